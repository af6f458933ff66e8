//! The journal: where a record's entries, its tiles, its signed heads and its hidden values stay.
//!
//! One trait, two homes: [`Sqlite`] for hubs, [`Memory`] for model runs that pull the plug.
//! The journal knows no rule and no hash function of the record: it keeps what it is given.

mod keys;
mod memory;
mod schema;
mod sqlite;

pub use memory::{Memory, PowerCut};
pub use sqlite::Sqlite;

use std::borrow::Cow;

use crate::error::Result;

/// 32 bytes: a leaf hash, a root, a commitment, a digest.
pub type Hash = [u8; 32];

/// One entry to be appended, with all that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEntry {
    /// The canonical bytes of the entry: the leaf's data.
    pub leaf: Vec<u8>,
    /// The client's idempotency key, unique in the hub.
    pub nonce: [u8; 16],
    /// Whose act it is (`by`).
    pub actor: String,
    /// What the act says, as a digest: the same nonce with another digest is a conflict.
    pub digest: Hash,
    /// The disclosures of its hidden values. Decoys have none.
    pub hidden: Vec<NewHidden>,
}

/// A hidden value to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewHidden {
    /// Its commitment, as it stands in the entry.
    pub commitment: Hash,
    /// The disclosure.
    pub disclosure: Vec<u8>,
    /// Whose words they are: the subject whose key encrypts them where there is a vault.
    pub key: Option<String>,
    /// Who may read it: `open`, `members`, `role:<r>`.
    pub audience: String,
}

/// A hidden value as it is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hidden {
    /// The entry it belongs to.
    pub index: u64,
    /// Its place among the disclosures of the entry.
    pub n: u32,
    /// Its commitment, as it stands in the entry.
    pub commitment: Hash,
    /// The disclosure; nothing once it was erased, or its subject's key destroyed.
    pub disclosure: Option<Vec<u8>>,
    /// Who may read it: `open`, `members`, `role:<r>`.
    pub audience: Cow<'static, str>,
}

/// One tile of the tree, full or partial, as it stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// Its level, 0 for leaf hashes.
    pub level: u8,
    /// Its number at that level.
    pub n: u64,
    /// Its hashes, 32 bytes each, at most 256.
    pub data: Vec<u8>,
}

/// How far the record reaches, and the root of its tree there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The number of entries.
    pub size: u64,
    /// The root.
    pub root: Hash,
}

/// A head that was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// What was signed.
    pub head: Head,
    /// The checkpoint note.
    pub note: String,
}

/// What one transaction appends: all of it or nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Append {
    /// The index of the first entry: it must be the next one.
    pub first: u64,
    /// The entries, in order.
    pub entries: Vec<NewEntry>,
    /// Every tile that changed.
    pub tiles: Vec<Tile>,
    /// The head after it.
    pub head: Head,
}

/// Where a nonce was used before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Used {
    /// The entry.
    pub index: u64,
    /// Whose act it was.
    pub actor: String,
    /// What the act said, as a digest.
    pub digest: Hash,
}

/// What looks at an entry: its index, its leaf, its hidden values.
pub type Show<'a> = &'a mut dyn FnMut(u64, &[u8], &[Hidden]);

/// A home for a record.
pub trait Journal: Send {
    /// Another connection to the same home, for readers and the publisher.
    ///
    /// # Errors
    /// When the home cannot be opened.
    fn again(&self) -> Result<Box<dyn Journal>>;

    /// Appends in one transaction. When it returns, the entries survive a power cut. When it
    /// fails, they may have been kept or not: ask again with [`Journal::head`].
    ///
    /// # Errors
    /// When the entries do not follow the newest one, did not read back, or storage fails.
    fn append(&mut self, append: &Append) -> Result<()>;

    /// The newest head; `None` while the record is empty.
    ///
    /// # Errors
    /// When storage fails.
    fn head(&self) -> Result<Option<Head>>;

    /// The leaves from `first` on, at most `limit` of them, in order.
    ///
    /// # Errors
    /// When storage fails.
    fn entries(&self, first: u64, limit: u64) -> Result<Vec<Vec<u8>>>;

    /// Shows the same entries one by one, each with its index and its hidden values, where they
    /// lie: nothing is kept of one when the next is shown.
    ///
    /// # Errors
    /// When storage fails.
    fn each(&self, first: u64, limit: u64, show: Show<'_>) -> Result<()>;

    /// The hidden values of the same entries, in order, erased ones included.
    ///
    /// # Errors
    /// When storage fails.
    fn hidden(&self, first: u64, limit: u64) -> Result<Vec<Hidden>>;

    /// Where this nonce was used.
    ///
    /// # Errors
    /// When storage fails.
    fn used(&self, nonce: &[u8; 16]) -> Result<Option<Used>>;

    /// A tile as it stands now.
    ///
    /// # Errors
    /// When storage fails.
    fn tile(&self, level: u8, n: u64) -> Result<Option<Vec<u8>>>;

    /// The newest signed head.
    ///
    /// # Errors
    /// When storage fails.
    fn signed(&self) -> Result<Option<Signed>>;

    /// Keeps a signed head. The note of the same head may be replaced (more cosignatures).
    ///
    /// # Errors
    /// When another root of this size or a larger size was signed, or storage fails.
    fn sign(&mut self, signed: &Signed) -> Result<()>;

    /// Destroys a hidden value here and in the write-ahead log. Its commitment stays.
    ///
    /// # Errors
    /// When storage fails.
    fn erase(&mut self, index: u64, n: u32) -> Result<()>;

    /// Destroys a subject's key: all words of that subject are gone, here and in every backup.
    ///
    /// # Errors
    /// When storage fails.
    fn destroy_key(&mut self, subject: &str) -> Result<()>;
}
