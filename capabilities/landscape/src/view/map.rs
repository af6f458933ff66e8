//! Where organisations are at work: counts by country.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use insight::names::fold;

use super::called::{Called, own_name};
use super::gaps::Gap;
use super::work::{NONE, Work};
use crate::model::dataset::Spot;
use crate::model::{Areas, Country, Shape, Topic, first_level, lies_in};
use crate::state::State;

/// What a map counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Organisations at work in a country, as reports say.
    Organisations,
    /// Activities reported.
    Activities,
}

/// Counts by country.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByCountry {
    /// What is counted, most first.
    pub counts: Vec<(Country, u64)>,
    /// Organisations that have their seat in a country and report no work there. They are another
    /// thing than those at work: most countries of a network hold nothing but the offices of those
    /// that fund it.
    pub seats: BTreeMap<Country, u64>,
    /// Organisations that say neither where they work nor where they sit.
    pub nowhere: u64,
}

/// Counts by country, of one theme or of all: who sits somewhere counts for a theme where its
/// reports or its entry name it.
#[must_use]
pub fn by_country(state: &State, work: &Work, measure: Measure, theme: Option<u32>) -> ByCountry {
    let mut whos: BTreeMap<Country, BTreeSet<u32>> = BTreeMap::new();
    let mut deeds: BTreeMap<Country, u64> = BTreeMap::new();
    let (mut on, mut placed) = (BTreeSet::new(), BTreeSet::new());
    let mut at_work: BTreeSet<(Country, u32)> = BTreeSet::new();
    let mut last = NONE;
    for deed in work.deeds.iter().filter(|d| theme.is_none_or(|t| d.what == t)) {
        let actor = work.whos.get(deed.who as usize).and_then(|doer| doer.actor);
        on.extend(actor);
        let area = if deed.place == NONE { None } else { work.places.get(deed.place as usize) };
        let Some(country) = area.and_then(|a| a.country).filter(|_| deed.dated) else { continue };
        whos.entry(country).or_default().insert(deed.who);
        placed.extend(actor);
        at_work.extend(actor.map(|number| (country, number)));
        let first = std::mem::replace(&mut last, deed.activity) != deed.activity;
        *deeds.entry(country).or_default() += u64::from(!deed.again && first);
    }
    let (mut seats, mut nowhere) = (BTreeMap::new(), 0);
    for (number, actor) in state.actors() {
        if theme.is_some() && !on.contains(&number) {
            continue;
        }
        match actor.country {
            Some(country) if !at_work.contains(&(country, number)) => {
                *seats.entry(country).or_default() += 1;
            }
            Some(_) => {}
            None => nowhere += u64::from(!placed.contains(&number)),
        }
    }
    let mut counts: Vec<(Country, u64)> = match measure {
        Measure::Organisations => whos.into_iter().map(|(c, w)| (c, w.len() as u64)).collect(),
        Measure::Activities => deeds.into_iter().filter(|(_, n)| *n > 0).collect(),
    };
    counts.sort_by_key(|(country, count)| (Reverse(*count), *country));
    ByCountry { counts, seats, nowhere }
}

/// What is known of one of the hub's own areas.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InArea {
    /// Organisations at work there, as positions in `Work::whos`.
    pub whos: BTreeSet<u32>,
    /// Activities reported there.
    pub activities: u64,
    /// People in need whom nobody is known to have reached; none where no list of need says.
    pub unmet: Option<u64>,
    /// Whether that is the list's own figure for all themes together.
    pub unmet_of_all: bool,
}

/// Finds the area of a place: by its code or the start of it, else by its name; by its name too
/// where the boundaries have that code for another place.
struct Finder<'a> {
    areas: &'a Areas,
    by_name: BTreeMap<String, usize>,
    drawn: Called<'a>,
    said: Called<'a>,
}

impl<'a> Finder<'a> {
    fn new(areas: &'a Areas, spots: impl Iterator<Item = &'a Spot>) -> Self {
        let named = areas.shapes.iter().enumerate().map(|(at, shape)| (fold(&shape.name), at));
        let drawn = areas.shapes.iter().map(|shape| (&*shape.code, &*shape.name));
        let (drawn, said) = (Called::of(drawn), Called::of_spots(spots));
        Self { areas, by_name: named.collect(), drawn, said }
    }

    /// Whether the boundaries mean another place by a code of this one.
    fn differs(&self, spot: &Spot) -> bool {
        let other = |code: &str, name: &str| self.drawn.differs(code, name, &self.said);
        let province =
            || first_level(spot.code_of_area()).is_some_and(|code| other(code, &spot.area));
        other(&spot.code, own_name(spot)) || province()
    }

    fn area(&self, spot: &Spot) -> Option<usize> {
        let fits =
            |shape: &Shape| lies_in(&spot.code, &shape.code) || lies_in(&spot.within, &shape.code);
        let by_code = self.areas.shapes.iter().enumerate().filter(|(_, shape)| fits(shape));
        // The longest code that fits is the narrowest area.
        let found = by_code.max_by_key(|(_, shape)| shape.code.len()).map(|(at, _)| at);
        let found = found.filter(|_| !self.differs(spot));
        let named = |name: &str| self.by_name.get(&fold(name)).copied();
        found.or_else(|| named(&spot.name)).or_else(|| named(&spot.area))
    }
}

/// The area of each of `Work::spots`.
#[must_use]
pub fn areas_of(work: &Work, areas: &Areas) -> Vec<Option<usize>> {
    let finder = Finder::new(areas, work.spots.iter());
    work.spots.iter().map(|spot| finder.area(spot)).collect()
}

/// What is known of each of the hub's own areas, in their order; and how many activities are at
/// places that these boundaries do not have.
#[must_use]
pub fn by_area(work: &Work, areas: &Areas, gaps: &[Gap], theme: Option<u32>) -> (Vec<InArea>, u64) {
    let said = work.spots.iter().chain(gaps.iter().map(|gap| &gap.place));
    let finder = Finder::new(areas, said);
    let spots: Vec<Option<usize>> = work.spots.iter().map(|spot| finder.area(spot)).collect();
    let mut found = vec![InArea::default(); areas.shapes.len()];
    let (mut outside, mut last) = (0, NONE);
    for deed in work.deeds.iter().filter(|d| d.dated && theme.is_none_or(|t| d.what == t)) {
        let first = std::mem::replace(&mut last, deed.activity) != deed.activity && !deed.again;
        let area = spots.get(deed.spot as usize).copied().flatten();
        match area.and_then(|at| found.get_mut(at)) {
            Some(area) => {
                area.whos.insert(deed.who);
                area.activities += u64::from(first);
            }
            None => outside += u64::from(first),
        }
    }
    let theme = theme.and_then(|t| work.whats.get(t as usize)).map(|word| Topic::key_of(word));
    let mut unmet: BTreeMap<(usize, String), u64> = BTreeMap::new();
    for gap in gaps {
        let (Some(area), Some(people)) = (finder.area(&gap.place), gap.unmet()) else { continue };
        let sum = unmet.entry((area, Topic::key_of(&gap.theme))).or_default();
        *sum = sum.saturating_add(people);
    }
    for ((at, own), people) in unmet {
        let Some(area) = found.get_mut(at) else { continue };
        // One person may be in need on several themes: where the list has no figure for all
        // together (which comes first), the largest stands for it.
        let counts = match &theme {
            Some(theme) => own == *theme,
            None => area.unmet.is_none_or(|known| known < people && !area.unmet_of_all),
        };
        if counts {
            area.unmet = Some(people);
            area.unmet_of_all = own.is_empty();
        }
    }
    (found, outside)
}
