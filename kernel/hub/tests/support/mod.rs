//! A small room for the engine's tests: counters that people open, count on and close, and that
//! close by themselves; and a machine that one seed drives.
#![allow(dead_code, reason = "each test binary uses its own share")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use hub::engine::{Clock, Engine, Parts, Randomness};
use hub::{
    At, AtHand, Capability, FileCheck, Fold, Hub, Id, NothingAtHand, Openness, Payload, Principal,
    Proposal, Refusal, Resolution, Said, Stamp,
};
use parking_lot::Mutex;
use record::Signer;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Guard, Journal};

/// The origin of the tests' record.
pub const ORIGIN: &str = "counter.example/record";

/// A counter is opened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// The counter.
    pub counter: Id,
    /// The second at which it closes by itself.
    pub until: i64,
    /// Its title.
    #[serde(skip)]
    pub title: Said,
}

/// Something is counted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Counted {
    /// On which counter.
    pub counter: Id,
    /// How much.
    pub by: i64,
    /// Why.
    #[serde(skip)]
    pub note: Said,
    /// What members should know.
    #[serde(skip)]
    pub aside: Said,
}

/// A counter is closed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Closed {
    /// Which one.
    pub counter: Id,
}

/// A mistake in a room: this act brings its room down.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Broken {}

/// An act that rests on a counter having been closed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rested {
    /// The counter.
    pub on: Id,
}

/// An act that speaks of a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pictured {
    /// Which one.
    pub sha256: String,
}

impl Payload for Pictured {}
impl Payload for Opened {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("title", &mut self.title);
    }
}
impl Payload for Counted {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("note", &mut self.note);
        each("aside", &mut self.aside);
    }
}
impl Payload for Closed {}
impl Payload for Broken {}
impl Payload for Rested {
    fn resolution(&self) -> Option<Id> {
        Some(self.on)
    }
}

hub::acts! {
    /// What can happen to counters.
    pub enum Act {
        /// A counter is opened.
        Opened = "counter.opened", words 2;
        /// Something is counted.
        Counted = "counter.counted", words 4;
        /// A counter is closed.
        Closed = "counter.closed", words 0;
        /// A room's mistake.
        Broken = "counter.broken", words 0;
        /// An act that rests on another.
        Rested = "counter.rested", words 0;
        /// An act that speaks of a file.
        Pictured = "counter.pictured", words 0;
    }
}

/// One counter.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Counter {
    /// The sum.
    pub sum: i64,
    /// The second at which it closes.
    #[serde(serialize_with = "written")]
    pub until: i64,
    /// The entry that closed it.
    pub closed: Option<u64>,
    /// Its title.
    pub title: Said,
    /// Every note, in order.
    pub notes: Vec<Said>,
    /// The entries that counted on it.
    pub counted: Vec<u64>,
}

/// A mistake in a room: a counter that closes then cannot be written.
pub const UNWRITTEN: i64 = 8_888_888_888;

fn written<S: serde::Serializer>(until: &i64, serializer: S) -> Result<S::Ok, S::Error> {
    match *until {
        UNWRITTEN => Err(serde::ser::Error::custom("this counter cannot be written")),
        until => serializer.serialize_i64(until),
    }
}

/// All counters.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// By id.
    pub counters: BTreeMap<Id, Counter>,
}

impl Fold for State {
    type Act = Act;

    fn check(act: &Act, _by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
        let state: &Self = hub.room();
        let known = |id: &Id| {
            state.counters.get(id).ok_or_else(|| Refusal::unknown("counter-refused-unknown"))
        };
        match act {
            Act::Opened(act) if state.counters.contains_key(&act.counter) => {
                Err(Refusal::invalid("counter-refused-twice"))
            }
            Act::Counted(act) => {
                let counter = known(&act.counter)?;
                let over = counter.closed.is_some() || now.unix() >= counter.until;
                match counter.sum + act.by {
                    _ if over => Err(Refusal::too_late("counter-refused-closed")),
                    0..=1_000 => Ok(()),
                    _ => Err(Refusal::invalid("counter-refused-range")),
                }
            }
            Act::Closed(act) => match known(&act.counter)?.closed {
                Some(_) => Err(Refusal::too_late("counter-refused-closed")),
                None => Ok(()),
            },
            Act::Rested(act) => known(&act.on).map(|_| ()),
            Act::Opened(_) | Act::Broken(_) | Act::Pictured(_) => Ok(()),
        }
    }

    /// A picture begins with that word.
    fn check_files(act: &Act, _hub: &Hub) -> Option<FileCheck> {
        let Act::Pictured(act) = act else { return None };
        let sha256 = act.sha256.clone();
        store::is_sha256(&sha256).then(|| FileCheck {
            rests_on: String::new(),
            run: Box::new(move |at_hand| {
                let file = at_hand.file(&sha256).filter(|it| it.starts_with(b"picture"));
                file.map(|_| ()).ok_or_else(|| Refusal::invalid("counter-refused-picture"))
            }),
        })
    }

    fn check_words(act: &Act) -> Result<(), Refusal> {
        match act {
            Act::Opened(act) if act.title.is_empty() => {
                Err(Refusal::invalid("counter-refused-untitled"))
            }
            _ => Ok(()),
        }
    }

    fn apply(&mut self, act: Act, stamp: &Stamp, _hub: &Hub, at_hand: &dyn AtHand) {
        match act {
            Act::Opened(Opened { counter, until, title }) => {
                self.counters.insert(counter, Counter { until, title, ..Counter::default() });
            }
            Act::Counted(act) => {
                let counter = self.counters.entry(act.counter).or_default();
                counter.sum += act.by;
                counter.notes.extend([act.note, act.aside]);
                counter.counted.push(stamp.index);
            }
            Act::Closed(act) => {
                self.counters.entry(act.counter).or_default().closed = Some(stamp.index);
            }
            Act::Broken(_) => panic!("the room has a mistake"),
            Act::Rested(_) => {}
            Act::Pictured(act) => drop(at_hand.file(&act.sha256)),
        }
    }

    fn due(&self, now: At, _hub: &Hub) -> Vec<Act> {
        let over = |c: &Counter| c.closed.is_none() && now.unix() >= c.until;
        let due = self.counters.iter().filter(|(_, counter)| over(counter));
        due.map(|(id, _)| Act::Closed(Closed { counter: *id })).collect()
    }

    fn forgets(&self) -> Vec<u64> {
        let closed = self.counters.values().filter(|counter| counter.closed.is_some());
        closed.flat_map(|counter| counter.counted.iter().copied()).collect()
    }

    fn resolution(&self, id: Id) -> Option<Resolution> {
        let entry = self.counters.get(&id)?.closed?;
        Some(Resolution {
            id,
            entry,
            body: String::new(),
            rule: String::new(),
            adopted: true,
            permits: None,
            subject: None,
            place: None,
        })
    }
}

/// The tests' product.
pub const ROOMS: &[Capability] = &[Capability::of::<State>("counter")];

/// In these tests `nobody` may do nothing, and everybody else everything.
pub fn authority(_act: &hub::AnyAct, by: &Principal, _now: At, _hub: &Hub) -> Result<(), Refusal> {
    if by.role == "nobody" {
        return Err(Refusal::forbidden("charter-refused-role").under("P1"));
    }
    Ok(())
}

/// A clock that tests set.
pub struct TestClock(pub AtomicI64);

impl TestClock {
    /// Shows the morning of 1 November 2026.
    pub fn new() -> Arc<Self> {
        Arc::new(Self(AtomicI64::new(1_793_520_000)))
    }

    /// Moves it.
    pub fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> At {
        At::from_unix(self.0.load(Ordering::SeqCst)).unwrap()
    }
}

/// A random source that one seed drives (SplitMix64).
pub struct Seeded(Mutex<u64>);

impl Seeded {
    /// The source of this seed.
    pub fn new(seed: u64) -> Arc<Self> {
        Arc::new(Self(Mutex::new(seed)))
    }

    /// The next number.
    pub fn next(&self) -> u64 {
        let mut state = self.0.lock();
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = *state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`.
    pub fn below(&self, n: u64) -> u64 {
        self.next() % n
    }

    /// 16 bytes.
    pub fn nonce(&self) -> [u8; 16] {
        let mut nonce = [0; 16];
        self.fill(&mut nonce);
        nonce
    }
}

impl Randomness for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let word = self.next().to_le_bytes();
            chunk.copy_from_slice(&word[..chunk.len()]);
        }
    }
}

/// The parts of an engine on this journal.
pub fn parts(journal: impl Journal + 'static, clock: &Arc<TestClock>, seed: u64) -> Parts {
    Parts {
        origin: ORIGIN.to_owned(),
        journal: Box::new(journal),
        files: Arc::new(NothingAtHand),
        clock: Arc::clone(clock) as Arc<dyn Clock>,
        randomness: Seeded::new(seed),
        signer: Arc::new(Signer::from_seed(ORIGIN, &[7; 32]).unwrap()),
        guard: None,
        capabilities: ROOMS,
        authority,
        keys_of,
        snapshot: None,
    }
}

/// The key of the person in these tests.
pub static MEMBER_KEY: std::sync::LazyLock<ed25519_dalek::SigningKey> =
    std::sync::LazyLock::new(|| ed25519_dalek::SigningKey::from_bytes(&[9; 32]));

/// Everybody signs with the same key here.
pub fn keys_of(_hub: &Hub, _person: Id) -> Vec<[u8; 32]> {
    vec![MEMBER_KEY.verifying_key().to_bytes()]
}

/// A guard file in this folder.
pub fn guard(folder: &std::path::Path) -> Option<Guard> {
    Some(Guard::at(folder.join("guard"), "counter"))
}

/// An engine in memory.
pub fn engine() -> (Engine, Arc<TestClock>) {
    let clock = TestClock::new();
    (Engine::open(parts(store::Memory::default(), &clock, 1)).unwrap(), clock)
}

/// The id of a counter.
pub fn id(n: u8) -> Id {
    Id::new('c', [n; 16])
}

/// Somebody who may do everything.
pub fn somebody() -> Principal {
    Principal::person(Id::new('p', [1; 16]), "secretariat")
}

/// Opens a counter for a day.
pub fn open(n: u8) -> Act {
    let title = Said::text("How many?");
    Act::Opened(Opened { counter: id(n), until: 1_793_520_000 + 86_400, title })
}

/// Counts.
pub fn count(n: u8, by: i64, note: &str) -> Act {
    let aside = Said::text(note).only(Openness::Members);
    Act::Counted(Counted { counter: id(n), by, note: Said::text(note), aside })
}

/// A proposal of somebody.
pub fn propose(act: Act, nonce: u8) -> Proposal {
    Proposal::new(somebody(), act, [nonce; 16])
}

/// The sum of a counter.
pub fn sum(hub: &Hub, n: u8) -> i64 {
    hub.room::<State>().counters.get(&id(n)).map_or(-1, |counter| counter.sum)
}
