//! What people see of decisions, made for an audience.

mod amendments;
mod budget;
mod decision;
mod election;
mod list;
mod may;
mod on_paper;
mod paper;
mod review;
mod secret;
mod task;
mod times;
mod votes;

use charter::say::say;
use charter::words::{Names, Sentence};
use faces::{Ctx, Failure};
use hub::{At, Id, Said};
use members::view::Labels;
use schemars::JsonSchema;
use serde::Serialize;

use crate::model::{Moment, Motion, Standing, Verdict};
use crate::state::State;

pub use amendments::{AmendView, AmendmentRow, amend, named_amendment, putting};
pub use budget::{BudgetView, ProposalRow};
pub use decision::{
    CommentRow, DecisionView, DissentRow, EventRow, ObjectionRow, RuleRow, StatementRow, decision,
    dissents,
};
pub(crate) use election::OFFICER_APPOINTED;
pub use election::{CandidateRow, CountRow, ElectionView, who_can_stand};
pub use list::{DecisionRow, DecisionsView, below_quorum, list, pressing, row};
pub use may::{May, closing, may, may_cast_sealed, opening};
pub use on_paper::{BroughtRow, PaperRow, PaperView, on_paper, planned};
pub(crate) use on_paper::{is_among, may_bring_in};
pub use paper::{
    ChangesView, EditView, NewView, OutcomeView, ReceiptRow, ReceiptView, VersionRow, changes,
    edit, new, outcome, receipt, subject,
};
pub use review::ReviewRow;
pub use secret::{SealedEventRow, SealingView, SecretView, SlipRow, SumRow, step_word};
pub(crate) use task::tasks_of;
pub use task::{StepRow, TaskMay, TaskRow, TasksView, tasks, tasks_given, who_can_do};
pub use times::{TimesRow, TimesView, times};
pub(crate) use votes::mine;
pub use votes::{MySeat, SeatVote, Share, VotesView};

/// Days after which a missing outcome statement is overdue.
pub const STATEMENT_DAYS: i64 = 7;

/// What ballots are asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Asks {
    /// Whether the motion is agreed.
    Agreement,
    /// Which candidates are elected.
    Election,
    /// What each proposal is given.
    Budget,
}

impl Asks {
    /// What the vote on this motion asks.
    #[must_use]
    pub fn of(motion: &Motion) -> Self {
        let rule = motion.vote.as_ref().map(|vote| &vote.rule);
        match rule {
            Some(rule) if rule.election().is_some() => Self::Election,
            Some(rule) if rule.budget().is_some() => Self::Budget,
            _ => Self::Agreement,
        }
    }
}

/// How a motion stands, as a reader is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Being written.
    Draft,
    /// Open for comment.
    OpenForComment,
    /// Objections are asked for.
    Objections,
    /// Ballots are taken.
    Voting,
    /// Decided; the outcome statement is still to come.
    AwaitingOutcome,
    /// Agreed.
    Agreed,
    /// Not agreed.
    NotAgreed,
    /// A budget that was divided.
    Allocated,
    /// A budget of which nothing was allocated.
    NothingAllocated,
    /// A review that nobody decided in time.
    Lapsed,
    /// An election that elected somebody.
    Elected,
    /// An election that elected nobody.
    NobodyElected,
    /// Taken back.
    Withdrawn,
}

impl Status {
    /// How this motion stands.
    #[must_use]
    pub fn of(motion: &Motion) -> Self {
        match motion.standing {
            Standing::Draft => Self::Draft,
            Standing::Tabled => Self::OpenForComment,
            Standing::Called => Self::Objections,
            Standing::Voting => Self::Voting,
            Standing::Withdrawn if motion.lapsed.is_some() => Self::Lapsed,
            Standing::Withdrawn => Self::Withdrawn,
            Standing::Decided if motion.statement.is_none() => Self::AwaitingOutcome,
            Standing::Decided => {
                let adopted = motion.outcome().map(|closure| closure.verdict);
                match (adopted == Some(Verdict::Adopted), Asks::of(motion)) {
                    (true, Asks::Agreement) => Self::Agreed,
                    (false, Asks::Agreement) => Self::NotAgreed,
                    (true, Asks::Election) => Self::Elected,
                    (false, Asks::Election) => Self::NobodyElected,
                    (true, Asks::Budget) => Self::Allocated,
                    (false, Asks::Budget) => Self::NothingAllocated,
                }
            }
        }
    }

    /// The message id of its word.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Draft => "decisions-status-draft",
            Self::OpenForComment => "decisions-status-comment",
            Self::Objections => "decisions-status-objections",
            Self::Voting => "decisions-status-voting",
            Self::AwaitingOutcome => "decisions-status-awaiting",
            Self::Agreed => "decisions-status-agreed",
            Self::NotAgreed => "decisions-status-not-agreed",
            Self::Elected => "decisions-status-elected",
            Self::NobodyElected => "decisions-status-nobody-elected",
            Self::Withdrawn => "decisions-status-withdrawn",
            Self::Lapsed => "decisions-status-lapsed",
            Self::Allocated => "decisions-status-allocated",
            Self::NothingAllocated => "decisions-status-nothing-allocated",
        }
    }
}

/// An organisation by name.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Organisation {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
}

/// When something was done, by whom, and where the record has it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Done {
    /// When.
    #[schemars(with = "String")]
    pub at: At,
    /// By whom, where the name may be read.
    pub by: Option<String>,
    /// In which role.
    pub role: String,
    /// The entry of the record.
    pub entry: u64,
}

impl Done {
    /// What a moment says, by names.
    #[must_use]
    pub fn of(labels: &Labels, moment: &Moment) -> Self {
        Self {
            at: moment.at,
            by: labels.doer(moment.by, moment.at),
            role: moment.role.clone(),
            entry: moment.entry,
        }
    }
}

/// What every view of this room is made with.
pub(crate) struct Made<'c> {
    pub(crate) ctx: &'c Ctx<'c>,
    pub(crate) labels: Labels<'c>,
    pub(crate) names: Names,
    pub(crate) members: members::Roll<'c>,
}

impl<'c> Made<'c> {
    pub(crate) fn new(ctx: &'c Ctx<'c>) -> Self {
        let labels = Labels::new(ctx.hub, ctx.audience);
        let members = members::Roll::of(ctx.hub);
        Self { ctx, labels, names: labels.names(), members }
    }

    pub(crate) fn read(&self, said: &Said) -> Option<String> {
        said.seen_by(self.ctx.audience).map(str::to_owned)
    }

    pub(crate) fn title(&self, motion: &Motion) -> String {
        let words = motion.words().and_then(|version| self.read(&version.title));
        words.unwrap_or_else(|| self.ctx.lang.t("decisions-untitled", &[("n", motion.n.into())]))
    }

    pub(crate) fn done(&self, moment: &Moment) -> Done {
        Done::of(&self.labels, moment)
    }

    pub(crate) fn organisation(&self, id: Id) -> Organisation {
        Organisation { id: self.members.lead(id), name: self.labels.organisation(id) }
    }

    /// The organisation behind a seat when the electorate was fixed.
    pub(crate) fn behind(&self, motion: &Motion, seat: &str) -> Option<Organisation> {
        motion.elector(seat)?.actor.map(|actor| self.organisation(actor))
    }

    pub(crate) fn say(&self, sentence: &Sentence) -> String {
        say(self.ctx.lang, &self.names, sentence)
    }
}

/// What a motion is called, as this reader may read it.
#[must_use]
pub fn title(ctx: &Ctx, motion: &Motion) -> String {
    Made::new(ctx).title(motion)
}

/// The motion the path names, by its number; an id leads to the number.
///
/// # Errors
/// `NotFound` when there is none, `Moved` when the path names it by its id.
pub fn named<'c>(ctx: &Ctx<'c>) -> Result<&'c Motion, Failure> {
    let state = ctx.hub.room::<State>();
    let text = ctx.arg("n")?;
    if let Ok(id) = text.parse::<Id>() {
        let motion = state.motion(id).ok_or(Failure::NotFound)?;
        return Err(Failure::Moved(format!("decisions/{}", motion.n)));
    }
    let n = text.parse().map_err(|_| Failure::NotFound)?;
    state.numbered(n).ok_or(Failure::NotFound)
}

/// Since how many whole days a decided motion has lacked its outcome statement beyond the time
/// there is for it.
#[must_use]
pub fn overdue_days(motion: &Motion, now: At) -> Option<i64> {
    let closure = motion.outcome().filter(|_| motion.statement.is_none())?;
    let late = now.unix() - closure.made.at.unix() - STATEMENT_DAYS * At::DAY;
    (late > 0).then_some(late / At::DAY)
}
