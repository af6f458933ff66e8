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
}

impl Dates {
    /// The orders of a table's columns.
    pub fn of(source: &Source, mapping: &Mapping) -> Self {
        let mut dates = Self::default();
        let mut unsaid = Vec::new();
        for column in mapping.columns_of(|field| is_date(*field)) {
            dates.fields.entry(mapping.field(column)).or_insert(column);
            let texts = source.table.rows(source.sheet).map(|row| row.text(column));
            let (shown, two) = order_of(texts);
            match (mapping.splits.get(&column), shown) {
                (_, Some(DateOrder::Serial)) => dates.columns.insert(column, DateOrder::Serial),
                (Some(&MONTH_FIRST), _) => dates.columns.insert(column, DateOrder::MonthFirst),
                (Some(&DAY_FIRST), _) => dates.columns.insert(column, DateOrder::DayFirst),
                (_, Some(shown)) => dates.columns.insert(column, shown),
                (_, None) => {
                    unsaid.push((column, two));
                    None
                }
            };
        }
        // One person writes all dates of a file alike, unless two columns show that they do not.
        let known = dates.columns.values().copied();
        let mut known = known.filter(|order| *order != DateOrder::Serial);
        let first = known.next();
        let alike = first.filter(|first| known.all(|other| other == *first));
        for (column, two) in unsaid {
            dates.columns.insert(column, alike.unwrap_or_default());
            dates.open.extend(two.filter(|_| alike.is_none()).map(|text| (column, text)));
        }
        dates
    }

    /// The one order of the dates of connections, whatever their columns are called.
    pub fn of_connections(graph: &Graph) -> Self {
        let texts = graph.connections.iter().flat_map(|one| one.attributes.values());
        let order = order_of(texts.map(String::as_str)).0.unwrap_or_default();
        let fields = BTreeMap::from([(Field::From, 0), (Field::To, 0)]);
        Self { columns: BTreeMap::from([(0, order)]), fields, open: BTreeMap::new() }
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
