//! `charter/speakers`: may this person speak for the hub?

use faces::parts::{self, Field, Status};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, Sheet, View};
use maud::{Markup, html};

use super::charter::words_or_code;
use crate::view::{SpeakingRow, SpeakingView, SpokespersonRow, Standing};

impl View for SpeakingView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("charter-speaking-title"),
            crumbs: vec![(lang.word("charter-title"), "charter/".to_owned())],
            lead: Some(lang.html("charter-speaking-lead", &[])),
            main: Some(html! {
                (parts::sieve(&ctx.href("charter/speakers"), Some("live"), html! {
                    (Field::new("q", &lang.word("charter-speaking-name"))
                        .value(self.asked.as_deref().unwrap_or_default()).text("search"))
                    (parts::button(&lang.word("charter-speaking-ask")))
                }))
                div.stack id="live" {
                    @if let Some(answer) = self.answer { (self.answer(ctx, answer)) }
                    @if !self.people.is_empty() { (self.rights(ctx).plain(lang)) }
                    @else if self.asked.is_none() {
                        (parts::empty_state(lang, &lang.word("charter-no-speakers"), None, None))
                    }
                }
                p { a href=(ctx.href("charter/speakers")) { (lang.word("charter-speaking-all")) } }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rights(ctx))
    }
}

impl SpeakingView {
    /// One sentence: yes, no longer, or no; with the clause.
    fn answer(&self, ctx: &Ctx, answer: Standing) -> Markup {
        let lang = ctx.lang;
        let who: Vec<String> =
            self.people.iter().filter(|one| one.standing == answer).map(called).collect();
        let rights = self.people.iter().flat_map(|one| &one.rights);
        let mut clauses: Vec<&str> =
            rights.filter(|one| one.standing == answer).map(|one| one.clause.as_str()).collect();
        clauses.dedup();
        let values = [
            ("who", who.join(", ").into()),
            ("asked", self.asked.as_deref().unwrap_or_default().into()),
            ("clauses", clauses.join(", ").into()),
            ("version", self.version.into()),
        ];
        let message = match answer {
            Standing::May => "charter-speaking-may-words",
            Standing::NotYet => "charter-speaking-not-yet-words",
            Standing::Expired => "charter-speaking-expired-words",
            Standing::No => "charter-speaking-no-words",
        };
        html! {
            section.card role="status" {
                h2 { (parts::tag(&status(ctx, answer))) }
                p { (lang.html(message, &values)) }
            }
        }
    }

    fn rights(&self, ctx: &Ctx) -> Table {
        let lang = ctx.lang;
        let columns = vec![
            Column::text("person", lang.word("charter-speaking-col-person")).unsorted(),
            Column::text("standing", lang.word("charter-speaking-col-standing")).unsorted(),
            Column::text("about", lang.word("charter-speaking-col-about")).unsorted(),
            Column::text("from", lang.word("charter-speaking-col-from")).unsorted(),
            Column::text("until", lang.word("charter-col-until")).unsorted(),
            Column::text("clause", lang.word("charter-col-clause")).unsorted(),
            Column::text("entry", lang.word("charter-speaking-col-entry")).unsorted(),
        ];
        let mut table = Table::new(lang.word("charter-speaking-caption"), columns);
        for one in &self.people {
            for right in &one.rights {
                table.push(row(ctx, one, right));
            }
        }
        table
    }
}

fn row(ctx: &Ctx, one: &SpokespersonRow, right: &SpeakingRow) -> Vec<Cell> {
    let about = words_or_code(right.words.as_deref().unwrap_or_default(), &right.scope);
    let who = match &right.office {
        Some(office) => format!("{} ({office})", called(one)),
        None => called(one),
    };
    vec![
        Cell::link(who, ctx.href(&format!("charter/speakers?q={}", one.person))),
        Cell::Status(status(ctx, right.standing)),
        Cell::text(about),
        Cell::Day(right.from),
        right.until.map_or(Cell::Empty, Cell::Day),
        Cell::text(&right.clause),
        Cell::link(right.entry.to_string(), ctx.href(&format!("record/{}", right.entry))),
    ]
}

/// A person's name, else the id.
fn called(one: &SpokespersonRow) -> String {
    one.name.clone().unwrap_or_else(|| one.person.to_string())
}

fn status(ctx: &Ctx, standing: Standing) -> Status {
    let lang = ctx.lang;
    match standing {
        Standing::May => Status::Good(lang.word("charter-speaking-may")),
        Standing::NotYet => Status::Open(lang.word("charter-speaking-not-yet")),
        Standing::Expired => Status::Warn(lang.word("charter-speaking-expired")),
        Standing::No => Status::Bad(lang.word("charter-may-no")),
    }
}
