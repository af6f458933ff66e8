//! What partners do: datasets of activities.

use hub::{Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Each;
use crate::model::Day;

/// A partner's activities are published. The rows stand in a file of their own, by its hash.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DatasetPublished {
    /// The dataset; the same id again is a new version.
    pub id: Id,
    /// SHA-256 of the normalised file, 64 hex digits.
    pub sha256: Box<str>,
    /// The version whose place it takes, by its fingerprint: where another counts by then, whoever
    /// publishes did not see it, and is refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Box<str>>,
    /// How many different rows.
    pub rows: u64,
    /// The organisation whose list it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id>,
    /// What the file's shape looks like: its column names, hashed; the next one is known by it.
    pub shape: Box<str>,
    /// First day of its activities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Last day of its activities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    /// The import that brought it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Id>,
    /// What it is called.
    #[serde(skip)]
    pub title: Said,
    /// Who says so.
    #[serde(skip)]
    pub source: Said,
    /// What others may do with it.
    #[serde(skip)]
    pub licence: Said,
    /// Which column became what.
    #[serde(skip)]
    pub mapping: Said,
}

impl Payload for DatasetPublished {
    fn said(&mut self, each: Each) {
        each("title", &mut self.title);
        each("source", &mut self.source);
        each("licence", &mut self.licence);
        each("mapping", &mut self.mapping);
    }
}

/// A dataset is no longer to be counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DatasetWithdrawn {
    /// Which.
    pub id: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for DatasetWithdrawn {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}

/// A dataset counts again, or another of its versions does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DatasetRestored {
    /// Which.
    pub id: Id,
    /// The version that is to count, by the SHA-256 of its file, 64 hex digits.
    pub sha256: Box<str>,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for DatasetRestored {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}
