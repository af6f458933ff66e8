//! The first page: what the hub is for, who is in charge, what was decided, what to do next.

use faces::{AnyView, Ctx, Failure, NextAction, Sheet, View, parts};
use hub::At;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::Front;
use super::list::Row;
use super::words;
use crate::product;

/// How many of the newest acts the first page looks at.
const NEWEST: u64 = 24;
/// Acts of one kind are folded into one line; this many lines stand on the first page.
const LINES: usize = 5;

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
    /// The five steps of a demonstration: its message and where it leads.
    #[serde(skip)]
    pub tour: Vec<(&'static str, String)>,
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
    /// Who holds its offices.
    pub officers: Vec<Officer>,
}

/// Somebody in office.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Officer {
    /// The office.
    pub office: String,
    /// Who holds it.
    pub name: String,
    /// Their page.
    pub to: String,
    /// Until when; open ended when there is none.
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
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
    /// While the vote is open: seats that voted, seats that may.
    pub voted: Option<[u64; 2]>,
    /// While the vote is open: the chambers without a quorum yet, by name.
    pub below_quorum: Vec<String>,
    /// Until when comments, objections or votes are taken.
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
    /// When it was decided.
    #[schemars(with = "Option<String>")]
    pub closed: Option<At>,
    /// Dissents on record.
    pub dissents: usize,
    /// How it stands, as people see it.
    #[serde(skip)]
    #[schemars(skip)]
    pub tag: parts::Status,
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
        newest: lines.iter().rev().map(|line| Row::of(ctx, &front.asked.live, line)).collect(),
        acts: size,
        tour: if front.asked.house.settings.demo { words::stops(ctx).into() } else { Vec::new() },
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
            side: Some(html! { (self.toured(ctx)) (self.charge(ctx)) (self.record(ctx)) }),
            ..Sheet::default()
        }
    }
}

impl Home {
    /// The most pressing thing of the person in front; else the vote that closes first, or the
    /// newest decision.
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
            why: if newest.voting { why_vote(ctx, newest) } else { why_read(ctx, newest) },
            button: lang.word("frame-home-read"),
            to: newest.to.clone(),
        })
    }

    fn decided(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let row = |decision: &Decision| {
            let what = html! { a href=(ctx.href(&decision.to)) { bdi { (decision.title) } } };
            (what, html! { (about(ctx, decision)) }, Some(decision.tag.clone()))
        };
        html! {
            section {
                h2 { (lang.word("frame-home-decisions")) }
                @if self.decisions.is_empty() { p { (lang.word("frame-home-no-decisions")) } }
                @else { (parts::row_list(&self.decisions.iter().map(row).collect::<Vec<_>>())) }
                p { a href=(ctx.href("decisions/")) { (lang.word("frame-home-all-decisions")) } }
            }
        }
    }

    fn charge(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        parts::card(
            &lang.word("frame-home-charge"),
            html! {
                @for body in &self.bodies {
                    p {
                        b { bdi { (body.name) } } ", "
                        (lang.t("frame-home-seats", &[("n", body.seats.into())]))
                        @if body.empty > 0 {
                            " " (lang.t("frame-home-empty", &[("n", body.empty.into())]))
                        }
                        @if !body.known { " " (lang.word("frame-home-unknown")) }
                        "."
                        @for officer in &body.officers {
                            br;
                            bdi { (officer.office) } ": "
                            a href=(ctx.href(&officer.to)) { bdi { (officer.name) } }
                            @if let Some(until) = officer.until {
                                " " (lang.html("frame-home-until",
                                    &[("day", parts::day(lang, until).into())]))
                            }
                        }
                    }
                }
                p { a href=(ctx.href("charter/")) { (lang.word("frame-home-rules")) } }
            },
        )
    }

    /// What happened last, in small: acts of one kind are one line.
    fn acted(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            section {
                h3 { (lang.word("frame-home-newest")) }
                ul.rows.soft { @for acts in folded(&self.newest).iter().take(LINES) {
                    @if let Some(newest) = acts.first() {
                        li {
                            div {
                                bdi { (newest.what) }
                                @if acts.len() > 1 { " " span.muted { "× " (lang.count(acts.len())) } }
                            }
                            span.muted { (doers(ctx, acts)) ", " (parts::day(lang, newest.at)) }
                        }
                    }
                } }
                p.small { a href=(ctx.href("record")) { (lang.word("frame-home-all-acts")) } }
            }
        }
    }

    /// The five steps of a demonstration.
    fn toured(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        if self.tour.is_empty() {
            return html! {};
        }
        parts::card(
            &lang.word("frame-tour"),
            html! {
                ul.plain { @for (step, to) in &self.tour {
                    li { a href=(ctx.href(to)) { (lang.word(&format!("frame-tour-{step}"))) } }
                } }
                p { a href=(ctx.href("tour")) { (lang.word("frame-tour-more")) } }
            },
        )
    }

    fn record(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        parts::card(
            &lang.word("frame-check-title"),
            html! {
                p { (lang.t("frame-home-record", &[("n", self.acts.into())])) }
                p { a href=(ctx.href("record/verify")) { (lang.word("faces-verify")) } }
            },
        )
    }
}

/// Why the open vote matters now: who has not voted enough, and until when.
fn why_vote(ctx: &Ctx, decision: &Decision) -> Markup {
    let lang = ctx.lang;
    html! {
        b { (lang.word("frame-home-voting")) } " " bdi { (decision.title) } ". "
        @if let Some([voted, of]) = decision.voted {
            (lang.t("frame-home-voted", &[("voted", voted.into()), ("of", of.into())])) " "
        }
        @for chamber in &decision.below_quorum {
            (lang.html("frame-home-short", &[("name", chamber.into())])) " "
        }
        @if let Some(until) = decision.until {
            (lang.t("frame-home-closes-in", &[("when", lang.relative(until, ctx.now).into())]))
        }
    }
}

fn why_read(ctx: &Ctx, decision: &Decision) -> Markup {
    let values =
        [("title", decision.title.as_str().into()), ("state", decision.state.as_str().into())];
    ctx.lang.html("frame-home-decided", &values)
}

/// The line under a decision: when it closed or closes, how the votes stand, who dissents.
fn about(ctx: &Ctx, decision: &Decision) -> String {
    let lang = ctx.lang;
    let mut words = Vec::new();
    match (decision.closed, decision.until) {
        (Some(at), _) => words.push(lang.t("frame-home-closed", &[("day", lang.date(at).into())])),
        (None, Some(at)) => {
            words.push(lang.t("frame-home-closes", &[("day", lang.date(at).into())]));
        }
        (None, None) => {}
    }
    if let Some([voted, of]) = decision.voted {
        words.push(lang.t("frame-home-voted-short", &[("voted", voted.into()), ("of", of.into())]));
    } else if let Some([agree, abstain, disagree]) = decision.figures {
        words.push(lang.t(
            "frame-home-figures",
            &[("agree", agree.into()), ("disagree", disagree.into()), ("abstain", abstain.into())],
        ));
    }
    if decision.dissents > 0 {
        words.push(lang.t("frame-home-dissents", &[("n", decision.dissents.into())]));
    }
    words.join(" · ")
}

/// Acts of one kind together, the kind of the newest act first.
fn folded(acts: &[Row]) -> Vec<Vec<&Row>> {
    let mut kinds: Vec<Vec<&Row>> = Vec::new();
    for act in acts {
        match kinds.iter_mut().find(|one| one.first().is_some_and(|o| o.kind == act.kind)) {
            Some(same) => same.push(act),
            None => kinds.push(vec![act]),
        }
    }
    kinds
}

/// Who did them: up to two names, then a count.
fn doers(ctx: &Ctx, acts: &[&Row]) -> Markup {
    let mut names: Vec<&str> = Vec::new();
    for act in acts {
        if !names.contains(&act.by.as_str()) {
            names.push(&act.by);
        }
    }
    let more = names.len().saturating_sub(2);
    html! {
        @for (n, name) in names.iter().take(2).enumerate() { @if n > 0 { ", " } bdi { (name) } }
        @if more > 0 { " +" (ctx.lang.count(more)) }
    }
}
