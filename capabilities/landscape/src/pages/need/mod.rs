//! Lists of need: which there are, bringing one in, its rows.

mod check;
mod list;

use crate::view::need::read;

pub(super) use crate::view::need::current;
pub(super) use check::{CheckView, Draft, check, publish};
pub(super) use list::{ListView, RowsView, begin, list, rows, take, withdraw};
