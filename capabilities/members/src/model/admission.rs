//! Nouns of admission: answers to criteria, vouches, and both together as a candidacy.

use hub::{At, Id, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Term;

/// What is said of a criterion.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// It is met.
    Met,
    /// It is not met.
    Unmet,
    /// It is not asked for this time: a resolution about the organisation says so.
    Waived,
}

impl Answer {
    /// All, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Met, Self::Unmet, Self::Waived];

    /// The word as written in files and forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Unmet => "unmet",
            Self::Waived => "waived",
        }
    }
}

/// An answer to a criterion. The newest counts; earlier ones stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The criterion, by its clause.
    pub criterion: String,
    /// What was said.
    pub answer: Answer,
    /// The resolution it rests on.
    pub resolution: Option<Id>,
    /// What shows it.
    pub evidence: Said,
    /// The role in which it was said.
    pub role: String,
    /// When.
    pub at: At,
    /// The entry that recorded it.
    pub entry: u64,
}

/// A member's word for an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vouch {
    /// The member.
    pub member: Id,
    /// Why.
    pub reason: Said,
    /// Since when, and until when where it was withdrawn.
    pub term: Term,
    /// The entry that recorded it.
    pub entry: u64,
}

/// What stands for an organisation that is to be admitted.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Candidacy<'h> {
    /// The newest answer to each criterion, in the order of the clauses' ids.
    pub answers: Vec<&'h Answered>,
    /// The members that vouch for it now, oldest first.
    pub vouches: Vec<&'h Vouch>,
}

impl<'h> Candidacy<'h> {
    /// The newest answer to a criterion.
    #[must_use]
    pub fn answer(&self, criterion: &str) -> Option<&'h Answered> {
        self.answers.iter().copied().find(|one| one.criterion == criterion)
    }

    /// Whether the criterion is met or waived.
    #[must_use]
    pub fn settles(&self, criterion: &str) -> bool {
        self.answer(criterion).is_some_and(|one| one.answer != Answer::Unmet)
    }
}
