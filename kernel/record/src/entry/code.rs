//! The short names that machines give: of a kind of act, of whoever acts, of a role.

use std::fmt;
use std::ops::Deref;

use arrayvec::ArrayString;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The longest code, in letters.
const LONGEST: usize = 64;

/// 1 to 64 ASCII letters, digits, `.`, `_`, `:` or `-`. Kept in its place, without memory of its
/// own: who reads a record reads three for each entry.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(ArrayString<LONGEST>);

/// The text is not a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be 1 to 64 letters, digits, `.`, `_`, `:` or `-`")]
pub struct NotACode;

/// For each byte, whether a code may hold it.
#[expect(
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "worked out while compiling, where an index out of range is an error"
)]
const MAY: [bool; 256] = {
    let mut may = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        may[byte as usize] =
            byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b':' | b'-');
        byte += 1;
    }
    may
};

impl Code {
    /// Reads a code.
    ///
    /// # Errors
    /// Empty, too long, or with another letter in it.
    pub fn new(text: &str) -> Result<Self, NotACode> {
        // Without leaving early: so all letters are looked at side by side.
        let all = text.bytes().fold(!text.is_empty(), |all, b| {
            all & MAY.get(usize::from(b)).copied().unwrap_or(false)
        });
        let code = ArrayString::from(text).map_err(|_| NotACode)?;
        if all { Ok(Self(code)) } else { Err(NotACode) }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Code {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Code {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Code {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        Self::new(&text).map_err(serde::de::Error::custom)
    }
}
