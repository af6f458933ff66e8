//! Quiet double reports: two rows that tell of one activity, once by who pays and once by who does
//! it, or of one organisation in two partners' lists. Found by what they say; counted once only
//! after a person says so.

use std::collections::{BTreeMap, BTreeSet};

use hub::Id;
use insight::names::fold;

use super::work::{Deed, NONE, Said, Work};
use crate::model::SameReport;
use crate::state::State;

/// The most activities of one place and theme that are compared with each other.
const CROWD: usize = 400;
/// The most parts of them: each part of one is held against each of another.
const PARTS: usize = 4 * CROWD;
/// The most pairs listed.
const LISTED: usize = 5_000;

/// Why two rows look like one.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The same number in a register of activities.
    SameNumber,
    /// One names the other as the one who pays.
    NamesTheOther,
    /// The same amount in the same currency.
    SameAmount,
    /// The same words for the activity.
    SameWords,
}

impl Why {
    /// The code, at the end of its message id.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SameNumber => "number",
            Self::NamesTheOther => "funder",
            Self::SameAmount => "amount",
            Self::SameWords => "words",
        }
    }
}

/// Two rows that look like one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Double {
    /// The row of whoever does the work, as position in `Work::deeds`.
    pub one: u32,
    /// The other row.
    pub other: u32,
    /// Why.
    pub why: Vec<Why>,
}

/// What is looked at of a row.
struct Told<'a> {
    at: u32,
    deed: &'a Deed,
    who: &'a str,
    funder: Option<&'a str>,
    /// Whoever keeps the list it stands in.
    keeper: Option<&'a str>,
}

/// Finds rows that look like one activity told twice, most reasons first. Rows of one organisation
/// in one list are not compared: a list is its partner's own to keep.
#[must_use]
pub fn doubles(state: &State, work: &Work) -> Vec<Double> {
    let names = folded_names(state, work);
    let funders: Vec<String> = work.funders.iter().map(|name| fold(name)).collect();
    let keepers = keepers(state, work);
    let told = |at: u32| {
        let deed = work.deeds.get(at as usize)?;
        let funder = work.said(deed, Said::Funder).and_then(|at| funders.get(at as usize));
        let keeper = keepers.get(deed.set as usize).and_then(Option::as_deref);
        let who = names.get(deed.who as usize)?;
        Some(Told { at, deed, who, funder: funder.map(String::as_str), keeper })
    };
    let mut groups: BTreeMap<(u8, String), Vec<u32>> = BTreeMap::new();
    for (at, deed) in work.deeds.iter().enumerate().filter(|(_, deed)| deed.dated) {
        if let Some(number) = work.written(deed, "project").map(fold).filter(|n| n.len() >= 6) {
            groups.entry((0, number)).or_default().push(at as u32);
        }
        if deed.what != NONE && deed.place != NONE {
            let key = format!("{} {}", deed.what, deed.place);
            groups.entry((1, key)).or_default().push(at as u32);
        }
    }
    let mut found: BTreeMap<(u32, u32), Vec<Why>> = BTreeMap::new();
    for rows in groups.values().filter(|rows| is_compared(work, rows)) {
        for (place, first) in rows.iter().enumerate() {
            for second in rows.iter().skip(place + 1) {
                let (Some(one), Some(other)) = (told(*first), told(*second)) else { continue };
                if let Some((one, other, why)) = judge(work, &one, &other) {
                    found.entry((one, other)).or_insert(why);
                }
            }
        }
    }
    let mut all: Vec<Double> =
        found.into_iter().map(|((one, other), why)| Double { one, other, why }).collect();
    all.sort_by_key(|double| (std::cmp::Reverse(double.why.len()), double.one, double.other));
    all.truncate(LISTED);
    all
}

/// Whether so many can be compared: what several report together is one activity in the crowd.
fn is_compared(work: &Work, rows: &[u32]) -> bool {
    let activity = |at: &u32| work.deeds.get(*at as usize).map(|deed| deed.activity);
    // Parts of one activity stand one behind the other.
    let activities = rows.chunk_by(|one, next| activity(one) == activity(next)).count();
    activities > 1 && activities <= CROWD && rows.len() <= PARTS
}

fn folded_names(state: &State, work: &Work) -> Vec<String> {
    let name = |doer: &super::work::Doer| {
        let actor = doer.actor.and_then(|number| state.numbered(number));
        fold(actor.and_then(|actor| actor.name.as_text()).unwrap_or(&doer.name))
    };
    work.whos.iter().map(name).collect()
}

/// Whose list each is, where that is known.
fn keepers(state: &State, work: &Work) -> Vec<Option<String>> {
    let name = |owner: Id| state.actor(owner).and_then(|actor| actor.name.as_text()).map(fold);
    work.sets.iter().map(|set| set.owner.and_then(name)).collect()
}

/// Whether two rows look like one: who does it first, and why.
fn judge(work: &Work, one: &Told, other: &Told) -> Option<(u32, u32, Vec<Why>)> {
    let apart = one.deed.span.1 <= other.deed.span.0 || other.deed.span.1 <= one.deed.span.0;
    // Whoever reports together tells of it once.
    let together = one.deed.activity == other.deed.activity;
    let own = one.deed.who == other.deed.who;
    let both = |field: &str| work.written(one.deed, field).zip(work.written(other.deed, field));
    let same = |field: &str| both(field).is_some_and(|(a, b)| fold(a) == fold(b));
    // A list that gives two of its rows two numbers says itself that they are two.
    let numbered = both("project").is_some() && !same("project");
    if (own || numbered) && one.deed.set == other.deed.set || apart || together {
        return None;
    }
    let mut why = BTreeSet::new();
    let pays = |payer: &Told, doer: &Told| {
        let payer = if own { payer.keeper } else { Some(payer.who) };
        let keeps = own && doer.keeper == payer;
        payer.is_some() && doer.funder == payer && !keeps
    };
    let (one_pays, other_pays) = (pays(one, other), pays(other, one));
    if one_pays || other_pays {
        why.insert(Why::NamesTheOther);
    }
    if work.written(one.deed, "project").is_some_and(|n| n.len() >= 6) && same("project") {
        why.insert(Why::SameNumber);
    }
    let amount = work.money(one.deed).filter(|(amount, _)| *amount != 0);
    if amount.is_some() && amount == work.money(other.deed) {
        why.insert(Why::SameAmount);
    }
    if same("activity") {
        why.insert(Why::SameWords);
    }
    // The same words or amount alone happen between strangers too.
    let strong = (own && !why.is_empty())
        || why.contains(&Why::SameNumber)
        || why.contains(&Why::NamesTheOther)
        || (why.contains(&Why::SameAmount) && why.contains(&Why::SameWords));
    let (first, second) = if one_pays { (other.at, one.at) } else { (one.at, other.at) };
    strong.then(|| (first, second, why.into_iter().collect()))
}

/// What a person said of two rows, by their marks.
#[must_use]
pub fn verdict(state: &State, one: &str, other: &str) -> SameReport {
    let judged = state.coordination().judged(one, other);
    judged.map_or(SameReport::Open, |judged| judged.verdict)
}
