//! What happened on the map: overlaps talked about, need and boundaries brought, who is missing.

use serde::Deserialize;

/// What happened on the map.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Landscape {
    /// A list of need.
    pub need: Sheet,
    /// The hub's own boundaries.
    pub areas: Sheet,
    /// Talks about overlaps.
    pub talks: Vec<Talk>,
    /// Reference groups and their shares.
    pub groups: Vec<Group>,
    /// Plans for those of influence.
    pub plans: Vec<Plan>,
    /// Rounds of asking whom else to include.
    pub rounds: Vec<Round>,
    /// Why some are not here.
    pub absences: Vec<Absence>,
}

/// A file that is held against the map.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// The day it was brought in.
    pub day: i64,
    /// What it is called.
    pub title: String,
    /// Who says what stands in it.
    pub source: String,
}

/// A talk between two organisations.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Talk {
    /// The day it began.
    pub day: i64,
    /// Who began it.
    pub one: String,
    /// With whom.
    pub other: String,
    /// The country of the place, ISO 3166-1 alpha-3.
    pub country: String,
    /// The place.
    pub place: String,
    /// The theme.
    pub theme: String,
    /// First and last day both are at work, as in the partners' reports.
    pub from: String,
    /// The last.
    pub to: String,
    /// The first note.
    pub note: String,
    /// Answers, by day, organisation and words.
    pub answers: Vec<(i64, String, String)>,
    /// How it ended: the day, what became of the overlap as a code, and what was agreed.
    pub settled: Option<(i64, String, String)>,
}

/// A reference group with its share.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its code.
    pub group: String,
    /// The share it should have, in thousandths.
    pub share: u16,
    /// Why.
    pub source: String,
}

/// A plan for an organisation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The day it was made.
    pub day: i64,
    /// The organisation.
    pub organisation: String,
    /// What is to be done, as a code.
    pub approach: String,
    /// By which day.
    pub due: i64,
    /// Who does it.
    pub owner: String,
    /// Why.
    pub reason: String,
}

/// A round of asking.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// The day it began.
    pub day: i64,
    /// The day it ended; none while it is under way.
    pub ended: Option<i64>,
    /// Who was asked.
    pub asked: Vec<String>,
    /// Who was named.
    pub names: Vec<Named>,
}

/// A name brought forward.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// The day.
    pub day: i64,
    /// The organisation that named it.
    pub by: String,
    /// The name.
    pub name: String,
    /// Where it sits, ISO 3166-1 alpha-3.
    pub country: String,
    /// Which part of society, as a code.
    pub kind: String,
    /// Why.
    pub reason: String,
    /// Where that can be looked up.
    pub source: String,
    /// What became of it two days later, as a code: `added`, `declined`; none while it waits.
    pub answer: Option<String>,
}

/// Why somebody is not here.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Absence {
    /// The day it was noted.
    pub day: i64,
    /// Who it is.
    pub name: String,
    /// Why, as a code.
    pub why: String,
    /// In whose words.
    pub words: String,
}
