//! Axes with round numbers.

/// Round numbers from at most `low` to at least `high`, about four steps. Values may be in any
/// unit (charts use thousandths).
pub(super) fn ticks(low: i64, high: i64) -> Vec<i64> {
    let span = high.saturating_sub(low).max(1);
    let step = round_up((span / 4).max(1));
    let first = low.div_euclid(step).saturating_mul(step);
    let mut ticks = vec![first];
    // A round step is at least a fifth of what it should be, so this ends soon; the limit
    // guards the ends of the number range.
    for index in 1..=12 {
        let next = first.saturating_add(step.saturating_mul(index));
        ticks.push(next);
        if next >= high {
            break;
        }
    }
    ticks
}

/// The smallest of 1, 2, 5, 10, 20, 50 … that is not below `value`.
fn round_up(value: i64) -> i64 {
    let mut unit = 1_i64;
    loop {
        for factor in [1, 2, 5] {
            let step = unit.saturating_mul(factor);
            if step >= value || step == i64::MAX {
                return step;
            }
        }
        unit = unit.saturating_mul(10);
    }
}

/// Where `value` stands between `low` and `high` on a line from `start` to `end`, in tenths.
pub(super) fn place(value: i64, low: i64, high: i64, start: i32, end: i32) -> i32 {
    let span = i128::from(high) - i128::from(low);
    let into = (i128::from(value) - i128::from(low)).clamp(0, span.max(0));
    let length = i128::from(end) - i128::from(start);
    let at = i128::from(start) * 10 + into * length * 10 / span.max(1);
    i32::try_from(at).unwrap_or(start.saturating_mul(10))
}

/// Tenths as text: `125` is `12.5`, `120` is `12`.
pub(super) fn tenths(value: i32) -> String {
    let minus = if value < 0 { "-" } else { "" };
    match (value.unsigned_abs() / 10, value.unsigned_abs() % 10) {
        (whole, 0) => format!("{minus}{whole}"),
        (whole, rest) => format!("{minus}{whole}.{rest}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{place, tenths, ticks};

    #[test]
    fn ticks_are_round_and_reach_both_ends() {
        assert_eq!(ticks(0, 52), [0, 20, 40, 60]);
        assert_eq!(ticks(0, 1), [0, 1]);
        assert_eq!(ticks(-8, 17), [-10, 0, 10, 20]);
        assert_eq!(ticks(0, 0), [0, 1]);
        assert!(ticks(i64::MIN, i64::MAX).len() <= 13);
    }

    #[test]
    fn places_lie_on_the_line() {
        assert_eq!(place(5, 0, 10, 0, 100), 500);
        assert_eq!(place(99, 0, 10, 0, 100), 1000);
        assert_eq!(place(1, 1, 1, 40, 100), 400);
        assert_eq!(place(2, 0, 10, 100, 0), 800, "upwards axes run backwards");
        assert_eq!(tenths(-25), "-2.5");
    }
}
