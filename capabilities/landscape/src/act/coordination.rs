//! What partners settle between them: overlaps talked about, reports that tell of one activity.

use hub::{Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Each;
use crate::model::{Day, Outcome, SameReport};

/// Two organisations are asked to talk: both work on one theme at one place at one time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OverlapRaised {
    /// The talk's own id.
    pub id: Id,
    /// One organisation.
    pub one: Id,
    /// The other.
    pub other: Id,
    /// The fingerprint of place and theme (`model::cell`), 16 hex digits.
    pub cell: Box<str>,
    /// First day both are at work; none when it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Last day both are at work; none when it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    /// For which of the two the first note is written; nobody where the office writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaks_for: Option<Id>,
    /// The place, in the words of the map.
    #[serde(skip)]
    pub place: Said,
    /// The theme, in the words of the map.
    #[serde(skip)]
    pub theme: Said,
    /// The first note, for the two and the secretariat.
    #[serde(skip)]
    pub note: Said,
}

impl Payload for OverlapRaised {
    fn said(&mut self, each: Each) {
        each("place", &mut self.place);
        each("theme", &mut self.theme);
        each("note", &mut self.note);
    }
}

/// Somebody answers in a talk about an overlap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OverlapAnswered {
    /// Which talk.
    pub id: Id,
    /// For which of the two it is written; nobody where the office writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaks_for: Option<Id>,
    /// The answer, for the two and the secretariat.
    #[serde(skip)]
    pub note: Said,
}

impl Payload for OverlapAnswered {
    fn said(&mut self, each: Each) {
        each("note", &mut self.note);
    }
}

/// A talk comes to an end: what was agreed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OverlapSettled {
    /// Which talk.
    pub id: Id,
    /// What became of the overlap.
    pub outcome: Outcome,
    /// What was agreed, for everybody.
    #[serde(skip)]
    pub words: Said,
}

impl Payload for OverlapSettled {
    fn said(&mut self, each: Each) {
        each("words", &mut self.words);
    }
}

/// A person says whether two reports tell of one activity; the newest word counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportsJudged {
    /// The mark of one row (`model::dataset`), 16 hex digits: the one that is counted.
    pub one: Box<str>,
    /// The mark of the other; the same where rows of several lists say the very same.
    pub other: Box<str>,
    /// What they are.
    pub verdict: SameReport,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ReportsJudged {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}
