//! Files packed with gzip: `list.csv.gz`, `activities.xml.gz`. Open data portals hand out many.
use std::borrow::Cow;
use std::io::{self, Read};

use flate2::read::MultiGzDecoder;

use crate::error::{FormatError, Trouble};
use crate::limits::Limits;

const SIGNATURE: &[u8] = b"\x1F\x8B";

/// Growth is only judged above this: small files shrink a lot, honestly.
const RATIO_FROM: usize = 1 << 20;

/// What is packed in these bytes; the bytes themselves when they are not packed.
///
/// # Errors
/// Damaged or cut short, or more inside than the limits allow.
pub(crate) fn unpacked<'b>(
    name: &str,
    bytes: &'b [u8],
    limits: &Limits,
) -> Result<Cow<'b, [u8]>, FormatError> {
    if !bytes.starts_with(SIGNATURE) {
        return Ok(Cow::Borrowed(bytes));
    }
    let times = usize::try_from(limits.ratio).unwrap_or(usize::MAX);
    let most = bytes.len().saturating_mul(times).max(RATIO_FROM);
    let most = (most as u64).min(limits.held_bytes);
    let mut inside = Vec::new();
    let read = MultiGzDecoder::new(bytes).take(most.saturating_add(1)).read_to_end(&mut inside);
    if inside.len() as u64 > most {
        let part = inner_name(name).to_owned();
        return Err(FormatError::new(Trouble::TooBigInside { part, limit: most >> 20 }));
    }
    read.map_err(|error| FormatError::new(Trouble::Damaged { detail: said(&error) }))?;
    Ok(Cow::Owned(inside))
}

fn said(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => "it ends too early".to_owned(),
        _ => error.to_string(),
    }
}

/// The name of what is inside: `list.csv` of `list.csv.gz`.
pub(crate) fn inner_name(name: &str) -> &str {
    let (stem, ending) = name.split_at(name.len().saturating_sub(3));
    if ending.eq_ignore_ascii_case(".gz") && !stem.is_empty() { stem } else { name }
}
