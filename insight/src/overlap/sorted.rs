//! Rows in order of cell and start day, by radix sort of packed keys.

use super::Row;

/// A row as it is sorted: where and from when in one number.
#[derive(Clone, Copy, Default)]
pub(super) struct Packed {
    key: u64,
    pub(super) who: u32,
    pub(super) to: i32,
}

/// Rows by cell and start day.
pub(super) struct Sorted {
    pub(super) rows: Vec<Packed>,
    cells: Cells,
    /// The first day of all, and how many bits the days after it need.
    first: i32,
    bits: u32,
}

impl Sorted {
    pub(super) fn new(rows: &[Row]) -> Self {
        let cells = Cells::new(rows);
        let first = rows.iter().map(|row| row.from).min().unwrap_or(0);
        let latest = rows.iter().map(|row| row.from.abs_diff(first)).max().unwrap_or(0);
        let bits = u32::BITS - latest.leading_zeros();
        let packed = |row: &Row| Packed {
            key: cells.code(row) << bits | u64::from(row.from.abs_diff(first)),
            who: row.who,
            to: row.to,
        };
        let mut packed: Vec<Packed> = rows.iter().map(packed).collect();
        sort(&mut packed);
        Self { rows: packed, cells, first, bits }
    }

    /// The start day of a row.
    pub(super) fn from(&self, row: &Packed) -> i32 {
        // The difference to the first day: below 2³², and right also where it wraps.
        self.first.wrapping_add((row.key & ((1 << self.bits) - 1)) as i32)
    }

    /// Rows by cell: theme, place and its rows by start day.
    pub(super) fn by_cell<'a>(
        &'a self,
        rows: &'a [Packed],
    ) -> impl Iterator<Item = (u32, u32, &'a [Packed])> {
        let code = |row: &Packed| row.key >> self.bits;
        rows.chunk_by(move |a, b| code(a) == code(b)).map(move |group| {
            let (what, place) = self.cells.cell(code(&group[0]));
            (what, place, group)
        })
    }

    /// The rows in about as many parts as asked for, cells whole.
    pub(super) fn parts(&self, parts: usize) -> Vec<&[Packed]> {
        let each = self.rows.len().div_ceil(parts.max(1)).max(1);
        let (mut rest, mut all) = (&self.rows[..], Vec::new());
        while !rest.is_empty() {
            let last = rest[each.min(rest.len()) - 1].key >> self.bits;
            let until = rest.partition_point(|row| row.key >> self.bits <= last);
            let (part, others) = rest.split_at(until);
            all.push(part);
            rest = others;
        }
        all
    }
}

/// Numbers of cells: below 2³², in order of theme and place.
enum Cells {
    /// Few themes and places: counted through.
    Counted(u64),
    /// The cells that occur.
    Listed(Vec<(u32, u32)>),
}

impl Cells {
    fn new(rows: &[Row]) -> Self {
        let most = |pick: fn(&Row) -> u32| rows.iter().map(pick).max().unwrap_or(0);
        let (whats, places) = (u64::from(most(|r| r.what)) + 1, u64::from(most(|r| r.place)) + 1);
        if whats.saturating_mul(places) <= 1 << 32 {
            return Self::Counted(places);
        }
        let mut cells: Vec<(u32, u32)> = rows.iter().map(|r| (r.what, r.place)).collect();
        cells.sort_unstable();
        cells.dedup();
        Self::Listed(cells)
    }

    fn code(&self, row: &Row) -> u64 {
        match self {
            Self::Counted(places) => u64::from(row.what) * places + u64::from(row.place),
            Self::Listed(cells) => {
                cells.partition_point(|cell| *cell < (row.what, row.place)) as u64
            }
        }
    }

    fn cell(&self, code: u64) -> (u32, u32) {
        match self {
            Self::Counted(places) => ((code / places) as u32, (code % places) as u32),
            Self::Listed(cells) => cells.get(code as usize).copied().unwrap_or_default(),
        }
    }
}

/// Bits looked at in one pass: 2,048 counters stay in the nearest cache.
const DIGIT: u32 = 11;

/// Sorts by key, from the lowest digit up; equal keys keep their order.
fn sort(rows: &mut Vec<Packed>) {
    let used = u64::BITS - rows.iter().fold(0, |all, row| all | row.key).leading_zeros();
    let mut other = vec![Packed::default(); rows.len()];
    for shift in (0..used).step_by(DIGIT as usize) {
        let digit = |row: &Packed| (row.key >> shift) as usize & ((1 << DIGIT) - 1);
        let mut next = [0_usize; 1 << DIGIT];
        rows.iter().for_each(|row| next[digit(row)] += 1);
        let mut before = 0;
        for place in &mut next {
            (*place, before) = (before, before + *place);
        }
        for row in rows.iter() {
            let place = &mut next[digit(row)];
            other[*place] = *row;
            *place += 1;
        }
        std::mem::swap(rows, &mut other);
    }
}
