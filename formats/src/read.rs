//! The way in: bytes and a name become a workbook, or an error that says how to mend it.
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::detect::{self, Found};
use crate::error::{FormatError, Trouble};
use crate::graph::{gexf, graphml};
use crate::limits::Limits;
use crate::note::Note;
use crate::sheet::{Kind, Workbook};
use crate::watch::Watch;
use crate::zipped::Archive;
use crate::{delimited, excel, gzip, iati, json, ods, ole, packed, zipped};

/// Reads a file. What it is follows from its bytes; the name is only used to name the sheet of
/// a text file and to say so when the ending promises something else. What gzip has packed is
/// unpacked first.
///
/// # Errors
/// Whatever is wrong with the file, with sheet, row and column where known.
pub fn read(name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, FormatError> {
    read_watched(name, bytes, limits, &|_| {})
}

/// The same; `watch` hears how many bytes of the file are read.
///
/// # Errors
/// Whatever is wrong with the file, with sheet, row and column where known.
pub fn read_watched(
    name: &str,
    bytes: &[u8],
    limits: &Limits,
    watch: Watch,
) -> Result<Workbook, FormatError> {
    if bytes.len() as u64 > limits.bytes {
        let limit = limits.bytes >> 20;
        return Err(FormatError::new(Trouble::TooBig { limit }).in_file(name));
    }
    // The spreadsheet libraries meet hostile files; a panic in them is a damaged file, not ours.
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let inside = gzip::unpacked(name, bytes, limits)?;
        let (whole, all) = (bytes.len() as u64, inside.len().max(1) as u64);
        let inner = |read: u64| watch(read.saturating_mul(whole) / all);
        by_content(gzip::inner_name(name), &inside, limits, &inner)
    }));
    let outcome = outcome.unwrap_or_else(|_| {
        let detail = "the reader gave up".to_owned();
        Err(FormatError::new(Trouble::Damaged { detail }))
    });
    let mut workbook = outcome.map_err(|error| error.in_file(name))?;
    let ending = detect::ending(gzip::inner_name(name));
    let found = workbook.kind.name().to_owned();
    if is_workbook(&ending) && !promised(&ending).eq_ignore_ascii_case(&found) {
        workbook.notes.insert(0, Note::OtherKind { ending: format!(".{ending}"), found });
    }
    note_sheets(&mut workbook);
    Ok(workbook)
}

fn by_content(
    name: &str,
    bytes: &[u8],
    limits: &Limits,
    watch: Watch,
) -> Result<Workbook, FormatError> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(FormatError::new(Trouble::Empty));
    }
    match detect::look(bytes) {
        Found::Zip => match zipped::check(bytes, limits)? {
            Archive::Xlsx { merged } => excel::xlsx(name, bytes, merged, limits, watch),
            Archive::Ods => ods::read(name, bytes, limits, watch),
            Archive::Package => packed::read(name, bytes, limits),
            Archive::Other(found) => Err(refuse(name, found)),
        },
        Found::Ole => {
            ole::check(bytes, limits).map_err(|error| match error.trouble {
                Trouble::Unsupported { found } => refuse(name, &found),
                _ => error,
            })?;
            excel::xls(name, bytes, limits)
        }
        Found::Json => json::read(name, bytes, limits),
        Found::Graph(Kind::Gexf) => gexf::read(name, bytes, limits),
        Found::Graph(_) => graphml::read(name, bytes, limits),
        Found::Xml => {
            iati::sheets::read(name, bytes, limits).map_err(|error| match error.trouble {
                Trouble::Unsupported { found } => refuse(name, &found),
                _ => error,
            })
        }
        Found::Text => delimited::read(name, bytes, limits, watch).map_err(|error| {
            let text = matches!(detect::ending(name).as_str(), "csv" | "tsv" | "txt" | "");
            if error.trouble == Trouble::NotText && !text { refuse(name, "binary") } else { error }
        }),
        Found::Other(found) => Err(refuse(name, found)),
    }
}

fn is_workbook(ending: &str) -> bool {
    let text = matches!(ending, "csv" | "tsv" | "json" | "jsonl" | "ndjson" | "jsonld");
    text || matches!(ending, "xlsx" | "xlsm" | "xls" | "ods" | "graphml" | "gexf")
}

/// The kind that an ending promises.
fn promised(ending: &str) -> String {
    match ending {
        "tsv" => "CSV".to_owned(),
        "xlsm" => "XLSX".to_owned(),
        "jsonl" | "ndjson" | "jsonld" => "JSON".to_owned(),
        other => other.to_uppercase(),
    }
}

fn refuse(name: &str, found: &str) -> FormatError {
    let (ending, found) = (detect::ending(name), found.to_owned());
    if is_workbook(&ending) {
        return FormatError::new(Trouble::WrongKind { ending: format!(".{ending}"), found });
    }
    FormatError::new(Trouble::Unsupported { found })
}

fn note_sheets(workbook: &mut Workbook) {
    for sheet in &workbook.sheets {
        let name = sheet.name.clone();
        if sheet.hidden {
            workbook.notes.push(Note::Hidden(name.clone()));
        }
        if sheet.ignored {
            workbook.notes.push(Note::Ignored(name.clone()));
        }
        if sheet.errors > 0 {
            let count = sheet.errors as u64;
            workbook.notes.push(Note::Errors { sheet: name.clone(), count });
        }
        if sheet.merged > 0 {
            let count = sheet.merged as u64;
            workbook.notes.push(Note::Merged { sheet: name, count });
        }
    }
}
