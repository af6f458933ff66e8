//! One quota over many voters, by sums: in how many ways do voters add up to each weight?
//!
//! One table of coalitions by their sum serves all voters: those without a voter of weight w are
//! T(y) − T(y−w) + T(y−2w) − …, so its swings follow from prefix sums (Uno 2012, "Efficient
//! computation of power indices for weighted majority games"; Kurz 2016, arXiv 1603.01443). Counts
//! are words of a fixed width that wrap around, which is exact because every result fits.
//!
//! The Shapley–Shubik index is the integral over p of the probability that a voter turns the
//! outcome when all others are in favour with probability p (Owen 1972): a polynomial of degree
//! below n, so ⌈n/2⌉ points of Gauss–Legendre quadrature are exact but for rounding. Above p = ½
//! the alternating sum would grow; there the game's dual at 1 − p has the same probability.

use num_bigint::BigUint;
use rayon::prelude::*;

use super::game::{Fault, Game, Quota};
use super::legendre::{Points, points};
use super::wide::Wide;
use super::{Counted, Share};

/// The most sums a table may have.
const SUMS: u64 = 1 << 28;

/// The most points of quadrature: beyond, the integrand is smooth enough for them to suffice.
const POINTS: u32 = 128;

/// Below this, a probability is nothing: smaller numbers only slow the machine down.
const NOTHING: f64 = 1e-280;

/// What rounding can add up to: measured on the tables of the tests, rounded up.
const ROUNDING: f64 = 1e-11;

/// Counts winning coalitions and swings of a rule of one quota.
pub(super) fn count(game: &Game, quota: Quota) -> Result<Counted, Fault> {
    let sums = Sums::new(game, quota);
    if sums.quota.max(sums.dual()) > SUMS {
        return Err(Fault::TooLarge);
    }
    let words = game.voters() / 64 + 1;
    let (winning, swings) = match words {
        1..=3 => sums.count::<3>(),
        4 => sums.count::<4>(),
        5..=8 => sums.count::<8>(),
        9..=16 => sums.count::<16>(),
        17..=32 => sums.count::<32>(),
        _ => return Err(Fault::TooLarge),
    };
    let shares = sums.shapley_shubik();
    Ok(Counted { winning, classes: swings.into_iter().zip(shares).collect() })
}

struct Sums {
    /// The weight of one voter of each class.
    classes: Vec<u64>,
    /// The weight of every voter with weight, lightest first: the table grows as late as it can.
    voters: Vec<u64>,
    /// Voters without weight: each doubles every count.
    weightless: usize,
    quota: u64,
    total: u64,
}

impl Sums {
    fn new(game: &Game, quota: Quota) -> Self {
        let sizes = game.class_sizes();
        let classes: Vec<u64> = (0..sizes.len()).map(|c| game.weight(c, quota.criterion)).collect();
        let each = classes.iter().zip(&sizes);
        let mut voters: Vec<u64> = each
            .flat_map(|(weight, voters)| std::iter::repeat_n(*weight, *voters as usize))
            .collect();
        voters.retain(|weight| *weight > 0);
        voters.sort_unstable();
        let weightless = game.voters() as usize - voters.len();
        let total = voters.iter().sum();
        Self { classes, voters, weightless, quota: quota.at_least, total }
    }

    /// The quota of the dual game: what is needed to stop a motion. It has the same swings.
    fn dual(&self) -> u64 {
        (self.total + 1).saturating_sub(self.quota)
    }

    /// Winning coalitions, and the swings of one voter of each class.
    fn count<const L: usize>(&self) -> (BigUint, Vec<BigUint>) {
        let all = BigUint::from(1_u8) << self.voters.len();
        if self.is_decided() {
            let winning = if self.quota == 0 { all } else { BigUint::ZERO };
            return (winning << self.weightless, vec![BigUint::ZERO; self.classes.len()]);
        }
        let quota = self.quota.min(self.dual());
        let mut table = vec![Wide::<L>::ZERO; quota as usize];
        table[0] = Wide::one();
        self.ways(&mut table);
        prefix_sums(&mut table, |sum, before| sum.add(before));
        // Coalitions below the smaller quota: those that lose, or those that leave losers behind.
        let below = table[quota as usize - 1].big();
        let winning = if quota == self.quota { all - below } else { below };
        let swings = self.classes.iter().map(|weight| swings(&table, *weight).big());
        (winning << self.weightless, swings.map(|ways| ways << self.weightless).collect())
    }

    /// Whether nobody matters: everything passes, or nothing does.
    fn is_decided(&self) -> bool {
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

    /// For each class: the probability that one of its voters turns the outcome when the others
    /// are in favour with probability `p`, and, mirrored, with 1 − `p`; times `weight`.
    fn turned(&self, p: f64, weight: f64, mirrored: bool) -> Vec<f64> {
        let longest = if mirrored { self.quota.max(self.dual()) } else { self.quota };
        let mut table = vec![0.0_f64; longest as usize];
        table[0] = 1.0;
        self.chances(&mut table, p);
        prefix_sums(&mut table, |sum, before| *sum += before);
        let turns = |class: &u64| {
            let above = if mirrored { turn(&table, self.dual(), *class, p) } else { 0.0 };
            weight * (turn(&table, self.quota, *class, p) + above)
        };
        self.classes.iter().map(turns).collect()
    }

    /// The probability of each sum.
    fn chances(&self, table: &mut [f64], p: f64) {
        let mut reached = 1;
        for weight in self.voters.iter().map(|w| *w as usize) {
            reached = (reached + weight).min(table.len());
            join_from_above(&mut table[..reached], weight, |chance, joined| {
                let sum = (1.0 - p) * *chance + p * joined;
                *chance = if sum < NOTHING { 0.0 } else { sum };
            });
            for chance in table[..weight.min(reached)].iter_mut() {
                *chance *= 1.0 - p;
            }
        }
    }

    /// In how many ways each sum is reached.
    fn ways<const L: usize>(&self, table: &mut [Wide<L>]) {
        let mut reached = 1;
        for weight in self.voters.iter().map(|w| *w as usize) {
            reached = (reached + weight).min(table.len());
            join_from_above(&mut table[..reached], weight, |ways, joined| ways.add(joined));
        }
    }
}

/// Lets a voter of this weight join each sum, the highest first. At most `weight` sums at once, so
/// that none is read after it was changed.
fn join_from_above<T>(table: &mut [T], weight: usize, join: impl Fn(&mut T, &T)) {
    let mut end = table.len();
    while end > weight {
        let start = (end - weight).max(weight);
        let (low, high) = table.split_at_mut(start);
        let joined = &low[start - weight..end - weight];
        for (sum, joined) in high[..end - start].iter_mut().zip(joined) {
            join(sum, joined);
        }
        end = start;
    }
}

/// Swings of a voter of this weight, from the prefix sums of all ways to stay below the quota.
fn swings<const L: usize>(below: &[Wide<L>], weight: u64) -> Wide<L> {
    let mut swings = Wide::ZERO;
    if weight == 0 {
        return swings;
    }
    for (k, sum) in below.iter().rev().step_by(weight as usize).enumerate() {
        for _ in 0..if k == 0 { 1 } else { 2 } {
            if k % 2 == 0 { swings.add(sum) } else { swings.subtract(sum) }
        }
    }
    swings
}

/// The probability that a voter of this weight turns the outcome, from the prefix sums of the
/// probabilities of all sums.
fn turn(below: &[f64], quota: u64, weight: u64, p: f64) -> f64 {
    if weight == 0 {
        return 0.0;
    }
    let ratio = p / (1.0 - p);
    let (mut chance, mut factor, mut before) = (0.0, 1.0 / (1.0 - p), 0.0);
    for sum in below[..quota as usize].iter().rev().step_by(weight as usize) {
        // Without the voter: F(y) − r F(y−w) + r² F(y−2w) …, once from q−1, once from q−1−w.
        chance += (factor - before) * sum;
        before = factor;
        factor *= -ratio;
        if factor.abs() < NOTHING {
            break;
        }
    }
    chance
}

fn prefix_sums<T: Copy>(table: &mut [T], add: impl Fn(&mut T, &T)) {
    for y in 1..table.len() {
        let before = table[y - 1];
        add(&mut table[y], &before);
    }
}
