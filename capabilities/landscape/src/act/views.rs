//! Saved views and stories, and which issue areas the hub works on.

use hub::{Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Each;
use crate::model::{Area, Face};

/// A view of the map is saved under an address of its own; the same id again corrects it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ViewSaved {
    /// Its own id.
    pub id: Id,
    /// The page it looks at.
    pub face: Face,
    /// Whether other sites may show its picture.
    pub embed: bool,
    /// What it is called.
    #[serde(skip)]
    pub title: Said,
    /// What there is to see.
    #[serde(skip)]
    pub note: Said,
    /// The question after `?` of the page.
    #[serde(skip)]
    pub query: Said,
}

impl Payload for ViewSaved {
    fn said(&mut self, each: Each) {
        each("title", &mut self.title);
        each("note", &mut self.note);
        each("query", &mut self.query);
    }
}

/// A view is no longer offered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ViewRetired {
    /// Which.
    pub id: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ViewRetired {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}

/// A step of a story is written, or written again. A view with steps is a story.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StepPut {
    /// The view.
    pub view: Id,
    /// Its place, from 1; at most one after the last.
    pub step: u32,
    /// The page it looks at.
    pub face: Face,
    /// Its heading.
    #[serde(skip)]
    pub title: Said,
    /// What it tells.
    #[serde(skip)]
    pub note: Said,
    /// The question after `?` of the page.
    #[serde(skip)]
    pub query: Said,
}

impl Payload for StepPut {
    fn said(&mut self, each: Each) {
        each("title", &mut self.title);
        each("note", &mut self.note);
        each("query", &mut self.query);
    }
}

/// A step is taken out of a story; later ones move up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StepRemoved {
    /// The view.
    pub view: Id,
    /// Its place, from 1.
    pub step: u32,
}

impl Payload for StepRemoved {}

/// Which issue areas the hub works on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AreasChosen {
    /// The areas; all of them, also those chosen before.
    pub areas: Vec<Area>,
}

impl Payload for AreasChosen {}
