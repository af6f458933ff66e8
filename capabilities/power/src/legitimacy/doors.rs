//! Indicators of who comes in, who bears the problem and who speaks.

use std::collections::{BTreeMap, BTreeSet};

use hub::Id;
use landscape::model::Income;
use members::model::Candidacy;

use super::figures::milli;
use super::{Computed, Facts, Why};
use crate::representation::Measure;

/// Share of the voting seats that are held from countries of low and lower middle income, over the
/// share of people in need in these countries. Seats of organisations without a country are left
/// out.
pub(super) fn south_north(facts: &Facts) -> Computed {
    let landscape = facts.hub.room::<landscape::State>();
    let seats = facts.deeds.all.iter().filter(|deed| deed.measure == Measure::Seats);
    let (mut low, mut all) = (0_u64, 0_u64);
    for deed in seats {
        let country = deed.voice.actor.and_then(|actor| landscape.actor(actor)?.country);
        if let Some(income) = country.and_then(landscape::model::Country::income) {
            all += deed.amount;
            low += if is_low(income) { deed.amount } else { 0 };
        }
    }
    let (burden, everywhere) = facts.burden;
    if burden == 0 {
        return Err(Why::Problem).into();
    }
    let share = milli(low, all).and_then(|share| Ok((share, milli(burden, everywhere)?)));
    share.map(|(votes, need)| votes * 1_000 / need.max(1)).into()
}

/// Whether a country of this income group is of the south, as the indicator counts.
#[must_use]
pub(crate) fn is_low(income: Income) -> bool {
    matches!(income, Income::Low | Income::LowerMiddle)
}

/// Organisations that were admitted, of all for which a criterion was answered or a member vouched.
pub(super) fn admitted(facts: &Facts) -> Computed {
    let roll = facts.roll();
    let asked = |actor: Id, at| roll.candidacy(actor, at) != Candidacy::default();
    let members = roll.members(facts.now).filter(|one| asked(one.actor, one.term.from));
    let members: BTreeSet<Id> = members.map(|one| roll.lead(one.actor)).collect();
    let waiting = roll.candidates(facts.now).len();
    milli(members.len() as u64, (members.len() + waiting) as u64).into()
}

/// Mandates to speak for the hub that people of the two constituencies with most of them hold.
pub(super) fn spokespeople(facts: &Facts) -> Computed {
    let room = facts.hub.room::<charter::State>();
    let (roll, mut counts) = (facts.roll(), BTreeMap::<Option<String>, u64>::new());
    for mandate in room.mandates() {
        let own = roll.appointments(mandate.person).iter();
        let membership = own
            .filter(|one| one.term.covers(mandate.from))
            .find_map(|one| roll.membership(one.actor, mandate.from));
        *counts.entry(membership.map(|one| one.constituency.clone())).or_default() += 1;
    }
    let all: u64 = counts.values().sum();
    if all == 0 {
        return Err(Why::Statements).into();
    }
    let known = || counts.iter().filter_map(|(id, own)| Some((id.as_ref()?, *own)));
    let mut most: Vec<u64> = known().map(|(_, own)| own).collect();
    most.sort_unstable_by_key(|own| std::cmp::Reverse(*own));
    let by = known().filter_map(|(id, own)| Some((id.clone(), milli(own, all).ok()?)));
    Computed {
        value: milli(most.iter().take(2).sum(), all),
        by: by.collect(),
        years: BTreeMap::new(),
    }
}
