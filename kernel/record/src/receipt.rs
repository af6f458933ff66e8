//! Receipts: the host's signed promise that an act will be in a signed head by a deadline.
//! A receipt whose entry is missing after that is public proof against the host.

use crate::at::At;
use crate::bytes::Hash;
use crate::checkpoint::{Checkpoint, decimal};
use crate::key::{Seen, Signer, VerifierKey};
use crate::note::Note;

const FIRST_LINE: &str = "convoke/receipt/1";

/// What the host promises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Origin of the log.
    pub hub: String,
    /// The place the entry has.
    pub index: u64,
    /// Its leaf hash.
    pub leaf: Hash,
    /// By when a signed head must contain it.
    pub deadline: At,
}

/// The bytes are no receipt signed by this key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptError {
    /// No note, or another text.
    #[error("this is no receipt")]
    Form,
    /// Not signed by this key.
    #[error("the receipt is not signed by the log's key")]
    Signature,
}

impl Receipt {
    /// Signs the promise in the name of the log.
    pub fn sign(&self, signer: &Signer) -> String {
        let Self { hub, index, leaf, deadline } = self;
        signer.sign_note(&format!(
            "{FIRST_LINE}\nhub {hub}\nindex {index}\nleaf {}\ndeadline {deadline}\n",
            leaf.to_standard()
        ))
    }

    /// Reads a receipt and checks its signature.
    ///
    /// # Errors
    /// No receipt, or not signed by `log`.
    pub fn open(note: &[u8], log: &VerifierKey) -> Result<Self, ReceiptError> {
        let note = Note::parse(note).map_err(|_| ReceiptError::Form)?;
        let receipt = parse(note.text).ok_or(ReceiptError::Form)?;
        let signed = matches!(log.check(&note), Seen::Holds { .. });
        if signed && log.name() == receipt.hub { Ok(receipt) } else { Err(ReceiptError::Signature) }
    }

    /// Whether the host broke this promise: the deadline is over at `now`, and the newest head
    /// does not reach the entry, or another leaf stands in its place.
    pub fn is_broken(&self, newest: &Checkpoint, leaf_there: Option<Hash>, now: At) -> bool {
        let kept = newest.head.size > self.index && leaf_there == Some(self.leaf);
        now > self.deadline && !kept
    }
}

fn parse(text: &str) -> Option<Receipt> {
    let mut lines = text.strip_suffix('\n')?.split('\n');
    let mut next = |label: &str| lines.next()?.strip_prefix(label);
    next(FIRST_LINE).filter(|rest| rest.is_empty())?;
    let receipt = Receipt {
        hub: next("hub ")?.to_owned(),
        index: decimal(next("index ")?)?,
        leaf: Hash::from_standard(next("leaf ")?).ok()?,
        deadline: next("deadline ")?.parse().ok()?,
    };
    lines.next().is_none().then_some(receipt)
}
