//! What comes before an admission: criteria answered one by one, and members that vouch.

use hub::{Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::Answer;

/// Somebody whom the charter names says whether an organisation meets a criterion of admission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CriterionAnswered {
    /// The organisation that is to be admitted.
    pub actor: Id,
    /// The criterion, by its clause: `C1`.
    pub criterion: String,
    /// What is said.
    pub answer: Answer,
    /// The resolution that waives the criterion, or that the charter asks for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<Id>,
    /// What shows it.
    #[serde(skip)]
    pub evidence: Said,
}

impl Payload for CriterionAnswered {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("evidence", &mut self.evidence);
    }

    fn resolution(&self) -> Option<Id> {
        self.resolution
    }
}

/// A member vouches for an organisation that is to be admitted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vouched {
    /// The organisation that is to be admitted.
    pub actor: Id,
    /// The member that vouches.
    pub member: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for Vouched {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}

/// A member no longer vouches.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VouchWithdrawn {
    /// The organisation that is to be admitted.
    pub actor: Id,
    /// The member that vouched.
    pub member: Id,
    /// Why not any more.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for VouchWithdrawn {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}
