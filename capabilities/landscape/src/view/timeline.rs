//! Activities in time: how many are under way in each year or month, and those of one year.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::work::{ALWAYS, Deed, NONE, Work};
use crate::model::{AHEAD, Day};

/// The most years a line of time has: activities beyond are still listed.
const YEARS: i64 = 60;

/// Activities under way, step by step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// Year or month (1 to 12), and how many activities are under way in it.
    pub counts: Vec<(i64, u64)>,
    /// Reported activities without any date.
    pub undated: u64,
}

/// The first day of a month; of the next year for month 13.
fn first_of(year: i64, month: i64) -> i32 {
    let (year, month) = if month > 12 { (year + 1, 1) } else { (year, month) };
    let day: Option<Day> = format!("{year:04}-{month:02}-01").parse().ok();
    day.map_or(0, Day::number)
}

/// The first day of a year, and of the next.
#[must_use]
pub fn year_span(year: i64) -> (i32, i32) {
    (first_of(year, 1), first_of(year + 1, 1))
}

fn is_dated(deed: &Deed) -> bool {
    deed.dated && deed.span != ALWAYS
}

fn year_of(day: i32) -> Option<i64> {
    Day::from_number(day).map(|day| day.start().date().0)
}

/// The days an activity is known to be under way: one end alone is that day.
fn known(deed: &Deed) -> (i32, i32) {
    match (deed.span.0 > ALWAYS.0, deed.span.1 < ALWAYS.1) {
        (true, true) => deed.span,
        (true, false) => (deed.span.0, deed.span.0 + 1),
        _ => (deed.span.1 - 1, deed.span.1),
    }
}

/// The years in which an activity is under way, at most the last [`YEARS`] of them. One that is to
/// end too far ahead is open: it is under way until its list was brought.
pub(super) fn years(work: &Work, deed: &Deed) -> Option<RangeInclusive<i64>> {
    let (from, to) = known(deed);
    let (first, last) = (year_of(from)?, year_of(to - 1)?);
    let last = if last > work.brought + AHEAD { first.max(work.brought) } else { last };
    Some(first.max(last - YEARS + 1)..=last)
}

/// How many activities are under way in each year; at most the newest [`YEARS`].
#[must_use]
pub fn by_year(work: &Work, theme: Option<u32>) -> Steps {
    let mut counts: BTreeMap<i64, u64> = BTreeMap::new();
    let (mut undated, mut last) = (0, NONE);
    for deed in work.deeds.iter().filter(|d| d.dated && theme.is_none_or(|t| d.what == t)) {
        let same = std::mem::replace(&mut last, deed.activity) == deed.activity;
        if same || deed.again {
            continue;
        }
        if !is_dated(deed) {
            undated += 1;
            continue;
        }
        // A beginning too far ahead moves nobody else's years out of sight.
        let begun = |years: &RangeInclusive<i64>| *years.start() <= work.brought + AHEAD;
        let years = years(work, deed).filter(begun);
        years.into_iter().flatten().for_each(|year| *counts.entry(year).or_default() += 1);
    }
    let newest = counts.keys().next_back().copied().unwrap_or(0);
    let counts = counts.into_iter().filter(|(year, _)| *year > newest - YEARS).collect();
    Steps { counts, undated }
}

/// How many activities are under way in each month of a year.
#[must_use]
pub fn by_month(work: &Work, theme: Option<u32>, year: i64) -> Vec<(i64, u64)> {
    let within = in_year(work, theme, year);
    let months = (1..=12).map(|month| {
        let (from, to) = (first_of(year, month), first_of(year, month + 1));
        let under_way = |at: &&u32| {
            work.deeds.get(**at as usize).map(known).is_some_and(|own| own.0 < to && own.1 > from)
        };
        (month, within.iter().filter(under_way).count() as u64)
    });
    months.collect()
}

/// Activities under way in a year, as positions, by their first day.
#[must_use]
pub fn in_year(work: &Work, theme: Option<u32>, year: i64) -> Vec<u32> {
    let (from, to) = year_span(year);
    let fits = |deed: &Deed| {
        let own = known(deed);
        is_dated(deed) && own.0 < to && own.1 > from && theme.is_none_or(|t| deed.what == t)
    };
    let all = work.deeds.iter().enumerate().filter(|(_, deed)| fits(deed));
    let mut all: Vec<(usize, &Deed)> = all.collect();
    all.dedup_by_key(|(_, deed)| deed.activity);
    let mut found: Vec<u32> = all.into_iter().map(|(at, _)| at as u32).collect();
    found.sort_by_key(|at| work.deeds.get(*at as usize).map(|deed| (known(deed), *at)));
    found
}

/// The part of a year in which an activity is under way, in days of the year.
#[must_use]
pub fn within(deed: &Deed, year: i64) -> (u64, u64) {
    let (from, to) = year_span(year);
    let own = known(deed);
    let day = |day: i32| u64::try_from(day.clamp(from, to) - from).unwrap_or(0);
    (day(own.0), day(own.1))
}
