//! What kind of tie holds two organisations together, how often and how closely.

use super::coded;

coded! {
    /// The kind of a tie. A partner's own word for it travels beside as typed words.
    #[derive(Default)]
    pub enum TieKind {
        /// Works together with.
        #[default]
        WorksWith = "works_with",
        /// Gives money to.
        Funds = "funds",
        /// Belongs to, as a member.
        MemberOf = "member_of",
        /// Is a part or branch of.
        PartOf = "part_of",
        /// Answers to.
        AnswersTo = "answers_to",
        /// Tells or teaches.
        Informs = "informs",
        /// Is at odds with.
        Opposes = "opposes",
    }
}

impl TieKind {
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

    /// Whether a tie of this kind leads one way, unless somebody says otherwise.
    #[must_use]
    pub const fn is_directed(self) -> bool {
        !matches!(self, Self::WorksWith | Self::Opposes)
    }
}

coded! {
    /// How often the two deal with each other (PARTNER's question on frequency of contact).
    pub enum Frequency {
        /// Once a year or less.
        Yearly = "yearly",
        /// About once a quarter.
        Quarterly = "quarterly",
        /// About once a month.
        Monthly = "monthly",
        /// Every week.
        Weekly = "weekly",
        /// Every day.
        Daily = "daily",
    }
}

coded! {
    /// How closely the two work together (PARTNER's question on the intensity of a relationship).
    pub enum Intensity {
        /// They know of each other.
        Aware = "aware",
        /// They exchange information and attend each other's meetings.
        Cooperates = "cooperates",
        /// They plan together.
        Coordinates = "coordinates",
        /// They share budgets, staff or a programme.
        Integrates = "integrates",
    }
}
