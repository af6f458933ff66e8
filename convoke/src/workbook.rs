//! A table as a workbook, as it stands on the page.

use std::io;

use faces::table::{Cell, Query, Table};
use formats::write::{Book, OutTable};

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

/// The workbook's bytes: these rows under the columns of the table.
///
/// # Errors
/// A sentence for the log, when a row cannot be read or a text does not fit into a workbook.
pub fn write(
    table: &Table,
    mut selected: impl Iterator<Item = io::Result<impl AsRef<[Cell]>>>,
) -> Result<Vec<u8>, String> {
    let mut broken = None;
    let texts = std::iter::from_fn(|| match selected.next()? {
        Ok(row) => Some(plain(row.as_ref())),
        Err(fault) => {
            broken = Some(fault.to_string());
            None
        }
    });
    let mut book = Book::new().map_err(|fault| fault.to_string())?;
    let made = book.sheet(&table.caption, &header(table), texts).and_then(|()| book.finish());
    match broken {
        Some(fault) => Err(fault),
        None => made.map_err(|fault| fault.to_string()),
    }
}
