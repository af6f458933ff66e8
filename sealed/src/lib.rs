#![doc = include_str!("../README.md")]

pub mod archive;
pub mod ballot;
pub mod credential;
pub mod decryption;
pub mod election;
pub mod group;
pub mod keys;
pub mod proof;
mod steps;
pub mod threshold;
pub mod trustees;
mod verify;

use std::fmt;

pub use archive::{Archive, Event};
pub use ballot::Ballot;
pub use credential::Credential;
pub use election::{Election, Question};
pub use verify::{Verified, resume, verify};

/// Where randomness comes from: this crate has none of its own.
pub trait Randomness {
    /// Fills all of it with bytes that nobody can foresee.
    fn fill(&mut self, bytes: &mut [u8]);
}

/// What is wrong with something that was read: which part of it, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The part: `election`, `ballot 3`, `partial decryption 1` …
    pub part: String,
    /// Why it is refused.
    pub why: String,
}

impl Wrong {
    /// This part of it, for this reason.
    pub fn new(part: impl Into<String>, why: impl fmt::Display) -> Self {
        Self { part: part.into(), why: why.to_string() }
    }

    fn mend(self, mend: &str) -> Self {
        Self { why: format!("{}; {mend}", self.why), ..self }
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.part, self.why)
    }
}

impl std::error::Error for Wrong {}
