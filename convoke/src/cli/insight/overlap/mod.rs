//! `convoke insight overlap`: who does the same at the same place at the same time.

mod table;
mod words;

use std::path::PathBuf;

use clap::Args;
use insight::overlap::{Summary, gaps, meetings, summarise};
use landscape::import::{DAY_FIRST, MONTH_FIRST};
use serde_json::json;

use super::super::{Common, Exit, Outcome, Trouble, say};
use crate::cli::tables::{Sheeted, bytes};
use table::{Columns, Read};

/// `convoke insight overlap TABLE.csv --who Organisation --what Sector --where Province`
#[derive(Debug, Args)]
pub struct Overlap {
    /// The table: CSV, XLSX, ODS, JSON …; it may be packed (`.gz`).
    table: PathBuf,
    /// The column of organisations. Columns go by their name or their HXL tag: `#org` is also the
    /// `#org+name` of a table, and the order of what follows a `+` does not matter.
    #[arg(long)]
    who: String,
    /// The column of themes; several together are one theme.
    #[arg(long, required = true)]
    what: Vec<String>,
    /// The column of places; several together are one place.
    #[arg(long = "where", required = true)]
    place: Vec<String>,
    /// The column of first days: days, months, quarters or years, however they are written. Empty:
    /// since always.
    #[arg(long)]
    from: Option<String>,
    /// The column of last days, which count: of a month its last one. Empty: still under way.
    #[arg(long)]
    to: Option<String>,
    /// The day in `--to` is the first one after, and does not count.
    #[arg(long)]
    half_open: bool,
    /// Dates are written with the day first (31/01/2026), where none of the table shows it.
    #[arg(long, conflicts_with = "month_first")]
    day_first: bool,
    /// Dates are written with the month first (01/31/2026).
    #[arg(long)]
    month_first: bool,
    /// A table of the places and themes that there should be, in columns of the same names: where
    /// the other table does not name them, they are gaps too.
    #[arg(long)]
    grid: Option<PathBuf>,
    /// How many overlaps and gaps are listed.
    #[arg(long, default_value_t = 1_000)]
    limit: usize,
}

impl Overlap {
    /// Finds overlaps and gaps, and says them.
    pub fn run(self, common: &Common) -> Outcome {
        let (name, bytes) = bytes(&self.table)?;
        let sheet = Sheeted::read(name, &bytes)?;
        let columns = Columns {
            who: sheet.asked(&self.who)?,
            what: self.what.iter().map(|c| sheet.asked(c)).collect::<Result<_, _>>()?,
            place: self.place.iter().map(|c| sheet.asked(c)).collect::<Result<_, _>>()?,
            from: self.from.as_ref().map(|c| sheet.asked(c)).transpose()?,
            to: self.to.as_ref().map(|c| sheet.asked(c)).transpose()?,
            half_open: self.half_open,
            order: match (self.day_first, self.month_first) {
                (true, _) => Some(DAY_FIRST),
                (_, true) => Some(MONTH_FIRST),
                _ => None,
            },
        };
        let mut read = Read::new(&sheet, &columns)?;
        if let Some(grid) = &self.grid {
            self.expect(&mut read, &Sheeted::open(grid)?)?;
        }
        let found = Found {
            all: summarise(&read.rows, read.grid()),
            meetings: meetings(&read.rows, usize::MAX),
            limit: self.limit,
        };
        say(common, &found.json(&read), || words::report(&read, &found));
        Ok(Exit::Holds)
    }

    /// Adds the places and themes that there should be; a table may name either or both.
    fn expect(&self, read: &mut Read, grid: &Sheeted) -> Result<(), Trouble> {
        let known = |names: &[String]| -> Result<Vec<usize>, Trouble> {
            names.iter().map(|name| grid.asked(name)).collect()
        };
        let (what, place) = (known(&self.what), known(&self.place));
        match (what, place) {
            (Err(_), Err(neither)) => return Err(neither),
            (what, place) => read.expect(grid, what.ok().as_deref(), place.ok().as_deref()),
        }
        Ok(())
    }
}

/// What was found.
struct Found {
    all: Summary,
    /// Every two organisations that meet, once a cell.
    meetings: Vec<insight::overlap::Meeting>,
    limit: usize,
}

impl Found {
    /// Under the names of the benchmark's files where they have one.
    fn json(&self, read: &Read) -> serde_json::Value {
        let meeting = |m: &insight::overlap::Meeting| {
            json!({
                "what": read.whats.name(m.what), "where": read.places.name(m.place),
                "one": read.whos.name(m.one), "other": read.whos.name(m.other),
                "from": read.day(m.from), "to": read.day(m.to),
            })
        };
        let gaps = gaps(&read.rows, read.grid(), self.limit);
        let gap =
            |(what, place): &(u32, u32)| json!([read.whats.name(*what), read.places.name(*place)]);
        json!({
            "rows": read.total(), "dated": read.dated_rows, "organisations": read.whos.len(),
            "whats": read.whats.len(), "places": read.places.len(),
            "cells": read.cells(&self.all), "overlapping_cells": self.all.cells,
            "overlapping_pairs": self.all.pairs, "organisation_pairs": self.meetings.len(),
            "largest": read.largest(), "gap_cells": self.all.gap_cells, "peak": self.all.peak,
            "covered_days": read.dated().then_some(self.all.covered_days),
            "open_rows": read.open, "backwards_rows": read.backwards, "left_out": read.left_out,
            "overlaps": self.meetings.iter().take(self.limit).map(meeting).collect::<Vec<_>>(),
            "gaps": gaps.iter().map(gap).collect::<Vec<_>>(),
        })
    }
}
