//! Who does what where: any field against any other, gaps and overlaps.

use std::collections::BTreeMap;

use insight::overlap::{Grid, Meeting, Row, meetings, summarise};
use schemars::JsonSchema;
use serde::Serialize;

use super::work::{ALWAYS, Deed, NONE, Said, Work};
use crate::model::{Constituency, Day, coded};
use crate::state::State;

/// The most rows and columns of one matrix.
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
    pub rows: Axis,
    /// The field of the columns.
    pub columns: Axis,
    /// One constituency only.
    pub only: Option<Constituency>,
    /// What is counted.
    pub count: Count,
    /// The one currency whose money is counted.
    pub currency: Box<str>,
}

/// A value of an axis: what stands at the edge, and how the table is asked for it.
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

/// Works out a matrix. An activity under way in several years counts in each of them.
#[must_use]
pub fn counts(state: &State, work: &Work, question: &Question) -> Counts {
    let counted = match question.count {
        Count::Organisations | Count::Activities => different(state, work, question),
        Count::People | Count::Money => sums(state, work, question),
    };
    let (row_edges, more_rows) = edges(question.rows, counted.iter().map(|(k, n)| (k.0, *n)), ROWS);
    let (columns, more_columns) =
        edges(question.columns, counted.iter().map(|(k, n)| (k.1, *n)), COLUMNS);
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

/// Goes through the cells that each deed falls into.
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
    }
}

/// Row and column of a cell.
type Key = (i64, i64);

/// How many different organisations or activities stand in each cell.
fn different(state: &State, work: &Work, question: &Question) -> Cells {
    let mut all: Vec<(Key, u32)> = Vec::with_capacity(work.deeds.len());
    each_cell(state, work, question, &mut |key, number| {
        let deed = work.deeds.get(number);
        let organisations = question.count == Count::Organisations;
        // An entry of the map without a report is an organisation, and no activity.
        let counted = match deed {
            Some(deed) if organisations => Some(deed.who),
            Some(deed) => deed.dated.then_some(number as u32),
            None => None,
        };
        all.extend(counted.map(|counted| (key, counted)));
    });
    all.sort_unstable();
    all.dedup();
    let mut cells = Cells::new();
    for (key, _) in all {
        *cells.entry(key).or_default() += 1;
    }
    cells
}

/// People, or thousandths of money, of each cell.
fn sums(state: &State, work: &Work, question: &Question) -> Cells {
    let mut cells = Cells::new();
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
        let cell = cells.entry(key).or_default();
        *cell = cell.saturating_add(amount);
    });
    cells
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
    let reported = work.deeds.iter().filter(|deed| deed.dated);
    let silent = |deed: &&Deed| match question.count {
        Count::Organisations | Count::Activities => false,
        Count::People => work.people(deed).is_none(),
        Count::Money => work.money(deed).is_none_or(|(amount, _)| amount < 0),
    };
    reported.filter(silent).count() as u64
}

/// The currencies of all reports with the number of reports, most first.
#[must_use]
pub fn currencies(work: &Work) -> Vec<(String, u64)> {
    let mut all: BTreeMap<&str, u64> = BTreeMap::new();
    for (_, currency) in work.deeds.iter().filter_map(|deed| work.money(deed)) {
        *all.entry(currency).or_default() += 1;
    }
    let mut all: Vec<(String, u64)> = all.into_iter().map(|(c, n)| (c.to_owned(), n)).collect();
    all.sort_by_key(|(code, n)| (std::cmp::Reverse(*n), code.clone()));
    all
}

/// The values of a deed on an axis, as numbers.
pub(super) fn values(
    axis: Axis,
    work: &Work,
    deed: &Deed,
    kind: Option<Constituency>,
    out: &mut Vec<i64>,
) {
    out.clear();
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
            let bounded = deed.span.0 > ALWAYS.0 && deed.span.1 < ALWAYS.1;
            let one = if deed.span.0 > ALWAYS.0 { deed.span.0 } else { deed.span.1 - 1 };
            let year = |day: i32| Day::from_number(day).map(|d| d.start().date().0);
            if bounded {
                if let (Some(a), Some(b)) = (year(deed.span.0), year(deed.span.1 - 1)) {
                    out.extend((a..=b).take(20));
                }
            } else if deed.span != ALWAYS {
                out.extend(year(one));
            }
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

/// The values of an axis, most first (years in order), and how many did not fit.
fn edges(axis: Axis, all: impl Iterator<Item = (i64, u64)>, most: usize) -> (Vec<Edge>, usize) {
    let mut totals: BTreeMap<i64, u64> = BTreeMap::new();
    for (value, count) in all {
        let total = totals.entry(value).or_default();
        *total = total.saturating_add(count);
    }
    let key = |value: i64| match axis {
        Axis::Country => unpacked(value),
        Axis::Kind => {
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
    if axis == Axis::Year {
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
/// always under way.
#[must_use]
pub fn overlaps(work: &Work) -> Overlaps {
    let rows: Vec<Row> = work
        .deeds
        .iter()
        .filter(|d| d.what != NONE && d.place != NONE && d.dated)
        .map(|d| Row { who: d.who, what: d.what, place: d.place, from: d.span.0, to: d.span.1 })
        .collect();
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
    let mut by_cell: BTreeMap<(u32, u32), Vec<Row>> = BTreeMap::new();
    for row in rows {
        by_cell.entry((row.what, row.place)).or_default().push(row);
    }
    let mut fullest: Vec<(usize, (u32, u32))> = by_cell
        .iter()
        .map(|(cell, rows)| {
            let mut whos: Vec<u32> = rows.iter().map(|r| r.who).collect();
            whos.sort_unstable();
            whos.dedup();
            (whos.len(), *cell)
        })
        .filter(|(whos, _)| *whos > 1)
        .collect();
    fullest.sort_by_key(|(whos, cell)| (std::cmp::Reverse(*whos), *cell));
    let mut listed = Vec::new();
    for (_, cell) in fullest.iter().take(LISTED) {
        let rows = by_cell.get(cell).map(Vec::as_slice).unwrap_or_default();
        listed.extend(meetings(rows, 1).into_iter().take(1));
    }
    Overlaps {
        pairs: all.pairs,
        cells: all.cells,
        gaps: all.gap_cells.saturating_sub(outside),
        listed,
    }
}
