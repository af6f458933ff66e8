//! A day, for dates of ties and activities.

use std::fmt;
use std::str::FromStr;

use hub::At;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A day of the Gregorian calendar, counted from 1970-01-01; written `2026-11-23`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// So many years ahead plans are made. A day further ahead of when it was recorded is none: an end
/// in 2099 stands for "open", a beginning in 2206 is a slip.
pub(crate) const AHEAD: i64 = 10;

impl Day {
    /// The day so many days after 1970-01-01; none outside the years 0000 to 9999.
    #[must_use]
    pub fn from_number(days: i32) -> Option<Self> {
        At::from_unix(i64::from(days) * 86_400).map(|_| Self(days))
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub const fn number(self) -> i32 {
        self.0
    }

    /// The day of a moment, in UTC.
    #[must_use]
    pub fn of(at: At) -> Self {
        Self(i32::try_from(at.unix().div_euclid(86_400)).unwrap_or(0))
    }

    /// The first moment of the day, for showing it.
    #[must_use]
    pub fn start(self) -> At {
        At::from_unix(i64::from(self.0) * 86_400).unwrap_or(At::EPOCH)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.start().date();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Day {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let at: At = format!("{text}T00:00:00Z").parse().map_err(|_| ())?;
        Ok(Self::of(at))
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| D::Error::custom("a day is written `YYYY-MM-DD`"))
    }
}

impl schemars::JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date" })
    }
}
