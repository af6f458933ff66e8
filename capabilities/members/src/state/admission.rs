//! What stands for whoever is to be admitted: answers to criteria, and members that vouch.

use std::collections::{BTreeMap, BTreeSet};

use charter::model::Charter;
use hub::{At, Id, Stamp};
use serde::{Deserialize, Serialize};

use super::Roll;
use crate::act::{CriterionAnswered, VouchWithdrawn, Vouched};
use crate::model::{Answered, Candidacy, Term, Vouch};

/// Every answer and every vouch, by the organisation it is about, oldest first.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Candidacies {
    answers: BTreeMap<Id, Vec<Answered>>,
    vouches: BTreeMap<Id, Vec<Vouch>>,
}

impl Candidacies {
    /// Every organisation named in one: to be admitted, or vouching.
    pub(super) fn organisations(&self) -> impl Iterator<Item = Id> {
        let vouching = self.vouches.values().flatten().map(|one| one.member);
        self.answers.keys().chain(self.vouches.keys()).copied().chain(vouching)
    }

    pub(super) fn answer(&mut self, act: CriterionAnswered, stamp: &Stamp) {
        let CriterionAnswered { actor, criterion, answer, resolution, evidence } = act;
        let (role, at, entry) = (stamp.role.clone(), stamp.at, stamp.index);
        let one = Answered { criterion, answer, resolution, evidence, role, at, entry };
        self.answers.entry(actor).or_default().push(one);
    }

    pub(super) fn vouch(&mut self, act: Vouched, stamp: &Stamp) {
        let Vouched { actor, member, reason } = act;
        let one = Vouch { member, reason, term: Term::open(stamp.at), entry: stamp.index };
        self.vouches.entry(actor).or_default().push(one);
    }

    /// `ids` gives all ids of one organisation.
    pub(super) fn withdraw(&mut self, act: &VouchWithdrawn, ids: &dyn Fn(Id) -> Vec<Id>, at: At) {
        let members = ids(act.member);
        for actor in ids(act.actor) {
            let own = self.vouches.get_mut(&actor).into_iter().flatten();
            for vouch in own.filter(|one| members.contains(&one.member)) {
                vouch.term = vouch.term.cut(at);
            }
        }
    }
}

impl<'h> Roll<'h> {
    /// From when on an organisation that is in votes, by its own admission: being joined on the
    /// map with an older member makes nobody older.
    #[must_use]
    pub fn votes_from(&self, actor: Id, now: At) -> Option<At> {
        let own = self.state.membership(actor, now).or_else(|| self.membership(actor, now));
        own.map(|membership| membership.votes_from)
    }

    /// Whether an organisation is in and votes by now: it is neither too new nor suspended.
    #[must_use]
    pub fn votes(&self, actor: Id, now: At) -> bool {
        let is_old = self.votes_from(actor, now).is_some_and(|from| from <= now);
        is_old && self.suspended(actor, now).is_none()
    }

    /// What stands for an organisation since it was last out: of an earlier membership nothing is
    /// carried over.
    #[must_use]
    pub fn candidacy(&self, actor: Id, now: At) -> Candidacy<'h> {
        let ids = self.landscape.ids(actor);
        let ends = ids.iter().flat_map(|id| self.state.memberships(*id));
        let since = ends.filter_map(|one| one.term.until).filter(|end| *end <= now).max();
        let is_new = |at: At| since.is_none_or(|since| since <= at);
        let known = &self.state.candidacies;
        let mut newest: BTreeMap<&str, &Answered> = BTreeMap::new();
        let mut vouches: Vec<&Vouch> = Vec::new();
        for id in &ids {
            for one in known.answers.get(id).into_iter().flatten().filter(|one| is_new(one.at)) {
                let held = newest.entry(&one.criterion).or_insert(one);
                if held.entry < one.entry {
                    *held = one;
                }
            }
            let own = known.vouches.get(id).into_iter().flatten();
            vouches.extend(own.filter(|one| is_new(one.term.from) && one.term.covers(now)));
        }
        vouches.sort_by_key(|one| one.entry);
        Candidacy { answers: newest.into_values().collect(), vouches }
    }

    /// The members among those that vouch that vote, each once: the others' word does not count.
    #[must_use]
    pub fn vouchers(&self, candidacy: &Candidacy, now: At) -> usize {
        let members = candidacy.vouches.iter().map(|one| one.member);
        let voting = members.filter(|member| self.votes(*member, now));
        voting.map(|member| self.lead(member)).collect::<BTreeSet<Id>>().len()
    }

    /// How many members must vouch now: all that vote where there are fewer than the charter asks
    /// for, so that a hub can begin.
    #[must_use]
    pub fn vouchers_min(&self, charter: &Charter, now: At) -> usize {
        let asked = charter.vouchers_min.map_or(0, |n| usize::try_from(n).unwrap_or(usize::MAX));
        self.members(now).filter(|member| self.votes(member.actor, now)).take(asked).count()
    }

    /// Organisations that are not in and for which something stands, by id.
    #[must_use]
    pub fn candidates(&self, now: At) -> Vec<Id> {
        let known = &self.state.candidacies;
        let ids = known.answers.keys().chain(known.vouches.keys()).map(|id| self.lead(*id));
        let out = ids.filter(|id| self.membership(*id, now).is_none());
        let all: BTreeSet<Id> = out.collect();
        let stands = |id: &Id| self.candidacy(*id, now) != Candidacy::default();
        all.into_iter().filter(stands).collect()
    }
}
