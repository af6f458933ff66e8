//! The activities behind a number: those that fall into a cell of the matrix.

use std::collections::BTreeSet;

use super::matrix::{Axis, Side, kind_of, values};
use super::work::{Deed, Work};
use crate::state::State;

/// What is asked of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sieve {
    /// For each field, the values that will do.
    pub fields: Vec<(Side, Vec<i64>)>,
    /// For each of these columns of partners' own, the words that stand somewhere in it.
    pub words: Vec<(u32, String)>,
}

/// The reported activities that pass, each by the position of its first part in `Work::deeds`.
#[must_use]
pub fn select(state: &State, work: &Work, sieve: &Sieve) -> Vec<u32> {
    let holding = sieve.words.iter().map(|(column, words)| work.rows_with(*column, words));
    let holding: Vec<Vec<BTreeSet<u32>>> = holding.collect();
    let passes = |deed: &Deed| {
        let kind = kind_of(state, work, deed);
        let mut own = Vec::new();
        let holds = |rows: &Vec<BTreeSet<u32>>| {
            rows.get(deed.set as usize).is_some_and(|rows| rows.contains(&deed.row))
        };
        holding.iter().all(holds)
            && sieve.fields.iter().all(|(side, wanted)| {
                values(*side, work, deed, kind, &mut own);
                own.iter().any(|value| wanted.contains(value))
            })
    };
    // What another report counts is still an activity of each organisation that took part.
    let of_one = sieve.fields.iter().any(|(side, _)| *side == Side::Field(Axis::Organisation));
    let counts = |deed: &&Deed| deed.dated && (of_one || !deed.again);
    let all = work.deeds.iter().filter(counts).filter(|deed| passes(deed));
    let mut found: Vec<u32> = all.map(|deed| deed.activity).collect();
    found.dedup();
    found
}
