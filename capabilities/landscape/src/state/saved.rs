//! Saved views, their steps, and the hub's issue areas.

use std::collections::BTreeMap;

use hub::{Actor as Person, At, Id, Said, Stamp};
use serde::{Deserialize, Serialize};

use crate::act::{StepPut, StepRemoved, ViewSaved};
use crate::model::{Area, Face};

/// A page and its question, with a heading and a note.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sight {
    /// The page it looks at.
    pub face: Face,
    /// What it is called.
    pub title: Said,
    /// What there is to see.
    pub note: Said,
    /// The question after `?`.
    pub query: Said,
}

/// A saved view; with steps it is a story.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Saved {
    /// What it shows.
    pub sight: Sight,
    /// Whether other sites may show its picture.
    pub embed: bool,
    /// When it was last saved.
    pub at: At,
    /// By whom.
    pub by: Person,
    /// Its steps, in order.
    pub steps: Vec<Sight>,
    /// No longer offered.
    pub retired: bool,
}

/// Everything saved.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Views {
    saved: BTreeMap<Id, Saved>,
    areas: Vec<Area>,
}

impl Views {
    /// A view that is offered.
    #[must_use]
    pub fn view(&self, id: Id) -> Option<&Saved> {
        self.saved.get(&id).filter(|saved| !saved.retired)
    }

    /// The views that are offered, newest first.
    #[must_use]
    pub fn all(&self) -> Vec<(Id, &Saved)> {
        let offered = self.saved.iter().filter(|(_, saved)| !saved.retired);
        let mut all: Vec<(Id, &Saved)> = offered.map(|(id, saved)| (*id, saved)).collect();
        all.sort_by_key(|(id, saved)| (std::cmp::Reverse(saved.at), *id));
        all
    }

    /// The issue areas the hub works on.
    #[must_use]
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    pub(super) fn save(&mut self, act: ViewSaved, stamp: &Stamp) {
        let steps = self.saved.remove(&act.id).map(|saved| saved.steps).unwrap_or_default();
        let sight = Sight { face: act.face, title: act.title, note: act.note, query: act.query };
        let (at, by) = (stamp.at, stamp.by);
        let saved = Saved { sight, embed: act.embed, at, by, steps, retired: false };
        self.saved.insert(act.id, saved);
    }

    pub(super) fn retire(&mut self, id: Id) {
        if let Some(saved) = self.saved.get_mut(&id) {
            saved.retired = true;
        }
    }

    pub(super) fn put(&mut self, act: StepPut) {
        let Some(saved) = self.saved.get_mut(&act.view) else { return };
        let sight = Sight { face: act.face, title: act.title, note: act.note, query: act.query };
        let place = (act.step as usize).saturating_sub(1);
        match saved.steps.get_mut(place) {
            Some(step) => *step = sight,
            None => saved.steps.push(sight),
        }
    }

    pub(super) fn take_out(&mut self, act: &StepRemoved) {
        let Some(saved) = self.saved.get_mut(&act.view) else { return };
        let place = (act.step as usize).saturating_sub(1);
        if place < saved.steps.len() {
            saved.steps.remove(place);
        }
    }

    pub(super) fn choose(&mut self, areas: Vec<Area>) {
        self.areas = areas;
    }
}
