//! Files that acts speak of by their hash: datasets, imported sheets. Content-addressed, so that a
//! file is stored once and never changes.

use sha2::{Digest, Sha256};

use crate::error::{Result, StoreError};
use crate::folder::Folder;

/// A folder of files, each under its SHA-256 (`<aa>/<64 hex digits>`).
#[derive(Debug, Clone)]
pub struct Files(Folder);

impl Files {
    /// The files in this folder.
    #[must_use]
    pub const fn new(folder: Folder) -> Self {
        Self(folder)
    }

    /// Keeps the bytes and says their SHA-256, 64 hex digits. They survive a power cut.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn put(&self, bytes: &[u8]) -> Result<String> {
        let name = sha256_hex(bytes);
        self.0.put_once(&place(&name), bytes)?;
        Ok(name)
    }

    /// The bytes of this SHA-256, checked against it; nothing when they are not here.
    ///
    /// # Errors
    /// When they are here but damaged, or cannot be read.
    pub fn get(&self, sha256: &str) -> Result<Option<Vec<u8>>> {
        if !is_sha256(sha256) {
            return Ok(None);
        }
        match self.0.get(&place(sha256))? {
            Some(bytes) if sha256_hex(&bytes) == sha256 => Ok(Some(bytes)),
            Some(_) => Err(StoreError::Damaged("a file is not what its name says")),
            None => Ok(None),
        }
    }

    /// Whether a file of this SHA-256 is here, unread: it may be damaged.
    #[must_use]
    pub fn holds(&self, sha256: &str) -> bool {
        is_sha256(sha256) && self.0.path().join(place(sha256)).is_file()
    }

    /// The SHA-256 of every file here, in order.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn list(&self) -> Result<Vec<String>> {
        let names = self.0.list()?;
        let hashes = names.iter().filter_map(|name| Some(name.split_once('/')?.1.to_owned()));
        Ok(hashes.filter(|name| is_sha256(name)).collect())
    }
}

/// The SHA-256 of bytes as 64 lower-case hex digits.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Whether text is a SHA-256 as [`sha256_hex`] writes it, and so safe in a path.
#[must_use]
pub fn is_sha256(name: &str) -> bool {
    name.len() == 64 && name.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

fn place(sha256: &str) -> String {
    format!("{}/{sha256}", sha256.get(..2).unwrap_or_default())
}
