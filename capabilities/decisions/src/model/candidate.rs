//! Candidates of an election, and ballots that mark or rank them.

use charter::tally::election::Ranking;
use hub::{Id, Said};
use serde::{Deserialize, Serialize};

use super::Moment;

/// The most candidates on one ballot: what a person can read and put in order.
pub const CANDIDATES_MAX: usize = 64;

/// Candidates in an order: the best first, those of one place together.
pub type Order = Vec<Vec<Id>>;

/// A candidate: a person, an organisation, or an option.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// The id on the ballot.
    pub id: Id,
    /// The person or organisation that stands.
    pub stands: Option<Id>,
    /// What it costs, where money is divided among proposals.
    pub cost: Option<u64>,
    /// What the ballot calls it.
    pub name: Said,
    /// What speaks for it.
    pub statement: Said,
    /// When it was named, and by whom.
    pub made: Moment,
    /// When it was taken off the ballot.
    pub withdrawn: Option<Moment>,
}

/// A marked or ranked ballot as it was last cast.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CastRanking {
    /// How it orders the candidates.
    pub order: Order,
    /// Why.
    pub reason: Said,
    /// When, by whom.
    pub made: Moment,
}

/// An order in the tally's numbers: the candidate's place on the ballot. Whoever is not on the
/// ballot gets a number that no candidate has.
#[must_use]
pub fn numbered(order: &[Vec<Id>], ballot: &[&Candidate]) -> Ranking {
    let number =
        |id: &Id| ballot.iter().position(|candidate| candidate.id == *id).unwrap_or(ballot.len());
    order.iter().map(|tier| tier.iter().map(number).collect()).collect()
}
