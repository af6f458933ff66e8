//! `power/legitimacy`: is the hub legitimate, and by what?

use faces::parts::{self, Status};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, Sheet, View};
use maud::{Markup, html};
use models::legitimacy::{Better, Dimension, Unit};

use super::tabs;
use crate::view::{IndicatorRow, LegitimacyView};

impl View for LegitimacyView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let title = lang.word("power-legitimacy-title");
        let crumbs = vec![(lang.word("power-title"), "power".to_owned())];
        if self.indicators.is_empty() {
            let main = Some(parts::empty_state(lang, &lang.word("power-empty"), None, None));
            return Sheet { title, crumbs, main, ..Sheet::default() };
        }
        let counts = [("n", self.computed.into()), ("all", self.indicators.len().into())];
        Sheet {
            title,
            crumbs,
            tabs: tabs(ctx, "power/legitimacy"),
            lead: Some(lang.html("power-legitimacy-lead", &counts)),
            main: Some(html! {
                @for dimension in Dimension::ALL { (self.dimension(ctx, dimension)) }
                (self.over_time(ctx))
                section { h2 { (lang.word("power-how")) }
                    p { (lang.word("power-legitimacy-how")) } }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let lang = ctx.lang;
        let columns = vec![
            Column::text("id", lang.word("power-legitimacy-number")),
            Column::text("dimension", lang.word("power-legitimacy-dimension")),
            Column::text("indicator", lang.word("power-legitimacy-indicator")),
            Column::number("value", lang.word("power-legitimacy-value")),
            Column::text("unit", lang.word("power-legitimacy-unit")),
            Column::text("not_computable", lang.word("power-legitimacy-missing")),
        ];
        let mut table = Table::new(lang.word("power-legitimacy-title"), columns);
        for row in &self.indicators {
            table.push(vec![
                Cell::text(&row.id),
                Cell::text(lang.word(&format!("power-legitimacy-{}", row.dimension))),
                Cell::text(&row.name),
                row.value.map_or(Cell::Empty, Cell::Milli),
                Cell::text(lang.word(unit(row.unit))),
                Cell::maybe(row.not_computable.map(|why| lang.word(&missing(why.code())))),
            ]);
        }
        Some(table)
    }
}

fn missing(code: &str) -> String {
    format!("power-legitimacy-not-{code}")
}

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Share => "power-legitimacy-unit-share",
        Unit::Index => "power-legitimacy-unit-index",
        Unit::Ratio => "power-legitimacy-unit-ratio",
        Unit::Days => "power-legitimacy-unit-days",
        Unit::Count => "power-legitimacy-unit-count",
        Unit::Scale => "power-legitimacy-unit-scale",
        Unit::Points => "power-legitimacy-unit-points",
    }
}

/// A value in thousandths with its unit. What is counted says of what, where that is known.
fn written(ctx: &Ctx, row: &IndicatorRow, value: i64) -> String {
    let lang = ctx.lang;
    let of = |code: &str, places: u32| {
        lang.t(
            &format!("power-legitimacy-in-{code}"),
            &[("value", lang.milli(value, places).into())],
        )
    };
    match row.unit {
        Unit::Share => lang.percent(value, 1000),
        Unit::Index => of("index", 2),
        Unit::Ratio => of("ratio", 2),
        Unit::Scale => of("scale", 1),
        Unit::Points => of("points", 1),
        Unit::Days => of("days", 1),
        Unit::Count => {
            let message = format!("power-legitimacy-{}-count", row.id);
            match lang.has(&message) {
                true => lang.t(&message, &[("n", (value / 1000).into())]),
                false => lang.number(value / 1000),
            }
        }
    }
}

impl LegitimacyView {
    /// What those concerned believe beside what gets done: never one number.
    fn over_time(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let column = |id: &'static str| {
            Column::text(id, lang.word(&format!("power-legitimacy-beside-{id}"))).unsorted()
        };
        let columns =
            ["year", "inside", "outside", "results", "kept", "days", "quorate"].map(column);
        let mut table = Table::new(String::new(), columns.to_vec());
        let of = |code: &str, value: Option<i64>| {
            let words = |value| {
                let value = [("value", lang.milli(value, 1).into())];
                lang.t(&format!("power-legitimacy-in-{code}"), &value)
            };
            Cell::maybe(value.map(words))
        };
        for year in &self.beside {
            table.push(vec![
                Cell::text(year.year.to_string()),
                of("scale", year.inside),
                of("scale", year.outside),
                of("scale", year.results),
                Cell::maybe(year.kept.map(|share| lang.percent(share, 1000))),
                of("days", year.days),
                Cell::maybe(year.quorate.map(|share| lang.percent(share, 1000))),
            ]);
        }
        let asked = self.beside.iter().any(|year| year.inside.is_some());
        html! {
            section {
                h2 { (lang.word("power-legitimacy-beside")) }
                p { (lang.word("power-legitimacy-beside-words")) }
                @if !self.beside.is_empty() { (table.plain(lang)) }
                @if !asked { p.muted { (lang.word("power-legitimacy-beside-none")) } }
                p { a href=(ctx.href("opinions/survey")) {
                    (lang.word("power-legitimacy-beside-survey"))
                } }
            }
        }
    }

    fn dimension(&self, ctx: &Ctx, dimension: Dimension) -> Markup {
        let lang = ctx.lang;
        let own = || self.indicators.iter().filter(|row| row.dimension == dimension.code());
        let columns = vec![
            Column::text("indicator", lang.word("power-legitimacy-indicator")).unsorted(),
            Column::text("value", lang.word("power-legitimacy-value")).unsorted().result(),
            Column::text("bar", lang.word("power-legitimacy-bar")).unsorted(),
            Column::text("by", lang.word("power-legitimacy-by")).unsorted(),
        ];
        let name = lang.word(&format!("power-legitimacy-{}", dimension.code()));
        let mut table = Table::new(String::new(), columns);
        for row in own().filter(|row| row.value.is_some()) {
            table.push(cells(ctx, row));
        }
        let missing: Vec<&IndicatorRow> = own().filter(|row| row.value.is_none()).collect();
        html! {
            section {
                h2 { (name) }
                @if !table.rows.is_empty() { (table.plain(lang)) }
                @if !missing.is_empty() { (not_computable(ctx, &missing)) }
            }
        }
    }
}

fn cells(ctx: &Ctx, row: &IndicatorRow) -> Vec<Cell> {
    let value = row.value.map(|value| written(ctx, row, value)).unwrap_or_default();
    let status = match row.good {
        Some(true) => Status::Good(value.clone()),
        Some(false) => Status::Warn(value.clone()),
        None => Status::Open(value.clone()),
    };
    let sign = match row.better {
        Better::Higher => "≥",
        Better::Lower => "≤",
    };
    let bar = row.bar.map(|bar| format!("{sign} {}", written(ctx, row, bar)));
    vec![
        Cell::Rich(named(ctx, row), row.name.clone()),
        Cell::Rich(html! { (parts::tag(&status)) (over_years(ctx, row)) }, value),
        Cell::maybe(bar),
        Cell::Rich(by(ctx, row), String::new()),
    ]
}

/// Its name, with what is counted and where it comes from folded away.
fn named(ctx: &Ctx, row: &IndicatorRow) -> Markup {
    let how = format!("power-legitimacy-{}-how", row.id);
    let more = [("L28", "opinions/survey"), ("L29", "opinions/survey"), ("L37", "power/host")];
    let more = more.iter().find(|(id, _)| *id == row.id).map(|(_, page)| ctx.href(page));
    html! {
        (row.name)
        details.more { summary { (row.id) } div {
            p {
                (ctx.lang.word(&how))
                @if let Some(more) = more {
                    " " a href=(more) { (ctx.lang.word("power-legitimacy-more")) }
                }
            }
            p.small.muted { bdi { (row.source) } }
        } }
    }
}

fn over_years(ctx: &Ctx, row: &IndicatorRow) -> Markup {
    html! { @if row.years.len() > 1 {
        @for (year, value) in &row.years {
            br; small.muted { (year) ": " (written(ctx, row, *value)) }
        }
    } }
}

fn by(ctx: &Ctx, row: &IndicatorRow) -> Markup {
    let own = row.by_name(ctx);
    html! {
        @if own.is_empty() { span.muted { "–" } }
        @for (place, (shape, name, value)) in own.iter().enumerate() {
            @if place > 0 { br; }
            small { (parts::constituency(*shape, name)) " " (written(ctx, row, *value)) }
        }
    }
}

fn not_computable(ctx: &Ctx, rows: &[&IndicatorRow]) -> Markup {
    let lang = ctx.lang;
    html! {
        p { (lang.word("power-legitimacy-missing")) ":" }
        ul { @for row in rows { li {
            (row.name) " (" (row.id) "): "
            @if let Some(why) = row.not_computable { (lang.word(&missing(why.code()))) }
        } } }
    }
}
