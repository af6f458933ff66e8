//! Looks into a zipped workbook before any spreadsheet library does: parts, sizes declared and
//! real, growth, and how many things the library would have to hold in memory.
//!
//! A workbook of 1.6 kB can make a plain reader ask for 550 GB; nothing gets past here that
//! would make ours do so.
use std::io::{Cursor, Read};

use quick_xml::events::Event;
use zip::ZipArchive;
use zip::result::ZipError;

use crate::error::{FormatError, Trouble};
use crate::limits::Limits;
use crate::packed;

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
    /// A data package: tables of text beside a description.
    Package,
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
    if matches!(archive, Archive::Other(_) | Archive::Package) {
        return Ok(archive);
    }
    let mut merged = false;
    let mut left = limits.unpacked_bytes;
    let mut tags = limits.tags;
    for index in 0..parts {
        let mut part = zip.by_index(index).map_err(|error| broken(&error))?;
        let name = part.name().map_or_else(|_| format!("#{index}"), |name| name.into_owned());
        let Some(role) = role(&name) else { continue };
        let (packed, declared) = (part.compressed_size(), part.size());
        let room = if role == Role::Streamed { left } else { left.min(limits.held_bytes) };
        let too_big = || too_big(&name, room);
        if declared > room {
            return Err(too_big());
        }
        let mut scan = Scan::new(role, limits);
        let (mut buffer, mut size) = (vec![0_u8; 1 << 16], 0_u64);
        let mut relations = Vec::new();
        loop {
            let got = part.read(&mut buffer).map_err(|error| damaged(&name, &error))?;
            if got == 0 {
                break;
            }
            size += got as u64;
            fits(&name, size, packed, room, limits)?;
            let piece = buffer.get(..got).unwrap_or(&[]);
            scan.feed(piece, &name)?;
            if name.ends_with(".rels") {
                relations.extend_from_slice(piece);
            }
        }
        targets(&name, &String::from_utf8_lossy(&relations))?;
        merged |= scan.merged;
        left = left.saturating_sub(size);
        tags = tags.checked_sub(scan.small_tags()).ok_or_else(too_big)?;
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

/// Whether a part of this size may be held: within the room there is, and not grown like a bomb.
///
/// # Errors
/// It may not.
pub(crate) fn fits(
    part: &str,
    size: u64,
    packed: u64,
    room: u64,
    limits: &Limits,
) -> Result<(), FormatError> {
    let grown = size > RATIO_FROM && size / packed.max(1) > limits.ratio;
    if size > room || grown { Err(too_big(part, room)) } else { Ok(()) }
}

fn too_big(part: &str, room: u64) -> FormatError {
    FormatError::new(Trouble::TooBigInside { part: part.to_owned(), limit: room >> 20 })
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
    if has(packed::DESCRIPTION) {
        return Ok(Archive::Package);
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
    /// Streamed, like the cells of a sheet, which the sheet builder counts; or not read at all.
    Streamed,
    /// Shared texts: held in memory, one string each.
    Texts,
    /// Styles, names, relations: held in memory tag by tag.
    Small,
}

/// The role of a part that is ever unpacked: only XML is. Pictures and fonts are not.
fn role(name: &str) -> Option<Role> {
    let name = name.to_lowercase();
    if name.ends_with("sharedstrings.xml") {
        Some(Role::Texts)
    } else if ["styles.xml", "workbook.xml", ".rels"].iter().any(|end| name.ends_with(end)) {
        Some(Role::Small)
    } else {
        name.ends_with(".xml").then_some(Role::Streamed)
    }
}

/// A sheet or workbook must be an XML part, or it would be read without having been checked.
fn targets(name: &str, text: &str) -> Result<(), FormatError> {
    let bad = |detail: &dyn std::fmt::Display| {
        FormatError::new(Trouble::Damaged { detail: format!("{name}: {detail}") })
    };
    let mut xml = quick_xml::Reader::from_str(text);
    loop {
        let tag = match xml.read_event().map_err(|error| bad(&error))? {
            Event::Start(tag) | Event::Empty(tag) => tag,
            Event::Eof => return Ok(()),
            _ => continue,
        };
        let value = |name: &str| {
            let found = tag.try_get_attribute(name).ok().flatten();
            found.map(|attribute| attribute.value.to_lowercase()).unwrap_or_default()
        };
        let read = ["sheet", "/officedocument"].iter().any(|end| value("Type").ends_with(end));
        if read && !value("Target").ends_with(".xml") {
            return Err(bad(&"a sheet that is no XML"));
        }
    }
}

/// Counts tags and the longest run of text, without keeping anything.
struct Scan<'l> {
    role: Role,
    limits: &'l Limits,
    run: usize,
    tags: u64,
    /// Letters of `mergeCells` seen in the tag at hand, and whether all were ever seen.
    word: usize,
    merged: bool,
}

const MERGED: &[u8] = b"mergeCells";

impl<'l> Scan<'l> {
    fn new(role: Role, limits: &'l Limits) -> Self {
        Self { role, limits, run: 0, tags: 0, word: MERGED.len(), merged: false }
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
        // A shared text takes four tags (`<si><t></t></si>`), or one if empty.
        if self.role == Role::Texts && self.tags > self.limits.texts.saturating_mul(4) {
            return Err(too_big(part, self.limits.held_bytes));
        }
        Ok(())
    }

    fn small_tags(&self) -> u64 {
        if self.role == Role::Small { self.tags } else { 0 }
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
}
