//! Who does what where: counts in a table, light to dark, gaps drawn with a dashed edge.

use maud::{Markup, html};

use crate::lang::Lang;
use crate::map::step;

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
}

impl Matrix {
    /// How many cells are empty.
    pub fn gap_count(&self) -> usize {
        self.rows.iter().flat_map(|(_, counts)| counts).filter(|count| **count == 0).count()
    }

    /// The matrix, in a region that scrolls when it is wider than the page; on a phone each row is
    /// a card of tiles. `address` gives the list behind a cell by row and column.
    pub fn html(&self, lang: &Lang, address: &dyn Fn(usize, usize) -> Option<String>) -> Markup {
        let largest = self.rows.iter().flat_map(|(_, counts)| counts).copied().max().unwrap_or(0);
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
        let (class, shown, words) = match count {
            0 if self.gaps => {
                ("gap".to_owned(), lang.word("faces-gap"), lang.t("faces-gap-cell", &names))
            }
            0 => ("q0".to_owned(), crate::lang::NO_VALUE.to_owned(), lang.word("faces-none")),
            _ => {
                let shown = lang.number(i64::try_from(count).unwrap_or(i64::MAX));
                (format!("q{}", step(count, largest)), shown, lang.t("faces-matrix-cell", &names))
            }
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
