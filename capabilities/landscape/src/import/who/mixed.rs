//! One number under two registers of a country: that of a charity among the companies. Mostly it is
//! filed wrongly, and sometimes it is of two organisations: it only asks.

use std::collections::{BTreeSet, HashMap};

use insight::names::{Weights, judge};

use super::{Matcher, Owner, Party, Question, Verdict, Whom};
use crate::import::duplicate::Conflict;
use crate::model::{Claim, Likeness};
use crate::state::State;

/// Whose number it is under another register.
pub(super) struct MixedUp {
    of: Owner,
    said: Claim,
    known: Claim,
}

/// A shorter number is of nobody in particular.
const SHORT: usize = 4;
/// What more parties of a file give is filled in for want of a number.
const CROWD: usize = 50;

/// The parties with such a number: that of an entry, else of an earlier party.
pub(super) fn mixed(state: &State, parties: &[Party]) -> HashMap<usize, MixedUp> {
    let mut by_bare: HashMap<String, Vec<usize>> = HashMap::new();
    for (number, party) in parties.iter().enumerate() {
        let bare: BTreeSet<String> = party.claims.iter().filter_map(Claim::bare).collect();
        bare.into_iter().for_each(|bare| by_bare.entry(bare).or_default().push(number));
    }
    by_bare.retain(|bare, numbers| bare.len() >= SHORT && numbers.len() <= CROWD);
    let mut found = HashMap::new();
    if by_bare.is_empty() {
        return found;
    }
    let mut note = |known: &Claim, of: Owner, before: &dyn Fn(usize) -> bool| {
        let numbers = known.bare().and_then(|bare| by_bare.get(&bare));
        for number in numbers.into_iter().flatten().filter(|number| before(**number)) {
            let own = parties.get(*number).map(|party| &*party.claims).unwrap_or_default();
            if let Some(said) = own.iter().find(|said| said.is_mixed_up_with(known)) {
                let (said, known) = (said.clone(), known.clone());
                found.entry(*number).or_insert(MixedUp { of, said, known });
            }
        }
    };
    for (entry, actor) in state.actors() {
        actor.claims.iter().for_each(|known| note(known, Owner::Entry(entry), &|_| true));
    }
    for (first, party) in parties.iter().enumerate() {
        for known in &party.claims {
            note(known, Owner::Party(first), &|number| number > first);
        }
    }
    found
}

impl Matcher<'_> {
    /// Asks where a number is that of somebody else under another register, and no number or remark
    /// says who is meant.
    pub(super) fn mixed_up(
        &self,
        party: &Party,
        number: usize,
        parties: &[Party],
    ) -> Option<Verdict> {
        let mixed = self.mixed.get(&number)?;
        if party.insists || self.held(party).is_some() {
            return None;
        }
        let (said, known) = (mixed.said.clone(), mixed.known.clone());
        let conflict = Conflict::OtherRegister { said, known };
        match mixed.of {
            Owner::Entry(entry) => self.contradicts(party, entry, conflict),
            Owner::Party(_) if !self.within => None,
            Owner::Party(other) => {
                let twin = parties.get(other)?;
                let verdict = judge(&party.profile(), &twin.profile(), &Weights::DEFAULT);
                let here = self.same_country(party, mixed.of, parties);
                let (of, likeness) = (Whom::Party(other), Likeness::of(verdict, here));
                let conflict = Some(conflict);
                Some(Verdict::Possible(Box::new(Question { of, likeness, conflict })))
            }
        }
    }
}
