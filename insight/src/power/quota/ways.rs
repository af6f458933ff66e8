//! In how many ways voters add up to each sum, as exact whole numbers.
//!
//! A count stands in several digits of 48 bits, each in a table of its own. Sixteen voters in a row
//! can join without one digit's overflow reaching the next, so that a passage is nothing but
//! additions of words; then what has overflowed is carried on.

use num_bigint::{BigInt, BigUint};
use rayon::prelude::*;

use super::joined::join;

/// Bits of a digit.
const DIGIT: u32 = 48;
/// Voters that may join before digits overflow their words: each at most doubles a count.
pub(super) const AT_ONCE: usize = (u64::BITS - DIGIT) as usize;
const MASK: u64 = (1 << DIGIT) - 1;

/// Digits of a number of ways of so many voters: at most 2^voters.
pub(super) const fn digits(voters: usize) -> usize {
    voters / DIGIT as usize + 1
}

/// For each sum below a quota: the number of ways to it, or to it and all sums below.
pub(super) struct Ways {
    /// The tables of the digits, the lowest first.
    digits: Vec<Vec<u64>>,
}

impl Ways {
    /// Counts the coalitions of these voters whose weight stays at or below each sum below `quota`.
    pub(super) fn up_to(voters: &[usize], quota: usize) -> Self {
        let mut first = vec![0; quota];
        first[0] = 1;
        let mut ways = Self { digits: vec![first] };
        let (mut reached, mut joined) = (1, 0);
        for few in voters.chunks(AT_ONCE) {
            reached = few.iter().fold(reached, |sum, weight| sum + weight).min(quota);
            joined += few.len();
            ways.digits.par_iter_mut().for_each(|digit| {
                join(&mut digit[..reached], few, |sum, ways| *sum = sum.wrapping_add(ways));
            });
            ways.digits.resize_with(digits(joined), || vec![0; quota]);
            ways.carry(reached);
        }
        ways.add_up();
        ways
    }

    fn carry(&mut self, reached: usize) {
        for at in 1..self.digits.len() {
            let (low, high) = self.digits.split_at_mut(at);
            let each = low[at - 1][..reached].iter_mut().zip(&mut high[0]);
            for (low, high) in each {
                *high += *low >> DIGIT;
                *low &= MASK;
            }
        }
    }

    /// From the ways to each sum to those to all sums up to it.
    fn add_up(&mut self) {
        let mut sum = vec![0_u64; self.digits.len()];
        for at in 0..self.digits[0].len() {
            let mut carried = 0;
            for (digit, sum) in self.digits.iter_mut().zip(&mut sum) {
                let all = *sum + digit[at] + carried;
                (*sum, carried) = (all & MASK, all >> DIGIT);
                digit[at] = *sum;
            }
        }
    }

    /// Coalitions below the quota.
    pub(super) fn all(&self) -> BigUint {
        let last = |digit: &Vec<u64>| digit.last().copied().unwrap_or_default().into();
        whole(self.digits.iter().map(last))
    }

    /// Swings of a voter of this weight.
    pub(super) fn swings(&self, weight: u64) -> BigUint {
        if weight == 0 {
            return BigUint::ZERO;
        }
        whole(self.digits.iter().map(|digit| alternating(digit, weight as usize)))
    }
}

/// T(q−1) − 2T(q−1−w) + 2T(q−1−2w) − …: the coalitions without the voter that stay below the quota
/// q, less those that do so even with it.
fn alternating(below: &[u64], weight: usize) -> i128 {
    let terms = below.iter().rev().step_by(weight).map(|ways| i128::from(*ways)).enumerate();
    terms.fold(0, |sum, (k, ways)| match k {
        0 => ways,
        _ if k % 2 == 0 => sum + 2 * ways,
        _ => sum - 2 * ways,
    })
}

/// The number of these digits, which may be any whole numbers themselves.
fn whole(digits: impl DoubleEndedIterator<Item = i128>) -> BigUint {
    let number = digits.rev().fold(BigInt::ZERO, |number, digit| (number << DIGIT) + digit);
    number.to_biguint().unwrap_or_default()
}
