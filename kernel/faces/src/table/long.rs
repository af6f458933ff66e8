//! A table of any length: its columns, and its rows one after another as they are asked for.

use std::io;

use super::{Cell, Query, Table, holds, wanted};

/// Columns, and rows that are made only when they are written.
pub struct Long<'v> {
    /// The table without rows.
    pub table: Table,
    /// Its rows, in their order. Where one cannot be read, a file of them breaks off.
    pub rows: Box<dyn Iterator<Item = io::Result<Vec<Cell>>> + 'v>,
}

impl<'v> Long<'v> {
    /// These rows under the columns of a table.
    pub fn new(table: Table, rows: impl Iterator<Item = Vec<Cell>> + 'v) -> Self {
        Self::read(table, rows.map(Ok))
    }

    /// The same where reading a row may fail.
    pub fn read(table: Table, rows: impl Iterator<Item = io::Result<Vec<Cell>>> + 'v) -> Self {
        Self { table, rows: Box::new(rows) }
    }

    /// All of it at once, as far as it can be read.
    #[must_use]
    pub fn gathered(self) -> Table {
        Table { rows: self.rows.map_while(Result::ok).collect(), ..self.table }
    }

    /// The columns, and the rows that hold the words a question asks for (`q`). Rows keep their
    /// order: what is never held is never sorted. Rows that a room has already chosen (`total` is
    /// set) stay as they are.
    #[must_use]
    pub fn chosen(self, query: &Query) -> Self {
        if self.table.total.is_some() {
            return self;
        }
        let words = query.get("q").map(wanted).unwrap_or_default();
        let chosen =
            move |row: &io::Result<Vec<Cell>>| row.as_ref().map_or(true, |row| holds(row, &words));
        Self::read(self.table, self.rows.filter(chosen))
    }
}

#[cfg(test)]
mod tests {
    use super::Long;
    use crate::table::{Cell, Column, Query, Table, write_csv};

    #[test]
    fn rows_are_made_as_they_are_written_and_chosen_as_in_a_table() {
        let table = || Table::new("Numbers", vec![Column::number("n", "Number").unsorted()]);
        let long = || Long::new(table(), (0..1_000).map(|n| vec![Cell::Number(n)]));
        let query = Query::parse("q=99");
        let (mut streamed, chosen) = (Vec::new(), long().chosen(&query));
        write_csv(&mut streamed, &chosen.table.columns, chosen.rows, true).expect("memory");
        assert_eq!(streamed, long().gathered().to_csv(&query, true).into_bytes());
        assert_eq!(long().chosen(&query).rows.count(), 19);
        let broken = std::iter::once(Err(std::io::Error::other("the disk")));
        let broken = Long::read(table(), broken).chosen(&query);
        let written = write_csv(&mut Vec::new(), &broken.table.columns, broken.rows, true);
        assert!(written.is_err(), "a part is never taken for the whole");
    }
}
