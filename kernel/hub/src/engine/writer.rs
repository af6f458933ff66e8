//! The one writer: it takes proposals in groups, appends each group in one transaction, and only
//! then answers.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use parking_lot::RwLockWriteGuard;

use record::tile::{Edge, TileKind};
use store::{Append, Journal, Tile};

use super::desk::{Desk, Offer, fresh_nonce};
use super::refused::Refused;
use super::tiles::JournalTiles;
use super::{Machine, Recorded, Shared, replay, snapshot};
use crate::audience::Openness;
use crate::proposal::{Principal, Proposal};
use crate::state::Hub;

/// The most single acts that share one transaction.
const GROUP: usize = 256;

/// How often what falls due may make something else fall due before the next tick.
const ROUNDS: usize = 8;

/// How long the writer asks for the state at a time, and how long it lets readers pass in between.
const TURN: Duration = Duration::from_millis(20);
const PAUSE: Duration = Duration::from_millis(2);

/// What is said of an act at which a room panicked.
const BROKE_OFF: &str = "a room failed at this act";

/// After so many turns the writer waits until it has the state, whoever waits behind it.
const TURNS: usize = 2_000;

/// The answer to one act.
pub type Answer = Result<Recorded, Refused>;
/// The answer to several.
pub type Answers = Result<Vec<Recorded>, Refused>;
/// Who waits for the answer to one act.
type Reply = Box<dyn FnOnce(Answer) + Send>;

/// What is asked of the writer.
pub(super) enum Job {
    One(Offer, Reply),
    All(Vec<Proposal>, Box<dyn FnOnce(Answers) + Send>),
    Tick(Box<dyn FnOnce(Answers) + Send>),
    Stop,
}

/// The writer's own things.
pub(super) struct Writer {
    pub shared: Arc<Shared>,
    pub journal: Box<dyn Journal>,
    pub edge: Edge,
    /// State and journal may differ: storage failed, and rebuilding did too.
    pub astray: bool,
    /// Entries whose words for the host alone this writer has destroyed, or found destroyed.
    pub forgotten: BTreeSet<u64>,
    /// How long the record was when it last looked for such words; nothing before the first time.
    pub looked: Option<u64>,
}

/// Reads the state of a record: from its snapshot where that fits, and from its entries.
pub(super) fn load(machine: &Machine, journal: &dyn Journal) -> Result<(Hub, Edge), Refused> {
    let fresh = || Hub::new(&machine.origin, machine.capabilities, machine.authority);
    let size = journal.head()?.map_or(0, |head| head.size);
    let edge = Edge::load(&JournalTiles(journal), size)
        .map_err(|fault| Refused::Fault(fault.to_string()))?;
    let kept = journal.head()?.map(|head| head.root);
    if kept.is_some_and(|root| root != edge.head().root.0) {
        return Err(Refused::Fault("the tiles do not lead to the root that was kept".to_owned()));
    }
    let mut hub = fresh();
    if let Some((folder, build)) = &machine.snapshot
        && !snapshot::load(&mut hub, journal, folder, build)
    {
        hub = fresh();
    }
    replay::replay(&mut hub, journal, &*machine.files)?;
    Ok((hub, edge))
}

impl Shared {
    /// The state, to be changed. Behind a writer that waits, all new readers wait: one slow reader
    /// would hold up every page. So the writer asks in short turns and lets readers pass between.
    fn hub_to_change(&self) -> RwLockWriteGuard<'_, Hub> {
        for _ in 0..TURNS {
            if let Some(hub) = self.hub.try_write_for(TURN) {
                return hub;
            }
            std::thread::sleep(PAUSE);
        }
        self.hub.write()
    }
}

impl Writer {
    /// Works until it is told to stop or nobody can ask any more.
    pub fn run(mut self, jobs: &Receiver<Job>) {
        let mut next = jobs.recv().ok();
        while let Some(job) = next.take() {
            match job {
                Job::One(offer, answer) => {
                    let mut group = vec![(offer, answer)];
                    while group.len() < GROUP {
                        match jobs.try_recv() {
                            Ok(Job::One(offer, answer)) => group.push((offer, answer)),
                            Ok(other) => {
                                next = Some(other);
                                break;
                            }
                            Err(_) => break,
                        }
                    }
                    self.group(group);
                }
                Job::All(proposals, answer) => answer(self.all(proposals)),
                Job::Tick(answer) => answer(self.tick()),
                Job::Stop => return,
            }
            if next.is_none() {
                next = jobs.recv().ok();
            }
        }
    }

    fn group(&mut self, group: Vec<(Offer, Reply)>) {
        let (offers, replies): (Vec<_>, Vec<_>) = group.into_iter().unzip();
        let answers = self
            .write(|desk| Ok(offers.into_iter().map(|offer| desk.take(offer)).collect::<Vec<_>>()));
        match answers {
            Ok(answers) => replies.into_iter().zip(answers).for_each(|(reply, a)| reply(a)),
            Err(fault) => replies.into_iter().for_each(|reply| reply(Err(fault.clone()))),
        }
    }

    /// All or none: at the first refusal, everything is as it was. One act alone is that already;
    /// for several the state is copied, which takes as long as the state is large.
    fn all(&mut self, proposals: Vec<Proposal>) -> Answers {
        let alone = proposals.len() == 1;
        let work = |desk: &mut Desk<'_>| {
            proposals.into_iter().map(|p| desk.take(Offer::Plain(p))).collect::<Answers>()
        };
        if alone { self.write(work) } else { self.write_aside(work) }
    }

    /// Records what falls due. What the rules refuse stays undone until the next tick.
    fn tick(&mut self) -> Answers {
        let mut done = Vec::new();
        for _ in 0..ROUNDS {
            if !self.astray && self.nothing_due() {
                break;
            }
            let recorded = self.write(|desk| {
                let now = desk.machine.clock.now().max(desk.hub.latest());
                let due = desk.hub.due(now);
                let mut recorded = Vec::new();
                for act in due {
                    let nonce = fresh_nonce(desk.machine).0;
                    let offer = Offer::Plain(Proposal::new(Principal::host(), act, nonce));
                    recorded.extend(desk.take(offer).ok());
                }
                Ok(recorded)
            })?;
            if recorded.is_empty() {
                break;
            }
            done.extend(recorded);
        }
        self.forget()?;
        Ok(done)
    }

    /// Destroys words for the host alone that have served, at the first tick and after whatever was
    /// recorded since, by the host or by anybody. They were never among the public files,
    /// so nobody who verifies the record misses them.
    fn forget(&mut self) -> Result<(), Refused> {
        let size = self.shared.hub.read().size();
        if self.looked == Some(size) {
            return Ok(());
        }
        let host = Openness::Host.to_string();
        let served = self.shared.hub.read().forgets();
        for entry in served {
            if self.forgotten.contains(&entry) {
                continue;
            }
            for hidden in self.journal.hidden(entry, 1)? {
                if hidden.disclosure.is_some() && *hidden.audience == *host {
                    self.journal.erase(entry, hidden.n)?;
                }
            }
            self.forgotten.insert(entry);
        }
        self.looked = Some(size);
        Ok(())
    }

    /// Asked beside the readers: most ticks change nothing, and then nobody waits for one.
    fn nothing_due(&self) -> bool {
        let hub = self.shared.hub.read();
        let now = self.shared.machine.clock.now().max(hub.latest());
        hub.due(now).is_empty()
    }

    /// Lets `work` fill a desk on a copy of the state, appends what is on it, and puts the copy in
    /// the place of the state: readers go on meanwhile, however much there is to do. When `work`
    /// gives up or a room panics, the copy is dropped and nothing has happened.
    fn write_aside<T>(
        &mut self,
        work: impl FnOnce(&mut Desk<'_>) -> Result<T, Refused>,
    ) -> Result<T, Refused> {
        let shared = Arc::clone(&self.shared);
        if self.astray {
            self.rebuild(&mut shared.hub_to_change())?;
        }
        let mut copy = shared.hub.read().copy()?;
        let worked = catch_unwind(AssertUnwindSafe(|| {
            let mut desk = Desk::new(&mut copy, &*self.journal, &shared.machine);
            work(&mut desk).map(|done| (done, desk.finish()))
        }));
        let worked = worked.unwrap_or_else(|_| Err(Refused::Fault(BROKE_OFF.to_owned())));
        let (done, finished) = worked?;
        let Some((append, hashes)) = finished else { return Ok(done) };
        if let Err(fault) = self.append(append, &hashes) {
            self.rebuild(&mut shared.hub_to_change())?;
            return Err(fault);
        }
        let before = std::mem::replace(&mut *shared.hub_to_change(), copy);
        drop(before);
        Ok(done)
    }

    /// Lets `work` fill a desk, and appends what is on it. When `work` gives up, or storage fails,
    /// or a room panics, the state is read again from the journal before anybody sees it.
    fn write<T>(
        &mut self,
        work: impl FnOnce(&mut Desk<'_>) -> Result<T, Refused>,
    ) -> Result<T, Refused> {
        let shared = Arc::clone(&self.shared);
        let mut hub = shared.hub_to_change();
        if self.astray {
            self.rebuild(&mut hub)?;
        }
        let before = hub.size();
        let worked = catch_unwind(AssertUnwindSafe(|| {
            let mut desk = Desk::new(&mut hub, &*self.journal, &shared.machine);
            work(&mut desk).map(|done| (done, desk.finish()))
        }));
        let outcome = match worked {
            Ok(Ok((done, Some((append, hashes))))) => {
                return match self.append(append, &hashes) {
                    Ok(()) => Ok(done),
                    Err(fault) => {
                        self.rebuild(&mut hub)?;
                        Err(fault)
                    }
                };
            }
            Ok(Ok((done, None))) => return Ok(done),
            Ok(Err(refused)) => Err(refused),
            Err(_) => {
                self.rebuild(&mut hub)?;
                return Err(Refused::Fault(BROKE_OFF.to_owned()));
            }
        };
        if hub.size() != before {
            self.rebuild(&mut hub)?;
        }
        outcome
    }

    fn append(&mut self, mut append: Append, hashes: &[record::Hash]) -> Result<(), Refused> {
        let tiles = self.edge.append(hashes);
        append.tiles = tiles
            .into_iter()
            .filter_map(|(id, data)| match id.kind {
                TileKind::Level(level) => Some(Tile { level, n: id.n, data }),
                TileKind::Entries => None,
            })
            .collect();
        let head = self.edge.head();
        append.head = store::Head { size: head.size, root: head.root.0 };
        Ok(self.journal.append(&append)?)
    }

    /// INVARIANT (state is disposable): the journal says what is true, and the state follows.
    fn rebuild(&mut self, hub: &mut Hub) -> Result<(), Refused> {
        self.astray = true;
        let (fresh, edge) = load(&self.shared.machine, &*self.journal)?;
        *hub = fresh;
        self.edge = edge;
        self.astray = false;
        Ok(())
    }
}
