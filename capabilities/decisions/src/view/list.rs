//! All decisions, newest first.

use faces::Ctx;
use hub::{At, Id};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Asks, Made, Status, VotesView, overdue_days};
use crate::model::{Motion, Stage, Standing, Verdict};
use crate::state::State;
use crate::tally;

/// The view of `decisions`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DecisionsView {
    /// How many are open: for comment, for objections, for votes.
    pub open: usize,
    /// How many were agreed.
    pub agreed: usize,
    /// How many of these were decided, with what it means still to be stated.
    pub awaiting: usize,
    /// How many were not agreed.
    pub not_agreed: usize,
    /// All of them, newest first.
    pub decisions: Vec<DecisionRow>,
}

/// A decision in a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DecisionRow {
    /// Its id.
    pub id: Id,
    /// Its number.
    pub n: u64,
    /// What it is called.
    pub title: String,
    /// The body that decides.
    pub body: String,
    /// How it stands.
    pub status: Status,
    /// What came out, when it is decided.
    pub verdict: Option<Verdict>,
    /// Until when the call or vote lasts.
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
    /// When it was decided or taken back, or else drafted.
    #[schemars(with = "Option<String>")]
    pub at: Option<At>,
    /// Seats that voted.
    pub voted: Option<u64>,
    /// Seats that may vote.
    pub of: Option<u64>,
    /// Votes for; nothing where only the turnout is known, or in an election.
    pub agree: Option<u64>,
    /// Votes against.
    pub disagree: Option<u64>,
    /// Abstentions.
    pub abstain: Option<u64>,
    /// Dissents on record.
    pub dissents: usize,
    /// Days by which the outcome statement is overdue.
    pub overdue_days: Option<i64>,
}

/// The list of all decisions.
#[must_use]
pub fn list(ctx: &Ctx) -> DecisionsView {
    let made = Made::new(ctx);
    let motions = ctx.hub.room::<State>().motions().rev();
    let decisions: Vec<DecisionRow> = motions.map(|motion| made_row(&made, motion)).collect();
    let count =
        |wanted: &dyn Fn(&DecisionRow) -> bool| decisions.iter().filter(|row| wanted(row)).count();
    let is_open = |row: &DecisionRow| {
        matches!(row.status, Status::OpenForComment | Status::Objections | Status::Voting)
    };
    DecisionsView {
        open: count(&is_open),
        agreed: count(&|row| row.verdict == Some(Verdict::Adopted)),
        awaiting: count(&|row| row.status == Status::AwaitingOutcome),
        not_agreed: count(&|row| row.verdict.is_some_and(|it| it != Verdict::Adopted)),
        decisions,
    }
}

/// One decision as it stands in the list.
#[must_use]
pub fn row(ctx: &Ctx, motion: &Motion) -> DecisionRow {
    made_row(&Made::new(ctx), motion)
}

fn made_row(made: &Made, motion: &Motion) -> DecisionRow {
    let ended = motion.outcome().map(|closure| closure.made.at);
    let taken_back = motion.withdrawn.as_ref().map(|(moment, _)| moment.at);
    let drafted = motion.drafted().map(|moment| moment.at);
    let closed = motion.outcome().filter(|closure| closure.stage == Stage::Vote);
    let open = || {
        let vote = motion.vote.as_ref().filter(|_| motion.standing == Standing::Voting);
        vote.and_then(|_| tally::turnout(motion, made.members, made.ctx.now))
    };
    let figures = match closed {
        Some(closure) => Some(closure.figures.clone()),
        None => open(),
    };
    let sum = |pick: &dyn Fn(&crate::model::Figures) -> u64| {
        figures.as_ref().map(|all| all.values().map(pick).sum())
    };
    let is_told = Asks::of(motion) == Asks::Agreement && tally::is_known(motion);
    let told = |pick: &dyn Fn(&crate::model::Figures) -> u64| sum(pick).filter(|_| is_told);
    DecisionRow {
        id: motion.id,
        n: motion.n,
        title: made.title(motion),
        body: made.labels.body(&motion.body),
        status: Status::of(motion),
        verdict: motion.outcome().map(|closure| closure.verdict),
        until: motion.until(),
        at: ended.or(taken_back).or(drafted),
        voted: sum(&|figures| figures.voted()),
        of: sum(&|figures| figures.members()),
        agree: told(&|figures| figures.agree),
        disagree: told(&|figures| figures.disagree),
        abstain: told(&|figures| figures.abstain),
        dissents: motion.dissents.len(),
        overdue_days: overdue_days(motion, made.ctx.now),
    }
}

/// The chambers of an open vote that have not reached their quorum, by name.
#[must_use]
pub fn below_quorum(ctx: &Ctx, id: Id) -> Vec<String> {
    let motion = ctx.hub.room::<State>().motion(id);
    let made = Made::new(ctx);
    let votes = motion.and_then(|motion| {
        let counted = tally::count(motion, made.members, ctx.now)?;
        Some(VotesView::of(&made, motion, &counted))
    });
    let shares = votes.map(|votes| votes.shares).unwrap_or_default();
    shares.into_iter().filter(|one| one.quorum == Some(false)).map(|one| one.name).collect()
}

/// The motion that matters most now: the open vote that closes first, else the call for
/// objections that does.
#[must_use]
pub fn pressing<'c>(ctx: &Ctx<'c>) -> Option<&'c Motion> {
    let open = |standing: Standing| {
        let motions = ctx.hub.room::<State>().motions();
        motions.filter(move |motion| motion.standing == standing).min_by_key(|one| one.until())
    };
    open(Standing::Voting).or_else(|| open(Standing::Called))
}
