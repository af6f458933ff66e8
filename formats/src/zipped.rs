//! Looks into a zipped workbook before any spreadsheet library does: parts, sizes declared and
//! real, growth, and how many things the library would have to hold in memory.
//!
//! A workbook of 1.6 kB can make a plain reader ask for 550 GB; nothing gets past here that
//! would make ours do so.
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::error::{FormatError, Trouble};
use crate::limits::Limits;

/// What a zip archive holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Archive {
    /// Office Open XML workbook, with or without merged cells.
    Xlsx {
        /// Some sheet has merged cells.
        merged: bool,
    },
    /// OpenDocument spreadsheet.
    Ods,
    /// Something else, by name.
    Other(&'static str),
}

pub(crate) type Zip<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// Growth is only judged for parts larger than this: small XML shrinks a lot, honestly.
const RATIO_FROM: u64 = 1 << 20;

/// Says what the archive holds and checks every part that a reader will unpack.
///
/// # Errors
/// Damaged, encrypted, or larger inside than the limits allow.
pub(crate) fn check(bytes: &[u8], limits: &Limits) -> Result<Archive, FormatError> {
    let mut zip = open(bytes)?;
    let parts = zip.len();
    if parts > limits.parts {
        let limit = limits.parts as u64;
        return Err(FormatError::new(Trouble::TooManyParts { limit }));
    }
    let archive = kind(&mut zip)?;
    if matches!(archive, Archive::Other(_)) {
        return Ok(archive);
    }
    let mut merged = false;
    let mut left = limits.unpacked_bytes;
    let mut tags = limits.tags;
    for index in 0..parts {
        let mut part = zip.by_index(index).map_err(|error| broken(&error))?;
        let name = part.name().map_or_else(|_| format!("#{index}"), |name| name.into_owned());
        // Pictures and fonts are never unpacked.
        if !(name.ends_with(".xml") || name.ends_with(".rels") || name == "mimetype") {
            continue;
        }
        let (packed, declared) = (part.compressed_size(), part.size());
        let limit = limits.unpacked_bytes >> 20;
        let too_big = || FormatError::new(Trouble::TooBigInside { part: name.clone(), limit });
        if declared > left {
            return Err(too_big());
        }
        let mut scan = Scan::new(role(&name), limits);
        let mut buffer = vec![0_u8; 1 << 16];
        let mut size = 0_u64;
        loop {
            let got = part.read(&mut buffer).map_err(|error| damaged(&name, &error))?;
            if got == 0 {
                break;
            }
            size += got as u64;
            let grown = size > RATIO_FROM && size / packed.max(1) > limits.ratio;
            if size > left || grown {
                return Err(too_big());
            }
            scan.feed(buffer.get(..got).unwrap_or(&[]), &name)?;
        }
        merged |= scan.merged;
        left = left.saturating_sub(size);
        tags = tags.checked_sub(scan.small_tags).ok_or_else(too_big)?;
    }
    Ok(match archive {
        Archive::Xlsx { .. } => Archive::Xlsx { merged },
        other => other,
    })
}

/// Opens the archive.
///
/// # Errors
/// Not a zip archive, or a broken one.
pub(crate) fn open(bytes: &[u8]) -> Result<Zip<'_>, FormatError> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))
}

fn broken(error: &ZipError) -> FormatError {
    let trouble = match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Trouble::Encrypted,
        error => Trouble::Damaged { detail: error.to_string() },
    };
    FormatError::new(trouble)
}

fn damaged(part: &str, error: &std::io::Error) -> FormatError {
    FormatError::new(Trouble::Damaged { detail: format!("{part}: {error}") })
}

fn kind(zip: &mut Zip<'_>) -> Result<Archive, FormatError> {
    let mut names: Vec<String> = Vec::new();
    for name in zip.file_names() {
        names.push(name.map_err(|error| broken(&error))?.to_lowercase());
    }
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    if has("xl/workbook.bin") {
        return Ok(Archive::Other("XLSB"));
    }
    if has("xl/workbook.xml") {
        return Ok(Archive::Xlsx { merged: false });
    }
    if has("word/document.xml") {
        return Ok(Archive::Other("Word"));
    }
    if has("ppt/presentation.xml") {
        return Ok(Archive::Other("PowerPoint"));
    }
    if !has("mimetype") {
        return Ok(Archive::Other("ZIP"));
    }
    let mut mime = String::new();
    let part = zip.by_name("mimetype").map_err(|error| broken(&error))?;
    part.take(128).read_to_string(&mut mime).map_err(|error| damaged("mimetype", &error))?;
    Ok(match mime.trim() {
        "application/vnd.oasis.opendocument.spreadsheet" => Archive::Ods,
        "application/vnd.oasis.opendocument.text" => Archive::Other("OpenDocument Text"),
        _ => Archive::Other("ZIP"),
    })
}

/// What a part is to the reader, and so what has to be counted in it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Cells: the reader streams them, and the sheet builder counts them.
    Cells,
    /// Shared texts: held in memory, one string each.
    Texts,
    /// Everything else: held in memory tag by tag.
    Small,
}

fn role(name: &str) -> Role {
    let name = name.to_lowercase();
    if name.contains("worksheets/") && !name.contains("_rels") || name == "content.xml" {
        Role::Cells
    } else if name.contains("sharedstrings") {
        Role::Texts
    } else {
        Role::Small
    }
}

/// Counts tags and the longest run of text, without keeping anything.
struct Scan<'l> {
    role: Role,
    limits: &'l Limits,
    run: usize,
    tags: u64,
    small_tags: u64,
    /// Letters of `mergeCells` seen in the tag at hand, and whether all were ever seen.
    word: usize,
    merged: bool,
}

const MERGED: &[u8] = b"mergeCells";

impl<'l> Scan<'l> {
    fn new(role: Role, limits: &'l Limits) -> Self {
        Self { role, limits, run: 0, tags: 0, small_tags: 0, word: MERGED.len(), merged: false }
    }

    fn feed(&mut self, bytes: &[u8], part: &str) -> Result<(), FormatError> {
        for byte in bytes {
            if *byte == b'<' {
                self.run = 0;
                self.tags += 1;
                self.word = 0;
            } else {
                self.run += 1;
                self.spell(*byte);
                // Markup may stretch a text (`&amp;`), but not beyond this.
                if self.run > self.limits.cell_bytes * 6 {
                    let limit = self.limits.cell_bytes as u64;
                    return Err(FormatError::new(Trouble::CellTooLong { limit }).in_sheet(part));
                }
            }
        }
        self.judge(part)
    }

    /// Follows the name of the tag at hand, past a prefix such as `x:`.
    fn spell(&mut self, byte: u8) {
        if byte == b':' {
            self.word = 0;
        } else if let Some(wanted) = MERGED.get(self.word) {
            self.word = if byte == *wanted { self.word + 1 } else { MERGED.len() + 1 };
            self.merged |= self.word == MERGED.len();
        }
    }

    fn judge(&mut self, part: &str) -> Result<(), FormatError> {
        match self.role {
            Role::Small => self.small_tags = self.tags,
            // A shared text takes four tags at the least (`<si><t></t></si>`), or one if empty.
            Role::Texts if self.tags > self.limits.cells as u64 * 2 => {
                let limit = self.limits.cells as u64;
                return Err(FormatError::new(Trouble::TooManyCells { limit }).in_sheet(part));
            }
            Role::Texts | Role::Cells => {}
        }
        Ok(())
    }
}
