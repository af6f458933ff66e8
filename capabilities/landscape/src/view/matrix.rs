//! Who does what where: any field against any other, gaps and overlaps.

use std::collections::{BTreeMap, BTreeSet};

use insight::overlap::{Grid, Meeting, Row, meetings, summarise};
use schemars::JsonSchema;
use serde::Serialize;

use super::overlap::{besides, doings, joint};
use super::timeline::years;
use super::work::{ALWAYS, Deed, NONE, Said, Work};
use crate::model::{Constituency, coded};
use crate::state::State;

/// The most rows of one matrix.
pub const ROWS: usize = 40;
/// The most columns.
pub const COLUMNS: usize = 20;
/// The most overlaps listed.
const LISTED: usize = 40;

coded! {
    /// A field of a matrix.
    pub enum Axis {
        /// Areas: provinces, regions.
        Place = "place",
        /// Places in full detail: districts, towns.
        Spot = "spot",
        /// Countries.
        Country = "country",
        /// Themes.
        Theme = "theme",
        /// Constituencies.
        Kind = "kind",
        /// Organisations.
        Organisation = "organisation",
        /// Target groups.
        Whom = "whom",
        /// Who pays.
        Funder = "funder",
        /// Planned, under way, done.
        Status = "status",
        /// Calendar years in which an activity is under way.
        Year = "year",
    }
}

/// What stands at a side of a matrix: a field of the map, or a column of partners' own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// A field.
    Field(Axis),
    /// A column, by its place in `Work::own`.
    Own(u32),
}

impl From<Axis> for Side {
    fn from(axis: Axis) -> Self {
        Self::Field(axis)
    }
}

coded! {
    /// What a matrix counts.
    pub enum Count {
        /// Different organisations.
        Organisations = "organisations",
        /// Reported activities.
        Activities = "activities",
        /// People reached or targeted, as reported.
        People = "people",
        /// Money of one currency, as reported.
        Money = "money",
    }
}

/// What is asked of a matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The field of the rows.
    pub rows: Side,
    /// The field of the columns.
    pub columns: Side,
    /// One constituency only.
    pub only: Option<Constituency>,
    /// What is counted.
    pub count: Count,
    /// The one currency whose money is counted.
    pub currency: Box<str>,
}

/// A value of a side: what stands at the edge, and how the table is asked for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Edge {
    /// Its key: a position, or the code of a country or constituency, or a year.
    pub key: String,
    /// Its total.
    pub total: u64,
    #[serde(skip)]
    pub(crate) value: i64,
}

/// Counts of one field against another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts {
    /// The columns, most first.
    pub columns: Vec<Edge>,
    /// The rows, most first, each with its counts.
    pub rows: Vec<(Edge, Vec<u64>)>,
    /// Rows and columns that did not fit.
    pub more: (usize, usize),
    /// Organisations on the map that say nothing of what they do.
    pub silent: u64,
    /// Organisations that do.
    pub speaking: u64,
    /// Reported activities that do not say what is counted.
    pub unsaid: u64,
}

/// Works out a matrix. An activity under way in several years counts in each of them, and so does
/// one of several organisations or themes; where they fall into one cell or total, it counts once.
#[must_use]
pub fn counts(state: &State, work: &Work, question: &Question) -> Counts {
    let counted = match question.count {
        Count::Organisations | Count::Activities => different(state, work, question),
        Count::People | Count::Money => sums(state, work, question),
    };
    let totals = || counted.iter().filter(|(key, _)| key.0 == ALL || key.1 == ALL);
    let of_rows = totals().filter(|(key, _)| key.1 == ALL).map(|(key, n)| (key.0, *n));
    let of_columns = totals().filter(|(key, _)| key.0 == ALL).map(|(key, n)| (key.1, *n));
    let (row_edges, more_rows) = edges(question.rows, of_rows, ROWS);
    let (columns, more_columns) = edges(question.columns, of_columns, COLUMNS);
    let at = |row: &Edge, column: &Edge| counted.get(&(row.value, column.value)).copied();
    let rows = row_edges
        .into_iter()
        .map(|row| {
            let counts = columns.iter().map(|c| at(&row, c).unwrap_or(0)).collect();
            (row, counts)
        })
        .collect();
    let (silent, speaking) = silence(state, work);
    let unsaid = unsaid(work, question);
    Counts { columns, rows, more: (more_rows, more_columns), silent, speaking, unsaid }
}

/// Cells by row and column.
type Cells = BTreeMap<(i64, i64), u64>;

/// The constituency of whoever does something.
pub(super) fn kind_of(state: &State, work: &Work, deed: &Deed) -> Option<Constituency> {
    let actor = work.whos.get(deed.who as usize)?.actor?;
    state.numbered(actor)?.kind
}

/// Stands for all rows, or all columns, in the key of a total.
const ALL: i64 = i64::MIN;

/// Goes through the cells and totals that each deed falls into.
fn each_cell(state: &State, work: &Work, question: &Question, put: &mut dyn FnMut(Key, usize)) {
    let (mut rows, mut columns) = (Vec::new(), Vec::new());
    for (number, deed) in work.deeds.iter().enumerate() {
        let own = kind_of(state, work, deed);
        if question.only.is_some() && question.only != own {
            continue;
        }
        values(question.rows, work, deed, own, &mut rows);
        values(question.columns, work, deed, own, &mut columns);
        for row in &rows {
            columns.iter().for_each(|column| put((*row, *column), number));
        }
        if !rows.is_empty() && !columns.is_empty() {
            rows.iter().for_each(|row| put((*row, ALL), number));
            columns.iter().for_each(|column| put((ALL, *column), number));
        }
    }
}

/// Row and column of a cell.
type Key = (i64, i64);

/// How many different organisations or activities stand in each cell.
fn different(state: &State, work: &Work, question: &Question) -> Cells {
    let mut all: Vec<(Key, u32)> = Vec::with_capacity(work.deeds.len());
    // Totals are told apart by one value: kept by themselves they take half as much.
    let (mut rows, mut columns) = (Vec::new(), Vec::new());
    each_cell(state, work, question, &mut |key, number| {
        let deed = work.deeds.get(number);
        let organisations = question.count == Count::Organisations;
        // An entry of the map without a report is an organisation, and no activity.
        let counted = match deed {
            Some(deed) if organisations => Some(deed.who),
            Some(deed) => (deed.dated && !deed.again).then_some(deed.activity),
            None => None,
        };
        let Some(counted) = counted else { return };
        match key {
            (row, ALL) => rows.push((row, counted)),
            (ALL, column) => columns.push((column, counted)),
            key => all.push((key, counted)),
        }
    });
    let mut cells = Cells::new();
    let mut count = |key: Key| *cells.entry(key).or_default() += 1;
    each_different(all, &mut count);
    each_different(rows, &mut |row| count((row, ALL)));
    each_different(columns, &mut |column| count((ALL, column)));
    cells
}

/// Goes through what is counted, each once for each key.
fn each_different<K: Copy + Ord>(mut all: Vec<(K, u32)>, put: &mut dyn FnMut(K)) {
    all.sort_unstable();
    all.dedup();
    all.into_iter().for_each(|(key, _)| put(key));
}

/// People, or thousandths of money, of each cell.
fn sums(state: &State, work: &Work, question: &Question) -> Cells {
    // The parts of an activity stand together: each cell need only know its last one.
    let mut cells: BTreeMap<Key, (u64, u32)> = BTreeMap::new();
    each_cell(state, work, question, &mut |key, number| {
        let Some(deed) = work.deeds.get(number) else { return };
        let amount = match question.count {
            Count::Money => work
                .money(deed)
                .filter(|(_, currency)| *currency == &*question.currency)
                .and_then(|(amount, _)| u64::try_from(amount).ok()),
            _ => work.people(deed),
        };
        let Some(amount) = amount else { return };
        let (sum, last) = cells.entry(key).or_insert((0, NONE));
        if *last != deed.activity {
            *sum = sum.saturating_add(amount);
            *last = deed.activity;
        }
    });
    cells.into_iter().map(|(key, (sum, _))| (key, sum)).collect()
}

/// Organisations on the map that say nothing of what they do, and all that do.
#[must_use]
pub fn silence(state: &State, work: &Work) -> (u64, u64) {
    let mut speaking: Vec<u32> =
        work.deeds.iter().filter(|d| d.dated || d.what != NONE).map(|d| d.who).collect();
    speaking.sort_unstable();
    speaking.dedup();
    let known =
        speaking.iter().filter(|w| work.whos.get(**w as usize).is_some_and(|w| w.actor.is_some()));
    ((state.actors().count() - known.count()) as u64, speaking.len() as u64)
}

/// Reported activities that do not say what is counted.
fn unsaid(work: &Work, question: &Question) -> u64 {
    let silent = |deed: &&Deed| match question.count {
        Count::Organisations | Count::Activities => false,
        Count::People => work.people(deed).is_none(),
        Count::Money => work.money(deed).is_none_or(|(amount, _)| amount < 0),
    };
    work.activities().filter(silent).count() as u64
}

/// The currencies of all reports with the number of reports, most first.
#[must_use]
pub fn currencies(work: &Work) -> Vec<(String, u64)> {
    let mut all: BTreeMap<&str, u64> = BTreeMap::new();
    for (_, currency) in work.activities().filter_map(|deed| work.money(deed)) {
        *all.entry(currency).or_default() += 1;
    }
    let mut all: Vec<(String, u64)> = all.into_iter().map(|(c, n)| (c.to_owned(), n)).collect();
    all.sort_by_key(|(code, n)| (std::cmp::Reverse(*n), code.clone()));
    all
}

/// The values of a deed at a side, as numbers.
pub(super) fn values(
    side: Side,
    work: &Work,
    deed: &Deed,
    kind: Option<Constituency>,
    out: &mut Vec<i64>,
) {
    out.clear();
    let axis = match side {
        Side::Field(axis) => axis,
        Side::Own(column) => {
            out.extend(work.own(deed, column).map(i64::from));
            return;
        }
    };
    let place = work.places.get(deed.place as usize);
    match axis {
        Axis::Place => {
            let named = place.is_some_and(|p| !p.name.is_empty() || p.country.is_some());
            out.extend(named.then_some(i64::from(deed.place)));
        }
        Axis::Country => {
            let code = place.and_then(|p| p.country).map(|c| packed(c.alpha3()));
            out.extend(code);
        }
        Axis::Theme => out.extend((deed.what != NONE).then_some(i64::from(deed.what))),
        Axis::Kind => {
            let place = |kind| Constituency::ALL.iter().position(|k| *k == kind);
            out.extend(kind.and_then(place).map(|p| p as i64));
        }
        Axis::Organisation => out.push(i64::from(deed.who)),
        Axis::Spot => out.extend((deed.spot != NONE).then_some(i64::from(deed.spot))),
        Axis::Whom => out.extend(work.said(deed, Said::Whom).map(i64::from)),
        Axis::Funder => out.extend(work.said(deed, Said::Funder).map(i64::from)),
        Axis::Status => out.extend(work.said(deed, Said::Status).map(i64::from)),
        Axis::Year => {
            let dated = (deed.span != ALWAYS).then(|| years(work, deed));
            out.extend(dated.flatten().into_iter().flatten());
        }
    }
}

/// A country's three letters as one number, and back.
pub(crate) fn packed(alpha3: &str) -> i64 {
    alpha3.bytes().fold(0, |sum, byte| sum * 256 + i64::from(byte))
}

pub(crate) fn unpacked(value: i64) -> String {
    [16, 8, 0]
        .iter()
        .filter_map(|s| u8::try_from((value >> s) & 255).ok())
        .map(char::from)
        .collect()
}

/// The values of a side, most first (years in order), and how many did not fit.
fn edges(side: Side, all: impl Iterator<Item = (i64, u64)>, most: usize) -> (Vec<Edge>, usize) {
    let mut totals: BTreeMap<i64, u64> = BTreeMap::new();
    for (value, count) in all {
        let total = totals.entry(value).or_default();
        *total = total.saturating_add(count);
    }
    let key = |value: i64| match side {
        Side::Field(Axis::Country) => unpacked(value),
        Side::Field(Axis::Kind) => {
            let kind = usize::try_from(value).ok().and_then(|v| Constituency::ALL.get(v));
            kind.map_or_else(String::new, |k| k.code().to_owned())
        }
        _ => value.to_string(),
    };
    let mut edges: Vec<Edge> =
        totals.into_iter().map(|(value, total)| Edge { key: key(value), total, value }).collect();
    edges.sort_by_key(|edge| (std::cmp::Reverse(edge.total), edge.value));
    let more = edges.len().saturating_sub(most);
    edges.truncate(most);
    if side == Axis::Year.into() {
        edges.sort_by_key(|edge| edge.value);
    }
    (edges, more)
}

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
