//! One hub that is open: its engine, its files, its public record, and what is kept of its pages.

mod reading;
mod services;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Weak};

use faces::Derived;
use hub::engine::{self, Engine, Parts, Publisher, Refused};
use hub::{AtHand, Hub, NotAnAct, Proposal, Refusal};
use parking_lot::Mutex;
use record::Signer;
use record::canon::CanonFault;
use store::{DataDir, Files, Folder, HubDir, HubLock};

use crate::machine::{self, Clock};
use crate::product;
use crate::serve::asked::Answer;
use crate::work::Works;

pub use reading::Line;
use reading::Signers;
pub use services::Machine;

/// How a hub is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// To write: one process has it, signs and publishes.
    Write,
    /// To look: beside a process that writes.
    Read,
}

/// One hub that is open.
pub struct Live {
    dir: HubDir,
    engine: Engine,
    publisher: Option<Mutex<Publisher>>,
    files: Files,
    public: Folder,
    derived: Derived,
    pages: Mutex<BTreeMap<String, (u64, Arc<Answer>)>>,
    /// The newest copy of the state, while anybody looks at it.
    copy: Mutex<Weak<Hub>>,
    status: Mutex<Status>,
    signers: Mutex<Signers>,
    works: Works,
    clock: Arc<Clock>,
    _lock: Option<HubLock>,
}

/// How far the record is recorded, published, witnessed.
#[derive(Debug, Clone, Default)]
pub struct Status {
    /// How many acts are recorded.
    pub size: u64,
    /// How many of them the newest signed head covers.
    pub published: u64,
    /// The root of that head, in base64url.
    pub root: Option<String>,
    /// How many witnesses hold it.
    pub witnesses: usize,
    /// Why the record is frozen, when it is.
    pub frozen: Option<String>,
}

impl Status {
    /// `recorded`, `published` or `witnessed`.
    #[must_use]
    pub const fn state_of(&self, index: u64) -> &'static str {
        match (index < self.published, self.witnesses) {
            (false, _) => "recorded",
            (true, 0) => "published",
            (true, _) => "witnessed",
        }
    }
}

/// An act that is recorded.
#[derive(Debug, Clone)]
pub struct Receipt {
    /// Its place in the record.
    pub index: u64,
    /// Its leaf hash, in base64url.
    pub leaf: String,
    /// When it was recorded.
    pub at: hub::At,
    /// Whether it was recorded now, or the same was sent before.
    pub fresh: bool,
    /// The signed promise that it will be in a signed head.
    pub note: String,
}

/// Why acts were not recorded. Nothing of them was kept.
#[derive(Debug, thiserror::Error)]
pub enum NotDone {
    /// A rule said no.
    #[error("refused: {0}")]
    Refused(Refusal),
    /// The same one-time id was used for another act.
    #[error("this nonce was used for another act")]
    OtherAct,
    /// The record is read-only.
    #[error("the record is frozen: {0}")]
    Frozen(String),
    /// Ours.
    #[error("{0}")]
    Fault(String),
}

impl From<Refused> for NotDone {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Rule(refusal) => Self::Refused(refusal),
            Refused::NotAnAct(NotAnAct::Malformed { ref fault, .. }) if is_too_long(fault) => {
                Self::Refused(Refusal::invalid("frame-refused-too-long"))
            }
            Refused::NotAnAct(fault) => Self::Refused(
                Refusal::invalid("frame-refused-malformed").with("kind", "").with("fault", fault),
            ),
            Refused::NotSigned(why) => {
                Self::Refused(Refusal::forbidden("frame-refused-not-signed").with("why", why))
            }
            Refused::Conflict(_) => Self::OtherAct,
            Refused::Frozen(reason) => Self::Frozen(reason),
            Refused::Fault(fault) => Self::Fault(fault),
            Refused::Stopped => Self::Fault("the engine is stopping".to_owned()),
        }
    }
}

/// Whether an act would not fit into one entry: whoever wrote it did nothing wrong, but too much.
fn is_too_long(fault: &str) -> bool {
    fault.starts_with(&CanonFault::TooLong.to_string())
}

/// A person of the demonstration.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub struct DemoPerson {
    /// The address of their account.
    pub email: String,
    /// Their name.
    pub name: String,
    /// What they are in the story.
    pub part: String,
}

/// Where the people of the demonstration stand.
const DEMO_PEOPLE: &str = "demo-people.json";

/// How many pages are kept.
const PAGES: usize = 512;

/// How many bytes of pages are kept.
const PAGES_BYTES: usize = 64 << 20;

impl Live {
    /// Opens a hub of a data folder.
    ///
    /// # Errors
    /// A sentence for the terminal.
    pub fn open(
        data: &DataDir,
        name: &str,
        clock: &Arc<Clock>,
        opening: Opening,
    ) -> Result<Self, String> {
        let text = |fault: store::StoreError| fault.to_string();
        let write = opening == Opening::Write;
        // Whoever writes makes the master key; whoever looks uses the one that is there.
        let data = data.clone();
        let data = if write { data.with_encryption(machine::fresh()) } else { Ok(data) };
        let found = data.and_then(|data| data.hub(name)).map_err(text)?;
        let dir = found.ok_or("there is no such hub")?;
        let lock = if write { Some(dir.lock().map_err(text)?) } else { None };
        let key = dir.key().map_err(text)?.ok_or("its log key is missing from `keys/`")?;
        let signer = String::from_utf8_lossy(&key).trim().to_owned();
        let signer = Signer::parse(&signer).map_err(|_| "its log key is damaged")?;
        if signer.name() != dir.origin() {
            return Err(format!("its log key is of `{}`", signer.name()));
        }
        let (files, public) = (dir.files().map_err(text)?, dir.public().map_err(text)?);
        let engine = Engine::open(Parts {
            origin: dir.origin().to_owned(),
            journal: Box::new(dir.journal().map_err(text)?),
            files: Arc::new(files.clone()),
            clock: clock.clone(),
            randomness: Arc::new(machine::System),
            signer: Arc::new(signer),
            guard: write.then(|| dir.guard()),
            capabilities: product::CAPABILITIES,
            authority: product::AUTHORITY,
            keys_of: product::KEYS_OF,
            snapshot: Some((dir.snapshot().map_err(text)?, product::build())),
        })
        .map_err(|fault| fault.to_string())?;
        let publisher = match write {
            true => Some(engine.publisher(public.clone()).map_err(|fault| fault.to_string())?),
            false => None,
        };
        let live = Self {
            dir,
            engine,
            publisher: publisher.map(Mutex::new),
            files,
            public,
            derived: Derived::default(),
            pages: Mutex::default(),
            copy: Mutex::default(),
            status: Mutex::default(),
            signers: Mutex::default(),
            works: Works::default(),
            clock: clock.clone(),
            _lock: lock,
        };
        live.look()?;
        Ok(live)
    }

    /// The hub's name in paths.
    #[must_use]
    pub fn name(&self) -> &str {
        self.dir.name()
    }

    /// Its places in the data folder.
    #[must_use]
    pub const fn dir(&self) -> &HubDir {
        &self.dir
    }

    /// Reads the state. Be brief: the writer waits.
    pub fn read<T>(&self, look: impl FnOnce(&Hub) -> T) -> T {
        self.engine.read(look)
    }

    /// The state once more, to be looked at for as long as it takes: whoever looks at the same
    /// time shares it.
    ///
    /// # Errors
    /// A sentence for the log.
    pub fn copied(&self) -> Result<Arc<Hub>, String> {
        let mut last = self.copy.lock();
        let held = last.upgrade().filter(|hub| hub.size() == self.engine.size());
        if let Some(hub) = held {
            return Ok(hub);
        }
        let hub = Arc::new(self.engine.copy().map_err(|fault| fault.to_string())?);
        *last = Arc::downgrade(&hub);
        Ok(hub)
    }

    /// What goes on beside the pages.
    #[must_use]
    pub const fn works(&self) -> &Works {
        &self.works
    }

    /// What was worked out from the state and still holds.
    #[must_use]
    pub const fn derived(&self) -> &Derived {
        &self.derived
    }

    /// How far the record is recorded, published, witnessed, as last looked at.
    #[must_use]
    pub fn status(&self) -> Status {
        self.status.lock().clone()
    }

    /// Looks how far the record is.
    fn look(&self) -> Result<(), String> {
        let (head, signed) = self
            .engine
            .journal(|journal| Ok::<_, store::StoreError>((journal.head()?, journal.signed()?)))
            .map_err(|fault| fault.to_string())?;
        let text = |root: [u8; 32]| record::Bytes(root).to_string();
        *self.status.lock() = Status {
            size: head.map_or(0, |head| head.size),
            published: signed.as_ref().map_or(0, |signed| signed.head.size),
            root: signed.map(|signed| text(signed.head.root)),
            witnesses: 0,
            frozen: self.engine.frozen(),
        };
        Ok(())
    }

    /// Records acts, all or none; returns when they survive a power cut.
    ///
    /// # Errors
    /// Why they were not recorded.
    pub fn propose(&self, mut proposals: Vec<Proposal>) -> Result<Vec<Receipt>, NotDone> {
        let before = self.engine.size();
        let recorded = match (proposals.len(), proposals.pop()) {
            (1, Some(only)) => vec![self.engine.propose(only)?],
            (_, Some(last)) => {
                proposals.push(last);
                self.engine.propose_all(proposals)?
            }
            (_, None) => Vec::new(),
        };
        if let Err(fault) = self.look() {
            tracing::error!("status: {fault}");
        }
        let receipt = |recorded: engine::Recorded| Receipt {
            index: recorded.index,
            leaf: recorded.leaf.to_string(),
            at: recorded.at,
            fresh: recorded.index >= before,
            note: self.engine.receipt(&recorded),
        };
        Ok(recorded.into_iter().map(receipt).collect())
    }

    /// Records what falls due now. Says how many acts.
    ///
    /// # Errors
    /// When storage fails.
    pub fn tick(&self) -> Result<usize, NotDone> {
        let recorded = self.engine.tick()?;
        Ok(recorded.len())
    }

    /// Puts what is new into the public files.
    ///
    /// # Errors
    /// When the record is frozen, or the disk refuses.
    pub fn publish(&self) -> Result<(), NotDone> {
        if let Some(publisher) = &self.publisher {
            publisher.lock().publish(product::public_files)?;
        }
        self.look().map_err(NotDone::Fault)
    }

    /// Writes a snapshot, so that the next start is quick.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn save(&self) -> Result<(), NotDone> {
        Ok(self.engine.save_snapshot()?)
    }

    /// Why the record is frozen, when it is.
    #[must_use]
    pub fn frozen(&self) -> Option<String> {
        self.engine.frozen()
    }

    /// The state from the entries alone, without snapshot.
    ///
    /// # Errors
    /// When storage fails, or an entry is of a kind that no room offers.
    pub fn rebuilt(&self) -> Result<Hub, Refused> {
        let files: engine::Files = Arc::new(self.files.clone());
        let (capabilities, authority) = (product::CAPABILITIES, product::AUTHORITY);
        let origin = self.dir.origin();
        let journal = self.engine.journal(|journal| journal.again())?;
        engine::rebuilt(origin, &*journal, &files, capabilities, authority)
    }

    /// A public file of the record.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn public_file(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        if self.public.path().join(path).is_dir() {
            return Ok(None);
        }
        self.public.get(path).map_err(|fault| fault.to_string())
    }

    /// Where the public files are.
    #[must_use]
    pub const fn public(&self) -> &Folder {
        &self.public
    }

    /// Keeps a file by its content; gives its SHA-256.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn keep_file(&self, bytes: &[u8]) -> Result<String, String> {
        self.files.put(bytes).map_err(|fault| fault.to_string())
    }

    /// A kept file.
    #[must_use]
    pub fn file(&self, sha256: &str) -> Option<Arc<[u8]>> {
        self.files.file(sha256)
    }

    /// Whether a file is kept, without reading it.
    #[must_use]
    pub fn is_kept(&self, sha256: &str) -> bool {
        self.files.holds(sha256)
    }

    /// A page that was made for this version.
    #[must_use]
    pub fn kept(&self, key: &str, version: u64) -> Option<Arc<Answer>> {
        let pages = self.pages.lock();
        pages.get(key).filter(|(made, _)| *made == version).map(|(_, page)| page.clone())
    }

    /// Keeps a page for this version, within limits: any question makes a page of its own.
    pub fn keep(&self, key: String, version: u64, page: Arc<Answer>) {
        let weight =
            |key: &String, page: &Answer| key.len() + page.body().whole().map_or(0, Vec::len);
        let mut pages = self.pages.lock();
        let kept: usize = pages.iter().map(|(key, (_, page))| weight(key, page)).sum();
        if pages.len() >= PAGES || kept + weight(&key, &page) > PAGES_BYTES {
            pages.retain(|_, (made, _)| *made == version);
        }
        let kept: usize = pages.iter().map(|(key, (_, page))| weight(key, page)).sum();
        if pages.len() >= PAGES || kept + weight(&key, &page) > PAGES_BYTES {
            pages.clear();
        }
        pages.insert(key, (version, page));
    }

    /// The people of the demonstration.
    #[must_use]
    pub fn demo_people(&self) -> Vec<DemoPerson> {
        let bytes = std::fs::read(self.dir.path().join(DEMO_PEOPLE)).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// Keeps the people of the demonstration.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn keep_demo_people(&self, people: &[DemoPerson]) -> Result<(), String> {
        let bytes = serde_json::to_vec_pretty(people).map_err(|fault| fault.to_string())?;
        std::fs::write(self.dir.path().join(DEMO_PEOPLE), bytes).map_err(|fault| fault.to_string())
    }
}

/// Makes the places of a new hub, with a key of its own.
///
/// # Errors
/// A sentence for the terminal.
pub fn make(data: &Path, name: &str, origin: &str) -> Result<(), String> {
    let text = |fault: store::StoreError| fault.to_string();
    let folder = DataDir::open(data).map_err(text)?;
    if folder.hub(name).map_err(text)?.is_some() {
        return Err(format!("there is a hub `{name}` already"));
    }
    let signer = Signer::from_seed(origin, &machine::random())
        .map_err(|_| format!("`{origin}` is no origin for a record"))?;
    let dir = folder.make_hub(name, origin).map_err(text)?;
    dir.put_key(format!("{}\n", signer.to_private()).as_bytes()).map_err(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of the record are bytes and limits; whoever sent a form wrote neither.
    #[test]
    fn more_than_an_entry_holds_is_told_in_words() {
        let fault = record::canon::CanonError { fault: CanonFault::TooLong, at: 16_385 };
        let told = |fault: String| {
            let kind = "landscape.round_opened".to_owned();
            match NotDone::from(Refused::NotAnAct(NotAnAct::Malformed { kind, fault })) {
                NotDone::Refused(refusal) => refusal.message,
                other => panic!("a refusal, not {other:?}"),
            }
        };
        assert_eq!(told(fault.to_string()), "frame-refused-too-long");
        assert_eq!(told("missing field `id`".to_owned()), "frame-refused-malformed");
    }
}
