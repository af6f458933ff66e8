//! Hidden values: what a person typed enters the record as a salted commitment and travels
//! beside it as a disclosure, so that it can be read today and erased tomorrow.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::bytes::{Bytes, Hash, NotBytes};
use crate::canon::{self, CanonError, CanonFault, Scan};
use crate::entry::field;
use crate::entry::{EntryError, Open};

/// Domain tag: a commitment can be nothing else.
const DOMAIN: &[u8] = b"convoke/hid/1\n";

/// The largest disclosure, in bytes. All disclosures of one entry together must not be larger
/// either, so that a file of 256 entries has a limit.
pub const MAX_DISCLOSURE: usize = 65_536;

/// A commitment to a hidden value, or a decoy: nobody can tell which. Kept as its text,
/// base64url of 32 bytes, because commitments are sorted by their text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Commitment([u8; 43]);

impl Commitment {
    /// From 32 bytes: a hash, or random bytes for a decoy.
    pub fn from_hash(hash: &Hash) -> Self {
        let mut text = [b'A'; 43];
        // 43 characters always hold 32 bytes; the fallback is never met.
        let written = base64::Engine::encode_slice(
            &base64::engine::general_purpose::URL_SAFE_NO_PAD,
            hash.0,
            &mut text,
        );
        debug_assert_eq!(written, Ok(43));
        Self(text)
    }

    /// Reads the text form.
    ///
    /// # Errors
    /// Not the one spelling of 32 bytes in base64url.
    pub fn parse(text: &str) -> Result<Self, NotBytes> {
        let spelled = Some(text).filter(|text| Hash::is_url(text)).and_then(Self::of_letters);
        spelled.ok_or(NotBytes { expected: 32 })
    }

    /// From text of which is known that it spells 32 bytes.
    fn of_letters(text: &str) -> Option<Self> {
        text.as_bytes().try_into().ok().map(Self)
    }

    /// Reads the text form, in quotes, where it stands in a larger text.
    pub(crate) fn read(scan: &mut Scan<'_>) -> Option<Self> {
        scan.bytes::<32>().and_then(Self::of_letters)
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Commitment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Commitment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Commitment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Commitment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

/// A hidden value with its salt: whoever has this can read the value and check it.
#[derive(Clone, PartialEq, Eq)]
pub struct Disclosure {
    /// `["salt","name",value]`.
    text: Box<str>,
    name: Range<usize>,
    value: Range<usize>,
}

impl fmt::Debug for Disclosure {
    /// Names the value and does not show it: logs are no place for what people typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Disclosure").field("name", &self.name()).finish_non_exhaustive()
    }
}

impl Disclosure {
    /// Seals a value. `salt` must come fresh from the system's random source, one for each value.
    ///
    /// # Errors
    /// The value has no canonical form, or is larger than [`MAX_DISCLOSURE`].
    pub fn new(salt: [u8; 32], name: &str, value: Value) -> Result<Self, CanonError> {
        let array = Value::Array(vec![Bytes(salt).to_url().into(), name.into(), value]);
        let bytes = canon::to_bytes_within(&array, MAX_DISCLOSURE)?;
        Self::parse(&bytes)
    }

    /// Reads a disclosure, only from its canonical bytes.
    ///
    /// # Errors
    /// Not the canonical array of salt, name and value.
    pub fn parse(bytes: &[u8]) -> Result<Self, CanonError> {
        let mut scan = Scan::new(bytes, MAX_DISCLOSURE)?;
        let disclosure = Self::read(&mut scan)?;
        scan.end()?;
        Ok(disclosure)
    }

    /// Reads a disclosure that stands in a larger text.
    pub(crate) fn read(scan: &mut Scan<'_>) -> Result<Self, CanonError> {
        let from = scan.pos();
        scan.enter()?;
        scan.expect("[")?;
        if scan.bytes::<32>().is_none() {
            return scan.fail(CanonFault::Unexpected);
        }
        scan.expect(",")?;
        let name = scan.pos() - from;
        scan.string()?;
        let name = name..scan.pos() - from;
        scan.expect(",")?;
        let value = scan.pos() - from;
        scan.value()?;
        let value = value..scan.pos() - from;
        scan.expect("]")?;
        scan.leave();
        let text = scan.since(from);
        if text.len() > MAX_DISCLOSURE {
            return scan.fail(CanonFault::TooLong);
        }
        Ok(Self { text: text.into(), name, value })
    }

    /// What the value is called within its act.
    pub fn name(&self) -> Cow<'_, str> {
        let spelled = self.text.get(self.name.clone()).unwrap_or_default();
        let name = Scan::inside(spelled, 0).string();
        name.map(|name| name.text()).unwrap_or_default()
    }

    /// The value.
    pub fn value(&self) -> Value {
        // Canonical JSON is JSON.
        serde_json::from_str(self.spelled()).unwrap_or_default()
    }

    /// The value as it is spelled in canonical JSON.
    pub fn spelled(&self) -> &str {
        self.text.get(self.value.clone()).unwrap_or_default()
    }

    /// The canonical array `["salt","name",value]`.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What the entry carries in place of this value.
    pub fn commitment(&self) -> Commitment {
        Commitment::from_hash(&crate::sha256(&[DOMAIN, self.text.as_bytes()]))
    }
}

/// Commitments as an act carries them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// Sorted and padded: the `hid` of the act.
    pub hid: Vec<Commitment>,
    /// Which of them everybody may read from the start: the `open` of the act.
    pub open: Open,
}

/// Sorts commitments and fills the spare ones of `places` (0, 2, 4, 8 or 16, fixed for each
/// kind) with decoys. `decoys` are random bytes, at least one for each spare place.
///
/// # Errors
/// More values than places, too few decoys, two equal commitments, or a number of places that
/// is not allowed.
pub fn arrange(
    values: &[(Commitment, Openness)],
    decoys: &[[u8; 32]],
    places: usize,
) -> Result<Places, EntryError> {
    let wrong = |what| EntryError::Field { field: "hid", what };
    let spare = places.checked_sub(values.len()).ok_or(wrong("has more values than places"))?;
    let decoys = decoys.get(..spare).ok_or(wrong("needs a decoy for each spare place"))?;
    let mut all: Vec<(Commitment, Openness)> = values.to_vec();
    let decoy = |d: &[u8; 32]| (Commitment::from_hash(&Bytes(*d)), Openness::Withheld);
    all.extend(decoys.iter().map(decoy));
    all.sort_by_key(|(commitment, _)| *commitment);
    let hid: Vec<Commitment> = all.iter().map(|(commitment, _)| *commitment).collect();
    field::places(&hid, &[])?;
    let open = (0_u8..)
        .zip(&all)
        .filter(|(_, (_, openness))| *openness == Openness::Open)
        .map(|(place, _)| place)
        .collect();
    Ok(Places { hid, open })
}

/// Who may read a hidden value when its act is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// Everybody, at once, until it is erased.
    Open,
    /// Some, later, or nobody.
    Withheld,
}
