//! An election: how one or several are chosen among candidates.

use serde::{Deserialize, Serialize};

/// Choosing among candidates: persons for an office or seats, or options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Election {
    /// How ballots are marked and counted.
    pub way: Way,
    /// How many are elected.
    pub places: u32,
    /// What follows when the count cannot choose between candidates.
    pub ties: Ties,
}

/// How ballots are marked and counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// One mark a ballot; most marks win.
    Plurality,
    /// A mark for each candidate one can live with; most marks win.
    Approval,
    /// Ranked ballots, compared pair by pair: Schulze's method. Whoever beats every other
    /// candidate wins.
    Schulze,
    /// Ranked ballots, the single transferable vote: several are elected in proportion.
    Stv,
}

impl Way {
    /// The word of the charter file.
    pub fn as_str(self) -> &'static str {
        match self {
            Way::Plurality => "plurality",
            Way::Approval => "approval",
            Way::Schulze => "schulze",
            Way::Stv => "stv",
        }
    }

    /// Whether a ballot puts candidates into an order; else it only marks some of them.
    pub fn is_ranked(self) -> bool {
        matches!(self, Way::Schulze | Way::Stv)
    }
}

/// What follows when the count cannot choose between candidates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ties {
    /// Nobody is elected; it is voted on again.
    #[default]
    VoteAgain,
    /// Whoever was named first comes first.
    FirstNamed,
}

impl Ties {
    /// The word of the charter file.
    pub fn as_str(self) -> &'static str {
        match self {
            Ties::VoteAgain => "vote_again",
            Ties::FirstNamed => "first_named",
        }
    }
}
