//! Tables from files: read like those that are imported, in a process of their own.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;

use formats::table::normal_tag;
use formats::{Row, Sheet, Table, Workbook, best_sheet};

use super::{Trouble, progress};
use crate::apart;
use crate::serve::sent::UPLOAD_BYTES;

/// What stands for standard input in place of a file.
const STANDARD_INPUT: &str = "-";

/// The name and the bytes of a file, or of standard input (`-`); a packed one (`.gz`) is unpacked.
pub(super) fn bytes(file: &Path) -> Result<(String, Vec<u8>), Trouble> {
    let unread = |fault: std::io::Error| Trouble::usage(unread(file, &fault));
    let most = u64::try_from(UPLOAD_BYTES).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let read = match file.as_os_str() == STANDARD_INPUT {
        true => std::io::stdin().take(most + 1).read_to_end(&mut bytes),
        false => std::fs::File::open(file)
            .and_then(|opened| opened.take(most + 1).read_to_end(&mut bytes)),
    };
    read.map_err(unread)?;
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let packed = std::mem::take(&mut bytes);
        let unpacking = flate2::read::MultiGzDecoder::new(packed.as_slice());
        unpacking.take(most + 1).read_to_end(&mut bytes).map_err(unread)?;
    }
    if bytes.len() as u64 > most {
        let file = file.display();
        let most = most >> 20;
        return Err(
            format!("{file} is larger than {most} MB: split it, or leave sheets out").into()
        );
    }
    let name = file.file_name().map_or_else(|| "file".into(), |name| name.to_string_lossy());
    Ok((name.trim_end_matches(".gz").to_owned(), bytes))
}

/// Why a file cannot be read, and what to do about it.
fn unread(file: &Path, fault: &std::io::Error) -> String {
    let file = file.display();
    match fault.kind() {
        std::io::ErrorKind::IsADirectory => format!("{file} is a folder: name a file in it"),
        std::io::ErrorKind::NotFound => format!("{file}: there is no such file"),
        std::io::ErrorKind::PermissionDenied => format!("{file}: you may not read this file"),
        _ => format!("{file}: {fault}"),
    }
}

/// The sheets in `bytes` of a file of this name.
pub(super) fn workbook(name: &str, bytes: &[u8]) -> Result<Workbook, Trouble> {
    let bar = progress("reading", None);
    let workbook = apart::workbook(name, bytes)?;
    bar.finish_and_clear();
    Ok(workbook)
}

/// How many columns are named to somebody who asked for another.
const NAMED: usize = 30;

/// As many of them as a person reads.
fn few<'a>(all: impl Iterator<Item = &'a str>) -> String {
    let mut all: Vec<&str> = all.take(NAMED + 1).collect();
    if let Some(last) = all.get_mut(NAMED) {
        *last = "…";
    }
    all.join(", ")
}

/// The columns that a tag means: of those with its word and all its attributes, in whichever order,
/// the ones that say least beside. Of them a name is meant rather than a code: `#adm1` is the
/// `#adm1+name` of most files.
fn tagged(tags: &[String], wanted: &str) -> Vec<usize> {
    let Some(wanted) = normal_tag(wanted) else { return Vec::new() };
    let (word, asked) = parts(&wanted);
    let fits = tags.iter().enumerate().filter_map(|(at, tag)| {
        let (own, attributes) = parts(tag);
        (own == word && asked.is_subset(&attributes)).then_some((at, attributes))
    });
    let mut found: Vec<(usize, BTreeSet<&str>)> = fits.collect();
    let least = found.iter().map(|(_, attributes)| attributes.len()).min();
    found.retain(|(_, attributes)| Some(attributes.len()) == least);
    if found.iter().any(|(_, attributes)| attributes.contains("name")) {
        found.retain(|(_, attributes)| attributes.contains("name"));
    }
    found.into_iter().map(|(at, _)| at).collect()
}

/// The word of a tag, and its attributes.
fn parts(tag: &str) -> (&str, BTreeSet<&str>) {
    let mut parts = tag.split(['+', '/']);
    (parts.next().unwrap_or_default(), parts.collect())
}

/// The table of a file.
pub(super) struct Sheeted {
    pub(super) sheet: Sheet,
    pub(super) table: Table,
    file: String,
}

impl Sheeted {
    /// Reads a file and finds the table in it.
    pub(super) fn open(file: &Path) -> Result<Self, Trouble> {
        let (name, bytes) = bytes(file)?;
        Self::read(name, &bytes)
    }

    /// Finds the table in `bytes` of a file of this name.
    pub(super) fn read(name: String, bytes: &[u8]) -> Result<Self, Trouble> {
        let workbook = workbook(&name, bytes)?;
        Self::of(name, workbook)
    }

    /// Finds the table in the sheets of a file of this name.
    pub(super) fn of(name: String, mut workbook: Workbook) -> Result<Self, Trouble> {
        let choice =
            best_sheet(&workbook, None).map_err(|fault| Trouble::from(fault.in_file(&name)))?;
        let sheet = workbook.sheets.swap_remove(choice.index);
        Ok(Self { sheet, table: choice.table, file: name })
    }

    /// Its rows of data.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.table.rows(&self.sheet)
    }

    /// The column the caller names, by its heading or an HXL tag, which must be there.
    pub(super) fn asked(&self, wanted: &str) -> Result<usize, Trouble> {
        if let Some(column) = self.table.column(wanted) {
            return Ok(column);
        }
        let file = &self.file;
        match tagged(&self.table.tags, wanted).as_slice() {
            [one] => Ok(*one),
            [] => {
                let columns = self.columns();
                Err(Trouble::usage(format!("{file}: no column `{wanted}`; there are: {columns}")))
            }
            several => {
                let Table { keys, tags, .. } = &self.table;
                let both = several.iter().filter_map(|at| Some((keys.get(*at)?, tags.get(*at)?)));
                let both: Vec<String> = both.map(|(key, tag)| format!("{key} ({tag})")).collect();
                let both = few(both.iter().map(String::as_str));
                Err(Trouble::usage(format!("{file}: `{wanted}` may be any of: {both}; say which")))
            }
        }
    }

    /// The names of its columns and their tags, as many as a person reads.
    fn columns(&self) -> String {
        let keys = few(self.table.keys.iter().map(String::as_str));
        let tags = few(self.table.tags.iter().map(String::as_str).filter(|tag| !tag.is_empty()));
        if tags.is_empty() { keys } else { format!("{keys}; by tag: {tags}") }
    }

    /// There is no column of `what`.
    pub(super) fn without(&self, what: &str) -> Trouble {
        let columns = self.columns();
        Trouble::usage(format!("{}: no column of {what}; there are: {columns}", self.file))
    }

    /// The first column that goes by one of these names.
    pub(super) fn any(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.table.column(name))
    }

    /// What is wrong in a row, and where.
    pub(super) fn fault(&self, row: &Row<'_>, column: usize, what: &str) -> Trouble {
        let name = self.table.keys.get(column).map_or("", String::as_str);
        let text = row.text(column);
        format!("{}, row {}, column {name}: `{text}` {what}", self.file, row.number()).into()
    }
}
