//! Related parties: organisations that hold voting seats and are tied in a way that may make one
//! speak for the other.

use std::collections::{BTreeMap, BTreeSet};

use charter::model::{Body, Charter};
use hub::{At, Hub, Id};
use landscape::model::TieKind;
use members::Roll;
use members::model::About;
use schemars::JsonSchema;
use serde::Serialize;

/// How one organisation depends on another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// It is a part or branch of it.
    PartOf,
    /// It is a part or branch of the same one.
    SameParent,
    /// It gives money to it.
    Funds,
    /// It answers to it.
    AnswersTo,
    /// It declared an interest in it.
    Interest,
}

impl Relation {
    /// The word at the end of message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::PartOf => "part-of",
            Self::SameParent => "same-parent",
            Self::Funds => "funds",
            Self::AnswersTo => "answers-to",
            Self::Interest => "interest",
        }
    }

    const fn of_tie(kind: TieKind) -> Option<Self> {
        match kind {
            TieKind::PartOf => Some(Self::PartOf),
            TieKind::Funds => Some(Self::Funds),
            TieKind::AnswersTo => Some(Self::AnswersTo),
            _ => None,
        }
    }
}

/// Two organisations that both hold voting seats.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Related {
    /// The one that depends, funds, answers or declared.
    pub one: Id,
    /// How it is related.
    pub relation: Relation,
    /// The other.
    pub other: Id,
}

/// Every relation between two holders of voting seats of bodies that decide, as far as the map or a
/// declaration names it; ordered.
#[must_use]
pub fn related(hub: &Hub, charter: &Charter, now: At) -> Vec<Related> {
    let (landscape, roll) = (hub.room::<landscape::State>(), Roll::of(hub));
    let decides =
        |body: &&Body| charter.rules.iter().any(|rule| rule.body.as_ref() == Some(&body.id));
    let bodies = charter.bodies.iter().filter(decides);
    let seats = bodies.flat_map(|body| roll.seats_of(charter, &body.id, now));
    let voting = seats.filter(|held| held.seat.voting).filter_map(|held| held.actor);
    let holders: BTreeSet<Id> = voting.map(|actor| roll.lead(actor)).collect();
    let mut found = BTreeSet::new();
    let mut add = |one: Id, relation, other: Id| {
        let (one, other) = (roll.lead(one), roll.lead(other));
        if one != other && holders.contains(&one) && holders.contains(&other) {
            found.insert(Related { one, relation, other });
        }
    };
    let mut branches: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
    for holder in &holders {
        if let Some(parent) = landscape.actor(*holder).and_then(|actor| actor.part_of) {
            add(*holder, Relation::PartOf, parent);
            branches.entry(roll.lead(parent)).or_default().push(*holder);
        }
    }
    for own in branches.values() {
        for (place, one) in own.iter().enumerate() {
            own[place + 1..].iter().for_each(|other| add(*one, Relation::SameParent, *other));
        }
    }
    for (from, to, tie) in landscape.ties() {
        let ends = landscape.numbered(from).zip(landscape.numbered(to));
        if let (Some(relation), Some((from, to))) = (Relation::of_tie(tie.kind), ends) {
            add(from.id, relation, to.id);
        }
    }
    for interest in roll.interests(now) {
        if let About::Actor(about) = interest.about {
            add(interest.actor, Relation::Interest, about);
        }
    }
    found.into_iter().collect()
}
