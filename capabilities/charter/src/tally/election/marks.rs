//! Counting marks: plurality and approval.

use super::{Counts, Filled, Ranking, fill};
use crate::model::Election;
use std::collections::BTreeMap;

/// Adds up the marks; whoever has none is not elected.
pub(super) fn count(
    election: &Election,
    ballots: &[&Ranking],
    candidates: usize,
) -> (Filled, Counts) {
    let mut marks = vec![0; candidates];
    for candidate in ballots.iter().flat_map(|ballot| ballot.iter().flatten()) {
        if let Some(sum) = marks.get_mut(*candidate) {
            *sum += 1;
        }
    }
    (by_marks(election, &marks), Counts::Marks(marks))
}

/// Fills the places by sums of marks.
fn by_marks(election: &Election, marks: &[u64]) -> Filled {
    let mut groups: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    for (candidate, sum) in marks.iter().enumerate().filter(|(_, sum)| **sum > 0) {
        groups.entry(*sum).or_default().push(candidate);
    }
    fill(election, groups.into_values().rev())
}
