//! `charter/compare`: two charters clause by clause.

use faces::parts::{self, Choice, Field};
use faces::table::{Cell, Column, Query, Table};
use faces::{Ctx, Sheet, View};
use maud::{Markup, html};

use crate::model::compare::Difference;
use crate::studio::begin::IN_FORCE;
use crate::view::CompareView;

impl View for CompareView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("charter-compare-title"),
            crumbs: vec![(lang.word("charter-title"), "charter/".to_owned())],
            lead: Some(match &self.differences {
                None => lang.html("charter-compare-lead", &[]),
                Some(found) => lang.html(
                    "charter-compare-found",
                    &[
                        ("n", found.len().into()),
                        ("of", (&self.of_title).into()),
                        ("with", (&self.with_title).into()),
                    ],
                ),
            }),
            main: Some(html! {
                (self.form(ctx))
                div id="live" { @if let Some(table) = self.table(ctx) {
                    @if !table.rows.is_empty() {
                        (table.paged(lang, &ctx.href(ctx.here), &Query::of(ctx.query)))
                    }
                } }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let found = self.differences.as_ref()?;
        let caption = ctx.lang.word("charter-compare-title");
        let titles = (self.with_title.clone(), self.of_title.clone());
        Some(differences_table(ctx, caption, titles, found))
    }
}

impl CompareView {
    fn form(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let label = |(word, title): &(String, String)| match word.as_str() {
            IN_FORCE => Choice::new(word, &lang.word("charter-in-force")),
            word if title.is_empty() => Choice::new(word, &lang.word("charter-studio-untitled")),
            word => Choice::new(word, title),
        };
        let choices: Vec<Choice> = self.choices.iter().map(label).collect();
        let field = |name: &str, label: &str, now: &Option<String>| {
            let now = now.as_deref().unwrap_or_default();
            Field::new(name, &lang.word(label)).value(now).select(&choices)
        };
        parts::sieve(
            &ctx.href("charter/compare"),
            Some("live"),
            html! {
                (field("of", "charter-compare-of", &self.of))
                (field("with", "charter-compare-with", &self.with))
                (parts::button(&lang.word("charter-compare-button")))
            },
        )
    }
}

/// Clause by clause, what the second of two charters says otherwise than the first.
pub(super) fn differences_table(
    ctx: &Ctx,
    caption: String,
    (before, after): (String, String),
    found: &[Difference],
) -> Table {
    let columns = vec![
        Column::text("clause", ctx.lang.word("charter-col-clause")).unsorted(),
        Column::text("before", before).unsorted(),
        Column::text("after", after).unsorted(),
    ];
    let mut table = Table::new(caption, columns);
    for one in found {
        let (before, after) = (one.before.as_deref(), one.after.as_deref());
        table.push(vec![Cell::text(&one.place), Cell::maybe(before), Cell::maybe(after)]);
    }
    table
}
