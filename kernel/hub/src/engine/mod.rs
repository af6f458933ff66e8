//! The engine: the only writer of a record. It checks a proposal against the state, appends it to
//! the journal, applies it, and only then answers.
//!
//! One writer thread, many readers. Readers see only what is in the journal: the state is locked
//! from the check to the commit.

mod checked;
mod desk;
mod doctor;
mod mirror;
mod ports;
mod publish;
mod reading;
mod refused;
mod replay;
mod signed;
mod snapshot;
mod stranger;
mod tiles;
mod words;
mod writer;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel, sync_channel};
use std::thread::JoinHandle;

use parking_lot::{Mutex, RwLock};
use record::{At, Hash, Receipt, Signer, VerifierKey};
use store::{Folder, Guard, Journal};

use crate::capability::Capability;
use crate::proposal::Proposal;
use crate::state::{Authority, Hub};

pub use desk::SignedProposal;
pub use doctor::{Finding, doctor};
pub use mirror::{CaughtUp, catch_up};
pub use ports::{Clock, Files, KeysOf, Parts, Randomness};
pub use publish::{Published, Publisher, export_public};
pub use reading::ReplayFault;
pub use refused::Refused;
pub use stranger::{Replayed, Report, replay_public};
pub use tiles::JournalTiles;
pub use writer::{Answer, Answers};

use checked::Checked;
use desk::Offer;
use writer::{Job, Writer, load};

/// A receipt promises a signed head within this time. Heads come every few seconds; the rest is
/// room for a machine that was switched off.
const PROMISE_SECONDS: i64 = 3_600;

/// An act that is in the record and survives a power cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recorded {
    /// Its place.
    pub index: u64,
    /// Its leaf hash.
    pub leaf: Hash,
    /// The time of its entry.
    pub at: At,
}

/// What writer and readers share and nobody changes, but for the freeze.
pub(crate) struct Machine {
    origin: String,
    files: Files,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    signer: Arc<Signer>,
    guard: Option<Guard>,
    capabilities: &'static [Capability],
    authority: Authority,
    keys_of: KeysOf,
    snapshot: Option<(Folder, String)>,
    frozen: Mutex<Option<String>>,
    checked: Checked,
}

impl Machine {
    fn frozen(&self) -> Option<String> {
        self.frozen.lock().clone()
    }
}

pub(crate) struct Shared {
    hub: RwLock<Hub>,
    /// The readers' connection.
    journal: Mutex<Box<dyn Journal>>,
    machine: Machine,
}

/// A hub that is open: its state to be read, its record to be written.
pub struct Engine {
    shared: Arc<Shared>,
    jobs: Sender<Job>,
    writer: Option<JoinHandle<()>>,
}

impl Engine {
    /// Opens a record: reads its state, asks the signing rule, and starts the writer. A record
    /// that may not be signed opens frozen.
    ///
    /// # Errors
    /// When storage fails, or an entry is of a kind that no room offers.
    pub fn open(parts: Parts) -> Result<Self, Refused> {
        let Parts { origin, mut journal, files, clock, randomness, signer, .. } = parts;
        let Parts { guard, capabilities, authority, keys_of, snapshot, .. } = parts;
        let frozen = match &guard {
            Some(guard) => publish::ask_at_start(&mut *journal, guard, &signer)?,
            None => None,
        };
        let machine = Machine {
            origin,
            files,
            clock,
            randomness,
            signer,
            guard,
            capabilities,
            authority,
            keys_of,
            snapshot,
            frozen: Mutex::new(frozen),
            checked: Checked::default(),
        };
        let (hub, edge) = load(&machine, &*journal)?;
        let readers = Mutex::new(journal.again()?);
        let shared = Arc::new(Shared { hub: RwLock::new(hub), journal: readers, machine });
        let writer = Writer {
            shared: Arc::clone(&shared),
            journal,
            edge,
            astray: false,
            forgotten: BTreeSet::new(),
            looked: None,
        };
        let (jobs, asked) = channel();
        let thread = std::thread::Builder::new().name("hub writer".to_owned());
        let writer = thread
            .spawn(move || writer.run(&asked))
            .map_err(|fault| Refused::Fault(fault.to_string()))?;
        Ok(Self { shared, jobs, writer: Some(writer) })
    }

    /// The origin of the record.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.shared.machine.origin
    }

    /// How many entries the record has.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.shared.hub.read().size()
    }

    /// The host's clock.
    #[must_use]
    pub fn now(&self) -> At {
        self.shared.machine.clock.now()
    }

    /// Reads the state. The writer waits meanwhile: be brief, and call nothing of the engine.
    pub fn read<T>(&self, look: impl FnOnce(&Hub) -> T) -> T {
        look(&self.shared.hub.read())
    }

    /// The state once more, for whoever looks at it for long: the writer waits only while it is
    /// written down.
    ///
    /// # Errors
    /// When a room's state cannot be written and read again: a mistake of ours.
    pub fn copy(&self) -> Result<Hub, Refused> {
        let packed = self.shared.hub.read().packed()?;
        packed.open()
    }

    /// Reads the journal: entries, hidden values, tiles, signed heads.
    pub fn journal<T>(&self, look: impl FnOnce(&dyn Journal) -> T) -> T {
        look(&**self.shared.journal.lock())
    }

    /// Whether this would be recorded now. Records nothing.
    ///
    /// # Errors
    /// Why it would not be.
    pub fn may(&self, proposal: &Proposal) -> Result<(), Refused> {
        if let Some(reason) = self.frozen() {
            return Err(Refused::Frozen(reason));
        }
        let check = {
            let hub = self.shared.hub.read();
            let now = self.now().max(hub.latest());
            hub.check(&proposal.act, &proposal.by, now)?;
            hub.check_words(&proposal.act)?;
            hub.file_check(&proposal.act)
        };
        let machine = &self.shared.machine;
        check.map_or(Ok(()), |check| machine.checked.once(&proposal.act, check, &*machine.files))
    }

    /// Records an act, and returns when it survives a power cut. The same nonce with the same act
    /// is recorded once and answered alike.
    ///
    /// # Errors
    /// Why it was not recorded.
    pub fn propose(&self, proposal: Proposal) -> Answer {
        self.look_at_files(&proposal)?;
        self.wait(Offer::Plain(proposal))
    }

    /// Checks the files of an act that would be let happen now, while the state is free for
    /// everybody. Whatever else speaks against the act is for the writer to say.
    fn look_at_files(&self, proposal: &Proposal) -> Result<(), Refused> {
        let (hub, machine) = (&self.shared.hub, &self.shared.machine);
        let check = {
            let hub = hub.read();
            let now = machine.clock.now().max(hub.latest());
            let may = hub.check(&proposal.act, &proposal.by, now).is_ok();
            may.then(|| hub.file_check(&proposal.act)).flatten()
        };
        check.map_or(Ok(()), |check| machine.checked.once(&proposal.act, check, &*machine.files))
    }

    /// As [`Engine::propose`], for an act that its actor wrote and signed.
    ///
    /// # Errors
    /// Why it was not recorded.
    pub fn propose_signed(&self, proposal: SignedProposal) -> Answer {
        self.wait(Offer::Signed(Box::new(proposal)))
    }

    /// As [`Engine::propose`], without waiting: `answer` is called by the writer and must be
    /// brief.
    pub fn propose_then(&self, proposal: Proposal, answer: impl FnOnce(Answer) + Send + 'static) {
        self.send(Job::One(Offer::Plain(proposal), Box::new(answer)));
    }

    /// Records several acts, all or none, in one transaction.
    ///
    /// # Errors
    /// The first refusal; then none was recorded.
    pub fn propose_all(&self, proposals: Vec<Proposal>) -> Answers {
        self.ask(|answer| Job::All(proposals, answer))
    }

    /// Records what falls due now.
    ///
    /// # Errors
    /// When storage fails.
    pub fn tick(&self) -> Answers {
        self.ask(Job::Tick)
    }

    /// The signed promise that this act will be in a signed head. Can be asked for again.
    #[must_use]
    pub fn receipt(&self, recorded: &Recorded) -> String {
        let Recorded { index, leaf, at } = *recorded;
        let hub = self.origin().to_owned();
        let deadline = at.plus_seconds(PROMISE_SECONDS);
        Receipt { hub, index, leaf, deadline }.sign(&self.shared.machine.signer)
    }

    /// What is recorded at this place.
    ///
    /// # Errors
    /// When storage fails.
    pub fn recorded(&self, index: u64) -> Result<Option<Recorded>, Refused> {
        let leaf = self.journal(|journal| journal.entries(index, 1))?.pop();
        leaf.map(|leaf| desk::recorded_leaf(index, &leaf)).transpose()
    }

    /// The log's public key: what a reader needs to check heads and receipts.
    #[must_use]
    pub fn verifier(&self) -> VerifierKey {
        self.shared.machine.signer.verifier()
    }

    /// Why the record is frozen, when it is.
    #[must_use]
    pub fn frozen(&self) -> Option<String> {
        self.shared.machine.frozen()
    }

    /// Writes a snapshot, so that the next start is quick.
    ///
    /// # Errors
    /// When the state cannot be written, or the disk refuses.
    pub fn save_snapshot(&self) -> Result<(), Refused> {
        let Some((folder, build)) = &self.shared.machine.snapshot else { return Ok(()) };
        let journal = self.journal(|journal| journal.again())?;
        self.read(|hub| snapshot::save(hub, &*journal, folder, build))
    }

    /// A publisher of this record into a folder. There is one for each record.
    ///
    /// # Errors
    /// When the journal cannot be opened once more.
    pub fn publisher(&self, folder: Folder) -> Result<Publisher, Refused> {
        let journal = self.journal(|journal| journal.again())?;
        Ok(Publisher::new(Arc::clone(&self.shared), journal, folder))
    }

    fn wait(&self, offer: Offer) -> Answer {
        self.ask(|answer| Job::One(offer, answer))
    }

    fn ask<T: Send + 'static>(
        &self,
        job: impl FnOnce(Box<dyn FnOnce(Result<T, Refused>) + Send>) -> Job,
    ) -> Result<T, Refused> {
        let (sender, receiver) = sync_channel(1);
        // Nobody listens when the caller has gone away.
        self.send(job(Box::new(move |answer| drop(sender.send(answer)))));
        receiver.recv().unwrap_or(Err(Refused::Stopped))
    }

    /// A writer that has stopped drops the job, and its caller finds that nobody answers.
    fn send(&self, job: Job) {
        drop(self.jobs.send(job));
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.send(Job::Stop);
        if let Some(writer) = self.writer.take() {
            // A writer that panicked has said so.
            drop(writer.join());
        }
    }
}

/// Reads the state of a record from its entries alone: what `rebuild` compares with.
///
/// # Errors
/// When storage fails, or an entry is of a kind that no room offers.
pub fn rebuilt(
    origin: &str,
    journal: &dyn Journal,
    files: &Files,
    capabilities: &'static [Capability],
    authority: Authority,
) -> Result<Hub, Refused> {
    let mut hub = Hub::new(origin, capabilities, authority);
    replay::replay(&mut hub, journal, &**files)?;
    Ok(hub)
}
