//! What rests on a thing, so that it cannot be taken away without leaving something in the air.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::id::Id;

/// One thing that rests on another: what it is, where it is seen, and what to do about it. Like a
/// [`Refusal`](crate::Refusal) it carries message ids and values, never a sentence.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Rest {
    /// What it rests on.
    pub on: Id,
    /// The message that says what rests there. The message of the same id with `-mend` says what
    /// to do about it.
    pub message: &'static str,
    /// The values both messages need.
    pub args: BTreeMap<&'static str, String>,
    /// The path under the hub where it is seen and mended.
    pub to: String,
}

impl Rest {
    /// Something that rests on `on`, explained by this message.
    #[must_use]
    pub fn new(on: Id, message: &'static str, to: impl Into<String>) -> Self {
        Self { on, message, args: BTreeMap::new(), to: to.into() }
    }

    /// With a value for the messages.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.insert(name, value.to_string());
        self
    }
}
