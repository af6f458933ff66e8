//! One entry of the record: an act, when the host took it in, and who vouches for it.

mod auth;
mod code;
mod fields;
mod read;
mod webauthn;
mod write;

use std::sync::Arc;

use arrayvec::ArrayVec;
use serde::{Deserialize, Serialize};

pub use auth::{Auth, AuthError, Signed, sign, signing_message};
pub use code::{Code, NotACode};
pub use fields::Fields;
pub use webauthn::WebauthnKey;

pub(crate) use read::read;

use crate::at::At;
use crate::bytes::{Hash, Nonce};
use crate::canon::CanonError;
use crate::hidden::Commitment;

/// The version of the entry format, the `v` of every entry.
pub const VERSION: u8 = 1;

/// The actor of acts that the host does by itself (deadlines that close, erasures it carries out).
pub const BY_HOST: &str = "host";

/// The actor of acts whose actor is a hidden value.
pub const BY_HIDDEN: &str = "hidden";

/// One entry. Its canonical bytes are a leaf of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The origin of the log, so that no entry can be replayed in another hub.
    pub hub: Arc<str>,
    /// The host's clock, never earlier than in the entry before.
    pub at: At,
    /// What was done.
    pub act: ActBody,
    /// Who vouches that the actor did it.
    pub auth: Auth,
}

/// Places among at most 16 commitments.
pub type Open = ArrayVec<u8, 16>;

/// What was done, by whom, and on what it rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActBody {
    /// For example `decisions.ballot_cast`. Never reused with another meaning.
    pub kind: Code,
    /// Random id of the actor in this hub, or [`BY_HOST`], or [`BY_HIDDEN`].
    pub by: Code,
    /// The role in which the actor acts.
    pub role: Code,
    /// The idempotency key.
    pub nonce: Nonce,
    /// Earlier entries that this one depends on.
    #[serde(default)]
    pub refs: Vec<Ref>,
    /// The open fields: ids, enums, integers, dates, codes. No free text.
    #[serde(rename = "pub")]
    pub pub_: Fields,
    /// Commitments to hidden values, sorted, padded with decoys to 0, 2, 4, 8 or 16.
    #[serde(default)]
    pub hid: Vec<Commitment>,
    /// Which places of `hid` are open from the start, ascending. Whoever serves the record owes
    /// these values to everybody until an `hid.erased` names them.
    #[serde(default, skip_serializing_if = "Open::is_empty")]
    pub open: Open,
}

/// An earlier entry, by place and content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Ref {
    /// Index in the log.
    pub i: u64,
    /// Leaf hash.
    pub h: Hash,
}

/// Why bytes are no entry, or an entry has no bytes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// Not canonical JSON.
    #[error("not canonical: {0}")]
    Canon(#[from] CanonError),
    /// Canonical perhaps, but not the shape of an entry.
    #[error("not the shape of an entry: expected `{expected}` at byte {at}")]
    Shape {
        /// What should have come.
        expected: &'static str,
        /// Where.
        at: usize,
    },
    /// A field holds what it must not hold.
    #[error("`{field}` {what}")]
    Field {
        /// Name of the field.
        field: &'static str,
        /// What it must be.
        what: &'static str,
    },
}

impl Entry {
    /// The canonical bytes of this entry.
    ///
    /// # Errors
    /// A field breaks its rule, or the entry is larger than [`crate::canon::MAX_BYTES`].
    pub fn to_leaf(&self) -> Result<Vec<u8>, EntryError> {
        write::entry(self)
    }

    /// Reads an entry, only from its canonical bytes.
    ///
    /// # Errors
    /// The first thing that no writer of this format would have written.
    pub fn parse(leaf: &[u8]) -> Result<Self, EntryError> {
        read(leaf, None).map(|parsed| parsed.entry)
    }

    /// As [`Entry::parse`], for many entries of one hub: those that name it share its name.
    ///
    /// # Errors
    /// As [`Entry::parse`].
    pub fn parse_of(hub: &Arc<str>, leaf: &[u8]) -> Result<Self, EntryError> {
        read(leaf, Some(hub)).map(|parsed| parsed.entry)
    }

    /// Checks the signature in `auth`.
    ///
    /// # Errors
    /// A signature that does not hold, or an act that cannot be written.
    pub fn check_auth(&self) -> Result<Signed, AuthError> {
        self.auth.check(&self.hub, &self.act.to_bytes()?)
    }
}

impl ActBody {
    /// The canonical bytes of the act: what its actor signs.
    ///
    /// # Errors
    /// A field breaks its rule.
    pub fn to_bytes(&self) -> Result<Vec<u8>, EntryError> {
        let mut out = Vec::with_capacity(512);
        write::act(self, &mut out)?;
        Ok(out)
    }
}

/// Rules for fields that reader and writer share.
pub(crate) mod field {
    use super::{Commitment, EntryError};

    const LONGEST_ORIGIN: usize = 255;

    /// How many commitments an act may carry.
    pub const PLACES: [usize; 5] = [0, 2, 4, 8, 16];

    pub fn origin(text: &str) -> Result<(), EntryError> {
        let forbidden = |c: char| c.is_whitespace() || c.is_control() || c == '+';
        if (1..=LONGEST_ORIGIN).contains(&text.len()) && !text.contains(forbidden) {
            return Ok(());
        }
        let what = "must be 1 to 255 bytes without spaces and `+`";
        Err(EntryError::Field { field: "hub", what })
    }

    pub fn places(hid: &[Commitment], open: &[u8]) -> Result<(), EntryError> {
        let wrong = |field, what| Err(EntryError::Field { field, what });
        if !PLACES.contains(&hid.len()) {
            return wrong("hid", "must hold 0, 2, 4, 8 or 16 commitments");
        }
        if !hid.is_sorted_by(|a, b| a < b) {
            return wrong("hid", "must be sorted and free of repetition");
        }
        let within = open.iter().all(|place| usize::from(*place) < hid.len());
        if !within || !open.is_sorted_by(|a, b| a < b) {
            return wrong("open", "must list places of `hid`, ascending");
        }
        Ok(())
    }
}
