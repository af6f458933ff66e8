//! Who does what where: counts in a table, light to dark, gaps drawn with a dashed edge.

use maud::{Markup, html};

use super::{BarRow, Key, bars};
use crate::lang::Lang;
use crate::map::{shades, step};

/// Rows, columns and a count in each cell.
#[derive(Clone, Debug, Default)]
pub struct Matrix {
    /// What is counted: the caption.
    pub caption: String,
    /// The heading above the names of the rows.
    pub corner: String,
    /// The names of the columns; at most 20 are sensible.
    pub columns: Vec<String>,
    /// The name and counts of each row; at most 40 are sensible.
    pub rows: Vec<(String, Vec<u64>)>,
    /// Whether nothing is a finding ("gap") or just nothing ("–").
    pub gaps: bool,
    /// Whether the last row, and the last column, add up all that did not fit: they are no shades.
    pub rest: [bool; 2],
}

impl Matrix {
    /// How many cells are empty.
    pub fn gap_count(&self) -> usize {
        self.rows.iter().flat_map(|(_, counts)| counts).filter(|count| **count == 0).count()
    }

    pub(super) fn largest(&self) -> u64 {
        self.shaded().max().unwrap_or(0)
    }

    /// Whether a cell adds up what did not fit.
    pub(super) fn is_rest(&self, row: usize, column: usize) -> bool {
        let [of_rows, of_columns] = self.rest;
        (of_rows && row + 1 == self.rows.len()) || (of_columns && column + 1 == self.columns.len())
    }

    /// The counts that are shaded.
    fn shaded(&self) -> impl Iterator<Item = u64> {
        self.rows.iter().enumerate().flat_map(move |(row, (_, counts))| {
            let own = counts.iter().enumerate();
            own.filter(move |(at, _)| !self.is_rest(row, *at)).map(|(_, count)| *count)
        })
    }

    /// What an empty cell says.
    fn nothing(&self, lang: &Lang) -> String {
        if self.gaps { lang.word("faces-gap") } else { crate::lang::NO_VALUE.to_owned() }
    }

    pub(super) fn shown(&self, lang: &Lang, count: u64) -> String {
        match count {
            0 => self.nothing(lang),
            _ => lang.number(i64::try_from(count).unwrap_or(i64::MAX)),
        }
    }

    /// One row as bars: what a phone has room for. `address` is as in [`Matrix::html`], `heading`
    /// that of the columns.
    pub fn row(
        &self,
        lang: &Lang,
        row: usize,
        heading: &str,
        address: &dyn Fn(usize, usize) -> Option<String>,
    ) -> Markup {
        let Some((name, counts)) = self.rows.get(row) else { return html! {} };
        let bar = |(at, (column, count)): (usize, (&String, &u64))| BarRow {
            name: match address(row, at) {
                Some(href) => html! { a href=(href) { bdi { (column) } } },
                None => html! { bdi { (column) } },
            },
            value: *count,
            words: self.shown(lang, *count),
        };
        let rows: Vec<BarRow> = self.columns.iter().zip(counts).enumerate().map(bar).collect();
        bars(name, (heading, &self.caption), &rows)
    }

    /// What the shades stand for.
    pub fn keys(&self, lang: &Lang) -> Vec<Key> {
        let values: Vec<u64> = self.shaded().collect();
        let written = |value: u64| lang.number(i64::try_from(value).unwrap_or(i64::MAX));
        let gap =
            (self.gaps && values.contains(&0)).then(|| Key::filled("gap", self.nothing(lang)));
        gap.into_iter().chain(shades(&values, &written)).collect()
    }

    /// The matrix, in a region that scrolls when it is wider than the page; on a phone each row is
    /// a card of tiles. `address` gives the list behind a cell by row and column.
    pub fn html(&self, lang: &Lang, address: &dyn Fn(usize, usize) -> Option<String>) -> Markup {
        let largest = self.largest();
        let region = lang.t("faces-table-region", &[("name", (&self.caption).into())]);
        html! {
            div.scroll tabindex="0" role="region" aria-label=(region) {
                table.matrix {
                    caption { (self.caption) }
                    thead { tr {
                        th scope="col" { (self.corner) }
                        @for column in &self.columns { th scope="col" { bdi { (column) } } }
                    } }
                    tbody { @for (row, (name, counts)) in self.rows.iter().enumerate() {
                        tr {
                            th scope="row" { bdi { (name) } }
                            @for (at, (column, count)) in
                                self.columns.iter().zip(counts).enumerate() {
                                @let largest = if self.is_rest(row, at) { 0 } else { largest };
                                (self.cell(lang, (name, column), *count, largest, address(row, at)))
                            }
                        }
                    } }
                }
            }
        }
    }

    fn cell(
        &self,
        lang: &Lang,
        (row, column): (&str, &str),
        count: u64,
        largest: u64,
        href: Option<String>,
    ) -> Markup {
        let names = [("row", row.into()), ("column", column.into()), ("n", count.into())];
        let shown = self.shown(lang, count);
        let (class, words) = match count {
            0 if self.gaps => ("gap".to_owned(), lang.t("faces-gap-cell", &names)),
            0 => ("q0".to_owned(), lang.word("faces-none")),
            _ => (format!("q{}", step(count, largest)), lang.t("faces-matrix-cell", &names)),
        };
        html! {
            td class=(class) data-l=(column) {
                @match href {
                    Some(href) => a href=(href) aria-label=(words) { (shown) },
                    None => { (shown) },
                }
            }
        }
    }
}
