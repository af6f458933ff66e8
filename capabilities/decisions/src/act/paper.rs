//! Ballots that were cast on paper, in a meeting, and are brought in by an officer.

use std::collections::BTreeMap;

use hub::{Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::Choice;

/// Ballots cast on paper are brought in. Each counts like one that the seat casts itself, and gives
/// way to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PaperBallotsRecorded {
    /// The motion.
    pub motion: Id,
    /// What each seat chose.
    pub ballots: BTreeMap<String, Choice>,
}

impl Payload for PaperBallotsRecorded {}

/// A ballot that was brought in wrongly is corrected; the wrong one stays on the record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PaperBallotCorrected {
    /// The motion.
    pub motion: Id,
    /// The seat.
    pub seat: String,
    /// What it chose.
    pub choice: Choice,
    /// What was wrong.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for PaperBallotCorrected {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}
