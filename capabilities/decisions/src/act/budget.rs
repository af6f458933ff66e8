//! What happens in a budget: a sum is set, and ballots divide it among proposals. Proposals are
//! named as candidates, each with its cost; ballots that only mark are those of an election.

use std::collections::BTreeMap;

use hub::{Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The sum is set that a motion divides among proposals.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BudgetSet {
    /// The motion.
    pub motion: Id,
    /// The currency: an ISO 4217 code, such as `USD`.
    pub currency: String,
    /// How much there is, in the smallest unit of the currency.
    pub total: u64,
}

impl Payload for BudgetSet {}

/// A seat divides the sum among the proposals, or does so again before the vote closes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AllocationCast {
    /// The motion.
    pub motion: Id,
    /// The seat that votes.
    pub seat: String,
    /// What it gives to each proposal, in the smallest unit of the currency; one that is left out
    /// is given nothing. Nothing at all: an abstention.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub amounts: BTreeMap<Id, u64>,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for AllocationCast {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}
