//! Overlaps and gaps on the seeded tables of the peers' script, beside DuckDB and polars.

use insight::overlap::{Grid, Row as Deed, summarise};
use serde_json::json;

use crate::machine::{forget_peak, peak_megabytes, split_mix};
use crate::peers::{Peer, peer, timed};
use crate::table::Row;

/// Rows, organisations, themes, places; times faster than DuckDB that we must be.
const TABLES: [(usize, u64, u32, u32, f64, &str); 3] = [
    (100_000, 2_000, 20, 1_000, 5.0, "a fifth of DuckDB's"),
    (1_000_000, 20_000, 40, 5_000, 5.0, "a fifth of DuckDB's"),
    (10_000_000, 20_000, 40, 25_000, 8.0, "an eighth of DuckDB's, below 1,000 MB"),
];
/// Days from which days are drawn.
const DAYS: u64 = 1_825;

/// Runs the tables.
pub fn overlaps() -> Vec<Row> {
    TABLES.iter().map(row).collect()
}

fn row(
    &(rows, whos, whats, places, times, goal): &(usize, u64, u32, u32, f64, &'static str),
) -> Row {
    forget_peak();
    let deeds = deeds(rows, whos, whats, places);
    let grid = Grid { whats, places, first: 0, last: DAYS as i32 };
    let (all, seconds) = timed(|| summarise(&deeds, grid));
    let megabytes = peak_megabytes();
    drop(deeds);
    let ours = json!({
        "pairs": all.pairs, "cells": all.cells, "covered": all.covered_days,
        "gap_cells": all.gap_cells, "peak": all.peak,
    });
    let peers =
        ["duckdb", "polars"].map(|name| peer("overlap_peers.py", &format!("{rows}/{name}")));
    let same = |p: &Peer| if p.result == ours { "same answers" } else { "OTHER ANSWERS" };
    let beside = peers.iter().flatten().map(|p| {
        format!("{} {:.2} s, {:.1} ×, {}", p.name, p.seconds, p.seconds / seconds, same(p))
    });
    let first = peers[0].as_ref();
    let reached = |p: &Peer| p.seconds >= times * seconds && p.result == ours && megabytes < 1e3;
    Row {
        what: format!("overlaps and gaps of {rows} activities: processor time"),
        ours: format!("{seconds:.3} s, {megabytes:.0} MB"),
        goal,
        reached: first.map(reached),
        peer: beside.collect::<Vec<_>>().join("; "),
    }
}

/// The seeded table: five draws a row, each the remainder by its column.
fn deeds(rows: usize, whos: u64, whats: u32, places: u32) -> Vec<Deed> {
    let mut state = 42;
    let mut draw = |below: u64| (split_mix(&mut state) % below) as u32;
    let one = |_| {
        let (who, what, place) = (draw(whos), draw(whats.into()), draw(places.into()));
        let from = draw(DAYS) as i32;
        Deed { who, what, place, from, to: from + 1 + draw(180) as i32 }
    };
    (0..rows).map(one).collect()
}
