//! Where bytes come from: a folder, a web server, a database, a test. Brought by the caller.

/// Bytes could not be read, for a reason that is not their absence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cannot read `{path}`: {reason}")]
pub struct SourceError {
    /// What was asked for.
    pub path: String,
    /// Why it failed, in the words of whatever failed.
    pub reason: String,
}

/// The public files of one log.
pub trait Source: Sync {
    /// The file at `path`, relative to the log's prefix, or `None` if there is none.
    ///
    /// A file longer than `limit` bytes must not be read into memory: answer with an error.
    ///
    /// # Errors
    /// The file may exist, but cannot be read, or is longer than `limit`.
    fn fetch(&self, path: &str, limit: usize) -> Result<Option<Vec<u8>>, SourceError>;
}

impl<S: Source + ?Sized> Source for &S {
    fn fetch(&self, path: &str, limit: usize) -> Result<Option<Vec<u8>>, SourceError> {
        (**self).fetch(path, limit)
    }
}
