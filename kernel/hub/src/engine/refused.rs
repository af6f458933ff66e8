//! Why a proposal was not recorded.

use crate::act::NotAnAct;
use crate::refusal::Refusal;

/// Why a proposal was not recorded. Nothing of it was kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// A rule said no.
    #[error("refused: {0}")]
    Rule(Refusal),
    /// It is no act.
    #[error("not an act: {0}")]
    NotAnAct(#[from] NotAnAct),
    /// Its nonce was used for another act.
    #[error("this nonce was used for another act, entry {0}")]
    Conflict(u64),
    /// Its signature does not hold, or is not by a key of its actor.
    #[error("not signed by a key of its actor: {0}")]
    NotSigned(String),
    /// The record is frozen: read-only until people have found out what happened.
    #[error("the record is frozen: {0}")]
    Frozen(String),
    /// Storage failed. Ask again: a retry with the same nonce is recorded at most once.
    #[error("storage failed: {0}")]
    Fault(String),
    /// The engine is stopping.
    #[error("the engine is stopping")]
    Stopped,
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self::Rule(refusal)
    }
}

impl From<store::StoreError> for Refused {
    fn from(fault: store::StoreError) -> Self {
        Self::Fault(fault.to_string())
    }
}
