//! Nouns of deciding: choices, verdicts, figures, and the motion with all that happened to it.

mod amendment;
mod budget;
mod candidate;
mod motion;
mod secret;
mod task;

use charter::tally;
use hub::{At, Id};
use members::state::Suspended;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use amendment::{AMENDMENT, Amendment, AmendmentEnd};
pub use budget::{AMOUNT_MAX, Amounts, CastAllocation, Purse, given};
pub use candidate::{CANDIDATES_MAX, Candidate, CastRanking, Order, numbered};
pub use motion::{
    Call, CastBallot, Closure, Comment, Dissent, Elector, Formal, Moment, Motion, Objection,
    OpenVote, PaperBallot, Proxy, Recusal, Reply, Standing, Statement, Version,
};

pub use task::{Doer, StepKind, TASKS_MAX, Task, TaskStanding, TaskStep};

pub use secret::{Envelope, SealedEvent, SealedStep, Sealing, Slip, Vote};

/// A choice on a ballot.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// For.
    Agree,
    /// Content for others to decide.
    Abstain,
    /// Against.
    Disagree,
    /// Against, and on the permanent record with a reason that needs a reply.
    Object,
}

impl Choice {
    /// All, in the order of the ballot.
    pub const ALL: [Self; 4] = [Self::Agree, Self::Abstain, Self::Disagree, Self::Object];

    /// The word as written in files and forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::Abstain => "abstain",
            Self::Disagree => "disagree",
            Self::Object => "object",
        }
    }

    /// How the rule counts it: a formal objection is a vote against.
    #[must_use]
    pub const fn counted(self) -> tally::Choice {
        match self {
            Self::Agree => tally::Choice::Agree,
            Self::Abstain => tally::Choice::Abstain,
            Self::Disagree | Self::Object => tally::Choice::Disagree,
        }
    }
}

impl std::str::FromStr for Choice {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|choice| choice.as_str() == text).ok_or(())
    }
}

/// What follows from a call or a vote under the rule. The word for the record; the charter's
/// tally decides which one it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
    /// Too few valid votes were cast for the vote to count.
    Void,
    /// The rule does not decide by ballots.
    NotByBallot,
}

impl Verdict {
    /// The word as written in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Adopted => "adopted",
            Self::Rejected => "rejected",
            Self::NotAdopted => "not_adopted",
            Self::GoToFallback => "go_to_fallback",
            Self::ToMeeting => "to_meeting",
            Self::NoQuorum => "no_quorum",
            Self::Void => "void",
            Self::NotByBallot => "not_by_ballot",
        }
    }

    /// Whether the motion is decided by it, one way or the other.
    #[must_use]
    pub const fn is_final(self) -> bool {
        !matches!(self, Self::GoToFallback | Self::ToMeeting)
    }
}

impl From<tally::Verdict> for Verdict {
    fn from(verdict: tally::Verdict) -> Self {
        match verdict {
            tally::Verdict::Adopted => Self::Adopted,
            tally::Verdict::Rejected => Self::Rejected,
            tally::Verdict::NotAdopted => Self::NotAdopted,
            tally::Verdict::GoToFallback => Self::GoToFallback,
            tally::Verdict::ToMeeting => Self::ToMeeting,
            tally::Verdict::NoQuorum => Self::NoQuorum,
            tally::Verdict::Void => Self::Void,
            tally::Verdict::Quorum
            | tally::Verdict::StatusHolds
            | tally::Verdict::StatusLapses
            | tally::Verdict::NotByBallot => Self::NotByBallot,
        }
    }
}

/// What is closed: a call for consensus or a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The call for consensus.
    Call,
    /// The vote.
    Vote,
}

/// The figures of one chamber when it closed, counted by seats.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// Votes for, those by proxy included.
    pub agree: u64,
    /// Votes against, formal objections and proxies included.
    pub disagree: u64,
    /// Abstentions, those by proxy included.
    pub abstain: u64,
    /// Of all those, votes by proxy.
    pub by_proxy: u64,
    /// Seats that are held and did not vote. Silence is not an abstention.
    pub silent: u64,
    /// Seats that took no part because of an interest; they are in no base.
    pub recused: u64,
    /// Seats nobody holds.
    pub vacant: u64,
}

impl Figures {
    /// Seats that are held and may vote.
    #[must_use]
    pub const fn members(&self) -> u64 {
        self.agree + self.disagree + self.abstain + self.silent
    }

    /// Seats that voted.
    #[must_use]
    pub const fn voted(&self) -> u64 {
        self.agree + self.disagree + self.abstain
    }
}

/// An act that a motion allows when it is adopted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Permit {
    /// The kind of act.
    pub kind: String,
    /// The one thing it may be about; anything when left out. In an election: whoever is elected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Id>,
    /// The office, seat, criterion, constituency or scope of a speaker that it may be about, as the
    /// charter names it; in a case of conduct the sanction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// What a motion allows that calls a decision in: nobody has to act on it, for the decision is set
/// aside when the motion is adopted.
pub const REVIEW: &str = "decisions.review";

/// Why a seat takes no part, as whoever acts for it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// Its own choice.
    Own,
    /// An interest that its organisation declared.
    Interest(Id),
}

/// Why a seat takes no part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Aside {
    /// Its own choice.
    Own,
    /// An interest that its organisation declared.
    Interest(Id),
    /// When this opened, its organisation did not vote yet: the charter lets new members wait.
    New {
        /// From when on it votes.
        #[schemars(with = "String")]
        from: At,
    },
    /// Its organisation's votes are suspended by a sanction.
    Suspended {
        /// The case.
        case: Id,
        /// Until when; until it is lifted when left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(with = "Option<String>")]
        until: Option<At>,
    },
    /// It is about its organisation's own conduct: the case.
    Accused(Id),
    /// Its organisation raised the case that this decides.
    Raised(Id),
}

impl From<&Suspended<'_>> for Aside {
    fn from(suspended: &Suspended) -> Self {
        Self::Suspended { case: suspended.case.id, until: suspended.until }
    }
}

impl From<Ground> for Aside {
    fn from(ground: Ground) -> Self {
        match ground {
            Ground::Own => Self::Own,
            Ground::Interest(interest) => Self::Interest(interest),
        }
    }
}
