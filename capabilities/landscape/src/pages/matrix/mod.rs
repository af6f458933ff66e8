//! `landscape`: who does what where, gaps and overlaps.

mod drawn;

use faces::chart::{Key, Matrix};
use faces::parts::{self, Choice};
use faces::table::{Cell, Column, Long, Table};
use faces::{AnyView, Ctx, Failure, NextAction, Sheet, View};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{axes, labels, linkages, shared};
use crate::model::{Constituency, Face};
use crate::view::matrix::{
    Axis, Count, Counts, Edge, Question, Side, counts, currencies, everything,
};
use crate::view::meetings::{Overlaps, overlaps};
use crate::view::work::Work;

/// Counts of one field against another, with gaps and overlaps.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct MatrixView {
    /// What its rows and columns are: the code of a field, or `own.` and the name of a column that
    /// partners' lists have of their own.
    rows_by: String,
    /// As `rows_by`, of the columns.
    columns_by: String,
    /// The one constituency that is counted; none for all.
    only: Option<Constituency>,
    /// What is counted.
    count: Count,
    /// The currency, when money is counted: amounts are in thousandths of its unit.
    currency: String,
    /// What the columns are called.
    columns: Vec<String>,
    /// The rows, most first.
    rows: Vec<RowView>,
    /// Empty cells of the matrix shown.
    gaps: u64,
    /// Rows and columns that did not fit and are added up in the last ones; the table has all.
    more_rows: u64,
    /// Columns that did not fit.
    more_columns: u64,
    /// Organisations that say nothing of what they do.
    silent: u64,
    /// Organisations that say what they do.
    organisations: u64,
    /// Reported activities that do not say what is counted.
    unsaid: u64,
    /// Amounts below zero, which no sum here counts.
    below_zero: u64,
    /// What those add up to, in thousandths.
    below_zero_money: i64,
    /// Rows left out because another report tells of the same activity.
    counted_once: u64,
    /// Pairs of activities on the same theme at the same place and time.
    overlapping_pairs: u64,
    /// Places crossed with themes where that happens.
    overlapping_cells: u64,
    /// Some of these pairs.
    overlaps: Vec<OverlapView>,
    /// The theme with most gaps, and where.
    worst: Option<GapView>,
    /// Lists left out, because their file is not on this server.
    missing_files: u64,
    /// Rows and columns as they were asked for, with what people call them.
    #[serde(skip)]
    sides: [(Side, String); 2],
    /// All that can be asked for, by their names in addresses.
    #[serde(skip)]
    choices: Vec<(String, Vec<Choice>)>,
    #[serde(skip)]
    question: Question,
    #[serde(skip)]
    addresses: Vec<(String, String)>,
    #[serde(skip)]
    column_keys: Vec<(String, String)>,
    #[serde(skip)]
    currencies: Vec<String>,
}

/// One row.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct RowView {
    /// What it is called.
    name: String,
    /// One number a column; money in thousandths.
    counts: Vec<u64>,
}

/// A theme that nobody works on at some places.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct GapView {
    /// The theme, as the reader reads it.
    theme: String,
    /// The places at which most is done on others.
    places: Vec<String>,
    /// How many further places.
    more: u64,
}

/// Two organisations that meet.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct OverlapView {
    /// The theme, as the reader reads it.
    theme: String,
    /// What the place is called; with its country, in the reader's language, where that is needed
    /// to tell it.
    place: String,
    /// What one of the two is called.
    one: String,
    /// What the other is called.
    other: String,
    /// Path of its page under the hub; none where it is not on the map.
    one_path: Option<String>,
    /// The same of the other.
    other_path: Option<String>,
}

fn question(ctx: &Ctx, work: &Work, currencies: &[String]) -> Question {
    let side = |name: &str, default: Axis| {
        let asked = ctx.query.get(name).and_then(|name| axes::named(work, name));
        asked.unwrap_or(Side::Field(default))
    };
    let rows = side("rows", Axis::Place);
    let wanted = ctx.query.get("currency");
    let currency = currencies.iter().find(|code| Some(code.as_str()) == wanted);
    let default = if rows == Axis::Theme.into() { Axis::Place } else { Axis::Theme };
    Question {
        rows,
        columns: side("cols", default),
        only: ctx.query.get("only").and_then(Constituency::from_code),
        count: ctx.query.get("count").and_then(Count::from_code).unwrap_or(Count::Organisations),
        currency: currency.or(currencies.first()).map(String::as_str).unwrap_or_default().into(),
    }
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    Ok(Box::new(made(ctx)))
}

/// Its cells alone, without links, beside the picture of them.
pub(super) fn cells(ctx: &Ctx) -> Markup {
    made(ctx).drawn(ctx).html(ctx.lang, &|_, _| None)
}

fn made(ctx: &Ctx) -> MatrixView {
    let (state, work) = (shared::state(ctx), shared::work(ctx));
    let currencies: std::sync::Arc<Vec<String>> =
        ctx.derived.get("landscape.currencies", state.version(), || {
            currencies(&work).into_iter().map(|(code, _)| code).collect()
        });
    let question = question(ctx, &work, &currencies);
    let key = format!("landscape.matrix.{question:?}");
    let counts: std::sync::Arc<Counts> =
        ctx.derived.get(&key, state.version(), || counts(state, &work, &question));
    let overlaps: std::sync::Arc<Overlaps> =
        ctx.derived.get("landscape.overlaps", state.version(), || overlaps(&work));
    let (more_rows, more_columns) = counts.more;
    let label = |side, edge: &Edge, more: usize| match edge.is_rest() {
        true => ctx.lang.t("landscape-other-n", &[("n", more.into())]),
        false => axes::label(ctx, &work, side, edge.value),
    };
    // What is added up has no list of its own.
    let param = |side, edge: &Edge| match edge.is_rest() {
        true => (String::new(), edge.key.clone()),
        false => (axes::name(&work, side), axes::key(ctx, &work, side, edge.value)),
    };
    let asked = [question.rows, question.columns];
    let side = |side| (side, axes::title(ctx, &work, side));
    let columns: Vec<String> =
        counts.columns.iter().map(|c| label(question.columns, c, more_columns)).collect();
    let row = |(edge, counts): &(Edge, Vec<u64>)| RowView {
        name: label(question.rows, edge, more_rows),
        counts: counts.clone(),
    };
    let rows: Vec<RowView> = counts.rows.iter().map(row).collect();
    let own_rows = rows.split_at(rows.len() - usize::from(more_rows > 0)).0;
    let own_columns = columns.split_at(columns.len() - usize::from(more_columns > 0)).0;
    let own_cells = own_rows.iter().flat_map(|row| row.counts.iter().take(own_columns.len()));
    let gaps = own_cells.filter(|n| **n == 0).count() as u64;
    MatrixView {
        rows_by: axes::name(&work, question.rows),
        columns_by: axes::name(&work, question.columns),
        sides: [side(question.rows), side(question.columns)],
        choices: axes::offered(ctx, &work, asked),
        only: question.only,
        count: question.count,
        currency: match question.count {
            Count::Money => question.currency.to_string(),
            _ => String::new(),
        },
        addresses: counts.rows.iter().map(|(e, _)| param(question.rows, e)).collect(),
        column_keys: counts.columns.iter().map(|e| param(question.columns, e)).collect(),
        currencies: currencies.to_vec(),
        unsaid: counts.unsaid,
        below_zero: counts.below_zero.activities,
        below_zero_money: counts.below_zero.thousandths,
        counted_once: work.counted_once,
        gaps,
        more_rows: more_rows as u64,
        more_columns: more_columns as u64,
        silent: counts.silent,
        organisations: counts.speaking,
        overlapping_pairs: overlaps.pairs,
        overlapping_cells: overlaps.cells,
        overlaps: meetings(ctx, &work, &overlaps),
        worst: worst(&question, own_rows, own_columns),
        missing_files: work.missing,
        columns,
        rows,
        question,
    }
}

/// How many places of a gap are named.
const PLACES: usize = 3;

/// The theme that nobody works on at most places; the first of several.
fn worst(question: &Question, rows: &[RowView], columns: &[String]) -> Option<GapView> {
    let place = |side| matches!(side, Side::Field(Axis::Place | Axis::Country));
    let theme = Side::Field(Axis::Theme);
    let cell = |row: usize, column: usize| rows.get(row)?.counts.get(column).copied();
    let (themes, places): (Vec<&str>, Vec<&str>) = {
        let rows = rows.iter().map(|row| row.name.as_str()).collect();
        let columns = columns.iter().map(String::as_str).collect();
        match (question.rows, question.columns) {
            (one, other) if one == theme && place(other) => (rows, columns),
            (one, other) if other == theme && place(one) => (columns, rows),
            _ => return None,
        }
    };
    let count = |of: usize, at: usize| {
        if question.rows == theme { cell(of, at) } else { cell(at, of) }
    };
    let empty = |theme: usize| -> Vec<&str> {
        let at = places.iter().enumerate().filter(|(at, _)| count(theme, *at) == Some(0));
        at.map(|(_, name)| *name).collect()
    };
    let gaps = themes.iter().enumerate().map(|(theme, name)| (*name, empty(theme)));
    let (theme, found) = gaps.rev().max_by_key(|(_, found)| found.len())?;
    let named: Vec<String> = found.iter().take(PLACES).map(|name| (*name).to_owned()).collect();
    let more = found.len().saturating_sub(PLACES) as u64;
    (!named.is_empty()).then(|| GapView { theme: theme.to_owned(), places: named, more })
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
            theme: labels::theme_at(ctx, work, m.what).unwrap_or_default(),
            place: place(m.place).unwrap_or_default(),
            one: labels::doer(ctx, work, m.one),
            other: labels::doer(ctx, work, m.other),
            one_path: path(m.one),
            other_path: path(m.other),
        })
        .collect()
}

impl MatrixView {
    /// Whether an empty cell is a finding: nobody works there, on that.
    fn finds_gaps(&self) -> bool {
        let place = |(side, _): &(Side, String)| {
            matches!(side, Side::Field(Axis::Place | Axis::Country | Axis::Theme | Axis::Goal))
        };
        self.count != Count::Money && self.sides.iter().all(place)
    }

    /// Amounts in whole units, for a picture.
    fn whole(&self, counts: &[u64]) -> Vec<u64> {
        let unit = if self.count == Count::Money { 1000 } else { 1 };
        counts.iter().map(|count| count.div_ceil(unit)).collect()
    }

    fn is_empty(&self) -> bool {
        self.rows.is_empty() || self.columns.is_empty()
    }

    fn caption(&self, ctx: &Ctx) -> String {
        let [(_, rows), (_, columns)] = &self.sides;
        let id = match self.count {
            Count::Organisations => "landscape-caption",
            Count::Activities => "landscape-caption-activities",
            Count::People => "landscape-caption-people",
            Count::Money => "landscape-caption-money",
        };
        ctx.lang.t(
            id,
            &[
                ("rows", rows.into()),
                ("columns", columns.into()),
                ("currency", currency(ctx, &self.currency).into()),
            ],
        )
    }

    fn cell(&self, count: u64) -> Cell {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        if self.count == Count::Money { Cell::Amount(count) } else { Cell::Number(count) }
    }

    /// The cells as they are shown.
    fn cells(&self) -> impl Iterator<Item = Vec<Cell>> {
        self.rows.iter().flat_map(|row| {
            let all = self.columns.iter().zip(&row.counts);
            all.map(|(name, n)| vec![Cell::text(&row.name), Cell::text(name), self.cell(*n)])
        })
    }

    /// Every cell in which something is counted, also of what does not fit on the page.
    fn everything<'v>(&'v self, ctx: &'v Ctx<'v>) -> impl Iterator<Item = Vec<Cell>> + 'v {
        let (state, work) = (shared::state(ctx), shared::work(ctx));
        let all = everything(state, &work, &self.question);
        all.into_iter().map(move |(row, column, count)| {
            let label = |side, edge: &Edge| axes::label(ctx, &work, side, edge.value);
            let (row, column) =
                (label(self.question.rows, &row), label(self.question.columns, &column));
            vec![Cell::text(row), Cell::text(column), self.cell(count)]
        })
    }

    fn sieve(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let counted: Vec<Choice> = Count::ALL
            .iter()
            .filter(|count| **count != Count::Money || !self.currencies.is_empty())
            .map(|c| Choice::new(c.code(), &lang.word(&format!("landscape-count-{}", c.code()))))
            .collect();
        let currencies: Vec<Choice> =
            self.currencies.iter().map(|code| Choice::new(code, &currency(ctx, code))).collect();
        let only = self.only.map_or("", Constituency::code);
        parts::sieve(
            &ctx.href("landscape"),
            Some("matrix"),
            html! {
                (parts::pick_in_groups("rows", &lang.word("landscape-rows"), &self.choices,
                    &self.rows_by))
                (parts::pick_in_groups("cols", &lang.word("landscape-columns"), &self.choices,
                    &self.columns_by))
                (parts::pick("only", &lang.word("landscape-only"),
                    &labels::kinds(lang, &lang.word("landscape-all-kinds")), only))
                (parts::pick("count", &lang.word("landscape-count"), &counted, self.count.code()))
                @if self.count == Count::Money && currencies.len() > 1 {
                    (parts::pick("currency", &lang.word("landscape-field-currency"), &currencies,
                        &self.currency))
                }
                button.button.quiet type="submit" { (lang.word("landscape-show")) }
            },
        )
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
                    p { a href=(ctx.href("landscape/overlaps")) {
                        (ctx.lang.word("landscape-overlaps-all"))
                    } }
                }
            }
        }
    }
}

impl MatrixView {
    /// How the themes that are shown are linked to others.
    fn linked(&self, ctx: &Ctx) -> Markup {
        // By the words of the lists, which are the same for every reader.
        let keys = self.addresses.iter().chain(&self.column_keys);
        let themes = keys.filter(|(name, _)| name == Axis::Theme.code());
        linkages::beside(ctx, Some(&mut themes.map(|(_, key)| key.as_str())))
    }
}

/// The code of a currency, or that the reports do not say which.
fn currency(ctx: &Ctx, code: &str) -> String {
    if code.is_empty() { ctx.lang.word("landscape-no-currency") } else { code.to_owned() }
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
        rest: [false; 2],
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
        let next = self.gaps_said(ctx).map(|said| NextAction {
            why: html! { (said) },
            button: lang.word("landscape-gaps-button"),
            to: "landscape/gaps".to_owned(),
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
                    (super::views::offer(ctx, Face::Matrix))
                    (self.overlap_list(ctx))
                    (self.linked(ctx))
                    p { (parts::link_button(&ctx.href("import"), &lang.word("landscape-bring"))) }
                }
            }),
            ..Sheet::default()
        }
    }

    fn long<'v>(&'v self, ctx: &'v Ctx<'v>) -> Option<Long<'v>> {
        let table = Table::new(
            self.caption(ctx),
            vec![
                Column::text("row", &self.sides[0].1),
                Column::text("column", &self.sides[1].1),
                Column::number("count", ctx.lang.word("landscape-count")),
            ],
        );
        let shown = self.more_rows + self.more_columns == 0;
        let rows: Box<dyn Iterator<Item = Vec<Cell>> + 'v> = match shown {
            true => Box::new(self.cells()),
            false => Box::new(self.everything(ctx)),
        };
        Some(Long::new(table, rows))
    }

    fn is_long(&self) -> bool {
        let all = |shown: usize, more: u64| shown as u64 + more;
        let rows = all(self.rows.len(), self.more_rows);
        rows.saturating_mul(all(self.columns.len(), self.more_columns)) >= shared::LONG
    }

    fn figure(&self, ctx: &Ctx) -> Option<Markup> {
        let finding = self.gaps_said(ctx).unwrap_or_else(|| self.caption(ctx));
        (!self.is_empty()).then(|| self.drawn(ctx).svg(ctx.lang, "matrix", &finding))
    }

    fn keys(&self, ctx: &Ctx) -> Vec<Key> {
        self.drawn(ctx).keys(ctx.lang)
    }
}
