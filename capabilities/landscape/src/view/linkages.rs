//! Issue areas of the hub and of the organisations on its map, and how areas are linked.

use std::collections::{BTreeMap, BTreeSet};

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
