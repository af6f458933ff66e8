//! The first page: what the hub is for, who is in charge, what was decided, what to do next.

use faces::{AnyView, Ctx, Failure, NextAction, Sheet, View, parts};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::Front;
use super::list::Row;
use crate::product;

/// How many of the newest acts stand on the first page.
const NEWEST: u64 = 6;

/// The first page.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Home {
    /// What the hub calls itself.
    pub name: String,
    /// The one thing it wants, in its own words.
    pub goal: Option<String>,
    /// Counts, each with the page that explains it.
    pub counts: Vec<Count>,
    /// Who is in charge: body by body.
    pub bodies: Vec<Body>,
    /// Decisions, newest first.
    pub decisions: Vec<Decision>,
    /// The newest acts.
    pub newest: Vec<Row>,
    /// How many acts are recorded.
    pub acts: u64,
}

/// Something counted.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Count {
    /// What is counted: a message of the frame.
    pub what: String,
    /// How many there are.
    pub n: usize,
    /// The page that explains it.
    pub to: String,
}

/// A body of the hub.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Body {
    /// Its name.
    pub name: String,
    /// How many seats it has.
    pub seats: usize,
    /// How many of them are empty.
    pub empty: usize,
    /// Whether the charter says how many seats every group has.
    pub known: bool,
}

/// A decision.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Decision {
    /// What it is about.
    pub title: String,
    /// Where it stands, in the reader's words.
    pub state: String,
    /// Its page.
    pub to: String,
    /// Whether it waits for votes.
    pub voting: bool,
    /// Votes for, abstentions, votes against; none where nobody voted.
    pub figures: Option<[u64; 3]>,
}

/// The view.
pub fn view(front: &Front) -> Result<Box<dyn AnyView>, Failure> {
    let ctx = front.ctx;
    let size = ctx.hub.size();
    let first = size.saturating_sub(NEWEST);
    let lines = front.asked.live.lines(first, NEWEST, ctx.audience).map_err(Failure::Fault)?;
    Ok(Box::new(Home {
        name: product::title(ctx.hub, front.asked.live.name(), ctx.audience),
        goal: product::goal(ctx),
        counts: product::counts(ctx),
        bodies: product::bodies(ctx),
        decisions: product::decisions(ctx),
        newest: lines.iter().rev().map(|line| Row::of(ctx, front, line)).collect(),
        acts: size,
    }))
}

impl View for Home {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let counts = html! {
            @for (n, count) in self.counts.iter().enumerate() {
                @if n > 0 { " · " }
                a href=(ctx.href(&count.to)) { (lang.t(&count.what, &[("n", count.n.into())])) }
            }
        };
        Sheet {
            title: self.goal.clone().unwrap_or_else(|| self.name.clone()),
            over: Some(counts),
            next: self.next(ctx),
            main: Some(html! { (self.decided(ctx)) (self.acted(ctx)) }),
            side: Some(html! { (self.charge(ctx)) (self.record(ctx)) }),
            ..Sheet::default()
        }
    }
}

impl Home {
    /// The most pressing thing of the person in front; else the newest vote or decision.
    fn next(&self, ctx: &Ctx) -> Option<NextAction> {
        let lang = ctx.lang;
        if let Some(todo) = product::todo(ctx).into_iter().next() {
            return Some(NextAction {
                why: html! { (todo.what) },
                button: todo.button,
                to: todo.to,
            });
        }
        let voting = self.decisions.iter().find(|decision| decision.voting);
        let newest = voting.or(self.decisions.first())?;
        Some(NextAction {
            why: lang.html(
                if newest.voting { "frame-home-voting" } else { "frame-home-decided" },
                &[("title", newest.title.as_str().into()), ("state", newest.state.as_str().into())],
            ),
            button: lang.word("frame-home-read"),
            to: newest.to.clone(),
        })
    }

    fn decided(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        parts::card(&lang.word("frame-home-decisions"), html! {
            @if self.decisions.is_empty() { p { (lang.word("frame-home-no-decisions")) } }
            ul.rows { @for decision in &self.decisions {
                li {
                    a href=(ctx.href(&decision.to)) { bdi { (decision.title) } }
                    @if let Some([agree, abstain, disagree]) = decision.figures {
                        " " span.num dir="ltr" { (agree) "–" (abstain) "–" (disagree) }
                    }
                    " " span.muted { (decision.state) }
                }
            } }
            p { a href=(ctx.href("decisions/")) { (lang.word("frame-home-all-decisions")) } }
        })
    }

    fn charge(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        parts::card(&lang.word("frame-home-charge"), html! {
            ul.rows { @for body in &self.bodies {
                li {
                    bdi { (body.name) } " "
                    span.muted {
                        (lang.t("frame-home-seats", &[("n", body.seats.into())]))
                        @if body.empty > 0 {
                            " " (lang.t("frame-home-empty", &[("n", body.empty.into())]))
                        }
                        @if !body.known { " " (lang.word("frame-home-unknown")) }
                    }
                }
            } }
            p { a href=(ctx.href("charter/")) { (lang.word("frame-home-rules")) } }
        })
    }

    fn acted(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        parts::card(&lang.word("frame-home-newest"), html! {
            ul.rows { @for act in &self.newest {
                li {
                    a href=(ctx.href(&format!("record/{}", act.index))) { (act.what) }
                    " " span.muted { bdi { (act.by) } ", " (parts::day(lang, act.at)) }
                }
            } }
            p { a href=(ctx.href("record")) { (lang.word("frame-home-all-acts")) } }
        })
    }

    fn record(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        parts::card(&lang.word("frame-check-title"), html! {
            p { (lang.t("frame-home-record", &[("n", self.acts.into())])) }
            p { a href=(ctx.href("record/verify")) { (lang.word("faces-verify")) } }
        })
    }
}
