//! Indicators that follow from the charter, from who sits where, and from who did what.

use std::collections::BTreeMap;

use charter::model::Charter;

use super::figures::{evenness, milli, spread};
use super::{Computed, Facts, Found, Why};
use crate::game::blocs::blocs;
use crate::game::seats::Alone;
use crate::game::{Play, counted};
use crate::representation::Measure;

/// Members who left so many seconds back count: two years.
const TWO_YEARS: i64 = 730 * 86_400;

/// Bodies that decided so many seconds back have met: half a year.
const HALF_YEAR: i64 = 183 * 86_400;

/// Kinds of constituencies of those who live with the problem.
const AFFECTED: [&str; 3] = ["affected-people", "grassroots", "indigenous"];

fn counts(facts: &Facts, measure: Measure) -> BTreeMap<String, u64> {
    let mut counts: BTreeMap<String, u64> =
        facts.charter.constituencies.iter().map(|one| (one.id.clone(), 0)).collect();
    for deed in facts.deeds.all.iter().filter(|deed| deed.measure == measure) {
        if let Some(id) = &deed.voice.constituency {
            *counts.entry(id.clone()).or_default() += deed.amount;
        }
    }
    counts
}

fn shares(counts: &BTreeMap<String, u64>) -> BTreeMap<String, i64> {
    let whole = counts.values().sum();
    counts.iter().filter_map(|(id, own)| Some((id.clone(), milli(*own, whole).ok()?))).collect()
}

/// One less the furthest that a constituency's share of the votes is from an equal share.
pub(super) fn parity(facts: &Facts) -> Computed {
    let seats = counts(facts, Measure::Seats);
    let by = shares(&seats);
    let (classes, all) = (seats.len() as u64, seats.values().sum::<u64>());
    let furthest = seats.values().map(|own| (own * classes).abs_diff(all)).max().unwrap_or(0);
    let value = milli(furthest, all * classes).map(|off| 1000 - off);
    Computed { value, by, years: BTreeMap::new() }
}

/// Votes of the constituencies of those affected.
pub(super) fn affected(facts: &Facts) -> Computed {
    let seats = counts(facts, Measure::Seats);
    let is_affected = |id: &String| {
        let kinds = facts.charter.constituency(id).map(|one| one.kinds.as_slice());
        kinds.unwrap_or_default().iter().any(|kind| AFFECTED.contains(&kind.as_str()))
    };
    let own: BTreeMap<String, i64> =
        shares(&seats).into_iter().filter(|(id, _)| is_affected(id)).collect();
    let part = seats.iter().filter(|(id, _)| is_affected(id)).map(|(_, own)| own).sum();
    Computed { value: milli(part, seats.values().sum()), by: own, years: BTreeMap::new() }
}

/// How evenly the words of comments are spread: where nothing is said in minutes, what is written.
pub(super) fn speaking(facts: &Facts) -> Computed {
    let words = counts(facts, Measure::Words);
    let value = evenness(words.values().copied().collect());
    Computed { value, by: shares(&words), years: BTreeMap::new() }
}

/// How evenly items of agendas are spread over the constituencies that put them there; motions,
/// where no agenda is kept.
pub(super) fn agenda(facts: &Facts) -> Computed {
    let items = counts(facts, Measure::AgendaItems);
    let moved = match items.values().sum::<u64>() {
        0 => counts(facts, Measure::Motions),
        _ => items,
    };
    let value = spread(&moved.values().copied().collect::<Vec<_>>());
    Computed { value, by: shares(&moved), years: BTreeMap::new() }
}

/// How many of twelve things are open here: members, bodies, rules, papers, minutes, votes, outcome
/// statements and data as far as there are any; money, contracts, evaluations and complaints are
/// not kept by the hub.
pub(super) fn openness(facts: &Facts) -> Found {
    let motions = facts.motions();
    let open = [
        facts.roll().members(facts.now).next().is_some(),
        !facts.charter.bodies.is_empty(),
        !facts.charter.rules.is_empty(),
        motions.iter().any(|motion| motion.tabled.is_some()),
        facts.hub.room::<meetings::State>().meetings().any(|one| one.closed.is_some()),
        !facts.deeds.sides.is_empty(),
        motions.iter().any(|motion| motion.statement.is_some()),
        !facts.hub.room::<landscape::State>().datasets().is_empty(),
    ];
    milli(open.into_iter().filter(|is| *is).count() as u64, 12)
}

/// Bodies that decide by a rule and did so, voted or met in half a year.
pub(super) fn deliberating(facts: &Facts) -> Found {
    let since = facts.now.unix() - HALF_YEAR;
    let motions = facts.motions();
    let held = |id: &str| {
        let meetings = facts.hub.room::<meetings::State>().meetings();
        let ended = meetings.filter(|one| one.body == id).filter_map(|one| one.closed.as_ref());
        ended.map(|made| made.at.unix()).any(|at| at >= since)
    };
    let decided = |id: &str| {
        motions.iter().filter(|motion| motion.body == id).any(|motion| {
            let closed = motion.closures.last().map(|closure| closure.made.at);
            let opened = motion.vote.as_ref().map(|vote| vote.made.at);
            closed.into_iter().chain(opened).any(|at| at.unix() >= since)
        })
    };
    let decides =
        |id: &str| facts.charter.rules.iter().any(|rule| rule.body.as_deref() == Some(id));
    let bodies: Vec<&str> =
        facts.charter.bodies.iter().map(|body| body.id.as_str()).filter(|id| decides(id)).collect();
    milli(bodies.iter().filter(|id| held(id) || decided(id)).count() as u64, bodies.len() as u64)
}

/// Members who left with a grievance in two years.
pub(super) fn exits(facts: &Facts) -> Found {
    let since = facts.now.unix() - TWO_YEARS;
    let members = facts.hub.room::<members::State>();
    let actors = facts.hub.room::<landscape::State>().all_actors();
    let all = actors.flat_map(|actor| members.memberships(actor.id));
    let left = all.filter(|one| {
        let until = one.term.until.filter(|until| *until <= facts.now);
        let said = one.left_because.seen_by(facts.audience).is_some();
        said && until.is_some_and(|until| until.unix() >= since)
    });
    Ok(1000 * left.count() as i64)
}

/// Seats that can stop everything alone, under any rule that settles something by ballots.
pub(super) fn vetoes(facts: &Facts) -> Computed {
    let mut members: BTreeMap<String, u32> = BTreeMap::new();
    for member in facts.roll().members(facts.now) {
        *members.entry(member.constituency.clone()).or_default() += 1;
    }
    let by = veto_seats(&counted(facts.charter, &members));
    let value = by.as_ref().map(|by| by.values().sum()).ok_or(Why::NothingYet);
    Computed { value, by: by.unwrap_or_default(), years: BTreeMap::new() }
}

/// Of the rule with the most of them: seats with a veto by constituency, in thousandths.
fn veto_seats(charter: &Charter) -> Option<BTreeMap<String, i64>> {
    let measured = charter.rules.iter().filter_map(|rule| {
        let found = blocs(charter, &Play::new(charter, rule).ok()?).ok()?;
        let mut by: BTreeMap<String, i64> = BTreeMap::new();
        for seats in &found.alike {
            let alone = matches!(seats.alone, Alone::Dictates | Alone::Vetoes);
            *by.entry(seats.constituency.clone()).or_default() +=
                if alone { 1000 * i64::from(seats.seats) } else { 0 };
        }
        Some(by)
    });
    measured.max_by_key(|by| by.values().sum::<i64>())
}

/// The longest that a seat has been empty, by constituency; a seat never held is empty since the
/// hub was founded.
pub(super) fn open_seats(facts: &Facts) -> Computed {
    let founded = facts.hub.room::<charter::State>().founding().map(|founding| founding.at);
    let roll = facts.roll();
    let mut by: BTreeMap<String, i64> = BTreeMap::new();
    let seats = facts.charter.bodies.iter().flat_map(|body| facts.charter.seats_of(&body.id));
    for seat in seats {
        let own = by.entry(seat.constituency.clone()).or_default();
        if roll.holder(facts.charter, &seat, facts.now).is_some() {
            continue;
        }
        let ended = roll.tenures(&seat.id).iter().filter_map(|tenure| tenure.term.until);
        let since = ended.filter(|until| *until <= facts.now).max().or(founded);
        let empty = since.map_or(0, |since| facts.now.unix() - since.unix());
        *own = (*own).max(empty * 10 / 864);
    }
    let value = by.values().max().copied().ok_or(Why::NothingYet);
    Computed { value, by, years: BTreeMap::new() }
}
