//! The columns of a package's sheets, by the names that our exports give them.

use std::collections::{BTreeSet, HashMap};

use formats::{Row, Sheet, Table};

use crate::import::private::told_by;
use crate::import::report::{Fault, Plan};

/// Columns of the sheet of rows that hold fields of ours, with the HXL tags they have in files.
const FIELDS_OF_ROWS: [(&str, &str); 33] = [
    ("dataset", "#meta+id+v_hub"),
    ("row", "#meta+row"),
    ("part", "#meta+part"),
    ("organisation", "#org+code+v_hub"),
    ("org_name", "#org+name"),
    ("theme", "#sector+name"),
    ("theme_code", "#sector+code"),
    ("theme_means", "#sector+name+means"),
    ("theme_cluster", "#sector+code+means+v_cluster"),
    ("theme_dac", "#sector+code+means+v_dac"),
    ("theme_cofog", "#sector+code+means+v_cofog"),
    ("theme_sdg", "#sector+code+means+v_sdg"),
    ("activity", "#activity+name"),
    ("project", "#activity+code"),
    ("country", "#country+code+iso3"),
    ("area", "#adm1+name"),
    ("area_code", "#adm1+code"),
    ("district", "#adm2+name"),
    ("district_code", "#adm2+code"),
    ("locality", "#loc+name"),
    ("place_code", "#loc+code"),
    ("since", "#date+start"),
    ("until", "#date+end"),
    ("status", "#status"),
    ("whom", "#beneficiary+type"),
    ("people", "#reached+ind"),
    ("funder", "#org+funder+name"),
    ("amount", "#value"),
    ("currency", "#currency+code"),
    ("amount_written", "#meta+value"),
    ("currency_written", "#meta+currency"),
    ("together", "#meta+org"),
    ("times", "#meta+times"),
];

/// The HXL tag of a column of ours.
pub(crate) fn tag_of(name: &str) -> &'static str {
    FIELDS_OF_ROWS.iter().find(|(own, _)| *own == name).map_or("", |(_, tag)| tag)
}

/// The tags of a table's columns: those of the file, or those that columns of these names have in
/// files of ours.
pub(in crate::import) fn tags(table: &Table) -> Vec<String> {
    let has = |names: &[&str]| names.iter().all(|name| table.column(name).is_some());
    let of = |tag: &dyn Fn(&str) -> &'static str| -> Vec<String> {
        table.keys.iter().map(|key| tag(key.trim()).to_owned()).collect()
    };
    match table.tags.iter().all(String::is_empty) {
        true if has(&super::OURS) => of(&tag_of),
        true if has(&OF_ORGANISATIONS.map(|(name, _)| name)) => of(&|key| {
            OF_ORGANISATIONS.iter().find(|(name, _)| *name == key).map_or("", |(_, tag)| tag)
        }),
        _ => table.tags.clone(),
    }
}

/// Columns of our list of organisations whose names alone would be misread.
const OF_ORGANISATIONS: [(&str, &str); 5] = [
    ("id", "#org+code+v_hub"),
    ("other_names", "#org+name+alt"),
    ("identifiers", "#org+code+registry"),
    ("part_of", "#org+parent+code+v_hub"),
    ("part_of_name", "#org+parent+name"),
];

/// Stands in files before the name of a partner's own column that a field of ours has, or that
/// begins so.
pub(crate) const OWN: &str = "own ";

/// The name in files of a column that partners' lists have and no field fits.
pub(crate) fn name_in_files(name: &str) -> String {
    let own = name.to_lowercase().starts_with(OWN);
    let ours = FIELDS_OF_ROWS.map(|(name, _)| name);
    if own { format!("{OWN}{name}") } else { name_beside(&ours, name) }
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
            let lower = name.to_lowercase();
            let ours = FIELDS_OF_ROWS.iter().any(|(own, _)| *own == lower);
            if ours || told_by(name).is_some() {
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
