//! What one file may cost us. Every reader stops at these figures with a refusal that names
//! the place, so memory and time stay bounded whatever arrives.
use serde::{Deserialize, Serialize};

/// Ceilings for reading one file. All are inclusive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Bytes of the file as it arrives.
    pub bytes: u64,
    /// Bytes of all parts of a zipped workbook once unpacked.
    pub unpacked_bytes: u64,
    /// Times one part may grow when unpacked (only looked at above one megabyte).
    pub ratio: u64,
    /// Parts (files) inside a zipped workbook.
    pub parts: usize,
    /// Bytes of a part that is held in memory as a whole, once unpacked: shared texts, styles.
    pub held_bytes: u64,
    /// Shared texts of a workbook.
    pub texts: u64,
    /// XML tags in styles, names and relations together.
    pub tags: u64,
    /// Sheets of a workbook.
    pub sheets: usize,
    /// Rows of a sheet, empty ones included. 1,048,576 is what a spreadsheet program can show.
    pub rows: usize,
    /// Columns of a sheet. 16,384 is what a spreadsheet program can show.
    pub columns: usize,
    /// Cells of the whole workbook, counted up to the last filled one of each row.
    pub cells: usize,
    /// Bytes of one cell's text.
    pub cell_bytes: usize,
    /// Bytes of a JSON file, whose tree is held in memory.
    pub json_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 64 << 20,
            unpacked_bytes: 512 << 20,
            ratio: 200,
            parts: 4_096,
            held_bytes: 128 << 20,
            texts: 3_000_000,
            tags: 500_000,
            sheets: 256,
            rows: 1_048_576,
            columns: 16_384,
            cells: 20_000_000,
            cell_bytes: 1 << 20,
            json_bytes: 32 << 20,
        }
    }
}
