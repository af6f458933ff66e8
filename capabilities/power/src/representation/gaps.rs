//! The most telling gaps between who is in and who decides.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::game::blocs::WHOLE;
use crate::representation::{Measure, Shares};

/// A group whose share of one measure is not its share of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Gap {
    /// The group.
    pub group: String,
    /// Its share of the seats less its share of the members, in hundred-thousandths.
    pub seats_minus_members: i64,
    /// How many members it has.
    pub members: u64,
    /// How many seats it has.
    pub seats: u64,
}

/// What stands out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Gaps {
    /// The group with the fewest seats for its members.
    pub under: Option<Gap>,
    /// The group with the most seats for its members.
    pub over: Option<Gap>,
    /// Groups with members that moved nothing and said nothing, while others did.
    pub silent: Vec<String>,
    /// Groups that lost more decisions than they won.
    pub losing: Vec<String>,
}

/// Finds the gaps among groups with a name.
#[must_use]
pub fn gaps(groups: &BTreeMap<Option<String>, Shares>) -> Gaps {
    let total = |measure: Measure| groups.values().map(|own| own.of(measure)).sum::<u64>();
    let named = || groups.iter().filter_map(|(key, own)| Some((key.as_ref()?, own)));
    let (members, seats) = (total(Measure::Members), total(Measure::Seats));
    let gap = |(key, own): (&String, &Shares)| Gap {
        group: key.clone(),
        seats_minus_members: part(own.of(Measure::Seats), seats)
            - part(own.of(Measure::Members), members),
        members: own.of(Measure::Members),
        seats: own.of(Measure::Seats),
    };
    let found: Vec<Gap> = match members > 0 && seats > 0 {
        true => named().map(gap).collect(),
        false => Vec::new(),
    };
    let by_gap = |one: &&Gap| one.seats_minus_members;
    let says = |own: &Shares| own.of(Measure::Motions) + own.of(Measure::Statements);
    let spoken = named().any(|(_, own)| says(own) > 0);
    let silent = named().filter(|(_, own)| own.of(Measure::Members) > 0 && says(own) == 0);
    let losing = named().filter(|(_, own)| 2 * own.stood.lost > own.stood.decisions);
    Gaps {
        under: found.iter().min_by_key(by_gap).filter(|gap| by_gap(gap) < 0).cloned(),
        over: found.iter().max_by_key(by_gap).filter(|gap| by_gap(gap) > 0).cloned(),
        silent: silent.filter(|_| spoken).map(|(key, _)| key.clone()).collect(),
        losing: losing.map(|(key, _)| key.clone()).collect(),
    }
}

/// A part of a whole in hundred-thousandths, rounded to the nearest; 0 of nothing.
#[must_use]
pub fn part(count: u64, whole: u64) -> i64 {
    let scale = u128::from(WHOLE.unsigned_abs());
    let whole = u128::from(whole);
    if whole == 0 {
        return 0;
    }
    i64::try_from((u128::from(count) * scale + whole / 2) / whole).unwrap_or(WHOLE)
}
