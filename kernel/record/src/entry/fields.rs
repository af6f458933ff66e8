//! The open fields of an act: a canonical JSON object, kept as its text.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::canon::{self, CanonError, CanonFault, Scan};

/// Entry and act already stand around these fields.
const DEPTH_OUTSIDE: usize = 2;

/// A canonical JSON object that fits into an act. Cannot be anything else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fields(Box<str>);

impl Fields {
    /// `{}`.
    pub fn none() -> Self {
        Self("{}".into())
    }

    /// From any value that serialises to an object. Fields that are `None` must be skipped.
    ///
    /// # Errors
    /// What has no canonical form: null, a fraction, text outside normal form C; or no object.
    pub fn new<T: Serialize + ?Sized>(fields: &T) -> Result<Self, CanonError> {
        let unexpected = |_| CanonError { fault: CanonFault::Unexpected, at: 0 };
        let value: Value = serde_json::to_value(fields).map_err(unexpected)?;
        let bytes = canon::to_bytes(&value)?;
        let text = String::from_utf8(bytes)
            .map_err(|_| CanonError { fault: CanonFault::NotUtf8, at: 0 })?;
        Self::from_text(text)
    }

    /// From text that is canonical already.
    ///
    /// # Errors
    /// The first fault found, or a value that is no object.
    pub fn from_text(text: impl Into<Box<str>>) -> Result<Self, CanonError> {
        let text = text.into();
        let mut scan = Scan::inside(&text, DEPTH_OUTSIDE);
        if scan.peek() != Some(b'{') {
            return scan.fail(CanonFault::Unexpected);
        }
        scan.value()?;
        scan.end()?;
        Ok(Self(text))
    }

    /// From a span that the entry reader has just checked.
    pub(super) fn checked(span: &str) -> Self {
        Self(span.into())
    }

    /// The canonical text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads the fields into a type of their own.
    ///
    /// # Errors
    /// The object does not have that type's shape.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(&self.0)
    }
}

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let raw: &RawValue = serde_json::from_str(&self.0).map_err(serde::ser::Error::custom)?;
        raw.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Fields {
    /// Takes any spelling and keeps the canonical one.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Self::new(&value).map_err(serde::de::Error::custom)
    }
}
