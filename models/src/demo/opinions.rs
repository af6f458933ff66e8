//! What members were asked, and how they answered.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A conversation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conversation {
    /// What is asked.
    pub question: String,
    /// What one should know before.
    pub background: String,
    /// The day it was opened.
    pub opened: i64,
    /// The day it closes.
    pub closes: i64,
    /// Of so many members one answers; of 1, every one.
    pub one_in: u32,
    /// Its statements, in order.
    pub statements: Vec<Statement>,
}

/// A statement, and the constituencies whose members agree with it or disagree. Those of others
/// pass; a few answer otherwise than their constituency.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// The organisation whose people added it; without one, the secretariat.
    pub by: Option<String>,
    /// What it says.
    pub words: String,
    /// Constituencies that agree.
    #[serde(default)]
    pub agree: Vec<String>,
    /// Constituencies that disagree.
    #[serde(default)]
    pub disagree: Vec<String>,
    /// Why it was taken out, when it was.
    pub out: Option<String>,
}

/// A survey of trust.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Survey {
    /// The day it was opened.
    pub opened: i64,
    /// The day it closes; after today when it is open.
    pub closes: i64,
    /// Of so many members one answers; of 1, every one.
    pub one_in: u32,
    /// What the organisations of a constituency answer to the five questions, 1 to 5. A few answer
    /// otherwise than their constituency.
    pub scores: BTreeMap<String, [u8; 5]>,
}
