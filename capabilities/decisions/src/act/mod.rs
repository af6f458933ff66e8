//! What can happen to a motion: one enum, each variant documented.

mod amendment;
mod budget;
mod election;
mod paper;
mod secret;
mod task;

use std::collections::BTreeMap;

use hub::{At, Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{Choice, Figures, Ground, Permit, Stage, Verdict};

pub use amendment::{AmendmentAccepted, AmendmentMoved, AmendmentWithdrawn};
pub use budget::{AllocationCast, BudgetSet};
pub use election::{CandidateNamed, CandidateWithdrawn, RankingCast};
pub use paper::{PaperBallotCorrected, PaperBallotsRecorded};
pub use secret::{
    BallotsCounted, ClosedBallotCast, SealedBallotCast, SealedStepTaken, SealedVotePrepared,
};
pub use task::{
    TaskAccepted, TaskDeclined, TaskMoved, TaskReported, TaskReturned, TaskSet, TaskTaken,
};

hub::acts! {
    /// What can happen in the decision room.
    pub enum Act {
        /// Somebody writes a motion; it is a draft until it is tabled.
        MotionDrafted = "decisions.motion_drafted", words 4;
        /// The words of a motion change; the former words stay on the record.
        MotionChanged = "decisions.motion_changed", words 4;
        /// Somebody moves an amendment to a motion.
        AmendmentMoved = "decisions.amendment_moved", words 4;
        /// The mover of a motion takes an amendment over.
        AmendmentAccepted = "decisions.amendment_accepted", words 0;
        /// Whoever moved an amendment takes it back.
        AmendmentWithdrawn = "decisions.amendment_withdrawn", words 0;
        /// A motion is laid before its body, open for comment.
        MotionTabled = "decisions.motion_tabled", words 0;
        /// Somebody comments on a motion.
        Commented = "decisions.commented", words 2;
        /// Somebody names a candidate of a motion that chooses among several.
        CandidateNamed = "decisions.candidate_named", words 2;
        /// A candidate is taken off the ballot before the vote opens.
        CandidateWithdrawn = "decisions.candidate_withdrawn", words 0;
        /// The sum is set that a motion divides among proposals.
        BudgetSet = "decisions.budget_set", words 0;
        /// Objections are asked for until a deadline.
        ConsensusCalled = "decisions.consensus_called", words 0;
        /// A seat objects, with its reason.
        ObjectionRaised = "decisions.objection_raised", words 2;
        /// A seat withdraws its objection.
        ObjectionWithdrawn = "decisions.objection_withdrawn", words 0;
        /// An objection is answered in public.
        ObjectionAnswered = "decisions.objection_answered", words 2;
        /// A vote opens: rule, charter and electorate are fixed now.
        VoteOpened = "decisions.vote_opened", words 0;
        /// A seat casts its ballot, or casts it again before the vote closes.
        BallotCast = "decisions.ballot_cast", words 2;
        /// Ballots cast on paper are brought in.
        PaperBallotsRecorded = "decisions.paper_ballots_recorded", words 0;
        /// A ballot on paper that was brought in wrongly is corrected.
        PaperBallotCorrected = "decisions.paper_ballot_corrected", words 2;
        /// A seat marks or ranks candidates, or does so again before the vote closes.
        RankingCast = "decisions.ranking_cast", words 2;
        /// A seat divides the sum among the proposals, or does so again before the vote closes.
        AllocationCast = "decisions.allocation_cast", words 2;
        /// A seat casts a closed ballot: that it voted is public, what it voted is not.
        ClosedBallotCast = "decisions.closed_ballot_cast", words 2;
        /// Closed ballots are counted: trackers and votes, in the order of the trackers.
        BallotsCounted = "decisions.ballots_counted", words 0;
        /// A sealed vote is prepared: trustees, issuer of credentials, archive.
        SealedVotePrepared = "decisions.sealed_vote_prepared", words 0;
        /// A seat casts a sealed ballot.
        SealedBallotCast = "decisions.sealed_ballot_cast", words 0;
        /// The archive of a sealed vote grows: ballots end, sums, decryptions, the result.
        SealedStepTaken = "decisions.sealed_step_taken", words 0;
        /// A seat puts its vote into the hands of another seat.
        ProxyGiven = "decisions.proxy_given", words 0;
        /// A seat takes its vote back.
        ProxyWithdrawn = "decisions.proxy_withdrawn", words 0;
        /// A seat takes no part, of its own accord.
        Recused = "decisions.recused", words 2;
        /// The call or the vote closes: the figures and what follows from them under the rule.
        Closed = "decisions.closed", words 0;
        /// A seat puts its dissent beside the outcome. There is no act that removes one.
        DissentRecorded = "decisions.dissent_recorded", words 2;
        /// What the outcome means: why, what happens next, who, by when, and its review.
        OutcomeStated = "decisions.outcome_stated", words 2;
        /// A motion is taken back before it is decided.
        MotionWithdrawn = "decisions.motion_withdrawn", words 2;
        /// A review lapses that nobody called or voted on in time: the decision stands.
        ReviewLapsed = "decisions.review_lapsed", words 0;
        /// A task is given that follows from a decision.
        TaskSet = "decisions.task_set", words 2;
        /// Whoever a task is given to takes it on.
        TaskTaken = "decisions.task_taken", words 0;
        /// Whoever a task is given to declines it.
        TaskDeclined = "decisions.task_declined", words 2;
        /// Whoever a task is given to reports it done.
        TaskReported = "decisions.task_reported", words 2;
        /// What was reported is accepted: the task is done.
        TaskAccepted = "decisions.task_accepted", words 0;
        /// What was reported is returned: something is still to be done.
        TaskReturned = "decisions.task_returned", words 2;
        /// A task is due on another day.
        TaskMoved = "decisions.task_moved", words 2;
    }
}

/// Somebody writes a motion; it is a draft until it is tabled.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MotionDrafted {
    /// Its id.
    pub motion: Id,
    /// The body that is to decide it, as the charter names it.
    pub body: String,
    /// The matter it is, as the charter's rules name matters.
    pub matter: String,
    /// What it allows when it is adopted, if it allows an act.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permits: Option<Permit>,
    /// Organisations it is about: whoever declared an interest in one of them is recused.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub concerns: Vec<Id>,
    /// Themes it is about, by their codes: the same holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// What it is called.
    #[serde(skip)]
    pub title: Said,
    /// "Agreeing means …": the consequence in one sentence.
    #[serde(skip)]
    pub meaning: Said,
    /// The whole text.
    #[serde(skip)]
    pub text: Said,
}

impl Payload for MotionDrafted {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("title", &mut self.title);
        each("meaning", &mut self.meaning);
        each("text", &mut self.text);
    }
}

/// The words of a motion change; the former words stay on the record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MotionChanged {
    /// The motion.
    pub motion: Id,
    /// What it is called now.
    #[serde(skip)]
    pub title: Said,
    /// What agreeing means now.
    #[serde(skip)]
    pub meaning: Said,
    /// The whole text now.
    #[serde(skip)]
    pub text: Said,
}

impl Payload for MotionChanged {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("title", &mut self.title);
        each("meaning", &mut self.meaning);
        each("text", &mut self.text);
    }
}

/// A motion is laid before its body, open for comment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MotionTabled {
    /// The motion.
    pub motion: Id,
}

impl Payload for MotionTabled {}

/// Somebody comments on a motion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Commented {
    /// The motion.
    pub motion: Id,
    /// The comment's id.
    pub comment: Id,
    /// The organisation in whose name it is said; the person's own words when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<Id>,
    /// What is said.
    #[serde(skip)]
    pub words: Said,
}

impl Payload for Commented {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("words", &mut self.words);
    }
}

/// Objections are asked for until a deadline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsensusCalled {
    /// The motion.
    pub motion: Id,
    /// The rule of the charter in force by which it is called.
    pub rule: String,
    /// Until when objections are heard.
    #[schemars(with = "String")]
    pub until: At,
}

impl Payload for ConsensusCalled {}

/// A seat objects, with its reason.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ObjectionRaised {
    /// The motion.
    pub motion: Id,
    /// The objection's id.
    pub objection: Id,
    /// The seat that objects.
    pub seat: String,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ObjectionRaised {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}

/// A seat withdraws its objection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ObjectionWithdrawn {
    /// The motion.
    pub motion: Id,
    /// The objection.
    pub objection: Id,
}

impl Payload for ObjectionWithdrawn {}

/// An objection is answered in public.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ObjectionAnswered {
    /// The motion.
    pub motion: Id,
    /// The objection: one that was raised in a call, or a formal objection on a ballot, by seat.
    pub to: Objector,
    /// The answer.
    #[serde(skip)]
    pub reply: Said,
}

impl Payload for ObjectionAnswered {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reply", &mut self.reply);
    }
}

/// Which objection is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Objector {
    /// One raised in a call for consensus, by its id.
    Objection(Id),
    /// The formal objection on the ballot of this seat.
    Seat(String),
}

/// A vote opens: rule, charter and electorate are fixed now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VoteOpened {
    /// The motion.
    pub motion: Id,
    /// The rule by which it is decided, of the charter in force.
    pub rule: String,
    /// The version of the charter in force: the entry that adopted it.
    pub charter: u64,
    /// How many seats may vote.
    pub seats: u64,
    /// Until when ballots are taken.
    #[schemars(with = "String")]
    pub until: At,
}

impl Payload for VoteOpened {}

/// A seat casts its ballot, or casts it again before the vote closes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BallotCast {
    /// The motion.
    pub motion: Id,
    /// The seat that votes.
    pub seat: String,
    /// What it chooses.
    pub choice: Choice,
    /// Why. Required when it objects formally.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for BallotCast {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}

/// A seat puts its vote into the hands of another seat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProxyGiven {
    /// The motion.
    pub motion: Id,
    /// The seat that is represented.
    pub from: String,
    /// The seat that carries its vote.
    pub to: String,
}

impl Payload for ProxyGiven {}

/// A seat takes its vote back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProxyWithdrawn {
    /// The motion.
    pub motion: Id,
    /// The seat that was represented.
    pub from: String,
}

impl Payload for ProxyWithdrawn {}

/// A seat takes no part, of its own accord. Declared interests recuse without this act.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recused {
    /// The motion.
    pub motion: Id,
    /// The seat.
    pub seat: String,
    /// On which ground.
    pub ground: Ground,
    /// More about it.
    #[serde(skip)]
    pub words: Said,
}

impl Payload for Recused {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("words", &mut self.words);
    }
}

/// The call or the vote closes: the figures and what follows from them under the rule. Whoever
/// replays the record recomputes both from the acts before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Closed {
    /// The motion.
    pub motion: Id,
    /// What is closed.
    pub stage: Stage,
    /// The rule applied.
    pub rule: String,
    /// What follows.
    pub verdict: Verdict,
    /// The figures of each chamber, by its id; one with an empty id when there are none.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub figures: BTreeMap<String, Figures>,
    /// How many objections stand.
    pub objections: u64,
    /// The candidates elected, in the order of their election.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub elected: Vec<Id>,
    /// What each proposal is given, in the smallest unit of the budget's currency.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub allocated: BTreeMap<Id, u64>,
}

impl Payload for Closed {}

/// A seat puts its dissent beside the outcome. There is no act that removes one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DissentRecorded {
    /// The motion.
    pub motion: Id,
    /// The dissent's id.
    pub dissent: Id,
    /// The seat that dissents.
    pub seat: String,
    /// What it says.
    #[serde(skip)]
    pub statement: Said,
}

impl Payload for DissentRecorded {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("statement", &mut self.statement);
    }
}

/// What the outcome means: why, what happens next, who, by when, when it is looked at again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OutcomeStated {
    /// The motion.
    pub motion: Id,
    /// The organisation that does it; the secretariat when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Id>,
    /// By when it is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub due: Option<At>,
    /// When the decision is looked at again.
    #[schemars(with = "String")]
    pub review: At,
    /// Why it came out so.
    #[serde(skip)]
    pub why: Said,
    /// What happens next.
    #[serde(skip)]
    pub next: Said,
}

impl Payload for OutcomeStated {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("why", &mut self.why);
        each("next", &mut self.next);
    }
}

/// A review lapses that nobody called or voted on in time: the decision stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReviewLapsed {
    /// The motion that was to set the decision aside.
    pub motion: Id,
}

impl Payload for ReviewLapsed {}

/// A motion is taken back before it is decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MotionWithdrawn {
    /// The motion.
    pub motion: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for MotionWithdrawn {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}
