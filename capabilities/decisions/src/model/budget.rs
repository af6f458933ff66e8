//! Money that a motion divides among proposals. Amounts are whole numbers of the smallest unit of
//! their currency: cents of a dollar, a franc of the CFA.

use std::collections::BTreeMap;

use charter::tally::budget::Given;
use hub::{Id, Said};
use serde::{Deserialize, Serialize};

use super::{Candidate, Moment};

/// The largest amount: what every face can still write.
pub const AMOUNT_MAX: u64 = 9_000_000_000_000_000;

/// What each proposal is given, by its id.
pub type Amounts = BTreeMap<Id, u64>;

/// The sum that is divided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Purse {
    /// Its currency: an ISO 4217 code.
    pub currency: String,
    /// How much there is, in the smallest unit.
    pub total: u64,
    /// When it was set, and by whom.
    pub made: Moment,
}

/// A ballot that divides the sum, as it was last cast.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CastAllocation {
    /// What it gives to each proposal.
    pub amounts: Amounts,
    /// Why.
    pub reason: Said,
    /// When, by whom.
    pub made: Moment,
}

/// A ballot in the tally's numbers: the proposal's place on the ballot. What is not on the ballot
/// gets a number that no proposal has.
#[must_use]
pub fn given(amounts: &Amounts, ballot: &[&Candidate]) -> Given {
    let number =
        |id: &Id| ballot.iter().position(|candidate| candidate.id == *id).unwrap_or(ballot.len());
    amounts.iter().map(|(id, amount)| (number(id), *amount)).collect()
}
