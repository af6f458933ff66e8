//! How a case about a member's conduct is handled: who raises it, who hears the member, who decides
//! by which rule, what may follow, and which other body hears an appeal until when.

use serde::{Deserialize, Serialize};

use super::{Basis, Grantee};

/// A clause on conduct. Whatever no clause names is no case, and no sanction follows from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conduct {
    /// Its clause id: `S1`.
    pub id: String,
    /// What is a breach, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// Who may raise a case.
    pub by: Vec<Grantee>,
    /// The body that hears the member.
    pub hears: String,
    /// How many days the member has to answer before anything can be decided.
    pub answer_days: u32,
    /// How many days ahead the member is called to a hearing; where it is written, nothing is
    /// decided without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hearing_days: Option<u32>,
    /// The rule by which it is decided; the body is the rule's.
    pub rule: String,
    /// What may follow.
    pub sanctions: Vec<SanctionKind>,
    /// The longest suspension, in days; until it is lifted when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspension_days_max: Option<u32>,
    /// The rule by which an appeal is decided; the body is the rule's, and another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appeal_rule: Option<String>,
    /// How many days the member has to appeal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appeal_days: Option<u32>,
    /// Where this was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
}

impl Conduct {
    /// The rule by which an appeal is decided, and how many days the member has for it.
    pub fn appeal(&self) -> Option<(&str, u32)> {
        self.appeal_rule.as_deref().zip(self.appeal_days)
    }
}

/// What may follow from a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SanctionKind {
    /// A warning in words.
    Warning,
    /// The member does not vote for a time.
    Suspension,
    /// The member is one no longer.
    Exclusion,
}

impl SanctionKind {
    /// The word as written in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Suspension => "suspension",
            Self::Exclusion => "exclusion",
        }
    }
}
