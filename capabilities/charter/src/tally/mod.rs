//! The tally: from a rule and what was voted to an outcome, exactly and with the reasons. Pure:
//! the decision room, the replay by strangers and `convoke tally` all call this.

pub mod budget;
mod count;
pub mod election;
mod explain;
mod judge;
mod measure;
mod need;
pub mod trial;

pub use count::{Choice, Electorate, Proxy, Voter, Votes, count};
pub use explain::{explain, explain_line, explain_quorum};
pub use judge::{judge, judge_quorum};
pub use need::{Need, Needs, still_needed};

use crate::model::{Fraction, Rule};
use crate::words::Sentence;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The word for what came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The rule is met.
    Adopted,
    /// The vote was valid and not enough agreed.
    Rejected,
    /// An objection stands and the rule has no fallback.
    NotAdopted,
    /// An objection stands; the fallback rule applies.
    GoToFallback,
    /// An objection stands; the matter goes to a meeting.
    ToMeeting,
    /// Too few took part.
    NoQuorum,
    /// A quorum was asked about, and is there.
    Quorum,
    /// Too few valid votes were cast for the vote to count.
    Void,
    /// Every condition of the standard is met.
    StatusHolds,
    /// A condition of the standard is not met.
    StatusLapses,
    /// The rule does not decide by ballots, or is not known.
    NotByBallot,
}

impl Verdict {
    /// The word as written in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Verdict::Adopted => "adopted",
            Verdict::Rejected => "rejected",
            Verdict::NotAdopted => "not_adopted",
            Verdict::GoToFallback => "go_to_fallback",
            Verdict::ToMeeting => "to_meeting",
            Verdict::NoQuorum => "no_quorum",
            Verdict::Quorum => "quorum",
            Verdict::Void => "void",
            Verdict::StatusHolds => "status_holds",
            Verdict::StatusLapses => "status_lapses",
            Verdict::NotByBallot => "not_by_ballot",
        }
    }
}

/// What came out of a vote, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The word for it.
    pub verdict: Verdict,
    /// Whether enough took part; `None` when the rule asks for no quorum or it could not be told.
    pub quorum: Option<bool>,
    /// The figures of each chamber.
    pub chambers: Vec<ChamberLine>,
    /// Every condition, with what was reached.
    pub parts: Vec<Part>,
    /// Why, in sentences, the deciding one first.
    pub why: Vec<Sentence>,
}

impl Outcome {
    /// Whether the proposal is adopted.
    pub fn is_adopted(&self) -> bool {
        self.verdict == Verdict::Adopted
    }
}

/// The figures of one chamber, counted by seats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChamberLine {
    /// The chamber; empty when the body has none.
    pub chamber: String,
    /// Votes for.
    pub agree: Fraction,
    /// Votes against.
    pub disagree: Fraction,
    /// Abstentions.
    pub abstain: Fraction,
    /// Present, proxies included.
    pub present: Fraction,
    /// Seats that are held and may vote on this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Fraction>,
    /// Seats recused from this.
    pub recused: u64,
    /// Whether the quorum of this chamber is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quorum: Option<bool>,
    /// Whether the chamber's own condition holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passes: Option<bool>,
}

/// One condition of the rule, applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// `quorum` or `pass`.
    pub kind: PartKind,
    /// Which list of lines it belongs to, from 0; one whole list must hold.
    pub list: usize,
    /// The line of the rule.
    pub line: String,
    /// The chamber it was applied to; `None` for all together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chamber: Option<String>,
    /// The amount measured: votes for, or presence.
    pub reached: Fraction,
    /// What it is measured against.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<Fraction>,
    /// Whether it is enough; `None` when the base is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holds: Option<bool>,
}

/// What a condition is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PartKind {
    /// Enough take part.
    Quorum,
    /// Enough agree.
    Pass,
}

/// An objection to a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// Who objects.
    pub by: String,
    /// Whether it is kept up (not withdrawn).
    pub stands: bool,
    /// Whether it came after the deadline: recorded, without effect.
    pub late: bool,
}

/// Everything a rule looks at, already added up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The figures, one entry for each chamber (one with an empty id when there are none).
    pub chambers: Vec<Figures>,
    /// Objections, in the order they came.
    pub objections: Vec<Objection>,
    /// Voters whose vote against is a veto under the rule.
    pub vetoed_by: Vec<String>,
    /// Who is recused: each with every id it goes by (seat, constituency, chamber).
    pub recused: Vec<BTreeSet<String>>,
    /// Conditions of a standard, as measured.
    pub conditions: BTreeMap<String, bool>,
    /// Who is elected, where candidates were chosen among.
    pub elected: Option<election::Elected>,
    /// What each proposal is given, where a sum was divided.
    pub allocated: Option<budget::Allocation>,
    /// Sentences about how it was counted.
    pub notes: Vec<Sentence>,
}

/// The figures of one chamber.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// The chamber; empty when there are none.
    pub chamber: String,
    /// By name of the weight; the empty name counts seats.
    pub counts: BTreeMap<String, Count>,
    /// Seats recused.
    pub recused: u64,
    /// Voters who could still vote, for "what is still needed".
    pub waiting: Vec<BTreeMap<String, u64>>,
}

/// Votes added up by seats or by one weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// For.
    pub agree: Fraction,
    /// Against.
    pub disagree: Fraction,
    /// Abstentions.
    pub abstain: Fraction,
    /// Present, those by proxy included.
    pub present: Fraction,
    /// Of those, present only by proxy.
    pub by_proxy: Fraction,
    /// All seats that are held.
    pub members: Option<Fraction>,
    /// All seats, empty ones too.
    pub seats: Option<Fraction>,
}

impl Default for Count {
    fn default() -> Self {
        Count {
            agree: Fraction::ZERO,
            disagree: Fraction::ZERO,
            abstain: Fraction::ZERO,
            present: Fraction::ZERO,
            by_proxy: Fraction::ZERO,
            members: None,
            seats: None,
        }
    }
}

/// Counts the votes of an electorate and applies the rule.
pub fn tally(rule: &Rule, electorate: &Electorate, votes: &Votes) -> Outcome {
    judge(rule, &count(rule, electorate, votes))
}
