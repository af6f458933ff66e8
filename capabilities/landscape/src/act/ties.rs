//! Ties between organisations.

use hub::{Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Each;
use crate::model::{Day, TieKind};

/// A tie between two organisations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TieAdded {
    /// Its own id.
    pub id: Id,
    /// Where it starts.
    pub from: Id,
    /// Where it leads.
    pub to: Id,
    /// Of what kind.
    pub kind: TieKind,
    /// Whether it leads one way.
    pub directed: bool,
    /// Its weight in the unit of its source; none when not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<u32>,
    /// Since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Day>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// The import that brought it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Id>,
    /// The partner's own word for it.
    #[serde(skip)]
    pub label: Said,
    /// Who says so.
    #[serde(skip)]
    pub source: Said,
}

impl Payload for TieAdded {
    fn said(&mut self, each: Each) {
        each("label", &mut self.label);
        each("source", &mut self.source);
    }
}

/// A tie has ended, or was here by mistake.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TieEnded {
    /// Which.
    pub id: Id,
    /// The last day; without one it was here by mistake.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for TieEnded {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}
