//! OpenDocument spreadsheets, as a stream.
//!
//! A reader of our own: the library writes out repeated rows and columns up to a hundred
//! million cells and knows no merged cells.
use std::io::{BufRead, BufReader, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::builder::{Builder, Merge};
use crate::error::{FormatError, Trouble};
use crate::limits::Limits;
use crate::sheet::{Held, Kind, Sheet, Workbook};
use crate::watch::{Watch, Watched};
use crate::{number, xml, zipped};

/// Reads the workbook. The archive was checked before.
pub(crate) fn read(
    name: &str,
    bytes: &[u8],
    limits: &Limits,
    watch: Watch,
) -> Result<Workbook, FormatError> {
    let mut zip = zipped::open(bytes)?;
    if let Ok(part) = zip.by_name("META-INF/manifest.xml") {
        let mut manifest = String::new();
        part.take(1 << 20).read_to_string(&mut manifest).unwrap_or(0);
        if manifest.contains("encryption-data") {
            return Err(FormatError::new(Trouble::Encrypted));
        }
    }
    let part = zip.by_name("content.xml").map_err(|error| damaged(&error))?;
    let (whole, size) = (bytes.len() as u64, part.size().max(1));
    let unpacked = |read: u64| watch(read.saturating_mul(whole) / size);
    let part = Watched::new(part, size, &unpacked);
    let mut content = Content::new(limits);
    content.walk(Reader::from_reader(BufReader::new(part)))?;
    let sheets = content.sheets;
    Ok(Workbook { name: name.to_owned(), kind: Kind::Ods, sheets, notes: Vec::new() })
}

struct Content<'l> {
    limits: &'l Limits,
    sheets: Vec<Sheet>,
    spent: usize,
    /// Style names of hidden sheets, and the style at hand.
    hidden: Vec<String>,
    style: String,
    table: Option<Open<'l>>,
    cell: Option<CellAt>,
    /// Inside a comment, whose paragraphs are not the cell's text.
    comment: bool,
}

/// The sheet at hand.
struct Open<'l> {
    builder: Builder<'l>,
    hidden: bool,
    merges: Vec<Merge>,
    row: usize,
    row_repeats: usize,
    column: usize,
    /// The row's filled cells: first column, columns, value.
    filled: Vec<(usize, usize, Held, String)>,
}

/// The cell at hand.
#[derive(Default)]
struct CellAt {
    repeats: usize,
    kind: String,
    value: String,
    error: bool,
    rows: usize,
    columns: usize,
    text: String,
    paragraphs: usize,
}

impl<'l> Content<'l> {
    fn new(limits: &'l Limits) -> Self {
        Self {
            limits,
            sheets: Vec::new(),
            spent: 0,
            hidden: Vec::new(),
            style: String::new(),
            table: None,
            cell: None,
            comment: false,
        }
    }

    fn walk(&mut self, mut xml: Reader<impl BufRead>) -> Result<(), FormatError> {
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer).map_err(|error| damaged(&error))? {
                Event::Start(tag) => self.open(&tag)?,
                Event::Empty(tag) => {
                    self.open(&tag)?;
                    self.close(tag.name().as_ref())?;
                }
                Event::End(tag) => self.close(tag.name().as_ref())?,
                Event::Text(text) => self.text(&text.xml10_content()),
                Event::GeneralRef(name) => {
                    if let Some(letter) = xml::letter(&name) {
                        self.text(letter.encode_utf8(&mut [0; 4]));
                    }
                }
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell
            && !self.comment
            && cell.paragraphs > 0
            && cell.text.len() <= self.limits.cell_bytes
        {
            cell.text.push_str(text);
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>) -> Result<(), FormatError> {
        match tag.name().as_ref() {
            "style:style" => self.style = attribute(tag, "style:name"),
            "style:table-properties" if attribute(tag, "table:display") == "false" => {
                self.hidden.push(self.style.clone());
            }
            "table:table" => self.open_table(tag)?,
            "table:table-row" => {
                if let Some(table) = &mut self.table {
                    table.row_repeats = count(tag, "table:number-rows-repeated");
                    table.column = 0;
                    table.filled.clear();
                }
            }
            "table:table-cell" | "table:covered-table-cell" => self.cell = Some(cell(tag)),
            "office:annotation" => self.comment = true,
            "text:p" => self.paragraph(),
            "text:s" => {
                let blanks = " ".repeat(count(tag, "text:c").min(1000));
                self.text(&blanks);
            }
            "text:tab" => self.text("\t"),
            "text:line-break" => self.text("\n"),
            _ => {}
        }
        Ok(())
    }

    fn paragraph(&mut self) {
        if let Some(cell) = &mut self.cell
            && !self.comment
        {
            if cell.paragraphs > 0 {
                cell.text.push('\n');
            }
            cell.paragraphs += 1;
        }
    }

    fn open_table(&mut self, tag: &BytesStart<'_>) -> Result<(), FormatError> {
        if self.sheets.len() >= self.limits.sheets {
            let limit = self.limits.sheets as u64;
            return Err(FormatError::new(Trouble::TooManySheets { limit }));
        }
        let name = attribute(tag, "table:name");
        self.table = Some(Open {
            builder: Builder::new(&name, self.spent, self.limits),
            hidden: self.hidden.contains(&attribute(tag, "table:style-name")),
            merges: Vec::new(),
            row: 0,
            row_repeats: 1,
            column: 0,
            filled: Vec::new(),
        });
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), FormatError> {
        match name {
            "office:annotation" => self.comment = false,
            "table:table-cell" | "table:covered-table-cell" => {
                if let (Some(cell), Some(table)) = (self.cell.take(), &mut self.table) {
                    table.close_cell(cell);
                }
            }
            "table:table-row" => {
                if let Some(table) = &mut self.table {
                    table.close_row()?;
                }
            }
            "table:table" => {
                if let Some(table) = self.table.take() {
                    let (mut sheet, used) = table.builder.finish(&table.merges)?;
                    sheet.hidden = table.hidden;
                    self.spent += used;
                    self.sheets.push(sheet);
                }
            }
            _ => {}
        }
        Ok(())
    }
}

impl Open<'_> {
    fn close_cell(&mut self, cell: CellAt) {
        if cell.rows > 1 || cell.columns > 1 {
            self.merges.push(Merge {
                rows: (self.row, self.row.saturating_add(cell.rows - 1)),
                columns: (self.column, self.column.saturating_add(cell.columns - 1)),
            });
        }
        let repeats = cell.repeats;
        let (held, text) = value(cell);
        if held != Held::Empty && !text.is_empty() {
            self.filled.push((self.column, repeats, held, text));
        }
        self.column = self.column.saturating_add(repeats);
    }

    fn close_row(&mut self) -> Result<(), FormatError> {
        if !self.filled.is_empty() {
            for row in self.row..self.row.saturating_add(self.row_repeats) {
                for (from, repeats, held, text) in &self.filled {
                    for column in *from..from.saturating_add(*repeats) {
                        self.builder.put(row, column, *held, text)?;
                    }
                }
            }
        }
        self.row = self.row.saturating_add(self.row_repeats);
        Ok(())
    }
}

fn cell(tag: &BytesStart<'_>) -> CellAt {
    let kind = attribute(tag, "office:value-type");
    let value = match kind.as_str() {
        "date" => attribute(tag, "office:date-value"),
        "boolean" => attribute(tag, "office:boolean-value"),
        "string" => attribute(tag, "office:string-value"),
        _ => attribute(tag, "office:value"),
    };
    CellAt {
        repeats: count(tag, "table:number-columns-repeated"),
        kind,
        value,
        error: attribute(tag, "calcext:value-type") == "error",
        rows: count(tag, "table:number-rows-spanned"),
        columns: count(tag, "table:number-columns-spanned"),
        ..CellAt::default()
    }
}

fn value(cell: CellAt) -> (Held, String) {
    if cell.error {
        return (Held::Error, cell.text);
    }
    match (cell.kind.as_str(), cell.value.parse::<f64>()) {
        ("float" | "percentage" | "currency", Ok(value)) => (Held::Number, number::plain(value)),
        ("date", _) => {
            let day = cell.value.strip_suffix("T00:00:00").unwrap_or(&cell.value);
            (Held::Date, day.to_owned())
        }
        ("time", _) => (Held::Date, cell.text),
        ("boolean", _) => (Held::Truth, cell.value.to_uppercase()),
        _ if cell.text.is_empty() => (Held::Text, cell.value),
        _ => (Held::Text, cell.text),
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> String {
    let found = tag.try_get_attribute(name).ok().flatten();
    let value = found.and_then(|attribute| {
        let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?;
        Some(value.into_owned())
    });
    value.unwrap_or_default()
}

/// A count such as a repetition: one when absent or nonsense.
fn count(tag: &BytesStart<'_>, name: &str) -> usize {
    attribute(tag, name).parse().unwrap_or(1).max(1)
}

fn damaged(error: &dyn std::fmt::Display) -> FormatError {
    FormatError::new(Trouble::Damaged { detail: error.to_string() })
}
