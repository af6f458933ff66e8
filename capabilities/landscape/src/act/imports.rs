//! Files brought in, and taken back.

use hub::{Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Each;

/// What a file held.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// A list of organisations.
    Organisations,
    /// Who does what where when (3W, 4W, 5W).
    Activities,
    /// Organisations and their ties, as Kumu has them.
    Graph,
}

/// A file was brought in. Counts account for every row: `read` is the sum of the others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportMade {
    /// Its own id, named by the acts that follow.
    pub id: Id,
    /// What the file held.
    pub kind: FileKind,
    /// SHA-256 of the file as it came, 64 hex digits.
    pub sha256: Box<str>,
    /// What the file's shape looks like: its column names, hashed.
    pub shape: Box<str>,
    /// Rows by what became of them.
    pub counts: RowCounts,
    /// The organisation whose file it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id>,
    /// The file's name.
    #[serde(skip)]
    pub file: Said,
    /// The sheet.
    #[serde(skip)]
    pub sheet: Said,
    /// Which column became what.
    #[serde(skip)]
    pub mapping: Said,
    /// Cells that were mended before it was brought in: where, what stood there, what stands now.
    #[serde(skip)]
    pub mends: Said,
}

impl Payload for ImportMade {
    fn said(&mut self, each: Each) {
        each("file", &mut self.file);
        each("sheet", &mut self.sheet);
        each("mapping", &mut self.mapping);
        each("mends", &mut self.mends);
    }
}

/// Rows of a file by what became of them. INVARIANT (rows in = rows accounted for).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RowCounts {
    /// Rows of data in the file.
    pub read: u64,
    /// Brought something new.
    pub new: u64,
    /// Changed something known.
    pub update: u64,
    /// Said what was known already.
    pub unchanged: u64,
    /// Repeated an earlier row of the same file.
    pub repeated: u64,
    /// Look like somebody known and wait for an answer.
    pub possible: u64,
    /// Asked to be left out ("No update" in the remarks).
    pub left: u64,
    /// Could not be understood.
    pub rejected: u64,
}

impl RowCounts {
    /// Whether every row is accounted for.
    #[must_use]
    pub fn add_up(&self) -> bool {
        let parts = [
            self.new,
            self.update,
            self.unchanged,
            self.repeated,
            self.possible,
            self.left,
            self.rejected,
        ];
        parts.into_iter().try_fold(0_u64, u64::checked_add) == Some(self.read)
    }
}

/// Everything a file brought in is taken back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportUndone {
    /// Which import.
    pub id: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ImportUndone {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}
