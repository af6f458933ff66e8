//! What can go wrong while storing. All of it is ours to mend or the machine's; none is a rule.

use std::path::PathBuf;

/// A fault of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused.
    #[error("database: {0}")]
    Sql(#[from] rusqlite::Error),
    /// The bundled SQLite can corrupt a database when two connections write and checkpoint.
    #[error("SQLite {found} is too old: 3.51.3 or newer is needed")]
    OldSqlite {
        /// The version found.
        found: String,
    },
    /// The database could not be set up as safely as the record needs.
    #[error("database setting `{setting}` is `{found}`")]
    Setting {
        /// The setting.
        setting: &'static str,
        /// What it came out as.
        found: String,
    },
    /// Written by a newer version of the product.
    #[error("the database has version {found}, this program knows up to {known}")]
    Newer {
        /// The version found.
        found: usize,
        /// The newest version this program knows.
        known: usize,
    },
    /// A file could not be read or written.
    #[error("{}: {fault}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// What happened.
        fault: std::io::Error,
    },
    /// What was read back before the commit is not what was to be written.
    #[error("entry {0} did not read back as it was written")]
    ReadBack(u64),
    /// The entries do not follow the newest one.
    #[error("the next entry is {expected}, not {found}")]
    NotNext {
        /// The index that comes next.
        expected: u64,
        /// The index offered.
        found: u64,
    },
    /// A backup goes into a folder of its own.
    #[error("`{0}` is not empty: name a new folder for the copy")]
    NotEmpty(String),
    /// A row that this program never writes.
    #[error("the database holds a damaged row: {0}")]
    Damaged(&'static str),
    /// A hub's name that is not lower-case letters, digits and inner hyphens, 1 to 63 of them.
    #[error("`{0}` is no name for a hub: lower-case letters, digits and hyphens are")]
    Name(String),
    /// Another process has this hub open.
    #[error("another process has the hub `{0}` open: stop `convoke serve` first, or use its API")]
    InUse(String),
    /// The storage is gone (simulated power cut).
    #[error("the storage is gone")]
    Gone,
}

impl StoreError {
    /// For `map_err`: a fault on this file.
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |fault| Self::File { path, fault }
    }
}

/// The result of storing or reading.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;
