//! Who does the same thing at the same place at the same time, and where is nobody. Exact.
//!
//! Rows are sorted by cell and start day; intersecting pairs are counted without listing them:
//! a row meets every earlier row of its cell that has not ended, so the pairs of a cell are
//! the sum over rows of "started before" minus "ended by then" (sweep line: Shamos and Hoey,
//! 1976). Pairs of one organisation with itself are counted the same way and taken off.

mod count;
mod meetings;
mod sorted;

pub use count::summarise;
pub use meetings::{gaps, meetings};

/// One activity. Ids are the caller's; days are counted from any fixed day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// The organisation.
    pub who: u32,
    /// The theme, below `Grid::whats`.
    pub what: u32,
    /// The place, below `Grid::places`.
    pub place: u32,
    /// First day.
    pub from: i32,
    /// The day after the last day; rows with `to <= from` are active on no day.
    pub to: i32,
}

/// Days as tables have them: the last day counts, and an unknown one lies beyond all others.
/// Gives what [`Row`] has: the first day, and the day after the last.
#[must_use]
pub fn days(first: Option<i32>, last: Option<i32>) -> (i32, i32) {
    (first.unwrap_or(i32::MIN), last.map_or(i32::MAX, |last| last.saturating_add(1)))
}

/// The reference grid: what gaps are measured against.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// Number of themes.
    pub whats: u32,
    /// Number of places.
    pub places: u32,
    /// First day that counts towards covered days.
    pub first: i32,
    /// Day after the last that counts.
    pub last: i32,
}

/// Totals over a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Unordered pairs of rows in one cell, of different organisations, sharing at least a day.
    pub pairs: u64,
    /// Cells with at least one such pair.
    pub cells: u64,
    /// Days covered by at least one row, summed over cells, within the grid's days.
    pub covered_days: u64,
    /// Cells of the grid without any row.
    pub gap_cells: u64,
    /// The largest number of rows active on one day in one cell.
    pub peak: u32,
}

/// Two organisations that meet in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Meeting {
    /// The theme.
    pub what: u32,
    /// The place.
    pub place: u32,
    /// The organisation with the smaller id.
    pub one: u32,
    /// The other.
    pub other: u32,
    /// First day both are active.
    pub from: i32,
    /// Day after the last day of that first shared stretch.
    pub to: i32,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Stream;
    use proptest::prelude::*;

    /// The seeded table of the published figures: five draws a row, remainder by column.
    fn table(n: usize, who: u64, what: u64, place: u64) -> Vec<Row> {
        let mut s = Stream::new(42);
        let mut draw = |m: u64| (s.next() % m) as u32;
        (0..n)
            .map(|_| {
                let (w, t, p) = (draw(who), draw(what), draw(place));
                let from = draw(1825) as i32;
                let to = from + 1 + draw(180) as i32;
                Row { who: w, what: t, place: p, from, to }
            })
            .collect()
    }

    #[test]
    fn the_seeded_table_gives_what_two_databases_agree_on() {
        let grid = Grid { whats: 20, places: 1000, first: 0, last: 1825 };
        let want = Summary {
            pairs: 23_717,
            cells: 11_496,
            covered_days: 7_792_704,
            gap_cells: 119,
            peak: 5,
        };
        assert_eq!(summarise(&table(100_000, 2000, 20, 1000), grid), want);
    }

    #[test]
    fn days_of_tables_are_closed_and_may_be_unknown() {
        let row = |who, (from, to)| Row { who, what: 0, place: 0, from, to };
        let grid = Grid { whats: 1, places: 2, first: 0, last: 10 };
        let meets = |a, b| summarise(&[row(0, a), row(1, b)], grid).pairs;
        assert_eq!(meets(days(Some(1), Some(3)), days(Some(3), Some(4))), 1);
        assert_eq!(meets(days(Some(1), Some(3)), days(Some(4), Some(4))), 0);
        assert_eq!(meets(days(None, Some(3)), days(Some(2), None)), 1);
        assert_eq!(summarise(&[row(0, days(None, None))], grid).covered_days, 10);
    }

    #[test]
    fn numbers_of_any_size_fit() {
        let far = |who, what, place| Row { who, what, place, from: i32::MIN, to: i32::MAX };
        let rows = [far(0, u32::MAX, 0), far(1, u32::MAX, 0), far(1, 0, u32::MAX), far(2, 1, 1)];
        let grid = Grid { whats: 2, places: 2, first: 0, last: 1 };
        let all = summarise(&rows, grid);
        assert_eq!((all.pairs, all.cells, all.gap_cells, all.peak), (1, 1, 3, 2));
    }

    proptest! {
        #[test]
        fn counting_equals_comparing_every_two_rows(
            raw in prop::collection::vec((0u32..4, 0u32..2, 0u32..2, 0i32..20, 0i32..8), 0..40)
        ) {
            let rows: Vec<Row> = raw.into_iter()
                .map(|(who, what, place, from, len)| Row { who, what, place, from, to: from + len })
                .collect();
            let mut pairs = 0;
            let mut met = std::collections::BTreeSet::new();
            for (i, a) in rows.iter().enumerate() {
                for b in &rows[..i] {
                    let same = (a.what, a.place) == (b.what, b.place);
                    let meet = same && a.who != b.who
                        && a.from.max(b.from) < a.to.min(b.to);
                    pairs += u64::from(meet);
                    if meet {
                        met.insert((a.what, a.place, a.who.min(b.who), a.who.max(b.who)));
                    }
                }
            }
            let grid = Grid { whats: 2, places: 2, first: 0, last: 30 };
            prop_assert_eq!(summarise(&rows, grid).pairs, pairs);
            let found: std::collections::BTreeSet<_> = meetings(&rows, usize::MAX)
                .iter().map(|m| (m.what, m.place, m.one, m.other)).collect();
            prop_assert_eq!(found, met);
            prop_assert_eq!(gaps(&rows, grid, 99).len() as u64, summarise(&rows, grid).gap_cells);
        }
    }
}
