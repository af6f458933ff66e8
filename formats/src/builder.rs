//! Fills a sheet cell by cell, in order, and stops at the limits.
use std::hash::{BuildHasher, RandomState};

use hashbrown::HashTable;

use crate::error::{FormatError, Trouble};
use crate::limits::Limits;
use crate::sheet::{Held, MERGED, Sheet, Values};

/// Builds one sheet. Rows come in order; cells of a row in any order.
pub(crate) struct Builder<'l> {
    limits: &'l Limits,
    /// Cells that earlier sheets of the workbook already used.
    spent: usize,
    sheet: Sheet,
    /// Half hash and place of the values seen; only looked up, never walked through.
    known: HashTable<(u32, u32)>,
    hasher: RandomState,
    current: Vec<u32>,
    /// Rows finished so far.
    done: usize,
    filled: usize,
}

/// Cells that merged ranges may fill in one sheet; real sheets merge a few thousand.
const MERGED_CELLS: usize = 2_000_000;

/// A merged range: first and last row, first and last column, counted from 0, inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Merge {
    pub(crate) rows: (usize, usize),
    pub(crate) columns: (usize, usize),
}

impl<'l> Builder<'l> {
    pub(crate) fn new(name: &str, spent: usize, limits: &'l Limits) -> Self {
        let sheet = Sheet {
            name: name.to_owned(),
            hidden: false,
            ignored: name.trim_start().to_lowercase().starts_with("(ignore)"),
            errors: 0,
            merged: 0,
            named: false,
            lines: Vec::new(),
            values: Values::new(),
            cells: Vec::new(),
            starts: vec![0],
        };
        let (known, hasher, current) = (HashTable::new(), RandomState::new(), Vec::new());
        Self { limits, spent, sheet, known, hasher, current, done: 0, filled: 0 }
    }

    /// Checks the last row and column that a sheet claims to have, counted from 0.
    ///
    /// # Errors
    /// The row or column limit is passed.
    pub(crate) fn declared(&self, (row, column): (u32, u32)) -> Result<(), FormatError> {
        let (row, column) = (row as usize, column as usize);
        if column >= self.limits.columns {
            let limit = self.limits.columns as u64;
            return Err(self.at(row, Some(column), Trouble::TooManyColumns { limit }));
        }
        if row >= self.limits.rows {
            let limit = self.limits.rows as u64;
            return Err(self.at(row, None, Trouble::TooManyRows { limit }));
        }
        Ok(())
    }

    /// Puts a value. Rows never go back.
    ///
    /// # Errors
    /// The row, column, cell or text limit is passed, or the row lies before the last one.
    pub(crate) fn put(
        &mut self,
        row: usize,
        column: usize,
        held: Held,
        text: &str,
    ) -> Result<(), FormatError> {
        if text.is_empty() || held == Held::Empty {
            return Ok(());
        }
        if column >= self.limits.columns {
            let limit = self.limits.columns as u64;
            return Err(self.at(row, Some(column), Trouble::TooManyColumns { limit }));
        }
        if text.len() > self.limits.cell_bytes {
            let limit = self.limits.cell_bytes as u64;
            return Err(self.at(row, Some(column), Trouble::CellTooLong { limit }));
        }
        self.go_to(row)?;
        if self.current.len() <= column {
            let more = column + 1 - self.current.len();
            self.spend(row, more)?;
            self.current.resize(column + 1, 0);
        }
        let id = self.intern(held, text).ok_or_else(|| {
            let limit = self.limits.cells as u64;
            self.at(row, Some(column), Trouble::TooManyCells { limit })
        })?;
        if let Some(place) = self.current.get_mut(column) {
            *place = id;
        }
        if held == Held::Error {
            self.sheet.errors += 1;
        }
        Ok(())
    }

    /// Finishes all rows before `row`, empty ones included.
    ///
    /// # Errors
    /// More rows than the limit, or a row that lies before the last one.
    pub(crate) fn go_to(&mut self, row: usize) -> Result<(), FormatError> {
        if row < self.done {
            let detail = "rows out of order".to_owned();
            return Err(self.at(row, None, Trouble::Damaged { detail }));
        }
        if row >= self.limits.rows {
            let limit = self.limits.rows as u64;
            return Err(self.at(row, None, Trouble::TooManyRows { limit }));
        }
        while self.done < row {
            self.end_row();
        }
        Ok(())
    }

    /// Says on which line of a text file the current row begins.
    pub(crate) fn line(&mut self, line: u32) {
        self.sheet.lines.push(line);
    }

    pub(crate) fn end_row(&mut self) {
        self.sheet.cells.append(&mut self.current);
        self.done += 1;
        // The cell limit keeps this far below 2^32.
        self.sheet.starts.push(u32::try_from(self.sheet.cells.len()).unwrap_or(u32::MAX));
    }

    fn spend(&mut self, row: usize, more: usize) -> Result<(), FormatError> {
        self.filled += more;
        if self.spent + self.filled > self.limits.cells {
            let limit = self.limits.cells as u64;
            return Err(self.at(row, None, Trouble::TooManyCells { limit }));
        }
        Ok(())
    }

    fn intern(&mut self, held: Held, text: &str) -> Option<u32> {
        let Self { known, hasher, sheet, .. } = self;
        // The half that is kept saves hashing every text again when the table grows.
        let half = u32::try_from(hasher.hash_one((held, text)) >> 32).unwrap_or(0);
        let whole = |half: u32| u64::from(half) << 32 | u64::from(half);
        let same = |(other, place): &(u32, u32)| {
            *other == half && sheet.values.get(*place) == Some((held, text))
        };
        if let Some((_, place)) = known.find(whole(half), same) {
            return Some(*place);
        }
        let place = sheet.values.push(held, text)?;
        known.insert_unique(whole(half), (half, place), |(half, _)| whole(*half));
        Some(place)
    }

    /// A trouble at a place of this sheet.
    pub(crate) fn at(&self, row: usize, column: Option<usize>, trouble: Trouble) -> FormatError {
        let error = FormatError::new(trouble).in_sheet(&self.sheet.name).at_row(row as u64 + 1);
        match column {
            Some(column) => error.at_column(column as u64 + 1),
            None => error,
        }
    }

    /// The finished sheet, with merged ranges filled and the cells it used.
    ///
    /// # Errors
    /// The cell limit is passed by filling merged ranges.
    pub(crate) fn finish(mut self, merges: &[Merge]) -> Result<(Sheet, usize), FormatError> {
        if !self.current.is_empty() {
            self.end_row();
        }
        self.fill(merges)?;
        let mut sheet = self.sheet;
        while sheet.height() > 0 && sheet.ids(sheet.height() - 1).is_empty() {
            sheet.starts.pop();
        }
        sheet.lines.truncate(sheet.height());
        sheet.cells.shrink_to_fit();
        sheet.values.shrink();
        sheet.starts.shrink_to_fit();
        Ok((sheet, self.filled))
    }

    /// Repeats the first cell of each merged range over the range, within the rows there are.
    fn fill(&mut self, merges: &[Merge]) -> Result<(), FormatError> {
        let mut by_row: Vec<(usize, usize, usize, u32)> = Vec::new();
        let left = self.limits.cells.saturating_sub(self.spent + self.filled);
        let mut budget = left.min(MERGED_CELLS);
        for merge in merges {
            let first = self.sheet.ids(merge.rows.0).get(merge.columns.0).copied().unwrap_or(0);
            let last = merge.rows.1.min(self.done.saturating_sub(1));
            if first == 0 || merge.columns.1 >= self.limits.columns {
                continue;
            }
            for row in merge.rows.0..=last {
                let wide = merge.columns.1 - merge.columns.0 + 1;
                budget = budget.checked_sub(wide).ok_or_else(|| {
                    let limit = self.limits.cells as u64;
                    self.at(row, None, Trouble::TooManyCells { limit })
                })?;
                by_row.push((row, merge.columns.0, merge.columns.1, first | MERGED));
            }
        }
        if !by_row.is_empty() {
            by_row.sort_unstable();
            self.rewrite(&by_row);
        }
        Ok(())
    }

    fn rewrite(&mut self, fills: &[(usize, usize, usize, u32)]) {
        let (mut cells, mut starts) = (Vec::with_capacity(self.sheet.cells.len()), vec![0_u32]);
        let mut rest = fills;
        for row in 0..self.done {
            let mut ids = self.sheet.ids(row).to_vec();
            while let Some((at, from, to, id)) = rest.first().copied()
                && at == row
            {
                rest = rest.get(1..).unwrap_or(&[]);
                if ids.len() <= to {
                    ids.resize(to + 1, 0);
                }
                for place in ids.iter_mut().take(to + 1).skip(from) {
                    if *place == 0 {
                        *place = id;
                        self.sheet.merged += 1;
                    }
                }
            }
            cells.append(&mut ids);
            starts.push(u32::try_from(cells.len()).unwrap_or(u32::MAX));
        }
        self.filled = self.filled.max(cells.len());
        self.sheet.cells = cells;
        self.sheet.starts = starts;
    }
}
