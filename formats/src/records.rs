//! Records with named fields, as JSON and graph files have them, become the rows of a sheet:
//! a column for each name, in the order in which the names appear.
use std::collections::BTreeMap;

use crate::builder::Builder;
use crate::error::FormatError;
use crate::limits::Limits;
use crate::sheet::{Held, Sheet};

/// Rows of a sheet in the making.
#[derive(Default)]
pub(crate) struct Records {
    names: Vec<String>,
    places: BTreeMap<String, usize>,
    /// For each column, the row that filled it last (counted from 1) and the place in that row.
    latest: Vec<(usize, usize)>,
    rows: Vec<Record>,
}

/// One row in the making.
#[derive(Default)]
struct Record {
    /// The line on which it begins; 0 when the file has no lines to speak of.
    line: u32,
    cells: Vec<(usize, Held, String)>,
}

impl Records {
    /// Records that have these columns first, filled or not.
    pub(crate) fn with(names: &[&str]) -> Self {
        let mut records = Self::default();
        for name in names {
            records.column(name);
        }
        records
    }

    /// The column of a name, made when it is new.
    pub(crate) fn column(&mut self, name: &str) -> usize {
        if let Some(place) = self.places.get(name) {
            return *place;
        }
        let place = self.names.len();
        self.names.push(name.to_owned());
        self.latest.push((0, 0));
        self.places.insert(name.to_owned(), place);
        place
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Begins the next row.
    pub(crate) fn begin(&mut self, line: u32) {
        self.rows.push(Record { line, cells: Vec::new() });
    }

    /// Puts a value into the row at hand, whose column is known by its place.
    pub(crate) fn put_at(&mut self, column: usize, held: Held, text: String) {
        if let Some(row) = self.rows.last_mut() {
            row.cells.push((column, held, text));
        }
    }

    /// Puts a value into the row at hand. Several values of one name are joined by a bar.
    pub(crate) fn put(&mut self, name: &str, held: Held, text: String) {
        let column = self.column(name);
        let number = self.rows.len();
        let Some(row) = self.rows.last_mut() else { return };
        let Some(latest) = self.latest.get_mut(column) else { return };
        match row.cells.get_mut(latest.1).filter(|_| latest.0 == number) {
            Some((_, held, known)) => {
                *held = Held::Text;
                known.push_str(JOINT);
                known.push_str(&text);
            }
            None => {
                *latest = (number, row.cells.len());
                row.cells.push((column, held, text));
            }
        }
    }

    /// The finished sheet, column names first, and the cells it used.
    ///
    /// # Errors
    /// A limit is passed.
    pub(crate) fn sheet(
        self,
        name: &str,
        spent: usize,
        limits: &Limits,
    ) -> Result<(Sheet, usize), FormatError> {
        let mut builder = Builder::new(name, spent, limits);
        let lines = self.rows.first().is_some_and(|row| row.line > 0);
        let top = usize::from(!self.names.is_empty());
        if lines {
            builder.line(1);
        }
        for (column, name) in self.names.iter().enumerate() {
            builder.put(0, column, Held::Text, name)?;
        }
        for (row, record) in self.rows.iter().enumerate() {
            builder.go_to(row + top)?;
            if lines {
                builder.line(record.line);
            }
            for (column, held, text) in &record.cells {
                builder.put(row + top, *column, *held, text)?;
            }
        }
        let (mut sheet, spent) = builder.finish(&[])?;
        sheet.named = top > 0;
        Ok((sheet, spent))
    }
}

/// Joins several values in one cell, as Kumu does.
pub(crate) const JOINT: &str = "|";
