//! What a list of activities says for the secretariat alone. It stands in no file and not in the
//! record: it is kept beside them, by the fingerprints of its rows.

use std::collections::{BTreeMap, BTreeSet};

use hub::Id;

/// What a row says, by the names of its columns.
pub(crate) type Said = BTreeMap<Box<str>, Box<str>>;

/// What the names begin with under which they are kept.
const PREFIX: &str = "private.";

/// The private columns of the next version of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Private {
    /// What rows of the file say, by their fingerprints.
    pub(super) rows: BTreeMap<Box<str>, Said>,
    /// Rows of which the file says nothing: of them stays what is known.
    pub(super) stay: BTreeSet<Box<str>>,
}

impl Private {
    /// The name under which it is kept.
    #[must_use]
    pub(crate) fn key(list: Id) -> String {
        format!("{PREFIX}{list}")
    }

    /// Whether something is kept under the name of such columns.
    #[must_use]
    pub(crate) fn is_key(key: &str) -> bool {
        key.starts_with(PREFIX)
    }

    /// What was kept of the rows of a list, by their fingerprints.
    #[must_use]
    pub(crate) fn read(kept: Option<Vec<u8>>) -> BTreeMap<Box<str>, Said> {
        kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// What to keep from now on, beside what was kept; none where neither holds anything.
    #[must_use]
    pub(super) fn to_keep(&self, before: Option<Vec<u8>>) -> Option<Vec<u8>> {
        let known = before.is_some();
        let mut rows = Self::read(before);
        rows.retain(|row, _| self.stay.contains(row));
        rows.extend(self.rows.clone());
        (known || !rows.is_empty()).then(|| serde_json::to_vec(&rows).unwrap_or_default())
    }
}
