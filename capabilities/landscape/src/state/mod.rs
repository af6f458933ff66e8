//! What is known of the landscape: the fold of its acts.

mod apply;
pub mod coordination;
mod joins;
mod kept;
pub mod missing;
mod partners;
pub mod reference;
pub(crate) mod rests;
mod saved;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use hub::{At, AtHand, Fold, Hub, Id, Principal, Refusal, Stamp};
use serde::{Deserialize, Serialize};

use crate::act::Act;
use crate::model::Claim;

pub use coordination::{Coordination, Talk};
pub use kept::{Actor, Dataset, Gives, Import, Standing, Tie, TieAnswer, Version};
pub use missing::Missing;
pub use partners::{Invitation, Partners, Rating};
pub use reference::Reference;
pub use saved::{Saved, Sight, Views};

/// The landscape. Organisations and ties stand in the order in which they were added, which is
/// also their number; a number is never reused.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Kept")]
pub struct State {
    #[expect(clippy::vec_box, reason = "a list of a million large values is copied as it grows")]
    actors: Vec<Box<Actor>>,
    /// What entries to which others were joined say themselves.
    own: BTreeMap<u32, Box<Actor>>,
    ties: Vec<Tie>,
    datasets: BTreeMap<Id, Dataset>,
    imports: BTreeMap<Id, Import>,
    apart: BTreeSet<(Id, Id)>,
    coordination: Coordination,
    reference: Reference,
    missing: Missing,
    partners: Partners,
    views: Views,
    version: u64,
    /// Entries by the one they were joined to.
    #[serde(skip)]
    joined: BTreeMap<u32, BTreeSet<u32>>,
    #[serde(skip)]
    numbers: HashMap<Id, u32>,
    #[serde(skip)]
    tie_numbers: HashMap<Id, u32>,
    #[serde(skip)]
    claimed: HashMap<Claim, u32>,
}

/// The state without its indexes, as a snapshot has it.
#[derive(Deserialize)]
struct Kept {
    #[expect(clippy::vec_box, reason = "as the state has them")]
    actors: Vec<Box<Actor>>,
    own: BTreeMap<u32, Box<Actor>>,
    ties: Vec<Tie>,
    datasets: BTreeMap<Id, Dataset>,
    imports: BTreeMap<Id, Import>,
    apart: BTreeSet<(Id, Id)>,
    coordination: Coordination,
    reference: Reference,
    missing: Missing,
    partners: Partners,
    views: Views,
    version: u64,
}

impl From<Kept> for State {
    fn from(kept: Kept) -> Self {
        let mut state = Self {
            actors: kept.actors,
            own: kept.own,
            ties: kept.ties,
            datasets: kept.datasets,
            imports: kept.imports,
            apart: kept.apart,
            coordination: kept.coordination,
            reference: kept.reference,
            missing: kept.missing,
            partners: kept.partners,
            views: kept.views,
            version: kept.version,
            ..Self::default()
        };
        for (number, actor) in state.actors.iter().enumerate() {
            state.numbers.insert(actor.id, number as u32);
        }
        // A number that somebody gone from the map claimed may have been taken by another since,
        // whichever of the two came first: who is on the map has the last word.
        let gone = |actor: &Actor| matches!(actor.standing, Standing::Retired | Standing::Undone);
        for gone_ones in [true, false] {
            let all = state.actors.iter().enumerate();
            for (number, actor) in all.filter(|(_, actor)| gone(actor) == gone_ones) {
                let own = state.own.get(&(number as u32)).unwrap_or(actor);
                for claim in &own.claims {
                    state.claimed.insert(claim.clone(), number as u32);
                }
            }
        }
        for (number, tie) in state.ties.iter().enumerate() {
            state.tie_numbers.insert(tie.id, number as u32);
        }
        state.index_joins();
        state
    }
}

impl State {
    /// Changes with every act of this room: what is worked out from the state is kept by it.
    #[must_use]
    pub const fn version(&self) -> u64 {
        self.version
    }

    /// Every entry ever made, also those joined, retired or undone.
    #[must_use]
    pub fn all_actors(&self) -> impl ExactSizeIterator<Item = &Actor> {
        self.actors.iter().map(Box::as_ref)
    }

    /// The organisations on the map, each with its number.
    pub fn actors(&self) -> impl Iterator<Item = (u32, &Actor)> {
        let numbered = self.all_actors().enumerate().map(|(n, actor)| (n as u32, actor));
        numbered.filter(|(_, actor)| actor.standing == Standing::Here)
    }

    /// The entry of an id, whatever became of it.
    #[must_use]
    pub fn entry(&self, id: Id) -> Option<&Actor> {
        self.numbered(*self.numbers.get(&id)?)
    }

    /// The organisation an id leads to now: joined entries lead to the one that was kept.
    #[must_use]
    pub fn actor(&self, id: Id) -> Option<&Actor> {
        self.lead(id).and_then(|number| self.numbered(number))
    }

    /// The number of the organisation an id leads to now, if it is on the map.
    #[must_use]
    pub fn lead(&self, id: Id) -> Option<u32> {
        let mut number = *self.numbers.get(&id)?;
        loop {
            match self.actors.get(number as usize)?.standing {
                Standing::Here => return Some(number),
                Standing::JoinedTo(next) => number = next,
                Standing::Retired | Standing::Undone => return None,
            }
        }
    }

    /// The entry with this number.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Option<&Actor> {
        self.actors.get(number as usize).map(Box::as_ref)
    }

    /// The organisation that claims a registry number, if it is on the map.
    #[must_use]
    pub fn claimed_by(&self, claim: &Claim) -> Option<u32> {
        let number = *self.claimed.get(claim)?;
        let actor = self.numbered(number).filter(|a| a.claims.contains(claim))?;
        self.lead(actor.id)
    }

    /// Ties that hold, with both ends led to where they are now; a tie of an organisation to
    /// itself (after a join) is left out.
    pub fn ties(&self) -> impl Iterator<Item = (u32, u32, &Tie)> {
        self.ties.iter().filter(|tie| !tie.gone).filter_map(|tie| {
            let from = self.lead(self.numbered(tie.from)?.id)?;
            let to = self.lead(self.numbered(tie.to)?.id)?;
            (from != to).then_some((from, to, tie))
        })
    }

    /// A tie by its id.
    #[must_use]
    pub fn tie(&self, id: Id) -> Option<&Tie> {
        self.ties.get(*self.tie_numbers.get(&id)? as usize)
    }

    /// Whether an organisation is one of the two ends of a tie, also after a join.
    #[must_use]
    pub fn is_end(&self, tie: Id, actor: Id) -> bool {
        let Some(tie) = self.tie(tie) else { return false };
        let ends = [tie.from, tie.to].into_iter().filter_map(|n| self.numbered(n));
        let own = self.lead(actor);
        own.is_some() && ends.into_iter().any(|end| self.lead(end.id) == own)
    }

    /// Who was asked, who answered, and what organisations say about each other.
    #[must_use]
    pub const fn partners(&self) -> &Partners {
        &self.partners
    }

    /// What one organisation says about another, also under an id that was joined to either.
    #[must_use]
    pub fn rating(&self, from: Id, about: Id) -> Option<&Rating> {
        let ratings = self.partners.ratings();
        let (own, other) = (self.lead(from)?, self.lead(about)?);
        ratings.get(&(from, about)).or_else(|| {
            let same = |id: Id, number: u32| self.lead(id) == Some(number);
            let found = ratings.iter().find(|((a, b), _)| same(*a, own) && same(*b, other));
            found.map(|(_, rating)| rating)
        })
    }

    /// Saved views, and the hub's issue areas.
    #[must_use]
    pub const fn views(&self) -> &Views {
        &self.views
    }

    /// Every dataset.
    #[must_use]
    pub const fn datasets(&self) -> &BTreeMap<Id, Dataset> {
        &self.datasets
    }

    /// Versions of datasets that count now.
    pub fn current_datasets(&self) -> impl Iterator<Item = (Id, &Dataset, &Version)> {
        self.datasets.iter().filter_map(|(id, set)| Some((*id, set, set.current()?)))
    }

    /// Lists whose version that counts now came of this file, in whichever import of it.
    pub fn lists_of_file<'a>(
        &'a self,
        file: &'a Import,
    ) -> impl Iterator<Item = (Id, &'a Version)> {
        let current = self.current_datasets().map(|(id, _, version)| (id, version));
        current.filter(|(_, version)| self.came_of(version, file))
    }

    /// Whether other versions took the place of all that a file published, or it is counted no
    /// more: what it left open is asked no more, since its rows would take the place of newer ones.
    #[must_use]
    pub fn is_passed(&self, file: &Import) -> bool {
        let mut published = self.datasets.values().flat_map(|list| &list.versions);
        published.any(|version| self.came_of(version, file))
            && self.lists_of_file(file).next().is_none()
    }

    fn came_of(&self, version: &Version, file: &Import) -> bool {
        let import = version.import.and_then(|id| self.imports.get(&id));
        let same = |import: &Import| import.sha256 == file.sha256 && import.owner == file.owner;
        import.is_some_and(|import| import.undone.is_none() && same(import))
    }

    /// Every import.
    #[must_use]
    pub const fn imports(&self) -> &BTreeMap<Id, Import> {
        &self.imports
    }

    /// Talks about overlaps, and judgements of double reports.
    #[must_use]
    pub const fn coordination(&self) -> &Coordination {
        &self.coordination
    }

    /// Talks that an organisation has not come to an end with, each with the other of the two, also
    /// under ids that were joined.
    pub fn open_talks(&self, actor: Id) -> impl Iterator<Item = (Id, &Talk, Id)> {
        let own = self.lead_id(actor);
        let open = self.coordination.talks().iter().filter(|(_, talk)| talk.settled.is_none());
        open.filter_map(move |(id, talk)| {
            let [one, other] = talk.between;
            match (self.lead_id(one) == own, self.lead_id(other) == own) {
                (true, false) => Some((*id, talk, other)),
                (false, true) => Some((*id, talk, one)),
                _ => None,
            }
        })
    }

    /// Whether the last word in a talk is this organisation's: then the other is to answer.
    #[must_use]
    pub fn has_answered(&self, talk: &Talk, actor: Id) -> bool {
        let last = talk.notes.last().and_then(|note| note.end);
        last.is_some_and(|end| self.lead_id(end) == self.lead_id(actor))
    }

    /// Which of two somebody acts for, also under an id that was joined since.
    #[must_use]
    pub fn end_of(&self, between: [Id; 2], acts_for: &BTreeSet<Id>) -> Option<Id> {
        let is_theirs =
            |end: &Id| acts_for.iter().any(|own| self.lead_id(*own) == self.lead_id(*end));
        between.into_iter().find(is_theirs)
    }

    /// What the map is held against.
    #[must_use]
    pub const fn reference(&self) -> &Reference {
        &self.reference
    }

    /// Those who are missing.
    #[must_use]
    pub const fn missing(&self) -> &Missing {
        &self.missing
    }
}

impl Fold for State {
    type Act = Act;

    fn check(act: &Act, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
        crate::rules::check(act, by, now, hub)
    }

    fn check_words(act: &Act) -> Result<(), Refusal> {
        crate::rules::check_words(act)
    }

    fn apply(&mut self, act: Act, stamp: &Stamp, _hub: &Hub, _at_hand: &dyn AtHand) {
        self.version += 1;
        self.partners.hear(stamp);
        self.take(act, stamp);
    }

    fn roles(&self, person: Id, now: At, _hub: &Hub) -> Vec<String> {
        let invitation = self.partners.invitation_of(person);
        let holds = invitation.is_some_and(|invitation| invitation.holds(now));
        if holds { vec![hub::PARTNER.to_owned()] } else { Vec::new() }
    }

    fn acts_for(&self, person: Id, now: At, _hub: &Hub) -> Vec<Id> {
        let invitation = self.partners.invitation_of(person).filter(|one| one.holds(now));
        invitation.map(|invitation| invitation.actor).into_iter().collect()
    }
}
