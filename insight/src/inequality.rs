//! How unequally something is shared: money among organisations, seats, ties. Values are zero or
//! more; sums are compensated, so that a million small values beside a large one are not lost
//! (Neumaier, Zeitschrift für Angewandte Mathematik und Mechanik 54, 1974).

/// The measures of one set of values. All are 0 when everyone has the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Inequality {
    /// How many values.
    pub count: usize,
    /// Their mean.
    pub mean: f64,
    /// Gini (1914): mean difference of two values, by twice the mean; without the correction for
    /// small samples.
    pub gini: f64,
    /// The same with it: times n / (n − 1). `None` for a single value.
    pub gini_corrected: Option<f64>,
    /// Theil's T (Economics and Information Theory, 1967); zeros add nothing.
    pub theil_t: f64,
    /// Theil's L, the mean logarithmic deviation; `None` where a value is zero.
    pub theil_l: Option<f64>,
    /// Herfindahl–Hirschman: the sum of squared shares; 1 when one has all, 1/n when all have the
    /// same.
    pub hhi: f64,
    /// Atkinson's index (Journal of Economic Theory 2, 1970) for an aversion of one half.
    pub atkinson_half: f64,
    /// Hoover's index: the share that would have to move for everyone to have the same.
    pub hoover: f64,
    /// The coefficient of variation, with n − 1. `None` for a single value.
    pub variation: Option<f64>,
}

/// Measures `values`; `None` when there are none, when all are zero, or when one is negative or no
/// number. `O(n log n)`.
#[must_use]
pub fn inequality(values: &[f64]) -> Option<Inequality> {
    let valid = values.iter().all(|x| x.is_finite() && *x >= 0.0);
    let total = sum(values.iter().copied());
    if !valid || total <= 0.0 || !total.is_finite() {
        return None;
    }
    let n = values.len() as f64;
    let mean = total / n;
    let mean_of = |of: &dyn Fn(f64) -> f64| sum(values.iter().map(|x| of(*x))) / n;
    let gini = gini(values, total);
    let more = (values.len() > 1).then(|| n / (n - 1.0));
    let spread = mean_of(&|x| (x - mean) * (x - mean));
    Some(Inequality {
        count: values.len(),
        mean,
        gini,
        gini_corrected: more.map(|more| gini * more),
        theil_t: mean_of(&|x| if x > 0.0 { x / mean * (x / mean).ln() } else { 0.0 }),
        theil_l: values.iter().all(|x| *x > 0.0).then(|| mean_of(&|x| (mean / x).ln())),
        hhi: sum(values.iter().map(|x| (x / total) * (x / total))),
        atkinson_half: 1.0 - mean_of(&f64::sqrt).powi(2) / mean,
        hoover: mean_of(&|x| (x - mean).abs()) / mean / 2.0,
        variation: more.map(|more| (spread * more).sqrt() / mean),
    })
}

/// Sorted values, each times its rank from the middle.
fn gini(values: &[f64], total: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let n = sorted.len() as f64;
    let weighted = sorted.iter().enumerate().map(|(i, x)| (2.0 * i as f64 + 1.0 - n) * x);
    sum(weighted) / (n * total)
}

/// Theil's T within groups and between them, which add up to that of all values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Divided {
    /// What is left when everyone has the mean of their group.
    pub between: f64,
    /// What there is inside of groups.
    pub within: f64,
}

/// Divides Theil's T of `values` by groups: `of` has the group of each value. `None` where
/// [`inequality`] is, or when a value has no group.
#[must_use]
pub fn divided(values: &[f64], of: &[u32]) -> Option<Divided> {
    let all = inequality(values).filter(|_| of.len() >= values.len())?;
    let mut members: std::collections::BTreeMap<u32, Vec<f64>> = std::collections::BTreeMap::new();
    for (value, group) in values.iter().zip(of) {
        members.entry(*group).or_default().push(*value);
    }
    let groups: Vec<Inequality> = members.values().filter_map(|own| inequality(own)).collect();
    let share = |g: &Inequality| g.count as f64 * g.mean / (all.count as f64 * all.mean);
    Some(Divided {
        between: sum(groups.iter().map(|g| share(g) * (g.mean / all.mean).ln())),
        within: sum(groups.iter().map(|g| share(g) * g.theil_t)),
    })
}

/// The sum, with what rounding loses added at the end.
fn sum(values: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut lost) = (0.0_f64, 0.0_f64);
    for x in values {
        let next = sum + x;
        lost += if sum.abs() >= x.abs() { (sum - next) + x } else { (x - next) + sum };
        sum = next;
    }
    sum + lost
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;

    fn close(found: f64, wanted: f64) {
        assert!((found - wanted).abs() <= 1e-12, "{found} instead of {wanted}");
    }

    #[test]
    fn one_of_four_has_all() {
        let found = inequality(&[0.0, 0.0, 0.0, 8.0]).expect("values that can be measured");
        close(found.gini, 0.75);
        assert_eq!(found.gini_corrected, Some(1.0));
        close(found.theil_t, 4.0_f64.ln());
        assert_eq!(found.theil_l, None);
        close(found.hhi, 1.0);
        close(found.hoover, 0.75);
        close(found.atkinson_half, 0.75);
        assert_eq!(found.variation, Some(2.0));
    }

    #[test]
    fn equal_shares_are_equal_and_impossible_ones_are_not_measured() {
        let found = inequality(&[3.0; 5]).expect("values that can be measured");
        assert_eq!((found.gini, found.theil_t, found.theil_l), (0.0, 0.0, Some(0.0)));
        close(found.hhi, 0.2);
        for values in [&[][..], &[0.0], &[1.0, -1.0], &[f64::NAN]] {
            assert_eq!(inequality(values), None);
        }
    }

    #[test]
    fn groups_and_what_is_in_them_add_up() {
        let values = [1.0, 2.0, 3.0, 10.0, 20.0, 0.0];
        let parts = divided(&values, &[0, 0, 1, 1, 2, 2]).expect("values that can be measured");
        let all = inequality(&values).expect("values that can be measured");
        close(parts.between + parts.within, all.theil_t);
        assert_eq!(divided(&values, &[0]), None);
    }

    #[test]
    fn small_values_beside_a_large_one_count() {
        close(sum([1e16, 1.0, 1.0, -1e16].into_iter()), 2.0);
    }
}
