//! Lists of need: which there are, bringing one in, its rows.

mod check;
mod list;

use faces::{Failure, FieldError};
use hub::Refusal;

use crate::view::need::read;

pub(super) use crate::view::need::current;
pub(super) use check::{CheckView, check, publish};
pub(super) use list::{ListView, RowsView, begin, list, rows, take, withdraw};

fn wrong(field: &str, message: &'static str) -> Failure {
    let why = Refusal::invalid(message);
    Failure::Fields(vec![FieldError { field: field.to_owned(), why }])
}
