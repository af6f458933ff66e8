//! `landscape/accounts`: to whom do they answer; those who answer to nobody on the map are listed.

use faces::table::{Cell, Column, Query, Table};
use faces::{AnyView, Ctx, Failure, NextAction, Sheet, View};
use hub::Id;
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::{labels, shared};
use crate::model::Constituency;
use crate::view::accounts::answering;

/// Everyone on the map with the formal bodies they answer to.
#[derive(Serialize, JsonSchema)]
pub struct AccountsView {
    /// Organisations, each with those it answers to.
    organisations: Vec<Row>,
    /// How many answer to nobody on the map.
    none: u64,
}

/// An organisation.
#[derive(Serialize, JsonSchema)]
pub struct Row {
    /// Its id.
    id: Id,
    /// Which part of society.
    kind: Option<Constituency>,
    /// The bodies it answers to.
    to: Vec<Id>,
}

/// Makes the table.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let state = shared::state(ctx);
    let id = |number: &u32| state.numbered(*number).map(|actor| actor.id);
    let row = |(number, bodies): (u32, Vec<u32>)| {
        let actor = state.numbered(number)?;
        Some(Row { id: actor.id, kind: actor.kind, to: bodies.iter().filter_map(id).collect() })
    };
    let organisations: Vec<Row> = answering(state).into_iter().filter_map(row).collect();
    let none = organisations.iter().filter(|one| one.to.is_empty()).count() as u64;
    Ok(Box::new(AccountsView { organisations, none }))
}

impl AccountsView {
    fn rows(&self, ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-accounts-title"),
            vec![
                Column::text("name", word("landscape-column-name")),
                Column::text("kind", word("landscape-column-kind")),
                Column::text("to", word("landscape-answers-to")),
            ],
        );
        table.empty = Some(word("landscape-accounts-none"));
        for one in &self.organisations {
            let names: Vec<String> = one.to.iter().map(|id| labels::org(ctx, *id)).collect();
            let shown = html! {
                @for (place, id) in one.to.iter().enumerate() {
                    @if place > 0 { " · " } (labels::org_link(ctx, *id))
                }
            };
            table.push(vec![
                Cell::link(labels::org(ctx, one.id), ctx.href(&format!("orgs/{}", one.id))),
                one.kind.map_or(Cell::Empty, |kind| {
                    Cell::Who(labels::mark(Some(kind)), labels::kind(ctx.lang, kind))
                }),
                if one.to.is_empty() { Cell::Empty } else { Cell::Rich(shown, names.join("; ")) },
            ]);
        }
        table
    }
}

impl View for AccountsView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let numbers = [
            ("n", (self.organisations.len() as u64).saturating_sub(self.none).into()),
            ("none", self.none.into()),
        ];
        let (path, query) = (ctx.href("landscape/accounts"), Query::of(ctx.query));
        Sheet {
            title: lang.word("landscape-accounts-title"),
            crumbs: vec![(lang.word("landscape-nav"), "landscape".to_owned())],
            lead: Some(html! { (lang.t("landscape-accounts-lead", &numbers)) }),
            next: self.organisations.is_empty().then(|| NextAction {
                why: lang.html("landscape-todo-empty", &[]),
                button: lang.word("landscape-bring"),
                to: "import".to_owned(),
            }),
            main: Some(self.rows(ctx).paged(lang, &path, &query)),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }
}
