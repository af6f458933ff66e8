//! The shape every capability has: its acts, when they may happen, and what is known after them.

use std::any::Any;
use std::collections::BTreeSet;

use record::At;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::act::{ActKind, ActSet, NotAnAct};
use crate::id::Id;
use crate::proposal::{Principal, Stamp};
use crate::refusal::Refusal;
use crate::rest::Rest;
use crate::said::Said;
use crate::state::{AtHand, Hub};

/// The state of one capability: a fold of its acts.
///
/// Everything here is pure. The same acts give the same state on every machine and in every later
/// version; time, ids and files come in as values.
pub trait Fold: Default + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The acts this capability offers.
    type Act: ActSet;

    /// When an act may happen, beyond what the charter's table of powers says (which was asked
    /// before): values that cannot be, things that do not exist, moments that have passed.
    ///
    /// # Errors
    /// The refusal, with the charter's clause where one decides.
    fn check(act: &Self::Act, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal>;

    /// What must have been said with an act. Asked of whoever proposes it and never again: words
    /// may be withheld from a reader or erased, and a replay must still come to the same end. So
    /// [`Fold::check`] must not ask whether there are words.
    ///
    /// # Errors
    /// The refusal that says which words are missing.
    fn check_words(_act: &Self::Act) -> Result<(), Refusal> {
        Ok(())
    }

    /// What the files that an act speaks of must hold, where it speaks of any. Asked after
    /// [`Fold::check`], of whoever proposes it and of every replay: files are public where acts
    /// rest on them. Be brief here; what takes long is done by the check itself.
    fn check_files(_act: &Self::Act, _hub: &Hub) -> Option<FileCheck> {
        None
    }

    /// Takes a recorded act in. Cannot fail: what `check` let pass is a fact.
    /// `hub` holds the rooms listed before this one; this one is `self`.
    fn apply(&mut self, act: Self::Act, stamp: &Stamp, hub: &Hub, at_hand: &dyn AtHand);

    /// What happens by itself now that it is `now`: for example a vote whose deadline passed.
    /// The engine records each as an act of the host, after the same checks.
    fn due(&self, _now: At, _hub: &Hub) -> Vec<Self::Act> {
        Vec::new()
    }

    /// Entries whose words for the host alone have served: the engine destroys those words, and
    /// only their commitments stay. Asked at the first tick, and at each after anything was
    /// recorded.
    fn forgets(&self) -> Vec<u64> {
        Vec::new()
    }

    /// The roles a person holds now, as far as this room knows them (`chair`, `seat:board`, …).
    fn roles(&self, _person: Id, _now: At, _hub: &Hub) -> Vec<String> {
        Vec::new()
    }

    /// The organisations a person acts for now, as far as this room knows.
    fn acts_for(&self, _person: Id, _now: At, _hub: &Hub) -> Vec<Id> {
        Vec::new()
    }

    /// What of this room rests on these things of earlier rooms. An earlier room asks before it
    /// takes something away for good: an organisation that holds a seat cannot be un-imported.
    fn rests_on(&self, _things: &BTreeSet<Id>, _hub: &Hub) -> Vec<Rest> {
        Vec::new()
    }

    /// What this room has against an act of an earlier one that its own rules would let pass: a
    /// charter is not amended so that a case which is open could never be decided.
    ///
    /// # Errors
    /// The refusal.
    fn bars(&self, _act: &AnyAct, _now: At, _hub: &Hub) -> Result<(), Refusal> {
        Ok(())
    }

    /// The resolution of this id, where this room takes resolutions.
    fn resolution(&self, _id: Id) -> Option<Resolution> {
        None
    }

    /// What this room resolved about a thing, adopted or not, oldest first: an earlier room asks
    /// what became of what it laid before a body. Whatever decided nothing, for want of a quorum,
    /// and whatever waits for its review is left out.
    fn resolutions_on(&self, _thing: Id) -> Vec<Resolution> {
        Vec::new()
    }

    /// Adopted resolutions that allow this kind of act, oldest first, with what each is called:
    /// words to choose by, which no rule looks at.
    fn resolutions(&self, _kind: &str) -> Vec<(Resolution, Said)> {
        Vec::new()
    }
}

/// What a body resolved, for acts that rest on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolution {
    /// The motion it was.
    pub id: Id,
    /// The entry that recorded the outcome.
    pub entry: u64,
    /// The body that resolved it.
    pub body: String,
    /// The rule it was taken under.
    pub rule: String,
    /// Whether it was adopted.
    pub adopted: bool,
    /// The kind of act it allows, if it allows one.
    pub permits: Option<String>,
    /// The one thing it allows that act on, if it is about one.
    pub subject: Option<Id>,
    /// The office or seat it allows that act on, if it is about one.
    pub place: Option<String>,
}

/// What a [`FileCheck`] does.
type FileCheckRun = dyn FnOnce(&dyn AtHand) -> Result<(), Refusal> + Send;

/// A check of files that needs the state no more: the engine does it while everybody else goes on,
/// and a check that came out well is not done again.
pub struct FileCheck {
    /// What it rests on beside the act and the files it names: where this is the same, so is the
    /// answer.
    pub rests_on: String,
    /// Does it; the refusal says which file is missing, or what of it does not hold.
    pub run: Box<FileCheckRun>,
}

impl std::fmt::Debug for FileCheck {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FileCheck({})", self.rests_on)
    }
}

/// One capability, as the engine knows it. Rooms list themselves as
/// `pub const CAPABILITY: Capability = Capability::of::<State>("decisions");`
#[derive(Clone, Copy)]
pub struct Capability {
    /// The room's name, and the first part of the name of each of its acts.
    pub name: &'static str,
    /// The acts it offers.
    pub kinds: &'static [ActKind],
    pub(crate) fresh: fn() -> Box<dyn Room>,
    pub(crate) decode: fn(&str, &str) -> Result<AnyAct, NotAnAct>,
}

impl Capability {
    /// The capability whose state is `S`.
    #[must_use]
    pub const fn of<S: Fold>(name: &'static str) -> Self {
        Self {
            name,
            kinds: S::Act::KINDS,
            fresh: || Box::new(S::default()),
            decode: |kind, open| S::Act::decode(kind, open).map(|act| AnyAct(Box::new(act))),
        }
    }
}

impl std::fmt::Debug for Capability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Capability({})", self.name)
    }
}

/// An act of some room.
pub struct AnyAct(pub(crate) Box<dyn Erased>);

/// What the engine needs of an act without knowing its room.
pub(crate) trait Erased: Send {
    fn kind(&self) -> &'static ActKind;
    fn open(&self) -> Result<serde_json::Value, NotAnAct>;
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut crate::Said));
    fn resolution(&self) -> Option<Id>;
    fn into_any(self: Box<Self>) -> Box<dyn Any>;
    fn as_any(&self) -> &dyn Any;
}

impl<A: ActSet> Erased for A {
    fn kind(&self) -> &'static ActKind {
        ActSet::kind(self)
    }

    fn open(&self) -> Result<serde_json::Value, NotAnAct> {
        ActSet::open(self)
    }

    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut crate::Said)) {
        ActSet::said(self, each);
    }

    fn resolution(&self) -> Option<Id> {
        ActSet::resolution(self)
    }

    fn into_any(self: Box<Self>) -> Box<dyn Any> {
        self
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl<A: ActSet> From<A> for AnyAct {
    fn from(act: A) -> Self {
        Self(Box::new(act))
    }
}

impl std::fmt::Debug for AnyAct {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AnyAct({})", self.0.kind().name)
    }
}

/// A room's state without its type; every [`Fold`] is one.
pub(crate) trait Room: Send + Sync {
    fn as_any(&self) -> &dyn Any;
    fn check(&self, act: &AnyAct, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal>;
    fn check_words(&self, act: &AnyAct) -> Result<(), Refusal>;
    fn check_files(&self, act: &AnyAct, hub: &Hub) -> Option<FileCheck>;
    fn apply(&mut self, act: AnyAct, stamp: &Stamp, hub: &Hub, at_hand: &dyn AtHand);
    fn due(&self, now: At, hub: &Hub) -> Vec<AnyAct>;
    fn forgets(&self) -> Vec<u64>;
    fn roles(&self, person: Id, now: At, hub: &Hub) -> Vec<String>;
    fn acts_for(&self, person: Id, now: At, hub: &Hub) -> Vec<Id>;
    fn rests_on(&self, things: &BTreeSet<Id>, hub: &Hub) -> Vec<Rest>;
    fn bars(&self, act: &AnyAct, now: At, hub: &Hub) -> Result<(), Refusal>;
    fn resolution(&self, id: Id) -> Option<Resolution>;
    fn resolutions_on(&self, thing: Id) -> Vec<Resolution>;
    fn resolutions(&self, kind: &str) -> Vec<(Resolution, Said)>;
    fn to_bytes(&self) -> Result<Vec<u8>, rmp_serde::encode::Error>;
    fn take_bytes(&mut self, bytes: &[u8]) -> Result<(), rmp_serde::decode::Error>;
}

impl<S: Fold> Room for S {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn check(&self, act: &AnyAct, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
        match act.0.as_any().downcast_ref::<S::Act>() {
            Some(act) => S::check(act, by, now, hub),
            None => Err(Refusal::invalid("hub-refused-foreign-act")),
        }
    }

    fn check_words(&self, act: &AnyAct) -> Result<(), Refusal> {
        act.of::<S::Act>().map_or(Ok(()), S::check_words)
    }

    fn check_files(&self, act: &AnyAct, hub: &Hub) -> Option<FileCheck> {
        S::check_files(act.of::<S::Act>()?, hub)
    }

    fn apply(&mut self, act: AnyAct, stamp: &Stamp, hub: &Hub, at_hand: &dyn AtHand) {
        if let Ok(act) = act.0.into_any().downcast::<S::Act>() {
            Fold::apply(self, *act, stamp, hub, at_hand);
        }
    }

    fn due(&self, now: At, hub: &Hub) -> Vec<AnyAct> {
        Fold::due(self, now, hub).into_iter().map(AnyAct::from).collect()
    }

    fn forgets(&self) -> Vec<u64> {
        Fold::forgets(self)
    }

    fn roles(&self, person: Id, now: At, hub: &Hub) -> Vec<String> {
        Fold::roles(self, person, now, hub)
    }

    fn acts_for(&self, person: Id, now: At, hub: &Hub) -> Vec<Id> {
        Fold::acts_for(self, person, now, hub)
    }

    fn rests_on(&self, things: &BTreeSet<Id>, hub: &Hub) -> Vec<Rest> {
        Fold::rests_on(self, things, hub)
    }

    fn bars(&self, act: &AnyAct, now: At, hub: &Hub) -> Result<(), Refusal> {
        Fold::bars(self, act, now, hub)
    }

    fn resolution(&self, id: Id) -> Option<Resolution> {
        Fold::resolution(self, id)
    }

    fn resolutions_on(&self, thing: Id) -> Vec<Resolution> {
        Fold::resolutions_on(self, thing)
    }

    fn resolutions(&self, kind: &str) -> Vec<(Resolution, Said)> {
        Fold::resolutions(self, kind)
    }

    fn to_bytes(&self) -> Result<Vec<u8>, rmp_serde::encode::Error> {
        rmp_serde::to_vec_named(self)
    }

    fn take_bytes(&mut self, bytes: &[u8]) -> Result<(), rmp_serde::decode::Error> {
        *self = rmp_serde::from_slice(bytes)?;
        Ok(())
    }
}
