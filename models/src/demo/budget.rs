//! Money that a motion of the story divides among proposals.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The sum, the proposals, and which of them seats mark.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// The currency, as a code.
    pub currency: String,
    /// The sum, in the smallest unit of the currency.
    pub total: u64,
    /// What it can be spent on.
    pub proposals: Vec<Proposal>,
    /// The keys of the proposals that seats mark.
    pub marks: BTreeMap<String, Vec<String>>,
}

/// Something that money can be spent on.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// What the story calls it.
    pub key: String,
    /// The organisation that would carry it out, and whose people named it.
    pub by: String,
    /// What it costs, in the smallest unit of the currency.
    pub cost: u64,
    /// What the ballot calls it.
    pub name: String,
    /// What speaks for it.
    pub words: String,
}
