//! Tables out: CSV, XLSX and JSON rows, so written that reading them gives the same texts; tables
//! with a field dictionary, as HXL and as a data package; organisations as linked data.
mod described;
mod jsonld;
mod package;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use serde_json::Value;

use crate::error::{FormatError, Trouble};
use crate::number;

pub use described::{Described, Field, Holds, Rows, dictionary};
pub use jsonld::{Party, json_ld};
pub use package::{About, package};

/// A table to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutTable {
    /// The sheet's name.
    pub name: String,
    /// The column names.
    pub header: Vec<String>,
    /// The rows, as long as the header.
    pub rows: Vec<Vec<String>>,
}

/// Appends one row to a CSV text. Commas separate, CRLF ends (RFC 4180). A field that would run
/// as a formula in a spreadsheet program gets an apostrophe in front.
pub fn csv_row<T: AsRef<str>>(out: &mut String, fields: impl IntoIterator<Item = T>) {
    let mut first = true;
    let begin = out.len();
    for field in fields {
        if !first {
            out.push(',');
        }
        first = false;
        csv_field(out, field.as_ref());
    }
    // A row of one empty field must not look like no row at all.
    if out.len() == begin && !first {
        out.push_str("\"\"");
    }
    out.push_str("\r\n");
}

/// A whole table as CSV, column names first.
pub fn csv(table: &OutTable) -> String {
    let mut out = String::new();
    csv_row(&mut out, &table.header);
    for row in &table.rows {
        csv_row(&mut out, row);
    }
    out
}

fn csv_field(out: &mut String, field: &str) {
    let guard = runs(field);
    let quote = field.contains(['"', ',', '\n', '\r', ';', '\t'])
        || field.starts_with(char::is_whitespace)
        || field.ends_with(char::is_whitespace);
    if quote {
        out.push('"');
    }
    if guard {
        out.push('\'');
    }
    if quote {
        out.push_str(&field.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(field);
    }
}

/// A spreadsheet program would take the text for a formula. Numbers such as `-3.5` are harmless.
fn runs(field: &str) -> bool {
    field.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_figure(field)
}

fn is_figure(field: &str) -> bool {
    let digits = field.strip_prefix(['+', '-']).unwrap_or(field);
    digits.starts_with(|letter: char| letter.is_ascii_digit() || letter == '.')
        && field.len() <= 40
        && field.parse::<f64>().is_ok()
}

/// Tables as the sheets of an XLSX workbook; see [`Book`].
///
/// # Errors
/// A name or text that no workbook can hold.
pub fn xlsx(tables: &[OutTable]) -> Result<Vec<u8>, FormatError> {
    let mut book = Book::new()?;
    for table in tables {
        book.sheet(&table.name, &table.header, &table.rows)?;
    }
    book.finish()
}

/// Tables with their dictionary, and last the sheet that explains their columns.
///
/// # Errors
/// A name or text that no workbook can hold.
pub fn workbook(tables: &[&Described<'_>]) -> Result<Vec<u8>, FormatError> {
    let mut book = Book::new()?;
    for table in tables {
        book.sheet(&table.name, &table.names(), (table.rows)())?;
    }
    let fields = dictionary(tables);
    book.sheet(&fields.name, &fields.header, &fields.rows)?;
    book.finish()
}

/// An XLSX workbook that is filled row by row: column names bold and frozen, everything else as
/// typed. A text becomes a number only when a spreadsheet would show it the same way, so leading
/// zeros and long ids stay; no text ever becomes a formula.
pub struct Book {
    book: Workbook,
    bold: Format,
}

impl Book {
    /// A workbook without sheets.
    ///
    /// # Errors
    /// Never any that a caller can meet.
    pub fn new() -> Result<Self, FormatError> {
        let mut book = Workbook::new();
        // The same table gives the same bytes: no clock here.
        let made = ExcelDateTime::from_ymd(2000, 1, 1).map_err(not_written)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&made));
        Ok(Self { book, bold: Format::new().set_bold() })
    }

    /// Adds a table; rows that one sheet cannot hold go on in the next.
    ///
    /// # Errors
    /// A name or text that no workbook can hold.
    pub fn sheet<R: AsRef<[String]>>(
        &mut self,
        name: &str,
        header: &[impl AsRef<str>],
        rows: impl IntoIterator<Item = R>,
    ) -> Result<(), FormatError> {
        let mut rows = rows.into_iter().peekable();
        for part in 0.. {
            let sheet = self.begin(&sheet_name(name, part), header).map_err(not_written)?;
            for (place, row) in (1_u32..).zip(rows.by_ref().take(SHEET_ROWS)) {
                fill(sheet, place, row.as_ref()).map_err(not_written)?;
            }
            if rows.peek().is_none() {
                break;
            }
        }
        Ok(())
    }

    fn begin(
        &mut self,
        name: &str,
        header: &[impl AsRef<str>],
    ) -> Result<&mut Worksheet, XlsxError> {
        let sheet = self.book.add_worksheet().set_name(name)?;
        sheet.set_freeze_panes(1, 0)?;
        for (column, name) in (0_u16..).zip(header) {
            sheet.write_string_with_format(0, column, name.as_ref(), &self.bold)?;
        }
        Ok(sheet)
    }

    /// The workbook's bytes.
    ///
    /// # Errors
    /// What no workbook can hold.
    pub fn finish(mut self) -> Result<Vec<u8>, FormatError> {
        self.book.save_to_buffer().map_err(not_written)
    }
}

fn fill(sheet: &mut Worksheet, row: u32, texts: &[String]) -> Result<(), XlsxError> {
    for (column, text) in (0_u16..).zip(texts).filter(|(_, text)| !text.is_empty()) {
        match text.parse::<f64>() {
            Ok(value) if number::plain(value) == *text => {
                sheet.write_number(row, column, value)?;
            }
            _ => {
                sheet.write_string(row, column, text)?;
            }
        }
    }
    Ok(())
}

fn not_written(error: XlsxError) -> FormatError {
    FormatError::new(Trouble::NotWritten { detail: error.to_string() })
}

/// Rows below the column names that a sheet holds; more go on in a second sheet.
const SHEET_ROWS: usize = 1_048_575;

/// A name that a workbook accepts: at most 31 letters, none of `[]:*?/\`.
fn sheet_name(name: &str, part: usize) -> String {
    let ending = if part == 0 { String::new() } else { format!(" ({})", part + 1) };
    let clean = name.chars().map(|letter| if "[]:*?/\\".contains(letter) { '-' } else { letter });
    let name: String = clean.take(31 - ending.len()).collect();
    let name = name.trim_matches('\'').trim();
    if name.is_empty() { format!("Sheet{ending}") } else { format!("{name}{ending}") }
}

/// A table as a JSON list of objects, keys in the header's order, one object a line. Empty cells
/// are left out; every value is text, as typed.
pub fn json(table: &OutTable) -> String {
    let mut out = String::from("[");
    for (place, row) in table.rows.iter().enumerate() {
        out.push_str(if place == 0 { "\n" } else { ",\n" });
        out.push('{');
        let filled = table.header.iter().zip(row).filter(|(_, text)| !text.is_empty());
        for (place, (name, text)) in filled.enumerate() {
            if place > 0 {
                out.push(',');
            }
            out.push_str(&Value::from(name.as_str()).to_string());
            out.push(':');
            out.push_str(&Value::from(text.as_str()).to_string());
        }
        out.push('}');
    }
    out.push_str("\n]\n");
    out
}
