//! Whole numbers the diagram counts with: machine words while they suffice, big ones beyond.

use std::ops::{AddAssign, Mul};

use num_bigint::{BigInt, BigUint};
use num_integer::Integer as _;
use num_rational::Ratio;
use num_traits::ToPrimitive as _;

/// A number of coalitions.
pub(super) trait Count: Clone + Default + PartialEq {
    /// 1.
    fn one() -> Self;
    /// `self += one * other`.
    fn add_product(&mut self, one: &Self, other: &Self);
    /// `self += other`.
    fn add(&mut self, other: &Self);
    /// `self × times`.
    fn times(&self, times: u32) -> Self;
    /// As a big number.
    fn big(&self) -> BigUint;
    /// From a big number that is known to fit.
    fn from_big(big: &BigUint) -> Self;
}

/// Counts of at most 57 voters, whose totals times the number of voters stay below 2^63.
impl Count for u64 {
    fn one() -> Self {
        1
    }

    fn add_product(&mut self, one: &Self, other: &Self) {
        self.add_assign(one * other);
    }

    fn add(&mut self, other: &Self) {
        self.add_assign(other);
    }

    fn times(&self, times: u32) -> Self {
        self * Self::from(times)
    }

    fn big(&self) -> BigUint {
        (*self).into()
    }

    fn from_big(big: &BigUint) -> Self {
        big.to_u64().unwrap_or(Self::MAX)
    }
}

impl Count for BigUint {
    fn one() -> Self {
        1_u8.into()
    }

    fn add_product(&mut self, one: &Self, other: &Self) {
        if *one != Self::ZERO && *other != Self::ZERO {
            self.add_assign(one.mul(other));
        }
    }

    fn add(&mut self, other: &Self) {
        self.add_assign(other);
    }

    fn times(&self, times: u32) -> Self {
        self.mul(times)
    }

    fn big(&self) -> BigUint {
        self.clone()
    }

    fn from_big(big: &BigUint) -> Self {
        big.clone()
    }
}

/// The row of Pascal's triangle: in how many ways 0, 1, … n of n are chosen.
pub(super) fn choose<C: Count>(n: u32) -> Vec<C> {
    let mut row = vec![BigUint::from(1_u8)];
    for k in 1..=n {
        let before = &row[row.len() - 1];
        row.push(before * (n - k + 1) / k);
    }
    row.iter().map(C::from_big).collect()
}

/// The nearest floating-point number to a fraction whose terms may be far beyond what one holds.
pub(super) fn to_f64(fraction: &Ratio<BigInt>) -> f64 {
    let (top, bottom) = (fraction.numer(), fraction.denom());
    let shift = 64 + bottom.bits() as i64 - top.bits() as i64;
    let scaled = if shift >= 0 { top << shift } else { top >> -shift };
    let quotient = scaled.div_floor(bottom).to_f64().unwrap_or(0.0);
    quotient * 2.0_f64.powi(-(shift as i32))
}
