//! One column of a dataset: each different value once.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

use serde::{Deserialize, Serialize};

/// Values of one column: a list of different ones, and for each row the place in it plus one;
/// 0 is an empty cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column<T> {
    /// The different values, in the order they first appear.
    pub words: Vec<T>,
    /// For each row, the place of its value plus one, or 0.
    pub of: Vec<u32>,
}

impl<T> Default for Column<T> {
    fn default() -> Self {
        Self { words: Vec::new(), of: Vec::new() }
    }
}

impl<T> Column<T> {
    /// The value of a row.
    #[must_use]
    pub fn get(&self, row: usize) -> Option<&T> {
        let place = *self.of.get(row)? as usize;
        place.checked_sub(1).and_then(|p| self.words.get(p))
    }

    /// Whether no row has a value.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether every row has a word of it.
    pub(super) fn fits(&self) -> bool {
        self.of.iter().all(|place| *place as usize <= self.words.len())
    }
}

/// Builds a column from the rows that say something.
pub(super) struct ColumnBuilder<T> {
    column: Column<T>,
    places: HashMap<T, u32>,
}

impl<T> Default for ColumnBuilder<T> {
    fn default() -> Self {
        Self { column: Column::default(), places: HashMap::new() }
    }
}

impl<T: Clone + Eq + Hash> ColumnBuilder<T> {
    /// What a row says; the rows between the last that said something and this one say nothing.
    pub(super) fn put<Q>(&mut self, row: usize, value: &Q)
    where
        T: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned: Into<T>> + ?Sized,
    {
        let place = self.places.get(value).copied().unwrap_or_else(|| {
            let word: T = value.to_owned().into();
            self.column.words.push(word.clone());
            let place = self.column.words.len() as u32;
            self.places.insert(word, place);
            place
        });
        self.column.of.resize(row, 0);
        self.column.of.push(place);
    }

    /// The column of so many rows.
    pub(super) fn finish(mut self, rows: usize) -> Column<T> {
        self.column.of.resize(rows, 0);
        self.column
    }
}
