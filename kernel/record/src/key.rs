//! Keys of logs and witnesses, written as C2SP verifier keys: `name+id+base64(type ‖ key)`.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature as EdSignature, Signer as _, SigningKey, VerifyingKey};

use crate::note::{Note, is_key_name, signature_line};

const ED25519: u8 = 0x01;
const COSIGNATURE_V1: u8 = 0x04;
const PRIVATE: &str = "PRIVATE+KEY+";
/// A post-quantum key of 1,312 bytes and room to spare.
const LONGEST_KEY: usize = 4_096;

/// What a key signs and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// Ed25519 over the note's text: logs (0x01).
    Ed25519,
    /// Ed25519 over time and text: witnesses (0x04, cosignature/v1).
    CosignatureV1,
    /// Anything else. Its signatures are passed over.
    Unknown(u8),
}

/// A public key with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    id: [u8; 4],
    algorithm: Algorithm,
    key: Vec<u8>,
}

/// The text is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no key in the form `name+id+base64`")]
pub struct NotAKey;

/// What a note says about one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// No signature by this key, or none that this program can check.
    Absent,
    /// A signature that holds; with the seconds since 1970 that a witness put into it.
    Holds {
        /// When a witness says it saw the head. `None` for a log's own signature.
        time: Option<u64>,
    },
    /// A signature in this key's name that does not hold: the note must be rejected.
    Broken,
}

fn key_id(name: &str, type_byte: u8, key: &[u8]) -> [u8; 4] {
    let [a, b, c, d, ..] = crate::sha256(&[name.as_bytes(), b"\n", &[type_byte], key]).0;
    [a, b, c, d]
}

fn hex(id: [u8; 4]) -> String {
    format!("{:08x}", u32::from_be_bytes(id))
}

impl VerifierKey {
    /// The key of a witness from its name and Ed25519 public key.
    ///
    /// # Errors
    /// No key name.
    pub fn witness(name: &str, key: [u8; 32]) -> Result<Self, NotAKey> {
        Self::of(name, Algorithm::CosignatureV1, key)
    }

    fn of(name: &str, algorithm: Algorithm, key: [u8; 32]) -> Result<Self, NotAKey> {
        if !is_key_name(name) {
            return Err(NotAKey);
        }
        let id = key_id(name, algorithm.byte(), &key);
        Ok(Self { name: name.to_owned(), id, algorithm, key: key.to_vec() })
    }

    /// The key's name; for a log, its origin.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The short identifier in signature lines.
    pub fn id(&self) -> [u8; 4] {
        self.id
    }

    /// What the key signs and how.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The public key itself. Two keys are one if these bytes are equal, whatever their names.
    pub fn public(&self) -> &[u8] {
        &self.key
    }

    /// Looks for this key's signature in a note and checks it.
    pub fn check(&self, note: &Note<'_>) -> Seen {
        let mine = |s: &&crate::note::Signature<'_>| s.name == self.name && s.id == self.id;
        let Some(signature) = note.signatures.iter().find(mine) else { return Seen::Absent };
        match self.algorithm {
            Algorithm::Unknown(_) => Seen::Absent,
            Algorithm::Ed25519 => match self.holds(note.text.as_bytes(), &signature.body) {
                true => Seen::Holds { time: None },
                false => Seen::Broken,
            },
            Algorithm::CosignatureV1 => {
                let Some((time, body)) = signature.body.split_first_chunk::<8>() else {
                    return Seen::Broken;
                };
                let time = u64::from_be_bytes(*time);
                let message = cosigned_message(time, note.text);
                match i64::try_from(time).is_ok() && self.holds(message.as_bytes(), body) {
                    true => Seen::Holds { time: Some(time) },
                    false => Seen::Broken,
                }
            }
        }
    }

    fn holds(&self, message: &[u8], signature: &[u8]) -> bool {
        let key = <&[u8; 32]>::try_from(self.key.as_slice()).ok();
        let key = key.and_then(|key| VerifyingKey::from_bytes(key).ok());
        let signature = EdSignature::from_slice(signature).ok();
        match (key, signature) {
            (Some(key), Some(signature)) => key.verify_strict(message, &signature).is_ok(),
            _ => false,
        }
    }
}

/// What a witness signs (C2SP tlog-cosignature, Ed25519).
fn cosigned_message(time: u64, text: &str) -> String {
    format!("cosignature/v1\ntime {time}\n{text}")
}

impl Algorithm {
    fn byte(self) -> u8 {
        match self {
            Self::Ed25519 => ED25519,
            Self::CosignatureV1 => COSIGNATURE_V1,
            Self::Unknown(byte) => byte,
        }
    }
}

impl FromStr for VerifierKey {
    type Err = NotAKey;

    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let (name, id, type_byte, key) = parts(text).ok_or(NotAKey)?;
        let algorithm = match (type_byte, key.len()) {
            (ED25519, 32) => Algorithm::Ed25519,
            (COSIGNATURE_V1, 32) => Algorithm::CosignatureV1,
            (ED25519 | COSIGNATURE_V1, _) => return Err(NotAKey),
            (other, _) => Algorithm::Unknown(other),
        };
        // The identifiers of unknown algorithms may be made in other ways.
        let known = !matches!(algorithm, Algorithm::Unknown(_));
        if known && hex(key_id(name, type_byte, &key)) != id {
            return Err(NotAKey);
        }
        let id = u32::from_str_radix(id, 16).map_err(|_| NotAKey)?.to_be_bytes();
        Ok(Self { name: name.to_owned(), id, algorithm, key })
    }
}

/// Name, identifier, type and key bytes of `name+id+base64(type ‖ key)`.
fn parts(text: &str) -> Option<(&str, &str, u8, Vec<u8>)> {
    if text.len() > LONGEST_KEY {
        return None;
    }
    let mut parts = text.splitn(3, '+');
    let (name, id, data) = (parts.next()?, parts.next()?, parts.next()?);
    let hex = id.len() == 8 && id.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    let data = STANDARD.decode(data).ok()?;
    let (type_byte, key) = data.split_first()?;
    (hex && is_key_name(name)).then(|| (name, id, *type_byte, key.to_vec()))
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let data = [&[self.algorithm.byte()], self.key.as_slice()].concat();
        write!(f, "{}+{}+{}", self.name, hex(self.id), STANDARD.encode(data))
    }
}

/// The signing key of a log. Its name is the log's origin.
pub struct Signer {
    name: String,
    key: SigningKey,
}

impl fmt::Debug for Signer {
    /// Never shows the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Signer {
    /// From 32 bytes of the system's random source.
    ///
    /// # Errors
    /// No key name.
    pub fn from_seed(name: &str, seed: &[u8; 32]) -> Result<Self, NotAKey> {
        if !is_key_name(name) {
            return Err(NotAKey);
        }
        Ok(Self { name: name.to_owned(), key: SigningKey::from_bytes(seed) })
    }

    /// Reads the private form `PRIVATE+KEY+name+id+base64(type ‖ seed)`.
    ///
    /// # Errors
    /// Any other form, or an identifier that is not this key's.
    pub fn parse(text: &str) -> Result<Self, NotAKey> {
        let (name, id, type_byte, seed) =
            text.strip_prefix(PRIVATE).and_then(parts).ok_or(NotAKey)?;
        let seed: [u8; 32] = seed.try_into().map_err(|_| NotAKey)?;
        let signer = Self::from_seed(name, &seed)?;
        let own = type_byte == ED25519 && hex(signer.id()) == id;
        if own { Ok(signer) } else { Err(NotAKey) }
    }

    /// The private form. For the key file and nothing else.
    pub fn to_private(&self) -> String {
        let data = STANDARD.encode([&[ED25519], self.key.as_bytes().as_slice()].concat());
        format!("{PRIVATE}{}+{}+{data}", self.name, hex(self.id()))
    }

    fn id(&self) -> [u8; 4] {
        key_id(&self.name, ED25519, self.key.verifying_key().as_bytes())
    }

    /// The log's origin.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The public half.
    pub fn verifier(&self) -> VerifierKey {
        let key = self.key.verifying_key().to_bytes().to_vec();
        VerifierKey { name: self.name.clone(), id: self.id(), algorithm: Algorithm::Ed25519, key }
    }

    /// Signs a text that ends in a newline: the whole note.
    pub(crate) fn sign_note(&self, text: &str) -> String {
        let signature = self.key.sign(text.as_bytes()).to_bytes();
        format!("{text}\n{}", signature_line(&self.name, self.id(), &signature))
    }
}
