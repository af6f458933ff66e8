//! Puts a dataset together row by row: whoever brings activities says what each row says, and here
//! alone it is said how that becomes columns.

use std::collections::{BTreeMap, HashMap};

use super::column::ColumnBuilder;
use super::{Column, Dataset, FORM, Org, Spot, Theme};
use crate::model::Day;

/// What a row says.
pub(crate) struct Row<'a> {
    pub(crate) who: Option<&'a Org>,
    pub(crate) what: Option<&'a Theme>,
    pub(crate) place: Option<&'a Spot>,
    pub(crate) from: Option<Day>,
    pub(crate) to: Option<Day>,
    pub(crate) people: Option<u64>,
    /// By the codes of fields, each once; an empty text is nothing said.
    pub(crate) more: Vec<(&'a str, &'a str)>,
    /// Likewise, by the partner's own names.
    pub(crate) kept: Vec<(&'a str, &'a str)>,
    pub(crate) times: u32,
    /// As the file numbers it. A row without one is numbered after the largest: one that another
    /// row has would make both one activity.
    pub(crate) number: Option<u64>,
}

/// Columns by their names. Each begins where something is said in it.
#[derive(Default)]
struct Texts(HashMap<String, ColumnBuilder<Box<str>>>);

impl Texts {
    fn put(&mut self, row: usize, said: &[(&str, &str)]) {
        for (name, text) in said.iter().filter(|(_, text)| !text.is_empty()) {
            match self.0.get_mut(*name) {
                Some(column) => column.put(row, *text),
                None => self.0.entry((*name).to_owned()).or_default().put(row, *text),
            }
        }
    }

    fn finish(self, rows: usize) -> BTreeMap<String, Column<Box<str>>> {
        self.0.into_iter().map(|(name, column)| (name, column.finish(rows))).collect()
    }
}

/// Rows that become a dataset.
#[derive(Default)]
pub(crate) struct DatasetBuilder {
    who: ColumnBuilder<Org>,
    what: ColumnBuilder<Theme>,
    place: ColumnBuilder<Spot>,
    from: ColumnBuilder<Day>,
    to: ColumnBuilder<Day>,
    people: ColumnBuilder<u64>,
    more: Texts,
    kept: Texts,
    times: Vec<u32>,
    numbers: Vec<Option<u64>>,
}

impl DatasetBuilder {
    /// How many rows there are so far.
    pub(crate) fn rows(&self) -> usize {
        self.times.len()
    }

    /// The next row.
    pub(crate) fn push(&mut self, row: &Row) {
        let at = self.rows();
        row.who.into_iter().for_each(|who| self.who.put(at, who));
        row.what.into_iter().for_each(|what| self.what.put(at, what));
        row.place.into_iter().for_each(|place| self.place.put(at, place));
        row.from.iter().for_each(|day| self.from.put(at, day));
        row.to.iter().for_each(|day| self.to.put(at, day));
        row.people.iter().for_each(|people| self.people.put(at, people));
        self.more.put(at, &row.more);
        self.kept.put(at, &row.kept);
        self.times.push(row.times);
        self.numbers.push(row.number);
    }

    /// All of them.
    pub(crate) fn finish(self) -> Dataset {
        let rows = self.rows();
        Dataset {
            form: FORM,
            rows: rows as u32,
            who: self.who.finish(rows),
            what: self.what.finish(rows),
            place: self.place.finish(rows),
            from: self.from.finish(rows),
            to: self.to.finish(rows),
            people: self.people.finish(rows),
            more: self.more.finish(rows),
            kept: self.kept.finish(rows),
            times: self.times,
            numbers: numbered(&self.numbers),
        }
    }
}

fn numbered(numbers: &[Option<u64>]) -> Vec<u64> {
    let mut last = numbers.iter().flatten().copied().max().unwrap_or_default();
    let mut next = || {
        last = last.saturating_add(1);
        last
    };
    numbers.iter().map(|number| number.unwrap_or_else(&mut next)).collect()
}
