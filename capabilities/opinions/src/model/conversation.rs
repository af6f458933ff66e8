//! A conversation with all that happened to it.

use std::collections::BTreeMap;

use decisions::model::Moment;
use hub::{At, Id, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Answer, Counts, GroupOf, Row};

/// What is published of the answers when the conversation closes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Publishing {
    /// Counts alone.
    #[default]
    Counts,
    /// Each person's answers without a name, so that anybody can work out groups again.
    Rows,
}

impl Publishing {
    /// The word as written in forms and messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Counts => "counts",
            Self::Rows => "rows",
        }
    }
}

/// Where the answers come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// They are given here.
    Here {
        /// Until when.
        until: At,
        /// Whether a statement is looked at before it can be answered.
        moderated: bool,
        /// What is published of them.
        publishing: Publishing,
    },
    /// They were given elsewhere.
    Elsewhere {
        /// How many people answered.
        people: u64,
        /// How many statements there are.
        statements: u64,
        /// Where, and who says so.
        source: Said,
    },
}

/// Whether a statement can be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nobody has looked at it yet.
    Waiting,
    /// It can be answered, and counts.
    Accepted,
    /// It was taken out: it does not count, and stays readable.
    Rejected,
}

impl Standing {
    /// The word as written in messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
        }
    }
}

/// A statement that people agree with, disagree with, or pass.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// What it says.
    pub words: Said,
    /// When it was added, by whom.
    pub made: Moment,
    /// Whether it can be answered.
    pub standing: Standing,
    /// What moderators said of it, oldest first.
    pub judgements: Vec<Judgement>,
}

/// A moderator's word on a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// Whether it was accepted.
    pub accepted: bool,
    /// Why.
    pub reason: Said,
    /// When, and by whom.
    pub made: Moment,
}

/// Somebody who answers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taker {
    /// The constituency of the organisation they acted for when they answered first.
    pub constituency: Option<String>,
    /// The entries of their answers.
    pub entries: Vec<u64>,
    /// Their answers by statement; forgotten when the conversation closes.
    pub answers: BTreeMap<u64, Answer>,
}

/// How a conversation ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// How many people answered.
    pub people: u32,
    /// How many answers count.
    pub answers: u64,
    /// The groups of opinion, where only counts are published.
    pub groups: Vec<GroupOf>,
    /// When.
    pub made: Moment,
}

/// A conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conversation {
    /// Its id.
    pub id: Id,
    /// Its number, from 1.
    pub n: u64,
    /// What is asked.
    pub question: Said,
    /// What one should know before.
    pub background: Said,
    /// Where the answers come from.
    pub origin: Origin,
    /// When it was opened, by whom.
    pub made: Moment,
    /// Its statements: number 1 first.
    pub statements: Vec<Statement>,
    /// Who answers.
    pub takers: BTreeMap<Id, Taker>,
    /// Answers as they are published, a row for each person.
    pub rows: Vec<Row>,
    /// Counts as they are published, for each statement.
    pub counts: Vec<Counts>,
    /// Set when it is closed.
    pub closing: Option<Closing>,
}

impl Conversation {
    /// The statement of this number, from 1.
    #[must_use]
    pub fn statement(&self, n: u64) -> Option<&Statement> {
        self.statements.get(usize::try_from(n.checked_sub(1)?).ok()?)
    }

    /// Statements with their numbers.
    pub fn numbered(&self) -> impl Iterator<Item = (u64, &Statement)> {
        (1..).zip(&self.statements)
    }

    /// How many statements it has.
    #[must_use]
    pub fn size(&self) -> u64 {
        u64::try_from(self.statements.len()).unwrap_or(u64::MAX)
    }

    /// The numbers of statements that can be answered.
    pub fn accepted(&self) -> impl Iterator<Item = u64> {
        let accepted = self.numbered().filter(|(_, one)| one.standing == Standing::Accepted);
        accepted.map(|(n, _)| n)
    }

    /// Until when answers are taken; none where they were given elsewhere.
    #[must_use]
    pub const fn until(&self) -> Option<At> {
        match &self.origin {
            Origin::Here { until, .. } => Some(*until),
            Origin::Elsewhere { .. } => None,
        }
    }

    /// Whether answers are taken now.
    #[must_use]
    pub fn is_open(&self, now: At) -> bool {
        self.closing.is_none() && self.until().is_some_and(|until| now < until)
    }

    /// Whether each person's answers are, or will be, published without a name.
    #[must_use]
    pub const fn publishes_rows(&self) -> bool {
        match &self.origin {
            Origin::Here { publishing, .. } => matches!(publishing, Publishing::Rows),
            Origin::Elsewhere { .. } => true,
        }
    }
}
