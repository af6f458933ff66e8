//! What was found, by name: who meets whom where, and which cells are empty.

use std::collections::{BTreeMap, BTreeSet};

use super::sorted::Sorted;
use super::{Grid, Meeting, Row};

/// Cells of the grid nobody is in, as (what, place), ordered; at most `limit` of them.
#[must_use]
pub fn gaps(rows: &[Row], grid: Grid, limit: usize) -> Vec<(u32, u32)> {
    let seen: BTreeSet<(u32, u32)> = rows.iter().map(|r| (r.what, r.place)).collect();
    (0..grid.whats)
        .flat_map(|what| (0..grid.places).map(move |place| (what, place)))
        .filter(|c| !seen.contains(c))
        .take(limit)
        .collect()
}

/// Pairs of organisations that meet, each pair once a cell, ordered; at most `limit` of them.
#[must_use]
pub fn meetings(rows: &[Row], limit: usize) -> Vec<Meeting> {
    let sorted = Sorted::new(rows);
    let mut out = Vec::new();
    for (what, place, group) in sorted.by_cell(&sorted.rows) {
        let row = |who: u32, from: i32, to: i32| Row { who, what, place, from, to };
        let group = group.iter().map(|p| row(p.who, sorted.from(p), p.to));
        let mut group: Vec<Row> = group.filter(|row| row.from < row.to).collect();
        group.sort_unstable_by_key(|row| (row.from, row.who, row.to));
        out.extend(met(&group).into_values());
        if out.len() >= limit {
            break;
        }
    }
    out.truncate(limit);
    out
}

/// The pairs that meet in one cell, whose rows are in order of first day.
fn met(rows: &[Row]) -> BTreeMap<(u32, u32), Meeting> {
    let mut met = BTreeMap::new();
    let mut active: Vec<Row> = Vec::new();
    for row in rows {
        active.retain(|a| a.to > row.from);
        for other in active.iter().filter(|a| a.who != row.who) {
            let (one, other_who) = (row.who.min(other.who), row.who.max(other.who));
            met.entry((one, other_who)).or_insert(Meeting {
                what: row.what,
                place: row.place,
                one,
                other: other_who,
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
    met
}
