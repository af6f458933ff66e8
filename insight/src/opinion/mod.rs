//! What people think: groups of opinion, what sets them apart, and what they share.
//!
//! The stages of Pol.is, each its own file, from raw votes to a report. Source: Small, Bjorkegren,
//! Erkkilä, Shaw, Megill, "Polis: Scaling deliberation by mapping high dimensional opinion spaces",
//! Recerca 26(2), 2021. All stages but the grouping give what the published server gives for the
//! same votes; its groups also depend on the groups it had found before.

mod grouping;
mod map;
mod representative;
mod shared;
mod spectrum;
mod votes;

pub use grouping::{Grouping, group};
pub use map::{Map, map};
pub use representative::{Representative, representative};
pub use shared::{Agreed, Consensus, Tally, consensus, group_informed, tally};
pub use votes::{Answer, Cast, Votes};

/// With fewer people than this, groups are not looked for: they would be read as more than they
/// are, and would show who thinks what.
pub const FEWEST: usize = 50;

/// All of a conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct Opinion {
    /// Who said enough to be placed, as rows of the votes.
    pub placed: Vec<usize>,
    /// Where everyone stands.
    pub map: Map,
    /// What everyone agrees or disagrees on.
    pub consensus: Consensus,
    /// The groups; `None` when fewer than [`FEWEST`] said enough.
    pub groups: Option<Groups>,
}

/// The groups of a conversation and what follows from them.
#[derive(Clone, Debug, PartialEq)]
pub struct Groups {
    /// Who is in which group, by place in [`Opinion::placed`], and how clear the groups are.
    pub grouping: Grouping,
    /// For each group, the answers to each statement.
    pub tallies: Vec<Vec<Tally>>,
    /// For each group, what sets it apart.
    pub representative: Vec<Vec<Representative>>,
    /// For each statement, how probable it is that all groups agree.
    pub group_informed: Vec<f64>,
}

/// Analyses a conversation.
#[must_use]
pub fn analyse(votes: &Votes) -> Opinion {
    let map = map(votes);
    let placed = votes.with_enough();
    let groups = (placed.len() >= FEWEST).then(|| {
        let places: Vec<[f64; 2]> = placed.iter().map(|row| map.places[*row]).collect();
        let grouping = group(&places);
        let members = grouping.members(&placed);
        let tallies: Vec<Vec<Tally>> = members.iter().map(|rows| tally(votes, rows)).collect();
        Groups {
            representative: representative(&votes.out, &tallies),
            group_informed: group_informed(&tallies),
            grouping,
            tallies,
        }
    });
    let all: Vec<usize> = (0..votes.participants.len()).collect();
    let consensus = consensus(&votes.out, &tally(votes, &all));
    Opinion { placed, map, consensus, groups }
}
