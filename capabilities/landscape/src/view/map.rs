//! Where organisations are at work: counts by country.

use std::collections::{BTreeMap, BTreeSet};

use super::work::{NONE, Work};
use crate::model::Country;
use crate::state::State;

/// What a map counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Organisations at work in, or seated in, a country.
    Organisations,
    /// Activities reported.
    Activities,
}

/// Counts by country, most first; and how many organisations say no country.
#[must_use]
pub fn by_country(
    state: &State,
    work: &Work,
    measure: Measure,
    theme: Option<u32>,
) -> (Vec<(Country, u64)>, u64) {
    let mut whos: BTreeMap<Country, BTreeSet<u32>> = BTreeMap::new();
    let mut deeds: BTreeMap<Country, u64> = BTreeMap::new();
    let mut placed: BTreeSet<u32> = BTreeSet::new();
    for deed in work.deeds.iter().filter(|d| theme.is_none_or(|t| d.what == t)) {
        let area = if deed.place == NONE { None } else { work.places.get(deed.place as usize) };
        let Some(country) = area.and_then(|a| a.country) else { continue };
        whos.entry(country).or_default().insert(deed.who);
        placed.insert(deed.who);
        *deeds.entry(country).or_default() += u64::from(deed.dated);
    }
    let mut counts: Vec<(Country, u64)> = match measure {
        Measure::Organisations => whos.into_iter().map(|(c, w)| (c, w.len() as u64)).collect(),
        Measure::Activities => deeds.into_iter().filter(|(_, n)| *n > 0).collect(),
    };
    counts.sort_by_key(|(country, count)| (std::cmp::Reverse(*count), *country));
    let placed = placed.iter().filter_map(|w| work.whos.get(*w as usize)?.actor).count();
    (counts, state.actors().count().saturating_sub(placed) as u64)
}
