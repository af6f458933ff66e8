//! Indicators that follow from meetings.

use std::collections::BTreeMap;

use meetings::model::Meeting;

use super::figures::{evenness, median_days, milli};
use super::{Computed, Facts, Found, Why, motions, seats};
use crate::representation::{held, took_part};

/// Meetings of so many seconds back count for who comes: a year.
const YEAR: i64 = 365 * 86_400;

/// From the beginning of a meeting to its minutes.
pub(super) fn minutes_delay(facts: &Facts) -> Found {
    let room = facts.hub.room::<meetings::State>();
    let delay = |one: &Meeting| Some(one.closed.as_ref()?.at.unix() - one.at().unix());
    median_days(room.meetings().filter_map(delay).collect())
}

/// From the last paper of a meeting to its beginning; where no meeting had papers, from tabling to
/// the opening of call or vote.
pub(super) fn lead_time(facts: &Facts) -> Computed {
    let room = facts.hub.room::<meetings::State>();
    let begun = room.meetings().filter(|one| one.cancelled.is_none() && one.at() <= facts.now);
    match median_days(begun.filter_map(Meeting::lead_seconds).collect()) {
        Ok(days) => Ok(days).into(),
        Err(_) => motions::by_year(facts, motions::lead_time),
    }
}

/// How evenly the minutes of speech of a year's meetings are spread over constituencies; where none
/// are recorded, the words of comments.
pub(super) fn speaking(facts: &Facts) -> Computed {
    let since = facts.now.unix() - YEAR;
    let room = facts.hub.room::<meetings::State>();
    let mut minutes: BTreeMap<String, u64> = BTreeMap::new();
    for one in room.meetings().filter(|one| one.at().unix() >= since && !one.spoken.is_empty()) {
        let seats = held(one).into_iter().flat_map(|attendance| &attendance.seats);
        for (seat, who) in seats.filter(|(_, who)| who.voting && who.actor.is_some()) {
            // A constituency that was asked and said nothing counts with nothing.
            *minutes.entry(who.constituency.clone()).or_default() +=
                one.minutes_of(seat).map_or(0, u64::from);
        }
    }
    if minutes.is_empty() {
        return seats::speaking(facts);
    }
    let whole: u64 = minutes.values().sum();
    let by = minutes.iter().filter_map(|(id, own)| Some((id.clone(), milli(*own, whole).ok()?)));
    let by: BTreeMap<String, i64> = by.collect();
    let value = evenness(minutes.into_values().collect());
    Computed { value, by, years: BTreeMap::new() }
}

/// Seats that came to the meetings of a year, in the constituency with the fewest; where no meeting
/// was held, those that took part in its votes.
pub(super) fn balance(facts: &Facts) -> Computed {
    let since = facts.now.unix() - YEAR;
    let room = facts.hub.room::<meetings::State>();
    let mut seats: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    let recent = room.meetings().filter(|one| one.at().unix() >= since);
    for one in recent.filter_map(held).flat_map(|attendance| attendance.seats.values()) {
        if one.voting && one.actor.is_some() {
            let own = seats.entry(&one.constituency).or_default();
            own.0 += u64::from(took_part(one));
            own.1 += 1;
        }
    }
    if seats.is_empty() {
        return motions::balance(facts);
    }
    let share =
        |(id, (came, all)): (&str, (u64, u64))| Some((id.to_owned(), milli(came, all).ok()?));
    let by: BTreeMap<String, i64> = seats.into_iter().filter_map(share).collect();
    let value = by.values().min().copied().ok_or(Why::NothingYet);
    Computed { value, by, years: BTreeMap::new() }
}
