//! Ballots that are not open: closed ones, which the host counts and forgets, and sealed ones,
//! which trustees count without opening any.

use hub::{Id, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Choice, Moment, Order};

/// The fewest and most characters of a tracker.
const TRACKER: std::ops::RangeInclusive<usize> = 8..=64;

/// What a secret ballot says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Vote {
    /// For, against, or an abstention.
    Choice(Choice),
    /// Candidates, marked or ranked.
    Ranking(Order),
    /// What was cast could not be read: it took part, for nobody.
    Spoilt,
}

/// Under which tracker ballots are published that could not be read.
const UNREADABLE: &str = "unreadable";

/// A closed ballot as it is published when the vote has closed: without its seat, under the
/// tracker that the voter's own machine drew.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Slip {
    /// What the voter finds it by.
    pub tracker: String,
    /// The group of seats that are counted alike, where there are several.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub group: u32,
    /// What it says.
    pub vote: Vote,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
const fn is_zero(group: &u32) -> bool {
    *group == 0
}

impl Slip {
    /// The words that the host keeps until the vote has closed.
    #[must_use]
    pub fn to_said(&self) -> Said {
        let text = hub::serde_json::to_string(self).unwrap_or_default();
        Said::text(&text).only(hub::Openness::Host)
    }

    /// Reads them back; nothing when they were erased or are no ballot.
    #[must_use]
    pub fn of_said(said: &Said) -> Option<Self> {
        hub::serde_json::from_str(said.as_text()?).ok()
    }

    /// What is counted in the place of a ballot that cannot be read.
    #[must_use]
    pub fn spoilt() -> Self {
        Self { tracker: UNREADABLE.to_owned(), group: 0, vote: Vote::Spoilt }
    }

    /// Whether the tracker is one: letters, digits and hyphens, long enough not to be guessed.
    #[must_use]
    pub fn has_tracker(&self) -> bool {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        TRACKER.contains(&self.tracker.len()) && self.tracker.bytes().all(is_plain)
    }
}

/// A secret ballot as it is kept while the vote is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// A closed ballot's words, for the host alone; nothing once it was counted.
    pub slip: Said,
    /// A sealed ballot's credential, by its hash.
    pub credential: Option<String>,
    /// When it was cast, by whom.
    pub made: Moment,
    /// The entries of ballots that it took the place of.
    pub earlier: Vec<u64>,
}

/// The sealed election of a motion: an archive that only grows, each of whose events the record
/// names when it happens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealing {
    /// The organisation that issued the credentials.
    pub authority: Id,
    /// The organisations of the trustees, in the order of their numbers.
    pub trustees: Vec<Id>,
    /// How many of them are enough.
    pub threshold: u64,
    /// How many credentials there are.
    pub credentials: u64,
    /// The archive as it began: the SHA-256 of the file.
    pub archive: String,
    /// The events the record names, oldest first; the setup is the first.
    pub events: Vec<SealedEvent>,
    /// The sums, once trustees decrypted them: the blank votes first, then each answer.
    pub result: Option<Vec<u64>>,
}

/// An event of the archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedEvent {
    /// Its hash.
    pub hash: String,
    /// What happened.
    pub step: SealedStep,
    /// What it added to the archive, by the SHA-256 of each; the one it refers to comes last.
    pub data: Vec<String>,
    /// When the record named it, and by whom.
    pub made: Moment,
}

/// What happens to a sealed election.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SealedStep {
    /// Questions, trustees and credentials are fixed.
    Setup,
    /// A ballot is cast.
    Ballot,
    /// No more ballots are taken.
    EndBallots,
    /// The encrypted sums are published.
    EncryptedTally,
    /// A trustee decrypts the sums.
    PartialDecryption,
    /// The result is published.
    Result,
}

impl Sealing {
    /// The hash of the last event.
    #[must_use]
    pub fn head(&self) -> &str {
        self.events.last().map_or("", |event| event.hash.as_str())
    }

    /// Every file of the archive, by its SHA-256.
    pub fn files(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.archive).chain(self.events.iter().flat_map(|event| &event.data))
    }

    /// The last thing that happened.
    #[must_use]
    pub fn step(&self) -> SealedStep {
        self.events.last().map_or(SealedStep::Setup, |event| event.step)
    }
}
