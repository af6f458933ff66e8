//! Schulze's method. Source: M. Schulze, "A new monotonic, clone-independent, reversal symmetric,
//! and Condorcet-consistent single-winner election method", Social Choice and Welfare 36 (2011):
//! strength by winning votes, strongest paths by the widening of Floyd and Warshall.

use super::{Counts, Filled, Ranking, fill};
use crate::model::Election;

/// Candidates compared in pairs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pairs {
    /// How many voters rank the first candidate above the second, by their numbers.
    pub prefer: Vec<Vec<u64>>,
    /// The strength of the strongest path from the first candidate to the second.
    pub paths: Vec<Vec<u64>>,
}

impl Pairs {
    /// How many rank `one` above `other`.
    pub fn prefers(&self, one: usize, other: usize) -> u64 {
        at(&self.prefer, one, other)
    }

    /// Whether `one` comes before `other` in the outcome.
    pub fn beats(&self, one: usize, other: usize) -> bool {
        at(&self.paths, one, other) > at(&self.paths, other, one)
    }

    /// Whether this candidate beats every other one directly: the Condorcet winner.
    pub fn beats_all(&self, one: usize) -> bool {
        let mut others = (0..self.prefer.len()).filter(|other| *other != one);
        others.all(|other| self.prefers(one, other) > self.prefers(other, one))
    }
}

fn at(table: &[Vec<u64>], row: usize, column: usize) -> u64 {
    table.get(row).and_then(|cells| cells.get(column)).copied().unwrap_or(0)
}

fn put(table: &mut [Vec<u64>], row: usize, column: usize, value: u64) {
    if let Some(cell) = table.get_mut(row).and_then(|cells| cells.get_mut(column)) {
        *cell = value;
    }
}

/// Compares all pairs and fills the places by the order that follows.
pub(super) fn count(
    election: &Election,
    ballots: &[&Ranking],
    candidates: usize,
) -> (Filled, Counts) {
    let prefer = preferences(ballots, candidates);
    let paths = strongest_paths(&prefer);
    let pairs = Pairs { prefer, paths };
    if ballots.is_empty() {
        return (Filled::default(), Counts::Pairs(pairs));
    }
    let mut left: Vec<usize> = (0..candidates).collect();
    let mut groups = Vec::new();
    // The relation is transitive, so somebody among those left is always unbeaten.
    while !left.is_empty() {
        let beaten = |one: &usize| left.iter().any(|other| pairs.beats(*other, *one));
        let (rest, unbeaten): (Vec<usize>, Vec<usize>) = left.iter().partition(|one| beaten(one));
        groups.push(unbeaten);
        left = rest;
    }
    (fill(election, groups), Counts::Pairs(pairs))
}

/// For each pair, how many ballots rank the one above the other; whoever is left out of a ballot
/// comes after all whom it names.
fn preferences(ballots: &[&Ranking], candidates: usize) -> Vec<Vec<u64>> {
    let mut prefer = vec![vec![0; candidates]; candidates];
    for ballot in ballots {
        let mut place = vec![usize::MAX; candidates];
        for (tier, members) in ballot.iter().enumerate() {
            for candidate in members {
                if let Some(own) = place.get_mut(*candidate) {
                    *own = tier;
                }
            }
        }
        for (row, one) in prefer.iter_mut().zip(&place) {
            for (cell, other) in row.iter_mut().zip(&place) {
                *cell += u64::from(one < other);
            }
        }
    }
    prefer
}

fn strongest_paths(prefer: &[Vec<u64>]) -> Vec<Vec<u64>> {
    let all = 0..prefer.len();
    let mut paths = vec![vec![0; prefer.len()]; prefer.len()];
    for (one, other) in all.clone().flat_map(|one| all.clone().map(move |other| (one, other))) {
        let (votes, against) = (at(prefer, one, other), at(prefer, other, one));
        put(&mut paths, one, other, if votes > against { votes } else { 0 });
    }
    for via in all.clone() {
        for one in all.clone() {
            for other in all.clone().filter(|other| *other != one) {
                let through = at(&paths, one, via).min(at(&paths, via, other));
                let strongest = at(&paths, one, other).max(through);
                put(&mut paths, one, other, strongest);
            }
        }
    }
    paths
}
