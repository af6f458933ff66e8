//! Who does the same thing at the same place at the same time, and where is nobody. Exact.
//!
//! Rows are sorted by cell and start day; intersecting pairs are counted without listing them:
//! a row meets every earlier row of its cell that has not ended, so the pairs of a cell are
//! the sum over rows of "started before" minus "ended by then" (sweep line: Shamos and Hoey,
//! 1976). Pairs of one organisation with itself are counted the same way and taken off.

use std::collections::BTreeMap;

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

/// The reference grid: what gaps are measured against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

fn cell(row: &Row) -> u64 {
    (u64::from(row.what) << 32) | u64::from(row.place)
}

/// Rows that are active on at least a day, by cell, start and organisation.
fn by_cell(rows: &[Row]) -> Vec<Row> {
    let mut sorted: Vec<Row> = rows.iter().copied().filter(|r| r.from < r.to).collect();
    sorted.sort_unstable_by_key(|r| (cell(r), r.from, r.who, r.to));
    sorted
}

/// Totals over `rows`. `O(n log n)`.
///
/// Gap cells count every row, also one without days: an activity with unknown dates is not a gap.
#[must_use]
pub fn summarise(rows: &[Row], grid: Grid) -> Summary {
    let sorted = by_cell(rows);
    let mut out = Summary { gap_cells: gap_count(rows, grid), ..Summary::default() };
    let mut own: Vec<(u32, i32, i32)> = Vec::new();
    let mut starts: Vec<i32> = Vec::new();
    let mut ends: Vec<i32> = Vec::new();
    for group in sorted.chunk_by(|a, b| cell(a) == cell(b)) {
        starts.clear();
        ends.clear();
        own.clear();
        for row in group {
            starts.push(row.from);
            ends.push(row.to);
            own.push((row.who, row.from, row.to));
        }
        ends.sort_unstable();
        own.sort_unstable();
        let mut pairs = meeting_pairs(&starts, &ends);
        for one in own.chunk_by(|a, b| a.0 == b.0) {
            if one.len() > 1 {
                let from: Vec<i32> = one.iter().map(|o| o.1).collect();
                let mut to: Vec<i32> = one.iter().map(|o| o.2).collect();
                to.sort_unstable();
                pairs -= meeting_pairs(&from, &to);
            }
        }
        out.pairs += pairs;
        out.cells += u64::from(pairs > 0);
        let (covered, peak) = sweep(&starts, &ends, grid);
        out.covered_days += covered;
        out.peak = out.peak.max(peak);
    }
    out
}

/// Pairs of intervals that share a day. Both slices sorted.
fn meeting_pairs(starts: &[i32], ends: &[i32]) -> u64 {
    let mut ended = 0_usize;
    let mut pairs = 0_u64;
    for (before, start) in starts.iter().enumerate() {
        while ends.get(ended).is_some_and(|end| end <= start) {
            ended += 1;
        }
        pairs += before.saturating_sub(ended) as u64;
    }
    pairs
}

/// Covered days within the grid and the peak. Both slices sorted.
fn sweep(starts: &[i32], ends: &[i32], grid: Grid) -> (u64, u32) {
    let (mut covered, mut peak, mut active) = (0_u64, 0_u32, 0_u32);
    let mut ended = 0_usize;
    let mut since = 0_i32;
    let add = |from: i32, to: i32| -> u64 {
        let (from, to) = (from.max(grid.first), to.min(grid.last));
        u64::try_from(i64::from(to) - i64::from(from)).unwrap_or(0)
    };
    for start in starts {
        while let Some(end) = ends.get(ended).filter(|end| *end <= start) {
            active -= 1;
            ended += 1;
            if active == 0 {
                covered += add(since, *end);
            }
        }
        if active == 0 {
            since = *start;
        }
        active += 1;
        peak = peak.max(active);
    }
    if let (Some(end), true) = (ends.last(), active > 0) {
        covered += add(since, *end);
    }
    (covered, peak)
}

fn gap_count(rows: &[Row], grid: Grid) -> u64 {
    let mut seen: Vec<u64> =
        rows.iter().filter(|r| r.what < grid.whats && r.place < grid.places).map(cell).collect();
    seen.sort_unstable();
    seen.dedup();
    u64::from(grid.whats) * u64::from(grid.places) - seen.len() as u64
}

/// Cells of the grid nobody is in, as (what, place), ordered; at most `limit` of them.
#[must_use]
pub fn gaps(rows: &[Row], grid: Grid, limit: usize) -> Vec<(u32, u32)> {
    let seen: std::collections::BTreeSet<(u32, u32)> =
        rows.iter().map(|r| (r.what, r.place)).collect();
    (0..grid.whats)
        .flat_map(|what| (0..grid.places).map(move |place| (what, place)))
        .filter(|c| !seen.contains(c))
        .take(limit)
        .collect()
}

/// Pairs of organisations that meet, each pair once a cell, ordered; at most `limit` of them.
#[must_use]
pub fn meetings(rows: &[Row], limit: usize) -> Vec<Meeting> {
    let sorted = by_cell(rows);
    let mut out = Vec::new();
    for group in sorted.chunk_by(|a, b| cell(a) == cell(b)) {
        let mut met: BTreeMap<(u32, u32), Meeting> = BTreeMap::new();
        let mut active: Vec<Row> = Vec::new();
        for row in group {
            active.retain(|a| a.to > row.from);
            for other in active.iter().filter(|a| a.who != row.who) {
                let key = (row.who.min(other.who), row.who.max(other.who));
                met.entry(key).or_insert(Meeting {
                    what: row.what,
                    place: row.place,
                    one: key.0,
                    other: key.1,
                    from: row.from,
                    to: row.to.min(other.to),
                });
            }
            // The longest-lasting row of an organisation stands for it.
            match active.iter_mut().find(|a| a.who == row.who) {
                Some(own) => own.to = own.to.max(row.to),
                None => active.push(*row),
            }
        }
        out.extend(met.into_values());
        if out.len() >= limit {
            break;
        }
    }
    out.truncate(limit);
    out
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
                    let meet = cell(a) == cell(b) && a.who != b.who
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
