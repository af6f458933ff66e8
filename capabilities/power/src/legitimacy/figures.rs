//! Shares, medians and indices in whole thousandths.

use super::{Found, Why};

/// A part of a whole in thousandths, rounded to the nearest; nothing yet where there is no whole.
///
/// # Errors
/// [`Why::NothingYet`] of an empty whole.
pub fn milli(part: u64, whole: u64) -> Found {
    if whole == 0 {
        return Err(Why::NothingYet);
    }
    let scaled = (u128::from(part) * 1000 + u128::from(whole) / 2) / u128::from(whole);
    Ok(i64::try_from(scaled).unwrap_or(i64::MAX))
}

/// The median of lengths of time in seconds, in thousandths of a day; of an even number the mean of
/// the two in the middle.
pub(super) fn median_days(mut seconds: Vec<i64>) -> Found {
    seconds.sort_unstable();
    let upper = seconds.get(seconds.len() / 2).ok_or(Why::NothingYet)?;
    let lower = seconds.get((seconds.len() - 1) / 2).ok_or(Why::NothingYet)?;
    Ok((lower + upper) * 10 / (2 * 864))
}

/// 1 − Σ share²: how evenly something is spread (one less the Herfindahl–Hirschman index).
pub(super) fn spread(counts: &[u64]) -> Found {
    let whole: u64 = counts.iter().sum();
    let squares = counts.iter().map(|count| u128::from(*count).pow(2)).sum::<u128>();
    let square = u128::from(whole).pow(2);
    if square == 0 {
        return Err(Why::NothingYet);
    }
    Ok(1000 - i64::try_from((squares * 1000 + square / 2) / square).unwrap_or(1000))
}

/// 1 − the Gini coefficient of these counts.
pub(super) fn evenness(mut counts: Vec<u64>) -> Found {
    counts.sort_unstable();
    let (n, whole) = (counts.len() as i128, i128::from(counts.iter().sum::<u64>()));
    if whole == 0 {
        return Err(Why::NothingYet);
    }
    // Gini of sorted values: (2 Σ i·x_i − (n + 1) Σ x) / (n Σ x), with i from 1.
    let ranked = counts.iter().zip(1_i128..).map(|(count, rank)| rank * i128::from(*count));
    let above = 2 * ranked.sum::<i128>() - (n + 1) * whole;
    Ok(1000 - i64::try_from(above * 1000 / (n * whole)).unwrap_or(1000))
}

#[cfg(test)]
mod tests {
    use super::{evenness, median_days, milli, spread};

    #[test]
    fn figures_are_those_of_their_formulas() {
        assert_eq!(milli(1, 3), Ok(333));
        assert_eq!(median_days(vec![86_400, 3 * 86_400]), Ok(2_000));
        assert_eq!(median_days(vec![86_400 / 2]), Ok(500));
        assert_eq!(spread(&[1, 1, 2]), Ok(625), "1 − (1 + 1 + 4) / 16");
        assert_eq!(evenness(vec![1, 1, 1]), Ok(1000));
        assert_eq!(evenness(vec![0, 0, 3]), Ok(334), "a Gini of two thirds");
        assert!(milli(1, 0).is_err() && spread(&[]).is_err() && evenness(vec![0]).is_err());
        assert!(median_days(Vec::new()).is_err());
    }
}
