//! Ties: the form both the secretariat and partners fill in, the page of one, the list of all.

mod form;
mod list;
mod page;

pub(super) use form::{addition, change, fields, new_form, tie};
pub(super) use list::{ListView, kinds, list, sieve};
pub(super) use page::{PageView, correct, end, page, said_by};
