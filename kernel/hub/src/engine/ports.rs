//! What the engine needs from the machine, as traits: one seed replays one run.

use std::sync::Arc;

use record::{At, Signer};
use store::{Folder, Guard, Journal};

use crate::capability::Capability;
use crate::id::Id;
use crate::state::{AtHand, Authority, Hub};

/// The host's clock.
pub trait Clock: Send + Sync {
    /// What it shows, in whole seconds of UTC. It may go back; the record's time never does.
    fn now(&self) -> At;
}

/// The machine's random source: salts and decoys come from it.
pub trait Randomness: Send + Sync {
    /// Fills the bytes with fresh random ones.
    fn fill(&self, bytes: &mut [u8]);
}

/// The Ed25519 keys that are bound to a person now. Acts signed by another key are refused.
pub type KeysOf = fn(&Hub, Id) -> Vec<[u8; 32]>;

/// Files at hand that threads share.
pub type Files = Arc<dyn AtHand + Send + Sync>;

/// All that an engine is made of.
pub struct Parts {
    /// The origin of the record.
    pub origin: String,
    /// Where the record stays.
    pub journal: Box<dyn Journal>,
    /// Files that acts speak of.
    pub files: Files,
    /// The host's clock.
    pub clock: Arc<dyn Clock>,
    /// The machine's random source.
    pub randomness: Arc<dyn Randomness>,
    /// The log key.
    pub signer: Arc<Signer>,
    /// The guard file; without it nothing is signed (model runs, read-only copies).
    pub guard: Option<Guard>,
    /// The rooms, in the order in which they may use each other.
    pub capabilities: &'static [Capability],
    /// Who may do what.
    pub authority: Authority,
    /// The keys bound to a person.
    pub keys_of: KeysOf,
    /// Where a snapshot is kept, and the build of the product that may read it again.
    pub snapshot: Option<(Folder, String)>,
}

impl AtHand for store::Files {
    /// A file that cannot be read is not at hand; `doctor` says which are damaged.
    fn file(&self, sha256: &str) -> Option<Arc<[u8]>> {
        self.get(sha256).ok().flatten().map(Arc::from)
    }
}
