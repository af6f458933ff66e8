//! `members/{id}`: a member's role card, seats, people and interests.

use faces::parts::{self, Field};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, NextAction, Sheet, View};
use maud::{Markup, html};

use super::members::{interest_list, people_cell};
use crate::view::{MemberView, RoleCardRow};

/// The fields of a role card: the name in the form, the label.
const FIELDS: [(&str, &str); 4] = [
    ("goals", "members-card-goals"),
    ("red_lines", "members-card-red-lines"),
    ("resources", "members-card-resources"),
    ("limits", "members-card-limits"),
];

impl View for MemberView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: self.organisation.name.clone(),
            crumbs: vec![(lang.word("members-title"), "members".to_owned())],
            over: Some(html! {
                (parts::constituency(self.constituency.shape, &self.constituency.name))
                " · " (lang.word("members-col-since")) " " (parts::day(lang, self.since))
                @if let Some(from) = self.votes_from {
                    " · " a href=(ctx.href("charter/#vote_after_days")) {
                        (lang.html("members-votes-from", &[("day", lang.date(from).into())]))
                    }
                }
                (self.suspended(ctx))
            }),
            next: self.may_write.then(|| NextAction {
                why: lang.html("members-card-next", &[]),
                button: lang.word("members-do-card"),
                to: format!("members/manage?do=card&organisation={}", self.organisation.id),
            }),
            main: Some(html! {
                (self.card(ctx))
                section {
                    h2 { (lang.word("members-interests")) }
                    p { (lang.word("members-interests-meaning")) }
                    (interest_list(ctx, &self.interests))
                }
                @if let Some(table) = self.table(ctx) {
                    section { h2 { (lang.word("members-col-seats")) } (table.plain(lang)) }
                }
                (self.people(ctx))
                p { a href=(ctx.href(&format!("orgs/{}", self.organisation.id))) {
                    (lang.word("members-card-org"))
                } }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let lang = ctx.lang;
        let columns = vec![
            Column::text("body", lang.word("members-col-body")),
            Column::text("seat", lang.word("members-col-seat")),
            Column::text("until", lang.word("members-col-until")),
        ];
        let mut table = Table::new(lang.word("members-col-seats"), columns);
        table.empty = Some(lang.word("members-card-no-seats"));
        for seat in &self.seats {
            let until = seat.until.map_or(Cell::Empty, Cell::Day);
            table.push(vec![Cell::text(&seat.body), Cell::text(&seat.seat), until]);
        }
        Some(table)
    }
}

impl MemberView {
    /// That its votes are suspended, with clause and case; and the cases about it.
    fn suspended(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let page = |n: &u64| ctx.href(&format!("members/conduct/{n}"));
        html! {
            @if let Some(one) = &self.suspension {
                " · "
                @match one.until {
                    Some(until) => b {
                        (lang.html("members-suspended-until", &[("day", lang.date(until).into())]))
                    },
                    None => b { (lang.word("members-suspended-open")) },
                }
                " (" a href=(ctx.href(&format!("charter/#{}", one.clause))) { (one.clause) } ")"
            }
            @for n in &self.cases {
                " · " a href=(page(n)) { (lang.t("members-case-n", &[("n", (*n).into())])) }
            }
        }
    }

    fn card(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            section {
                h2 { (lang.word("members-card")) }
                @match self.role_cards.split_first() {
                    None => p.muted { (lang.word("members-card-none")) },
                    Some((newest, earlier)) => {
                        (version(ctx, newest))
                        @if !earlier.is_empty() {
                            (parts::details(
                                &lang.t("members-card-earlier", &[("n", earlier.len().into())]),
                                html! { @for card in earlier { (version(ctx, card)) } },
                            ))
                        }
                    }
                }
            }
        }
    }

    fn people(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let columns = vec![Column::text("people", lang.word("members-col-people")).unsorted()];
        let mut table = Table::new(lang.word("members-col-people"), columns);
        if !self.people.is_empty() {
            table.push(vec![people_cell(ctx, &self.people)]);
        }
        let organisation = ctx.href(&format!("orgs/{}", self.organisation.id));
        html! {
            section { h2 { (lang.word("members-col-people")) } (table.plain(lang)) }
            (parts::link_row(&[(organisation, lang.word("members-card-landscape"))]))
        }
    }
}

fn version(ctx: &Ctx, card: &RoleCardRow) -> Markup {
    let lang = ctx.lang;
    let words = [&card.goals, &card.red_lines, &card.resources, &card.limits];
    let said = FIELDS.iter().zip(words).map(|((_, label), words)| {
        let words = match words {
            Some(words) => html! { span dir="auto" { (words) } },
            None => html! { span.muted { (lang.word("members-card-silent")) } },
        };
        (html! { (lang.word(label)) }, words)
    });
    let pairs: Vec<(Markup, Markup)> = said.collect();
    html! {
        section.card {
            (parts::definitions(&pairs))
            small {
                (parts::day(lang, card.at)) " · "
                a href=(ctx.href(&format!("record/{}", card.entry))) {
                    (lang.word("members-card-entry"))
                }
            }
        }
    }
}

/// The fields of the form, with what the newest card says.
pub(super) fn card_fields(ctx: &Ctx, newest: Option<&RoleCardRow>) -> Markup {
    let said = |name: &str| {
        let card = newest?;
        match name {
            "goals" => card.goals.as_deref(),
            "red_lines" => card.red_lines.as_deref(),
            "resources" => card.resources.as_deref(),
            _ => card.limits.as_deref(),
        }
    };
    html! {
        p { (ctx.lang.word("members-card-meaning")) }
        @for (name, label) in FIELDS {
            (Field::new(name, &ctx.lang.word(label))
                .value(said(name).unwrap_or_default())
                .optional(ctx.lang)
                .retry(ctx)
                .area(3))
        }
    }
}
