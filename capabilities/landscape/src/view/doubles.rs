//! Quiet double reports: two rows that tell of one activity, once by who pays and once by who does
//! it, or of one organisation in two partners' lists. Found by what they say; counted once only
//! after a person says so.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use insight::names::fold;

use super::work::{Deed, Doer, NONE, Said, Set, Work};
use crate::model::SameReport;
use crate::state::State;

/// The most activities of one place and theme that are compared with each other.
const CROWD: usize = 400;
/// The most parts of them: each part of one is held against each of another.
const PARTS: usize = 4 * CROWD;
/// A number of an activity has at least so many letters.
const NUMBER: usize = 6;
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
    const ALL: [Self; 4] =
        [Self::SameNumber, Self::NamesTheOther, Self::SameAmount, Self::SameWords];

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

/// What is looked at of a row. Names and words are numbers: equal ones have one.
struct Told<'a> {
    at: u32,
    deed: &'a Deed,
    who: u32,
    funder: Option<u32>,
    /// Whoever keeps the list it stands in.
    keeper: Option<u32>,
    /// The number of the activity in a register.
    number: Option<u32>,
    words: Option<u32>,
    money: Option<(i64, &'a str)>,
}

/// Numbers folded texts: each is folded once, and not for every pair it stands in.
#[derive(Default)]
struct Numbers(HashMap<String, u32>);

impl Numbers {
    fn of(&mut self, folded: String) -> u32 {
        let next = self.0.len() as u32;
        *self.0.entry(folded).or_insert(next)
    }

    /// The number of what stands in a field; none where it says less than so many letters.
    fn said(&mut self, text: Option<&str>, least: usize) -> Option<u32> {
        text.map(fold).filter(|text| text.len() >= least).map(|text| self.of(text))
    }
}

/// What is looked at of all reported rows, in their order.
fn told<'a>(state: &State, work: &'a Work) -> Vec<Told<'a>> {
    let mut numbers = Numbers::default();
    let named = |doer: &Doer| {
        let actor = doer.actor.and_then(|number| state.numbered(number));
        fold(actor.and_then(|actor| actor.name.as_text()).unwrap_or(&doer.name))
    };
    let whos: Vec<u32> = work.whos.iter().map(|doer| numbers.of(named(doer))).collect();
    let funders: Vec<u32> = work.funders.iter().map(|name| numbers.of(fold(name))).collect();
    let owner = |set: &Set| state.actor(set.owner?)?.name.as_text().map(fold);
    let keepers = work.sets.iter().map(|set| owner(set).map(|name| numbers.of(name)));
    let keepers: Vec<Option<u32>> = keepers.collect();
    let reported = (0..).zip(&work.deeds).filter(|(_, deed)| deed.dated);
    let rows = reported.filter_map(|(at, deed)| {
        let funder = work.said(deed, Said::Funder).and_then(|at| funders.get(at as usize));
        Some(Told {
            at,
            deed,
            who: *whos.get(deed.who as usize)?,
            funder: funder.copied(),
            keeper: keepers.get(deed.set as usize).copied().flatten(),
            number: numbers.said(work.written(deed, "project"), NUMBER),
            words: numbers.said(work.written(deed, "activity"), 1),
            money: work.money(deed).filter(|(amount, _)| *amount != 0),
        })
    });
    rows.collect()
}

/// Finds rows that look like one activity told twice, most reasons first. Rows of one organisation
/// in one list are not compared: a list is its partner's own to keep.
#[must_use]
pub fn doubles(state: &State, work: &Work) -> Vec<Double> {
    let all = told(state, work);
    let mut groups: BTreeMap<(u32, u32), Vec<&Told>> = BTreeMap::new();
    for row in &all {
        if let Some(number) = row.number {
            groups.entry((NONE, number)).or_default().push(row);
        }
        if row.deed.what != NONE && row.deed.place != NONE {
            groups.entry((row.deed.what, row.deed.place)).or_default().push(row);
        }
    }
    let mut found = Found::default();
    for rows in groups.values().filter(|rows| is_compared(rows)) {
        for (place, one) in rows.iter().enumerate() {
            let others = rows.iter().skip(place + 1);
            others.filter_map(|other| judge(one, other)).for_each(|pair| found.take(pair));
        }
    }
    let why = |holds: [bool; 4]| Why::ALL.into_iter().zip(holds).filter(|(_, holds)| *holds);
    let all = found.0.into_iter().map(|((_, one, other), holds)| Double {
        one,
        other,
        why: why(holds).map(|(why, _)| why).collect(),
    });
    all.collect()
}

/// A pair: who does it first, and which of all reasons hold.
type Pair = (u32, u32, [bool; 4]);

/// The pairs with most reasons; no more are held than are listed.
#[derive(Default)]
struct Found(BTreeMap<(Reverse<usize>, u32, u32), [bool; 4]>);

impl Found {
    fn take(&mut self, (one, other, why): Pair) {
        let key = (Reverse(why.iter().filter(|holds| **holds).count()), one, other);
        let full = self.0.len() >= LISTED;
        if full && self.0.last_key_value().is_some_and(|(last, _)| key > *last) {
            return;
        }
        self.0.insert(key, why);
        if self.0.len() > LISTED {
            self.0.pop_last();
        }
    }
}

/// Whether so many can be compared: what several report together is one activity in the crowd.
fn is_compared(rows: &[&Told]) -> bool {
    // Parts of one activity stand one behind the other.
    let activities = rows.chunk_by(|one, next| one.deed.activity == next.deed.activity).count();
    activities > 1 && activities <= CROWD && rows.len() <= PARTS
}

/// Whether two rows look like one.
fn judge(one: &Told, other: &Told) -> Option<Pair> {
    let apart = one.deed.span.1 <= other.deed.span.0 || other.deed.span.1 <= one.deed.span.0;
    // Whoever reports together tells of it once.
    let together = one.deed.activity == other.deed.activity;
    let own = one.deed.who == other.deed.who;
    // A list that gives two of its rows two numbers says itself that they are two.
    let numbered = one.number.zip(other.number).is_some_and(|(one, other)| one != other);
    if (own || numbered) && one.deed.set == other.deed.set || apart || together {
        return None;
    }
    let pays = |payer: &Told, doer: &Told| {
        let payer = if own { payer.keeper } else { Some(payer.who) };
        let keeps = own && doer.keeper == payer;
        payer.is_some() && doer.funder == payer && !keeps
    };
    let (one_pays, other_pays) = (pays(one, other), pays(other, one));
    let number = one.number.is_some() && one.number == other.number;
    let amount = one.money.is_some() && one.money == other.money;
    let words = one.words.is_some() && one.words == other.words;
    let names = one_pays || other_pays;
    // The same words or amount alone happen between strangers too.
    let strong = number || names || (amount && words) || (own && (amount || words));
    let (first, second) = if one_pays { (other.at, one.at) } else { (one.at, other.at) };
    strong.then_some((first, second, [number, names, amount, words]))
}

/// What a person said of two rows, by their marks.
#[must_use]
pub fn verdict(state: &State, one: &str, other: &str) -> SameReport {
    let judged = state.coordination().judged(one, other);
    judged.map_or(SameReport::Open, |judged| judged.verdict)
}
