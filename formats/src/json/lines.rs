//! JSON lines (`.jsonl`, `.ndjson`): an object on each line, one after another, as large registers
//! are handed out. Each line is read by itself, so that a wrong one is named by its number and no
//! more than one is held as JSON.
use super::{Node, bad, put};
use crate::error::{FormatError, Trouble};
use crate::limits::Limits;
use crate::note::Note;
use crate::records::Records;
use crate::sheet::{Kind, Workbook};
use crate::{detect, text};

/// So far a file is looked at for its first line.
const LOOKED_AT: usize = 1 << 20;

/// Whether a file holds JSON lines: its name says so, or its first line is an object by itself and
/// another one follows.
pub(super) fn are(name: &str, bytes: &[u8]) -> bool {
    if matches!(detect::ending(name).as_str(), "jsonl" | "ndjson") {
        return true;
    }
    let head = bytes.get(..bytes.len().min(LOOKED_AT)).unwrap_or(bytes);
    let filled = |line: &&[u8]| !line.iter().all(u8::is_ascii_whitespace);
    let mut lines = head.split(|byte| *byte == b'\n').filter(filled);
    let (Some(first), Some(second)) = (lines.next(), lines.next()) else { return false };
    let whole = serde_json::from_slice::<Node>(first);
    matches!(whole, Ok(Node::Map(_))) && second.trim_ascii_start().starts_with(b"{")
}

/// Reads JSON lines as the rows of one sheet.
pub(super) fn read(name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, FormatError> {
    let (text, encoding) = text::decode(bytes);
    let mut records = Records::default();
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        if records.len() + 1 >= limits.rows {
            let trouble = Trouble::TooManyRows { limit: limits.rows as u64 };
            return Err(FormatError::new(trouble).at_row(number as u64));
        }
        let row: Node = serde_json::from_str(line).map_err(|fault| bad(&fault, number))?;
        if !matches!(row, Node::Map(_) | Node::List(_)) {
            let trouble = Trouble::BadJson { detail: "neither an object nor a list".to_owned() };
            return Err(FormatError::new(trouble).at_row(number as u64));
        }
        put(&mut records, &row);
    }
    if records.len() == 0 {
        return Err(FormatError::new(Trouble::NoRows));
    }
    let (sheet, _) = records.sheet(detect::stem(name), 0, limits)?;
    let notes = vec![Note::Encoding(encoding.to_owned())];
    Ok(Workbook { name: name.to_owned(), kind: Kind::Json, sheets: vec![sheet], notes })
}
