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
    path: Paths,
}

/// One file, or several that are one table together.
#[derive(Deserialize)]
#[serde(untagged)]
enum Paths {
    One(String),
    Several(Vec<String>),
}

impl Default for Paths {
    fn default() -> Self {
        Self::Several(Vec::new())
    }
}

impl Resource {
    fn paths(&self) -> &[String] {
        match &self.path {
            Paths::One(path) => std::slice::from_ref(path),
            Paths::Several(paths) => paths,
        }
    }

    /// What it is called where no table comes of it.
    fn shown(&self) -> String {
        let path = self.paths().first().unwrap_or(&self.name);
        path.chars().take(SHOWN).collect()
    }

    fn is_table(&self) -> bool {
        let text = |path: &String| matches!(detect::ending(path).as_str(), "csv" | "tsv");
        !self.paths().is_empty() && self.paths().iter().all(text)
    }
}

/// Letters of a file's name in a note.
const SHOWN: usize = 80;
/// Files that are no tables, named in notes at most.
const NAMED: usize = 5;

/// Reads the tables of a package as sheets.
pub(crate) fn read(name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, FormatError> {
    let mut zip = zipped::open(bytes)?;
    let described = unpacked(&mut zip, DESCRIPTION, DESCRIPTION_BYTES, limits)?;
    let package: Package = serde_json::from_slice(&described).map_err(|fault| {
        let (line, detail) = (fault.line() as u64, format!("{DESCRIPTION}: {fault}"));
        FormatError::new(Trouble::Damaged { detail }).at_row(line)
    })?;
    let mut seen = BTreeSet::new();
    let (tables, others): (Vec<&Resource>, Vec<&Resource>) =
        package.resources.iter().partition(|resource| resource.is_table());
    let tables = tables.into_iter().filter(|table| seen.insert(table.paths()));
    let tables: Vec<&Resource> = tables.collect();
    let mut left = limits.unpacked_bytes.min(limits.bytes);
    let mut room = limits.clone();
    let mut sheets = Vec::new();
    let mut notes: Vec<Note> =
        others.iter().take(NAMED).map(|other| Note::NoTable(other.shown())).collect();
    if tables.len() > MOST_TABLES {
        let count = (tables.len() - MOST_TABLES) as u64;
        notes.push(Note::MoreTables { limit: MOST_TABLES as u64, count });
    }
    for table in tables.into_iter().take(MOST_TABLES) {
        let bytes = whole(&mut zip, table.paths(), &mut left, limits)?;
        let path = table.paths().first().map(String::as_str).unwrap_or_default();
        let mut read = match delimited::read(path, &bytes, &room, &|_| {}) {
            Err(fault) if fault.trouble == Trouble::Empty => continue,
            read => read.map_err(|fault| fault.in_file(path))?,
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

/// The files of a table one after another; where each begins with the same line, that line names
/// the columns and is read once.
fn whole(
    zip: &mut Zip<'_>,
    paths: &[String],
    left: &mut u64,
    limits: &Limits,
) -> Result<Vec<u8>, FormatError> {
    let mut all: Vec<u8> = Vec::new();
    for path in paths {
        let bytes = unpacked(zip, path, *left, limits)?;
        *left -= bytes.len() as u64;
        let line = |bytes: &[u8]| bytes.split(|byte| *byte == b'\n').next().map(<[u8]>::to_vec);
        let header =
            line(&all).filter(|header| !all.is_empty() && line(&bytes).as_ref() == Some(header));
        let from = header.map_or(0, |header| (header.len() + 1).min(bytes.len()));
        if !all.is_empty() && !all.ends_with(b"\n") {
            all.push(b'\n');
        }
        all.extend_from_slice(bytes.get(from..).unwrap_or_default());
    }
    Ok(all)
}

/// One part of the archive, never more than `room` of it.
fn unpacked(
    zip: &mut Zip<'_>,
    path: &str,
    room: u64,
    limits: &Limits,
) -> Result<Vec<u8>, FormatError> {
    let damaged = |detail: String| FormatError::new(Trouble::Damaged { detail });
    let own = named(zip, path);
    let mut part = zip
        .by_name(own.as_deref().unwrap_or(path))
        .map_err(|fault| damaged(format!("{path}: {fault}")))?;
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

/// The name of a part as the archive writes it, whatever letters the description has.
fn named(zip: &Zip<'_>, path: &str) -> Option<String> {
    let bare = path.strip_prefix("./").unwrap_or(path);
    let mut names: Vec<String> = zip.file_names().filter_map(Result::ok).map(Into::into).collect();
    names.retain(|name| name.to_lowercase() == bare.to_lowercase());
    let exact = names.iter().position(|name| name == bare).unwrap_or(0);
    (exact < names.len()).then(|| names.swap_remove(exact))
}
