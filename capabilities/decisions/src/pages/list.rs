//! `decisions`: all decisions, newest first.

use faces::parts::{self, Status};
use faces::table::{Cell, Column, Query, Table};
use faces::{Ctx, NextAction, Sheet, View};
use maud::html;

use super::status;
use crate::view::{DecisionsView, pressing};

impl View for DecisionsView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let values = [
            ("open", self.open.into()),
            ("agreed", self.agreed.into()),
            ("against", self.not_agreed.into()),
        ];
        let pressing = pressing(ctx);
        let found = pressing.and_then(|motion| {
            let row = self.decisions.iter().find(|row| row.id == motion.id)?;
            Some(NextAction {
                why: lang.html(
                    "decisions-next-vote",
                    &[("title", (&row.title).into()), ("until", lang.time(motion.until()?).into())],
                ),
                button: lang.word("decisions-next-vote-button"),
                to: format!("decisions/{}", row.n),
            })
        });
        let write = || NextAction {
            why: lang.html("decisions-empty", &[]),
            button: lang.word("decisions-write"),
            to: "decisions/new".to_owned(),
        };
        let table = self.table(ctx).filter(|_| !self.decisions.is_empty());
        Sheet {
            title: lang.word("decisions-title"),
            lead: Some(html! {
                (lang.html("decisions-finding", &values))
                // Decided is not yet explained: the list says both.
                @if self.awaiting > 0 {
                    " " (lang.html("decisions-finding-awaiting", &[("n", self.awaiting.into())]))
                }
            }),
            next: found.or_else(|| self.decisions.is_empty().then(write)),
            main: Some(html! {
                @match table {
                    Some(table) => {
                        (table.paged(lang, &ctx.href(ctx.here), &Query::of(ctx.query)))
                    }
                    None => (parts::empty_state(
                        lang,
                        &lang.word("decisions-empty-meaning"),
                        Some(html! { p { (lang.word("decisions-empty-example")) } }),
                        None,
                    )),
                }
                @if !self.decisions.is_empty() {
                    (parts::link_row(&[
                        (ctx.href("decisions/new"), lang.word("decisions-write")),
                        (ctx.href("charter"), lang.word("decisions-how-we-decide")),
                        (ctx.href("decisions/tasks"), lang.word("decisions-tasks-title")),
                        (ctx.href("decisions/times"), lang.word("decisions-times-title")),
                    ]))
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let lang = ctx.lang;
        let columns = vec![
            Column::number("n", lang.word("decisions-col-n")),
            Column::text("title", lang.word("decisions-col-title")),
            Column::text("status", lang.word("decisions-col-status")),
            Column::text("body", lang.word("decisions-col-body")),
            Column::text("votes", lang.word("decisions-col-votes")),
            Column::text("at", lang.word("decisions-col-at")),
            Column::number("dissents", lang.word("decisions-col-dissents")),
        ];
        let mut table = Table::new(lang.word("decisions-table"), columns);
        for row in &self.decisions {
            let votes = row.agree.zip(row.disagree).zip(row.abstain);
            let shown = match row.overdue_days {
                Some(days) => Status::Warn(lang.t("decisions-overdue", &[("days", days.into())])),
                None => status(ctx, row.status, row.verdict),
            };
            table.push(vec![
                Cell::Number(i64::try_from(row.n).unwrap_or(i64::MAX)),
                Cell::link(&row.title, ctx.href(&format!("decisions/{}", row.n))),
                Cell::Status(shown),
                Cell::text(&row.body),
                Cell::maybe(
                    votes.map(|((for_, against), abstain)| {
                        format!("{for_} · {against} · {abstain}")
                    }),
                ),
                row.until.map_or_else(|| row.at.map_or(Cell::Empty, Cell::Day), Cell::Minute),
                Cell::count(row.dissents),
            ]);
        }
        Some(table)
    }
}
