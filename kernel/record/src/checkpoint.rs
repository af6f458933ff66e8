//! Signed heads of a log (C2SP tlog-checkpoint): origin, size, root, no further lines.

use crate::bytes::Hash;
use crate::key::Signer;
use crate::note::{Note, NoteError};
use crate::tree::Head;

/// The head of a log, as its text says. Believe it only from a note whose signature holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log.
    pub origin: String,
    /// Its size and root.
    pub head: Head,
}

/// Why a text is no checkpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// No signed note.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// Not exactly origin, size and root.
    #[error("a checkpoint has three lines: origin, size, root")]
    Form,
}

impl Checkpoint {
    /// Reads the checkpoint within a note, without checking its signatures.
    ///
    /// # Errors
    /// The bytes are no note, or its text is no checkpoint.
    pub fn parse(note: &[u8]) -> Result<Self, CheckpointError> {
        Self::parse_text(Note::parse(note)?.text)
    }

    /// Reads the text of a checkpoint.
    ///
    /// # Errors
    /// Anything but three lines: origin, size, root.
    pub fn parse_text(text: &str) -> Result<Self, CheckpointError> {
        let mut lines = text.strip_suffix('\n').ok_or(CheckpointError::Form)?.split('\n');
        let (Some(origin), Some(size), Some(root), None) =
            (lines.next(), lines.next(), lines.next(), lines.next())
        else {
            return Err(CheckpointError::Form);
        };
        let root = Hash::from_standard(root).map_err(|_| CheckpointError::Form)?;
        let size = decimal(size).ok_or(CheckpointError::Form)?;
        if origin.is_empty() {
            return Err(CheckpointError::Form);
        }
        Ok(Self { origin: origin.to_owned(), head: Head { size, root } })
    }

    /// The three lines.
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.head.size, self.head.root.to_standard())
    }
}

/// Signs a head in the name of the signer's log. Ask [`crate::signing::may_sign`] first.
pub fn sign_checkpoint(signer: &Signer, head: Head) -> String {
    signer.sign_note(&Checkpoint { origin: signer.name().to_owned(), head }.text())
}

/// A decimal without superfluous signs and zeroes.
pub(crate) fn decimal(text: &str) -> Option<u64> {
    let n: u64 = text.parse().ok()?;
    (n.to_string() == text).then_some(n)
}
