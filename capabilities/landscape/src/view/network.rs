//! How organisations are tied: numbers for the picture and the sentences beside it.

use std::collections::BTreeSet;

use crate::model::{AHEAD, Day, TieKind};
use crate::picture::{Drawing, Measure, Pairs};
use crate::state::{State, Tie};
use crate::view::structure::Ways;

/// Which ties are looked at: of one kind, of one year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TieSieve {
    /// Only of this kind.
    pub kind: Option<TieKind>,
    /// Only those that hold on some day of this year.
    pub year: Option<i64>,
}

impl TieSieve {
    /// Whether a tie is looked at.
    #[must_use]
    pub fn passes(&self, tie: &Tie) -> bool {
        self.kind.is_none_or(|kind| tie.kind == kind)
            && self.year.is_none_or(|year| tie.holds_in(year, year))
    }
}

/// The years in which dated ties began, ended or held, first and last; none when no tie is dated. A
/// tie that is to end too far ahead holds until it was recorded; one that begins there has no year.
#[must_use]
pub fn years(state: &State) -> Option<(i64, i64)> {
    let years = state.ties().flat_map(|(.., tie)| {
        let year = |day: Day| day.start().date().0;
        let named = tie.named.date().0;
        let far = |year: &i64| *year > named + AHEAD;
        let until = tie.until.map(year).map(|until| if far(&until) { named } else { until });
        [tie.since.map(year).filter(|since| !far(since)), until]
    });
    let years: Vec<i64> = years.flatten().collect();
    Some((*years.iter().min()?, *years.iter().max()?))
}

/// The pairs of organisations whose ties pass. Weights are added up where all that pass are of one
/// kind and any says a weight: between kinds (money, days, meetings) their units differ, and ties
/// are counted.
#[must_use]
pub fn pairs(state: &State, sieve: TieSieve) -> Pairs {
    let passing = || state.ties().filter(|(.., tie)| sieve.passes(tie));
    let kinds: BTreeSet<TieKind> = passing().map(|(.., tie)| tie.kind).collect();
    let of = passing().count() as u64;
    let said = passing().filter(|(.., tie)| tie.weight.is_some()).count() as u64;
    let by = match (said, kinds.len()) {
        (0, _) => Measure::Ties,
        (_, 1) => Measure::Weights { said, of },
        _ => Measure::Kinds,
    };
    let weight = |tie: &Tie| match by {
        // A tie is there, however little its source says it weighs.
        Measure::Weights { .. } => tie.weight.map_or(1, |weight| u64::from(weight.max(1))),
        Measure::Ties | Measure::Kinds => 1,
    };
    Pairs::of(passing().map(|(from, to, tie)| (from, to, tie.directed, weight(tie))), by)
}

/// Which ties of a picture are within so many steps of one organisation.
#[must_use]
pub fn around(ties: &[(u32, u32)], focus: u32, steps: u32) -> Vec<usize> {
    let mut near: BTreeSet<u32> = BTreeSet::from([focus]);
    for _ in 0..steps {
        let next: Vec<u32> = ties
            .iter()
            .flat_map(|(a, b)| [near.contains(a).then_some(*b), near.contains(b).then_some(*a)])
            .flatten()
            .collect();
        near.extend(next);
    }
    let both = ties.iter().enumerate().filter(|(_, (a, b))| near.contains(a) && near.contains(b));
    both.map(|(place, _)| place).collect()
}

/// Where the ties of one organisation lead; none where none of them leads one way.
#[must_use]
pub fn ways(state: &State, number: u32) -> Option<Ways> {
    let (mut out, mut into, mut one_way) = (BTreeSet::new(), BTreeSet::new(), false);
    let own = state.ties().filter(|(from, to, _)| from != to && (*from == number || *to == number));
    for (from, to, tie) in own {
        let other = if from == number { to } else { from };
        one_way |= tie.directed;
        if from == number || !tie.directed {
            out.insert(other);
        }
        if to == number || !tie.directed {
            into.insert(other);
        }
    }
    one_way.then_some(Ways { number, out: out.len() as u32, into: into.len() as u32 })
}

/// What the picture says, as numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct Findings {
    /// Organisations with at least one tie.
    pub tied: u64,
    /// Pairs that are tied.
    pub pairs: u64,
    /// Organisations without any.
    pub alone: u64,
    /// Neighbourhoods of at least three.
    pub neighbourhoods: u64,
    /// Pairs from different neighbourhoods.
    pub between: u64,
    /// Of those, the pairs that the three busiest bridges are part of.
    pub held_by_three: u64,
    /// Numbers of these bridges.
    pub bridges: Vec<u32>,
    /// In what the strength of pairs is measured, by which neighbourhoods are found.
    pub measured: Measure,
    /// Pairs whose ties lead one way only.
    pub one_way: u64,
}

/// Reads the findings off a drawing: of the ties that answer the question.
#[must_use]
pub fn findings(drawing: &Drawing, everyone: usize) -> Findings {
    let held = drawing.ties.iter().zip(&drawing.strength).filter(|(_, own)| own.holds());
    let one_way = held.clone().filter(|(_, own)| own.one_way()).count() as u64;
    let held: Vec<&(u32, u32)> = held.map(|(ends, _)| ends).collect();
    let group = |node: u32| drawing.group.get(node as usize);
    let between: Vec<&(u32, u32)> =
        held.iter().copied().filter(|(a, b)| group(*a) != group(*b)).collect();
    let mut bridging = vec![0_u32; drawing.numbers.len()];
    for (a, b) in &between {
        for end in [a, b] {
            if let Some(slot) = bridging.get_mut(*end as usize) {
                *slot += 1;
            }
        }
    }
    let mut order: Vec<u32> = (0..drawing.numbers.len() as u32).collect();
    order.sort_by_key(|node| (std::cmp::Reverse(bridging.get(*node as usize)), *node));
    let top: Vec<u32> = order
        .into_iter()
        .take(3)
        .filter(|node| bridging.get(*node as usize).is_some_and(|count| *count > 0))
        .collect();
    let by_top = between.iter().filter(|(a, b)| top.contains(a) || top.contains(b)).count();
    Findings {
        tied: drawing.degree.iter().filter(|links| **links > 0).count() as u64,
        pairs: held.len() as u64,
        alone: (everyone - drawing.numbers.len().min(everyone)) as u64,
        neighbourhoods: drawing.groups.iter().filter(|g| g.len() >= 3).count() as u64,
        between: between.len() as u64,
        held_by_three: by_top as u64,
        bridges: top.iter().filter_map(|n| drawing.numbers.get(*n as usize).copied()).collect(),
        measured: drawing.by,
        one_way,
    }
}
