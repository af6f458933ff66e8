//! Ballots that divide the sum. The mean gives away exactly what the ballots did: who leaves money
//! over leaves it over in the result, and each ballot moves it by its weight, whatever it says. The
//! median is what more than half of the weight gives at least: no single ballot moves it far.
//! Medians may add up to more than there is, and are then all reduced alike; they are never raised
//! above what a majority wanted. Both are rounded down to the smallest unit of the currency, and
//! the rest is said.

use super::{Allocation, Pot, Weighed, support};
use crate::model::Sharing;

/// Gives each proposal the mean or the median of what the ballots give it.
pub(super) fn allocate(sharing: Sharing, pot: &Pot, ballots: &[Weighed]) -> Allocation {
    let all = 0..pot.proposals.len();
    let (amounts, reduced) = match sharing {
        Sharing::Median => fitted(all.map(|number| median(number, ballots)).collect(), pot.total),
        _ => (all.map(|number| mean(number, ballots)).collect(), false),
    };
    let given: u64 = amounts.iter().fold(0, |sum, amount| sum.saturating_add(*amount));
    Allocation {
        proposals: pot.proposals.clone(),
        left: pot.total.saturating_sub(given),
        amounts,
        tied: Vec::new(),
        support: support(pot, ballots),
        steps: Vec::new(),
        reduced,
    }
}

fn gives(number: usize, ballots: &[Weighed]) -> Vec<(u64, u64)> {
    let each = ballots.iter();
    each.map(|(given, weight)| (given.get(&number).copied().unwrap_or(0), *weight)).collect()
}

fn mean(number: usize, ballots: &[Weighed]) -> u64 {
    let (mut sum, mut whole) = (0_u128, 0_u128);
    for (amount, weight) in gives(number, ballots) {
        sum = sum.saturating_add(u128::from(amount).saturating_mul(u128::from(weight)));
        whole = whole.saturating_add(u128::from(weight));
    }
    sum.checked_div(whole).and_then(|mean| u64::try_from(mean).ok()).unwrap_or(0)
}

/// The most that more than half of the weight gives.
fn median(number: usize, ballots: &[Weighed]) -> u64 {
    let mut gives = gives(number, ballots);
    gives.sort_unstable_by_key(|(amount, _)| std::cmp::Reverse(*amount));
    let whole: u128 = gives.iter().map(|(_, weight)| u128::from(*weight)).sum();
    let mut reached = 0_u128;
    for (amount, weight) in gives {
        reached += u128::from(weight);
        if reached * 2 > whole {
            return amount;
        }
    }
    0
}

/// Reduces all alike when together they are more than there is.
fn fitted(amounts: Vec<u64>, total: u64) -> (Vec<u64>, bool) {
    let whole: u128 = amounts.iter().map(|amount| u128::from(*amount)).sum();
    if whole <= u128::from(total) {
        return (amounts, false);
    }
    let part = |amount: u64| {
        let share = (u128::from(amount) * u128::from(total)).checked_div(whole);
        share.and_then(|share| u64::try_from(share).ok()).unwrap_or(0)
    };
    (amounts.into_iter().map(part).collect(), true)
}
