//! How large the secretariat is and what it costs, as it states itself.

use hub::{At, Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The secretariat states its size and its yearly cost on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SecretariatStated {
    /// The day for which it is stated.
    #[schemars(with = "String")]
    pub on: At,
    /// People who work for it, in thousandths of a full-time equivalent.
    pub people: u64,
    /// What it costs in a year, in thousandths of the currency's unit.
    pub cost: u64,
    /// The currency, by its ISO 4217 code.
    pub currency: String,
    /// The organisation that houses it, where one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<Id>,
    /// Where the figures stand: accounts, a report, a budget.
    #[serde(skip)]
    pub source: Said,
}

impl Payload for SecretariatStated {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("source", &mut self.source);
    }
}
