//! *De facto* stakeholders: organisations that matter on the map and are not members.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use hub::Id;
use insight::network::{Graph, betweenness};

use super::coverage::Seated;
use super::work::Work;
use crate::model::Constituency;
use crate::state::State;

/// Ties above which betweenness is not worked out for a page.
const SEARCHED: usize = 20_000;

/// What speaks for asking an organisation in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Influence {
    /// The number of its entry.
    pub number: u32,
    /// Other organisations it is tied to.
    pub ties: u32,
    /// Members among them.
    pub members: u32,
    /// Different constituencies among them: it stands between parts of society.
    pub kinds: u32,
    /// Activities it reports, and at how many places.
    pub activities: (u32, u32),
    /// Organisations it pays, by the ties.
    pub pays: u32,
    /// Pairs of other organisations it stands between on their shortest way (betweenness), in
    /// whole pairs; none where the network is too large to work it out for a page.
    pub between: Option<u64>,
    /// Its best place in any of the orders, from 1.
    pub rank: u64,
}

/// The organisations of influence that are not members, strongest first; at most `most`.
///
/// Four orders are made (by ties, by pairs it stands between, by activities, by whom it pays) and
/// an organisation is as high as its best place in any of them: somebody who only pays counts as
/// much as somebody who only works. Whoever is nothing in all of them is left out.
#[must_use]
pub fn de_facto(state: &State, work: &Work, seated: &Seated, most: usize) -> Vec<Influence> {
    let mut all: BTreeMap<u32, Influence> = BTreeMap::new();
    ties(state, seated, &mut all);
    between(state, &mut all);
    activities(work, &mut all);
    let mut found: Vec<Influence> = all
        .into_iter()
        .map(|(number, one)| Influence { number, ..one })
        .filter(|one| !is_member(state, seated, one.number))
        .collect();
    rank(&mut found, &|one| u64::from(one.ties));
    rank(&mut found, &|one| one.between.unwrap_or(0));
    rank(&mut found, &|one| u64::from(one.activities.0));
    rank(&mut found, &|one| u64::from(one.pays));
    found.retain(|one| one.rank != u64::MAX);
    found.sort_by_key(|one| (one.rank, Reverse((one.ties, one.activities.0)), one.number));
    found.truncate(most);
    found
}

fn is_member(state: &State, seated: &Seated, number: u32) -> bool {
    let own = state.numbered(number).map(|actor| actor.id);
    let leads = |id: &Id| state.actor(*id).map(|actor| actor.id);
    own.is_none_or(|own| {
        seated.members.contains(&own) || seated.members.iter().any(|id| leads(id) == Some(own))
    })
}

fn ties(state: &State, seated: &Seated, all: &mut BTreeMap<u32, Influence>) {
    let mut near: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    let mut paid: BTreeSet<(u32, u32)> = BTreeSet::new();
    for (from, to, tie) in state.ties() {
        near.entry(from).or_default().insert(to);
        near.entry(to).or_default().insert(from);
        if tie.kind == crate::model::TieKind::Funds {
            paid.insert((from, to));
        }
    }
    for (number, others) in &near {
        let one = all.entry(*number).or_default();
        let known = |other: &u32| state.numbered(*other);
        let kinds: BTreeSet<Constituency> =
            others.iter().filter_map(|other| known(other)?.kind).collect();
        one.ties = others.len() as u32;
        one.kinds = kinds.len() as u32;
        one.members = others
            .iter()
            .filter(|o| known(o).is_some_and(|actor| seated.members.contains(&actor.id)))
            .count() as u32;
    }
    for (from, _) in paid {
        all.entry(from).or_default().pays += 1;
    }
}

fn between(state: &State, all: &mut BTreeMap<u32, Influence>) {
    let ties: Vec<(u32, u32, u64)> = state.ties().map(|(from, to, _)| (from, to, 1)).collect();
    if ties.is_empty() || ties.len() > SEARCHED {
        return;
    }
    let graph = Graph::undirected(state.all_actors().len(), &ties);
    for (number, pairs) in (0..).zip(betweenness(&graph)) {
        if let Some(one) = all.get_mut(&number) {
            // Rounded down: a half pair is nobody to speak of.
            one.between = Some(pairs as u64);
        }
    }
}

fn activities(work: &Work, all: &mut BTreeMap<u32, Influence>) {
    let mut places: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    let mut counted: BTreeSet<(u32, u32)> = BTreeSet::new();
    for deed in work.deeds.iter().filter(|deed| deed.dated) {
        let Some(number) = work.whos.get(deed.who as usize).and_then(|doer| doer.actor) else {
            continue;
        };
        let first = counted.insert((number, deed.activity));
        all.entry(number).or_default().activities.0 += u32::from(first);
        places.entry(number).or_default().insert(deed.place);
    }
    for (number, places) in places {
        all.entry(number).or_default().activities.1 = places.len() as u32;
    }
}

/// Lowers the rank of each to its place in this order, where it has anything at all.
fn rank(found: &mut [Influence], by: &dyn Fn(&Influence) -> u64) {
    for one in found.iter_mut().filter(|one| one.rank == 0) {
        one.rank = u64::MAX;
    }
    found.sort_by_key(|one| (Reverse(by(one)), one.number));
    for (place, one) in (1..).zip(found.iter_mut()) {
        if by(one) > 0 {
            one.rank = one.rank.min(place);
        }
    }
}
