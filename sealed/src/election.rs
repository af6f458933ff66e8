//! An election: its questions, its key, and how it is named in every hash. Source: Belenios
//! specification 2.0, sections 4.9 and 4.10.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::Wrong;
use crate::group::{self, Element};

/// The most answers of a question: proofs grow with them.
const ANSWERS_MAX: usize = 256;

/// An election.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Election {
    /// The version of the messages: 1.
    pub version: u32,
    /// What it is about.
    pub description: String,
    /// What it is called.
    pub name: String,
    /// The group of its keys.
    pub group: String,
    /// The key that ballots are encrypted to.
    pub public_key: Element,
    /// The questions.
    pub questions: Vec<Question>,
    /// Its identifier: at least 14 characters of base 58.
    pub uuid: String,
    /// Who runs it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub administrator: Option<String>,
    /// Who issues the credentials.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential_authority: Option<String>,
}

/// A question whose answers are only ever added up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The answers to choose from.
    pub answers: Vec<String>,
    /// Whether one may choose nothing at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blank: Option<bool>,
    /// The fewest answers a ballot chooses.
    pub min: u64,
    /// The most.
    pub max: u64,
    /// The question.
    pub question: String,
}

impl Question {
    /// Whether one may choose nothing at all.
    #[must_use]
    pub fn is_blank_allowed(&self) -> bool {
        self.blank == Some(true)
    }

    /// How many encrypted values an answer has: one for the blank vote comes first.
    #[must_use]
    pub fn length(&self) -> usize {
        self.answers.len() + usize::from(self.is_blank_allowed())
    }
}

impl Election {
    /// An election of this program's version and group; who runs it is not said.
    #[must_use]
    pub fn new(uuid: &str, name: &str, public_key: Element, questions: Vec<Question>) -> Self {
        Self {
            version: 1,
            description: String::new(),
            name: name.to_owned(),
            group: group::NAME.to_owned(),
            public_key,
            questions,
            uuid: uuid.to_owned(),
            administrator: None,
            credential_authority: None,
        }
    }

    /// Reads an election from its bytes.
    ///
    /// # Errors
    /// What of it this program does not know: another version, another group, questions that are
    /// not homomorphic, bounds that nobody can keep.
    pub fn read(bytes: &[u8]) -> Result<Self, Wrong> {
        let election: Self = serde_json::from_slice(bytes)
            .map_err(|fault| Wrong::new("election", fault).mend("only homomorphic questions"))?;
        if election.version != 1 || election.group != group::NAME {
            let known = format!("version 1 and group {} are known", group::NAME);
            return Err(Wrong::new("election", known));
        }
        let is_sound = |question: &Question| {
            let answers = question.answers.len();
            let most = u64::try_from(answers).unwrap_or(u64::MAX);
            (1..=ANSWERS_MAX).contains(&answers)
                && question.min <= question.max
                && question.max <= most
        };
        if election.questions.is_empty() || !election.questions.iter().all(is_sound) {
            return Err(Wrong::new("election", "a question has answers and bounds among them"));
        }
        Ok(election)
    }

    /// Its bytes, as they are hashed.
    ///
    /// # Errors
    /// Never for an election that was read or made here.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Wrong> {
        serde_json::to_vec(self).map_err(|fault| Wrong::new("election", fault))
    }
}

/// The hash of a message in hashes and ballots: SHA-256, base 64, without padding.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> String {
    STANDARD_NO_PAD.encode(Sha256::digest(bytes))
}
