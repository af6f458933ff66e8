//! Issue areas of the hub and of the organisations on its map, and how areas are linked.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use hub::Audience;

use super::said_of;
use super::work::Work;
use crate::model::{Area, Linkage};
use crate::state::State;

/// Who works on which area, by what they say of their themes: numbers of organisations.
pub type Workers = BTreeMap<Area, BTreeSet<u32>>;

/// Reads themes of activities and of entries for the areas they belong to.
#[must_use]
pub fn workers(state: &State, work: &Work) -> Workers {
    let areas: Vec<Vec<Area>> = work.whats.iter().map(|what| Area::of_theme(what)).collect();
    let mut workers = Workers::new();
    for deed in &work.deeds {
        let who = work.whos.get(deed.who as usize).and_then(|doer| doer.actor);
        let (Some(who), Some(areas)) = (who, areas.get(deed.what as usize)) else { continue };
        for area in areas {
            workers.entry(*area).or_default().insert(who);
        }
    }
    for (number, actor) in state.actors() {
        let theme = said_of(&actor.fields, &Audience::public()).remove("theme");
        for area in theme.iter().flat_map(|theme| Area::of_theme(theme)) {
            workers.entry(area).or_default().insert(number);
        }
    }
    workers
}

/// The linkages of the hub's own areas, and those between further areas.
#[must_use]
pub fn linkages(own: &[Area]) -> (Vec<&'static Linkage>, Vec<&'static Linkage>) {
    Linkage::all().iter().partition(|one| own.contains(&one.from) || own.contains(&one.to))
}

/// How many pairs of organisations are tied of which one works on the first area of a linkage and
/// the other on its second, in the order of `Linkage::all`.
#[must_use]
pub fn tied(state: &State, workers: &Workers) -> Vec<u64> {
    let mut own: HashMap<u32, BTreeSet<Area>> = HashMap::new();
    for (area, whos) in workers {
        for who in whos {
            own.entry(*who).or_default().insert(*area);
        }
    }
    let ends = state.ties().map(|(from, to, _)| (from.min(to), from.max(to)));
    let mut pairs: Vec<(u32, u32)> = ends.filter(|(one, other)| one != other).collect();
    pairs.sort_unstable();
    pairs.dedup();
    let mut counts: BTreeMap<(Area, Area), u64> = BTreeMap::new();
    for (one, other) in pairs {
        let (Some(first), Some(second)) = (own.get(&one), own.get(&other)) else { continue };
        let crossed = first.iter().flat_map(|a| second.iter().map(|b| (*a.min(b), *a.max(b))));
        // Two that both work on both are still one pair.
        let crossed: BTreeSet<(Area, Area)> = crossed.collect();
        crossed.into_iter().for_each(|areas| *counts.entry(areas).or_default() += 1);
    }
    let count = |one: &Linkage| {
        let areas = (one.from.min(one.to), one.from.max(one.to));
        counts.get(&areas).copied().unwrap_or(0)
    };
    Linkage::all().iter().map(count).collect()
}
