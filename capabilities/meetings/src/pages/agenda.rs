//! `meetings/agenda`: what is on the agendas, and the form that puts something on.

use faces::parts::{self, Choice, Field, Status as Tag};
use faces::table::{Cell, Column, Query, Table};
use faces::{Ctx, NextAction, Sheet, View};
use maud::{Markup, html};

use super::tabs;
use crate::view::{AgendaView, BodyRight, HearingRow, ItemRow, MotionRow};

impl View for AgendaView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let may = !self.mine.is_empty() || !self.offices.is_empty();
        let waited = self.items.iter().map(|row| row.waited).max().unwrap_or_default();
        let values = [("items", self.items.len().into()), ("waited", waited.into())];
        let propose = || NextAction {
            why: lang.html("meetings-propose-why", &[]),
            button: lang.word("meetings-propose"),
            to: "#propose".to_owned(),
        };
        let table = self.table(ctx).filter(|_| !self.items.is_empty());
        Sheet {
            title: lang.word("meetings-agenda-title"),
            lead: Some(lang.html("meetings-finding", &values)),
            next: may.then(propose),
            tabs: tabs(ctx, "meetings/agenda"),
            main: Some(html! {
                (parts::errors(ctx))
                (hearings(ctx, &self.hearings, |title| html! { h2 { (title) } }))
                @match table {
                    Some(table) => {
                        (table.paged(lang, &ctx.href(ctx.here), &Query::of(ctx.query)))
                    }
                    None => (parts::empty_state(
                        lang,
                        &lang.word("meetings-agenda-empty"),
                        Some(html! { p { (lang.word("meetings-agenda-example")) } }),
                        None,
                    )),
                }
                @if may { (proposing(ctx, self)) }
            }),
            side: Some(parts::card(&lang.word("meetings-rights"), rights(ctx, &self.rights))),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(items_table(ctx, &self.items))
    }
}

/// Items as a table: what, whose, by right or not, how long it has waited.
pub(super) fn items_table(ctx: &Ctx, items: &[ItemRow]) -> Table {
    let lang = ctx.lang;
    let columns = vec![
        Column::text("item", lang.word("meetings-col-item")),
        Column::text("standing", lang.word("meetings-col-standing")),
        Column::text("body", lang.word("meetings-col-body")),
        Column::text("by", lang.word("meetings-col-by")),
        Column::number("backers", lang.word("meetings-col-backers")),
        Column::number("waited", lang.word("meetings-col-waited")),
    ];
    let mut table = Table::new(lang.word("meetings-agenda-table"), columns);
    for row in items {
        let by = match row.shape {
            Some(shape) => Cell::Who(shape, row.by.clone()),
            None => Cell::text(&row.by),
        };
        table.push(vec![
            Cell::link(&row.title, ctx.href(&format!("meetings/agenda/{}", row.n))),
            Cell::Status(standing(ctx, row)),
            Cell::text(&row.body),
            by,
            Cell::count(row.backers),
            Cell::count(row.waited),
        ]);
    }
    table
}

/// Hearings, which nobody put there and nobody takes off.
pub(super) fn hearings(ctx: &Ctx, rows: &[HearingRow], heading: fn(&str) -> Markup) -> Markup {
    let lang = ctx.lang;
    html! {
        @if !rows.is_empty() {
            section.card id="hearings" {
                (heading(&lang.word("meetings-hearings")))
                ul { @for row in rows { li {
                    (parts::minute(lang, row.on)) " · "
                    a href=(ctx.href(&format!("members/conduct/{}", row.case))) {
                        (lang.html("meetings-hearing", &[
                            ("n", row.case.into()),
                            ("organisation", (&row.organisation).into()),
                            ("body", (&row.body).into()),
                            ("clause", (&row.clause).into()),
                        ]))
                    }
                } } }
                p { small.muted { (lang.word("meetings-hearings-meaning")) } }
            }
        }
    }
}

/// How an item stands: by right, on the agenda, or how it left it.
pub(super) fn standing(ctx: &Ctx, row: &ItemRow) -> Tag {
    let word = |id: &str| ctx.lang.word(id);
    match (&row.ending, row.by_right) {
        (Some(ending), _) if ending.meeting.is_some() => Tag::Good(word(ending.how)),
        (Some(ending), _) => Tag::Unknown(word(ending.how)),
        (None, true) => Tag::Good(word("meetings-by-right")),
        (None, false) => Tag::Open(word("meetings-proposed")),
    }
}

/// What it takes to put something on by right, body by body.
fn rights(ctx: &Ctx, rights: &[BodyRight]) -> Markup {
    let lang = ctx.lang;
    html! {
        p { (lang.word("meetings-rights-meaning")) }
        ul {
            @for right in rights {
                li { b { bdi { (right.body) } } ": " (right_words(ctx, right.seats)) }
            }
        }
        @if let Some(right) = rights.first() {
            p { a href=(ctx.href("charter/may")) {
                (lang.html("meetings-clause", &[("clause", (&right.clause).into())]))
            } }
        }
    }
}

/// So many seats, or all that one constituency holds.
pub(super) fn right_words(ctx: &Ctx, seats: Option<u32>) -> Markup {
    match seats.filter(|seats| *seats > 0) {
        Some(n) => ctx.lang.html("meetings-right-seats", &[("n", n.into())]),
        None => ctx.lang.html("meetings-right-constituency", &[]),
    }
}

fn proposing(ctx: &Ctx, view: &AgendaView) -> Markup {
    let lang = ctx.lang;
    let seats = view.mine.iter().map(|own| {
        Choice::new(
            &format!("{} {}", own.body, own.seat),
            &format!("{} – {}", own.body_name, own.name),
        )
    });
    let offices = view
        .offices
        .iter()
        .map(|(id, name)| Choice::new(id, &lang.t("meetings-by-office", &[("body", name.into())])));
    let places: Vec<Choice> = seats.chain(offices).collect();
    html! {
        section.card id="propose" {
            h2 { (lang.word("meetings-propose")) }
            (parts::form(ctx, "meetings/agenda", html! {
                (Field::new("place", &lang.word("meetings-propose-place")).retry(ctx).select(&places))
                (Field::new("title", &lang.word("meetings-col-item"))
                    .hint(&lang.word("meetings-propose-title-hint")).max_length(200)
                    .retry(ctx).text("text"))
                (Field::new("why", &lang.word("meetings-why")).max_length(2_000)
                    .optional(lang).retry(ctx).area(3))
                (motion_field(ctx, &view.motions))
                (parts::button(&lang.word("meetings-propose")))
            }))
        }
    }
}

/// The motion that an item is about, or that came of it.
pub(super) fn motion_field(ctx: &Ctx, motions: &[MotionRow]) -> Markup {
    let lang = ctx.lang;
    let none = Choice::new("", &lang.word("meetings-no-motion"));
    let all = motions
        .iter()
        .map(|row| Choice::new(&row.id.to_string(), &format!("{} {}", row.n, row.title)));
    let choices: Vec<Choice> = std::iter::once(none).chain(all).collect();
    Field::new("motion", &lang.word("meetings-motion")).optional(lang).retry(ctx).select(&choices)
}
