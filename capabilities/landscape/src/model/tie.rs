//! What kind of tie holds two organisations together.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The kind of a tie. A partner's own word for it travels beside as typed words.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum TieKind {
    /// Works together with.
    #[default]
    WorksWith,
    /// Gives money to.
    Funds,
    /// Belongs to, as a member.
    MemberOf,
    /// Is a part or branch of.
    PartOf,
    /// Answers to.
    AnswersTo,
    /// Tells or teaches.
    Informs,
    /// Is at odds with.
    Opposes,
}

impl TieKind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::WorksWith,
        Self::Funds,
        Self::MemberOf,
        Self::PartOf,
        Self::AnswersTo,
        Self::Informs,
        Self::Opposes,
    ];

    /// The code, as in the record and in message ids (`landscape-tie-works_with`).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::WorksWith => "works_with",
            Self::Funds => "funds",
            Self::MemberOf => "member_of",
            Self::PartOf => "part_of",
            Self::AnswersTo => "answers_to",
            Self::Informs => "informs",
            Self::Opposes => "opposes",
        }
    }

    /// The kind a partner's word most likely means.
    #[must_use]
    pub fn from_words(words: &str) -> Self {
        let folded = insight::names::fold(words);
        let has = |pieces: &[&str]| pieces.iter().any(|p| folded.contains(p));
        match () {
            () if has(&["fund", "donor", "grant", "financ", "bailleur", "donat"]) => Self::Funds,
            () if has(&["member", "membre", "miembro", "chlen"]) => Self::MemberOf,
            () if has(&["part of", "branch", "subsidiar", "parent", "filial"]) => Self::PartOf,
            () if has(&["report", "account", "answers", "governs", "oversee"]) => Self::AnswersTo,
            () if has(&["inform", "advis", "teach", "publish", "cites"]) => Self::Informs,
            () if has(&["oppos", "conflict", "against", "rival"]) => Self::Opposes,
            () => Self::WorksWith,
        }
    }
}
