//! Whole numbers of a fixed width that wrap around: sums and differences whose true value fits are
//! right whatever happened on the way.

use num_bigint::BigUint;

/// `L` words of 64 bits, the lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wide<const L: usize>([u64; L]);

impl<const L: usize> Wide<L> {
    pub(super) const ZERO: Self = Self([0; L]);

    pub(super) const fn one() -> Self {
        let mut words = [0; L];
        words[0] = 1;
        Self(words)
    }

    #[inline]
    pub(super) fn add(&mut self, other: &Self) {
        let mut carry = false;
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            let (sum, over) = word.overflowing_add(*other);
            let (sum, more) = sum.overflowing_add(u64::from(carry));
            (*word, carry) = (sum, over | more);
        }
    }

    #[inline]
    pub(super) fn subtract(&mut self, other: &Self) {
        let mut borrow = false;
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            let (rest, under) = word.overflowing_sub(*other);
            let (rest, more) = rest.overflowing_sub(u64::from(borrow));
            (*word, borrow) = (rest, under | more);
        }
    }

    pub(super) fn big(&self) -> BigUint {
        let bytes: Vec<u8> = self.0.iter().flat_map(|word| word.to_le_bytes()).collect();
        BigUint::from_bytes_le(&bytes)
    }
}
