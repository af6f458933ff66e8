//! The columns of a package's sheets, by the names that our exports give them.

use std::collections::{BTreeSet, HashMap};

use formats::{Row, Sheet, Table};

use crate::import::private::told_by;
use crate::import::report::{Fault, Plan};

/// Columns of the sheet of rows that hold fields of ours.
const FIELDS_OF_ROWS: [&str; 32] = [
    "dataset",
    "row",
    "organisation",
    "org_name",
    "theme",
    "theme_code",
    "theme_means",
    "theme_cluster",
    "theme_dac",
    "theme_cofog",
    "theme_sdg",
    "activity",
    "project",
    "country",
    "area",
    "area_code",
    "district",
    "district_code",
    "locality",
    "place_code",
    "since",
    "until",
    "status",
    "whom",
    "people",
    "funder",
    "amount",
    "currency",
    "amount_written",
    "currency_written",
    "together",
    "times",
];
/// Stands in files before the name of a partner's own column that a field of ours has, or that
/// begins so.
pub(crate) const OWN: &str = "own ";

/// The name in files of a column that partners' lists have and no field fits.
pub(crate) fn name_in_files(name: &str) -> String {
    let own = name.to_lowercase().starts_with(OWN);
    if own { format!("{OWN}{name}") } else { name_beside(&FIELDS_OF_ROWS, name) }
}

/// The name of such a column beside columns of ours, one of which may be called so.
pub(crate) fn name_beside(ours: &[impl AsRef<str>], name: &str) -> String {
    let lower = name.to_lowercase();
    let taken = ours.iter().any(|one| one.as_ref().to_lowercase() == lower);
    if taken { format!("{OWN}{name}") } else { name.to_owned() }
}

/// The partner's name for a column, where it is told apart from one of ours.
pub(crate) fn bare_name(name: &str) -> Option<&str> {
    name.strip_prefix(OWN)
}

/// The columns of a sheet by their names.
pub(super) struct Columns<'a> {
    sheet: &'a str,
    /// By names and then by tags in lower case: looked up for each cell, so made once.
    places: HashMap<String, usize>,
    /// Columns that are none of ours, by the names partners gave them.
    pub(super) kept: Vec<(String, usize)>,
    /// Columns that the secretariat alone reads, likewise.
    pub(super) private: Vec<(String, usize)>,
}

impl<'a> Columns<'a> {
    pub(super) fn of(sheet: &'a Sheet, table: &Table) -> Self {
        let mut places = HashMap::new();
        for (at, name) in table.keys.iter().enumerate().chain(table.tags.iter().enumerate()) {
            places.entry(name.trim().to_lowercase()).or_insert(at);
        }
        let mut taken = BTreeSet::new();
        let kept = |(at, name): (usize, &String)| {
            let name = name.trim();
            if FIELDS_OF_ROWS.contains(&name.to_lowercase().as_str()) || told_by(name).is_some() {
                return None;
            }
            // Two columns that are called alike without what our files put before a name are two.
            let bare = name.strip_prefix(OWN).unwrap_or(name);
            let numbered = (2..).map(|n| format!("{name} ({n})"));
            let mut free = [bare, name].map(str::to_owned).into_iter().chain(numbered);
            free.find(|name| taken.insert(name.clone())).map(|name| (name, at))
        };
        let kept = table.keys.iter().enumerate().filter_map(kept).collect();
        let private = |(at, name): (usize, &String)| Some((told_by(name)?.to_owned(), at));
        let private = table.keys.iter().enumerate().filter_map(private).collect();
        Self { sheet: &sheet.name, places, kept, private }
    }

    pub(super) fn text<'r>(&self, row: Row<'r>, name: &str) -> &'r str {
        let place = self.places.get(&name.trim().to_lowercase());
        place.map_or("", |column| row.text(*column).trim())
    }

    /// What a cell says; none where it is empty, with a fault where it cannot be read.
    pub(super) fn read<T: std::str::FromStr>(
        &self,
        plan: &mut Plan,
        row: Row<'_>,
        name: &str,
        message: &'static str,
    ) -> Option<T> {
        let text = self.text(row, name);
        let value = text.parse().ok();
        if value.is_none() && !text.is_empty() {
            plan.faults.push(Fault {
                sheet: self.sheet.to_owned(),
                row: row.number(),
                column: name.to_owned(),
                at: None,
                value: text.to_owned(),
                message,
                rejects: false,
                cells: Vec::new(),
            });
        }
        value
    }
}
