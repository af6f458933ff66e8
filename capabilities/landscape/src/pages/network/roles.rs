//! `landscape/network/roles`: who stands where in the network, as a table.

use faces::table::{Cell, Column, Query, Table};
use faces::{AnyView, Ctx, Failure, NextAction, Sheet, View};
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::part::{held, whole};
use super::words::estimated;
use crate::model::Constituency;
use crate::pages::{labels, shared};
use crate::view::structure::Estimate;

/// Everyone with links, by their place in the network.
#[derive(Serialize, JsonSchema)]
pub struct RolesView {
    /// Organisations with their places in the network.
    organisations: Vec<Role>,
    /// How shares were estimated; none where they are exact.
    estimate: Option<Estimate>,
}

/// An organisation's place.
#[derive(Serialize, JsonSchema)]
pub struct Role {
    /// Its id.
    id: hub::Id,
    /// Which part of society.
    kind: Option<Constituency>,
    /// How many others it is tied to.
    links: u32,
    /// The share of shortest paths that lead through it, in tenths of a per cent.
    between: Option<u32>,
    /// Whether it belongs to the core.
    core: bool,
    /// Its neighbourhood, counted from 1.
    neighbourhood: u32,
}

/// Makes the table.
pub(in crate::pages) fn roles(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let drawing = whole(ctx)?;
    let held = held(ctx, &drawing)?;
    let mut core = held.core.clone();
    core.sort_unstable();
    let state = shared::state(ctx);
    let role = |(place, number): (usize, &u32)| {
        let actor = state.numbered(*number)?;
        Some(Role {
            id: actor.id,
            kind: actor.kind,
            links: drawing.degree.get(place).copied().unwrap_or(0),
            between: held.shares.get(place).copied(),
            core: core.binary_search(number).is_ok(),
            neighbourhood: drawing.group.get(place).copied().unwrap_or(0) + 1,
        })
    };
    let mut organisations: Vec<Role> =
        drawing.numbers.iter().enumerate().filter_map(role).collect();
    organisations
        .sort_by_key(|one| (std::cmp::Reverse(one.between), std::cmp::Reverse(one.links), one.id));
    Ok(Box::new(RolesView { organisations, estimate: held.estimate }))
}

impl RolesView {
    fn rows(&self, ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-roles-title"),
            vec![
                Column::text("name", word("landscape-column-name")),
                Column::text("kind", word("landscape-column-kind")),
                Column::number("links", word("landscape-column-ties")),
                Column::number("between", word("landscape-roles-between")),
                Column::text("core", word("landscape-roles-core")),
                Column::number("neighbourhood", word("landscape-roles-neighbourhood")),
            ],
        );
        table.empty = Some(word("landscape-org-no-ties"));
        for one in &self.organisations {
            let group = format!("landscape/network?group={}", one.neighbourhood);
            table.push(vec![
                Cell::link(labels::org(ctx, one.id), ctx.href(&format!("orgs/{}", one.id))),
                one.kind.map_or(Cell::Empty, |kind| {
                    Cell::Who(labels::mark(Some(kind)), labels::kind(ctx.lang, kind))
                }),
                Cell::Number(i64::from(one.links)),
                one.between.map_or(Cell::Empty, |share| Cell::Share(i64::from(share), 1000)),
                Cell::Flag(
                    one.core,
                    word(if one.core { "landscape-roles-in" } else { "landscape-roles-edge" }),
                ),
                Cell::Rich(
                    html! { a href=(ctx.href(&group)) { (one.neighbourhood) } },
                    one.neighbourhood.to_string(),
                ),
            ]);
        }
        table
    }
}

impl View for RolesView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let (path, query) = (ctx.href("landscape/network/roles"), Query::of(ctx.query));
        Sheet {
            title: lang.word("landscape-roles-title"),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-tab-network"), "landscape/network".to_owned()),
            ],
            lead: Some(html! { (lang.word("landscape-roles-lead")) }),
            next: self.organisations.is_empty().then(|| NextAction {
                why: lang.html("landscape-roles-none", &[]),
                button: lang.word("landscape-bring-ties"),
                to: "import".to_owned(),
            }),
            main: Some(html! {
                @if let Some(estimate) = self.estimate { (estimated(lang, estimate)) }
                (self.rows(ctx).paged(lang, &path, &query))
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }
}
