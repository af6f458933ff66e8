//! The probability that a voter turns the outcome when all others are in favour with probability p.

use super::Sums;
use super::joined::join;
use super::ways::AT_ONCE;

/// Below this, a probability is nothing. All that is left out so is less than 1e-21, and 1e-14 once
/// the longest alternating sum has made the most of it.
const NOTHING: f64 = 1e-30;

/// What is less likely than this is left out: of all points together less than rounding makes.
const UNLIKELY: f64 = 1e-20;

impl Sums {
    /// For each class: the probability that one of its voters turns the outcome when the others
    /// are in favour with probability `p`, and, mirrored, with 1 − `p`; times `weight`.
    pub(super) fn turned(&self, p: f64, weight: f64, mirrored: bool) -> Vec<f64> {
        let quotas = [Some(self.quota), mirrored.then(|| self.dual())];
        let quotas: Vec<usize> =
            quotas.into_iter().flatten().filter(|quota| self.is_near(*quota, p)).collect();
        let Some(longest) = quotas.iter().copied().max() else {
            return vec![0.0; self.classes.len()];
        };
        let mut table = vec![0.0_f64; longest];
        table[0] = 1.0;
        self.chances(&mut table, p);
        let mut sum = 0.0;
        for chance in &mut table {
            sum += *chance;
            *chance = sum;
        }
        let turns = |class: &u64| {
            let each = quotas.iter().map(|quota| turn(&table[..*quota], *class, p));
            weight * each.sum::<f64>()
        };
        self.classes.iter().map(turns).collect()
    }

    /// Whether those in favour may come to about this quota: else nobody turns anything. By
    /// Hoeffding's inequality (1963): a sum of weights is off its mean by t with a probability of
    /// at most 2 exp(−2t² / Σw²).
    fn is_near(&self, quota: usize, p: f64) -> bool {
        let heaviest = self.voters.last().map_or(0.0, |weight| *weight as f64);
        let squares: f64 = self.voters.iter().map(|weight| (*weight as f64).powi(2)).sum();
        let off = (quota as f64 - p * self.total as f64).abs() - heaviest;
        off <= 0.0 || 2.0 * (-2.0 * off * off / squares).exp() > UNLIKELY
    }

    /// The probability of each sum. Only what lies between the lowest and the highest sum that is
    /// more than nothing is looked at.
    fn chances(&self, table: &mut [f64], p: f64) {
        let ratio = p / (1.0 - p);
        let (mut low, mut high) = (0, 1);
        for few in self.voters.chunks(AT_ONCE) {
            high = few.iter().fold(high, |sum, weight| sum + weight).min(table.len());
            let seen = &mut table[low..high];
            join(seen, few, |chance, joined| *chance += ratio * joined);
            // None of them is in favour with probability 1 − p each.
            let none = (1.0 - p).powi(few.len() as i32);
            for chance in seen.iter_mut() {
                *chance *= none;
                if *chance < NOTHING {
                    *chance = 0.0;
                }
            }
            let some = |chance: &f64| *chance > 0.0;
            high = low + seen.iter().rposition(some).map_or(0, |last| last + 1);
            low += table[low..high].iter().position(some).unwrap_or(0);
        }
    }
}

/// The probability that a voter of this weight turns the outcome, from the prefix sums of the
/// probabilities of all sums below the quota.
fn turn(below: &[f64], weight: u64, p: f64) -> f64 {
    if weight == 0 {
        return 0.0;
    }
    let ratio = p / (1.0 - p);
    let (mut chance, mut factor, mut before) = (0.0, 1.0 / (1.0 - p), 0.0);
    for sum in below.iter().rev().step_by(weight as usize) {
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
