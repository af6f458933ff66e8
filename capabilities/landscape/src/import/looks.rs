//! What the rows of a table are, by where its columns go: organisations, or what they do.

use std::collections::BTreeSet;

use formats::{Sheet, Table};

use super::fields::Field;
use crate::act::FileKind;

/// So many rows tell whether names stand in it several times.
const LOOKED_AT: usize = 200;

/// Whether a column of names has many of them again and again, as lists of activities do.
fn repeats(fields: &[Option<Field>], sheet: &Sheet, table: &Table) -> bool {
    let Some(column) = fields.iter().position(|field| *field == Some(Field::Name)) else {
        return false;
    };
    let names = table.rows(sheet).map(|row| row.text(column).trim());
    let names: Vec<&str> = names.filter(|name| !name.is_empty()).take(LOOKED_AT).collect();
    let different: BTreeSet<&str> = names.iter().copied().collect();
    names.len() > 2 && different.len() * 3 <= names.len() * 2
}

/// A file with themes or dates beside places or activities says who does what where; and whether
/// that is certain.
pub(super) fn looks(fields: &[Option<Field>], sheet: &Sheet, table: &Table) -> (FileKind, bool) {
    let again = repeats(fields, sheet, table);
    let has = |all: &[Field]| fields.iter().flatten().any(|f| all.contains(f));
    let place = has(&[
        Field::Area,
        Field::AreaCode,
        Field::District,
        Field::DistrictCode,
        Field::Locality,
        Field::LocalityCode,
    ]);
    let what = has(&[Field::Theme, Field::ThemeCode, Field::Activity]);
    let when = has(&[Field::From, Field::To, Field::Period, Field::People, Field::Status]);
    let paid = has(&[Field::Activity]) && has(&[Field::Amount, Field::Funder, Field::Project]);
    let tagged = table.tags.iter().any(|t| t.starts_with("#sector") || t.starts_with("#activity"));
    // Whom to ask stands beside activities as it does beside organisations: then the rest says it.
    let person = has(&[Field::Email, Field::Phone, Field::Contact]);
    let own = has(&[Field::Website, Field::Registry, Field::Ror]);
    let lasts = has(&[Field::From]) && has(&[Field::To]);
    let deeds = has(&[Field::Activity]) && (when || has(&[Field::Theme, Field::ThemeCode]));
    let told = match (person, own) {
        (false, false) => place || when || deeds,
        (true, false) => lasts || deeds || (place && (when || again)),
        (_, true) => lasts || (place && again),
    };
    let activities = (what && told) || (tagged && place) || (paid && !own);
    let named = has(&[Field::Name, Field::Acronym]);
    match () {
        // Without names a row may be either: nobody is told of, or the titles are the names.
        () if activities => (FileKind::Activities, named),
        () => (FileKind::Organisations, named && !has(&[Field::Activity])),
    }
}
