//! What was found, as sentences.

use std::collections::BTreeMap;

use insight::overlap::gaps;

use super::Found;
use super::table::Read;

/// How many are named.
const NAMED: usize = 5;

/// The report, one finding a line.
pub(super) fn report(read: &Read, found: &Found) -> String {
    let all = &found.all;
    let mut lines = vec![format!(
        "{} rows of {} organisations, {} themes and {} places.",
        read.total(),
        read.whos.len(),
        read.whats.len(),
        read.places.len()
    )];
    if read.left_out > 0 {
        let many = read.left_out;
        lines.push(format!("Left out: {many} rows without organisation, theme or place."));
    }
    if let Some(first) = read.backwards.first() {
        let many = read.backwards.len();
        lines.push(format!(
            "{many} rows end before they begin, and count on no day; the first is row {first}."
        ));
    }
    if read.open > 0 {
        let many = read.open;
        lines.push(format!(
            "{many} rows without a first or last day count as always under way on that side."
        ));
    }
    lines.push(format!(
        "In {} of {} cells with anybody, different organisations do the same at the same place and \
         time: {} pairs of organisations, {} pairs of rows.",
        all.cells,
        read.cells(all),
        found.meetings.len(),
        all.pairs
    ));
    lines.extend(fullest(read, found));
    lines.push(format!("At most {} rows are active on one day in one cell.", all.peak));
    if read.dated() {
        lines.push(format!("Days covered, over all cells: {}.", all.covered_days));
    }
    lines.push(format!(
        "Nobody is in {} of {} cells (each theme at each place that is named).",
        all.gap_cells,
        read.cells(all) + all.gap_cells
    ));
    let empty = gaps(&read.rows, read.grid(), NAMED);
    lines.extend(empty.iter().map(|(what, place)| {
        format!("  nobody: {} at {}", read.whats.name(*what), read.places.name(*place))
    }));
    lines.join("\n")
}

/// The cells in which most pairs meet, with two who should talk.
fn fullest(read: &Read, found: &Found) -> Vec<String> {
    let mut cells: BTreeMap<(u32, u32), usize> = BTreeMap::new();
    for meeting in &found.meetings {
        *cells.entry((meeting.what, meeting.place)).or_default() += 1;
    }
    let mut order: Vec<_> = cells.into_iter().collect();
    order.sort_by_key(|(cell, pairs)| (std::cmp::Reverse(*pairs), *cell));
    let told = order.into_iter().take(NAMED).filter_map(|((what, place), pairs)| {
        let one = found.meetings.iter().find(|m| (m.what, m.place) == (what, place))?;
        let two = format!("{} and {}", read.whos.name(one.one), read.whos.name(one.other));
        let (what, place) = (read.whats.name(what), read.places.name(place));
        let since = read.day(one.from).map_or_else(String::new, |day| format!(" from {day}"));
        let others = pairs - 1;
        let more = if others > 0 { format!(", and {others} other pairs") } else { String::new() };
        Some(format!("  {what} at {place}: {two}{since}{more}"))
    });
    told.collect()
}
