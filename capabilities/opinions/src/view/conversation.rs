//! One conversation: what is asked, what the reader has not answered yet, who takes part, and what
//! came out.

use std::collections::BTreeMap;

use decisions::view::Done;
use faces::{Ctx, Failure};
use hub::{At, Id, Said};
use schemars::JsonSchema;
use serde::Serialize;

use super::results::{Results, results};
use super::{Made, Status, named};
use crate::act::{Act, Answered, StatementAdded, StatementJudged};
use crate::model::{Answer, Conversation, Origin, Publishing, Standing, Taker};
use crate::tally;

/// The view of `opinions/{n}`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ConversationView {
    /// Its number.
    pub n: u64,
    /// What is asked.
    pub question: String,
    /// What one should know before.
    pub background: Option<String>,
    /// How it stands.
    pub status: Status,
    /// Until when answers are taken.
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
    /// Whether a statement is looked at before it can be answered.
    pub moderated: bool,
    /// What is published of the answers.
    pub publishing: Publishing,
    /// Where it was held, when that was elsewhere.
    pub source: Option<String>,
    /// When it was opened or brought in, by whom.
    pub opened: Done,
    /// When it was closed.
    pub closed: Option<Done>,
    /// How many people answered.
    pub people: u32,
    /// How many statements can be answered.
    pub statements: usize,
    /// How many statements wait for a moderator.
    pub waiting: usize,
    /// Who takes part.
    pub turnout: Vec<TurnoutRow>,
    /// What concerns the reader alone.
    pub mine: Option<Mine>,
    /// Whether the reader may add a statement.
    pub may_state: bool,
    /// Whether the reader may accept statements and take them out.
    pub may_judge: bool,
    /// What came out.
    pub results: Option<Results>,
}

/// How many people of a constituency answered.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TurnoutRow {
    /// The constituency; none for people whose organisation is no member.
    pub constituency: Option<String>,
    /// Its name.
    pub name: String,
    /// Its colour and shape, 1 to 8.
    pub shape: Option<u8>,
    /// How many people.
    pub people: usize,
}

/// Where the reader is. Nobody else sees it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Mine {
    /// How many statements the reader has answered.
    pub answered: usize,
    /// The number of the statement to answer next, and its words.
    pub next: Option<(u64, String)>,
    /// What the reader answered, by statement.
    pub answers: Vec<OwnAnswer>,
}

/// An answer of the reader.
#[derive(Debug, Serialize, JsonSchema)]
pub struct OwnAnswer {
    /// The number of the statement.
    pub statement: u64,
    /// Its words.
    pub words: String,
    /// The answer.
    pub answer: Answer,
}

/// One conversation.
///
/// # Errors
/// `NotFound` when there is none of this number.
pub fn conversation(ctx: &Ctx) -> Result<ConversationView, Failure> {
    let one = named(ctx)?;
    let made = Made::new(ctx);
    let (moderated, publishing, source) = match &one.origin {
        Origin::Here { moderated, publishing, .. } => (*moderated, *publishing, None),
        Origin::Elsewhere { source, .. } => (false, Publishing::Rows, made.read(source)),
    };
    let waiting = one.statements.iter().filter(|it| it.standing == Standing::Waiting).count();
    Ok(ConversationView {
        n: one.n,
        question: made.question(one),
        background: made.read(&one.background),
        status: Status::of(one, ctx.now),
        until: one.until(),
        moderated,
        publishing,
        source,
        opened: made.done(&one.made),
        closed: one.closing.as_ref().map(|closing| made.done(&closing.made)),
        people: tally::people(one),
        statements: one.accepted().count(),
        waiting,
        turnout: turnout(&made, one),
        mine: mine(&made, one),
        may_state: may_state(ctx, one.id),
        may_judge: !one.statements.is_empty() && may_judge(ctx, one.id),
        results: results(&made, one),
    })
}

fn may_state(ctx: &Ctx, conversation: Id) -> bool {
    ctx.lets(Act::StatementAdded(StatementAdded { conversation, words: Said::default() }))
}

/// Whether the reader may judge statements of a conversation that has one.
pub(super) fn may_judge(ctx: &Ctx, conversation: Id) -> bool {
    let (statement, accepted, reason) = (1, true, Said::default());
    let act = StatementJudged { conversation, statement, accepted, reason };
    ctx.lets(Act::StatementJudged(act))
}

fn turnout(made: &Made, one: &Conversation) -> Vec<TurnoutRow> {
    let mut people: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    for taker in one.takers.values() {
        *people.entry(taker.constituency.as_deref()).or_default() += 1;
    }
    let row = |(constituency, people): (Option<&str>, usize)| TurnoutRow {
        constituency: constituency.map(str::to_owned),
        name: match constituency {
            Some(id) => made.labels.constituency(id),
            None => made.ctx.lang.word("opinions-no-constituency"),
        },
        shape: constituency.map(|id| made.labels.shape(id)),
        people,
    };
    people.into_iter().map(row).collect()
}

/// Where the reader is, where they may answer.
fn mine(made: &Made, one: &Conversation) -> Option<Mine> {
    let person = made.ctx.audience.person?;
    let act = Answered { conversation: one.id, answer: Said::default() };
    if !made.ctx.lets(Act::Answered(act)) {
        return None;
    }
    let none = Taker::default();
    let own = &one.takers.get(&person).unwrap_or(&none).answers;
    let words = |n: u64| one.statement(n).map(|it| made.words(&it.words)).unwrap_or_default();
    let is_open = |n: &u64| one.accepted().any(|open| open == *n);
    let asked = made.ctx.query.get_as::<u64>("statement").filter(is_open);
    let next = asked.or_else(|| next_statement(one, person));
    let kept = own.iter().filter(|(n, _)| is_open(n));
    let answer = |(n, answer): (&u64, &Answer)| OwnAnswer {
        statement: *n,
        words: words(*n),
        answer: *answer,
    };
    let answers: Vec<OwnAnswer> = kept.map(answer).collect();
    Some(Mine { answered: answers.len(), next: next.map(|n| (n, words(n))), answers })
}

/// The statement that a person answers next: the one that fewest people have answered, so that
/// late ones are seen as well; of several, each person begins at another one.
#[must_use]
pub fn next_statement(one: &Conversation, person: Id) -> Option<u64> {
    let mut seen: BTreeMap<u64, usize> = BTreeMap::new();
    for n in one.takers.values().flat_map(|taker| taker.answers.keys()) {
        *seen.entry(*n).or_default() += 1;
    }
    let offset: u64 = person.bits().iter().map(|byte| u64::from(*byte)).sum();
    let own = one.takers.get(&person).map(|taker| &taker.answers);
    let left = one.accepted().filter(|n| own.is_none_or(|own| !own.contains_key(n)));
    left.min_by_key(|n| {
        (seen.get(n).copied().unwrap_or_default(), (n + offset) % one.size().max(1))
    })
}

/// The view of `opinions/{n}/report`: the conversation on one page.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct ReportView(pub ConversationView);

/// A conversation on one page.
///
/// # Errors
/// `NotFound` when there is none of this number.
pub fn report(ctx: &Ctx) -> Result<ReportView, Failure> {
    Ok(ReportView(conversation(ctx)?))
}

/// How many statements the reader has still to answer, and how many to look at.
#[must_use]
pub fn waits(ctx: &Ctx, one: &Conversation) -> (usize, usize) {
    let made = Made::new(ctx);
    let left = mine(&made, one).map_or(0, |mine| one.accepted().count() - mine.answered);
    let waiting = one.statements.iter().filter(|it| it.standing == Standing::Waiting).count();
    (left, if waiting > 0 && may_judge(ctx, one.id) { waiting } else { 0 })
}

/// What a conversation asks.
#[must_use]
pub fn question(ctx: &Ctx, one: &Conversation) -> String {
    Made::new(ctx).question(one)
}
