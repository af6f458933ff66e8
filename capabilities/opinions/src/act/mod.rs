//! What can happen in a conversation or a survey: one enum, each variant documented.

mod survey;

use hub::{At, Id, Openness, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{Counts, GroupOf, Publishing, Row};

pub use survey::{SurveyAnswered, SurveyClosed, SurveyOpened};

hub::acts! {
    /// What can happen in a conversation or a survey.
    pub enum Act {
        /// A conversation is opened until a day.
        ConversationOpened = "opinions.conversation_opened", words 2;
        /// Somebody adds a statement.
        StatementAdded = "opinions.statement_added", words 2;
        /// A moderator accepts a statement or takes it out, with a reason.
        StatementJudged = "opinions.statement_judged", words 2;
        /// Somebody answers a statement, or answers it again before the conversation closes.
        Answered = "opinions.answered", words 2;
        /// Answers are published without names.
        RowsPublished = "opinions.rows_published", words 0;
        /// Counts of answers are published.
        CountsPublished = "opinions.counts_published", words 0;
        /// A conversation closes, and single answers are forgotten.
        ConversationClosed = "opinions.conversation_closed", words 0;
        /// A conversation that was held elsewhere is brought in.
        ConversationImported = "opinions.conversation_imported", words 4;
        /// A statement of a conversation that was held elsewhere is brought in.
        StatementImported = "opinions.statement_imported", words 2;
        /// Answers that were given elsewhere are brought in.
        RowsImported = "opinions.rows_imported", words 0;
        /// The survey of trust of a year is opened until a day.
        SurveyOpened = "opinions.survey_opened", words 0;
        /// An organisation answers the survey, or answers it again before it closes.
        SurveyAnswered = "opinions.survey_answered", words 2;
        /// A survey closes with its results, and single answers are forgotten.
        SurveyClosed = "opinions.survey_closed", words 0;
    }
}

/// A conversation is opened until a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConversationOpened {
    /// Its id, chosen by whoever opens it.
    pub conversation: Id,
    /// Until when answers are taken.
    #[schemars(with = "String")]
    pub until: At,
    /// Whether a statement is looked at before it can be answered.
    pub moderated: bool,
    /// What is published of the answers.
    pub publishing: Publishing,
    /// What is asked.
    #[serde(skip)]
    pub question: Said,
    /// What one should know before.
    #[serde(skip)]
    pub background: Said,
}

impl Payload for ConversationOpened {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("question", &mut self.question);
        each("background", &mut self.background);
    }
}

/// Somebody adds a statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StatementAdded {
    /// The conversation.
    pub conversation: Id,
    /// What it says.
    #[serde(skip)]
    pub words: Said,
}

impl Payload for StatementAdded {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("words", &mut self.words);
    }
}

/// A moderator accepts a statement or takes it out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StatementJudged {
    /// The conversation.
    pub conversation: Id,
    /// The number of the statement, from 1.
    pub statement: u64,
    /// Whether it is accepted.
    pub accepted: bool,
    /// Why; asked for when it is taken out.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for StatementJudged {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}

/// Somebody answers a statement. That they answer is public; which statement and how, the host
/// alone knows until all answers are counted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// The conversation.
    pub conversation: Id,
    /// Statement and answer, for the host alone; destroyed once they are counted.
    #[serde(skip)]
    pub answer: Said,
}

impl Payload for Answered {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        // INVARIANT (answers are for the host alone): whichever way the act came in.
        self.answer = std::mem::take(&mut self.answer).only(Openness::Host);
        each("answer", &mut self.answer);
    }
}

/// Answers are published without names, in an order that tells nothing about who gave them. Many
/// are published in several parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RowsPublished {
    /// The conversation.
    pub conversation: Id,
    /// A row for each person.
    pub rows: Vec<Row>,
}

impl Payload for RowsPublished {}

/// Counts of answers are published, statement by statement, in parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountsPublished {
    /// The conversation.
    pub conversation: Id,
    /// The counts of the statements that follow those published before.
    pub counts: Vec<Counts>,
}

impl Payload for CountsPublished {}

/// A conversation closes, and single answers are forgotten.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConversationClosed {
    /// The conversation.
    pub conversation: Id,
    /// How many people answered.
    pub people: u32,
    /// How many answers count.
    pub answers: u64,
    /// The groups of opinion, where only counts are published.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<GroupOf>,
}

impl Payload for ConversationClosed {}

/// A conversation that was held elsewhere is brought in; statements and rows follow.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConversationImported {
    /// Its id, chosen by whoever brings it in.
    pub conversation: Id,
    /// How many people answered.
    pub people: u64,
    /// How many statements there are.
    pub statements: u64,
    /// What was asked.
    #[serde(skip)]
    pub question: Said,
    /// What one should know about it.
    #[serde(skip)]
    pub background: Said,
    /// Where it was held, and who says so.
    #[serde(skip)]
    pub source: Said,
}

impl Payload for ConversationImported {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("question", &mut self.question);
        each("background", &mut self.background);
        each("source", &mut self.source);
    }
}

/// A statement of a conversation that was held elsewhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StatementImported {
    /// The conversation.
    pub conversation: Id,
    /// Whether it counts; those that were taken out do not.
    pub accepted: bool,
    /// What it says.
    #[serde(skip)]
    pub words: Said,
}

impl Payload for StatementImported {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("words", &mut self.words);
    }
}

/// Answers that were given elsewhere, in parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RowsImported {
    /// The conversation.
    pub conversation: Id,
    /// A row for each person, in the order they have there.
    pub rows: Vec<Row>,
}

impl Payload for RowsImported {}
