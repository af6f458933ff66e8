//! `opinions/{n}`: the statement to answer while it is open; what came out once it is closed.

use std::io::Write;

use faces::parts::{self, Status as Tag};
use faces::table::Table;
use faces::view::LONG;
use faces::{Ctx, Failure, NextAction, Sheet, View};
use maud::{Markup, html};

use super::answering::{card, stating};
use super::{crumb, list, polis, results, tabs};
use crate::view::{ConversationView, Status, TurnoutRow};

impl View for ConversationView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: self.question.clone(),
            crumbs: vec![crumb(ctx)],
            over: Some(over(ctx, self)),
            lead: Some(lead(ctx, self)),
            next: self.next(ctx),
            tabs: tabs(ctx, self.n, "", self.status == Status::Closed),
            main: Some(html! {
                (parts::errors(ctx))
                (card(ctx, self))
                @match &self.results {
                    Some(found) => (results::sections(ctx, self, found)),
                    None => (stating(ctx, self)),
                }
                (background(ctx, self))
                @if self.status != Status::Closed { p.muted { (lang.word("opinions-until-closed")) } }
            }),
            side: Some(turnout(ctx, self)),
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        self.results.as_ref().map(|found| results::table(ctx, found))
    }

    fn figure(&self, ctx: &Ctx) -> Option<Markup> {
        let strip = results::strip(ctx, self.results.as_ref()?)?;
        Some(strip.svg(ctx.lang, "opinions"))
    }

    fn write(&self, ctx: &Ctx, ending: &str, out: &mut dyn Write) -> Result<(), Failure> {
        match ending {
            "zip" => polis::zipped(ctx, out),
            _ => Err(Failure::NotFound),
        }
    }

    fn is_long(&self) -> bool {
        self.results.is_some() && u64::from(self.people) * self.statements as u64 >= LONG
    }
}

impl ConversationView {
    fn next(&self, ctx: &Ctx) -> Option<NextAction> {
        let lang = ctx.lang;
        let waits = self.may_judge && self.waiting > 0 && self.status == Status::Open;
        if waits {
            return Some(NextAction {
                why: lang.html("opinions-next-judge", &[("n", self.waiting.into())]),
                button: lang.word("opinions-todo-judge-button"),
                to: format!("opinions/{}/statements", self.n),
            });
        }
        let is_open = self.status == Status::Open;
        (is_open && self.mine.is_none() && ctx.audience.person.is_none()).then(|| NextAction {
            why: lang.html("opinions-next-sign-in", &[]),
            button: lang.word("opinions-next-sign-in-button"),
            to: "sign-in".to_owned(),
        })
    }
}

/// The line above the title.
pub(super) fn over(ctx: &Ctx, view: &ConversationView) -> Markup {
    let lang = ctx.lang;
    html! {
        (parts::tag(&list::tag(ctx, view.status)))
        @if let Some(until) = view.until.filter(|_| view.status == Status::Open) {
            " " (lang.t("opinions-until", &[("until", lang.time(until).into())]))
        }
        @if let Some(closed) = &view.closed { " " (parts::day(lang, closed.at)) }
        @if view.source.is_some() {
            " " (parts::tag(&Tag::Unknown(lang.word("opinions-elsewhere"))))
        }
    }
}

/// What the page says first: how many take part, or what came out.
fn lead(ctx: &Ctx, view: &ConversationView) -> Markup {
    let people = i64::from(view.people);
    match &view.results {
        Some(found) => results::finding(ctx, view, found),
        None => ctx.lang.html(
            "opinions-lead-open",
            &[("people", people.into()), ("statements", view.statements.into())],
        ),
    }
}

fn background(ctx: &Ctx, view: &ConversationView) -> Markup {
    let lang = ctx.lang;
    html! {
        @if let Some(words) = &view.background {
            section {
                h2 { (lang.word("opinions-background")) }
                @for paragraph in words.split("\n\n") { p dir="auto" { (paragraph) } }
            }
        }
        @if let Some(source) = &view.source {
            p.muted { (lang.html("opinions-source", &[("source", source.into())])) }
        }
    }
}

/// How many of each constituency have answered.
pub(super) fn by_constituency(ctx: &Ctx, turnout: &[TurnoutRow]) -> Markup {
    html! {
        ul { @for row in turnout { li {
            @match row.shape {
                Some(shape) => (parts::constituency(shape, &row.name)),
                None => (row.name),
            }
            ": " (ctx.lang.count(row.people))
        } } }
    }
}

/// Who takes part, and what is published.
fn turnout(ctx: &Ctx, view: &ConversationView) -> Markup {
    let lang = ctx.lang;
    html! {
        @if !view.turnout.is_empty() {
            section {
                h2 { (lang.word("opinions-turnout")) }
                (by_constituency(ctx, &view.turnout))
            }
        }
        section {
            h2 { (lang.word("opinions-what-is-seen")) }
            p { (lang.word(&format!("opinions-seen-{}", view.publishing.as_str()))) }
            @if view.source.is_none() { p.muted { (lang.word("opinions-seen-limits")) } }
        }
    }
}
