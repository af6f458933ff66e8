//! Totals, without listing anything.

use rayon::prelude::*;

use super::sorted::{Packed, Sorted};
use super::{Grid, Row, Summary};

/// Parts of the work. Totals are whole numbers, so their order does not matter.
const PARTS: usize = 64;
/// Up to this many rows, comparing every two for one organisation is quicker than sorting.
const FEW: usize = 24;

/// Totals over `rows`, in time linear in their number but for crowded cells, which are sorted.
///
/// Gap cells count every row, also one without days: an activity with unknown dates is not a gap.
#[must_use]
pub fn summarise(rows: &[Row], grid: Grid) -> Summary {
    let sorted = Sorted::new(rows);
    let count = |part: &[Packed]| {
        let mut cell = Cell { grid, ..Cell::default() };
        let mut sum = Summary::default();
        for (what, place, rows) in sorted.by_cell(part) {
            // So far: cells somebody is in.
            sum.gap_cells += u64::from(what < grid.whats && place < grid.places);
            cell.fill(&sorted, rows);
            cell.count(&mut sum);
        }
        sum
    };
    let parts: Vec<Summary> = sorted.parts(PARTS).into_par_iter().map(count).collect();
    let mut all = parts.into_iter().fold(Summary::default(), |a, b| Summary {
        pairs: a.pairs + b.pairs,
        cells: a.cells + b.cells,
        covered_days: a.covered_days + b.covered_days,
        gap_cells: a.gap_cells + b.gap_cells,
        peak: a.peak.max(b.peak),
    });
    all.gap_cells = u64::from(grid.whats) * u64::from(grid.places) - all.gap_cells;
    all
}

/// The rows of one cell that are active on at least a day.
#[derive(Default)]
struct Cell {
    grid: Grid,
    /// Organisation, first day, day after the last; by first day.
    rows: Vec<(u32, i32, i32)>,
    ends: Vec<i32>,
}

impl Cell {
    fn fill(&mut self, sorted: &Sorted, rows: &[Packed]) {
        let active = rows.iter().map(|row| (row.who, sorted.from(row), row.to));
        self.rows.clear();
        self.rows.extend(active.filter(|(_, from, to)| from < to));
        self.ends.clear();
        self.ends.extend(self.rows.iter().map(|row| row.2));
        self.ends.sort_unstable();
    }

    /// Adds what is found in this cell.
    fn count(&mut self, sum: &mut Summary) {
        let Some(first) = self.rows.first() else { return };
        let (mut pairs, mut ended, mut peak) = (0_u64, 0_usize, 0_usize);
        let (mut since, mut until) = (first.1, first.2);
        for (before, &(_, from, to)) in self.rows.iter().enumerate() {
            while self.ends[ended] <= from {
                ended += 1;
            }
            pairs += (before - ended) as u64;
            peak = peak.max(before + 1 - ended);
            if from > until {
                sum.covered_days += self.inside(since, until);
                (since, until) = (from, to);
            }
            until = until.max(to);
        }
        sum.covered_days += self.inside(since, until);
        sum.peak = sum.peak.max(u32::try_from(peak).unwrap_or(u32::MAX));
        let pairs = pairs - if pairs > 0 { self.own_pairs() } else { 0 };
        sum.pairs += pairs;
        sum.cells += u64::from(pairs > 0);
    }

    /// Days that count.
    fn inside(&self, from: i32, to: i32) -> u64 {
        let (from, to) = (from.max(self.grid.first), to.min(self.grid.last));
        u64::try_from(i64::from(to) - i64::from(from)).unwrap_or(0)
    }

    /// Pairs of rows of one organisation.
    fn own_pairs(&mut self) -> u64 {
        let rows = &mut self.rows;
        if rows.len() <= FEW {
            let each = rows.iter().enumerate();
            let meets = |a: &(u32, i32, i32), b: &(u32, i32, i32)| a.0 == b.0 && b.1 < a.2;
            return each.map(|(i, a)| later(rows, i, |b| meets(a, b))).sum();
        }
        rows.sort_unstable();
        let one = |rows: &[(u32, i32, i32)]| {
            let mut ends: Vec<i32> = rows.iter().map(|row| row.2).collect();
            ends.sort_unstable();
            let ended = |from: i32| ends.partition_point(|end| *end <= from);
            rows.iter().enumerate().map(|(before, row)| (before - ended(row.1)) as u64).sum::<u64>()
        };
        rows.chunk_by(|a, b| a.0 == b.0).map(one).sum()
    }
}

/// How many rows after the `i`-th fit.
fn later<T>(rows: &[T], i: usize, fits: impl Fn(&T) -> bool) -> u64 {
    rows[i + 1..].iter().map(|row| u64::from(fits(row))).sum()
}
