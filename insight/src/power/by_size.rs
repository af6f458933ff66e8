//! From winning coalitions counted by their size to swings and Shapley–Shubik indices.

use num_bigint::{BigInt, BigUint};
use num_rational::Ratio;

use super::{Counted, Share};

/// Winning coalitions by size, and how many voters of each class stand in them.
pub(super) struct BySize {
    /// Winning coalitions of 0, 1, … n voters.
    pub winning: Vec<BigUint>,
    /// For each class and size: voters of the class, summed over winning coalitions of that size.
    pub members: Vec<Vec<BigUint>>,
}

impl BySize {
    /// Swings and indices of one voter of each class, by symmetry within the class.
    ///
    /// A winning coalition of size s with the voter and one of size s without it stand for
    /// (s−1)!(n−s)! and s!(n−s−1)! orders of arrival: the first kind are gained, the second were
    /// won before the voter came. In a rule where more votes never hurt, the difference counts
    /// exactly the orders in which the voter turns the outcome.
    pub(super) fn counted(&self, sizes: &[u32]) -> Counted {
        let winning: BigUint = self.winning.iter().sum();
        let factorials = factorials(self.winning.len() - 1);
        let classes = sizes.iter().zip(&self.members).map(|(voters, members)| {
            let with: Vec<BigUint> = members.iter().map(|sum| sum / *voters).collect();
            let swings = with.iter().sum::<BigUint>() * 2_u8 - &winning;
            (swings, Share::Exact(self.shapley_shubik(&with, &factorials)))
        });
        let classes = classes.collect();
        Counted { winning, classes }
    }

    fn shapley_shubik(&self, with: &[BigUint], factorials: &[BigUint]) -> Ratio<BigInt> {
        let n = factorials.len() - 1;
        let mut orders = BigInt::ZERO;
        for (s, (with, winning)) in with.iter().zip(&self.winning).enumerate() {
            if s > 0 {
                orders += BigInt::from(with * &factorials[s - 1] * &factorials[n - s]);
            }
            if s < n {
                let without = winning - with;
                orders -= BigInt::from(without * &factorials[s] * &factorials[n - s - 1]);
            }
        }
        Ratio::new(orders, factorials[n].clone().into())
    }
}

fn factorials(n: usize) -> Vec<BigUint> {
    let mut all = vec![BigUint::from(1_u8)];
    for k in 1..=n {
        all.push(&all[k - 1] * k);
    }
    all
}
