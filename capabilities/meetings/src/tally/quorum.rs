//! Whether enough of a body have come, by the charter's own rule: the tally that closes votes is
//! asked here too.

use std::collections::{BTreeMap, BTreeSet};

use charter::model::{Charter, Rule};
use charter::tally::{self, Electorate, Outcome, Proxy, Voter, Votes};
use hub::At;
use members::{HeldSeat, Roll};

use crate::model::Presence;

/// The quorum of a meeting.
#[derive(Debug)]
pub struct Quorum<'c> {
    /// The rule that asks for it.
    pub rule: &'c Rule,
    /// What the tally says.
    pub outcome: Outcome,
}

/// The quorum of a body with these seats taking part, but for those whose votes are suspended;
/// nothing where no rule of the body asks for one. The general rule goes before rules of single
/// matters.
#[must_use]
pub fn quorum<'c>(
    charter: &'c Charter,
    roll: Roll,
    body: &str,
    seats: &BTreeMap<String, Presence>,
    now: At,
) -> Option<Quorum<'c>> {
    let rule = rule(charter, body)?;
    let held = roll.seats_of(charter, body, now).into_iter().filter(|held| held.seat.voting);
    let held: Vec<HeldSeat> = held.collect();
    let is_suspended =
        |held: &&HeldSeat| held.actor.is_some_and(|actor| roll.suspended(actor, now).is_some());
    let recused = held.iter().filter(is_suspended).map(|held| held.seat.id.clone()).collect();
    let all = held.into_iter();
    let voters: Electorate = all.map(|held| Voter::of(held.seat, held.actor.is_some())).collect();
    let votes = Votes { recused, ..taking_part(seats) };
    let facts = tally::count(rule, &voters, &votes);
    Some(Quorum { rule, outcome: tally::judge_quorum(rule, &facts) })
}

fn rule<'c>(charter: &'c Charter, body: &str) -> Option<&'c Rule> {
    let mut all: Vec<&Rule> = charter
        .rules
        .iter()
        .filter(|rule| rule.body.as_deref() == Some(body) && !rule.quorum.is_empty())
        .collect();
    all.sort_by_key(|rule| !rule.is_general());
    all.first().copied()
}

fn taking_part(seats: &BTreeMap<String, Presence>) -> Votes {
    let there = seats.iter().filter(|(_, presence)| presence.is_there());
    let attending: BTreeSet<String> = there.map(|(seat, _)| seat.clone()).collect();
    let proxies = seats.iter().filter_map(|(seat, presence)| match presence {
        Presence::Proxy(to) => Some(Proxy { from: seat.clone(), to: to.clone() }),
        _ => None,
    });
    Votes { proxies: proxies.collect(), attending, ..Votes::default() }
}
