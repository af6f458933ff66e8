//! Byte strings of a fixed length, written as base64url without padding inside JSON
//! and as standard base64 inside notes.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// `N` bytes. Text form: base64url without padding, one spelling only.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bytes<const N: usize>(pub [u8; N]);

/// A SHA-256 value: a leaf hash, a node of the tree, a root.
pub type Hash = Bytes<32>;

/// 16 random bytes made by whoever acts: the idempotency key of an act, unique in its hub.
pub type Nonce = Bytes<16>;

/// The text is not the one base64 spelling of the expected number of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected} bytes in base64")]
pub struct NotBytes {
    /// How many bytes the text should have carried.
    pub expected: usize,
}

/// What a letter of base64url stands for.
const fn sextet(letter: u8) -> Option<u8> {
    match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'-' => Some(62),
        b'_' => Some(63),
        _ => None,
    }
}

impl<const N: usize> Bytes<N> {
    /// Reads base64url without padding.
    ///
    /// # Errors
    /// Any other length, alphabet, padding or unused bit that is set.
    pub fn from_url(text: &str) -> Result<Self, NotBytes> {
        let mut out = [0; N];
        match URL_SAFE_NO_PAD.decode_slice(text, &mut out) {
            Ok(n) if n == N => Ok(Self(out)),
            _ => Err(NotBytes { expected: N }),
        }
    }

    /// Whether [`Bytes::from_url`] would read this text, without reading it.
    pub(crate) fn is_url(text: &str) -> bool {
        let letters = (N * 8).div_ceil(6);
        let unused_bits = letters * 6 - N * 8;
        let bytes = text.as_bytes();
        let last = bytes.last().and_then(|letter| sextet(*letter));
        bytes.len() == letters
            // Without leaving early: so all letters are looked at side by side.
            && bytes.iter().fold(true, |all, letter| all & sextet(*letter).is_some())
            && last.is_some_and(|last| usize::from(last) % (1 << unused_bits) == 0)
    }

    /// Reads standard base64 with padding, as notes and checkpoints write it.
    ///
    /// # Errors
    /// Any other length, alphabet or padding.
    pub fn from_standard(text: &str) -> Result<Self, NotBytes> {
        let wrong = NotBytes { expected: N };
        if text.len() > N.saturating_mul(2).saturating_add(4) {
            return Err(wrong);
        }
        let bytes = STANDARD.decode(text).map_err(|_| wrong)?;
        bytes.try_into().map(Self).map_err(|_| wrong)
    }

    /// Writes base64url without padding.
    pub fn to_url(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// Writes standard base64 with padding.
    pub fn to_standard(&self) -> String {
        STANDARD.encode(self.0)
    }
}

impl<const N: usize> fmt::Display for Bytes<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_url())
    }
}

impl<const N: usize> fmt::Debug for Bytes<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_url())
    }
}

impl<const N: usize> Serialize for Bytes<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_url())
    }
}

impl<'de, const N: usize> Deserialize<'de> for Bytes<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        Self::from_url(&text).map_err(serde::de::Error::custom)
    }
}
