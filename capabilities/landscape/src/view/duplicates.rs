//! Organisations on the map that may be one: pairs that look alike and were neither joined, nor
//! told apart, nor made branch and parent.

use insight::names::{Index, Weights};

use crate::import::profile_of;
use crate::model::Likeness;
use crate::state::{Actor, State};

/// Two organisations that may be one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The number of the one that would stay.
    pub one: u32,
    /// The number of the other.
    pub other: u32,
    /// How alike they are.
    pub likeness: Likeness,
    /// How much hangs on it: ties and activities of both.
    pub weight: u64,
}

/// All pairs, the surest first, and of those the ones on which most hangs. `weight` says how much
/// hangs on an organisation.
#[must_use]
pub fn pairs(state: &State, weight: &dyn Fn(u32) -> u64) -> Vec<Pair> {
    let mut index = Index::new(Weights::DEFAULT);
    let mut numbers = Vec::new();
    for (number, actor) in state.actors() {
        index.add(&profile_of(actor));
        numbers.push(number);
    }
    let mut all = Vec::new();
    for (later, candidate) in index.lookalikes(8, &mut |_| {}) {
        let ends = (numbers.get(candidate.of as usize), numbers.get(later as usize));
        let (Some(one), Some(other)) = ends else { continue };
        let Some(same_country) = may_be_one(state, (*one, *other)) else { continue };
        let weights = (weight(*one), weight(*other));
        // The one on which more hangs stays; of equals the older one.
        let ends = if weights.1 > weights.0 { (*other, *one) } else { (*one, *other) };
        all.push(Pair {
            one: ends.0,
            other: ends.1,
            likeness: Likeness::of(candidate.verdict, same_country),
            weight: weights.0 + weights.1,
        });
    }
    all.sort_by_key(|pair| {
        (
            std::cmp::Reverse((pair.likeness.score, pair.weight)),
            pair.one.min(pair.other),
            pair.other,
        )
    });
    all
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
