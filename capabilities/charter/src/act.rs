//! What can happen to the charter: one enum, each variant documented.

use hub::{At, Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::Charter;

hub::acts! {
    /// What can happen to the charter, its offices and its speakers.
    pub enum Act {
        /// A hub begins: the first act of every record.
        HubFounded = "charter.hub_founded", words 2;
        /// Clauses of a draft charter are written down, in parts.
        ClausesDrafted = "charter.clauses_drafted", words 2;
        /// A drafted charter comes into force.
        Adopted = "charter.adopted", words 0;
        /// A person takes an office.
        OfficerAppointed = "charter.officer_appointed", words 2;
        /// A person leaves an office before the term ends.
        OfficerEnded = "charter.officer_ended", words 2;
        /// A person may speak for the hub about something, until a day.
        SpeakerNamed = "charter.speaker_named", words 2;
        /// A person may no longer speak for the hub.
        SpeakerEnded = "charter.speaker_ended", words 2;
    }
}

/// A hub begins: the first act of every record. Until a charter is in force only the founder
/// acts, and only to write and adopt it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HubFounded {
    /// The person who founds it.
    pub founder: Id,
    /// The office the founder holds from the start, such as `secretariat`.
    pub office: String,
    /// What the hub is called.
    #[serde(skip)]
    pub name: Said,
    /// What the founder is called.
    #[serde(skip)]
    pub founder_name: Said,
}

impl Payload for HubFounded {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("name", &mut self.name);
        each("founder_name", &mut self.founder_name);
    }
}

/// Clauses of a draft charter, in parts: an entry of the record is short.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClausesDrafted {
    /// The draft they belong to.
    pub draft: Id,
    /// Which part of it, from 1.
    pub part: u32,
    /// How many parts the draft has.
    pub parts: u32,
    /// The structure of the clauses: ids, codes, numbers and lines of rules, no free text. Of the
    /// form of a charter file, each value under its path: `rules[0].id`.
    #[serde(with = "crate::model::flat")]
    #[schemars(with = "serde_json::Map<String, serde_json::Value>")]
    pub clauses: Charter,
    /// The words of the clauses, by their path: `rules/R1/title`.
    #[serde(skip)]
    pub words: Said,
}

impl Payload for ClausesDrafted {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("words", &mut self.words);
    }
}

/// A drafted charter comes into force.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Adopted {
    /// The draft.
    pub draft: Id,
    /// Which version of the charter it becomes, from 1.
    pub version: u32,
    /// The resolution by the amendment rule; left out at the founding alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<Id>,
}

impl Payload for Adopted {
    fn resolution(&self) -> Option<Id> {
        self.resolution
    }
}

/// A person takes an office.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OfficerAppointed {
    /// The person.
    pub person: Id,
    /// The office, as the charter names its role.
    pub role: String,
    /// From when; from now on when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub from: Option<At>,
    /// Until when; the charter's term when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
    /// The resolution that allows it, where the charter asks for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<Id>,
    /// The person's name.
    #[serde(skip)]
    pub name: Said,
}

impl Payload for OfficerAppointed {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("name", &mut self.name);
    }

    fn resolution(&self) -> Option<Id> {
        self.resolution
    }
}

/// A person leaves an office before the term ends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OfficerEnded {
    /// The person.
    pub person: Id,
    /// The office.
    pub role: String,
    /// The resolution that allows it, where the charter asks for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<Id>,
    /// Why, in words.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for OfficerEnded {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }

    fn resolution(&self) -> Option<Id> {
        self.resolution
    }
}

/// A person may speak for the hub about something, until a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SpeakerNamed {
    /// The mandate, an id of its own.
    pub mandate: Id,
    /// The person.
    pub person: Id,
    /// What about, as a code: `everything`, `programme`, …
    pub scope: String,
    /// Until when; open ended when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
    /// The resolution that allows it, where the charter asks for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<Id>,
    /// The person's name.
    #[serde(skip)]
    pub name: Said,
    /// What about, in words.
    #[serde(skip)]
    pub words: Said,
}

impl Payload for SpeakerNamed {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("name", &mut self.name);
        each("words", &mut self.words);
    }

    fn resolution(&self) -> Option<Id> {
        self.resolution
    }
}

/// A person may no longer speak for the hub.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SpeakerEnded {
    /// The mandate.
    pub mandate: Id,
    /// Why, in words.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for SpeakerEnded {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}
