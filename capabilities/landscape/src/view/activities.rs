//! The activities behind a number: those that fall into a cell of the matrix.

use super::matrix::{Axis, Side, kind_of, values};
use super::work::{Deed, Work};
use crate::state::State;

/// What is asked of the list: for each field, the values that will do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sieve(pub Vec<(Side, Vec<i64>)>);

/// The reported activities that pass, each by the position of its first part in `Work::deeds`.
#[must_use]
pub fn select(state: &State, work: &Work, sieve: &Sieve) -> Vec<u32> {
    let passes = |deed: &Deed| {
        let kind = kind_of(state, work, deed);
        let mut own = Vec::new();
        sieve.0.iter().all(|(side, wanted)| {
            values(*side, work, deed, kind, &mut own);
            own.iter().any(|value| wanted.contains(value))
        })
    };
    // What another report counts is still an activity of each organisation that took part.
    let of_one = sieve.0.iter().any(|(side, _)| *side == Side::Field(Axis::Organisation));
    let counts = |deed: &&Deed| deed.dated && (of_one || !deed.again);
    let all = work.deeds.iter().filter(counts).filter(|deed| passes(deed));
    let mut found: Vec<u32> = all.map(|deed| deed.activity).collect();
    found.dedup();
    found
}
