//! How much organisations meet over places and themes, and how much is left to nobody.

use std::collections::{BTreeMap, BTreeSet};

use insight::overlap::{Grid, Meeting, Row, meetings, summarise};

use super::overlap::{besides, doings, joint};
use super::work::{ALWAYS, Deed, NONE, Work};

/// The most overlaps listed.
const LISTED: usize = 40;

/// Organisations that do the same at the same place at the same time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overlaps {
    /// Pairs of activities that meet.
    pub pairs: u64,
    /// Places crossed with themes where that happens.
    pub cells: u64,
    /// Cells of the places and themes known where nobody is.
    pub gaps: u64,
    /// Those in the fullest cells, by position in `Work`.
    pub listed: Vec<Meeting>,
}

/// Works out overlaps and gaps over places and themes. Exact; activities without dates count as
/// always under way; what several do together is no overlap.
#[must_use]
pub fn overlaps(work: &Work) -> Overlaps {
    let deeds = || work.deeds.iter().filter(|d| d.what != NONE && d.place != NONE && d.dated);
    let rows: Vec<Row> = deeds().map(row).collect();
    let used = |pick: &dyn Fn(&Row) -> u32| {
        let mut all: Vec<u32> = rows.iter().map(pick).collect();
        all.sort_unstable();
        all.dedup();
        all.len() as u32
    };
    let (whats, places) = (used(&|r| r.what), used(&|r| r.place));
    let grid = Grid {
        whats: work.whats.len() as u32,
        places: work.places.len() as u32,
        first: ALWAYS.0,
        last: ALWAYS.1,
    };
    let all = summarise(&rows, grid);
    // Gaps count over the themes and places that some activity names.
    let outside =
        u64::from(grid.whats) * u64::from(grid.places) - u64::from(whats) * u64::from(places);
    drop(rows);
    let mut by_cell: BTreeMap<(u32, u32), Vec<&Deed>> = BTreeMap::new();
    for deed in deeds() {
        by_cell.entry((deed.what, deed.place)).or_default().push(deed);
    }
    let together = Together::of(&by_cell);
    let mut fullest: Vec<(usize, (u32, u32))> = by_cell
        .iter()
        .filter(|(cell, _)| !together.alone.contains(cell))
        .map(|(cell, deeds)| {
            let mut whos: Vec<u32> = deeds.iter().map(|deed| deed.who).collect();
            whos.sort_unstable();
            whos.dedup();
            (whos.len(), *cell)
        })
        .filter(|(whos, _)| *whos > 1)
        .collect();
    fullest.sort_by_key(|(whos, cell)| (std::cmp::Reverse(*whos), *cell));
    let mut listed = Vec::new();
    for (_, cell) in fullest.iter().take(LISTED) {
        let deeds = by_cell.get(cell).map(Vec::as_slice).unwrap_or_default();
        listed.extend(first_meeting(deeds));
    }
    Overlaps {
        pairs: all.pairs.saturating_sub(together.pairs),
        cells: all.cells.saturating_sub(together.alone.len() as u64),
        gaps: all.gap_cells.saturating_sub(outside),
        listed,
    }
}

fn row(deed: &Deed) -> Row {
    let (from, to) = deed.span;
    Row { who: deed.who, what: deed.what, place: deed.place, from, to }
}

/// The first two that meet in a cell besides what they do together.
fn first_meeting(deeds: &[&Deed]) -> Option<Meeting> {
    let rows: Vec<Row> = deeds.iter().map(|deed| row(deed)).collect();
    let joint = joint(deeds);
    if joint.is_empty() {
        return meetings(&rows, 1).into_iter().next();
    }
    let doings = doings(deeds);
    let mut all = meetings(&rows, usize::MAX).into_iter();
    all.find(|met| {
        let pair = (met.one, met.other);
        !joint.contains(&pair) || besides(&doings, pair.0, pair.1).is_some()
    })
}

/// What looks like overlaps and is done together.
#[derive(Default)]
struct Together {
    /// Pairs of parts of one activity.
    pairs: u64,
    /// Cells in which nobody meets otherwise.
    alone: BTreeSet<(u32, u32)>,
}

impl Together {
    fn of(by_cell: &BTreeMap<(u32, u32), Vec<&Deed>>) -> Self {
        let mut together = Self::default();
        for (cell, deeds) in by_cell {
            let before = together.pairs;
            for parts in deeds.chunk_by(|one, next| one.activity == next.activity) {
                let others =
                    |at: usize, who: u32| parts[..at].iter().filter(|p| p.who != who).count();
                let pairs = parts.iter().enumerate().map(|(at, part)| others(at, part.who));
                together.pairs += pairs.sum::<usize>() as u64;
            }
            if together.pairs > before && first_meeting(deeds).is_none() {
                together.alone.insert(*cell);
            }
        }
        together
    }
}
