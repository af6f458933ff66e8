//! `landscape/network/roles`: who stands where in the network, as a table.

use std::collections::BTreeMap;

use faces::table::{Cell, Column, Query, Table};
use faces::{AnyView, Ctx, Failure, NextAction, Sheet, View};
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::part::{asked, held};
use super::words::{estimated, measured};
use crate::model::Constituency;
use crate::pages::{labels, shared, ties};
use crate::picture::Measure;
use crate::view::network::TieSieve;
use crate::view::structure::{Estimate, Ways};

/// Everyone with links, by their place in the network.
#[derive(Serialize, JsonSchema)]
pub struct RolesView {
    /// Organisations with their places in the network.
    organisations: Vec<Role>,
    /// How shares were estimated; none where they are exact.
    estimate: Option<Estimate>,
    /// In what the strength of links is measured.
    measured: Measure,
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
    /// How many its links lead to, and from how many they lead to it; none where no link of the
    /// network leads one way.
    leads: Option<Ways>,
    /// The share of shortest paths that lead through it, in tenths of a per cent.
    between: Option<u32>,
    /// How much it is bound by contacts who know each other, in thousandths (Burt's constraint).
    bound: Option<u32>,
    /// Whether it belongs to the core.
    core: bool,
    /// Its neighbourhood, counted from 1.
    neighbourhood: u32,
}

/// Makes the table.
pub(in crate::pages) fn roles(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let drawing = asked(ctx, shared::tie_sieve(ctx))?;
    let held = held(ctx, &drawing)?;
    let mut core = held.core.clone();
    core.sort_unstable();
    let state = shared::state(ctx);
    // Of ties that are not asked for nobody has a place.
    let tied = |place: usize| drawing.degree.get(place).is_some_and(|links| *links > 0);
    let leads: BTreeMap<u32, Ways> = held.ways.iter().map(|one| (one.number, *one)).collect();
    let role = |(place, number): (usize, &u32)| {
        let actor = state.numbered(*number).filter(|_| tied(place))?;
        Some(Role {
            id: actor.id,
            kind: actor.kind,
            links: drawing.degree.get(place).copied().unwrap_or(0),
            leads: leads.get(number).copied(),
            between: held.shares.get(place).copied(),
            bound: held.bound.get(place).copied().flatten(),
            core: core.binary_search(number).is_ok(),
            neighbourhood: drawing.group.get(place).copied().unwrap_or(0) + 1,
        })
    };
    let mut organisations: Vec<Role> =
        drawing.numbers.iter().enumerate().filter_map(role).collect();
    organisations
        .sort_by_key(|one| (std::cmp::Reverse(one.between), std::cmp::Reverse(one.links), one.id));
    let (estimate, measured) = (held.estimate, drawing.by);
    Ok(Box::new(RolesView { organisations, estimate, measured }))
}

impl RolesView {
    fn rows(&self, ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let query = shared::tie_query(ctx);
        let leads = self.organisations.iter().any(|one| one.leads.is_some());
        let mut columns = vec![
            Column::text("name", word("landscape-column-name")),
            Column::text("kind", word("landscape-column-kind")),
            Column::number("links", word("landscape-column-ties")),
        ];
        if leads {
            columns.push(Column::number("links_out", word("landscape-roles-out")));
            columns.push(Column::number("links_in", word("landscape-roles-into")));
        }
        columns.extend([
            Column::number("between", word("landscape-roles-between")),
            Column::number("bound", word("landscape-roles-bound")),
            Column::text("core", word("landscape-roles-core")),
            Column::number("neighbourhood", word("landscape-roles-neighbourhood")),
        ]);
        let mut table = Table::new(word("landscape-roles-title"), columns);
        table.empty = Some(word("landscape-org-no-ties"));
        for one in &self.organisations {
            let group = query.with("group", &one.neighbourhood.to_string());
            let group = format!("{}{group}", ctx.href("landscape/network"));
            let mut row = vec![
                Cell::link(labels::org(ctx, one.id), ctx.href(&format!("orgs/{}", one.id))),
                one.kind.map_or(Cell::Empty, |kind| {
                    Cell::Who(labels::mark(Some(kind)), labels::kind(ctx.lang, kind))
                }),
                Cell::Number(i64::from(one.links)),
            ];
            if leads {
                let count = |of: &dyn Fn(&Ways) -> u32| {
                    one.leads.as_ref().map_or(Cell::Empty, |own| Cell::Number(of(own).into()))
                };
                row.extend([count(&|own| own.out), count(&|own| own.into)]);
            }
            row.extend([
                one.between.map_or(Cell::Empty, |share| Cell::Share(i64::from(share), 1000)),
                one.bound.map_or(Cell::Empty, |bound| Cell::Milli(i64::from(bound))),
                Cell::Flag(
                    one.core,
                    word(if one.core { "landscape-roles-in" } else { "landscape-roles-edge" }),
                ),
                Cell::Rich(
                    html! { a href=(group) { (one.neighbourhood) } },
                    one.neighbourhood.to_string(),
                ),
            ]);
            table.push(row);
        }
        table
    }
}

impl View for RolesView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let (path, query) = (ctx.href("landscape/network/roles"), Query::of(ctx.query));
        // Where links of another kind are known, that kind is asked for.
        let none = self.organisations.is_empty() && shared::tie_sieve(ctx) == TieSieve::default();
        Sheet {
            title: lang.word("landscape-roles-title"),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-tab-network"), "landscape/network".to_owned()),
            ],
            lead: Some(html! { (lang.word("landscape-roles-lead")) }),
            next: none.then(|| NextAction {
                why: lang.html("landscape-roles-none", &[]),
                button: lang.word("landscape-bring-ties"),
                to: "import".to_owned(),
            }),
            main: Some(html! {
                @if !none { (ties::sieve(ctx, "landscape/network/roles")) }
                @if let Some(estimate) = self.estimate { (estimated(lang, estimate)) }
                (self.rows(ctx).paged(lang, &path, &query))
                @if !self.organisations.is_empty() {
                    p.small.muted { (measured(lang, self.measured)) }
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }
}
