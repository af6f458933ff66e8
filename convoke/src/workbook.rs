//! Tables as people take them away: rows as they stand on the page.

use std::io::{self, Write};

use faces::lang::Lang;
use faces::table::{Cell, Query, Table};
use formats::write::{Book, OutTable, Warnings};

/// The media type of a workbook.
pub const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A table as the formats write it: the rows that a question selects.
#[must_use]
pub fn rows(table: &Table, query: &Query) -> OutTable {
    OutTable {
        name: table.caption.clone(),
        header: header(table),
        rows: table.select(query).into_iter().map(|row| plain(row)).collect(),
    }
}

fn header(table: &Table) -> Vec<String> {
    table.columns.iter().map(|column| column.label.clone()).collect()
}

fn plain(row: &[Cell]) -> Vec<String> {
    row.iter().map(Cell::plain).collect()
}

/// Writes a workbook: these rows under the columns of the table.
///
/// # Errors
/// A row cannot be read, or the output fails.
pub fn write(
    out: &mut dyn Write,
    lang: &Lang,
    table: &Table,
    rows: impl Iterator<Item = io::Result<impl AsRef<[Cell]>>>,
) -> io::Result<()> {
    let mut book = Book::begin(out, Warnings::said(|id| lang.word(id)))?;
    let texts = rows.map(|row| row.map(|row| plain(row.as_ref())));
    book.sheet(&table.caption, &header(table), texts)?;
    book.end().map(drop)
}
