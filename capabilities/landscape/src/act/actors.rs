//! Organisations on the map: added, corrected, joined, told apart.

use hub::{Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Each;
use crate::model::{Claim, Constituency, Country, Facet};

/// An organisation is put on the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActorAdded {
    /// Its own id, for ever.
    pub id: Id,
    /// Which part of society it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Constituency>,
    /// Where it sits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The registry numbers it claims.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<Claim>,
    /// The organisation it is a branch of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<Id>,
    /// The import that brought it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Id>,
    /// Its name.
    #[serde(skip)]
    pub name: Said,
    /// Other names, in any script.
    #[serde(skip)]
    pub aliases: Said,
    /// Whatever else is known, by the partner's own column names.
    #[serde(skip)]
    pub fields: Said,
    /// What only the secretariat reads: contacts.
    #[serde(skip)]
    pub private: Said,
}

impl Payload for ActorAdded {
    fn said(&mut self, each: Each) {
        each("name", &mut self.name);
        each("aliases", &mut self.aliases);
        each("fields", &mut self.fields);
        each("private", &mut self.private);
    }
}

/// Something about an organisation is added or corrected; what is not given stays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActorChanged {
    /// Which.
    pub id: Id,
    /// Which part of society it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Constituency>,
    /// Where it sits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Registry numbers to add.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<Claim>,
    /// Registry numbers to take away.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disclaims: Vec<Claim>,
    /// The organisation it is a branch of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<Id>,
    /// It is no branch of another after all.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub independent: bool,
    /// What is not known after all: its part of society, its country.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<Facet>,
    /// The import that brought the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Id>,
    /// A new name; the old one is kept as another name.
    #[serde(skip)]
    pub name: Said,
    /// Further other names; named words where some are taken back: those with an empty word.
    #[serde(skip)]
    pub aliases: Said,
    /// Further or corrected columns.
    #[serde(skip)]
    pub fields: Said,
    /// Further contacts.
    #[serde(skip)]
    pub private: Said,
}

impl Payload for ActorChanged {
    fn said(&mut self, each: Each) {
        each("name", &mut self.name);
        each("aliases", &mut self.aliases);
        each("fields", &mut self.fields);
        each("private", &mut self.private);
    }
}

/// An organisation is taken off the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActorRetired {
    /// Which.
    pub id: Id,
    /// The import that asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Id>,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ActorRetired {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}

/// Two entries turn out to be one organisation. Both ids keep working; every name is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActorsJoined {
    /// The entry that stays.
    pub kept: Id,
    /// The entry that now leads to it.
    pub gone: Id,
    /// What the organisation takes from the entry that leads to it; everything else stays as the
    /// other entry has it, and what that one leaves empty is filled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub take: Vec<Facet>,
    /// The import that asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Id>,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
    /// Columns it takes from there, by name: `other` instead of its own, `both` beside it.
    #[serde(skip)]
    pub fields: Said,
}

impl Payload for ActorsJoined {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
        each("fields", &mut self.fields);
    }
}

/// A joining is undone: each has again what it had, and what was learnt since stays with the one
/// that stayed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActorsParted {
    /// The entry that becomes its own again.
    pub gone: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ActorsParted {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}

/// Two look-alikes are known to be different.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActorsToldApart {
    /// One.
    pub one: Id,
    /// The other.
    pub other: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ActorsToldApart {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}

/// Two that were told apart may be the same after all: they may be asked about again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApartWithdrawn {
    /// One.
    pub one: Id,
    /// The other.
    pub other: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ApartWithdrawn {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}
