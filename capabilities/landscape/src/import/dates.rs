//! In which order the columns of a file write day and month: as was said, else as other dates of
//! the file show; where nothing shows it, somebody has to be asked.

use std::collections::BTreeMap;

use formats::graph::Graph;

use super::fields::Field;
use super::periods::days;
use super::propose::Mapping;
use super::source::Source;
use super::values::{DateOrder, are_serials, filled, order_of};
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

/// The columns whose days are counted as spreadsheets do.
pub(super) fn serials(source: &Source, mapping: &Mapping) -> Vec<String> {
    let counted = mapping.columns_of(|field| is_date(*field)).filter(|column| {
        let texts = source.table.rows(source.sheet).map(|row| row.text(*column));
        are_serials(&filled(texts))
    });
    counted.filter_map(|column| source.table.keys.get(column).cloned()).collect()
}

/// The order of each column of dates.
#[derive(Default)]
pub(super) struct Dates {
    columns: BTreeMap<usize, DateOrder>,
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
        let mut dates = Self::default();
        // A date of two days in each column, and the columns of whose order nobody said anything.
        let (mut twos, mut unsaid) = (Vec::new(), Vec::new());
        for column in mapping.columns_of(|field| is_date(*field)) {
            dates.fields.entry(mapping.field(column)).or_insert(column);
            let texts = source.table.rows(source.sheet).map(|row| row.text(column));
            let (shown, two) = order_of(texts);
            twos.extend(two.map(|two| (column, two)));
            let order = match (mapping.splits.get(&column), shown) {
                (_, Some(DateOrder::Serial)) => Some(DateOrder::Serial),
                (Some(&MONTH_FIRST), _) => Some(DateOrder::MonthFirst),
                (Some(&DAY_FIRST), _) => Some(DateOrder::DayFirst),
                (_, shown) => {
                    unsaid.push(column);
                    shown
                }
            };
            dates.columns.extend(order.map(|order| (column, order)));
        }
        // One person writes all dates of a file alike. Where two columns show that they do not, a
        // date that may be two days is nobody's to guess: next month's rows would turn it round.
        let known = dates.columns.values().copied();
        let mut known = known.filter(|order| *order != DateOrder::Serial);
        let first = known.next();
        let alike = first.filter(|first| known.all(|other| other == *first));
        for column in &unsaid {
            dates.columns.entry(*column).or_insert(alike.unwrap_or_default());
        }
        for (column, two) in twos {
            let order = dates.columns.get(&column).copied().unwrap_or_default();
            if alike.is_none() && unsaid.contains(&column) {
                dates.open.insert(column, two);
            } else if let Some((day, _)) = days(&two, order) {
                dates.read_as.insert(column, (two, day));
            }
        }
        dates
    }

    /// The one order of the dates of connections, whatever their columns are called.
    pub fn of_connections(graph: &Graph) -> Self {
        let texts = graph.connections.iter().flat_map(|one| one.attributes.values());
        let order = order_of(texts.map(String::as_str)).0.unwrap_or_default();
        let fields = BTreeMap::from([(Field::From, 0), (Field::To, 0)]);
        Self { columns: BTreeMap::from([(0, order)]), fields, ..Self::default() }
    }

    /// The first column of a field.
    pub fn column(&self, field: Field) -> Option<usize> {
        self.fields.get(&field).copied()
    }

    /// The days that a text in the first column of a field means.
    pub fn read(&self, field: Field, text: &str) -> Option<(Day, Day)> {
        let order = self.columns.get(&self.column(field)?)?;
        days(text, *order)
    }
}
