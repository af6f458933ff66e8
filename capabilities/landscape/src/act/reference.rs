//! What the map is held against: need, the hub's own areas, groups that should be on it.

use hub::{Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Each;
use crate::model::{Constituency, Country, Day};

/// A list of need is published: people in need, targets and people reached by place and theme.
/// The rows stand in a file of their own, by its hash.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NeedPublished {
    /// The list; the same id again is a new version.
    pub id: Id,
    /// SHA-256 of the normalised file, 64 hex digits.
    pub sha256: Box<str>,
    /// How many rows.
    pub rows: u64,
    /// The day it speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// What it is called.
    #[serde(skip)]
    pub title: Said,
    /// Who says so.
    #[serde(skip)]
    pub source: Said,
}

impl Payload for NeedPublished {
    fn said(&mut self, each: Each) {
        each("title", &mut self.title);
        each("source", &mut self.source);
    }
}

/// A list of need is no longer held against the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NeedWithdrawn {
    /// Which.
    pub id: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for NeedWithdrawn {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}

/// The hub's own boundaries are published, drawn once from a file of shapes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AreasPublished {
    /// The set of boundaries; the same id again is a new version.
    pub id: Id,
    /// SHA-256 of the drawn shapes, 64 hex digits.
    pub sha256: Box<str>,
    /// How many shapes.
    pub shapes: u64,
    /// What it is called.
    #[serde(skip)]
    pub title: Said,
    /// Who says so.
    #[serde(skip)]
    pub source: Said,
}

impl Payload for AreasPublished {
    fn said(&mut self, each: Each) {
        each("title", &mut self.title);
        each("source", &mut self.source);
    }
}

/// Boundaries are no longer shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AreasWithdrawn {
    /// Which.
    pub id: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for AreasWithdrawn {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}

/// A reference group is set: who belongs to it, and which share of the map it should have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReferenceSet {
    /// The group: a known one (`kind.csos`, `region.africa`, `income.low`, `remote.sids`), or one
    /// of the hub's own by a short code.
    pub group: Box<str>,
    /// The share it should have, in thousandths; none when only its presence counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<u16>,
    /// Constituencies of a group of the hub's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<Constituency>,
    /// Countries of a group of the hub's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// Areas of a group of the hub's own, by the marks of their names or codes
    /// (`model::reference::area_mark`), 16 hex digits: whoever reports work there belongs to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<Box<str>>,
    /// What a group of the hub's own is called.
    #[serde(skip)]
    pub name: Said,
    /// Why this share, and who says so.
    #[serde(skip)]
    pub source: Said,
}

impl Payload for ReferenceSet {
    fn said(&mut self, each: Each) {
        each("name", &mut self.name);
        each("source", &mut self.source);
    }
}

/// A reference group is no longer held against the map, or is as it was before the hub set it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReferenceDropped {
    /// Which.
    pub group: Box<str>,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ReferenceDropped {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}
