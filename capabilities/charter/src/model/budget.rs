//! A budget: how a sum of money is divided among proposals that each have a cost.

use super::election::Ties;
use serde::{Deserialize, Serialize};

/// Dividing a sum among proposals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    /// How ballots are filled in and counted.
    pub sharing: Sharing,
    /// What becomes of money that equal shares leave over.
    pub completion: Completion,
    /// What follows when the count cannot choose between proposals.
    pub ties: Ties,
    /// The weight of a seat by which its ballot counts; one seat, one ballot when left out.
    pub weight: Option<String>,
}

/// How ballots are filled in and counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sharing {
    /// Ballots mark proposals. Every ballot has an equal share of the money, and a proposal is paid
    /// by those who marked it: the Method of Equal Shares.
    EqualShares,
    /// Ballots mark proposals; whoever has most votes for its cost is paid first.
    VotesPerCost,
    /// Ballots divide the sum; each proposal gets the mean of what it was given.
    Mean,
    /// Ballots divide the sum; each proposal gets the median of what it was given.
    Median,
}

impl Sharing {
    /// The word of the charter file.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Sharing::EqualShares => "equal_shares",
            Sharing::VotesPerCost => "votes_per_cost",
            Sharing::Mean => "mean",
            Sharing::Median => "median",
        }
    }

    /// Whether a ballot divides the sum; else it only marks proposals.
    #[must_use]
    pub fn divides(self) -> bool {
        matches!(self, Sharing::Mean | Sharing::Median)
    }
}

/// What becomes of money that equal shares leave over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Completion {
    /// It is not allocated.
    #[default]
    None,
    /// It goes to further proposals, most votes for their cost first.
    VotesPerCost,
}

impl Completion {
    /// The word of the charter file.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Completion::None => "none",
            Completion::VotesPerCost => "votes_per_cost",
        }
    }
}
