//! What people see of conversations and surveys, made for an audience.

mod conversation;
mod list;
mod results;
mod statements;
mod survey;

use decisions::view::Done;
use faces::{Ctx, Failure};
use hub::{At, Said};
use members::view::Labels;
use schemars::JsonSchema;
use serde::Serialize;

use crate::model::Conversation;
use crate::state::State;

pub use conversation::{
    ConversationView, Mine, OwnAnswer, ReportView, TurnoutRow, conversation, next_statement,
    question, report, waits,
};
pub use list::{ConversationRow, ImportView, ListView, NewView, import, list, new};
pub use results::{GroupRow, Part, ResultRow, Results};
pub use statements::{JudgementRow, StatementRow, StatementsView, statements};
pub use survey::{
    DAYS_PROPOSED, MySurvey, OpenSurvey, SurveyView, SurveyYear, survey, survey_waits,
};

/// How a conversation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Answers are taken.
    Open,
    /// Its day has come; answers are being counted.
    Counting,
    /// Its results are there.
    Closed,
}

impl Status {
    /// How this conversation stands now.
    #[must_use]
    pub fn of(conversation: &Conversation, now: At) -> Self {
        match &conversation.closing {
            Some(_) => Self::Closed,
            None if conversation.is_open(now) => Self::Open,
            None => Self::Counting,
        }
    }

    /// The message id of its word.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Open => "opinions-status-open",
            Self::Counting => "opinions-status-counting",
            Self::Closed => "opinions-status-closed",
        }
    }
}

/// What every view of this room is made with.
pub(crate) struct Made<'c> {
    pub(crate) ctx: &'c Ctx<'c>,
    pub(crate) labels: Labels<'c>,
}

impl<'c> Made<'c> {
    pub(crate) fn new(ctx: &'c Ctx<'c>) -> Self {
        Self { ctx, labels: Labels::new(ctx.hub, ctx.audience) }
    }

    pub(crate) fn read(&self, said: &Said) -> Option<String> {
        said.seen_by(self.ctx.audience).map(str::to_owned)
    }

    pub(crate) fn question(&self, conversation: &Conversation) -> String {
        let untitled = || self.ctx.lang.t("opinions-untitled", &[("n", conversation.n.into())]);
        self.read(&conversation.question).unwrap_or_else(untitled)
    }

    /// The words of a statement; that they are not there any more, where they were erased.
    pub(crate) fn words(&self, said: &Said) -> String {
        self.read(said).unwrap_or_else(|| self.ctx.lang.word("opinions-erased"))
    }

    pub(crate) fn done(&self, moment: &decisions::model::Moment) -> Done {
        Done::of(&self.labels, moment)
    }
}

/// The conversation the path names by its number.
///
/// # Errors
/// `NotFound` when there is none.
pub fn named<'c>(ctx: &Ctx<'c>) -> Result<&'c Conversation, Failure> {
    let n = ctx.arg_as("n")?;
    ctx.hub.room::<State>().numbered(n).ok_or(Failure::NotFound)
}
