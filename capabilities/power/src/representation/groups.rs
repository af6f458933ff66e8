//! Deeds added up by constituency, by region and by income group of the organisation's country.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use crate::representation::{Deeds, Measure, Side, Voice};

/// By what organisations are put together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Grouping {
    /// By the constituency that they sit or speak for.
    #[default]
    Constituency,
    /// By the region of the country where the organisation sits.
    Region,
    /// By the income group of that country.
    Income,
}

impl Grouping {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Constituency, Self::Region, Self::Income];

    /// The word in addresses and message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Constituency => "constituency",
            Self::Region => "region",
            Self::Income => "income",
        }
    }

    /// The grouping of a word; by constituency for anything else.
    #[must_use]
    pub fn of_code(code: Option<&str>) -> Self {
        let found = Self::ALL.into_iter().find(|one| Some(one.code()) == code);
        found.unwrap_or_default()
    }
}

/// How often a group stood where the outcome was.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Stood {
    /// Its open votes for or against motions that a vote settled.
    pub votes: u64,
    /// Of these, votes on the side of the outcome.
    pub with: u64,
    /// Decisions in which it cast such a vote.
    pub decisions: u64,
    /// Of these, decisions in which more of its votes lost than won.
    pub lost: u64,
}

/// What one group has of everything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Shares {
    /// How much of each measure; nothing stands for 0.
    pub counts: BTreeMap<Measure, u64>,
    /// Where it stood when the outcome was known.
    pub stood: Stood,
}

impl Shares {
    /// How much it has of a measure.
    #[must_use]
    pub fn of(&self, measure: Measure) -> u64 {
        self.counts.get(&measure).copied().unwrap_or(0)
    }
}

/// Adds deeds up by the group of each voice; `None` are those of no known group.
#[must_use]
pub fn shares(
    deeds: &Deeds,
    group: &dyn Fn(&Voice) -> Option<String>,
) -> BTreeMap<Option<String>, Shares> {
    let mut groups: BTreeMap<Option<String>, Shares> = BTreeMap::new();
    for deed in &deeds.all {
        let own = groups.entry(group(&deed.voice)).or_default();
        *own.counts.entry(deed.measure).or_default() += deed.amount;
    }
    let keyed = deeds.sides.iter().map(|side| (group(&side.voice), side));
    let mut sides: BTreeMap<Option<String>, Vec<&Side>> = BTreeMap::new();
    for (key, side) in keyed {
        sides.entry(key).or_default().push(side);
    }
    for (key, own) in sides {
        groups.entry(key).or_default().stood = stood(&own);
    }
    groups
}

fn stood(sides: &[&Side]) -> Stood {
    let count = |sides: &mut dyn Iterator<Item = &&Side>| sides.count() as u64;
    let motions: BTreeSet<u64> = sides.iter().map(|side| side.motion).collect();
    let lost = motions.iter().filter(|motion| {
        let own = || sides.iter().filter(|side| side.motion == **motion);
        count(&mut own().filter(|side| !side.won)) > count(&mut own().filter(|side| side.won))
    });
    Stood {
        votes: sides.len() as u64,
        with: count(&mut sides.iter().filter(|side| side.won)),
        lost: lost.count() as u64,
        decisions: motions.len() as u64,
    }
}
