//! How alike two descriptions are, and why: what a person is told who is asked about them.

use insight::names::{Level, Reason, Verdict};

/// How alike two descriptions of organisations are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likeness {
    /// What they may be to each other; the surest is the greatest.
    pub level: Level,
    /// How much speaks for one organisation, from 0 to 1000.
    pub score: u16,
    /// How alike the names alone are, from 0 to 1000.
    pub alike: u16,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Whether they sit in the same country; none when one is not known.
    pub same_country: Option<bool>,
}

impl Likeness {
    /// From a comparison that did not look at countries.
    #[must_use]
    pub fn of(verdict: Verdict, same_country: Option<bool>) -> Self {
        let Verdict { level, score, alike, reasons, .. } = verdict;
        Self { level, score, alike, reasons, same_country }
    }

    /// Whether one rather seems to be a branch of the other: it names the other and adds to it.
    #[must_use]
    pub fn is_of_a_branch(&self) -> bool {
        self.level == Level::PartOf || self.reasons.iter().any(|it| matches!(it, Reason::PartOf(_)))
    }

    /// Whether two others are alike for the same kinds of reasons.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        let kinds =
            |one: &Self| -> Vec<_> { one.reasons.iter().map(std::mem::discriminant).collect() };
        self.same_country == other.same_country && kinds(self) == kinds(other)
    }
}
