//! What happens in an election: candidates are named, ballots marked or ranked.

use hub::{Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::Order;

/// Somebody names a candidate of a motion that chooses among several.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CandidateNamed {
    /// The motion.
    pub motion: Id,
    /// The candidate's id on the ballot.
    pub candidate: Id,
    /// The person or organisation that stands; left out where an option is no one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stands: Option<Id>,
    /// What the proposal costs, in the smallest unit of the currency, where money is divided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<u64>,
    /// What the ballot calls the candidate.
    #[serde(skip)]
    pub name: Said,
    /// What speaks for the candidate.
    #[serde(skip)]
    pub statement: Said,
}

impl Payload for CandidateNamed {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("name", &mut self.name);
        each("statement", &mut self.statement);
    }
}

/// A candidate is taken off the ballot before the vote opens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CandidateWithdrawn {
    /// The motion.
    pub motion: Id,
    /// The candidate.
    pub candidate: Id,
}

impl Payload for CandidateWithdrawn {}

/// A seat marks or ranks the candidates, or does so again before the vote closes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RankingCast {
    /// The motion.
    pub motion: Id,
    /// The seat that votes.
    pub seat: String,
    /// The candidates, the best first, those of one place together; one place alone where the
    /// rule counts marks. Nobody: an abstention.
    pub ranking: Order,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for RankingCast {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}
