//! What is known of those who are missing: plans, nominations, rounds, reasons.

use std::collections::BTreeMap;

use hub::{Actor, At, Id, Said};
use insight::names::fold;
use serde::{Deserialize, Serialize};

use crate::model::{Answer, Approach, Constituency, Country, Day, WhyNot};

/// Those who are missing.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Missing {
    pub(super) plans: BTreeMap<Id, Plan>,
    pub(super) nominations: BTreeMap<Id, Nomination>,
    pub(super) rounds: BTreeMap<Id, Round>,
    pub(super) absences: BTreeMap<Id, Absence>,
}

/// What is to be done about an organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// What is to be done.
    pub approach: Approach,
    /// By which day.
    pub due: Option<Day>,
    /// Who does it.
    pub owner: Said,
    /// Why.
    pub reason: Said,
    /// When it was planned.
    pub at: At,
}

/// A name brought forward.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Nomination {
    /// The organisation that brought it forward.
    pub by: Option<Id>,
    /// The person who wrote it down.
    pub person: Actor,
    /// The round it answers.
    pub round: Option<Id>,
    /// Which part of society.
    pub kind: Option<Constituency>,
    /// Where it sits.
    pub country: Option<Country>,
    /// Its name.
    pub name: Said,
    /// Why.
    pub reason: Said,
    /// Where that can be looked up.
    pub source: Said,
    /// How to reach it.
    pub contact: Said,
    /// When it was brought forward.
    pub at: At,
    /// What became of it.
    pub answered: Option<Answered>,
}

/// What became of a nomination.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answered {
    /// When.
    pub at: At,
    /// What became of it.
    pub answer: Answer,
    /// The entry it led to.
    pub actor: Option<Id>,
    /// Why.
    pub reason: Said,
}

/// A round of asking.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Round {
    /// Which round it is, from 1.
    pub number: u32,
    /// Who is asked.
    pub asked: Vec<Id>,
    /// What exactly.
    pub question: Said,
    /// When it began.
    pub opened: At,
    /// When it ended.
    pub closed: Option<At>,
    /// What was learned.
    pub words: Said,
}

/// Why somebody is not here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Absence {
    /// The entry it is about.
    pub actor: Option<Id>,
    /// Why.
    pub why: WhyNot,
    /// Who it is, where there is no entry.
    pub name: Said,
    /// Their own words, or ours with respect.
    pub words: Said,
    /// When it was noted.
    pub at: At,
}

impl Missing {
    /// Plans by the organisation they are about.
    #[must_use]
    pub const fn plans(&self) -> &BTreeMap<Id, Plan> {
        &self.plans
    }

    /// Every nomination.
    #[must_use]
    pub const fn nominations(&self) -> &BTreeMap<Id, Nomination> {
        &self.nominations
    }

    /// Every round.
    #[must_use]
    pub const fn rounds(&self) -> &BTreeMap<Id, Round> {
        &self.rounds
    }

    /// Rounds in their order.
    #[must_use]
    pub fn rounds_in_order(&self) -> Vec<(Id, &Round)> {
        let mut all: Vec<(Id, &Round)> = self.rounds.iter().map(|(id, one)| (*id, one)).collect();
        all.sort_by_key(|(id, one)| (one.number, *id));
        all
    }

    /// The round under way.
    #[must_use]
    pub fn open_round(&self) -> Option<(Id, &Round)> {
        self.rounds.iter().find(|(_, one)| one.closed.is_none()).map(|(id, one)| (*id, one))
    }

    /// Why somebody is not here.
    #[must_use]
    pub const fn absences(&self) -> &BTreeMap<Id, Absence> {
        &self.absences
    }

    /// Whether naming the organisation of this name was noted to be unsafe.
    #[must_use]
    pub fn is_unsafe(&self, name: &Said) -> bool {
        let Some(name) = name.as_text().map(fold).filter(|name| !name.is_empty()) else {
            return false;
        };
        let mut noted = self.absences.values().filter(|one| one.why == WhyNot::Unsafe);
        noted.any(|one| one.name.as_text().is_some_and(|text| fold(text) == name))
    }
}
