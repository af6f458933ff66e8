//! Every statement of a conversation, with what moderators said of it: the public log.

use decisions::view::Done;
use faces::{Ctx, Failure};
use schemars::JsonSchema;
use serde::Serialize;

use super::conversation::may_judge;
use super::{Made, Status, named};
use crate::model::{Judgement, Standing, Statement};

/// The view of `opinions/{n}/statements`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StatementsView {
    /// The number of the conversation.
    pub n: u64,
    /// What is asked.
    pub question: String,
    /// How it stands.
    pub status: Status,
    /// Whether the reader may accept statements and take them out.
    pub may_judge: bool,
    /// The statements, those that wait first, then by number.
    pub statements: Vec<StatementRow>,
}

/// A statement.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StatementRow {
    /// Its number.
    pub n: u64,
    /// What it says.
    pub words: String,
    /// Whether it can be answered.
    pub standing: Standing,
    /// When it was added, by whom.
    pub added: Done,
    /// What moderators said of it, oldest first.
    pub judgements: Vec<JudgementRow>,
}

/// A moderator's word.
#[derive(Debug, Serialize, JsonSchema)]
pub struct JudgementRow {
    /// Whether it was accepted.
    pub accepted: bool,
    /// Why.
    pub reason: Option<String>,
    /// When, and by whom.
    pub done: Done,
}

/// The statements of a conversation.
///
/// # Errors
/// `NotFound` when there is none of this number.
pub fn statements(ctx: &Ctx) -> Result<StatementsView, Failure> {
    let one = named(ctx)?;
    let made = Made::new(ctx);
    let mut rows: Vec<StatementRow> = one.numbered().map(|(n, it)| row(&made, n, it)).collect();
    rows.sort_by_key(|row| (row.standing != Standing::Waiting, row.n));
    Ok(StatementsView {
        n: one.n,
        question: made.question(one),
        status: Status::of(one, ctx.now),
        may_judge: !rows.is_empty() && may_judge(ctx, one.id),
        statements: rows,
    })
}

fn row(made: &Made, n: u64, statement: &Statement) -> StatementRow {
    let judgement = |one: &Judgement| JudgementRow {
        accepted: one.accepted,
        reason: made.read(&one.reason),
        done: made.done(&one.made),
    };
    StatementRow {
        n,
        words: made.words(&statement.words),
        standing: statement.standing,
        added: made.done(&statement.made),
        judgements: statement.judgements.iter().map(judgement).collect(),
    }
}
