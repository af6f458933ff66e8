//! Budgets: from ballots that mark proposals, or divide the sum among them, to what each is given.
//! Amounts are whole numbers of the currency's smallest unit, shares on the way exact fractions,
//! and what is not allocated is said. Proposals are numbered in the order in which they were named,
//! and that order alone breaks ties, where the charter says so.

mod divided;
mod marked;
mod say;

pub(super) use say::verdict;

use crate::model::Budget;
use num_bigint::BigUint;
use num_rational::Ratio;
use std::collections::BTreeMap;

/// An exact amount: shares of shares need no fixed width.
pub type Amount = Ratio<BigUint>;

/// A ballot: what it gives to proposals, by their numbers. Where ballots only mark, each mark is 1.
pub type Given = BTreeMap<usize, u64>;

/// A proposal that asks for money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Its id.
    pub id: String,
    /// What it costs.
    pub cost: u64,
}

/// The sum, the proposals, and what was cast.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pot {
    /// How much there is.
    pub total: u64,
    /// The proposals, in the order in which they were named.
    pub proposals: Vec<Proposal>,
    /// The last ballot of each seat. An empty one abstains.
    pub ballots: BTreeMap<String, Given>,
}

/// What each proposal is given, and by which count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allocation {
    /// The proposals, in the order in which they were named.
    pub proposals: Vec<Proposal>,
    /// What each of them is given.
    pub amounts: Vec<u64>,
    /// What is given to nobody.
    pub left: u64,
    /// Between which the count could not choose.
    pub tied: Vec<usize>,
    /// The figures of each proposal.
    pub support: Vec<u64>,
    /// How those that were marked were chosen, the first first.
    pub steps: Vec<Step>,
    /// Whether medians were reduced because together they were more than there is.
    pub reduced: bool,
}

/// How one proposal was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its number.
    pub proposal: usize,
    /// What each of its supporters pays at most, for a weight of 1; none where it was chosen by
    /// votes for its cost.
    pub price: Option<Amount>,
}

impl Allocation {
    /// The ids of these proposals.
    #[must_use]
    pub fn ids(&self, numbers: impl IntoIterator<Item = usize>) -> Vec<String> {
        let found = numbers.into_iter().filter_map(|number| self.proposals.get(number));
        found.map(|proposal| proposal.id.clone()).collect()
    }

    /// The proposals that are given something, in the order in which they were named.
    pub fn funded(&self) -> impl Iterator<Item = usize> + '_ {
        let all = self.amounts.iter().enumerate();
        all.filter(|(_, amount)| **amount > 0).map(|(number, _)| number)
    }
}

/// Why a ballot cannot be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Faulty {
    /// It names a proposal there is not.
    Unknown,
    /// It gives a proposal more than it costs.
    OverCost,
    /// It gives more than there is.
    OverTotal,
    /// It divides where only marks count.
    Divided,
}

/// Whether a ballot can be counted.
///
/// # Errors
/// What is wrong with it.
pub fn valid(budget: &Budget, ballot: &Given, pot: &Pot) -> Result<(), Faulty> {
    let mut sum = 0_u64;
    for (number, amount) in ballot {
        let proposal = pot.proposals.get(*number).ok_or(Faulty::Unknown)?;
        if !budget.sharing.divides() {
            if *amount != 1 {
                return Err(Faulty::Divided);
            }
            continue;
        }
        if *amount > proposal.cost {
            return Err(Faulty::OverCost);
        }
        sum = sum.saturating_add(*amount);
    }
    if budget.sharing.divides() && sum > pot.total { Err(Faulty::OverTotal) } else { Ok(()) }
}

/// A ballot with what it weighs.
type Weighed<'p> = (&'p Given, u64);

/// Allocates. Ballots of seats that take no part are left out before; `weight` says what the ballot
/// of a seat weighs.
pub fn allocate(budget: &Budget, pot: &Pot, weight: impl Fn(&str) -> u64) -> Allocation {
    let cast = pot.ballots.iter().map(|(seat, given)| (given, weight(seat)));
    let counts = |(given, weight): &Weighed| {
        *weight > 0 && given.values().any(|it| *it > 0) && valid(budget, given, pot).is_ok()
    };
    let ballots: Vec<Weighed> = cast.filter(counts).collect();
    if budget.sharing.divides() {
        divided::allocate(budget.sharing, pot, &ballots)
    } else {
        marked::allocate(budget, pot, &ballots)
    }
}

/// The weight behind each proposal: of all ballots that give it something.
fn support(pot: &Pot, ballots: &[Weighed]) -> Vec<u64> {
    let of = |number: usize| {
        let behind =
            ballots.iter().filter(|(given, _)| given.get(&number).is_some_and(|it| *it > 0));
        behind.map(|(_, weight)| weight).fold(0_u64, |sum, weight| sum.saturating_add(*weight))
    };
    (0..pot.proposals.len()).map(of).collect()
}
