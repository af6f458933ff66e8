//! `landscape/trust`: trust and value between constituencies, as a table.

use faces::table::{Cell, Column, Query, Table};
use faces::{AnyView, Ctx, Failure, NextAction, Sheet, View};
use hub::SECRETARIAT;
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::{exports, labels, shared};
use crate::model::Question;
use crate::model::question::HIGHEST;
use crate::view::trust::ENOUGH;
use crate::view::trust_between::{Between, Group, Told, between};

/// What constituencies say about each other, as means over enough answers.
#[derive(Serialize, JsonSchema)]
pub struct TrustView {
    /// Means in tenths, of scores from 1 to 4.
    #[serde(flatten)]
    between: Between,
}

/// The questions that make up trust, then those that make up value.
const PARTS: [[Question; 3]; 2] = [
    [Question::Reliability, Question::Openness, Question::Mission],
    [Question::Power, Question::Involvement, Question::Resources],
];

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    Ok(Box::new(TrustView { between: between(shared::state(ctx)) }))
}

fn mean(tenths: Option<u64>) -> Cell {
    let milli = tenths.and_then(|tenths| i64::try_from(tenths * 100).ok());
    milli.map_or(Cell::Empty, Cell::Milli)
}

fn number(count: u64) -> Cell {
    Cell::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

impl TrustView {
    /// Whether any mean is shown.
    fn says(&self) -> bool {
        let told = self.between.pairs.iter().map(|pair| &pair.told);
        let mut means = told.chain([&self.between.whole]).flat_map(|told| &told.means);
        means.any(|(_, mean)| mean.is_some())
    }

    fn rows(&self, ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(&format!("landscape-between-{id}"));
        let mut columns = vec![
            Column::text("from", word("from")),
            Column::text("about", word("about")),
            Column::number("tied", word("tied")),
            Column::number("density", word("density")),
            Column::number("answered", word("answered")),
        ];
        for (name, parts) in ["trust", "value"].into_iter().zip(PARTS) {
            columns.push(Column::number(name, word(name)));
            columns.extend(parts.map(|part| Column::number(part.code(), word(part.code()))));
        }
        let columns = columns.into_iter().map(Column::unsorted).collect();
        let mut table = Table::new(word("caption"), columns);
        let all = || Cell::text(word("all"));
        table.push([all(), all()].into_iter().chain(told(&self.between.whole)).collect());
        let who = |group: Group| match group {
            Some(kind) => Cell::Who(labels::mark(group), labels::kind(ctx.lang, kind)),
            None => Cell::text(labels::maybe_kind(ctx.lang, None)),
        };
        for pair in &self.between.pairs {
            let ends = [who(pair.from), who(pair.about)];
            table.push(ends.into_iter().chain(told(&pair.told)).collect());
        }
        table
    }
}

fn told(told: &Told) -> Vec<Cell> {
    let whole = i64::try_from(told.possible).unwrap_or(i64::MAX);
    let share = i64::try_from(told.tied).unwrap_or(i64::MAX);
    let density = if whole > 0 { Cell::Share(share, whole) } else { Cell::Empty };
    let mut cells = vec![number(told.tied), density, told.answered.map_or(Cell::Empty, number)];
    for parts in PARTS {
        cells.push(mean(told.mean(parts)));
        let own = |part| told.means.iter().find(|one| one.0 == part).and_then(|one| one.1);
        cells.extend(parts.map(|part| mean(own(part))));
    }
    cells
}

impl View for TrustView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let numbers = [("n", ENOUGH.into()), ("most", HIGHEST.into())];
        let asks = !self.says() && ctx.audience.holds(SECRETARIAT);
        Sheet {
            title: lang.word("landscape-between-title"),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-tab-network"), "landscape/network".to_owned()),
            ],
            lead: Some(html! { (lang.t("landscape-between-lead", &numbers)) }),
            next: asks.then(|| NextAction {
                why: lang.html("landscape-between-none", &numbers),
                button: lang.word("landscape-partners-title"),
                to: "landscape/partners".to_owned(),
            }),
            main: Some(html! {
                @if !self.says() && !asks { p { (lang.t("landscape-between-none", &numbers)) } }
                (self.rows(ctx).paged(lang, &ctx.href("landscape/trust"), &Query::of(ctx.query)))
                (exports::links(ctx, "landscape/trust", &["csv", "xlsx"]))
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }
}
