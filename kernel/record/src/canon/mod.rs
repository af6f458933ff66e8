//! Canonical JSON: RFC 8785 (JCS), restricted so that one value has exactly one spelling.
//!
//! Objects, arrays, strings, `true`, `false` and integers with |n| ≤ 2^53-1. No null, no
//! fractions, no exponents. Text is in Unicode normal form C. Keys are unique and sorted by
//! UTF-16 code units. Bytes are accepted only if they are what this module would have written.

mod scan;
mod write;

use std::borrow::Cow;

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

pub(crate) use scan::Scan;
pub(crate) use write::write_string;

/// The largest entry, in bytes.
pub const MAX_BYTES: usize = 16_384;

/// How many objects and arrays may stand inside one another, the outermost included.
pub const MAX_DEPTH: usize = 8;

/// 2^53-1: the largest integer that every JSON reader keeps exact.
pub const MAX_INTEGER: i64 = 9_007_199_254_740_991;

/// Why bytes or a value are not canonical.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CanonFault {
    /// Longer than the limit.
    #[error("longer than the limit")]
    TooLong,
    /// Not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// More than [`MAX_DEPTH`] containers inside one another.
    #[error("nested deeper than {MAX_DEPTH}")]
    TooDeep,
    /// `null`: leave the field out instead.
    #[error("null is not allowed: leave the field out")]
    Null,
    /// A number that is no integer, or has an exponent or a superfluous sign or zero.
    #[error("numbers must be integers in their shortest form")]
    NotAnInteger,
    /// An integer outside ±(2^53-1).
    #[error("integers must lie within ±(2^53-1)")]
    IntegerTooLarge,
    /// Text that is not in Unicode normal form C.
    #[error("text must be in Unicode normal form C")]
    NotNfc,
    /// Keys out of order or repeated.
    #[error("keys must be unique and sorted by UTF-16 code units")]
    KeyOrder,
    /// An escape where none is needed, or not in its shortest form.
    #[error("escapes must be the ones that JCS writes")]
    Escape,
    /// Anything else that JCS would not have written here: stray spaces, missing marks, a cut end.
    #[error("unexpected byte, or the end came too early")]
    Unexpected,
}

/// A fault and the byte at which it was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{fault} (byte {at})")]
pub struct CanonError {
    /// What is wrong.
    pub fault: CanonFault,
    /// Offset in the bytes read, or in the bytes written so far.
    pub at: usize,
}

/// The canonical bytes of a value, at most [`MAX_BYTES`] long.
///
/// # Errors
/// The value holds something that has no canonical form here, or is too large.
pub fn to_bytes(value: &Value) -> Result<Vec<u8>, CanonError> {
    to_bytes_within(value, MAX_BYTES)
}

/// As [`to_bytes`], with another limit.
///
/// # Errors
/// As [`to_bytes`].
pub fn to_bytes_within(value: &Value, limit: usize) -> Result<Vec<u8>, CanonError> {
    write::value(value, limit)
}

/// Reads a value, only if `bytes` are its canonical form.
///
/// # Errors
/// The first fault found.
pub fn parse(bytes: &[u8]) -> Result<Value, CanonError> {
    parse_within(bytes, MAX_BYTES)
}

/// As [`parse`], with another limit.
///
/// # Errors
/// As [`parse`].
pub fn parse_within(bytes: &[u8], limit: usize) -> Result<Value, CanonError> {
    check_within(bytes, limit)?;
    let unexpected = |_| CanonError { fault: CanonFault::Unexpected, at: 0 };
    serde_json::from_slice(bytes).map_err(unexpected)
}

/// Checks in one pass, building nothing, that `bytes` are canonical.
///
/// # Errors
/// The first fault found.
pub fn check(bytes: &[u8]) -> Result<(), CanonError> {
    check_within(bytes, MAX_BYTES)
}

/// As [`check`], with another limit.
///
/// # Errors
/// As [`check`].
pub fn check_within(bytes: &[u8], limit: usize) -> Result<(), CanonError> {
    let mut scan = Scan::new(bytes, limit)?;
    scan.value()?;
    scan.end()
}

/// Text in normal form C, as the record wants it. Call this on what a person typed.
pub fn nfc(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || unicode_normalization::is_nfc(text) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}
