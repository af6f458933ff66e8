//! A table of any length: its columns, and its rows one after another as they are asked for.

use std::io;
use std::ops::Range;

use super::{Cell, PAGE_ROWS, Query, Table, holds, wanted};

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

impl From<Table> for Long<'_> {
    fn from(mut table: Table) -> Self {
        let rows = std::mem::take(&mut table.rows);
        Self::new(table, rows.into_iter())
    }
}

impl Table {
    /// One page of a table of any length: of all its `total` rows, of which `rows` makes those of a
    /// range, or of those that hold the words a question asks for (`q`).
    pub fn page_of<'v>(
        query: &Query,
        total: usize,
        rows: impl Fn(Range<usize>) -> Long<'v>,
    ) -> Table {
        let from_of =
            |total: usize| (query.page().min(total.div_ceil(PAGE_ROWS).max(1)) - 1) * PAGE_ROWS;
        if query.get("q").is_none() {
            let from = from_of(total);
            let page = rows(from..(from + PAGE_ROWS).min(total)).gathered();
            return Table { total: Some(total), ..page };
        }
        let pick = |from: usize| {
            let Long { table, rows } = rows(0..total).chosen(query);
            let (mut page, mut found) = (Vec::new(), 0);
            for row in rows.map_while(Result::ok) {
                if (from..from + PAGE_ROWS).contains(&found) {
                    page.push(row);
                }
                found += 1;
            }
            Table { rows: page, total: Some(found), ..table }
        };
        let page = pick((query.page() - 1).saturating_mul(PAGE_ROWS));
        // Whoever asks for a page after the last gets the last.
        match page.total {
            Some(found @ 1..) if page.rows.is_empty() => pick(from_of(found)),
            _ => page,
        }
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
        let page = |query: &str| {
            let rows = |range: std::ops::Range<usize>| {
                Long::new(table(), range.map(|n| vec![Cell::Number(n as i64)]))
            };
            let page = Table::page_of(&Query::parse(query), 1_000, rows);
            let cell = |row: Option<&Vec<Cell>>| row.map_or_else(String::new, |row| row[0].plain());
            (page.total, cell(page.rows.first()), cell(page.rows.last()), page.rows.len())
        };
        let is =
            |n: usize, first: &str, last: &str, rows| (Some(n), first.into(), last.into(), rows);
        assert_eq!(page("page=2"), is(1_000, "50", "99", 50));
        assert_eq!(page("q=99"), is(19, "99", "999", 19));
        assert_eq!(page("q=9&page=2"), is(271, "293", "549", 50));
        assert_eq!(page("q=99&page=7"), page("q=99"), "after the last page comes the last");
        assert_eq!(page("q=x"), is(0, "", "", 0));
        let broken = std::iter::once(Err(std::io::Error::other("the disk")));
        let broken = Long::read(table(), broken).chosen(&query);
        let written = write_csv(&mut Vec::new(), &broken.table.columns, broken.rows, true);
        assert!(written.is_err(), "a part is never taken for the whole");
    }
}
