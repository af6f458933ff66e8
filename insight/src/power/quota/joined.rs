//! Voters join a table of sums, several in one passage.

/// Sums that one voter takes in before the next takes its turn.
const STRETCH: usize = 4096;

/// Lets voters of these weights join each sum, the highest sum first, so that none is read after it
/// was changed. Each voter follows the one before as closely as it may: what one has left in the
/// processor's cache the next still finds there.
pub(super) fn join<T: Copy>(table: &mut [T], weights: &[usize], add: impl Fn(&mut T, T)) {
    // How far behind the first voter the last is, and each in its turn.
    let behind: usize = weights.iter().skip(1).sum();
    let mut top = table.len() + behind;
    while top > 0 {
        let bottom = top.saturating_sub(STRETCH);
        let mut lead = behind;
        for (turn, weight) in weights.iter().enumerate() {
            lead -= if turn == 0 { 0 } else { *weight };
            let (low, high) = (bottom.saturating_sub(lead), top.saturating_sub(lead));
            join_between(table, *weight, low, high, &add);
        }
        top = bottom;
    }
}

/// Lets one voter join the sums from `low` to below `high`. At most `weight` sums at once, so that
/// what is read stands below what is written.
fn join_between<T: Copy>(
    table: &mut [T],
    weight: usize,
    low: usize,
    high: usize,
    add: &impl Fn(&mut T, T),
) {
    let (low, mut high) = (low.max(weight), high.min(table.len()));
    while high > low {
        let start = high.saturating_sub(weight).max(low);
        let (below, above) = table.split_at_mut(start);
        let joined = &below[start - weight..high - weight];
        for (sum, joined) in above.iter_mut().zip(joined) {
            add(sum, *joined);
        }
        high = start;
    }
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn several_at_once_are_as_one_after_the_other() {
        let weights = [1, 2, 3, 700, 5_000, 4_100, 9, 1];
        let length = 14_000;
        let mut plain = vec![0_u64; length];
        plain[0] = 1;
        let mut passed = plain.clone();
        for weight in weights {
            for sum in (weight..length).rev() {
                plain[sum] += plain[sum - weight];
            }
        }
        join(&mut passed, &weights, |sum, joined| *sum += joined);
        assert!(passed == plain);
        assert_eq!(passed.iter().sum::<u64>(), 256);
    }
}
