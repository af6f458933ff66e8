//! What an activity is known by.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use hub::Id;

use super::short;

/// What an activity is known by over the versions of its list; written as 16 hex digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark(u64);

impl Mark {
    /// The same of a list: two lists may say one thing in the same words, and are two reports.
    #[must_use]
    pub fn within(self, list: Id) -> Self {
        Self::of(&format!("{list}\n{self}"))
    }

    pub(super) fn of(text: &str) -> Self {
        Self(u64::from_str_radix(&short(text), 16).unwrap_or_default())
    }
}

impl FromStr for Mark {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        u64::from_str_radix(text, 16).map(Self)
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}
