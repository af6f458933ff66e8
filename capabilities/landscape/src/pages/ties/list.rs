//! `landscape/ties`: every link, with its source and its dates; of one kind, of one year.

use faces::parts::{self, Choice};
use faces::table::{Cell, Column, Query, Table};
use faces::{AnyView, Ctx, Failure, Sheet, View};
use formats::graph::Direction;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::page::said_by;
use crate::model::TieKind;
use crate::pages::{labels, shared};
use crate::view::ties::{TieView, tie};

/// Links that pass a filter.
#[derive(Serialize, JsonSchema)]
pub struct ListView {
    /// The links, in the order of the page.
    ties: Vec<TieView>,
}

/// Makes the list.
pub(in crate::pages) fn list(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (state, sieve) = (shared::state(ctx), shared::tie_sieve(ctx));
    let passing = state.ties().filter(|(.., one)| sieve.passes(one));
    let ties = passing.filter_map(|(from, to, one)| tie(state, (from, to), one, ctx.audience));
    Ok(Box::new(ListView { ties: ties.collect() }))
}

/// The kinds to choose from, after "all".
pub(in crate::pages) fn kinds(ctx: &Ctx) -> Vec<Choice> {
    let word = |kind: TieKind| ctx.lang.word(&format!("landscape-tie-{}", kind.code()));
    let all = Choice::new("", &ctx.lang.word("landscape-all-ties"));
    let kinds = TieKind::ALL.into_iter().map(|kind| Choice::new(kind.code(), &word(kind)));
    std::iter::once(all).chain(kinds).collect()
}

impl ListView {
    fn rows(&self, ctx: &Ctx) -> Table {
        let lang = ctx.lang;
        let word = |id: &str| lang.word(id);
        let weighed = self.ties.iter().any(|tie| tie.weight.is_some());
        let weight = weighed.then(|| Column::number("weight", word("landscape-export-weight")));
        let mut columns = vec![
            Column::text("tie", word("landscape-column-tie")),
            Column::text("from", word("landscape-column-from")),
            Column::text("direction", word("landscape-column-direction")),
            Column::text("to", word("landscape-column-to")),
        ];
        columns.extend(weight);
        columns.extend([
            Column::text("label", word("landscape-column-label")),
            Column::text("since", word("landscape-column-since")),
            Column::text("until", word("landscape-column-until")),
            Column::text("says", word("landscape-column-says")),
            Column::text("both", word("landscape-column-both")),
        ]);
        let mut table = Table::new(word("landscape-ties-title"), columns);
        table.empty = Some(word("landscape-org-no-ties"));
        for tie in &self.ties {
            let kind = word(&format!("landscape-tie-{}", tie.kind.code()));
            let end =
                |id: hub::Id| Cell::link(labels::org(ctx, id), ctx.href(&format!("orgs/{id}")));
            // In files the word by which lists of ties are read.
            let (way, code) = match tie.directed {
                true => (word("landscape-way-one"), Direction::Directed.word()),
                false => (word("landscape-way-both"), Direction::Undirected.word()),
            };
            let mut row = vec![
                Cell::link(kind, ctx.href(&format!("landscape/ties/{}", tie.id))),
                end(tie.from.0),
                Cell::Rich(html! { (way) }, code.to_owned()),
                end(tie.to.0),
            ];
            let weight = |weight: u32| Cell::Number(weight.into());
            row.extend(weighed.then(|| tie.weight.map_or(Cell::Empty, weight)));
            row.extend([
                Cell::maybe(tie.label.clone()),
                tie.since.map_or(Cell::Empty, |day| Cell::Day(day.start())),
                tie.until.map_or(Cell::Empty, |day| Cell::Day(day.start())),
                Cell::text(said_by(ctx, tie)),
                labels::agreed(lang, tie).map_or(Cell::Empty, Cell::Status),
            ]);
            table.push(row);
        }
        table
    }
}

/// Asks for links of a kind or a year, on the page of this path.
pub(in crate::pages) fn sieve(ctx: &Ctx, path: &str) -> Markup {
    let asked = shared::tie_sieve(ctx);
    let kind = asked.kind.map_or("", TieKind::code);
    parts::sieve(
        &ctx.href(path),
        Some("rows"),
        html! {
            (parts::pick("tie", &ctx.lang.word("landscape-column-tie"), &kinds(ctx), kind))
            (shared::year_pick(ctx, asked.year))
            button.button.quiet type="submit" { (ctx.lang.word("landscape-show")) }
        },
    )
}

impl View for ListView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let paged = self.rows(ctx).paged(lang, &ctx.href("landscape/ties"), &Query::of(ctx.query));
        Sheet {
            title: lang.word("landscape-ties-title"),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-tab-network"), "landscape/network".to_owned()),
            ],
            main: Some(html! { (sieve(ctx, "landscape/ties")) (paged) }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }
}
