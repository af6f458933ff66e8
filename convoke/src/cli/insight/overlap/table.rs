//! A table read as rows of who, what, where, when.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use formats::Row as Line;
use insight::overlap::{Grid, Row, Summary, days};
use landscape::import::WrittenDates;
use landscape::model::Day;

use super::super::super::Trouble;
use crate::cli::tables::Sheeted;

/// How many of the fullest cells are named.
const LARGEST: usize = 5;

/// Where what stands.
pub(super) struct Columns {
    pub who: usize,
    pub what: Vec<usize>,
    pub place: Vec<usize>,
    pub from: Option<usize>,
    pub to: Option<usize>,
    /// The last day does not count.
    pub half_open: bool,
    /// The order of day and month, where somebody said it.
    pub order: Option<char>,
}

impl Columns {
    /// The first and the last days, where there are columns of them.
    fn dated(&self) -> impl Iterator<Item = usize> {
        [self.from, self.to].into_iter().flatten()
    }
}

/// Words and the numbers they go by.
#[derive(Default)]
pub(super) struct Named {
    numbers: BTreeMap<String, u32>,
    names: Vec<String>,
}

impl Named {
    fn number(&mut self, name: String) -> u32 {
        *self.numbers.entry(name).or_insert_with_key(|name| {
            self.names.push(name.clone());
            self.names.len() as u32 - 1
        })
    }

    pub fn name(&self, number: u32) -> &str {
        self.names.get(number as usize).map_or("", String::as_str)
    }

    pub fn len(&self) -> usize {
        self.names.len()
    }
}

/// The rows, and what stands behind their numbers.
pub(super) struct Read {
    pub rows: Vec<Row>,
    pub whos: Named,
    pub whats: Named,
    pub places: Named,
    /// Rows without a first or a last day.
    pub open: usize,
    /// Rows with both, those left out among them.
    pub dated_rows: usize,
    /// Rows without organisation, theme or place.
    pub left_out: usize,
    /// Rows that end before they begin: somebody is there, but on no day.
    pub backwards: Vec<u64>,
    /// The first day and the day after the last that any row names.
    days: Option<(i32, i32)>,
}

impl Read {
    pub fn new(sheet: &Sheeted, columns: &Columns) -> Result<Self, Trouble> {
        let mut read = Self {
            rows: Vec::new(),
            whos: Named::default(),
            whats: Named::default(),
            places: Named::default(),
            open: 0,
            dated_rows: 0,
            left_out: 0,
            backwards: Vec::new(),
            days: None,
        };
        let (dates, mut unread) = (dates(sheet, columns)?, Vec::new());
        for line in sheet.rows() {
            read.add(columns, &dates, &line).unwrap_or_else(|column| unread.push((line, column)));
        }
        match unread.first() {
            Some((line, column)) => Err(no_day(sheet, line, *column, unread.len() - 1)),
            None => Ok(read),
        }
    }

    /// Adds a row; the column in which no day stands, where there is one.
    fn add(&mut self, columns: &Columns, dates: &Dates, line: &Line<'_>) -> Result<(), usize> {
        let given = [columns.from, columns.to].map(|c| c.map_or("", |c| line.text(c).trim()));
        self.dated_rows += usize::from(given.iter().all(|day| !day.is_empty()));
        let who = line.text(columns.who).trim().to_owned();
        let (what, place) = (joined(line, &columns.what), joined(line, &columns.place));
        let (Some(what), Some(place), false) = (what, place, who.is_empty()) else {
            self.left_out += 1;
            return Ok(());
        };
        let said = |column: Option<usize>| column.map_or(Ok(None), |c| dates.days(line, c));
        let first = said(columns.from)?.map(|(first, _)| first.number());
        let last = said(columns.to)?.map(|(_, last)| last.number());
        let (from, to) = days(first, last.map(|day| day - i32::from(columns.half_open)));
        if to <= from {
            self.backwards.push(line.number());
        }
        let dated = columns.from.is_some() || columns.to.is_some();
        self.open += usize::from(dated && (first.is_none() || last.is_none()));
        let named = [first, last.map(|_| to)].into_iter().flatten();
        self.days = named.fold(self.days, |known, day| {
            Some(known.map_or((day, day), |(low, high)| (low.min(day), high.max(day))))
        });
        let who = self.whos.number(who);
        let (what, place) = (self.whats.number(what), self.places.number(place));
        self.rows.push(Row { who, what, place, from, to });
        Ok(())
    }

    /// Names the themes and places of a table, also those where nobody is.
    pub fn expect(&mut self, sheet: &Sheeted, what: Option<&[usize]>, place: Option<&[usize]>) {
        for line in sheet.rows() {
            if let Some(what) = what.and_then(|columns| joined(&line, columns)) {
                self.whats.number(what);
            }
            if let Some(place) = place.and_then(|columns| joined(&line, columns)) {
                self.places.number(place);
            }
        }
    }

    /// Every row of the table, also those left out.
    pub const fn total(&self) -> usize {
        self.rows.len() + self.left_out
    }

    /// Every theme at every place, in all days that are named.
    pub fn grid(&self) -> Grid {
        let (first, last) = self.days.unwrap_or_default();
        let count = |named: &Named| u32::try_from(named.len()).unwrap_or(u32::MAX);
        Grid { whats: count(&self.whats), places: count(&self.places), first, last }
    }

    /// Whether any row names a day.
    pub fn dated(&self) -> bool {
        self.days.is_some()
    }

    /// Cells somebody is in.
    pub fn cells(&self, all: &Summary) -> u64 {
        self.whats.len() as u64 * self.places.len() as u64 - all.gap_cells
    }

    /// The cells with the most organisations, on whatever days: how many, and theme and place with
    /// a bar between their columns.
    pub fn largest(&self) -> Vec<(usize, String)> {
        let mut present: Vec<_> = self.rows.iter().map(|r| (r.what, r.place, r.who)).collect();
        present.sort_unstable();
        present.dedup();
        let cells = present.chunk_by(|one, other| (one.0, one.1) == (other.0, other.1));
        let mut cells: Vec<_> = cells.map(|cell| (cell.len(), cell)).collect();
        cells.sort_by_key(|(many, _)| Reverse(*many));
        let least = cells.get(LARGEST - 1).map_or(0, |(many, _)| *many);
        let full = cells.into_iter().take_while(|(many, _)| *many >= least);
        let named = full.filter_map(|(many, cell)| {
            let (what, place, _) = *cell.first()?;
            let words = format!("{} | {}", self.whats.name(what), self.places.name(place));
            Some((many, words.replace(" | ", "|")))
        });
        let mut named: Vec<(usize, String)> = named.collect();
        named.sort_unstable_by(|one, other| other.cmp(one));
        named.truncate(LARGEST);
        named
    }

    /// A day as it is written; nothing where it is unknown.
    pub fn day(&self, number: i32) -> Option<String> {
        let known = number != i32::MIN && number != i32::MAX;
        known.then(|| Day::from_number(number)).flatten().map(|day| day.to_string())
    }
}

/// The texts of several columns as one; none when one of them is empty.
fn joined(line: &Line<'_>, columns: &[usize]) -> Option<String> {
    let texts: Vec<&str> = columns.iter().map(|c| line.cell(*c).text().trim()).collect();
    texts.iter().all(|text| !text.is_empty()).then(|| texts.join(" | "))
}

/// How the columns of first and last days are read.
struct Dates {
    columns: Vec<usize>,
    /// None where every day is written like 2026-11-23.
    written: Option<WrittenDates>,
}

impl Dates {
    /// The days in a cell, none when it is empty; the column when no day stands in it.
    fn days(&self, line: &Line<'_>, column: usize) -> Result<Option<(Day, Day)>, usize> {
        let text = line.text(column).trim();
        if text.is_empty() {
            return Ok(None);
        }
        let written = || {
            let at = self.columns.iter().position(|own| *own == column)?;
            self.written.as_ref()?.days(at, text)
        };
        let days = standard(text).map(|day| (day, day)).or_else(written);
        days.map(Some).ok_or(column)
    }
}

/// A day like 2026-11-23; a spreadsheet's may carry the time of the day.
fn standard(text: &str) -> Option<Day> {
    text.get(..10).unwrap_or(text).parse().ok()
}

/// How a table writes its dates, as their columns show or whoever asks has said.
fn dates(sheet: &Sheeted, columns: &Columns) -> Result<Dates, Trouble> {
    let numbers: Vec<usize> = columns.dated().collect();
    let lines: Vec<Line<'_>> = sheet.rows().collect();
    let cells = |column: usize| {
        let texts = lines.iter().map(move |line| line.text(column).trim());
        texts.filter(|text| !text.is_empty() && standard(text).is_none())
    };
    if numbers.iter().all(|column| cells(*column).next().is_none()) {
        return Ok(Dates { columns: numbers, written: None });
    }
    let texts: Vec<Vec<&str>> = numbers.iter().map(|column| cells(*column).collect()).collect();
    match WrittenDates::of(&texts, columns.order) {
        Ok(written) => Ok(Dates { columns: numbers, written: Some(written) }),
        Err((at, two)) => {
            let is = |line: &&Line<'_>| line.text(numbers[at]).trim().contains(&two);
            let line = lines.iter().find(is).unwrap_or(&lines[0]);
            let what = "may be two days: say --day-first or --month-first";
            Err(sheet.fault(line, numbers[at], what))
        }
    }
}

/// A cell that is no day, and how many more there are.
fn no_day(sheet: &Sheeted, line: &Line<'_>, column: usize, more: usize) -> Trouble {
    let mut what = "is no day; write it like 2026-11-23".to_owned();
    if more > 0 {
        what.push_str(&format!(" (rows like this: {})", more + 1));
    }
    sheet.fault(line, column, &what)
}
