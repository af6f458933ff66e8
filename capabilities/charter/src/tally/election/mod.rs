//! Elections: from marked or ranked ballots to who is elected. One ballot a seat; candidates are
//! numbered in the order in which they were named, and that order alone breaks ties, where the
//! charter says so.

mod marks;
mod say;
mod schulze;
mod stv;

pub(super) use say::verdict;
pub use schulze::Pairs;
pub use stv::{Round, Rounds};

use crate::model::{Election, Ties, Way};
use std::collections::{BTreeMap, BTreeSet};

/// One ballot: candidates by number, the best first; those of one tier are equal, and whoever is
/// left out comes after all. Where ballots are only marked, the first tier has the marks.
pub type Ranking = Vec<Vec<usize>>;

/// The candidates and what was cast.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contest {
    /// The candidates' ids, in the order in which they were named.
    pub candidates: Vec<String>,
    /// The last ballot of each seat. An empty one abstains.
    pub rankings: BTreeMap<String, Ranking>,
    /// Marks of each candidate, where nobody can see more than their sums.
    pub sums: Option<Vec<u64>>,
}

/// Who is elected, and by which count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elected {
    /// The candidates' ids, in the order in which they were named.
    pub candidates: Vec<String>,
    /// Who is elected, by number, the first first.
    pub elected: Vec<usize>,
    /// Between whom the count could not choose.
    pub tied: Vec<usize>,
    /// The count itself.
    pub count: Counts,
}

/// The figures of an election.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counts {
    /// Marks of each candidate.
    Marks(Vec<u64>),
    /// Candidates compared in pairs.
    Pairs(Pairs),
    /// The rounds of a single transferable vote.
    Rounds(Rounds),
}

impl Elected {
    /// The ids of these candidates.
    pub fn ids(&self, numbers: &[usize]) -> Vec<String> {
        numbers.iter().filter_map(|number| self.candidates.get(*number).cloned()).collect()
    }
}

/// Why a ballot cannot be counted under a way of voting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spoilt {
    /// It names a candidate there is not.
    Unknown,
    /// It names a candidate twice.
    Twice,
    /// It ranks where only marks count.
    Ranked,
    /// It marks several where one mark counts.
    Several,
    /// It puts several into one place where each place has one.
    Shared,
}

/// Whether a ballot can be counted.
///
/// # Errors
/// What is wrong with it.
pub fn valid(way: Way, ballot: &Ranking, candidates: usize) -> Result<(), Spoilt> {
    let mut seen = BTreeSet::new();
    for candidate in ballot.iter().flatten() {
        if *candidate >= candidates {
            return Err(Spoilt::Unknown);
        }
        if !seen.insert(candidate) {
            return Err(Spoilt::Twice);
        }
    }
    match way {
        Way::Plurality | Way::Approval if ballot.len() > 1 => Err(Spoilt::Ranked),
        Way::Plurality if seen.len() > 1 => Err(Spoilt::Several),
        Way::Stv if ballot.iter().any(|tier| tier.len() > 1) => Err(Spoilt::Shared),
        _ => Ok(()),
    }
}

/// Counts an election. Ballots of seats that take no part are left out before.
pub fn elect(election: &Election, contest: &Contest) -> Elected {
    let number = contest.candidates.len();
    let valid = |ballot: &&Ranking| {
        ballot.iter().any(|tier| !tier.is_empty()) && valid(election.way, ballot, number).is_ok()
    };
    let ballots: Vec<&Ranking> = contest.rankings.values().filter(valid).collect();
    let (filled, count) = match election.way {
        Way::Plurality | Way::Approval => {
            let own = || marks::added_up(&ballots, number);
            marks::count(election, contest.sums.clone().unwrap_or_else(own))
        }
        Way::Schulze => schulze::count(election, &ballots, number),
        Way::Stv => stv::count(election, &ballots, number),
    };
    let Filled { elected, tied } = filled;
    Elected { candidates: contest.candidates.clone(), elected, tied, count }
}

/// The places, filled.
#[derive(Debug, Default, PartialEq, Eq)]
struct Filled {
    elected: Vec<usize>,
    tied: Vec<usize>,
}

/// Fills the places from groups of equals, the best group first, each in the order of naming.
fn fill(election: &Election, groups: impl IntoIterator<Item = Vec<usize>>) -> Filled {
    let places = election.places as usize;
    let mut filled = Filled::default();
    for group in groups {
        let free = places - filled.elected.len();
        if free == 0 {
            break;
        }
        if group.len() <= free {
            filled.elected.extend(group);
            continue;
        }
        match election.ties {
            Ties::FirstNamed => filled.elected.extend(group.iter().take(free)),
            Ties::VoteAgain => filled.elected.clear(),
        }
        filled.tied = group;
        break;
    }
    filled
}
