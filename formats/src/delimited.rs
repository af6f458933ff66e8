//! Text with separators: CSV, TSV and their cousins.
//!
//! A reader of our own, because the usual ones close an open quotation mark in silence at the
//! end of the file and swallow the rows in between; here it is an error that names the line.
use std::collections::BTreeMap;

use crate::builder::Builder;
use crate::error::{FormatError, Trouble};
use crate::limits::Limits;
use crate::note::Note;
use crate::sheet::{Held, Kind, Workbook};
use crate::watch::{Teller, Watch};
use crate::write::unguarded;
use crate::{detect, text};

const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];
/// Records looked at to find the separator.
const LOOK: usize = 200;

/// Reads a text file as one sheet named after the file. The apostrophe that keeps a text from
/// running where a spreadsheet program opens the file is no part of it.
pub(crate) fn read(
    name: &str,
    bytes: &[u8],
    limits: &Limits,
    watch: Watch,
) -> Result<Workbook, FormatError> {
    let (text, encoding) = text::decode(bytes);
    if text.trim().is_empty() {
        return Err(FormatError::new(Trouble::Empty));
    }
    if let Some(at) = text.find('\0') {
        let before = text.get(..at).unwrap_or("");
        let line = before.matches('\n').count() as u64 + 1;
        return Err(FormatError::new(Trouble::NotText).at_row(line));
    }
    let (separator, skip) = separator(&text, name);
    let body = text.get(skip..).unwrap_or("");
    let first_line = if skip > 0 { 2 } else { 1 };
    let mut builder = Builder::new(detect::stem(name), 0, limits);
    let mut records = Records::new(body, separator, first_line);
    let (mut index, mut read, mut teller) = (0, 0, Teller::new(watch));
    while records.next_record()? {
        builder.go_to(index).map_err(|error| error.at_row(records.began))?;
        builder.line(u32::try_from(records.began).unwrap_or(u32::MAX));
        for (column, value) in records.fields().enumerate() {
            builder
                .put(index, column, Held::Text, unguarded(value))
                .map_err(|error| error.at_row(records.began))?;
        }
        index += 1;
        // Without quotation marks: nearly all of it.
        read += records.buffer.len() + records.ends.len();
        teller.tell(read as u64);
    }
    let (sheet, _) = builder.finish(&[])?;
    let word = if separator == '\t' { "tab".to_owned() } else { separator.to_string() };
    let notes = vec![Note::Encoding(encoding.to_owned()), Note::Separator(word)];
    Ok(Workbook { name: name.to_owned(), kind: Kind::Csv, sheets: vec![sheet], notes })
}

/// The separator, and how many bytes a leading `sep=;` line takes (Excel writes one).
fn separator(text: &str, name: &str) -> (char, usize) {
    let first = text.lines().next().unwrap_or("");
    let told = first.strip_prefix("sep=").or_else(|| first.strip_prefix("\"sep="));
    if let Some(told) = told.and_then(|rest| rest.chars().next())
        && SEPARATORS.contains(&told)
        && first.len() <= 7
    {
        let end = text.find('\n').map_or(text.len(), |at| at + 1);
        return (told, end);
    }
    let favourite = if matches!(detect::ending(name).as_str(), "tsv" | "tab") { '\t' } else { ',' };
    let best = SEPARATORS
        .iter()
        .map(|separator| (score(text, *separator), *separator == favourite, *separator))
        .max_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)));
    match best {
        Some((score, _, separator)) if score > 0 => (separator, 0),
        _ => (favourite, 0),
    }
}

/// How well a separator explains the first records: the share of records (in thousandths) that
/// have the commonest number of fields, times that number, capped so that a wide but ragged
/// reading does not beat a narrow steady one.
fn score(text: &str, separator: char) -> usize {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    let mut total = 0;
    let mut records = Records::new(text, separator, 1);
    while total < LOOK && matches!(records.next_record(), Ok(true)) {
        let fields = records.ends.len();
        if fields > 1 || records.fields().any(|field| !field.trim().is_empty()) {
            *counts.entry(fields).or_default() += 1;
            total += 1;
        }
    }
    let best = counts.iter().max_by_key(|(fields, seen)| (**seen, **fields));
    match best {
        Some((fields, seen)) if *fields > 1 => seen * 1000 / total * (*fields).min(8),
        _ => 0,
    }
}

/// Walks through the records of a text, keeping one record at a time.
struct Records<'t> {
    rest: std::iter::Peekable<std::str::Chars<'t>>,
    separator: char,
    line: u64,
    /// The line on which the record at hand begins.
    began: u64,
    /// The fields of the record at hand, one after the other …
    buffer: String,
    /// … and where each ends.
    ends: Vec<usize>,
}

impl<'t> Records<'t> {
    fn new(text: &'t str, separator: char, line: u64) -> Self {
        let rest = text.chars().peekable();
        Self { rest, separator, line, began: line, buffer: String::new(), ends: Vec::new() }
    }

    fn fields(&self) -> impl Iterator<Item = &str> {
        let begins = std::iter::once(0).chain(self.ends.iter().copied());
        begins.zip(&self.ends).map(|(from, to)| self.buffer.get(from..*to).unwrap_or(""))
    }

    /// Steps to the next record; false at the end of the text.
    ///
    /// # Errors
    /// A quotation mark that opens a field is never closed.
    fn next_record(&mut self) -> Result<bool, FormatError> {
        self.buffer.clear();
        self.ends.clear();
        self.began = self.line;
        if self.rest.peek().is_none() {
            return Ok(false);
        }
        loop {
            let more = self.field()?;
            self.ends.push(self.buffer.len());
            if !more {
                return Ok(true);
            }
        }
    }

    /// Reads one field; true when another one follows in the same record.
    fn field(&mut self) -> Result<bool, FormatError> {
        let column = self.ends.len() as u64 + 1;
        if self.rest.next_if_eq(&'"').is_some() {
            self.quoted(column)?;
        }
        while let Some(letter) = self.rest.next() {
            match letter {
                '\n' => {
                    self.line += 1;
                    return Ok(false);
                }
                '\r' => {
                    self.rest.next_if_eq(&'\n');
                    self.line += 1;
                    return Ok(false);
                }
                letter if letter == self.separator => return Ok(true),
                letter => self.buffer.push(letter),
            }
        }
        Ok(false)
    }

    fn quoted(&mut self, column: u64) -> Result<(), FormatError> {
        let opened = self.line;
        while let Some(letter) = self.rest.next() {
            if letter == '"' && self.rest.next_if_eq(&'"').is_none() {
                return Ok(());
            }
            if letter == '\n' {
                self.line += 1;
            }
            self.buffer.push(letter);
        }
        Err(FormatError::new(Trouble::OpenQuote).at_row(opened).at_column(column))
    }
}
