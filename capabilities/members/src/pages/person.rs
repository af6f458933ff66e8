//! `people/{id}`: a person with a public role.

use faces::parts;
use faces::table::{Cell, Column, Table};
use faces::{Ctx, Sheet, View};
use maud::html;

use crate::model::Part;
use crate::view::PersonView;

impl View for PersonView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let name = self.name.clone();
        Sheet {
            title: name.unwrap_or_else(|| lang.word("members-name-withheld")),
            crumbs: vec![(lang.word("members-title"), "members".to_owned())],
            lead: Some(lang.html("members-person-lead", &[])),
            main: Some(html! {
                @if !self.offices.is_empty() {
                    section {
                        h2 { (lang.word("members-offices")) }
                        ul.rows { @for office in &self.offices { li { div {
                            bdi { (office.name) }
                            small {
                                (parts::day(lang, office.from)) " – "
                                @if let Some(until) = office.until { (parts::day(lang, until)) }
                            }
                        } } } }
                    }
                }
                @if let Some(table) = self.table(ctx).filter(|_| !self.acts_for.is_empty()) {
                    section { h2 { (lang.word("members-acts-for")) } (table.plain(lang)) }
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let lang = ctx.lang;
        let columns = vec![
            Column::text("organisation", lang.word("members-col-organisation")),
            Column::text("seat", lang.word("members-col-seat")),
            Column::text("part", lang.word("members-col-part")),
            Column::text("from", lang.word("members-col-from")),
            Column::text("until", lang.word("members-col-until")),
        ];
        let mut table = Table::new(lang.word("members-acts-for"), columns);
        for row in &self.acts_for {
            let href = ctx.href(&format!("orgs/{}", row.organisation.id));
            let part = lang.word(match row.part {
                Part::Delegate => "members-part-delegate",
                Part::Alternate => "members-part-alternate",
            });
            let part = match &row.title {
                Some(title) => format!("{part} · {title}"),
                None => part,
            };
            table.push(vec![
                Cell::link(&row.organisation.name, href),
                Cell::text(row.seat.clone().unwrap_or_else(|| lang.word("members-all-seats"))),
                Cell::text(part),
                Cell::Day(row.from),
                row.until.map_or(Cell::Empty, Cell::Day),
            ]);
        }
        Some(table)
    }
}
