//! HXL, the Humanitarian Exchange Language: tags, patterns of tags, and the rules that a tagged
//! table is checked by.
mod check;
mod date;
mod pattern;
mod rules;

pub use check::{Finding, check};
pub use date::is_date;
pub use pattern::{Pattern, Tag};
pub use rules::{Severity, What};
