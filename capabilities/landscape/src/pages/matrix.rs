//! `landscape`: who does what where, gaps and overlaps.

use faces::chart::Matrix;
use faces::parts::{self, Choice};
use faces::table::{Cell, Column, Query, Table};
use faces::{AnyView, Ctx, Failure, NextAction, Sheet, View};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{labels, shared};
use crate::model::Constituency;
use crate::view::matrix::{Axis, Counts, Edge, Overlaps, Question, counts, overlaps};
use crate::view::work::Work;

/// Counts of one field against another, with gaps and overlaps.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct MatrixView {
    rows_by: Axis,
    columns_by: Axis,
    only: Option<Constituency>,
    counts_activities: bool,
    columns: Vec<String>,
    rows: Vec<RowView>,
    /// Empty cells of the matrix shown.
    gaps: u64,
    /// Rows and columns that did not fit.
    more_rows: u64,
    more_columns: u64,
    /// Organisations that say nothing of what they do.
    silent: u64,
    organisations: u64,
    /// Pairs of activities on the same theme at the same place and time.
    overlapping_pairs: u64,
    overlapping_cells: u64,
    overlaps: Vec<OverlapView>,
    first_gaps: Vec<(String, String)>,
    missing_files: u64,
    #[serde(skip)]
    addresses: Vec<(String, String)>,
    #[serde(skip)]
    column_keys: Vec<(String, String)>,
}

/// One row.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct RowView {
    name: String,
    counts: Vec<u64>,
}

/// Two organisations that meet.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct OverlapView {
    theme: String,
    place: String,
    one: String,
    other: String,
    one_path: Option<String>,
    other_path: Option<String>,
}

fn question(ctx: &Ctx) -> Question {
    let axis =
        |name: &str, default| ctx.query.get(name).and_then(Axis::from_code).unwrap_or(default);
    let rows = axis("rows", Axis::Place);
    let default = if rows == Axis::Theme { Axis::Place } else { Axis::Theme };
    Question {
        rows,
        columns: axis("cols", default),
        only: ctx.query.get("only").and_then(Constituency::from_code),
        activities: ctx.query.get("count") == Some("activities"),
    }
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (state, work, question) = (shared::state(ctx), shared::work(ctx), question(ctx));
    let key = format!("landscape.matrix.{question:?}");
    let counts: std::sync::Arc<Counts> =
        ctx.derived.get(&key, state.version(), || counts(state, &work, question));
    let overlaps: std::sync::Arc<Overlaps> =
        ctx.derived.get("landscape.overlaps", state.version(), || overlaps(&work));
    let label = |axis, edge: &Edge| label(ctx, &work, axis, edge);
    let columns: Vec<String> = counts.columns.iter().map(|c| label(question.columns, c)).collect();
    let rows: Vec<RowView> = counts
        .rows
        .iter()
        .map(|(edge, counts)| RowView { name: label(question.rows, edge), counts: counts.clone() })
        .collect();
    let first_gaps = rows
        .iter()
        .flat_map(|row| {
            let empty = row.counts.iter().zip(&columns).filter(|(n, _)| **n == 0);
            empty.map(|(_, column)| (row.name.clone(), column.clone()))
        })
        .take(3)
        .collect();
    let gaps = rows.iter().flat_map(|r| &r.counts).filter(|n| **n == 0).count() as u64;
    Ok(Box::new(MatrixView {
        rows_by: question.rows,
        columns_by: question.columns,
        only: question.only,
        counts_activities: question.activities,
        addresses: counts.rows.iter().map(|(e, _)| param(ctx, &work, question.rows, e)).collect(),
        column_keys: counts
            .columns
            .iter()
            .map(|e| param(ctx, &work, question.columns, e))
            .collect(),
        columns,
        rows,
        gaps,
        more_rows: counts.more.0 as u64,
        more_columns: counts.more.1 as u64,
        silent: counts.silent,
        organisations: counts.speaking,
        overlapping_pairs: overlaps.pairs,
        overlapping_cells: overlaps.cells,
        overlaps: meetings(ctx, &work, &overlaps),
        first_gaps,
        missing_files: work.missing,
    }))
}

fn meetings(ctx: &Ctx, work: &Work, overlaps: &Overlaps) -> Vec<OverlapView> {
    let path = |who: u32| {
        let number = work.whos.get(who as usize)?.actor?;
        shared::state(ctx).numbered(number).map(|actor| format!("orgs/{}", actor.id))
    };
    let place = |at: u32| work.places.get(at as usize).map(|p| labels::area(ctx.lang, p));
    let shown = overlaps.listed.iter().take(12);
    shown
        .map(|m| OverlapView {
            theme: work.whats.get(m.what as usize).map(|w| w.to_string()).unwrap_or_default(),
            place: place(m.place).unwrap_or_default(),
            one: labels::doer(ctx, work, m.one),
            other: labels::doer(ctx, work, m.other),
            one_path: path(m.one),
            other_path: path(m.other),
        })
        .collect()
}

fn label(ctx: &Ctx, work: &Work, axis: Axis, edge: &Edge) -> String {
    let place = || edge.key.parse::<usize>().ok();
    let found = match axis {
        Axis::Place => place().and_then(|p| work.places.get(p)).map(|p| labels::area(ctx.lang, p)),
        Axis::Theme => place().and_then(|p| work.whats.get(p)).map(|w| w.to_string()),
        Axis::Organisation => edge.key.parse().ok().map(|who| labels::doer(ctx, work, who)),
        Axis::Country => edge
            .key
            .parse::<crate::model::Country>()
            .ok()
            .map(|c| c.name(ctx.lang.code()).to_owned()),
        Axis::Kind => Constituency::from_code(&edge.key).map(|k| labels::kind(ctx.lang, k)),
        Axis::Year => Some(edge.key.clone()),
    };
    found.unwrap_or_default()
}

/// How the table is asked for this edge: name and value of the query.
fn param(ctx: &Ctx, work: &Work, axis: Axis, edge: &Edge) -> (String, String) {
    let country = |p: usize| {
        let area = work.places.get(p).filter(|p| p.name.is_empty())?;
        area.country.map(|c| ("country".to_owned(), c.alpha3().to_owned()))
    };
    match axis {
        Axis::Place => {
            let named = edge.key.parse().ok().and_then(country);
            named.unwrap_or_else(|| ("place".to_owned(), label(ctx, work, axis, edge)))
        }
        Axis::Theme => ("theme".to_owned(), label(ctx, work, axis, edge)),
        Axis::Country | Axis::Kind => (axis.code().to_owned(), edge.key.clone()),
        Axis::Organisation => ("q".to_owned(), label(ctx, work, axis, edge)),
        Axis::Year => (String::new(), String::new()),
    }
}

impl MatrixView {
    fn is_empty(&self) -> bool {
        self.rows.is_empty() || self.columns.is_empty()
    }

    fn caption(&self, ctx: &Ctx) -> String {
        let axis = |axis: Axis| ctx.lang.word(&format!("landscape-axis-{}", axis.code()));
        let id = if self.counts_activities {
            "landscape-caption-activities"
        } else {
            "landscape-caption"
        };
        ctx.lang.t(
            id,
            &[("rows", axis(self.rows_by).into()), ("columns", axis(self.columns_by).into())],
        )
    }

    fn sieve(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let axes: Vec<Choice> = Axis::ALL
            .iter()
            .map(|a| Choice::new(a.code(), &lang.word(&format!("landscape-axis-{}", a.code()))))
            .collect();
        let counted = [
            Choice::new("", &lang.word("landscape-count-organisations")),
            Choice::new("activities", &lang.word("landscape-count-activities")),
        ];
        let only = self.only.map_or("", Constituency::code);
        let count = if self.counts_activities { "activities" } else { "" };
        parts::sieve(
            &ctx.href("landscape"),
            Some("matrix"),
            html! {
                (parts::pick("rows", &lang.word("landscape-rows"), &axes, self.rows_by.code()))
                (parts::pick("cols", &lang.word("landscape-columns"), &axes, self.columns_by.code()))
                (parts::pick("only", &lang.word("landscape-only"),
                    &labels::kinds(lang, &lang.word("landscape-all-kinds")), only))
                (parts::pick("count", &lang.word("landscape-count"), &counted, count))
                button.button.quiet type="submit" { (lang.word("landscape-show")) }
            },
        )
    }

    fn matrix(&self, ctx: &Ctx) -> Markup {
        let matrix = Matrix {
            caption: self.caption(ctx),
            corner: ctx.lang.word(&format!("landscape-axis-{}", self.rows_by.code())),
            columns: self.columns.clone(),
            rows: self.rows.iter().map(|r| (r.name.clone(), r.counts.clone())).collect(),
            gaps: !matches!(self.rows_by, Axis::Organisation)
                && self.columns_by != Axis::Organisation,
        };
        let address = |row: usize, column: usize| {
            let (row, column) = (self.addresses.get(row)?, self.column_keys.get(column)?);
            let mut query = Query::default();
            for (name, value) in [row, column] {
                if !name.is_empty() {
                    query = query.with(name, value);
                }
            }
            if let Some(only) = self.only {
                query = query.with("kind", only.code());
            }
            Some(format!("{}{query}", ctx.href("landscape/table")))
        };
        let more = [("rows", self.more_rows.into()), ("columns", self.more_columns.into())];
        html! {
            div #matrix.stack {
                (matrix.html(ctx.lang, &address))
                @if self.more_rows + self.more_columns > 0 {
                    p.small.muted { (ctx.lang.t("landscape-more", &more)) }
                }
                p.small.muted {
                    (ctx.lang.t("landscape-silent", &[
                        ("silent", self.silent.into()),
                        ("all", (self.silent + self.organisations).into()),
                    ]))
                    @if self.missing_files > 0 {
                        " " (ctx.lang.t("landscape-missing", &[("n", self.missing_files.into())]))
                    }
                }
            }
        }
    }

    fn overlap_list(&self, ctx: &Ctx) -> Markup {
        let numbers =
            [("pairs", self.overlapping_pairs.into()), ("cells", self.overlapping_cells.into())];
        let who = |name: &str, path: &Option<String>| {
            html! {
                @match path {
                    Some(path) => a href=(ctx.href(path)) { bdi { (name) } },
                    None => bdi { (name) },
                }
            }
        };
        html! {
            section {
                h2 { (ctx.lang.word("landscape-overlaps")) }
                p { (ctx.lang.t("landscape-overlaps-finding", &numbers)) }
                @if !self.overlaps.is_empty() {
                    ul.cards {
                        @for one in &self.overlaps {
                            li.card {
                                p { b { bdi { (one.theme) } } ", " bdi { (one.place) } }
                                p {
                                    (who(&one.one, &one.one_path)) br;
                                    (who(&one.other, &one.other_path))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What stands on the page of a landscape without anything in it.
pub(super) fn empty(ctx: &Ctx) -> Markup {
    let lang = ctx.lang;
    let example = Matrix {
        caption: lang.word("landscape-example-caption"),
        corner: lang.word("landscape-axis-place"),
        columns: vec![
            lang.word("landscape-example-theme-1"),
            lang.word("landscape-example-theme-2"),
        ],
        rows: vec![
            (lang.word("landscape-example-place-1"), vec![3, 0]),
            (lang.word("landscape-example-place-2"), vec![1, 5]),
        ],
        gaps: true,
    };
    html! {
        (parts::empty_state(
            lang,
            &lang.word("landscape-empty"),
            Some(example.html(lang, &|_, _| None)),
            Some((&ctx.href("import"), &lang.word("landscape-bring"))),
        ))
        p { a href=(ctx.href("import/template")) { (lang.word("landscape-template")) } }
    }
}

impl View for MatrixView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let gap = self.first_gaps.first();
        let next = gap.map(|(row, column)| NextAction {
            why: lang.html(
                "landscape-gaps-finding",
                &[("n", self.gaps.into()), ("row", row.into()), ("column", column.into())],
            ),
            button: lang.word("landscape-gaps-button"),
            to: {
                let query = match self.columns_by {
                    Axis::Theme => Query::default().with("theme", column),
                    _ => Query::default(),
                };
                format!("landscape/table{query}")
            },
        });
        Sheet {
            title: lang.word("landscape-title"),
            tabs: shared::tabs(ctx, "landscape"),
            next: if self.is_empty() { None } else { next },
            main: Some(if shared::state(ctx).actors().next().is_none() {
                empty(ctx)
            } else {
                html! {
                    (self.sieve(ctx))
                    @if self.is_empty() {
                        div #matrix { p { (lang.word("landscape-nothing-said")) } }
                    } @else { (self.matrix(ctx)) }
                    (self.overlap_list(ctx))
                    p { (parts::link_button(&ctx.href("import"), &lang.word("landscape-bring"))) }
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let mut table = Table::new(
            self.caption(ctx),
            vec![
                Column::text(
                    "row",
                    ctx.lang.word(&format!("landscape-axis-{}", self.rows_by.code())),
                ),
                Column::text(
                    "column",
                    ctx.lang.word(&format!("landscape-axis-{}", self.columns_by.code())),
                ),
                Column::number("count", ctx.lang.word("landscape-count")),
            ],
        );
        for row in &self.rows {
            for (column, count) in self.columns.iter().zip(&row.counts) {
                let count = i64::try_from(*count).unwrap_or(i64::MAX);
                table.push(vec![Cell::text(&row.name), Cell::text(column), Cell::Number(count)]);
            }
        }
        Some(table)
    }
}
