//! Ties between organisations: named, corrected, answered by the other side, ended.

use hub::{Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Each;
use crate::model::{Day, Frequency, Intensity, TieKind};

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
    /// How often the two deal with each other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frequency: Option<Frequency>,
    /// How closely they work together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intensity: Option<Intensity>,
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

/// Something about a tie is corrected; what is not given stays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TieChanged {
    /// Which.
    pub id: Id,
    /// Of what kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<TieKind>,
    /// Whether it leads one way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub directed: Option<bool>,
    /// Its weight.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<u32>,
    /// How often the two deal with each other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frequency: Option<Frequency>,
    /// How closely they work together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intensity: Option<Intensity>,
    /// Since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Day>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// A new word for it.
    #[serde(skip)]
    pub label: Said,
    /// Who says so.
    #[serde(skip)]
    pub source: Said,
}

impl Payload for TieChanged {
    fn said(&mut self, each: Each) {
        each("label", &mut self.label);
        each("source", &mut self.source);
    }
}

/// One of the two organisations says whether a tie is there. Both words stand side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TieAnswered {
    /// Which.
    pub id: Id,
    /// The organisation that answers: one of the two.
    pub actor: Id,
    /// Whether it is as it was named.
    pub agrees: bool,
    /// What it adds.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for TieAnswered {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
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
