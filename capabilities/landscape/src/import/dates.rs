//! In which order the columns of a file write day and month: as was said, else as other dates of
//! the file show; where nothing shows it, somebody has to be asked.

use std::collections::BTreeMap;

use formats::graph::Graph;

use super::fields::Field;
use super::periods::days;
use super::propose::Mapping;
use super::source::Source;
use super::values::{DateOrder, filled, is_serial, order_of};
use crate::model::Day;

/// Marks a column of dates that write the day first: 31/01/2023.
pub const DAY_FIRST: char = 'D';
/// Marks a column of dates that write the month first: 01/31/2023.
pub const MONTH_FIRST: char = 'M';

/// Fields that hold dates.
#[must_use]
pub const fn is_date(field: Field) -> bool {
    matches!(field, Field::From | Field::To | Field::Period)
}

/// The columns in which days are counted as spreadsheets do.
pub(super) fn serials(source: &Source, mapping: &Mapping) -> Vec<String> {
    let all = mapping.columns_of(|field| is_date(*field));
    let counted = all.filter(|column| {
        let texts = source.table.rows(source.sheet).map(|row| row.text(*column));
        let texts = filled(texts);
        let written = Written::of(&texts, order_of(texts.iter().copied()).0.unwrap_or_default());
        texts.iter().any(|text| is_serial(text) && written.days(text).is_some())
    });
    counted.filter_map(|column| source.table.keys.get(column).cloned()).collect()
}

/// How a column writes its days.
#[derive(Clone, Copy, Debug)]
struct Written {
    order: DateOrder,
    /// Whether numbers among its dates are days too, counted as spreadsheets do: cells that were
    /// copied from where they had lost their format.
    counts: bool,
}

impl Written {
    /// A number alone says nothing: another cell must show that the column holds days.
    fn of(texts: &[&str], order: DateOrder) -> Self {
        let counts = order != DateOrder::Serial
            && texts.iter().any(|text| is_serial(text))
            && texts.iter().any(|text| days(text, order).is_some());
        Self { order, counts }
    }

    fn days(self, text: &str) -> Option<(Day, Day)> {
        let counted = || days(text, DateOrder::Serial).filter(|_| self.counts);
        days(text, self.order).or_else(counted)
    }
}

/// The order of each column of dates.
#[derive(Default)]
pub(super) struct Dates {
    columns: BTreeMap<usize, Written>,
    /// The first column of each field.
    fields: BTreeMap<Field, usize>,
    /// A date that may be two, of each column where nothing tells which.
    pub open: BTreeMap<usize, String>,
    /// Such a date of each other column, and the day that it is read as.
    pub read_as: BTreeMap<usize, (String, Day)>,
}

impl Dates {
    /// The orders of a table's columns.
    pub fn of(source: &Source, mapping: &Mapping) -> Self {
        let (mut dates, mut all) = (Self::default(), Vec::new());
        for column in mapping.columns_of(|field| is_date(*field)) {
            dates.fields.entry(mapping.field(column)).or_insert(column);
            let texts = filled(source.table.rows(source.sheet).map(|row| row.text(column)));
            let shown = Shown::of(&texts, mapping.splits.get(&column).copied());
            all.push((column, texts, shown));
        }
        let alike = alike(all.iter().map(|(.., shown)| shown));
        for (column, texts, shown) in all {
            let order = shown.order(alike).unwrap_or_default();
            dates.columns.insert(column, Written::of(&texts, order));
            let open = shown.is_open(alike);
            match shown.two {
                Some(two) if open => drop(dates.open.insert(column, two)),
                Some(two) => {
                    let read = days(&two, order).map(|(day, _)| (two, day));
                    dates.read_as.extend(read.map(|read| (column, read)));
                }
                None => {}
            }
        }
        dates
    }

    /// The one order of the dates of connections, whatever their columns are called.
    pub fn of_connections(graph: &Graph) -> Self {
        let texts = graph.connections.iter().flat_map(|one| one.attributes.values());
        let order = order_of(texts.map(String::as_str)).0.unwrap_or_default();
        // Of attributes nobody knows which hold days: numbers among them may be anything.
        let written = Written { order, counts: false };
        let fields = BTreeMap::from([(Field::From, 0), (Field::To, 0)]);
        Self { columns: BTreeMap::from([(0, written)]), fields, ..Self::default() }
    }

    /// The first column of a field.
    pub fn column(&self, field: Field) -> Option<usize> {
        self.fields.get(&field).copied()
    }

    /// The days that a text in the first column of a field means.
    pub fn read(&self, field: Field, text: &str) -> Option<(Day, Day)> {
        self.columns.get(&self.column(field)?)?.days(text)
    }
}

/// What the dates of a column show of the order of day and month.
struct Shown {
    shown: Option<DateOrder>,
    said: Option<DateOrder>,
    /// A date that may be two days.
    two: Option<String>,
}

impl Shown {
    fn of(texts: &[&str], said: Option<char>) -> Self {
        let (shown, two) = order_of(texts.iter().copied());
        let said = match said {
            _ if shown == Some(DateOrder::Serial) => shown,
            Some(MONTH_FIRST) => Some(DateOrder::MonthFirst),
            Some(DAY_FIRST) => Some(DateOrder::DayFirst),
            _ => None,
        };
        Self { shown, said, two }
    }

    fn order(&self, alike: Option<DateOrder>) -> Option<DateOrder> {
        self.said.or(self.shown).or(alike)
    }

    /// Whether somebody has to be asked which of two days a date means.
    const fn is_open(&self, alike: Option<DateOrder>) -> bool {
        self.two.is_some() && self.said.is_none() && alike.is_none()
    }
}

/// The order of all columns of a file: one person writes all its dates alike. Where two columns
/// show that they do not, a date that may be two days is nobody's to guess: next month's rows would
/// turn it round.
fn alike<'s>(all: impl Iterator<Item = &'s Shown>) -> Option<DateOrder> {
    let mut known = all.filter_map(|one| one.order(None)).filter(|one| *one != DateOrder::Serial);
    let first = known.next();
    first.filter(|first| known.all(|other| other == *first))
}

/// How the columns of a table that no hub knows write their dates.
#[derive(Debug)]
pub struct WrittenDates(Vec<Written>);

impl WrittenDates {
    /// As the texts of each column show it, or as somebody said ([`DAY_FIRST`], [`MONTH_FIRST`]).
    ///
    /// # Errors
    /// The number of a column and a date in it that may be two days, where nothing shows which.
    pub fn of(columns: &[Vec<&str>], said: Option<char>) -> Result<Self, (usize, String)> {
        let all: Vec<Shown> = columns.iter().map(|texts| Shown::of(texts, said)).collect();
        let alike = alike(all.iter());
        let each = all.into_iter().zip(columns).enumerate().map(|(column, (shown, texts))| {
            let order = shown.order(alike).unwrap_or_default();
            if shown.is_open(alike) {
                Err((column, shown.two.unwrap_or_default()))
            } else {
                Ok(Written::of(texts, order))
            }
        });
        each.collect::<Result<_, _>>().map(Self)
    }

    /// The first and the last day that a text in the column of this number means: of one day, a
    /// month, a quarter, a year, or all between two of these.
    #[must_use]
    pub fn days(&self, column: usize, text: &str) -> Option<(Day, Day)> {
        self.0.get(column)?.days(text)
    }
}
