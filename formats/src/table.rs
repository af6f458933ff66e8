//! Finds the table in a sheet, and the sheet with the table in a workbook.
//!
//! Partners put titles, notes and legends above their column names, group columns under a
//! second row of names, add a row of HXL tags, and repeat the names halfway down. What is found
//! is told in notes, so that a person can see and correct it.
mod header;
mod tags;

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::error::{FormatError, Trouble};
use crate::note::Note;
use crate::sheet::{Kind, Row, Sheet, Workbook, column_letters};
use crate::write::DICTIONARY;

pub use tags::normal_tag;

/// A table inside a sheet. Rows and columns are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The lowest row of column names; none when the data begins at once.
    pub header_row: Option<usize>,
    /// All rows that make up the column names, from the top.
    pub header_rows: Vec<usize>,
    /// The column names as typed, grouped ones joined as `group · name`; empty where unnamed.
    pub header: Vec<String>,
    /// The column names made unique: unnamed columns go by their letter, repeated names get
    /// `(2)`, `(3)` …
    pub keys: Vec<String>,
    /// The row of HXL tags.
    pub tag_row: Option<usize>,
    /// The HXL tags, normalised (`#org+name`); empty where untagged. As long as `header`, or
    /// empty without a tag row.
    pub tags: Vec<String>,
    /// The first row of data.
    pub first_row: usize,
    /// The rows of data: no empty ones, no repeated column names.
    pub rows: Vec<u32>,
    /// Rows that repeat the column names or the tags, left out.
    pub repeated: Vec<usize>,
    /// Empty rows between the data, left out.
    pub blank: usize,
    /// What was found, in order.
    pub notes: Vec<Note>,
}

impl Table {
    /// The rows of data.
    pub fn rows<'a>(&'a self, sheet: &'a Sheet) -> impl Iterator<Item = Row<'a>> {
        self.rows.iter().map(|row| sheet.row(*row as usize))
    }

    /// The column with this name, or else with this HXL tag; letter case does not matter.
    pub fn column(&self, name: &str) -> Option<usize> {
        let same = |other: &String| other.trim().to_lowercase() == name.trim().to_lowercase();
        self.keys.iter().position(same).or_else(|| self.tags.iter().position(same))
    }
}

/// The sheet that was chosen, its table, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its place in the workbook.
    pub index: usize,
    /// Its table.
    pub table: Table,
    /// Which sheet was chosen, and which were hidden, ignored or skipped.
    pub notes: Vec<Note>,
}

/// The number that says of a table's header: there is none, the data begins at once.
pub const NO_HEADER: u64 = 0;

/// Finds the table in a sheet.
pub fn find_table(sheet: &Sheet) -> Table {
    table_of(sheet, None)
}

/// The table of a sheet whose column names stand in the row of this number, as people see it, or in
/// none (`NO_HEADER`).
///
/// # Errors
/// The sheet has no such row.
pub fn table_under(sheet: &Sheet, header: u64) -> Result<Table, FormatError> {
    if header == NO_HEADER {
        return Ok(table_of(sheet, Some(&[])));
    }
    let row = (0..sheet.height()).find(|row| sheet.number(*row) == header);
    let found = row.filter(|row| !sheet.row(*row).is_empty());
    let row = found.ok_or_else(|| FormatError::new(Trouble::NoRow { row: header }))?;
    Ok(table_of(sheet, Some(&[row])))
}

/// The keys that the columns had if their names stood in this row, counted from 0.
pub fn keys_in(sheet: &Sheet, row: usize) -> Vec<String> {
    let mut names = header::joined(sheet, &[row]);
    names.resize(sheet.width(), String::new());
    unique(&names)
}

fn table_of(sheet: &Sheet, said: Option<&[usize]>) -> Table {
    let found = header::find(sheet, said);
    let mut notes = found.notes;
    let width = sheet.width();
    let mut header = found.names;
    header.resize(width, String::new());
    let keys = unique(&header);
    let body = body(sheet, found.first_row, &found.header_rows, found.tag_row);
    if !body.repeated.is_empty() {
        notes.push(Note::Repeated(body.repeated.len() as u64));
    }
    if body.blank > 0 {
        notes.push(Note::Blank(body.blank as u64));
    }
    let tags = match found.tag_row {
        Some(row) => {
            let row = sheet.row(row);
            (0..width).map(|column| normal_tag(row.text(column)).unwrap_or_default()).collect()
        }
        None => Vec::new(),
    };
    Table {
        header_row: found.header_rows.last().copied(),
        header_rows: found.header_rows,
        header,
        keys,
        tag_row: found.tag_row,
        tags,
        first_row: found.first_row,
        rows: body.rows,
        repeated: body.repeated,
        blank: body.blank,
        notes,
    }
}

struct Body {
    rows: Vec<u32>,
    repeated: Vec<usize>,
    blank: usize,
}

fn body(sheet: &Sheet, first: usize, header_rows: &[usize], tag_row: Option<usize>) -> Body {
    let mut body = Body { rows: Vec::new(), repeated: Vec::new(), blank: 0 };
    let titles: Vec<usize> = header_rows.iter().copied().chain(tag_row).collect();
    let mut blanks = 0;
    for row in first..sheet.height() {
        if header_rows.contains(&row) || Some(row) == tag_row {
            continue;
        }
        if sheet.row(row).is_empty() {
            blanks += 1;
            continue;
        }
        body.blank += blanks;
        blanks = 0;
        if titles.iter().any(|title| repeats(sheet, row, *title)) {
            body.repeated.push(row);
        } else {
            body.rows.push(u32::try_from(row).unwrap_or(u32::MAX));
        }
    }
    body
}

/// A row repeats a title row when at least two cells, and four fifths of the filled ones, are
/// the same.
fn repeats(sheet: &Sheet, row: usize, title: usize) -> bool {
    let (row, title) = (sheet.row(row), sheet.row(title));
    if row.text(0) != title.text(0) && row.text(1) != title.text(1) {
        return false;
    }
    let (mut filled, mut same) = (0, 0);
    for (column, cell) in row.cells().enumerate() {
        if !cell.is_empty() {
            filled += 1;
            same += usize::from(cell.text() == title.text(column));
        }
    }
    same >= 2 && same * 5 >= filled * 4
}

fn unique(header: &[String]) -> Vec<String> {
    let mut taken: HashSet<String> = HashSet::new();
    let mut keys = Vec::with_capacity(header.len());
    for (column, name) in header.iter().enumerate() {
        let base = if name.is_empty() { column_letters(column) } else { name.clone() };
        let mut key = base.clone();
        let mut times = 2;
        while !taken.insert(key.to_lowercase()) {
            key = format!("{base} ({times})");
            times += 1;
        }
        keys.push(key);
    }
    keys
}

/// The first of each set of equal data rows, in order. Rows are equal when their original texts
/// are, error words included; empty cells at the end do not matter.
pub fn distinct(sheet: &Sheet, table: &Table) -> Vec<usize> {
    let mut words: HashMap<&str, u32> = HashMap::from([("", 0)]);
    let mut word_of = Vec::with_capacity(sheet.values.len());
    words.reserve(sheet.values.len());
    for text in sheet.values.texts() {
        let next = u32::try_from(words.len()).unwrap_or(u32::MAX);
        word_of.push(*words.entry(text).or_insert(next));
    }
    let mut seen: HashSet<Vec<u32>> = HashSet::new();
    let mut first = Vec::new();
    for row in &table.rows {
        let row = *row as usize;
        let mut words: Vec<u32> = sheet
            .ids(row)
            .iter()
            .map(|id| word_of.get((id & !crate::sheet::MERGED) as usize).copied().unwrap_or(0))
            .collect();
        while words.last() == Some(&0) {
            words.pop();
        }
        if seen.insert(words) {
            first.push(row);
        }
    }
    first
}

/// Chooses the sheet that holds the data: the one named, or else the visible one with most
/// filled data cells. Sheets that only explain (READ ME, legend) count for little; hidden ones
/// are taken only when nothing else is there.
///
/// # Errors
/// No sheet has that name, or none holds a table.
pub fn best_sheet(workbook: &Workbook, wanted: Option<&str>) -> Result<Choice, FormatError> {
    best_sheet_under(workbook, wanted, None)
}

/// The same where somebody may have said in which row its column names stand.
///
/// # Errors
/// As `best_sheet`, or the sheet has no such row.
pub fn best_sheet_under(
    workbook: &Workbook,
    wanted: Option<&str>,
    header: Option<u64>,
) -> Result<Choice, FormatError> {
    let no_sheet = |wanted: &str| {
        let trouble = Trouble::NoSheet { wanted: wanted.to_owned() };
        FormatError::new(trouble).in_file(&workbook.name)
    };
    let index = match wanted {
        Some(name) => named(workbook, name).ok_or_else(|| no_sheet(name))?,
        // The sheets we make ourselves stand in the order of their use.
        None if workbook.kind == Kind::Iati => 0,
        None => fullest(workbook, false)
            .or_else(|| fullest(workbook, true))
            .ok_or_else(|| FormatError::new(lacks(workbook)).in_file(&workbook.name))?,
    };
    let sheet = workbook.sheets.get(index).ok_or_else(|| no_sheet(""))?;
    let table = match header {
        None => find_table(sheet),
        Some(row) => table_under(sheet, row).map_err(|why| why.in_file(&workbook.name))?,
    };
    let rows = table.rows.len() as u64;
    let name = sheet.name.clone();
    let mut notes = vec![match wanted {
        Some(_) => Note::Asked { sheet: name, rows },
        None => Note::Chosen { sheet: name, rows },
    }];
    for (other, sheet) in workbook.sheets.iter().enumerate() {
        let name = sheet.name.clone();
        if other == index {
            continue;
        }
        notes.push(match (sheet.ignored, sheet.hidden) {
            (true, _) => Note::Ignored(name),
            (_, true) => Note::Hidden(name),
            _ => Note::Skipped { sheet: name, rows: find_table(sheet).rows.len() as u64 },
        });
    }
    Ok(Choice { index, table, notes })
}

/// What a workbook without rows of data lacks.
fn lacks(workbook: &Workbook) -> Trouble {
    let rows = |sheet: &Sheet| (0..sheet.height()).any(|row| !sheet.row(row).is_empty());
    let (mut filled, wanted) = (workbook.sheets.iter().filter(|one| rows(one)), String::new());
    let Some(first) = filled.next() else { return Trouble::Empty };
    let names = |sheet: &Sheet| {
        let table = find_table(sheet);
        table.header_row.is_some() && table.rows.is_empty()
    };
    if names(first) && filled.all(names) { Trouble::OnlyNames } else { Trouble::NoSheet { wanted } }
}

fn named(workbook: &Workbook, name: &str) -> Option<usize> {
    let exact = workbook.sheets.iter().position(|sheet| sheet.name == name);
    let lower = name.trim().to_lowercase();
    exact.or_else(|| workbook.sheets.iter().position(|s| s.name.trim().to_lowercase() == lower))
}

fn fullest(workbook: &Workbook, hidden: bool) -> Option<usize> {
    let mut best: Option<(usize, usize)> = None;
    for (index, sheet) in workbook.sheets.iter().enumerate() {
        if sheet.ignored || sheet.hidden != hidden {
            continue;
        }
        let table = find_table(sheet);
        let filled = |row: Row<'_>| row.cells().filter(|cell| !cell.is_empty()).count();
        let mut worth: usize = table.rows(sheet).map(filled).sum::<usize>() * 40;
        if table.header_row.is_none() && table.tag_row.is_none() {
            worth /= 4;
        }
        // Somebody took the trouble to say what the columns are.
        if table.tag_row.is_some() {
            worth = worth * 3 / 2;
        }
        if header::explains(&sheet.name) {
            worth /= 10;
        }
        // The sheet of our own files that explains their columns is never what they tell.
        if table.keys == DICTIONARY {
            worth = worth.min(1);
        }
        if worth > best.map_or(0, |(_, most)| most) {
            best = Some((index, worth));
        }
    }
    best.map(|(index, _)| index)
}
