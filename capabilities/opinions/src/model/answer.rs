//! An answer to a statement: as it is given, for the host alone, and as a row of published ones.

use hub::{Openness, Said};
use insight::opinion;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a person answers to a statement.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Agrees.
    Agree,
    /// Disagrees.
    Disagree,
    /// Neither: unsure, or no view.
    Pass,
}

impl Answer {
    /// All, in the order of the buttons.
    pub const ALL: [Self; 3] = [Self::Agree, Self::Disagree, Self::Pass];

    /// The word as written in files and forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::Disagree => "disagree",
            Self::Pass => "pass",
        }
    }

    /// The answer of this word.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == word)
    }

    /// The same, for analysis.
    #[must_use]
    pub const fn analysed(self) -> opinion::Answer {
        match self {
            Self::Agree => opinion::Answer::Agree,
            Self::Disagree => opinion::Answer::Disagree,
            Self::Pass => opinion::Answer::Pass,
        }
    }

    const fn letter(self) -> char {
        match self {
            Self::Agree => '+',
            Self::Disagree => '-',
            Self::Pass => '0',
        }
    }

    fn of_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.letter() == letter)
    }
}

impl From<opinion::Answer> for Answer {
    fn from(answer: opinion::Answer) -> Self {
        match answer {
            opinion::Answer::Agree => Self::Agree,
            opinion::Answer::Disagree => Self::Disagree,
            opinion::Answer::Pass => Self::Pass,
        }
    }
}

/// An answer as it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// The number of the statement.
    pub statement: u64,
    /// What it says.
    pub answer: Answer,
}

impl Given {
    /// The words that the host keeps until the conversation has closed.
    #[must_use]
    pub fn to_said(&self) -> Said {
        for_the_host(self)
    }

    /// Reads them back; nothing when they were erased or are no answer.
    #[must_use]
    pub fn of_said(said: &Said) -> Option<Self> {
        hub::serde_json::from_str(said.as_text()?).ok()
    }
}

/// An answer as words that only the host reads, until it has been counted.
pub(super) fn for_the_host(answer: &impl Serialize) -> Said {
    let text = hub::serde_json::to_string(answer).unwrap_or_default();
    Said::text(&text).only(Openness::Host)
}

/// The answers of one person without a name: a letter for each statement, `+` agrees, `-`
/// disagrees, `0` passes, `.` was not answered.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Row(String);

/// The letter of a statement without an answer.
const UNANSWERED: char = '.';

impl Row {
    /// A row over so many statements.
    #[must_use]
    pub fn of(statements: u64, answer: impl Fn(u64) -> Option<Answer>) -> Self {
        Self((1..=statements).map(|n| answer(n).map_or(UNANSWERED, Answer::letter)).collect())
    }

    /// Whether it is one over so many statements.
    #[must_use]
    pub fn is_sound(&self, statements: u64) -> bool {
        let is_letter = |letter| letter == UNANSWERED || Answer::of_letter(letter).is_some();
        u64::try_from(self.0.len()) == Ok(statements) && self.0.chars().all(is_letter)
    }

    /// Over how many statements it goes.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.chars().all(|letter| letter == UNANSWERED)
    }

    /// Number of the statement and answer, in order.
    pub fn answers(&self) -> impl Iterator<Item = (u64, Answer)> {
        let letters = (1..).zip(self.0.chars());
        letters.filter_map(|(n, letter)| Some((n, Answer::of_letter(letter)?)))
    }
}
