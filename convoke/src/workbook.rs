//! A table as a workbook, as it stands on the page.

use faces::table::{Query, Table};
use formats::write::OutTable;

/// The media type of a workbook.
pub const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A table as the formats write it: the rows that a question selects.
#[must_use]
pub fn rows(table: &Table, query: &Query) -> OutTable {
    OutTable {
        name: table.caption.clone(),
        header: table.columns.iter().map(|column| column.label.clone()).collect(),
        rows: table
            .select(query)
            .into_iter()
            .map(|row| row.iter().map(faces::table::Cell::plain).collect())
            .collect(),
    }
}

/// The workbook's bytes.
///
/// # Errors
/// A sentence for the log, when a text does not fit into a workbook.
pub fn write(table: &Table, query: &Query) -> Result<Vec<u8>, String> {
    formats::write::xlsx(&[rows(table, query)]).map_err(|fault| fault.to_string())
}
