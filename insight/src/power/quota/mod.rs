//! One quota over many voters, by sums: in how many ways do voters add up to each weight?
//!
//! One table of coalitions by their sum serves all voters: those without a voter of weight w are
//! T(y) − T(y−w) + T(y−2w) − …, so its swings follow from prefix sums (Uno 2012, "Efficient
//! computation of power indices for weighted majority games"; Kurz 2016, arXiv 1603.01443).
//!
//! The Shapley–Shubik index is the integral over p of the probability that a voter turns the
//! outcome when all others are in favour with probability p (Owen 1972): a polynomial of degree
//! below n, so ⌈n/2⌉ points of Gauss–Legendre quadrature are exact but for rounding. Above p = ½
//! the alternating sum would grow; there the game's dual at 1 − p has the same probability.

mod chances;
mod joined;
mod ways;

use num_bigint::BigUint;
use num_integer::Integer;
use rayon::prelude::*;

use super::game::{Fault, Game, Quota};
use super::legendre::{Points, points};
use super::{Counted, Share};
use ways::Ways;

/// The most words of 64 bits that the tables may have: 2 GB.
const WORDS: u64 = 1 << 28;

/// The most points of quadrature: beyond, the integrand is smooth enough for them to suffice.
const POINTS: u32 = 128;

/// What rounding can add up to: measured on the tables of the tests, rounded up.
const ROUNDING: f64 = 1e-11;

/// Counts winning coalitions and swings of a rule of one quota.
pub(super) fn count(game: &Game, quota: Quota) -> Result<Counted, Fault> {
    let sums = Sums::new(game, quota)?;
    let (winning, swings) = sums.count();
    let shares = sums.shapley_shubik();
    Ok(Counted { winning, classes: swings.into_iter().zip(shares).collect() })
}

/// Winning coalitions, and the swings of one voter of each class, of a rule of one quota.
pub(super) fn coalitions(game: &Game, quota: Quota) -> Result<(BigUint, Vec<BigUint>), Fault> {
    Ok(Sums::new(game, quota)?.count())
}

/// The weights, by their greatest common divisor.
struct Sums {
    /// The weight of one voter of each class.
    classes: Vec<u64>,
    /// The weight of every voter with weight, lightest first: the table grows as late as it can.
    voters: Vec<usize>,
    /// Voters without weight: each doubles every count.
    weightless: usize,
    quota: usize,
    total: usize,
}

impl Sums {
    fn new(game: &Game, quota: Quota) -> Result<Self, Fault> {
        let sizes = game.class_sizes();
        let mut classes: Vec<u64> =
            (0..sizes.len()).map(|c| game.weight(c, quota.criterion)).collect();
        let unit = classes.iter().fold(0, |unit: u64, weight| unit.gcd(weight)).max(1);
        classes.iter_mut().for_each(|weight| *weight /= unit);
        let each = classes.iter().zip(&sizes).filter(|(weight, _)| **weight > 0);
        let each = each.flat_map(|(weight, n)| std::iter::repeat_n(*weight, *n as usize));
        let mut voters: Vec<usize> = each
            .map(|weight| usize::try_from(weight).map_err(|_| Fault::TooLarge))
            .collect::<Result<_, _>>()?;
        voters.sort_unstable();
        let total: usize = voters.iter().sum();
        // More than everything is never reached, however much more.
        let quota = quota.at_least.div_ceil(unit).min(total as u64 + 1) as usize;
        let weightless = game.voters() as usize - voters.len();
        let sums = Self { classes, voters, weightless, quota, total };
        let words = sums.quota.max(sums.dual()) as u64;
        match words.saturating_mul(ways::digits(sums.voters.len()) as u64) {
            words if words > WORDS => Err(Fault::TooLarge),
            _ => Ok(sums),
        }
    }

    /// The quota of the dual game: what is needed to stop a motion. It has the same swings.
    const fn dual(&self) -> usize {
        (self.total + 1).saturating_sub(self.quota)
    }

    /// Winning coalitions, and the swings of one voter of each class.
    fn count(&self) -> (BigUint, Vec<BigUint>) {
        let all = BigUint::from(1_u8) << self.voters.len();
        if self.is_decided() {
            let winning = if self.quota == 0 { all } else { BigUint::ZERO };
            return (winning << self.weightless, vec![BigUint::ZERO; self.classes.len()]);
        }
        let quota = self.quota.min(self.dual());
        let ways = Ways::up_to(&self.voters, quota);
        // Coalitions below the smaller quota: those that lose, or those that leave losers behind.
        let below = ways.all();
        let winning = if quota == self.quota { all - below } else { below };
        let swings = self.classes.iter().map(|weight| ways.swings(*weight) << self.weightless);
        (winning << self.weightless, swings.collect())
    }

    /// Whether nobody matters: everything passes, or nothing does.
    const fn is_decided(&self) -> bool {
        self.quota == 0 || self.quota > self.total
    }

    /// The index of one voter of each class.
    fn shapley_shubik(&self) -> Vec<Share> {
        if self.is_decided() {
            return vec![Share::Near { value: 0.0, error: 0.0 }; self.classes.len()];
        }
        let degree = self.voters.len() as u32;
        let Points { lower, middle } = points(degree.div_ceil(2).min(POINTS));
        let mut at: Vec<(f64, f64, bool)> = lower.iter().map(|(p, w)| (*p, *w, true)).collect();
        at.extend(middle.map(|weight| (0.5, weight, false)));
        let each: Vec<Vec<f64>> = at
            .par_iter()
            .map(|(p, weight, mirrored)| self.turned(*p, *weight, *mirrored))
            .collect();
        // Summed in the order of the points, so that every machine rounds alike.
        let value = |class: usize| each.iter().map(|values| values[class]).sum::<f64>();
        let shares = 0..self.classes.len();
        shares.map(|class| Share::Near { value: value(class), error: ROUNDING }).collect()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use num_integer::binomial;

    use super::super::diagram;
    use super::*;

    /// One voter of each weight, under one quota.
    fn game(weights: impl IntoIterator<Item = u64>, at_least: u64) -> (Game, Quota) {
        let quota = Quota { criterion: 0, at_least };
        let weights: Vec<Vec<u64>> = weights.into_iter().map(|weight| vec![weight]).collect();
        (Game::new(&weights, vec![vec![quota]]).unwrap(), quota)
    }

    #[test]
    fn sums_and_diagram_agree() {
        let weights = [0, 14, 14, 21, 35, 70, 7, 7, 7, 350, 0, 49, 28];
        for at_least in [0, 1, 7, 8, 300, 301, 350, 400, 602, 603, u64::MAX] {
            let (game, quota) = game(weights, at_least);
            let (sums, diagram) = (count(&game, quota).unwrap(), diagram::count(&game).unwrap());
            assert_eq!(sums.winning, diagram.winning, "{at_least}");
            for (one, other) in sums.classes.iter().zip(&diagram.classes) {
                assert_eq!(one.0, other.0, "{at_least}");
                assert!((one.1.to_f64() - other.1.to_f64()).abs() < 1e-12, "{at_least}");
            }
        }
    }

    #[test]
    fn voters_that_are_alike_are_counted_by_binomials() {
        let voters = 700_u32;
        let (game, quota) = game((0..voters).map(|_| 3), 3 * 400 - 2);
        let counted = count(&game, quota).unwrap();
        let choose = |of: u32, k: u32| binomial(BigUint::from(of), BigUint::from(k));
        assert_eq!(counted.winning, (400..=voters).map(|k| choose(voters, k)).sum());
        assert_eq!(counted.classes[0].0, choose(voters - 1, 399));
        let share = counted.classes[0].1.to_f64();
        assert!((share - 1.0 / f64::from(voters)).abs() < ROUNDING, "{share}");
    }

    #[test]
    fn a_rule_that_needs_too_much_memory_is_refused() {
        let (game, quota) = game([1, u64::from(u32::MAX), u64::from(u32::MAX)], 1 << 32);
        assert_eq!(count(&game, quota).err(), Some(Fault::TooLarge));
    }
}
