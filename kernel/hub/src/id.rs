//! Identifiers: 128 random bits behind a letter that says what they name.

use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The 32 letters of an id: Crockford's alphabet in lower case (no i, l, o, u).
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// What each byte stands for; 32 and more for a byte that is no letter of an id.
const VALUES: [u8; 256] = {
    let mut values = [u8::MAX; 256];
    let mut value = 0;
    while value < LETTERS.len() {
        values[LETTERS[value] as usize] = value as u8;
        value += 1;
    }
    values
};

/// The number of letters that hold 128 bits, five in each.
const LENGTH: usize = 26;

/// The identity of one thing in one hub, for ever: an organisation (`a_…`), a person (`p_…`), a
/// motion (`d_…`), a dataset (`s_…`), …
///
/// The bits are chosen at random by whoever proposes the thing; the letter is for people who read
/// logs. Registry numbers (LEI, ROR, IATI) are claims *about* an id, never the id itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id {
    letter: u8,
    bits: [u8; 16],
}

impl Id {
    /// An id of the given kind from random bits. A letter outside `a`–`z` becomes `x`.
    #[must_use]
    pub const fn new(letter: char, bits: [u8; 16]) -> Self {
        let letter = if letter.is_ascii_lowercase() { letter as u8 } else { b'x' };
        Self { letter, bits }
    }

    /// The letter that says what is named.
    #[must_use]
    pub const fn letter(&self) -> char {
        self.letter as char
    }

    /// The random bits.
    #[must_use]
    pub const fn bits(&self) -> &[u8; 16] {
        &self.bits
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let n = u128::from_be_bytes(self.bits);
        let mut text = [b'0'; LENGTH + 2];
        text[0] = self.letter;
        text[1] = b'_';
        for (place, letter) in text[2..].iter_mut().enumerate() {
            let shift = 5 * (LENGTH - 1 - place);
            *letter = LETTERS[((n >> shift) & 31) as usize];
        }
        f.write_str(&String::from_utf8_lossy(&text))
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text that is not an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an id: a letter, `_` and 26 of 0-9 a-z without i, l, o, u are expected")]
pub struct NotAnId(String);

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let wrong = || NotAnId(text.chars().take(40).collect());
        let [letter, b'_', digits @ ..] = text.as_bytes() else { return Err(wrong()) };
        if !letter.is_ascii_lowercase() || digits.len() != LENGTH {
            return Err(wrong());
        }
        let mut n: u128 = 0;
        for (place, digit) in digits.iter().enumerate() {
            let value = VALUES[usize::from(*digit)];
            // 26 letters hold 130 bits: the first may use only three of its five.
            if value > 31 || (place == 0 && value > 7) {
                return Err(wrong());
            }
            n = (n << 5) | u128::from(value);
        }
        Ok(Self { letter: *letter, bits: n.to_be_bytes() })
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl serde::de::Visitor<'_> for Text {
            type Value = Id;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an id such as `a_` and 26 letters")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Id, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Text).map_err(D::Error::custom)
    }
}

impl schemars::JsonSchema for Id {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[a-z]_[0-7][0-9a-hjkmnp-tv-z]{25}$",
            "description": "The identity of one thing in one hub: a letter and 128 random bits."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn an_id_reads_back_as_written() {
        for bits in [[0; 16], [255; 16], *b"0123456789abcdef"] {
            let id = Id::new('a', bits);
            assert_eq!(id.to_string().parse(), Ok(id));
        }
    }

    #[test]
    fn near_ids_are_refused() {
        for text in [
            "",
            "a_",
            "a",
            "A_00000000000000000000000000",
            "a_0000000000000000000000000i",
            "a_80000000000000000000000000",
            "a-00000000000000000000000000",
            "é_0000",
        ] {
            assert!(text.parse::<Id>().is_err(), "{text}");
        }
    }
}
