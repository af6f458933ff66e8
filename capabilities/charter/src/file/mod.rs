//! The charter file: TOML that people read and edit. Reading refuses a faulty file with line,
//! column, reason and mend; writing is canonical, so that reading and writing again changes
//! nothing.

mod unread;

use crate::check::{Finding, Severity, Step, check};
use crate::model::Charter;
use crate::words::Sentence;
use std::ops::Range;

pub(crate) use unread::unread;

/// The longest charter file that is read, in bytes.
pub const BYTES_MAX: usize = 1 << 20;

/// Something wrong with a charter file, or worth a second look, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Whether the file is refused for it.
    pub severity: Severity,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong; what to write instead is the message of the same name with `-mend` after it.
    pub fault: Sentence,
}

/// A charter that was read, with what is worth a second look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The charter.
    pub charter: Charter,
    /// Warnings; errors would have refused the file.
    pub warnings: Vec<Fault>,
}

/// Reads a charter file. `acts` are the kinds of act that the product knows, so that a power over
/// an unknown act is found; without them such powers are let pass.
///
/// # Errors
/// Every fault of the file in the order of its lines, warnings included, when one is an error.
pub fn read(text: &str, acts: Option<&[&str]>) -> Result<Read, Vec<Fault>> {
    let charter = parse(text)?;
    let faults = faults(text, &charter, acts);
    if faults.iter().any(|fault| fault.severity == Severity::Error) {
        return Err(faults);
    }
    Ok(Read { charter, warnings: faults })
}

/// Reads a charter file that may still be in the making: its parts need not fit together.
///
/// # Errors
/// Why it is no charter file.
pub fn parse(text: &str) -> Result<Charter, Vec<Fault>> {
    if text.len() > BYTES_MAX {
        return Err(vec![Fault {
            severity: Severity::Error,
            line: 1,
            column: 1,
            fault: Sentence::new("charter-fault-too-long")
                .number("n", text.len() as u64)
                .number("max", BYTES_MAX as u64),
        }]);
    }
    let text = without_mark(text);
    toml::from_str(text).map_err(|error| vec![syntax_fault(text, &error)])
}

/// A text without the byte order mark that some editors put before it.
pub(crate) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// What does not fit together in a charter that was read from this text, in the order of its lines.
fn faults(text: &str, charter: &Charter, acts: Option<&[&str]>) -> Vec<Fault> {
    let text = without_mark(text);
    let document = toml_edit::Document::parse(text).ok();
    let place = |finding: &Finding| {
        document.as_ref().and_then(|document| span_of(document.as_item(), &finding.path))
    };
    let mut faults: Vec<Fault> = check(charter, acts)
        .into_iter()
        .map(|finding| {
            let (line, column) = line_column(text, place(&finding).unwrap_or(0..0).start);
            Fault { severity: finding.severity, line, column, fault: finding.fault }
        })
        .collect();
    faults.sort_by_key(|fault| (fault.line, fault.column));
    faults
}

/// Writes a charter canonically.
pub fn write(charter: &Charter) -> String {
    // A charter is plain text and numbers; there is nothing in it that TOML cannot hold.
    toml::to_string_pretty(charter).unwrap_or_default()
}

/// A fault of TOML itself, or of the type of one value.
fn syntax_fault(text: &str, error: &toml::de::Error) -> Fault {
    let span = error.span().unwrap_or(0..0);
    let (line, column) = line_column(text, span.start);
    let mut fault = unread(&error.message().trim().replace('\n', "; "));
    if fault.id == "charter-fault-toml-twice" {
        let name = text.get(span).unwrap_or_default().trim_matches(['[', ']', '"', ' ']);
        fault = fault.text("field", name);
    }
    Fault { severity: Severity::Error, line, column, fault }
}

/// The place of a path, or of the nearest part of it that is written down.
fn span_of(root: &toml_edit::Item, path: &[Step]) -> Option<Range<usize>> {
    let mut item = root;
    let mut span = None;
    for step in path {
        let next = match step {
            Step::Key(key) => item.get(*key),
            Step::At(place) => item.get(*place),
        };
        let Some(next) = next else { break };
        item = next;
        span = item.span().or(span);
    }
    span
}

fn line_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}
