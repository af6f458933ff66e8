//! Voting credentials: a secret that a voter can type, and the public key that follows from it.
//! Source: Belenios specification 2.0, section 4.8.

use std::fmt;
use std::str::FromStr;

use sha2::Sha256;
use zeroize::Zeroizing;

use crate::Randomness;
use crate::group::{Element, Scalar};

/// The digits of base 58, in the order of their value.
pub(crate) const DIGITS: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// Random characters of a credential; one more checks them.
const RANDOM_CHARACTERS: usize = 14;

/// The characters of each group, as it is written.
const GROUP: usize = 3;

/// The modulus of the check character.
const CHECK: u32 = 53;

/// Rounds of PBKDF2.
const ROUNDS: u32 = 1_000;

/// A secret credential, such as `gYX-QE8-A3F-nsF-J8a`; wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Credential(Zeroizing<String>);

/// Why a text is no credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotACredential {
    /// Wrong length or characters.
    #[error("a credential has 15 letters and digits (no 0, O, I, l), such as gYX-QE8-A3F-nsF-J8a")]
    Shape,
    /// The last character does not fit the others.
    #[error("the last character does not fit the others: one of them is mistyped")]
    Check,
}

impl Credential {
    /// A fresh one.
    #[must_use]
    pub fn random(random: &mut dyn Randomness) -> Self {
        let text = Zeroizing::new(token(RANDOM_CHARACTERS, random));
        let mut whole = Zeroizing::new(String::with_capacity(2 * RANDOM_CHARACTERS));
        for (place, character) in text.chars().chain([check_character(&text)]).enumerate() {
            if place > 0 && place.is_multiple_of(GROUP) {
                whole.push('-');
            }
            whole.push(character);
        }
        Self(whole)
    }

    /// The signing key of this credential in an election.
    #[must_use]
    pub fn key(&self, uuid: &str) -> Zeroizing<Scalar> {
        let mut bytes = Zeroizing::new([0; 32]);
        pbkdf2::pbkdf2_hmac::<Sha256>(self.0.as_bytes(), uuid.as_bytes(), ROUNDS, &mut *bytes);
        Zeroizing::new(Scalar::from_bytes(&bytes))
    }

    /// The public credential of an election.
    #[must_use]
    pub fn public(&self, uuid: &str) -> Element {
        Element::of(&self.key(uuid))
    }

    /// The text, to be handed to the voter and to nobody else.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl FromStr for Credential {
    type Err = NotACredential;

    fn from_str(text: &str) -> Result<Self, NotACredential> {
        let bare: String = text.trim().chars().filter(|one| *one != '-').collect();
        let bare = Zeroizing::new(bare);
        let is_plain = bare.bytes().all(|byte| DIGITS.contains(&byte));
        if bare.len() != RANDOM_CHARACTERS + 1 || !is_plain {
            return Err(NotACredential::Shape);
        }
        let (own, check) = bare.split_at(RANDOM_CHARACTERS);
        if check != check_character(own).to_string() {
            return Err(NotACredential::Check);
        }
        Ok(Self(Zeroizing::new(text.trim().to_owned())))
    }
}

/// It is a secret: it is not shown.
impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credential(…)")
    }
}

/// Random characters of base 58, none likelier than another.
#[must_use]
pub fn token(length: usize, random: &mut dyn Randomness) -> String {
    let mut text = String::with_capacity(length);
    while text.len() < length {
        let mut byte = [0];
        random.fill(&mut byte);
        // The highest six bits: 0 to 63, of which 58 are used.
        text.extend(DIGITS.get(usize::from(byte[0] >> 2)).map(|digit| char::from(*digit)));
    }
    text
}

/// The character that makes the number divisible.
fn check_character(text: &str) -> char {
    let value = |byte: u8| DIGITS.iter().position(|digit| *digit == byte).unwrap_or_default();
    let rest = text
        .bytes()
        .fold(0, |rest, byte| (rest * 58 + u32::try_from(value(byte)).unwrap_or_default()) % CHECK);
    let check = usize::try_from(CHECK - rest).unwrap_or_default();
    DIGITS.get(check).map_or('1', |digit| char::from(*digit))
}
