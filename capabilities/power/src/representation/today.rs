//! Whether a body can decide today, with the seats that somebody holds.

use std::collections::BTreeSet;

use charter::model::{Charter, Method, Rule};
use charter::tally::{Choice, Electorate, Verdict, Voter, Votes, tally};
use hub::At;
use members::{HeldSeat, Roll};
use schemars::JsonSchema;
use serde::Serialize;

/// What follows if everybody who can vote agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Ability {
    /// The motion is adopted.
    Can,
    /// Nobody holds a voting seat.
    Nobody,
    /// The quorum is not there.
    NoQuorum,
    /// The quorum is there, and it is not enough.
    NotEnough,
}

/// A body under one of its rules, today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BodyToday {
    /// The body.
    pub body: String,
    /// The rule.
    pub rule: String,
    /// Its voting seats.
    pub seats: u64,
    /// Of these, seats that somebody holds.
    pub held: u64,
    /// Of these, seats for which a person acts.
    pub acted_for: u64,
    /// Whether it can decide.
    pub ability: Ability,
    /// How many of those for whom a person acts may be missing, whoever they are, and all others
    /// together can still decide.
    pub can_spare: u64,
}

/// Each rule by which a body decides by ballots or without objection.
#[must_use]
pub fn today(charter: &Charter, roll: Roll, now: At) -> Vec<BodyToday> {
    let people = roll.people_by_actor(now);
    let acts = |held: &HeldSeat| {
        let own = held.actor.map(|actor| people.get(&roll.lead(actor)));
        let mut own = own.flatten().into_iter().flatten();
        own.any(|one| one.seat.as_ref().is_none_or(|seat| *seat == held.seat.id))
    };
    let row = |rule: &Rule| {
        let body = rule.body.as_deref().filter(|_| is_by_ballot(&rule.method))?;
        let mut seats = roll.seats_of(charter, body, now);
        seats.retain(|held| held.seat.voting);
        let acting: Vec<bool> = seats.iter().map(acts).collect();
        let held = seats.iter().filter(|held| held.actor.is_some()).count();
        let voters: Electorate =
            seats.into_iter().map(|one| Voter::of(one.seat, one.actor.is_some())).collect();
        let (ability, can_spare) = ability(rule, &voters, &acting);
        Some(BodyToday {
            body: body.to_owned(),
            rule: rule.id.clone(),
            seats: voters.len() as u64,
            held: held as u64,
            acted_for: acting.iter().filter(|acts| **acts).count() as u64,
            ability,
            can_spare,
        })
    };
    charter.rules.iter().filter_map(row).filter(|row| row.seats > 0).collect()
}

const fn is_by_ballot(method: &Method) -> bool {
    matches!(method, Method::Vote(_) | Method::Consensus(_) | Method::Support(_))
}

/// Asks the charter's own tally: what if everybody for whom a person acts agrees, and how many of
/// them may be missing?
fn ability(rule: &Rule, voters: &Electorate, acting: &[bool]) -> (Ability, u64) {
    let coming: Vec<&Voter> =
        voters.iter().zip(acting).filter(|(_, acts)| **acts).map(|(voter, _)| voter).collect();
    if coming.is_empty() {
        return (Ability::Nobody, 0);
    }
    let ability = asked(rule, voters, &coming);
    let chambers: BTreeSet<Option<&str>> = voters.iter().map(chamber).collect();
    let spared = chambers.into_iter().map(|first| spared(rule, voters, &coming, first)).min();
    match ability {
        Ability::Can => (ability, spared.unwrap_or(0) as u64),
        _ => (ability, 0),
    }
}

fn chamber(voter: &Voter) -> Option<&str> {
    voter.chamber.as_deref()
}

/// How many may be missing when this chamber stays away first, the heaviest before the lighter.
fn spared(rule: &Rule, voters: &Electorate, coming: &[&Voter], first: Option<&str>) -> usize {
    let mut leaving = coming.to_vec();
    let weight = |voter: &Voter| voter.weights.values().sum::<u64>();
    leaving.sort_by_key(|voter| (chamber(voter) != first, std::cmp::Reverse(weight(voter))));
    // Who comes later only adds: the numbers that may be missing are those up to some number.
    let numbers: Vec<usize> = (1..leaving.len()).collect();
    numbers.partition_point(|missing| asked(rule, voters, &leaving[*missing..]) == Ability::Can)
}

fn asked(rule: &Rule, voters: &Electorate, agreeing: &[&Voter]) -> Ability {
    let ballots = agreeing.iter().map(|voter| (voter.seat.clone(), Choice::Agree)).collect();
    let outcome = tally(rule, voters, &Votes { ballots, ..Votes::default() });
    match outcome.verdict {
        Verdict::Adopted => Ability::Can,
        Verdict::NoQuorum | Verdict::Void => Ability::NoQuorum,
        _ => Ability::NotEnough,
    }
}
