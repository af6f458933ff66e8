//! Organisations on the map that may be one: pairs that look alike and were neither joined, nor
//! told apart, nor made branch and parent.

use insight::names::{Index, Profile, Reason, Weights};

use crate::import::names_of;
use crate::state::{Actor, State};

/// Two organisations that may be one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The number of the one that would stay.
    pub one: u32,
    /// The number of the other.
    pub other: u32,
    /// How alike, from 0 to 1000.
    pub score: u16,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Whether they sit in the same country; none when one is not known.
    pub same_country: Option<bool>,
    /// How much hangs on it: ties and activities of both.
    pub weight: u64,
}

impl Pair {
    /// Whether another pair is alike for the same kinds of reasons.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        let kinds =
            |pair: &Self| -> Vec<_> { pair.reasons.iter().map(std::mem::discriminant).collect() };
        self.same_country == other.same_country && kinds(self) == kinds(other)
    }
}

/// All pairs, the surest first, and of those the ones on which most hangs. `weight` says how much
/// hangs on an organisation.
#[must_use]
pub fn pairs(state: &State, weight: &dyn Fn(u32) -> u64) -> Vec<Pair> {
    let mut index = Index::new(Weights::DEFAULT);
    let mut numbers = Vec::new();
    for (number, actor) in state.actors() {
        index.add(&profile(actor));
        numbers.push(number);
    }
    let mut all = Vec::new();
    for (later, candidate) in index.lookalikes(8, &mut |_| {}) {
        let ends = (numbers.get(candidate.of as usize), numbers.get(later as usize));
        let (Some(one), Some(other)) = ends else { continue };
        let verdict = candidate.verdict;
        let Some(same_country) = may_be_one(state, (*one, *other)) else { continue };
        let weights = (weight(*one), weight(*other));
        // The one on which more hangs stays; of equals the older one.
        let ends = if weights.1 > weights.0 { (*other, *one) } else { (*one, *other) };
        all.push(Pair {
            one: ends.0,
            other: ends.1,
            score: verdict.score,
            reasons: verdict.reasons,
            same_country,
            weight: weights.0 + weights.1,
        });
    }
    all.sort_by_key(|pair| {
        (std::cmp::Reverse((pair.score, pair.weight)), pair.one.min(pair.other), pair.other)
    });
    all
}

/// What is known of an organisation, for comparing.
fn profile(actor: &Actor) -> Profile {
    let tables = actor.fields.iter().filter_map(|said| said.as_table());
    let websites = tables.filter_map(|table| table.get("website"));
    Profile {
        names: names_of(actor).map(Into::into).collect(),
        country: actor.country.map(|country| country.alpha3().into()),
        numbers: actor
            .claims
            .iter()
            .map(|c| (c.scheme.name().into(), c.value.to_string()))
            .collect(),
        domains: websites.map(|site| site.to_string()).collect(),
        address: None,
    }
}

/// Whether two organisations may be one as far as is known, and if so whether their countries are
/// the same; none when the answer is known.
fn may_be_one(state: &State, (one, other): (u32, u32)) -> Option<Option<bool>> {
    let (one, other) = (state.numbered(one)?, state.numbered(other)?);
    let is_part = |a: &Actor, b: &Actor| state.parent(a).is_some_and(|parent| parent.id == b.id);
    if is_part(one, other) || is_part(other, one) || state.told_apart(one.id, other.id) {
        return None;
    }
    Some(one.country.zip(other.country).map(|(a, b)| a == b))
}
