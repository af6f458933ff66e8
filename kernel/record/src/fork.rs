//! Fork proofs: two heads of one log and one size with different roots, both signed by it.
//! The file convinces anybody who has the log's key.

use crate::checkpoint::{Checkpoint, decimal};
use crate::key::{Seen, VerifierKey};
use crate::note::{MAX_NOTE_BYTES, Note};

const FIRST_LINE: &str = "convoke/fork-proof/1\n";

/// Two signed checkpoints that cannot both be true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForkProof {
    /// One signed checkpoint, verbatim.
    pub a: Vec<u8>,
    /// The other.
    pub b: Vec<u8>,
}

/// Why two notes show no fork.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAFork {
    /// One is no signed checkpoint of this log, or the file is no fork proof.
    #[error("not two checkpoints signed by this log")]
    Unsigned,
    /// The sizes differ: ask for a consistency proof instead.
    #[error("the two heads have different sizes")]
    OtherSize,
    /// Both say the same.
    #[error("the two heads are the same")]
    SameRoot,
}

/// Shows a fork of the log with key `log`, if `a` and `b` are one.
///
/// # Errors
/// They are none.
pub fn fork_proof(a: &[u8], b: &[u8], log: &VerifierKey) -> Result<ForkProof, NotAFork> {
    let proof = ForkProof { a: a.to_vec(), b: b.to_vec() };
    proof.check(log)?;
    Ok(proof)
}

fn signed_head(note: &[u8], log: &VerifierKey) -> Option<Checkpoint> {
    let note = Note::parse(note).ok()?;
    let checkpoint = Checkpoint::parse_text(note.text).ok()?;
    let holds = matches!(log.check(&note), Seen::Holds { .. });
    (holds && checkpoint.origin == log.name()).then_some(checkpoint)
}

impl ForkProof {
    /// Checks the proof against the log's key.
    ///
    /// # Errors
    /// It proves nothing.
    pub fn check(&self, log: &VerifierKey) -> Result<(), NotAFork> {
        let a = signed_head(&self.a, log).ok_or(NotAFork::Unsigned)?;
        let b = signed_head(&self.b, log).ok_or(NotAFork::Unsigned)?;
        match (a.head.size == b.head.size, a.head.root == b.head.root) {
            (false, _) => Err(NotAFork::OtherSize),
            (true, true) => Err(NotAFork::SameRoot),
            (true, false) => Ok(()),
        }
    }

    /// The file: a first line, the length of the first note in bytes, both notes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let head = format!("{FIRST_LINE}{}\n", self.a.len());
        [head.as_bytes(), &self.a, &self.b].concat()
    }

    /// Reads the file. Check it before you believe it.
    ///
    /// # Errors
    /// Another form.
    pub fn parse(bytes: &[u8]) -> Result<Self, NotAFork> {
        if bytes.len() > 2 * MAX_NOTE_BYTES {
            return Err(NotAFork::Unsigned);
        }
        read(bytes).ok_or(NotAFork::Unsigned)
    }
}

fn read(bytes: &[u8]) -> Option<ForkProof> {
    let rest = bytes.strip_prefix(FIRST_LINE.as_bytes())?;
    let end = rest.iter().position(|b| *b == b'\n')?;
    let (length, rest) = rest.split_at_checked(end)?;
    let length = usize::try_from(decimal(std::str::from_utf8(length).ok()?)?).ok()?;
    let (a, b) = rest.strip_prefix(b"\n")?.split_at_checked(length)?;
    Some(ForkProof { a: a.to_vec(), b: b.to_vec() })
}
