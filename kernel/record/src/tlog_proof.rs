//! Offline proofs that an entry is in the log (C2SP tlog-proof), ending `.tlog-proof`.

use crate::bytes::Hash;
use crate::checkpoint::decimal;
use crate::note::MAX_NOTE_BYTES;
use crate::policy::{Policy, Trusted, Untrusted};
use crate::tree::{self, ProofError};

const FIRST_LINE: &str = "c2sp.org/tlog-proof@v1\n";
/// A path from leaf to root has at most one hash for each bit of an index.
const LONGEST_PATH: usize = 64;

/// An entry's place, its path to the root, and the signed head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlogProof {
    /// Index of the entry.
    pub index: u64,
    /// From the leaf's sibling to the root's child.
    pub path: Vec<Hash>,
    /// The signed checkpoint, verbatim.
    pub checkpoint: String,
}

/// Why a proof does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TlogProofError {
    /// Not a proof file.
    #[error("this is no tlog-proof: {0}")]
    Form(&'static str),
    /// The checkpoint is not to be believed.
    #[error(transparent)]
    Untrusted(#[from] Untrusted),
    /// The entry is not where the proof says.
    #[error(transparent)]
    Proof(#[from] ProofError),
}

impl TlogProof {
    /// The file.
    pub fn to_text(&self) -> String {
        let mut text = format!("{FIRST_LINE}index {}\n", self.index);
        for hash in &self.path {
            text.push_str(&hash.to_standard());
            text.push('\n');
        }
        text.push('\n');
        text.push_str(&self.checkpoint);
        text
    }

    /// Reads a file. Extra data of other programs is passed over: nothing vouches for it.
    ///
    /// # Errors
    /// Not a proof file.
    pub fn parse(bytes: &[u8]) -> Result<Self, TlogProofError> {
        let form = TlogProofError::Form;
        if bytes.len() > 2 * MAX_NOTE_BYTES {
            return Err(form("it is too large"));
        }
        let text = std::str::from_utf8(bytes).map_err(|_| form("it is not UTF-8"))?;
        let rest = text.strip_prefix(FIRST_LINE).ok_or(form("the first line is another"))?;
        let (head, checkpoint) =
            rest.split_once("\n\n").ok_or(form("no empty line before the checkpoint"))?;
        let mut lines = head.split('\n').peekable();
        lines.next_if(|line| line.starts_with("extra "));
        let index = lines.next().and_then(|line| line.strip_prefix("index "));
        let index = index.and_then(decimal).ok_or(form("no index line"))?;
        let path: Vec<Hash> = lines
            .map(Hash::from_standard)
            .take(LONGEST_PATH + 1)
            .collect::<Result<_, _>>()
            .map_err(|_| form("a line of the path is no hash"))?;
        if path.len() > LONGEST_PATH {
            return Err(form("the path is too long"));
        }
        Ok(Self { index, path, checkpoint: checkpoint.to_owned() })
    }

    /// Checks that `entry` stands at the proof's index in a log that `policy` trusts.
    ///
    /// # Errors
    /// The checkpoint is not to be believed, or the entry is not there.
    pub fn check(&self, policy: &Policy, entry: &[u8]) -> Result<Trusted, TlogProofError> {
        let trusted = policy.check(self.checkpoint.as_bytes())?;
        let leaf = tree::leaf_hash(entry);
        tree::verify_inclusion(&leaf, self.index, &trusted.checkpoint.head, &self.path)?;
        Ok(trusted)
    }
}
