//! What is known: the states of all rooms, folded from the record.

use std::collections::BTreeSet;
use std::sync::Arc;

use record::At;
use sha2::{Digest, Sha256};

use crate::act::NotAnAct;
use crate::audience::Audience;
use crate::capability::{AnyAct, Capability, FileCheck, Fold, Resolution, Room};
use crate::engine::Refused;
use crate::id::Id;
use crate::proposal::{Principal, Stamp};
use crate::refusal::Refusal;
use crate::rest::Rest;
use crate::said::Said;

/// Files that acts speak of by their hash: datasets, imported sheets. They are not in the record,
/// so the fold gets them as values; a stranger finds them among the public files.
pub trait AtHand {
    /// The bytes whose SHA-256 (64 hex digits) this is, if they are at hand.
    fn file(&self, sha256: &str) -> Option<Arc<[u8]>>;
}

/// Nothing is at hand: for tests and for records without datasets.
#[derive(Debug, Clone, Copy, Default)]
pub struct NothingAtHand;

impl AtHand for NothingAtHand {
    fn file(&self, _sha256: &str) -> Option<Arc<[u8]>> {
        None
    }
}

/// Who may do what: the gate before every act. The charter's room provides it.
pub type Authority = fn(&AnyAct, &Principal, At, &Hub) -> Result<(), Refusal>;

/// The state of a hub. A pure function of its record.
pub struct Hub {
    origin: String,
    size: u64,
    latest: At,
    capabilities: &'static [Capability],
    authority: Authority,
    rooms: Vec<Option<Box<dyn Room>>>,
}

impl Hub {
    /// An empty hub: no entry yet. `capabilities` in the order in which rooms may use each other.
    #[must_use]
    pub fn new(origin: &str, capabilities: &'static [Capability], authority: Authority) -> Self {
        let rooms = capabilities.iter().map(|c| Some((c.fresh)())).collect();
        Self {
            origin: origin.to_owned(),
            size: 0,
            latest: At::EPOCH,
            capabilities,
            authority,
            rooms,
        }
    }

    /// The origin of this hub's record: no entry can be replayed in another.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// How many entries were taken in. It is also the version of everything derived from state.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The time of the newest entry.
    #[must_use]
    pub const fn latest(&self) -> At {
        self.latest
    }

    /// The capabilities of this hub, in order.
    #[must_use]
    pub const fn capabilities(&self) -> &'static [Capability] {
        self.capabilities
    }

    /// The state of a room.
    ///
    /// # Panics
    /// When the product was wired without this room, or a room asks for itself while it applies an
    /// act: mistakes of ours that every test would meet.
    #[must_use]
    pub fn room<S: Fold>(&self) -> &S {
        let found = self.rooms.iter().flatten().find_map(|room| room.as_any().downcast_ref::<S>());
        match found {
            Some(state) => state,
            None => unreachable!("the room {} is not wired", std::any::type_name::<S>()),
        }
    }

    /// Reads an act of any room from its open fields, the text of a JSON object.
    ///
    /// # Errors
    /// When no room offers the kind, or a field is missing, unknown or malformed.
    pub fn decode(&self, kind: &str, open: &str) -> Result<AnyAct, NotAnAct> {
        let (_, capability) =
            self.place(kind).ok_or_else(|| NotAnAct::UnknownKind(kind.to_owned()))?;
        (capability.decode)(kind, open)
    }

    /// Whether this act may happen now: first the charter's table of powers, then the room's rules,
    /// then what rooms after it have against it.
    ///
    /// # Errors
    /// The refusal, with the clause it rests on.
    pub fn check(&self, act: &AnyAct, by: &Principal, now: At) -> Result<(), Refusal> {
        (self.authority)(act, by, now, self)?;
        let foreign = || Refusal::invalid("hub-refused-foreign-act");
        let (place, _) = self.place(act.kind().name).ok_or_else(foreign)?;
        let room = self.rooms.get(place).and_then(Option::as_ref).ok_or_else(foreign)?;
        room.check(act, by, now, self)?;
        self.rooms.iter().skip(place + 1).flatten().try_for_each(|later| later.bars(act, now, self))
    }

    /// Whether all was said that must be said with this act: asked of who proposes it, never of
    /// a replay.
    ///
    /// # Errors
    /// The refusal that says which words are missing.
    pub fn check_words(&self, act: &AnyAct) -> Result<(), Refusal> {
        let room = self.place(act.kind().name).and_then(|(place, _)| self.rooms.get(place));
        room.and_then(Option::as_ref).map_or(Ok(()), |room| room.check_words(act))
    }

    /// Whether the files that this act speaks of hold what it says.
    ///
    /// # Errors
    /// The refusal that says which file is missing, or what of it does not hold.
    pub fn check_files(&self, act: &AnyAct, at_hand: &dyn AtHand) -> Result<(), Refusal> {
        self.file_check(act).map_or(Ok(()), |check| (check.run)(at_hand))
    }

    /// The check of the files that this act speaks of, to be done without the state.
    #[must_use]
    pub fn file_check(&self, act: &AnyAct) -> Option<FileCheck> {
        let (place, _) = self.place(act.kind().name)?;
        self.rooms.get(place)?.as_ref()?.check_files(act, self)
    }

    /// Takes a recorded act in. Cannot fail.
    pub fn apply(&mut self, act: AnyAct, stamp: &Stamp, at_hand: &dyn AtHand) {
        self.size = stamp.index + 1;
        self.latest = stamp.at;
        let Some((place, _)) = self.place(act.kind().name) else { return };
        // The room steps out while it works, so that it can see all others.
        let Some(mut room) = self.rooms.get_mut(place).and_then(Option::take) else { return };
        room.apply(act, stamp, self, at_hand);
        self.rooms[place] = Some(room);
    }

    /// What happens by itself now.
    #[must_use]
    pub fn due(&self, now: At) -> Vec<AnyAct> {
        self.rooms.iter().flatten().flat_map(|room| room.due(now, self)).collect()
    }

    /// Entries whose words for the host alone have served.
    #[must_use]
    pub fn forgets(&self) -> Vec<u64> {
        self.rooms.iter().flatten().flat_map(|room| room.forgets()).collect()
    }

    /// The roles a person holds now, over all rooms.
    #[must_use]
    pub fn roles(&self, person: Id, now: At) -> Vec<String> {
        let mut roles: Vec<String> =
            self.rooms.iter().flatten().flat_map(|room| room.roles(person, now, self)).collect();
        roles.sort();
        roles.dedup();
        roles
    }

    /// What a person may see: their roles, and the organisations they act for.
    #[must_use]
    pub fn audience(&self, person: Id, now: At) -> Audience {
        Audience {
            person: Some(person),
            actors: self
                .rooms
                .iter()
                .flatten()
                .flat_map(|r| r.acts_for(person, now, self))
                .collect(),
            roles: self.roles(person, now).into_iter().collect(),
        }
    }

    /// What rests on these things, over all rooms.
    #[must_use]
    pub fn rests_on(&self, things: &BTreeSet<Id>) -> Vec<Rest> {
        self.rooms.iter().flatten().flat_map(|room| room.rests_on(things, self)).collect()
    }

    /// The resolution of this id, whichever room took it.
    #[must_use]
    pub fn resolution(&self, id: Id) -> Option<Resolution> {
        self.rooms.iter().flatten().find_map(|room| room.resolution(id))
    }

    /// What was resolved about this thing, whichever room did, oldest first.
    #[must_use]
    pub fn resolutions_on(&self, thing: Id) -> Vec<Resolution> {
        self.rooms.iter().flatten().flat_map(|room| room.resolutions_on(thing)).collect()
    }

    /// Adopted resolutions that allow this kind of act, of all rooms, with what each is called.
    #[must_use]
    pub fn resolutions(&self, kind: &str) -> Vec<(Resolution, Said)> {
        self.rooms.iter().flatten().flat_map(|room| room.resolutions(kind)).collect()
    }

    /// The state as bytes, a part for each room: the snapshot.
    ///
    /// # Errors
    /// When a room's state cannot be written: a mistake of ours.
    pub fn to_parts(&self) -> Result<Vec<(&'static str, Vec<u8>)>, rmp_serde::encode::Error> {
        let rooms = self.capabilities.iter().zip(self.rooms.iter().flatten());
        rooms.map(|(c, room)| Ok((c.name, room.to_bytes()?))).collect()
    }

    /// Takes a snapshot's part for one room.
    ///
    /// # Errors
    /// When the bytes are not this room's state: the caller then replays the record.
    pub fn take_part(&mut self, name: &str, bytes: &[u8]) -> Result<(), rmp_serde::decode::Error> {
        let place = self.capabilities.iter().position(|c| c.name == name);
        match place.and_then(|place| self.rooms.get_mut(place)) {
            Some(Some(room)) => room.take_bytes(bytes),
            _ => Ok(()),
        }
    }

    /// The same state once more, as bytes that [`Packed::open`] makes a state of.
    ///
    /// # Errors
    /// When a room's state cannot be written: a mistake of ours.
    pub(crate) fn packed(&self) -> Result<Packed, Refused> {
        let mut empty = Self::new(&self.origin, self.capabilities, self.authority);
        empty.resume_at(self.size, self.latest);
        Ok(Packed { empty, parts: self.to_parts().map_err(not_copied)? })
    }

    /// The same state once more, to be worked on aside.
    ///
    /// # Errors
    /// When a room's state cannot be written and read again: a mistake of ours.
    pub(crate) fn copy(&self) -> Result<Self, Refused> {
        self.packed()?.open()
    }

    /// Sets how far a snapshot reaches.
    pub fn resume_at(&mut self, size: u64, latest: At) {
        self.size = size;
        self.latest = latest;
    }

    /// A fingerprint of the whole state: the same record gives the same 32 bytes everywhere.
    ///
    /// # Errors
    /// When a room's state cannot be written: a mistake of ours.
    pub fn fingerprint(&self) -> Result<[u8; 32], rmp_serde::encode::Error> {
        let mut hash = Sha256::new();
        for (name, bytes) in self.to_parts()? {
            hash.update((name.len() as u64).to_be_bytes());
            hash.update(name);
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        }
        Ok(hash.finalize().into())
    }

    fn place(&self, kind: &str) -> Option<(usize, &'static Capability)> {
        let (name, _) = kind.split_once('.')?;
        self.capabilities.iter().enumerate().find(|(_, c)| c.name == name)
    }
}

impl std::fmt::Debug for Hub {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Hub({}, {} entries)", self.origin, self.size)
    }
}

impl AnyAct {
    /// The kind of this act.
    #[must_use]
    pub fn kind(&self) -> &'static crate::ActKind {
        self.0.kind()
    }

    /// The open fields as JSON.
    ///
    /// # Errors
    /// When a payload holds what the record cannot.
    pub fn open(&self) -> Result<serde_json::Value, NotAnAct> {
        self.0.open()
    }

    /// Shows each field of typed words with the name of its disclosure.
    pub fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut crate::Said)) {
        self.0.said(each);
    }

    /// The resolution this act rests on, when it names one.
    #[must_use]
    pub fn resolution(&self) -> Option<Id> {
        self.0.resolution()
    }

    /// The act, where it is one of room set `A`.
    #[must_use]
    pub fn of<A: crate::ActSet>(&self) -> Option<&A> {
        self.0.as_any().downcast_ref()
    }
}

/// A state on its way to be one once more: whoever waits for the first waits for half as long.
pub(crate) struct Packed {
    empty: Hub,
    parts: Vec<(&'static str, Vec<u8>)>,
}

impl Packed {
    /// The state.
    ///
    /// # Errors
    /// When a room's state cannot be read again: a mistake of ours.
    pub(crate) fn open(self) -> Result<Hub, Refused> {
        let mut hub = self.empty;
        for (name, bytes) in self.parts {
            hub.take_part(name, &bytes).map_err(not_copied)?;
        }
        Ok(hub)
    }
}

fn not_copied(fault: impl std::fmt::Display) -> Refused {
    Refused::Fault(format!("the state was not copied: {fault}"))
}
