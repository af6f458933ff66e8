//! Paper ballots by sheet: each row of a spreadsheet is accounted for before anything is recorded.

use std::collections::{BTreeMap, BTreeSet};

use faces::table::fold;
use hub::At;
use members::Roll;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{Choice, Elector, Motion};
use crate::tally;

/// A row as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedRow {
    /// Its number in the sheet, from 1.
    pub number: u64,
    /// The seat or the member.
    pub who: String,
    /// The chamber or constituency, where the sheet has a column for it.
    pub group: String,
    /// The answer.
    pub answer: String,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It is brought in.
    Accepted,
    /// An earlier row is about the same seat.
    Twice,
    /// The seat belongs to another chamber or constituency than the row says, or to another body.
    WrongChamber,
    /// The seat has voted: its own ballot, or paper that was brought in before.
    AlreadyVoted,
    /// The seat takes no part because of an interest.
    Recused,
    /// Nobody holds the seat.
    Vacant,
    /// No seat or member goes by this name, or several do.
    UnknownSeat,
    /// The answer is none that can stand on paper.
    Unreadable,
}

impl Fate {
    /// All, what is brought in first.
    pub const ALL: [Self; 8] = [
        Self::Accepted,
        Self::Twice,
        Self::WrongChamber,
        Self::AlreadyVoted,
        Self::Recused,
        Self::Vacant,
        Self::UnknownSeat,
        Self::Unreadable,
    ];

    /// The word at the end of message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Twice => "twice",
            Self::WrongChamber => "wrong-chamber",
            Self::AlreadyVoted => "already-voted",
            Self::Recused => "recused",
            Self::Vacant => "vacant",
            Self::UnknownSeat => "unknown-seat",
            Self::Unreadable => "unreadable",
        }
    }
}

/// A row with what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedRow {
    /// As it was typed.
    pub typed: TypedRow,
    /// The seat that is meant.
    pub seat: Option<String>,
    /// The choice that is meant.
    pub choice: Option<Choice>,
    /// What becomes of it.
    pub fate: Fate,
}

/// How things are called: seats and organisations, chambers and constituencies, and the answers.
pub struct Words<'w> {
    /// Every name of a seat, of its holder as well.
    pub seat: &'w dyn Fn(&Elector) -> Vec<String>,
    /// Every name of the groups a seat is in.
    pub groups: &'w dyn Fn(&Elector) -> Vec<String>,
    /// Whether a name is that of a seat outside this electorate.
    pub is_other_seat: &'w dyn Fn(&str) -> bool,
    /// The choice that a folded word stands for.
    pub choice: &'w dyn Fn(&str) -> Option<Choice>,
}

/// What becomes of each row, in the order of the sheet. Rows in are rows out.
#[must_use]
pub fn plan(
    motion: &Motion,
    members: Roll,
    now: At,
    rows: Vec<TypedRow>,
    words: &Words,
) -> Vec<PlannedRow> {
    let names = names(motion, words);
    let recused: BTreeSet<String> = tally::recused(motion, members, now).into_keys().collect();
    let mut met = BTreeSet::new();
    let planned = rows.into_iter().map(|typed| {
        let choice = (words.choice)(&fold(typed.answer.trim()));
        let elector = names.get(&fold(typed.who.trim())).and_then(|found| match found.as_slice() {
            [only] => Some(*only),
            _ => None,
        });
        let fate = match elector {
            None if (words.is_other_seat)(typed.who.trim()) => Fate::WrongChamber,
            None => Fate::UnknownSeat,
            Some(elector) if !met.insert(elector.seat.clone()) => Fate::Twice,
            Some(elector) => of_seat(motion, elector, &typed, &recused, words, choice),
        };
        PlannedRow { seat: elector.map(|elector| elector.seat.clone()), typed, choice, fate }
    });
    planned.collect()
}

/// Electors by every folded name they go by; a name of several leads to none.
fn names<'m>(motion: &'m Motion, words: &Words) -> BTreeMap<String, Vec<&'m Elector>> {
    let mut names: BTreeMap<String, Vec<&Elector>> = BTreeMap::new();
    for elector in motion.electorate() {
        let own: BTreeSet<String> =
            (words.seat)(elector).iter().map(|name| fold(name.trim())).collect();
        own.into_iter().for_each(|name| names.entry(name).or_default().push(elector));
    }
    names
}

fn of_seat(
    motion: &Motion,
    elector: &Elector,
    typed: &TypedRow,
    recused: &BTreeSet<String>,
    words: &Words,
    choice: Option<Choice>,
) -> Fate {
    let group = fold(typed.group.trim());
    let is_of_group = (words.groups)(elector).iter().any(|name| fold(name.trim()) == group);
    let voted = motion.vote.as_ref().is_some_and(|vote| vote.has_voted(&elector.seat));
    if !group.is_empty() && !is_of_group {
        Fate::WrongChamber
    } else if elector.actor.is_none() {
        Fate::Vacant
    } else if recused.contains(&elector.seat) {
        Fate::Recused
    } else if voted {
        Fate::AlreadyVoted
    } else if choice.is_none() {
        Fate::Unreadable
    } else {
        Fate::Accepted
    }
}
