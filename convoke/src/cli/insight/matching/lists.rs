//! A table read as a list of organisations.

use std::collections::BTreeMap;

use formats::Row;
use insight::identifiers::recognise;
use insight::names::Profile;

use super::super::super::Trouble;
use crate::cli::tables::Sheeted;

/// One organisation of a list, and where it stands.
pub(super) struct Listed {
    pub row: u64,
    /// Further rows that say the same of it, letter for letter.
    pub again: Vec<u64>,
    pub profile: Profile,
    /// Which organisation it is: an id, or several in one text; a standard name; empty if nobody
    /// says so.
    pub truth: String,
}

impl Listed {
    /// Its first name.
    pub fn name(&self) -> &str {
        self.profile.names.first().map_or("", String::as_str)
    }

    /// Whether `other` is the organisation it truly is.
    pub fn is(&self, other: &Self) -> bool {
        let named = !other.truth.is_empty() && self.truth.contains(&other.truth);
        named || other.profile.names.contains(&self.truth)
    }
}

const NAME: &[&str] = &[
    "name",
    "organisation",
    "organization",
    "organisation name",
    "organization name",
    "org name",
    "site name",
    "affiliation",
    "original_affiliation",
    "title",
    "nom",
    "nombre",
    "#org",
    "#org+name",
];
const OTHER_NAMES: &[&str] = &["acronym", "alias", "aliases", "short name", "abbreviation"];
const TRUTH: &[&str] = &["standard", "true id", "true_id", "labels", "ror_id", "cluster"];
const ID: &[&str] = &["org", "id", "ror_id", "identifier", "iati_org_id"];
const COUNTRY: &[&str] = &["country", "iso", "country code", "country_code", "#country+code"];
const ADDRESS: &[&str] = &["address", "street address", "adresse", "direccion"];
const DOMAIN: &[&str] = &["website", "url", "domain", "homepage", "web"];

/// Cells of a column that are looked at to know what it holds.
const LOOKED_AT: usize = 1_000;

/// The columns of a list.
struct Columns {
    name: usize,
    others: Option<usize>,
    country: Option<usize>,
    address: Option<usize>,
    domain: Option<usize>,
    /// Columns of registry numbers, known by what stands in them.
    numbers: Vec<usize>,
}

impl Columns {
    /// The columns of a list. That of the truth says nothing here, or there would be nothing to
    /// find out.
    fn of(sheet: &Sheeted, name: Option<&str>, truth: Option<usize>) -> Result<Self, Trouble> {
        let name = match name {
            Some(wanted) => sheet.asked(wanted)?,
            None => sheet
                .any(NAME)
                .or_else(|| sheet.any(landscape::import::Field::Name.heads()))
                .ok_or_else(|| sheet.without("names: say --name COLUMN"))?,
        };
        Ok(Self {
            name,
            others: sheet.any(OTHER_NAMES),
            country: sheet.any(COUNTRY),
            address: sheet.any(ADDRESS),
            domain: sheet.any(DOMAIN),
            numbers: (0..sheet.table.keys.len())
                .filter(|column| *column != name && Some(*column) != truth)
                .filter(|column| holds_numbers(sheet, *column))
                .collect(),
        })
    }

    fn profile(&self, row: &Row<'_>) -> Profile {
        let text = |column: Option<usize>| {
            column.map(|c| row.text(c).trim()).filter(|t| !t.is_empty()).map(str::to_owned)
        };
        let names = [Some(self.name), self.others];
        Profile {
            names: names.into_iter().filter_map(text).collect(),
            country: text(self.country),
            numbers: self.numbers.iter().filter_map(|c| recognise(row.text(*c))).collect(),
            domains: text(self.domain).into_iter().collect(),
            address: text(self.address),
        }
    }
}

/// Whether four of five cells of a column with something in them are registry numbers.
fn holds_numbers(sheet: &Sheeted, column: usize) -> bool {
    let texts = sheet.rows().map(|row| row.cell(column).text().trim().to_owned());
    let (mut filled, mut numbers) = (0, 0);
    for text in texts.filter(|text| !text.is_empty()).take(LOOKED_AT) {
        filled += 1;
        numbers += usize::from(recognise(&text).is_some());
    }
    filled > 0 && numbers * 5 >= filled * 4
}

/// Each row one organisation; rows without a name are left out.
pub(super) fn listed(
    sheet: &Sheeted,
    name: Option<&str>,
    truth: Option<&str>,
) -> Result<Vec<Listed>, Trouble> {
    let truth = match truth {
        Some(wanted) => Some(sheet.asked(wanted)?),
        None => sheet.any(TRUTH),
    };
    let columns = Columns::of(sheet, name, truth)?;
    let truth = truth.filter(|column| *column != columns.name);
    let one = |row: Row<'_>| Listed {
        row: row.number(),
        again: Vec::new(),
        profile: columns.profile(&row),
        truth: truth.map_or_else(String::new, |column| row.text(column).trim().to_owned()),
    };
    Ok(sheet.rows().map(one).filter(|one| !one.profile.names.is_empty()).collect())
}

/// Each organisation once, with all rows that say the same of it letter for letter: a list of
/// activities names each in hundreds of rows, and a pair for any two of them would bury those that
/// only look alike.
pub(super) fn distinct(all: Vec<Listed>) -> Vec<Listed> {
    let mut places = BTreeMap::new();
    let mut once: Vec<Listed> = Vec::new();
    for one in all {
        let Profile { names, country, numbers, domains, address } = one.profile.clone();
        let place = *places
            .entry((names, country, numbers, domains, address))
            .or_insert_with(|| once.len());
        match once.get_mut(place) {
            Some(first) => first.again.push(one.row),
            None => once.push(one),
        }
    }
    once
}

/// Rows with one id are one organisation with several names.
pub(super) fn known(sheet: &Sheeted) -> Result<Vec<Listed>, Trouble> {
    let columns = Columns::of(sheet, None, None)?;
    let id = sheet.any(ID).filter(|column| *column != columns.name);
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut all: Vec<Listed> = Vec::new();
    for row in sheet.rows() {
        let profile = columns.profile(&row);
        let truth = id.map_or_else(String::new, |column| row.text(column).trim().to_owned());
        match places.get(&truth).and_then(|place| all.get_mut(*place)) {
            Some(same) => {
                same.profile.names.extend(profile.names);
                same.profile.numbers.extend(profile.numbers);
            }
            None => {
                if !truth.is_empty() {
                    places.insert(truth.clone(), all.len());
                }
                all.push(Listed { row: row.number(), again: Vec::new(), profile, truth });
            }
        }
    }
    Ok(all)
}
