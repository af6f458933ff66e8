//! CSV that any spreadsheet opens and none executes: RFC 4180 with CRLF, UTF-8, ISO dates,
//! plain numbers, and an apostrophe before text that a spreadsheet would take for a formula.

use std::borrow::Cow;
use std::io::{self, Write};

use super::{Cell, Column};

/// Writes rows with the column ids as heading. `byte_order_mark` helps spreadsheets that take
/// UTF-8 without it for Latin-1.
///
/// # Errors
/// What the writer or a row reports.
pub fn write_csv(
    out: &mut dyn Write,
    columns: &[Column],
    rows: impl Iterator<Item = io::Result<impl AsRef<[Cell]>>>,
    byte_order_mark: bool,
) -> io::Result<()> {
    if byte_order_mark {
        out.write_all("\u{FEFF}".as_bytes())?;
    }
    write_row(out, columns.iter().map(|column| Cow::Borrowed(&*column.id)))?;
    for row in rows {
        let row = row?;
        let fields = row.as_ref().iter().map(|cell| match cell.is_number() {
            true => Cow::Owned(cell.plain()),
            false => Cow::Owned(csv_field(&cell.plain()).into_owned()),
        });
        write_row(out, fields)?;
    }
    Ok(())
}

fn write_row<'a>(
    out: &mut dyn Write,
    fields: impl Iterator<Item = Cow<'a, str>>,
) -> io::Result<()> {
    for (index, field) in fields.enumerate() {
        if index > 0 {
            out.write_all(b",")?;
        }
        out.write_all(field.as_bytes())?;
    }
    out.write_all(b"\r\n")
}

/// A text as one CSV field: made safe, then quoted when it must be.
pub fn csv_field(text: &str) -> Cow<'_, str> {
    let safe = guard(text);
    if safe.contains([',', '"', '\r', '\n', ';', '\t']) || safe.starts_with(' ') {
        return Cow::Owned(format!("\"{}\"", safe.replace('"', "\"\"")));
    }
    safe
}

/// Puts an apostrophe before what a spreadsheet would execute: a text that begins with
/// `= + - @`, tab, carriage return or line feed and is not a number.
fn guard(text: &str) -> Cow<'_, str> {
    let dangerous = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if dangerous && !is_numeric(text) {
        return Cow::Owned(format!("'{text}"));
    }
    Cow::Borrowed(text)
}

/// A plain number: an optional sign, digits, at most one point with digits after it.
fn is_numeric(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    all_digits(whole) && all_digits(fraction)
}

#[cfg(test)]
mod tests {
    use super::csv_field;
    use crate::table::{Cell, Column, Query, Table};

    #[test]
    fn formulas_are_made_safe_and_numbers_are_not_touched() {
        for (text, field) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("+233 24 555", "'+233 24 555"),
            ("-2+3|cmd", "'-2+3|cmd"),
            ("\t=1", "\"'\t=1\""),
            ("\r=1", "\"'\r=1\""),
            ("-5", "-5"),
            ("+12.50", "+12.50"),
            ("-", "'-"),
            ("-.5", "'-.5"),
            ("Accra", "Accra"),
            ("", ""),
        ] {
            assert_eq!(csv_field(text), field, "{text:?}");
        }
    }

    #[test]
    fn fields_with_separators_or_quotes_are_quoted() {
        assert_eq!(csv_field("a,b"), "\"a,b\"");
        assert_eq!(csv_field("say \"no\""), "\"say \"\"no\"\"\"");
        assert_eq!(csv_field("=HYPERLINK(\"x\",\"y\")"), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    }

    #[test]
    fn a_file_has_ids_iso_dates_and_empty_cells() {
        let columns = vec![Column::text("name", "Nom"), Column::number("n", "Nombre")];
        let mut table = Table::new("x", columns);
        table.push(vec![Cell::text("Lima Verde"), Cell::Number(-3)]);
        let day = "2026-11-14T18:02:00Z".parse().expect("a moment");
        table.push(vec![Cell::Day(day), Cell::Empty]);
        let text = table.to_csv(&Query::default(), true);
        assert_eq!(text, "\u{FEFF}name,n\r\nLima Verde,-3\r\n2026-11-14,\r\n");
    }
}
