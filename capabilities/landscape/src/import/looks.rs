//! What the rows of a table are, by where its columns go: organisations, or what they do.

use std::collections::BTreeSet;

use formats::{Sheet, Table};

use super::dates::is_date;
use super::fields::Field;
use super::propose::is_word_for;
use crate::act::FileKind;

/// So many rows tell whether names stand in it several times.
const LOOKED_AT: usize = 200;

/// Whether a column of names has many of them again and again with something else to do or another
/// place to do it at, as lists of activities have. Two persons of one organisation are two rows of
/// a directory all the same.
fn repeats(fields: &[Option<Field>], sheet: &Sheet, table: &Table) -> bool {
    let Some(column) = fields.iter().position(|field| *field == Some(Field::Name)) else {
        return false;
    };
    let told = |field: &Option<Field>| field.is_some_and(|f| f.is_of_place() || is_deed(f));
    let told: Vec<usize> = (0..fields.len()).filter(|at| told(&fields[*at])).collect();
    let rows = table.rows(sheet).filter(|row| !row.text(column).trim().is_empty());
    let (mut names, mut rows_of) = (BTreeSet::new(), BTreeSet::new());
    for row in rows.take(LOOKED_AT) {
        let name = row.text(column).trim();
        names.insert(name);
        rows_of.insert((name, told.iter().map(|at| row.text(*at).trim()).collect::<Vec<_>>()));
    }
    rows_of.len() > 2 && names.len() * 3 <= rows_of.len() * 2
}

const fn is_deed(field: Field) -> bool {
    matches!(field, Field::Theme | Field::ThemeCode | Field::Activity)
}

/// A file with themes or dates beside places or activities says who does what where; and whether
/// that is certain.
pub(super) fn looks(fields: &[Option<Field>], sheet: &Sheet, table: &Table) -> (FileKind, bool) {
    let again = repeats(fields, sheet, table);
    let has = |all: &[Field]| fields.iter().flatten().any(|f| all.contains(f));
    let place = fields.iter().flatten().any(|field| field.is_of_place());
    let status = has(&[Field::Status]);
    let what = fields.iter().flatten().any(|field| is_deed(*field));
    let when = status || has(&[Field::From, Field::To, Field::Period, Field::People]);
    let paid = has(&[Field::Activity]) && has(&[Field::Amount, Field::Funder, Field::Project]);
    let tagged = table.tags.iter().any(|t| t.starts_with("#sector") || t.starts_with("#activity"));
    // Whom to ask stands beside activities as it does beside organisations: then the rest says it,
    // and not the year in which one was founded or the day it joined.
    let person = has(&[Field::Email, Field::Phone, Field::Contact]);
    let own = has(&[Field::Website, Field::Registry, Field::Ror]);
    let lasts = has(&[Field::From]) && has(&[Field::To]);
    let days = has(&[Field::People])
        || (0..fields.len()).any(|at| fields[at].is_some_and(is_date) && is_plainly(table, at));
    let deeds = has(&[Field::Activity]) && (when || has(&[Field::Theme, Field::ThemeCode]));
    let told = |again: bool| match (person, own) {
        (false, false) => place || when || deeds,
        (true, false) => lasts || deeds || (place && (days || again)),
        (_, true) => lasts || (place && again),
    };
    let otherwise = (tagged && place) || (paid && !own);
    let (activities, certain) = ((what && told(again)) || otherwise, (what && told(false)));
    // Members have a state as activities have.
    let either = person && what && place && status;
    let named = has(&[Field::Name, Field::Acronym]);
    match () {
        // Without names a row may be either: nobody is told of, or the titles are the names.
        () if activities => (FileKind::Activities, named && (certain || otherwise)),
        () => (FileKind::Organisations, named && !has(&[Field::Activity]) && !either),
    }
}

/// Whether a column is called, or tagged, as the field it goes to is.
fn is_plainly(table: &Table, column: usize) -> bool {
    let tagged = table.tags.get(column).is_some_and(|tag| !tag.is_empty());
    tagged || is_word_for(table, column, is_date)
}
