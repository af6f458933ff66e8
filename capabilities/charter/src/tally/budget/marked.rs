//! Ballots that mark proposals: the Method of Equal Shares, and plain votes for the cost. Source:
//! D. Peters, G. Pierczyński, P. Skowron, "Proportional Participatory Budgeting with Additive
//! Utilities", NeurIPS 2021, with one unit of use for each marked proposal; seats of different
//! weight have shares in proportion to it, as if so many had voted alike.

use super::{Allocation, Amount, Pot, Step, Weighed, support};
use crate::model::{Budget, Completion, Sharing, Ties};
use num_bigint::BigUint;
use num_traits::Zero;
use std::collections::{BTreeMap, BTreeSet};

/// Ballots that mark the same have the same money at every step.
#[derive(Clone)]
struct Group {
    marks: BTreeSet<usize>,
    weight: u64,
    /// What is left of the share, for a weight of 1.
    purse: Amount,
}

/// What is paid so far.
#[derive(Clone)]
struct Run<'p> {
    pot: &'p Pot,
    support: &'p [u64],
    sharing: Sharing,
    completion: Completion,
    groups: Vec<Group>,
    left: u64,
    steps: Vec<Step>,
}

/// Those that could come next, equally good, and what their supporters would pay at most.
type Next = (Vec<usize>, Option<Amount>);

/// Pays proposal after proposal until no other can be paid.
pub(super) fn allocate(budget: &Budget, pot: &Pot, ballots: &[Weighed]) -> Allocation {
    let support = support(pot, ballots);
    let mut run = Run {
        pot,
        support: &support,
        sharing: budget.sharing,
        completion: budget.completion,
        groups: groups(pot, ballots),
        left: pot.total,
        steps: Vec::new(),
    };
    let mut tied = run.go(budget.ties);
    let (mut left, mut steps) = (run.left, run.steps);
    if !tied.is_empty() && budget.ties == Ties::VoteAgain {
        (left, steps) = (pot.total, Vec::new());
    }
    tied.sort_unstable();
    tied.dedup();
    let paid: BTreeSet<usize> = steps.iter().map(|step| step.proposal).collect();
    let amount = |(number, proposal): (usize, &super::Proposal)| {
        if paid.contains(&number) { proposal.cost } else { 0 }
    };
    Allocation {
        proposals: pot.proposals.clone(),
        amounts: pot.proposals.iter().enumerate().map(amount).collect(),
        left,
        tied,
        support,
        steps,
        reduced: false,
    }
}

fn whole(number: u64) -> Amount {
    Amount::from_integer(BigUint::from(number))
}

fn groups(pot: &Pot, ballots: &[Weighed]) -> Vec<Group> {
    let mut weights: BTreeMap<BTreeSet<usize>, u64> = BTreeMap::new();
    for (given, weight) in ballots {
        let marks = given.iter().filter(|(_, it)| **it > 0).map(|(number, _)| *number).collect();
        let sum = weights.entry(marks).or_default();
        *sum = sum.saturating_add(*weight);
    }
    let all = weights.values().fold(0_u64, |sum, weight| sum.saturating_add(*weight)).max(1);
    let purse = whole(pot.total) / whole(all);
    let group = |(marks, weight)| Group { marks, weight, purse: purse.clone() };
    weights.into_iter().map(group).collect()
}

impl Run<'_> {
    /// Pays until nothing more can be paid. Where the rule has no order, a choice between equals
    /// that changes what is paid in the end stops it; says between whom it could not choose, or
    /// chose by order.
    fn go(&mut self, ties: Ties) -> Vec<usize> {
        let mut tied = Vec::new();
        while let Some((equals, price)) = self.next() {
            let [first, others @ ..] = equals.as_slice() else { break };
            if !others.is_empty() && !self.pays_all(&equals, price.as_ref()) {
                let paid = self.paid_when_first(*first, price.as_ref());
                let same = |one: &usize| self.paid_when_first(*one, price.as_ref()) == paid;
                if !others.iter().all(same) {
                    tied.extend(&equals);
                    if ties == Ties::VoteAgain {
                        return tied;
                    }
                }
            }
            self.pay(*first, price);
        }
        tied
    }

    /// Whether all of these are paid next, in whichever order: there is enough for all, and where
    /// shares pay nobody pays for two of them. Most ties are so, and need no trial.
    fn pays_all(&self, equals: &[usize], price: Option<&Amount>) -> bool {
        let costs = equals.iter().filter_map(|number| self.pot.proposals.get(*number));
        let together = costs.fold(0_u64, |sum, proposal| sum.saturating_add(proposal.cost));
        let of = |group: &Group| equals.iter().filter(|n| group.marks.contains(n)).count();
        together <= self.left && (price.is_none() || self.groups.iter().all(|own| of(own) <= 1))
    }

    /// What is paid in the end when this one of equals comes first, whatever is tied after it.
    fn paid_when_first(&self, one: usize, price: Option<&Amount>) -> BTreeSet<usize> {
        let mut other = self.clone();
        other.pay(one, price.cloned());
        while let Some((equals, price)) = other.next() {
            let Some(first) = equals.first() else { break };
            other.pay(*first, price);
        }
        other.steps.iter().map(|step| step.proposal).collect()
    }

    fn open(&self) -> impl Iterator<Item = (usize, u64)> + '_ {
        let costs = self.pot.proposals.iter().map(|proposal| proposal.cost).enumerate();
        costs.filter(|(number, cost)| {
            let is_paid = self.steps.iter().any(|step| step.proposal == *number);
            let has_support = self.support.get(*number).is_some_and(|votes| *votes > 0);
            !is_paid && has_support && *cost <= self.left
        })
    }

    fn next(&self) -> Option<Next> {
        let by_shares = match self.sharing {
            Sharing::EqualShares => self.next_by_shares(),
            _ => None,
        };
        let plainly =
            self.sharing == Sharing::VotesPerCost || self.completion == Completion::VotesPerCost;
        by_shares.or_else(|| if plainly { self.next_by_votes() } else { None })
    }

    /// The proposals whose supporters pay least at most.
    fn next_by_shares(&self) -> Option<Next> {
        // Once money was given out by votes, the shares are no longer whole.
        if self.steps.last().is_some_and(|step| step.price.is_none()) {
            return None;
        }
        let prices = self
            .open()
            .filter_map(|(number, cost)| self.price(number, cost).map(|price| (number, price)));
        let prices: Vec<(usize, Amount)> = prices.collect();
        let least = prices.iter().map(|(_, price)| price).min()?.clone();
        let equals = prices.into_iter().filter(|(_, price)| *price == least);
        Some((equals.map(|(number, _)| number).collect(), Some(least)))
    }

    /// What each supporter pays at most, for a weight of 1: who has less pays what is left. None
    /// when together they cannot pay.
    fn price(&self, number: usize, cost: u64) -> Option<Amount> {
        let mut behind: Vec<&Group> =
            self.groups.iter().filter(|group| group.marks.contains(&number)).collect();
        behind.sort_by(|one, other| one.purse.cmp(&other.purse));
        let mut missing = whole(cost);
        let mut weight = behind.iter().fold(0_u64, |sum, group| sum.saturating_add(group.weight));
        for group in behind {
            let even = &missing / whole(weight.max(1));
            if even <= group.purse {
                return Some(even);
            }
            missing -= &group.purse * whole(group.weight);
            weight = weight.saturating_sub(group.weight);
        }
        None
    }

    fn next_by_votes(&self) -> Option<Next> {
        let rate = |number: usize, cost: u64| {
            whole(self.support.get(number).copied().unwrap_or(0)) / whole(cost.max(1))
        };
        let rates: Vec<(usize, Amount)> =
            self.open().map(|(number, cost)| (number, rate(number, cost))).collect();
        let most = rates.iter().map(|(_, rate)| rate).max()?.clone();
        let equals = rates.into_iter().filter(|(_, rate)| *rate == most);
        Some((equals.map(|(number, _)| number).collect(), None))
    }

    fn pay(&mut self, number: usize, price: Option<Amount>) {
        let cost = self.pot.proposals.get(number).map_or(0, |proposal| proposal.cost);
        self.left = self.left.saturating_sub(cost);
        if let Some(price) = &price {
            for group in self.groups.iter_mut().filter(|group| group.marks.contains(&number)) {
                if group.purse > *price {
                    group.purse -= price;
                } else {
                    group.purse = Amount::zero();
                }
            }
        }
        self.steps.push(Step { proposal: number, price });
    }
}
