//! What is known of talks about overlaps, and of reports that tell of one activity.

use std::collections::BTreeMap;

use hub::{At, Id, Said};
use serde::{Deserialize, Serialize};

use crate::model::{Day, Outcome, SameReport};

/// The marks of two rows, the smaller first.
pub type RowPair = (Box<str>, Box<str>);

/// Talks and judgements.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Coordination {
    pub(super) talks: BTreeMap<Id, Talk>,
    pub(super) judged: BTreeMap<RowPair, Judged>,
}

/// A talk between two organisations about an overlap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Talk {
    /// The two.
    pub between: [Id; 2],
    /// The fingerprint of place and theme.
    pub cell: Box<str>,
    /// First day both are at work.
    pub from: Option<Day>,
    /// Last day both are at work.
    pub to: Option<Day>,
    /// The place.
    pub place: Said,
    /// The theme.
    pub theme: Said,
    /// Notes, oldest first.
    pub notes: Vec<Note>,
    /// How it ended.
    pub settled: Option<Settled>,
}

/// What somebody wrote in a talk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// When.
    pub at: At,
    /// In which role.
    pub role: String,
    /// For which of the two; nobody where the office wrote.
    #[serde(default)]
    pub end: Option<Id>,
    /// What.
    pub words: Said,
}

/// How a talk ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settled {
    /// When.
    pub at: At,
    /// What became of the overlap.
    pub outcome: Outcome,
    /// What was agreed.
    pub words: Said,
}

/// What a person said of two reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Judged {
    /// The row that counts when they are the same.
    pub counted: Box<str>,
    /// What they are.
    pub verdict: SameReport,
    /// When.
    pub at: At,
    /// Why.
    pub reason: Said,
}

impl Coordination {
    /// Every talk.
    #[must_use]
    pub const fn talks(&self) -> &BTreeMap<Id, Talk> {
        &self.talks
    }

    /// The newest talk of these two about this place and theme.
    #[must_use]
    pub fn talk_about(&self, one: Id, other: Id, cell: &str) -> Option<(Id, &Talk)> {
        let pair = [one.min(other), one.max(other)];
        let about = self.talks.iter().filter(|(_, t)| t.between == pair && *t.cell == *cell);
        let began = |talk: &Talk| talk.notes.first().map(|note| note.at);
        about.max_by_key(|(id, talk)| (began(talk), **id)).map(|(id, talk)| (*id, talk))
    }

    /// What was said of two reports.
    #[must_use]
    pub fn judged(&self, one: &str, other: &str) -> Option<&Judged> {
        self.judged.get(&pair(one, other))
    }

    /// Everything that was said of two reports.
    pub fn all_judged(&self) -> impl Iterator<Item = (&RowPair, &Judged)> {
        self.judged.iter()
    }

    /// Marks of rows that say the very same in several lists, and are one: all but one of them
    /// are not counted.
    pub fn repeated(&self) -> impl Iterator<Item = &str> {
        let same = self.judged.iter().filter(|(_, judged)| judged.verdict == SameReport::Same);
        same.filter(|((one, other), _)| one == other).map(|((one, _), _)| &**one)
    }

    /// Rows that are not counted because another report tells of the same activity.
    pub fn uncounted(&self) -> impl Iterator<Item = (&str, &str)> {
        let same = self.judged.iter().filter(|(_, judged)| judged.verdict == SameReport::Same);
        let two = same.filter(|((one, other), _)| one != other);
        two.map(|((one, other), judged)| {
            let counted = &*judged.counted;
            (if counted == &**one { &**other } else { &**one }, counted)
        })
    }
}

pub(super) fn pair(one: &str, other: &str) -> RowPair {
    (one.min(other).into(), one.max(other).into())
}
