//! What happens in votes whose ballots are closed or sealed.

use hub::{Id, Openness, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{SealedStep, Slip};

/// A seat casts a closed ballot, or casts it again before the vote closes. That it voted is
/// public; what it voted, the host alone knows until it is counted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClosedBallotCast {
    /// The motion.
    pub motion: Id,
    /// The seat that votes.
    pub seat: String,
    /// Tracker and vote, for the host alone; destroyed once it is counted.
    #[serde(skip)]
    pub slip: Said,
}

impl Payload for ClosedBallotCast {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        // INVARIANT (closed ballots are for the host alone): whichever way the act came in.
        self.slip = std::mem::take(&mut self.slip).only(Openness::Host);
        each("slip", &mut self.slip);
    }
}

/// Closed ballots are counted: trackers and votes, in the order of the trackers, as many as seats
/// cast a ballot. Many are published in several parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BallotsCounted {
    /// The motion.
    pub motion: Id,
    /// The ballots.
    pub slips: Vec<Slip>,
}

impl Payload for BallotsCounted {}

/// A sealed vote is prepared: who decrypts, who issued the credentials, and the archive with which
/// it begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SealedVotePrepared {
    /// The motion.
    pub motion: Id,
    /// The organisation that issued the credentials: neither the host's nor a trustee's.
    pub authority: Id,
    /// The organisations of the trustees, in the order of their numbers.
    pub trustees: Vec<Id>,
    /// How many of them are enough to decrypt.
    pub threshold: u64,
    /// How many credentials were issued.
    pub credentials: u64,
    /// The archive's first event, by its hash.
    pub event: String,
    /// The archive with that event: the SHA-256 of the file.
    pub archive: String,
}

impl Payload for SealedVotePrepared {}

/// A seat casts a sealed ballot, or casts it again before the vote closes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SealedBallotCast {
    /// The motion.
    pub motion: Id,
    /// The seat that votes.
    pub seat: String,
    /// The SHA-256 of the public credential that signed the ballot.
    pub credential: String,
    /// The event before this ballot's.
    pub parent: String,
    /// The ballot's event in the archive, by its hash.
    pub event: String,
    /// The ballot: the SHA-256 of the file, by which the archive names it too.
    pub ballot: String,
}

impl Payload for SealedBallotCast {}

/// The archive of a sealed vote grows after the ballots: they end, sums are published, a trustee
/// decrypts, the result is there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SealedStepTaken {
    /// The motion.
    pub motion: Id,
    /// What happened.
    pub step: SealedStep,
    /// The event before it.
    pub parent: String,
    /// Its event in the archive, by its hash.
    pub event: String,
    /// What it adds to the archive, by the SHA-256 of each; the one it refers to comes last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<String>,
    /// In the last step, the sums: the blank votes first, then each answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub result: Vec<u64>,
}

impl Payload for SealedStepTaken {}
