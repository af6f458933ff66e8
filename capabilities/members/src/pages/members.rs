//! `members`: who sits for whom, until when, with which interests declared.

use faces::parts::{self, Status};
use faces::table::{Cell, Column, Query, Table};
use faces::{Ctx, NextAction, Sheet, View};
use maud::{Markup, html};

use crate::model::{About, Part};
use crate::view::{AheadRow, BodyRow, InterestRow, MembersView, PersonRow, SeatRow};

impl View for MembersView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let can_manage = !ctx.audience.roles.is_empty();
        let numbers = [
            ("members", self.members.into()),
            ("seats", self.seats.into()),
            ("vacant", self.vacant.into()),
        ];
        Sheet {
            title: lang.word("members-title"),
            crumbs: vec![(lang.word("members-crumb-landscape"), "landscape".to_owned())],
            lead: Some(lang.html("members-finding", &numbers)),
            next: Some(if can_manage {
                NextAction {
                    why: lang.html("members-next-manage", &[]),
                    button: lang.word("members-next-manage-button"),
                    to: "members/manage".to_owned(),
                }
            } else {
                NextAction {
                    why: lang.html("members-next-join", &[]),
                    button: lang.word("members-next-join-button"),
                    to: "members/join".to_owned(),
                }
            }),
            main: Some(html! {
                @for body in &self.bodies { (body_section(ctx, body)) }
                (ahead_section(ctx, &self.ahead))
                section {
                    h2 { (lang.word("members-all")) }
                    @match self.table(ctx) {
                        Some(table) if self.members > 0 => {
                            (table.paged(lang, &ctx.href(ctx.here), &Query::of(ctx.query)))
                        }
                        _ => (parts::empty_state(lang, &lang.word("members-empty"), None, None)),
                    }
                }
                (interests_section(ctx, &self.interests))
                (parts::link_row(&[
                    (ctx.href("members/candidates"), lang.word("members-candidates-title")),
                    (ctx.href("members/conduct"), lang.word("members-conduct-title")),
                    (ctx.href("members/secretariat"), lang.word("members-secretariat-title")),
                ]))
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let lang = ctx.lang;
        let columns = vec![
            Column::text("organisation", lang.word("members-col-organisation")),
            Column::text("constituency", lang.word("members-col-constituency")),
            Column::text("seats", lang.word("members-col-seats")),
            Column::text("people", lang.word("members-col-people")),
            Column::text("since", lang.word("members-col-since")),
            Column::number("interests", lang.word("members-col-interests")),
        ];
        let mut table = Table::new(lang.word("members-table"), columns);
        for row in &self.list {
            let href = ctx.href(&format!("members/{}", row.organisation.id));
            table.push(vec![
                Cell::link(&row.organisation.name, href),
                Cell::Who(row.constituency.shape, row.constituency.name.clone()),
                Cell::maybe((!row.seats.is_empty()).then(|| row.seats.join("; "))),
                people_cell(ctx, &row.people),
                Cell::Day(row.since),
                Cell::count(row.interests),
            ]);
        }
        Some(table)
    }
}

fn body_section(ctx: &Ctx, body: &BodyRow) -> Markup {
    let lang = ctx.lang;
    html! {
        section {
            h2 { bdi { (body.name) } }
            @if body.each_member > 0 {
                p { (lang.html("members-each-member", &[("n", body.each_member.into())])) }
            }
            @if !body.seats.is_empty() { (seat_table(ctx, body).plain(lang)) }
            @if body.seats.is_empty() && body.each_member == 0 {
                p.muted { (lang.word("members-no-seats")) }
            }
        }
    }
}

/// Terms that end in the next twelve months.
fn ahead_section(ctx: &Ctx, rows: &[AheadRow]) -> Markup {
    let lang = ctx.lang;
    let columns = vec![
        Column::text("seat", lang.word("members-col-seat-or-office")),
        Column::text("who", lang.word("members-col-holder")),
        Column::text("until", lang.word("members-col-until")),
        Column::text("then", lang.word("members-col-then")),
    ];
    let mut table = Table::new(lang.word("members-ahead"), columns);
    table.empty = Some(lang.word("members-ahead-none"));
    for row in rows {
        let then = if row.rotates { "members-then-rotates" } else { "members-then-open" };
        table.push(vec![
            Cell::text(&row.what),
            Cell::maybe(row.who.clone()),
            Cell::Day(row.until),
            Cell::text(lang.word(then)),
        ]);
    }
    html! {
        section id="ahead" { h2 { (lang.word("members-ahead")) } (table.plain(lang)) }
    }
}

fn seat_table(ctx: &Ctx, body: &BodyRow) -> Table {
    let lang = ctx.lang;
    let columns = vec![
        Column::text("seat", lang.word("members-col-seat")),
        Column::text("organisation", lang.word("members-col-organisation")),
        Column::text("people", lang.word("members-col-people")),
        Column::text("until", lang.word("members-col-until")),
    ];
    let mut table =
        Table::new(lang.t("members-seats-of", &[("body", (&body.name).into())]), columns);
    for seat in &body.seats {
        table.push(vec![
            Cell::Rich(seat_name(ctx, seat), seat.name.clone()),
            match &seat.holder {
                Some(holder) => {
                    let href = ctx.href(&format!("members/{}", holder.id));
                    Cell::link(&holder.name, href)
                }
                None => Cell::Status(Status::Unknown(vacant(ctx, seat))),
            },
            people_cell(ctx, &seat.people),
            seat.until.map_or(Cell::Empty, Cell::Day),
        ]);
    }
    table
}

/// Vacant, and since when where it was held once.
fn vacant(ctx: &Ctx, seat: &SeatRow) -> String {
    match seat.vacant_since {
        Some(since) => ctx.lang.t("members-vacant-since", &[("day", ctx.lang.date(since).into())]),
        None => ctx.lang.word("members-vacant"),
    }
}

fn seat_name(ctx: &Ctx, seat: &SeatRow) -> Markup {
    html! {
        (parts::constituency(seat.constituency.shape, &seat.name))
        @if !seat.voting { " " small.muted { (ctx.lang.word("members-not-voting")) } }
    }
}

/// The people who act, each with a link to their page; alternates are marked.
pub(super) fn people_cell(ctx: &Ctx, people: &[PersonRow]) -> Cell {
    if people.is_empty() {
        return Cell::Empty;
    }
    let word = |person: &PersonRow| {
        let name = person.name.clone();
        let name = name.unwrap_or_else(|| ctx.lang.word("members-name-withheld"));
        match person.part {
            Part::Delegate => name,
            Part::Alternate => ctx.lang.t("members-alternate", &[("name", name.into())]),
        }
    };
    let plain: Vec<String> = people.iter().map(word).collect();
    let shown = html! {
        @for (place, person) in people.iter().enumerate() {
            @if place > 0 { br; }
            a href=(ctx.href(&format!("people/{}", person.id))) { bdi { (word(person)) } }
        }
    };
    Cell::Rich(shown, plain.join("; "))
}

fn interests_section(ctx: &Ctx, interests: &[InterestRow]) -> Markup {
    let lang = ctx.lang;
    html! {
        section id="interests" {
            h2 { (lang.word("members-interests")) }
            p { (lang.word("members-interests-meaning")) }
            (interest_list(ctx, interests))
        }
    }
}

/// Interests one by one, with whose they are and what they are about.
pub(super) fn interest_list(ctx: &Ctx, interests: &[InterestRow]) -> Markup {
    let lang = ctx.lang;
    html! {
        @if interests.is_empty() { p.muted { (lang.word("members-interests-none")) } }
        @if !interests.is_empty() {
            ul.rows { @for interest in interests { li { div {
                a href=(ctx.href(&format!("orgs/{}", interest.organisation.id))) {
                    bdi { (interest.organisation.name) }
                }
                " – " (about(ctx, interest))
                @if let Some(words) = &interest.words { p dir="auto" { (words) } }
                small {
                    (lang.word(&format!("members-nature-{}", interest.nature.as_str())))
                    " · " (parts::day(lang, interest.since))
                }
            } } } }
        }
    }
}

fn about(ctx: &Ctx, interest: &InterestRow) -> Markup {
    match (&interest.about, &interest.about_name) {
        (About::Actor(id), Some(name)) => html! {
            a href=(ctx.href(&format!("orgs/{id}"))) { bdi { (name) } }
        },
        (About::Topic(code), _) => ctx.lang.html("members-about-topic", &[("topic", code.into())]),
        (About::Motion(id), _) => html! {
            a href=(ctx.href(&format!("decisions/{id}"))) {
                (ctx.lang.word("members-about-motion"))
            }
        },
        (About::Actor(id), None) => html! { bdi { (id) } },
    }
}
