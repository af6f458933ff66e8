//! Looks into an OLE compound file (old Excel, and Excel's encrypted wrapping) before any
//! spreadsheet library does: what it holds, whether it is encrypted, and how far its cells
//! reach, since the library would hold every cell of that extent in memory.
use crate::error::{FormatError, Trouble};
use crate::limits::Limits;

/// Cells of the rectangles of all sheets. An old sheet ends at 65,536 rows.
const AREA: u64 = 4_000_000;
const END: u32 = 0xFFFF_FFFA;

/// Checks the file.
///
/// # Errors
/// Encrypted, not a workbook, damaged, or reaching too far.
pub(crate) fn check(bytes: &[u8], limits: &Limits) -> Result<(), FormatError> {
    let file = Compound::open(bytes)?;
    let streams = file.streams()?;
    let has = |name: &str| streams.iter().any(|stream| stream.name == name);
    if has("EncryptedPackage") {
        return Err(FormatError::new(Trouble::Encrypted));
    }
    let book = streams.iter().find(|stream| matches!(stream.name.as_str(), "Workbook" | "Book"));
    let Some(book) = book else {
        let found = if has("WordDocument") {
            "Word"
        } else if has("PowerPoint Document") {
            "PowerPoint"
        } else if has("__properties_version1.0") {
            "Outlook"
        } else {
            "OLE"
        };
        return Err(FormatError::new(Trouble::Unsupported { found: found.to_owned() }));
    };
    records(&file.content(book, &streams)?, limits)
}

struct Stream {
    name: String,
    root: bool,
    start: u32,
    size: usize,
}

struct Compound<'b> {
    bytes: &'b [u8],
    sector: usize,
    table: Vec<u32>,
}

impl<'b> Compound<'b> {
    fn open(bytes: &'b [u8]) -> Result<Self, FormatError> {
        let shift = u16_at(bytes, 30).unwrap_or(0);
        if shift != 9 && shift != 12 {
            return Err(damaged("sector size"));
        }
        let mut file = Self { bytes, sector: 1 << shift, table: Vec::new() };
        let mut sectors: Vec<u32> = (0..109).filter_map(|i| u32_at(bytes, 76 + 4 * i)).collect();
        let mut next = u32_at(bytes, 68).unwrap_or(END);
        let mut seen = 0;
        while next < END && seen <= file.most() {
            let part = file.at(next)?;
            let last = file.sector - 4;
            sectors.extend(part.get(..last).into_iter().flat_map(words));
            next = u32_at(part, last).unwrap_or(END);
            seen += 1;
        }
        for sector in sectors.into_iter().filter(|sector| *sector < END).take(file.most()) {
            let part = file.at(sector)?;
            file.table.extend(words(part));
        }
        Ok(file)
    }

    /// Sectors the file can have at most; a longer chain runs in a circle.
    fn most(&self) -> usize {
        self.bytes.len() / self.sector + 1
    }

    fn at(&self, sector: u32) -> Result<&'b [u8], FormatError> {
        let from = (sector as usize + 1) * self.sector;
        let to = (from + self.sector).min(self.bytes.len());
        self.bytes.get(from..to).ok_or_else(|| damaged("sector outside the file"))
    }

    fn chain(&self, start: u32) -> Result<Vec<u8>, FormatError> {
        let (mut out, mut next, mut seen) = (Vec::new(), start, 0);
        while next < END {
            out.extend_from_slice(self.at(next)?);
            next = self.table.get(next as usize).copied().unwrap_or(END);
            seen += 1;
            if seen > self.most() {
                return Err(damaged("sectors in a circle"));
            }
        }
        Ok(out)
    }

    fn streams(&self) -> Result<Vec<Stream>, FormatError> {
        let directory = self.chain(u32_at(self.bytes, 48).unwrap_or(END))?;
        let entry = |entry: &[u8]| {
            let letters = usize::from(u16_at(entry, 64)?).checked_sub(2)? / 2;
            let units: Vec<u16> =
                (0..letters.min(31)).filter_map(|i| u16_at(entry, 2 * i)).collect();
            Some(Stream {
                name: String::from_utf16_lossy(&units),
                root: entry.get(66) == Some(&5),
                start: u32_at(entry, 116)?,
                size: u32_at(entry, 120)? as usize,
            })
        };
        Ok(directory.chunks_exact(128).filter_map(entry).collect())
    }

    /// A stream's bytes; small ones live in 64-byte pieces inside the root's stream.
    fn content(&self, stream: &Stream, all: &[Stream]) -> Result<Vec<u8>, FormatError> {
        let cutoff = u32_at(self.bytes, 56).unwrap_or(4096) as usize;
        let mut out = if stream.size >= cutoff {
            self.chain(stream.start)?
        } else {
            let root = all.iter().find(|entry| entry.root).ok_or_else(|| damaged("no root"))?;
            let small = self.chain(root.start)?;
            let table = self.chain(u32_at(self.bytes, 60).unwrap_or(END))?;
            let (mut out, mut next) = (Vec::new(), stream.start);
            while next < END && out.len() < stream.size {
                let from = next as usize * 64;
                let piece = small.get(from..(from + 64).min(small.len()));
                out.extend_from_slice(piece.ok_or_else(|| damaged("piece outside the file"))?);
                next = u32_at(&table, next as usize * 4).unwrap_or(END);
            }
            out
        };
        out.truncate(stream.size);
        Ok(out)
    }
}

/// Walks over the records of the workbook stream.
fn records(stream: &[u8], limits: &Limits) -> Result<(), FormatError> {
    let area = AREA.min(limits.cells as u64);
    let (mut at, mut spent, mut extent) = (0, 0_u64, Extent::default());
    while let (Some(kind), Some(length)) = (u16_at(stream, at), u16_at(stream, at + 2)) {
        let length = usize::from(length);
        let data = stream.get(at + 4..(at + 4 + length).min(stream.len())).unwrap_or(&[]);
        at += 4 + length;
        match kind {
            0x002F => return Err(FormatError::new(Trouble::Encrypted)),
            // A new substream: the next sheet.
            0x0809 | 0x000A => {
                spent += extent.area();
                extent = Extent::default();
            }
            0x0200 => extent.declared(data)?,
            0x0203 | 0x0204 | 0x0205 | 0x00D6 | 0x027E | 0x00FD | 0x0006 => extent.cell(data, 2),
            0x00BD => extent.cell(data, data.len().saturating_sub(2)),
            _ => {}
        }
        if spent + extent.area() > area {
            return Err(FormatError::new(Trouble::TooManyCells { limit: area }));
        }
    }
    Ok(())
}

/// The rectangle that a sheet's cells span.
#[derive(Default)]
struct Extent {
    seen: bool,
    rows: (u64, u64),
    columns: (u64, u64),
    declared: u64,
}

impl Extent {
    fn cell(&mut self, data: &[u8], last: usize) {
        let (Some(row), Some(from), Some(to)) =
            (u16_at(data, 0), u16_at(data, 2), u16_at(data, last))
        else {
            return;
        };
        let (row, from, to) = (u64::from(row), u64::from(from), u64::from(to.max(from)));
        if !self.seen {
            (self.seen, self.rows, self.columns) = (true, (row, row), (from, to));
        }
        self.rows = (self.rows.0.min(row), self.rows.1.max(row));
        self.columns = (self.columns.0.min(from), self.columns.1.max(to));
    }

    fn declared(&mut self, data: &[u8]) -> Result<(), FormatError> {
        let wide = data.len() >= 14;
        let row = |i: usize| {
            if wide { u32_at(data, 4 * i) } else { u16_at(data, 2 * i).map(u32::from) }
        };
        let column = |i: usize| u16_at(data, if wide { 8 } else { 4 } + 2 * i);
        let (Some(top), Some(bottom), Some(left), Some(right)) =
            (row(0), row(1), column(0), column(1))
        else {
            return Err(damaged("extent of a sheet"));
        };
        let rows = u64::from(bottom.saturating_sub(top));
        self.declared = rows * u64::from(right.saturating_sub(left));
        Ok(())
    }

    fn area(&self) -> u64 {
        let rows = self.rows.1 - self.rows.0 + u64::from(self.seen);
        let columns = self.columns.1 - self.columns.0 + u64::from(self.seen);
        (rows * columns).max(self.declared)
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

fn words(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes
        .chunks_exact(4)
        .map(|word| word.iter().rev().fold(0_u32, |sum, byte| (sum << 8) | u32::from(*byte)))
}

fn damaged(detail: &str) -> FormatError {
    FormatError::new(Trouble::Damaged { detail: detail.to_owned() })
}
