//! IATI: what governments, UN agencies and organisations publish about their aid, as XML.
//!
//! A file holds records (activities, or organisations with their budgets). They are read one after
//! the other, so a file of any length takes the memory of its text and its largest record, and one
//! broken record does not lose the rest. Versions 1.01 to 2.03 are read; 2.03 is written.
//!
//! ```
//! use formats::iati::{Reader, Version};
//!
//! let text = "<iati-activities version='2.03'><iati-activity>\
//!     <iati-identifier>XM-DAC-1-2</iati-identifier></iati-activity></iati-activities>";
//! let mut reader = Reader::open(text).unwrap();
//! assert_eq!(reader.version(), Some("2.03"));
//! let record = reader.next_record().unwrap();
//! assert_eq!(record.child("iati-identifier").unwrap().text(), "XM-DAC-1-2");
//! assert!(Version::named("2.03").unwrap() == Version::LATEST);
//! ```
mod activity;
mod check;
mod codes;
mod decimal;
mod fault;
mod lines;
mod mend;
pub mod model;
mod reader;
mod rules;
mod schema;
pub(crate) mod sheets;
mod tag;
mod tree;
mod upgrade;
mod version;
mod write;

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};

use crate::detect::{self, Found};
use crate::limits::Limits;
use crate::{gzip, text};

pub use activity::{activity, organisation};
pub use check::{Report, check};
pub use codes::Codelists;
pub use decimal::Decimal;
pub use fault::{Check, Fault, Finding};
pub use lines::{Lines, Place};
pub use mend::{Edits, Mended, Standard, Unmended};
pub use reader::{Kind, Reader, identifier};
pub use rules::Ruleset;
pub use schema::Schema;
pub use tree::{Attribute, Element, Inside};
pub use version::Version;
pub use write::Writer;

/// Bytes at the beginning in which an XML declaration stands.
const HEAD: usize = 200;

/// The text of a file and the name of its encoding: what its first bytes say, else what its XML
/// declaration says, else UTF-8; and where that cannot be, what the bytes look most like.
pub fn decode(bytes: &[u8]) -> (Cow<'_, str>, &'static str) {
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(HEAD)).unwrap_or(bytes));
    let declared = head.split_once("encoding=").and_then(|(before, after)| {
        let quote = after.chars().next().filter(|_| before.starts_with("<?xml"))?;
        Encoding::for_label(after.split(quote).nth(1)?.as_bytes())
    });
    match declared {
        Some(encoding) if encoding != UTF_8 && encoding.is_ascii_compatible() => {
            (encoding.decode_without_bom_handling(bytes).0, encoding.name())
        }
        _ => text::decode(bytes),
    }
}

/// The text of a file that holds records of this kind; none where the bytes are something else.
/// What gzip has packed is unpacked first.
pub fn text_of(bytes: &[u8], kind: Kind) -> Option<Cow<'_, str>> {
    let text = match gzip::unpacked("", bytes, &Limits::default()).ok()? {
        Cow::Borrowed(plain) => xml(plain)?,
        Cow::Owned(inside) => Cow::Owned(xml(&inside)?.into_owned()),
    };
    let holds = Reader::open(&text).is_ok_and(|reader| reader.kind() == kind);
    holds.then_some(text)
}

fn xml(bytes: &[u8]) -> Option<Cow<'_, str>> {
    (detect::look(bytes) == Found::Xml).then(|| decode(bytes).0)
}
