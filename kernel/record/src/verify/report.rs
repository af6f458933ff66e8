//! What a verification found.

use std::fmt;

use crate::policy::Trusted;

/// Faults kept in a report. More are counted, not kept, so that a hostile log costs no memory.
pub const MAX_FAULTS: usize = 1_000;

/// The result of verifying a public log.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// The checkpoint, if it is to be believed, and who cosigned it.
    pub trusted: Option<Trusted>,
    /// Entries that are whole and in their place.
    pub entries: u64,
    /// Entries given to the visitor: all before the first that is not whole.
    pub visited: u64,
    /// Hidden values that everybody can read.
    pub open: u64,
    /// Commitments without a public value: read by some, sealed, or decoys. Nobody can tell.
    pub withheld: u64,
    /// Hidden values that were erased.
    pub erased: u64,
    /// Entries signed by a key of their actor, checked.
    pub signed_by_actor: u64,
    /// Entries for which only the host vouches.
    pub host_only: u64,
    /// Entries whose proof of authorship is itself withheld.
    pub hidden_actor: u64,
    /// What is wrong, in the order of the log; at most [`MAX_FAULTS`].
    pub faults: Vec<Fault>,
    /// How many faults there are in all.
    pub fault_count: u64,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What kind of thing.
    pub kind: FaultKind,
    /// Where: a file, with the entry if it is about one.
    pub place: String,
    /// What was found there.
    pub detail: String,
}

/// The kinds of fault. The identifier of each is stable, for programs that read reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FaultKind {
    /// No checkpoint.
    CheckpointMissing,
    /// A checkpoint that is not to be believed.
    CheckpointUntrusted,
    /// A head of a size seen before, with another root.
    Fork,
    /// A head that does not continue one seen before.
    RolledBack,
    /// A file could not be read.
    Unreadable,
    /// A tile is missing.
    TileMissing,
    /// A tile is cut short or holds other hashes.
    TileWrong,
    /// A bundle is missing.
    BundleMissing,
    /// A bundle is cut or holds another number of entries.
    BundleWrong,
    /// Bytes that no writer of this format would have written.
    EntryWrong,
    /// An entry of another hub.
    EntryHub,
    /// An entry earlier than the one before it.
    EntryTime,
    /// A nonce used twice.
    NonceRepeated,
    /// A reference to something that is not there.
    RefWrong,
    /// A signature that does not hold.
    SignatureWrong,
    /// The entries do not lead to the signed root.
    RootWrong,
    /// A disclosure that belongs to no commitment.
    DisclosureWrong,
    /// An open value that is not served and was not erased.
    DisclosureMissing,
    /// A value that was erased and is still served.
    DisclosureErased,
    /// An erasure of nothing, of something erased already, or of something that comes later.
    ErasureWrong,
    /// The list of erasures is not what the entries say.
    ErasedListWrong,
}

impl FaultKind {
    /// Stable identifier.
    pub fn id(self) -> &'static str {
        self.words().0
    }

    /// What is wrong, in a short sentence.
    pub fn meaning(self) -> &'static str {
        self.words().1
    }

    /// What to do about it.
    pub fn mend(self) -> &'static str {
        self.words().2
    }

    fn words(self) -> (&'static str, &'static str, &'static str) {
        const OTHER_COPY: &str = "fetch this file again, from the host or from a mirror";
        const KEEP: &str = "keep this copy: it is evidence; ask the witnesses and other readers";
        const HOST: &str = "the host must explain this; keep this copy as evidence";
        match self {
            Self::CheckpointMissing => {
                ("checkpoint-missing", "there is no checkpoint", "check the address or folder")
            }
            Self::CheckpointUntrusted => (
                "checkpoint-untrusted",
                "the checkpoint is not to be believed",
                "check that the policy is the one of this hub; then fetch the checkpoint again",
            ),
            Self::Fork => ("fork", "two histories of one size have been signed", KEEP),
            Self::RolledBack => ("rolled-back", "the log does not continue what was seen", KEEP),
            Self::Unreadable => ("unreadable", "a file cannot be read", "try again later"),
            Self::TileMissing => ("tile-missing", "a tile is missing", OTHER_COPY),
            Self::TileWrong => ("tile-wrong", "a tile holds other hashes", OTHER_COPY),
            Self::BundleMissing => ("bundle-missing", "entries are missing", OTHER_COPY),
            Self::BundleWrong => ("bundle-wrong", "a bundle is damaged", OTHER_COPY),
            Self::EntryWrong => ("entry-wrong", "an entry breaks the format", OTHER_COPY),
            Self::EntryHub => ("entry-hub", "an entry belongs to another hub", HOST),
            Self::EntryTime => ("entry-time", "an entry is earlier than the one before", HOST),
            Self::NonceRepeated => ("nonce-repeated", "one act is recorded twice", HOST),
            Self::RefWrong => ("ref-wrong", "an entry rests on one that is not there", HOST),
            Self::SignatureWrong => ("signature-wrong", "a signature does not hold", HOST),
            Self::RootWrong => {
                ("root-wrong", "the entries do not lead to the signed root", OTHER_COPY)
            }
            Self::DisclosureWrong => {
                ("disclosure-wrong", "a value is not the one committed to", OTHER_COPY)
            }
            Self::DisclosureMissing => {
                ("disclosure-missing", "an open value is gone without an erasure", OTHER_COPY)
            }
            Self::DisclosureErased => (
                "disclosure-erased",
                "an erased value is still served",
                "whoever serves this copy must remove the value",
            ),
            Self::ErasureWrong => ("erasure-wrong", "an erasure names nothing to erase", HOST),
            Self::ErasedListWrong => {
                ("erased-list-wrong", "the list of erasures is another", OTHER_COPY)
            }
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.kind.meaning())?;
        if self.detail.is_empty() { Ok(()) } else { write!(f, " ({})", self.detail) }
    }
}

impl Fault {
    pub(super) fn new(
        kind: FaultKind,
        place: impl fmt::Display,
        detail: impl fmt::Display,
    ) -> Self {
        Self { kind, place: place.to_string(), detail: detail.to_string() }
    }
}

impl Report {
    /// Nothing is wrong.
    pub fn holds(&self) -> bool {
        self.trusted.is_some() && self.fault_count == 0
    }

    /// Two signed histories of one size were seen: exit code 7.
    pub fn shows_fork(&self) -> bool {
        self.faults.iter().any(|fault| fault.kind == FaultKind::Fork)
    }

    pub(super) fn add(&mut self, fault: Fault) {
        self.fault_count += 1;
        if self.faults.len() < MAX_FAULTS {
            self.faults.push(fault);
        }
    }
}
