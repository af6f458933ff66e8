//! Where the places of lists are: a list that names no country means the place that others know by
//! that name, and places of one name in several countries are told apart.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use insight::names::fold;

use super::work::Area;
use crate::model::Country;
use crate::model::dataset::{Dataset, Spot};

/// The countries in which lists that name one have a place of each name.
#[derive(Default)]
pub(super) struct Countries(HashMap<String, BTreeSet<Country>>);

impl Countries {
    /// As these lists say.
    pub fn of<'d>(sets: impl Iterator<Item = &'d Dataset>) -> Self {
        let mut known = Self::default();
        for spot in sets.flat_map(|set| &set.place.words) {
            let Some(country) = spot.country else { continue };
            for name in [&spot.area, &spot.name].into_iter().filter(|name| !name.is_empty()) {
                known.0.entry(fold(name)).or_default().insert(country);
            }
        }
        known
    }

    /// The country of a place whose list names none: the only one that has a place of this name,
    /// or the one where whoever reports is at home, if it is among them. Nothing is guessed where
    /// neither is so.
    fn guess(&self, spot: &Spot, home: Option<Country>) -> Option<Country> {
        let name = if spot.area.is_empty() { &spot.name } else { &spot.area };
        if spot.country.is_some() || name.is_empty() {
            return None;
        }
        let all = self.0.get(&fold(name))?;
        let only = all.first().filter(|_| all.len() == 1).copied();
        only.or_else(|| home.filter(|home| all.contains(home)))
    }

    /// The place with its country, and without it in its name ("Nairobi, Kenya") where others know
    /// the place without.
    pub fn placed<'s>(&self, spot: &'s Spot, home: Option<Country>) -> Cow<'s, Spot> {
        let told = |name: &'s str| {
            let (place, country) = with_country(name)?;
            let fits = spot.country.is_none_or(|own| own == country);
            let known = self.0.get(&fold(place)).is_some_and(|all| all.contains(&country));
            (fits && known).then_some((place, country))
        };
        let [area, name] = [told(&spot.area), told(&spot.name)];
        let country = area.or(name).map(|(_, country)| country);
        match country.or_else(|| self.guess(spot, home)) {
            Some(country) => Cow::Owned(Spot {
                country: Some(country),
                area: area.map_or_else(|| spot.area.clone(), |(area, _)| area.into()),
                name: name.map_or_else(|| spot.name.clone(), |(name, _)| name.into()),
                ..spot.clone()
            }),
            None => Cow::Borrowed(spot),
        }
    }
}

/// A place and the country that its name ends with.
fn with_country(name: &str) -> Option<(&str, Country)> {
    let (place, country) = name.rsplit_once([',', '،', '，'])?;
    Some((place.trim(), Country::from_words(country.trim())?))
}

/// Many countries have a Central and a North: those are told apart by their country.
pub(super) fn twins(places: &mut [Area], known: &HashMap<(Option<Country>, String), u32>) {
    let mut named: HashMap<&str, Vec<u32>> = HashMap::new();
    for ((_, name), place) in known.iter().filter(|((_, name), _)| !name.is_empty()) {
        named.entry(name).or_default().push(*place);
    }
    for place in named.into_values().filter(|all| all.len() > 1).flatten() {
        if let Some(area) = places.get_mut(place as usize) {
            area.twin = true;
        }
    }
}
