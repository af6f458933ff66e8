//! Tables out: CSV, XLSX and JSON rows, so written that reading them gives the same texts; tables
//! with a field dictionary, as HXL and as a data package; organisations as linked data.
mod book;
mod described;
mod jsonld;
mod package;

use std::io::{self, Write};

use serde_json::Value;

pub use book::{Book, Warnings, xlsx};
pub(crate) use described::DICTIONARY;
pub use described::{Described, Field, Holds, Rows, dictionary};
pub use jsonld::{Party, json_ld};
pub use package::{About, Enclosed, Licence, package};

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
    // What looks guarded is guarded once more, so that it reads again to the letter.
    let guard = runs(field) || unguarded(field) != field;
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
    field.starts_with(SIGNS) && !is_figure(field)
}

/// What a formula begins with, or what a program may skip before one.
const SIGNS: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// What a field of a CSV text says: without the apostrophe that keeps it from running.
pub(crate) fn unguarded(field: &str) -> &str {
    let is_guard = |rest: &&str| rest.trim_start_matches('\'').starts_with(SIGNS);
    field.strip_prefix('\'').filter(is_guard).unwrap_or(field)
}

fn is_figure(field: &str) -> bool {
    let digits = field.strip_prefix(['+', '-']).unwrap_or(field);
    digits.starts_with(|letter: char| letter.is_ascii_digit() || letter == '.')
        && field.len() <= 40
        && field.parse::<f64>().is_ok()
}

/// Tables with their dictionary as a workbook, and last the sheet that explains their columns.
///
/// # Errors
/// The output fails.
pub fn workbook(
    out: &mut dyn Write,
    tables: &[&Described<'_>],
    warnings: Warnings,
) -> io::Result<()> {
    let mut book = Book::begin(out, warnings)?;
    for table in tables {
        book.sheet(&table.name, &table.names(), (table.rows)().map(Ok))?;
    }
    let fields = dictionary(tables);
    book.sheet(&fields.name, &fields.header, fields.rows.iter().map(Ok))?;
    book.end().map(drop)
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
