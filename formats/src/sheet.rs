//! The workbook as it was typed: sheets of cells, each with its original text.
//!
//! A sheet of 24,000 × 40 cells holds few different texts, so each text is stored once and a
//! cell is a four-byte number. That is what keeps a 50,000-row workbook in a few megabytes.
use serde::{Deserialize, Serialize};

use crate::note::Note;

/// What kind of file the bytes were.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Text with separators: comma, semicolon, tab or bar.
    Csv,
    /// Office Open XML workbook.
    Xlsx,
    /// Binary workbook of Excel 5 to 2003.
    Xls,
    /// OpenDocument spreadsheet.
    Ods,
    /// JSON: rows of objects, rows of lists, or a Kumu project.
    Json,
    /// A graph as GraphML.
    Graphml,
    /// A graph as GEXF, the form of Gephi.
    Gexf,
    /// IATI XML: activities or organisations.
    Iati,
}

impl Kind {
    /// The name people know it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Xlsx => "XLSX",
            Self::Xls => "XLS",
            Self::Ods => "ODS",
            Self::Json => "JSON",
            Self::Graphml => "GraphML",
            Self::Gexf => "GEXF",
            Self::Iati => "IATI",
        }
    }
}

/// What a cell held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Held {
    /// Nothing.
    Empty,
    /// Text, kept to the letter (leading zeros too).
    Text,
    /// A number the file stored as a number, in plain digits without a needless `.0`.
    Number,
    /// A date or time the file stored as such, as ISO 8601 text.
    Date,
    /// `TRUE` or `FALSE`.
    Truth,
    /// A spreadsheet error such as `#N/A`: counts as empty, its word is kept.
    Error,
}

/// One cell, borrowed from its sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell<'a> {
    original: &'a str,
    /// What it held.
    pub held: Held,
    /// It is covered by a merged range and repeats the value of that range's first cell.
    pub merged: bool,
}

impl<'a> Cell<'a> {
    const EMPTY: Cell<'static> = Cell { original: "", held: Held::Empty, merged: false };

    /// The text to work with: empty for an empty cell and for a spreadsheet error.
    pub fn text(&self) -> &'a str {
        if self.held == Held::Error { "" } else { self.original }
    }

    /// The text exactly as the file had it, `#N/A` included.
    pub fn original(&self) -> &'a str {
        self.original
    }

    /// Nothing to work with: no text but blanks, or a spreadsheet error.
    pub fn is_empty(&self) -> bool {
        self.text().trim().is_empty()
    }
}

/// The different values of a sheet, one text after the other. A value is known by its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Values {
    texts: String,
    /// Where each text ends; it begins where the one before ends.
    ends: Vec<u32>,
    helds: Vec<Held>,
}

impl Values {
    /// Place 0 is the empty cell.
    pub(crate) fn new() -> Self {
        Self { texts: String::new(), ends: vec![0], helds: vec![Held::Empty] }
    }

    /// Adds a value; none when there is no room for it.
    pub(crate) fn push(&mut self, held: Held, text: &str) -> Option<u32> {
        let place = u32::try_from(self.ends.len()).ok().filter(|place| *place < MERGED)?;
        let end = u32::try_from(self.texts.len() + text.len()).ok()?;
        self.texts.push_str(text);
        self.ends.push(end);
        self.helds.push(held);
        Some(place)
    }

    pub(crate) fn get(&self, place: u32) -> Option<(Held, &str)> {
        let place = place as usize;
        let held = *self.helds.get(place)?;
        let begin = place.checked_sub(1).and_then(|before| self.ends.get(before)).unwrap_or(&0);
        Some((held, self.texts.get(*begin as usize..*self.ends.get(place)? as usize)?))
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        (0_u32..).map_while(|place| self.get(place)).map(|(_, text)| text)
    }

    pub(crate) fn shrink(&mut self) {
        self.texts.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.helds.shrink_to_fit();
    }
}

/// A cell's top bit says "repeated from a merged range"; the rest is the place of its text.
pub(crate) const MERGED: u32 = 1 << 31;

/// One sheet. Rows and columns are counted from 0 here; people see them counted from 1 and A.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name; for a file without sheets, the file's name without ending.
    pub name: String,
    /// Hidden by its author.
    pub hidden: bool,
    /// Its name begins with `(ignore)`: the author asks to leave it out.
    pub ignored: bool,
    /// Cells with a spreadsheet error such as `#N/A`, read as empty.
    pub errors: usize,
    /// Cells filled from a merged range.
    pub merged: usize,
    /// It was made of records, whose fields its first row names.
    pub(crate) named: bool,
    /// For text files: the line on which each row begins.
    pub(crate) lines: Vec<u32>,
    pub(crate) values: Values,
    pub(crate) cells: Vec<u32>,
    /// Where each row begins in `cells`; one more than there are rows.
    pub(crate) starts: Vec<u32>,
}

impl Sheet {
    /// Rows up to the last filled one.
    pub fn height(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Columns up to the last filled one of the widest row.
    pub fn width(&self) -> usize {
        (0..self.height()).map(|row| self.ids(row).len()).max().unwrap_or(0)
    }

    /// A row; an empty one when there is no such row.
    pub fn row(&self, index: usize) -> Row<'_> {
        Row { sheet: self, index, ids: self.ids(index) }
    }

    /// All rows, empty ones included.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        (0..self.height()).map(|index| self.row(index))
    }

    /// A cell; an empty one when there is no such cell.
    pub fn cell(&self, row: usize, column: usize) -> Cell<'_> {
        self.row(row).cell(column)
    }

    /// Writes another text into a cell of the row with this number, as people see it. Cells beyond
    /// the last filled one of their row stay as they are; says whether there was such a cell.
    pub fn mend(&mut self, number: u64, column: usize, text: &str) -> bool {
        let Some(row) = (0..self.height()).find(|row| self.number(*row) == number) else {
            return false;
        };
        if column >= self.ids(row).len() {
            return false;
        }
        let place = self.starts.get(row).map(|from| *from as usize + column);
        let held = if text.is_empty() { Held::Empty } else { Held::Text };
        match (place.and_then(|place| self.cells.get_mut(place)), self.values.push(held, text)) {
            (Some(cell), Some(value)) => {
                *cell = value;
                true
            }
            _ => false,
        }
    }

    /// Whether its records say themselves what their fields are called.
    pub fn is_of_records(&self) -> bool {
        self.named
    }

    /// The row's number as people see it: the row in the spreadsheet, the line in a text file.
    pub fn number(&self, row: usize) -> u64 {
        match self.lines.get(row) {
            Some(line) => u64::from(*line),
            None => row as u64 + 1,
        }
    }

    pub(crate) fn ids(&self, row: usize) -> &[u32] {
        let (Some(from), Some(to)) = (self.starts.get(row), self.starts.get(row + 1)) else {
            return &[];
        };
        self.cells.get(*from as usize..*to as usize).unwrap_or(&[])
    }

    fn decode(&self, id: u32) -> Cell<'_> {
        match self.values.get(id & !MERGED) {
            Some((held, original)) => Cell { original, held, merged: id & MERGED != 0 },
            None => Cell::EMPTY,
        }
    }
}

/// One row, borrowed from its sheet.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    sheet: &'a Sheet,
    /// Counted from 0.
    pub index: usize,
    ids: &'a [u32],
}

impl<'a> Row<'a> {
    /// The row's number as people see it.
    pub fn number(&self) -> u64 {
        self.sheet.number(self.index)
    }

    /// Cells up to the last filled one.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// No cell holds anything to work with.
    pub fn is_empty(&self) -> bool {
        self.cells().all(|cell| cell.is_empty())
    }

    /// A cell; an empty one when there is no such cell.
    pub fn cell(&self, column: usize) -> Cell<'a> {
        self.ids.get(column).map_or(Cell::EMPTY, |id| self.sheet.decode(*id))
    }

    /// The cell's text to work with.
    pub fn text(&self, column: usize) -> &'a str {
        self.cell(column).text()
    }

    /// The cells up to the last filled one.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'a>> + use<'a> {
        let sheet = self.sheet;
        self.ids.iter().map(move |id| sheet.decode(*id))
    }

    /// The cells' texts up to the last filled one.
    pub fn texts(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.cells().map(|cell| cell.text())
    }
}

/// A file as it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workbook {
    /// The file's name as it was given.
    pub name: String,
    /// What the file was, whatever its name says.
    pub kind: Kind,
    /// Its sheets in the file's order.
    pub sheets: Vec<Sheet>,
    /// What was decided while reading: encoding, separator, hidden sheets, errors read as empty.
    pub notes: Vec<Note>,
}

impl Workbook {
    /// A sheet by its exact name.
    pub fn sheet(&self, name: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.name == name)
    }
}

/// A column's name as spreadsheets show it: 0 is `A`, 26 is `AA`.
pub fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    loop {
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        if rest < 26 {
            break;
        }
        rest = rest / 26 - 1;
    }
    letters.iter().rev().collect()
}
