//! What happened about members' conduct.

use serde::Deserialize;

/// A case about a member's conduct that waits for its hearing.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The member it is about.
    pub about: String,
    /// The member that raised it.
    pub raiser: String,
    /// The clause of the charter.
    pub clause: String,
    /// What is asked for.
    pub asks: String,
    /// The day it was raised.
    pub day: i64,
    /// What the member is said to have done.
    pub grounds: String,
    /// The day the member answered.
    pub answered: i64,
    /// What it answered.
    pub answer: String,
    /// The day the hearing was called, and the day it is.
    pub hearing: [i64; 2],
    /// Where it is.
    pub place: String,
}
