//! The shape of a table: by its columns the next file of the same kind is known again.

use std::collections::BTreeSet;

use formats::{Sheet, Table};
use insight::names::fold;

use crate::model::dataset::sha256;

/// The tag of the column that says who publishes a row.
const REPORTING: &str = "#org+code+reporting";

/// A short fingerprint of the column names: next month's file of the same partner has the same.
/// All IATI files have the same columns, so there it is the publishers that make the difference.
pub(super) fn shape(sheet: &Sheet, table: &Table) -> String {
    let reporting = table.tags.iter().position(|tag| tag == REPORTING);
    let publishers: BTreeSet<String> = reporting
        .map(|column| table.rows(sheet).map(|row| row.text(column).to_owned()).collect())
        .unwrap_or_default();
    fingerprint(table.keys.iter().map(|key| fold(key)).chain(publishers))
}

/// The shape of a table with these columns.
#[must_use]
pub fn shape_of(columns: &[String]) -> String {
    fingerprint(columns.iter().map(|name| fold(name)))
}

fn fingerprint(parts: impl Iterator<Item = String>) -> String {
    let all: Vec<String> = parts.collect();
    sha256(all.join("\n").as_bytes()).chars().take(16).collect()
}
