//! Rows that add others up: "Total" and then nothing but numbers, wherever in the row it stands.

use super::fields::Field;
use super::propose::Mapping;
use super::values::is_total;
use crate::model::money;

/// The column in which a row says that it adds others up. One that says anything else in words is
/// a row of its own, and one that has no number adds nothing up; an organisation's name beside it
/// says whose rows were added up.
pub(super) fn added_up(mapping: &Mapping, row: formats::Row) -> Option<usize> {
    let filled = row.texts().enumerate().filter(|(_, text)| !text.trim().is_empty());
    let (mut total, mut numbers) = (None, 0);
    for (column, text) in filled {
        let named = matches!(mapping.field(column), Field::Name | Field::Acronym);
        match () {
            () if total.is_none() && is_total(text) => total = Some(column),
            () if is_amount(text) => numbers += 1,
            () if named || says_nothing(text) => {}
            () => return None,
        }
    }
    total.filter(|_| numbers > 0)
}

/// A number, with no more letters about it than a currency has.
fn is_amount(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    letters <= 3 && money::decimal(text.trim()).is_some()
}

/// A currency alone, or a dash.
fn says_nothing(text: &str) -> bool {
    money::currency(text) == Some(text.trim()) || !text.chars().any(char::is_alphanumeric)
}
