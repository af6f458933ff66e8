//! Who is missing: plans to win them, names brought forward, rounds of asking, and why some are
//! not here.

use hub::{Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Each;
use crate::model::{Answer, Approach, Constituency, Country, Day, WhyNot};

/// What is to be done about an organisation that has influence and is not a member.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApproachPlanned {
    /// Which organisation.
    pub actor: Id,
    /// What is to be done.
    pub approach: Approach,
    /// By which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// Who does it.
    #[serde(skip)]
    pub owner: Said,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ApproachPlanned {
    fn said(&mut self, each: Each) {
        each("owner", &mut self.owner);
        each("reason", &mut self.reason);
    }
}

/// Somebody who should be on the map is brought forward by name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Nominated {
    /// The nomination's own id.
    pub id: Id,
    /// The organisation that brought the name forward; none when it was somebody else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Id>,
    /// The round of asking it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<Id>,
    /// Which part of society.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Constituency>,
    /// Where it sits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Its name.
    #[serde(skip)]
    pub name: Said,
    /// Why it should be on the map.
    #[serde(skip)]
    pub reason: Said,
    /// Where that can be looked up.
    #[serde(skip)]
    pub source: Said,
    /// How to reach it, for the secretariat.
    #[serde(skip)]
    pub contact: Said,
}

impl Payload for Nominated {
    fn said(&mut self, each: Each) {
        each("name", &mut self.name);
        each("reason", &mut self.reason);
        each("source", &mut self.source);
        each("contact", &mut self.contact);
    }
}

/// A nomination is answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NominationAnswered {
    /// Which nomination.
    pub id: Id,
    /// What became of it.
    pub answer: Answer,
    /// The entry it led to: new, or known already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<Id>,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for NominationAnswered {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}

/// The most that one round asks: their ids have to fit into one entry of the record.
pub const ASKED: usize = 400;

/// A round of asking begins: each of these is asked whom else to include.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoundOpened {
    /// The round's own id.
    pub id: Id,
    /// Who is asked.
    pub asked: Vec<Id>,
    /// What exactly they are asked.
    #[serde(skip)]
    pub question: Said,
}

impl Payload for RoundOpened {
    fn said(&mut self, each: Each) {
        each("question", &mut self.question);
    }
}

/// A round of asking ends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoundClosed {
    /// Which round.
    pub id: Id,
    /// What was learned.
    #[serde(skip)]
    pub words: Said,
}

impl Payload for RoundClosed {
    fn said(&mut self, each: Each) {
        each("words", &mut self.words);
    }
}

/// Why somebody is not here. Whoever is unsafe to name is named to the secretariat alone, and no
/// entry of the map is pointed at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AbsenceNoted {
    /// The note's own id; the same id again corrects it.
    pub id: Id,
    /// The entry it is about, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<Id>,
    /// Why.
    pub why: WhyNot,
    /// Who it is, where there is no entry.
    #[serde(skip)]
    pub name: Said,
    /// Their own words, or ours with respect.
    #[serde(skip)]
    pub words: Said,
}

impl Payload for AbsenceNoted {
    fn said(&mut self, each: Each) {
        each("name", &mut self.name);
        each("words", &mut self.words);
    }
}
