//! Who does what where: any field against any other.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::timeline::years;
use super::work::{ALWAYS, Deed, NONE, Said, Work};
use crate::model::{Constituency, Goal, coded};
use crate::state::State;

/// The most rows of one matrix.
pub const ROWS: usize = 40;
/// The most columns.
pub const COLUMNS: usize = 20;

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
        /// Sustainable Development Goals of the themes.
        Goal = "goal",
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
    /// The columns, most first; last all that did not fit, added up.
    pub columns: Vec<Edge>,
    /// The rows, most first, each with its counts; last all that did not fit, added up.
    pub rows: Vec<(Edge, Vec<u64>)>,
    /// Rows and columns that did not fit and are added up.
    pub more: (usize, usize),
    /// Organisations on the map that say nothing of what they do.
    pub silent: u64,
    /// Organisations that do.
    pub speaking: u64,
    /// Reported activities that do not say what is counted.
    pub unsaid: u64,
    /// Amounts below zero: no cell of money shows less than none, so they are told beside it.
    pub below_zero: BelowZero,
}

/// Amounts below zero in the currency that is counted: what was taken back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BelowZero {
    /// How many activities say one.
    pub activities: u64,
    /// What they add up to, in thousandths of the currency's unit.
    pub thousandths: i64,
}

/// Works out a matrix. An activity under way in several years counts in each of them, and so does
/// one of several organisations or themes; where they fall into one cell or total, it counts once.
#[must_use]
pub fn counts(state: &State, work: &Work, question: &Question) -> Counts {
    let counted = cells(state, work, question, &Shown::default());
    let [(mut of_rows, more_rows), (mut of_columns, more_columns)] =
        both_edges(question, &counted, [ROWS, COLUMNS]);
    let counted = if more_rows + more_columns > 0 {
        let values = |edges: &[Edge]| edges.iter().map(|edge| edge.value).collect();
        let shown = Shown([
            (more_rows > 0).then(|| values(&of_rows)),
            (more_columns > 0).then(|| values(&of_columns)),
        ]);
        let folded = cells(state, work, question, &shown);
        let total = |key: Key| folded.get(&key).copied().unwrap_or(0);
        of_rows.extend((more_rows > 0).then(|| Edge::rest(total((REST, ALL)))));
        of_columns.extend((more_columns > 0).then(|| Edge::rest(total((ALL, REST)))));
        folded
    } else {
        counted
    };
    let at = |row: &Edge, column: &Edge| counted.get(&(row.value, column.value)).copied();
    let of_row = |row: Edge| {
        let counts = of_columns.iter().map(|c| at(&row, c).unwrap_or(0)).collect();
        (row, counts)
    };
    let rows = of_rows.into_iter().map(of_row).collect();
    let (silent, speaking) = silence(state, work);
    let (unsaid, below_zero) = (unsaid(work, question), below_zero(work, question));
    let more = (more_rows, more_columns);
    Counts { columns: of_columns, rows, more, silent, speaking, unsaid, below_zero }
}

/// A count with its row and its column.
pub type Counted = (Edge, Edge, u64);

/// Every count of a matrix, however many rows and columns it has, row by row; cells in which
/// nothing is counted are left out.
#[must_use]
pub fn everything(state: &State, work: &Work, question: &Question) -> Vec<Counted> {
    let counted = cells(state, work, question, &Shown::default());
    let [(of_rows, _), (of_columns, _)] = both_edges(question, &counted, [usize::MAX; 2]);
    let columns: BTreeMap<i64, (usize, Edge)> =
        of_columns.into_iter().enumerate().map(|(at, edge)| (edge.value, (at, edge))).collect();
    let mut out = Vec::new();
    for row in of_rows {
        let own = counted.range((row.value, ALL + 1)..=(row.value, i64::MAX));
        let own = own.filter_map(|((_, value), count)| Some((columns.get(value)?, *count)));
        let mut own: Vec<(&(usize, Edge), u64)> = own.collect();
        own.sort_by_key(|((at, _), _)| *at);
        out.extend(own.into_iter().map(|((_, column), n)| (row.clone(), column.clone(), n)));
    }
    out
}

/// The edges of both sides with how many do not fit.
fn both_edges(question: &Question, cells: &Cells, most: [usize; 2]) -> [(Vec<Edge>, usize); 2] {
    let of_rows = cells.iter().filter(|(key, _)| key.1 == ALL).map(|(key, n)| (key.0, *n));
    let of_columns = cells.range((ALL, ALL + 1)..=(ALL, i64::MAX)).map(|(key, n)| (key.1, *n));
    [edges(question.rows, of_rows, most[0]), edges(question.columns, of_columns, most[1])]
}

/// Cells by row and column.
type Cells = BTreeMap<Key, u64>;

/// The values of rows and of columns that stand for themselves, where not all do.
#[derive(Default)]
struct Shown([Option<BTreeSet<i64>>; 2]);

impl Shown {
    /// What does not fit is one value.
    fn fold(&self, side: usize, values: &mut Vec<i64>) {
        let Some(Some(shown)) = self.0.get(side) else { return };
        values.iter_mut().filter(|value| !shown.contains(value)).for_each(|value| *value = REST);
        values.sort_unstable();
        values.dedup();
    }
}

fn cells(state: &State, work: &Work, question: &Question, shown: &Shown) -> Cells {
    let each = |put: &mut dyn FnMut(Key, usize)| each_cell(state, work, question, shown, put);
    match question.count {
        Count::Organisations | Count::Activities => different(work, question, each),
        Count::People | Count::Money => sums(work, question, each),
    }
}

/// The constituency of whoever does something.
pub(super) fn kind_of(state: &State, work: &Work, deed: &Deed) -> Option<Constituency> {
    let actor = work.whos.get(deed.who as usize)?.actor?;
    state.numbered(actor)?.kind
}

/// Stands for all rows, or all columns, in the key of a total.
const ALL: i64 = i64::MIN;
/// Stands for the rows, or the columns, that do not fit.
const REST: i64 = ALL + 1;

impl Edge {
    fn rest(total: u64) -> Self {
        Self { key: "+other".to_owned(), total, value: REST }
    }

    /// Whether it adds up what did not fit.
    #[must_use]
    pub const fn is_rest(&self) -> bool {
        self.value == REST
    }
}

/// Goes through the cells and totals that each deed falls into.
fn each_cell(
    state: &State,
    work: &Work,
    question: &Question,
    shown: &Shown,
    put: &mut dyn FnMut(Key, usize),
) {
    let (mut rows, mut columns) = (Vec::new(), Vec::new());
    for (number, deed) in work.deeds.iter().enumerate() {
        let own = kind_of(state, work, deed);
        if question.only.is_some() && question.only != own {
            continue;
        }
        values(question.rows, work, deed, own, &mut rows);
        values(question.columns, work, deed, own, &mut columns);
        shown.fold(0, &mut rows);
        shown.fold(1, &mut columns);
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
fn different(work: &Work, question: &Question, each: impl Fn(&mut dyn FnMut(Key, usize))) -> Cells {
    let mut all: Vec<(Key, u32)> = Vec::with_capacity(work.deeds.len());
    // Totals are told apart by one value: kept by themselves they take half as much.
    let (mut rows, mut columns) = (Vec::new(), Vec::new());
    each(&mut |key, number| {
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
fn sums(work: &Work, question: &Question, each: impl Fn(&mut dyn FnMut(Key, usize))) -> Cells {
    // The parts of an activity stand together: each cell need only know its last one.
    let mut cells: BTreeMap<Key, (u64, u32)> = BTreeMap::new();
    each(&mut |key, number| {
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
        Count::Money => work.money(deed).is_none(),
    };
    work.activities().filter(silent).count() as u64
}

/// Amounts below zero, where money is counted.
fn below_zero(work: &Work, question: &Question) -> BelowZero {
    let mut found = BelowZero::default();
    for deed in work.activities().filter(|_| question.count == Count::Money) {
        let said = work.money(deed).filter(|(_, currency)| *currency == &*question.currency);
        if let Some((amount, _)) = said.filter(|(amount, _)| *amount < 0) {
            found.activities += 1;
            found.thousandths = found.thousandths.saturating_add(amount);
        }
    }
    found
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
        Axis::Goal => out.extend(work.topic(deed).and_then(Goal::of).map(Goal::number)),
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
    // Of years with as much the newer ones fit.
    let years = side == Axis::Year.into();
    let place = |edge: &Edge| if years { -edge.value } else { edge.value };
    edges.sort_by_key(|edge| (std::cmp::Reverse(edge.total), place(edge)));
    let more = edges.len().saturating_sub(most);
    edges.truncate(most);
    if years {
        edges.sort_by_key(|edge| edge.value);
    }
    (edges, more)
}
