//! `decisions/times`: how long decisions take.

use faces::parts;
use faces::table::{Cell, Column, Query, Table};
use faces::{Ctx, Sheet, View};
use maud::html;

use crate::view::TimesView;

impl View for TimesView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let table = self.table(ctx).filter(|_| !self.kinds.is_empty());
        Sheet {
            title: lang.word("decisions-times-title"),
            crumbs: vec![(lang.word("decisions-title"), "decisions".to_owned())],
            lead: Some(lang.html("decisions-times-lead", &[])),
            main: Some(html! {
                @match table {
                    Some(table) => {
                        (table.paged(lang, &ctx.href(ctx.here), &Query::of(ctx.query)))
                    }
                    None => (parts::empty_state(
                        lang,
                        &lang.word("decisions-times-empty"),
                        None,
                        None,
                    )),
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let lang = ctx.lang;
        let columns = vec![
            Column::text("matter", lang.word("decisions-times-matter")),
            Column::text("body", lang.word("decisions-col-body")),
            Column::number("decided", lang.word("decisions-times-decided")),
            Column::number("days_to_decide", lang.word("decisions-times-to-decide")),
            Column::number("days_to_explain", lang.word("decisions-times-to-explain")),
            Column::number("tasks_done", lang.word("decisions-times-tasks")),
            Column::number("days_to_done", lang.word("decisions-times-to-done")),
            Column::number("open", lang.word("decisions-times-open")),
            Column::number("oldest", lang.word("decisions-times-oldest")),
        ];
        let mut table = Table::new(lang.word("decisions-times-table"), columns);
        // Half days are told apart; a thousandth of a day is nothing anybody means.
        let days = |milli: Option<i64>| {
            milli.map_or(Cell::Empty, |milli| Cell::Milli((milli + 50) / 100 * 100))
        };
        for row in &self.kinds {
            table.push(vec![
                Cell::text(charter::say::matter(lang, &row.matter)),
                Cell::text(&row.body),
                Cell::count(row.decided),
                days(row.to_decide),
                days(row.to_explain),
                Cell::count(row.tasks_done),
                days(row.to_done),
                Cell::count(row.open),
                days(row.oldest),
            ]);
        }
        Some(table)
    }
}
