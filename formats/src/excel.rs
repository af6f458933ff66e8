//! Excel workbooks, new (`.xlsx`) and old (`.xls`), through the calamine library.
use std::io::Cursor;

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsx,
    XlsxError,
};

use crate::builder::{Builder, Merge};
use crate::error::{FormatError, Trouble};
use crate::limits::Limits;
use crate::number;
use crate::sheet::{Held, Kind, Sheet, Workbook};
use crate::watch::{Watch, Watched};

type Bytes<'b> = Cursor<&'b [u8]>;
/// A workbook that tells how much of it was unpacked.
type Book<'b> = Xlsx<Watched<'b, Bytes<'b>>>;

/// Reads an Office Open XML workbook, cell by cell. Merged ranges are asked for only when there
/// are some, because that reads every sheet a second time.
pub(crate) fn xlsx<'b>(
    name: &str,
    bytes: &'b [u8],
    merged: bool,
    limits: &Limits,
    watch: Watch<'b>,
) -> Result<Workbook, FormatError> {
    let watched = Watched::new(Cursor::new(bytes), bytes.len() as u64, watch);
    let mut book: Book<'b> = Xlsx::new(watched).map_err(|e| wrong(&e))?;
    let listed = listed(book.sheets_metadata(), limits)?;
    let mut sheets = Vec::new();
    let mut spent = 0;
    for (sheet, hidden) in listed {
        let merges = if merged { book.merge_cells_by_sheet_name(&sheet) } else { Ok(Vec::new()) };
        let merges = merges.map_err(|error| wrong(&error).in_sheet(&sheet))?;
        let builder = Builder::new(&sheet, spent, limits);
        let (mut read, used) = xlsx_sheet(&mut book, &sheet, builder, &ranges(&merges))?;
        read.hidden = hidden;
        spent += used;
        sheets.push(read);
    }
    Ok(Workbook { name: name.to_owned(), kind: Kind::Xlsx, sheets, notes: Vec::new() })
}

fn xlsx_sheet(
    book: &mut Book<'_>,
    name: &str,
    mut builder: Builder<'_>,
    merges: &[Merge],
) -> Result<(Sheet, usize), FormatError> {
    let cells = book.worksheet_cells_reader(name);
    let mut cells = cells.map_err(|error| wrong(&error).in_sheet(name))?;
    // What a sheet declares costs us nothing, but beyond the grid it is no sheet.
    builder.declared(cells.dimensions().end)?;
    let mut last = 0;
    loop {
        let (cell, style) = match cells.next_cell_with_style_id() {
            Ok(Some(found)) => found,
            Ok(None) => break,
            // An error word newer than the library (`#SPILL!`): an empty cell, like the others.
            Err(XlsxError::CellError(_)) => continue,
            Err(error) => return Err(wrong(&error).in_sheet(name).at_row(last + 1)),
        };
        let (row, column) = cell.get_position();
        last = u64::from(row);
        let zeros = match cell.get_value() {
            DataRef::Float(_) | DataRef::Int(_) => {
                let format = cells.styles().get(style).and_then(|s| s.number_format.as_ref());
                format.map_or("", |format| format.format_code.as_str())
            }
            _ => "",
        };
        let (row, column) = (row as usize, column as usize);
        match cell.get_value() {
            DataRef::SharedString(text) => builder.put(row, column, Held::Text, text)?,
            DataRef::String(text) => builder.put(row, column, Held::Text, text)?,
            other => {
                let (held, text) = shown(&Data::from(other.clone()), zeros);
                builder.put(row, column, held, &text)?;
            }
        }
    }
    builder.finish(merges)
}

/// Reads a workbook of Excel 5 to 2003. Its extent was checked before.
pub(crate) fn xls(name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, FormatError> {
    let mut book: Xls<Bytes<'_>> = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => FormatError::new(Trouble::Encrypted),
        error => FormatError::new(Trouble::Damaged { detail: error.to_string() }),
    })?;
    let listed = listed(book.sheets_metadata(), limits)?;
    let mut sheets = Vec::new();
    let mut spent = 0;
    for (sheet, hidden) in listed {
        let range = book.worksheet_range(&sheet).map_err(|error| {
            FormatError::new(Trouble::Damaged { detail: error.to_string() }).in_sheet(&sheet)
        })?;
        let (top, left) = range.start().map_or((0, 0), |(r, c)| (r as usize, c as usize));
        let mut builder = Builder::new(&sheet, spent, limits);
        for (row, column, value) in range.used_cells() {
            let (held, text) = shown(value, "");
            builder.put(top + row, left + column, held, &text)?;
        }
        let merges = book.merge_cells_by_sheet_name(&sheet).unwrap_or_default();
        let (mut read, used) = builder.finish(&ranges(&merges))?;
        read.hidden = hidden;
        spent += used;
        sheets.push(read);
    }
    Ok(Workbook { name: name.to_owned(), kind: Kind::Xls, sheets, notes: Vec::new() })
}

/// The worksheets (no charts, no macros) and whether each is hidden.
fn listed(sheets: &[calamine::Sheet], limits: &Limits) -> Result<Vec<(String, bool)>, FormatError> {
    if sheets.len() > limits.sheets {
        let limit = limits.sheets as u64;
        return Err(FormatError::new(Trouble::TooManySheets { limit }));
    }
    let tables = sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    Ok(tables.map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible)).collect())
}

fn ranges(merges: &[Dimensions]) -> Vec<Merge> {
    let ordered = merges.iter().filter(|m| m.start.0 <= m.end.0 && m.start.1 <= m.end.1);
    ordered
        .map(|m| Merge {
            rows: (m.start.0 as usize, m.end.0 as usize),
            columns: (m.start.1 as usize, m.end.1 as usize),
        })
        .collect()
}

/// A value as text; `format` is the number format of the cell's style, or empty.
fn shown(value: &Data, format: &str) -> (Held, String) {
    match value {
        Data::Empty => (Held::Empty, String::new()),
        Data::String(text) => (Held::Text, text.clone()),
        Data::Int(number) => (Held::Number, pad(number.to_string(), format)),
        Data::Float(number) => (Held::Number, pad(number::plain(*number), format)),
        Data::Bool(true) => (Held::Truth, "TRUE".to_owned()),
        Data::Bool(false) => (Held::Truth, "FALSE".to_owned()),
        Data::DateTime(when) => (Held::Date, date(when)),
        Data::DateTimeIso(text) | Data::DurationIso(text) => (Held::Date, text.clone()),
        Data::Error(word) => (Held::Error, word.to_string()),
    }
}

fn pad(plain: String, format: &str) -> String {
    number::padded(&plain, format).unwrap_or(plain)
}

fn date(when: &ExcelDateTime) -> String {
    let days = when.as_f64();
    if when.is_duration() {
        return number::duration(days);
    }
    // Day 2,958,465 is 9999-12-31; what lies outside was never a date.
    if !(0.0..2_958_466.0).contains(&days) {
        return number::plain(days);
    }
    number::iso(days, when.to_ymd_hms_milli())
}

fn wrong(error: &XlsxError) -> FormatError {
    FormatError::new(match error {
        XlsxError::Password => Trouble::Encrypted,
        XlsxError::ColumnNumberOverflow => Trouble::TooManyColumns { limit: 16_384 },
        XlsxError::RowNumberOverflow => Trouble::TooManyRows { limit: 1_048_576 },
        error => Trouble::Damaged { detail: error.to_string() },
    })
}
