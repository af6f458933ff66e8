//! A rule said no: which message explains it, and which clause of the charter it rests on.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

/// Why an act was refused. It carries a message id and values, never a sentence: faces speak the
/// reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// The message that explains it, for example `decisions-refused-closed`.
    pub message: &'static str,
    /// The values the message needs.
    pub args: BTreeMap<&'static str, String>,
    /// The clause of the charter in force that says so, for example `P12`.
    pub clause: Option<String>,
    /// Of what nature the refusal is.
    pub nature: Nature,
}

/// What kind of no it is; faces turn it into a status code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// The charter does not let this person do this.
    Forbidden,
    /// The thing named does not exist in this hub.
    Unknown,
    /// The values contradict each other or the state of the hub.
    Invalid,
    /// It was possible, and is no longer (closed, already done, taken).
    TooLate,
}

impl Refusal {
    /// A refusal of this nature, explained by this message.
    #[must_use]
    pub fn new(nature: Nature, message: &'static str) -> Self {
        Self { message, args: BTreeMap::new(), clause: None, nature }
    }

    /// The charter does not permit it.
    #[must_use]
    pub fn forbidden(message: &'static str) -> Self {
        Self::new(Nature::Forbidden, message)
    }

    /// The thing named is not there.
    #[must_use]
    pub fn unknown(message: &'static str) -> Self {
        Self::new(Nature::Unknown, message)
    }

    /// The values cannot be.
    #[must_use]
    pub fn invalid(message: &'static str) -> Self {
        Self::new(Nature::Invalid, message)
    }

    /// Its time has passed.
    #[must_use]
    pub fn too_late(message: &'static str) -> Self {
        Self::new(Nature::TooLate, message)
    }

    /// With a value for the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.insert(name, value.to_string());
        self
    }

    /// Resting on this clause of the charter.
    #[must_use]
    pub fn under(mut self, clause: impl Into<String>) -> Self {
        self.clause = Some(clause.into());
        self
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message)?;
        for (name, value) in &self.args {
            write!(f, " {name}=`{value}`")?;
        }
        match &self.clause {
            Some(clause) => write!(f, " (clause {clause})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Refusal {}
