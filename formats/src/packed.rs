//! Reads a data package: a zip archive whose `datapackage.json` names the tables in it. Each of its
//! CSV files becomes a sheet, so that what was taken away as a whole comes back as a whole.
use std::collections::BTreeSet;
use std::io::Read;

use serde::Deserialize;

use crate::error::{FormatError, Trouble};
use crate::limits::Limits;
use crate::note::Note;
use crate::sheet::{Kind, Workbook};
use crate::zipped::{self, Zip};
use crate::{delimited, detect};

/// What makes an archive a data package.
pub(crate) const DESCRIPTION: &str = "datapackage.json";

/// So long a description may be, and so many tables it may name.
const DESCRIPTION_BYTES: u64 = 4 << 20;
const MOST_TABLES: usize = 50;

#[derive(Deserialize)]
struct Package {
    #[serde(default)]
    resources: Vec<Resource>,
}

#[derive(Deserialize)]
struct Resource {
    #[serde(default)]
    name: String,
    #[serde(default)]
    path: String,
}

/// Reads the tables of a package as sheets.
pub(crate) fn read(name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, FormatError> {
    let mut zip = zipped::open(bytes)?;
    let described = unpacked(&mut zip, DESCRIPTION, DESCRIPTION_BYTES, limits)?;
    let package: Package = serde_json::from_slice(&described).map_err(|fault| {
        let (line, detail) = (fault.line() as u64, format!("{DESCRIPTION}: {fault}"));
        FormatError::new(Trouble::Damaged { detail }).at_row(line)
    })?;
    let mut seen = BTreeSet::new();
    let tables = package.resources.iter().filter(|table| detect::ending(&table.path) == "csv");
    let tables = tables.filter(|table| seen.insert(table.path.as_str()));
    let mut left = limits.unpacked_bytes.min(limits.bytes);
    let mut room = limits.clone();
    let (mut sheets, mut notes) = (Vec::new(), Vec::<Note>::new());
    for table in tables.take(MOST_TABLES) {
        let bytes = unpacked(&mut zip, &table.path, left, limits)?;
        left -= bytes.len() as u64;
        let mut read = match delimited::read(&table.path, &bytes, &room) {
            Err(fault) if fault.trouble == Trouble::Empty => continue,
            read => read.map_err(|fault| fault.in_file(&table.path))?,
        };
        for sheet in &mut read.sheets {
            let cells: usize = sheet.rows().map(|row| row.len()).sum();
            room.cells = room.cells.saturating_sub(cells);
            if !table.name.is_empty() {
                sheet.name.clone_from(&table.name);
            }
        }
        sheets.append(&mut read.sheets);
        for note in read.notes {
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
    }
    if sheets.is_empty() {
        return Err(FormatError::new(Trouble::Empty));
    }
    Ok(Workbook { name: name.to_owned(), kind: Kind::Csv, sheets, notes })
}

/// One part of the archive, never more than `room` of it.
fn unpacked(
    zip: &mut Zip<'_>,
    path: &str,
    room: u64,
    limits: &Limits,
) -> Result<Vec<u8>, FormatError> {
    let damaged = |detail: String| FormatError::new(Trouble::Damaged { detail });
    let mut part = zip.by_name(path).map_err(|fault| damaged(format!("{path}: {fault}")))?;
    let packed = part.compressed_size();
    zipped::fits(path, part.size(), packed, room, limits)?;
    // What it says of its size may be a lie: it is looked at as it grows.
    let (mut bytes, mut piece) = (Vec::new(), vec![0_u8; 1 << 16]);
    loop {
        let got = part.read(&mut piece).map_err(|fault| damaged(format!("{path}: {fault}")))?;
        if got == 0 {
            return Ok(bytes);
        }
        bytes.extend_from_slice(piece.get(..got).unwrap_or(&[]));
        zipped::fits(path, bytes.len() as u64, packed, room, limits)?;
    }
}
