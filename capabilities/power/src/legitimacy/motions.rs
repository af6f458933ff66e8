//! Indicators that follow from decisions.

use std::collections::{BTreeMap, BTreeSet};

use decisions::model::{Aside, Choice, Closure, Motion, Stage, Verdict};
use hub::Id;

use super::figures::{median_days, milli};
use super::{Computed, Facts, Found, Why};
use crate::representation::Side;

/// A reply counts that came within so many seconds: 90 days.
const REPLY: i64 = 90 * 86_400;

/// Votes of so many seconds back count for who takes part: a year.
const YEAR: i64 = 365 * 86_400;

/// Fewer contested decisions than this say nothing about who always wins.
const CONTESTED: usize = 5;

/// The most members an informal core has.
const CORE: usize = 5;

/// An indicator over all decisions, and over those of each year.
pub(super) fn by_year(facts: &Facts, of: fn(&Facts, &[&Motion]) -> Found) -> Computed {
    let decided: Vec<&Motion> =
        facts.motions().into_iter().filter(|motion| motion.outcome().is_some()).collect();
    let mut years: BTreeMap<i64, Vec<&Motion>> = BTreeMap::new();
    for motion in &decided {
        let year = motion.outcome().map_or(0, |closure| closure.made.at.date().0);
        years.entry(year).or_default().push(motion);
    }
    let years = years.into_iter().filter_map(|(year, own)| Some((year, of(facts, &own).ok()?)));
    Computed { value: of(facts, &decided), by: BTreeMap::new(), years: years.collect() }
}

fn closures<'m>(motions: &[&'m Motion]) -> impl Iterator<Item = (&'m Motion, &'m Closure)> {
    let closed: Vec<_> =
        motions.iter().filter_map(|motion| Some((*motion, motion.outcome()?))).collect();
    closed.into_iter()
}

/// Votes cast of votes that could be cast, in the newest vote.
pub(super) fn turnout(_: &Facts, motions: &[&Motion]) -> Found {
    let voted = closures(motions).filter(|(_, closure)| closure.stage == Stage::Vote);
    let (_, newest) = voted.max_by_key(|(_, closure)| closure.made.entry).ok_or(Why::NothingYet)?;
    let sum = |pick: fn(&decisions::model::Figures) -> u64| newest.figures.values().map(pick).sum();
    milli(sum(|one| one.voted()), sum(|one| one.members()))
}

/// From coming before the body to the opening of call or vote.
pub(super) fn lead_time(_: &Facts, motions: &[&Motion]) -> Found {
    let opened = |motion: &Motion| match (&motion.call, &motion.vote) {
        (Some(call), Some(vote)) => Some(call.made.at.min(vote.made.at)),
        (Some(call), None) => Some(call.made.at),
        (None, Some(vote)) => Some(vote.made.at),
        (None, None) => None,
    };
    let times = motions
        .iter()
        .filter_map(|motion| Some(opened(motion)?.unix() - motion.tabled.as_ref()?.at.unix()));
    median_days(times.collect())
}

/// Decisions that had their quorum.
pub(super) fn quorate(_: &Facts, motions: &[&Motion]) -> Found {
    let lacking = |closure: &Closure| {
        matches!(closure.verdict, Verdict::NoQuorum | Verdict::Void | Verdict::NotByBallot)
    };
    let all = closures(motions).count() as u64;
    milli(all - closures(motions).filter(|(_, closure)| lacking(closure)).count() as u64, all)
}

/// Whether somebody was against, on a ballot, by an objection or by a dissent.
fn is_contested(motion: &Motion) -> bool {
    let against = |choice: Choice| matches!(choice, Choice::Disagree | Choice::Object);
    let mut ballots = motion.vote.iter().flat_map(|vote| vote.ballots.values());
    !motion.dissents.is_empty()
        || !motion.objections.is_empty()
        || ballots.any(|ballot| against(ballot.choice))
}

/// Contested decisions with a reason of those against that can be read.
pub(super) fn dissent_kept(facts: &Facts, motions: &[&Motion]) -> Found {
    let read = |said: &hub::Said| said.seen_by(facts.audience).is_some();
    let is_kept = |motion: &&&Motion| {
        motion.dissents.iter().any(|dissent| read(&dissent.statement))
            || motion.formal_objections().iter().any(|objection| read(objection.reason))
            || motion.vote.iter().flat_map(|vote| vote.ballots.values()).any(|ballot| {
                matches!(ballot.choice, Choice::Disagree | Choice::Object) && read(&ballot.reason)
            })
    };
    let contested: Vec<&&Motion> = motions.iter().filter(|one| is_contested(one)).collect();
    let kept = contested.iter().filter(|motion| is_kept(motion)).count();
    milli(kept as u64, contested.len() as u64)
}

/// Formal objections that were answered in time.
pub(super) fn answered(_: &Facts, motions: &[&Motion]) -> Found {
    let all: Vec<_> = motions.iter().flat_map(|motion| motion.formal_objections()).collect();
    let in_time = all.iter().filter(|formal| {
        let reply = formal.reply.map(|reply| reply.made.at.unix() - formal.made.at.unix());
        reply.is_some_and(|after| after <= REPLY)
    });
    milli(in_time.count() as u64, all.len() as u64)
}

/// From coming before the body to the decision.
pub(super) fn age(_: &Facts, motions: &[&Motion]) -> Found {
    let times = closures(motions).filter_map(|(motion, closure)| {
        Some(closure.made.at.unix() - motion.tabled.as_ref()?.at.unix())
    });
    median_days(times.collect())
}

/// Seats that a declared interest touched and that took no part.
pub(super) fn recused(_: &Facts, motions: &[&Motion]) -> Found {
    let touched = |(motion, closure): (&Motion, &Closure)| {
        let by_interest = closure.recused.iter().filter(|(_, g)| matches!(g, Aside::Interest(_)));
        let seats: Vec<&String> = by_interest.map(|(seat, _)| seat).collect();
        let voted = |seat: &&&String| motion.vote.as_ref().is_some_and(|vote| vote.has_voted(seat));
        (seats.iter().filter(|seat| !voted(seat)).count() as u64, seats.len() as u64)
    };
    let sums = closures(motions).map(touched).fold((0, 0), |(a, b), (c, d)| (a + c, b + d));
    milli(sums.0, sums.1)
}

/// Seats that voted and seats that could, by constituency.
fn taking_part(motions: &[&Motion]) -> BTreeMap<String, (u64, u64)> {
    let mut found: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    for motion in motions {
        let Some((vote, closure)) = motion.vote.as_ref().zip(motion.outcome()) else { continue };
        let proxies: BTreeSet<&String> = vote.proxies.iter().map(|proxy| &proxy.from).collect();
        for elector in &vote.electorate {
            if elector.actor.is_none() || closure.recused.contains_key(&elector.seat) {
                continue;
            }
            let own = found.entry(elector.constituency.clone()).or_default();
            let voted = vote.has_voted(&elector.seat);
            own.0 += u64::from(voted || proxies.contains(&elector.seat));
            own.1 += 1;
        }
    }
    found
}

fn shares(found: BTreeMap<String, (u64, u64)>) -> BTreeMap<String, i64> {
    let each = found.into_iter();
    each.filter_map(|(id, (voted, all))| Some((id, milli(voted, all).ok()?))).collect()
}

/// The highest turnout of a constituency less the lowest, in the newest vote.
pub(super) fn turnout_spread(facts: &Facts) -> Computed {
    let all = facts.motions();
    let voted = all.into_iter().filter(|motion| motion.vote.is_some());
    let newest = voted
        .filter_map(|motion| Some((motion.outcome()?.made.entry, motion)))
        .max_by_key(|(entry, _)| *entry);
    let by = newest.map(|(_, motion)| shares(taking_part(&[motion]))).unwrap_or_default();
    let ends = by.values().max().zip(by.values().min());
    let value = ends.map(|(most, least)| most - least).ok_or(Why::NothingYet);
    Computed { value, by, years: BTreeMap::new() }
}

/// Seats that took part in the votes of a year, in the constituency with the fewest.
pub(super) fn balance(facts: &Facts) -> Computed {
    let since = facts.now.unix() - YEAR;
    let recent = |motion: &&Motion| motion.outcome().is_some_and(|c| c.made.at.unix() >= since);
    let motions: Vec<&Motion> = facts.motions().into_iter().filter(recent).collect();
    let by = shares(taking_part(&motions));
    let value = by.values().min().copied().ok_or(Why::NothingYet);
    Computed { value, by, years: BTreeMap::new() }
}

/// Contested decisions that came out as each of the five who win most had voted.
pub(super) fn informal_core(facts: &Facts) -> Found {
    let motions = facts.motions();
    let contested: BTreeSet<u64> =
        motions.iter().filter(|motion| is_contested(motion)).map(|motion| motion.n).collect();
    let sides = || facts.deeds.sides.iter().filter(|side| contested.contains(&side.motion));
    let settled: BTreeSet<u64> = sides().map(|side| side.motion).collect();
    if settled.len() < CONTESTED {
        return Err(Why::TooFew);
    }
    let mut wins: BTreeMap<Id, u64> = BTreeMap::new();
    for actor in sides().filter(|side| side.won).filter_map(|side| side.voice.actor) {
        *wins.entry(actor).or_default() += 1;
    }
    let mut most: Vec<(u64, Id)> = wins.into_iter().map(|(actor, count)| (count, actor)).collect();
    most.sort_by_key(|(count, actor)| (std::cmp::Reverse(*count), *actor));
    let core: BTreeSet<Id> = most.into_iter().take(CORE).map(|(_, actor)| actor).collect();
    let of_core = |side: &&Side| side.voice.actor.is_some_and(|actor| core.contains(&actor));
    let lost: BTreeSet<u64> =
        sides().filter(of_core).filter(|side| !side.won).map(|side| side.motion).collect();
    milli((settled.len() - lost.len()) as u64, settled.len() as u64)
}
