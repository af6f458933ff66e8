//! A list of need in a partner's sheet: long (one row a place and theme) or wide (the themes side
//! by side, each with people in need, targeted and reached), tagged or not.

use std::collections::{BTreeMap, BTreeSet};

use formats::{FormatError, Held, Row, Sheet, Table, Workbook, best_sheet_under};
use insight::names::fold;
use serde::{Deserialize, Serialize};

use super::fields::Field;
use super::place::spot;
use super::propose::{Mapping, propose};
use super::report::Head;
use super::source::head;
use super::values::number;
use crate::model::Country;
use crate::model::dataset::Spot;
use crate::model::need::{Measure, Need, NeedRow};

/// What a column of a list of need is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Where: a field of a place, or the theme.
    Where(Field),
    /// A number of people, for one theme; for all together when the theme is empty.
    People(Measure, String),
    /// Not read.
    Leave,
}

/// A list of need as found in a workbook.
#[derive(Clone, Debug)]
pub struct Found {
    /// Where the column names stand, and the rows that may hold them.
    pub head: Head,
    /// The name of each column.
    pub columns: Vec<String>,
    /// What each column is.
    pub roles: Vec<Role>,
    /// The first values of each column.
    pub first: Vec<Vec<String>>,
    /// What the rows say.
    pub need: Need,
    /// Rows of data.
    pub read: u64,
    /// Rows that name a place and give no number.
    pub numberless: u64,
    /// Rows that name no place, by their number in the sheet.
    pub placeless: Vec<u64>,
}

/// Fields that say where, and on which theme.
pub const PLACES: [Field; 8] = [
    Field::Country,
    Field::Area,
    Field::AreaCode,
    Field::District,
    Field::DistrictCode,
    Field::Locality,
    Field::LocalityCode,
    Field::Theme,
];

/// Words by which numbers of people are known, in folded column names; the first that fits wins.
const WORDS: [(Measure, &[&str]); 4] = [
    (Measure::Reached, &["reached", "atteint", "alcanzad", "achieved", "assisted", "охвачен"]),
    (Measure::Targeted, &["target", "cible", "meta", "objetivo", "целев", "目标", "مستهدف"]),
    (
        Measure::InNeed,
        &["in need", "inneed", "pin", "affected", "besoin", "need", "necesidad", "нужда", "需"],
    ),
    (Measure::Population, &["population", "poblacion", "население", "人口", "سكان", "total pop"]),
];

/// Reads a list of need. `chosen` says what columns are, by their names, where the proposal is
/// wrong.
///
/// # Errors
/// When nothing in the file is a table.
pub fn read(workbook: &Workbook, chosen: &BTreeMap<String, Role>) -> Result<Found, FormatError> {
    read_under(workbook, chosen, None)
}

/// The same where somebody may have said in which row the column names stand.
///
/// # Errors
/// As `read`, or the sheet has no such row.
pub fn read_under(
    workbook: &Workbook,
    chosen: &BTreeMap<String, Role>,
    header: Option<u64>,
) -> Result<Found, FormatError> {
    let choice = best_sheet_under(workbook, None, header)?;
    let sheet = workbook.sheets.get(choice.index);
    let sheet = sheet.ok_or_else(|| formats::isolated::stopped("crash"))?;
    let table = choice.table;
    let mapping = propose(sheet, &table, None).mapping;
    let roles: Vec<Role> = (0..table.keys.len())
        .map(|column| {
            let name = table.keys.get(column).map(String::as_str).unwrap_or_default();
            chosen.get(name).cloned().unwrap_or_else(|| role(&table, &mapping, column))
        })
        .collect();
    Ok(rows(sheet, &table, once(roles, &table, chosen)))
}

/// Whether a table reads like a list of need: it says how many people need help, will get some, or
/// live there, and where, and names no organisation.
pub(super) fn looks(table: &Table, mapping: &Mapping) -> bool {
    if [Field::Name, Field::Acronym].iter().any(|field| mapping.column(*field).is_some()) {
        return false;
    }
    let roles: Vec<Role> = (0..table.keys.len()).map(|at| role(table, mapping, at)).collect();
    let counted = [Measure::InNeed, Measure::Targeted, Measure::Population];
    let people =
        |role: &Role| matches!(role, Role::People(measure, _) if counted.contains(measure));
    roles.iter().any(people) && roles.iter().any(|role| matches!(role, Role::Where(_)))
}

/// Of several columns that seem to be the same number (all in need, in acute need), the first is
/// taken; the others only where a person says so. Columns a person chose add up.
fn once(roles: Vec<Role>, table: &Table, chosen: &BTreeMap<String, Role>) -> Vec<Role> {
    let mut taken = BTreeSet::new();
    let keep = |(role, name): (Role, &String)| match &role {
        Role::People(measure, theme) if !chosen.contains_key(name) => {
            if taken.insert((*measure, theme.clone())) { role } else { Role::Leave }
        }
        _ => role,
    };
    roles.into_iter().zip(&table.keys).map(keep).collect()
}

/// What a column most likely is: by its tag, else by its name.
fn role(table: &Table, mapping: &Mapping, column: usize) -> Role {
    let tag = table.tags.get(column).map(String::as_str).unwrap_or_default();
    let name = table.keys.get(column).map(String::as_str).unwrap_or_default();
    let (group, own) = name.rsplit_once(" · ").unwrap_or(("", name));
    let by_tag = of_tag(tag).map(|(measure, theme)| (measure, theme.to_owned()));
    let by_name = || Some((of_words(own)?, theme_of(group)));
    match by_tag.or_else(by_name) {
        // A tag may leave the theme to the heading above it.
        Some((measure, theme)) if theme.is_empty() => Role::People(measure, theme_of(group)),
        Some((measure, theme)) => Role::People(measure, theme),
        None => match mapping.field(column) {
            Field::Name | Field::Leave => Role::Leave,
            field if PLACES.contains(&field) => Role::Where(field),
            _ => Role::Leave,
        },
    }
}

fn of_tag(tag: &str) -> Option<(Measure, &str)> {
    let mut parts = tag.split('+');
    let measure = match parts.next()? {
        "#inneed" | "#affected" => Measure::InNeed,
        "#targeted" | "#target" => Measure::Targeted,
        "#reached" => Measure::Reached,
        "#population" => Measure::Population,
        _ => return None,
    };
    let general = ["total", "all", "ind", "people", "f", "m", "children", "adults", "elderly"];
    Some((measure, parts.find(|part| !general.contains(part)).unwrap_or_default()))
}

fn of_words(name: &str) -> Option<Measure> {
    let folded = fold(name);
    let fits = |words: &[&str]| words.iter().any(|word| folded.contains(&fold(word)));
    WORDS.iter().find(|(_, words)| fits(words)).map(|(measure, _)| *measure)
}

/// The theme that a heading above columns names; none where it stands for all together.
fn theme_of(group: &str) -> String {
    let folded = fold(group);
    let general = ["overall", "total", "all", "figures", "general", "population", "ensemble"];
    if general.iter().any(|word| folded.split(' ').any(|own| own == *word)) {
        return String::new();
    }
    group.trim().to_owned()
}

fn rows(sheet: &Sheet, table: &Table, roles: Vec<Role>) -> Found {
    let head = match sheet.is_of_records() {
        // Records name their fields themselves.
        true => Head::default(),
        false => head(sheet, table),
    };
    let mut found = Found {
        head,
        first: first_values(sheet, table),
        columns: table.keys.clone(),
        roles,
        need: Need::default(),
        read: 0,
        numberless: 0,
        placeless: Vec::new(),
    };
    let mut all = Vec::new();
    for row in table.rows(sheet) {
        found.read += 1;
        let Some(place) = place(&found.roles, row) else {
            found.placeless.push(row.number());
            continue;
        };
        let before = all.len();
        all.extend(themes(&found.roles, row, &place));
        found.numberless += u64::from(all.len() == before);
    }
    found.need = Need::new(all);
    found
}

fn first_values(sheet: &Sheet, table: &Table) -> Vec<Vec<String>> {
    let values = |column: usize| {
        let texts = table.rows(sheet).map(move |row| row.text(column).trim().to_owned());
        texts.filter(|text| !text.is_empty()).take(3).collect()
    };
    (0..table.keys.len()).map(values).collect()
}

fn text<'r>(roles: &[Role], row: Row<'r>, field: Field) -> &'r str {
    let column = roles.iter().position(|role| *role == Role::Where(field));
    column.map_or("", |column| row.text(column).trim())
}

fn place(roles: &[Role], row: Row) -> Option<Spot> {
    let said = |(name, code)| (text(roles, row, name), text(roles, row, code));
    let country = Country::of_cell(text(roles, row, Field::Country));
    spot(Field::LEVELS.map(said), country.is_some(), country)
}

/// A number of people: as the file stored it, or as people write it. Halves of people are cut off.
fn people(row: Row, column: usize) -> Option<u64> {
    let text = row.text(column).trim();
    match row.cell(column).held {
        Held::Number => text.split('.').next()?.parse().ok(),
        _ => number(text),
    }
}

/// One row of need for each theme that the sheet's row has numbers for.
fn themes(roles: &[Role], row: Row, place: &Spot) -> Vec<NeedRow> {
    let own = text(roles, row, Field::Theme);
    let mut found: BTreeMap<&str, NeedRow> = BTreeMap::new();
    for (column, role) in roles.iter().enumerate() {
        let Role::People(measure, theme) = role else { continue };
        let Some(people) = people(row, column) else { continue };
        let theme = if own.is_empty() { theme.as_str() } else { own };
        let line = found.entry(theme).or_insert_with(|| NeedRow {
            place: place.clone(),
            theme: theme.into(),
            ..NeedRow::default()
        });
        // Two columns that a person chose for one measure (women, men) are parts of one number.
        let slot = line.number_mut(*measure);
        *slot = Some(slot.unwrap_or(0).saturating_add(people));
    }
    found.into_values().collect()
}
