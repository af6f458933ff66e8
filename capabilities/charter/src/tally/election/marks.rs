//! Counting marks: plurality and approval.

use super::{Counts, Filled, Ranking, fill};
use crate::model::Election;
use std::collections::BTreeMap;

/// The marks of each candidate.
pub(super) fn added_up(ballots: &[&Ranking], candidates: usize) -> Vec<u64> {
    let mut marks = vec![0; candidates];
    for candidate in ballots.iter().flat_map(|ballot| ballot.iter().flatten()) {
        if let Some(sum) = marks.get_mut(*candidate) {
            *sum += 1;
        }
    }
    marks
}

/// Fills the places by sums of marks; whoever has none is not elected.
pub(super) fn count(election: &Election, marks: Vec<u64>) -> (Filled, Counts) {
    let mut groups: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    for (candidate, sum) in marks.iter().enumerate().filter(|(_, sum)| **sum > 0) {
        groups.entry(*sum).or_default().push(candidate);
    }
    (fill(election, groups.into_values().rev()), Counts::Marks(marks))
}
