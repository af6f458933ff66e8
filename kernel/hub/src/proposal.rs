//! What faces hand in: an act that somebody would like to happen.

use std::collections::BTreeMap;

use record::At;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::capability::AnyAct;
use crate::id::Id;

/// Who proposes an act, and in which role. Whether the person holds that role, and whether the role
/// may do this, is the charter's to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principal {
    /// Whose act it is.
    pub by: Actor,
    /// The role acted in, for example `secretariat` or `seat:board`.
    pub role: String,
}

impl Principal {
    /// The machine itself: for what happens by itself.
    #[must_use]
    pub fn host() -> Self {
        Self { by: Actor::Host, role: "host".to_owned() }
    }

    /// A person in a role.
    #[must_use]
    pub fn person(id: Id, role: &str) -> Self {
        Self { by: Actor::Person(id), role: role.to_owned() }
    }
}

/// Whose act an entry is (`by` in the record).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Actor {
    /// A person, by an id that is random in each hub.
    Person(Id),
    /// The host: what happens by itself.
    Host,
    /// A person at risk, not named in the record.
    Hidden,
}

impl std::fmt::Display for Actor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Person(id) => id.fmt(f),
            Self::Host => f.write_str("host"),
            Self::Hidden => f.write_str("hidden"),
        }
    }
}

impl Actor {
    /// The person, where there is one to name.
    #[must_use]
    pub const fn person(&self) -> Option<Id> {
        match self {
            Self::Person(id) => Some(*id),
            Self::Host | Self::Hidden => None,
        }
    }
}

/// An act somebody would like to happen.
#[derive(Debug)]
pub struct Proposal {
    /// Who proposes it, in which role.
    pub by: Principal,
    /// The act.
    pub act: AnyAct,
    /// 16 random bytes chosen by the client: sent five times, it happens once.
    pub nonce: [u8; 16],
}

impl Proposal {
    /// A proposal of a room's act.
    pub fn new(by: Principal, act: impl Into<AnyAct>, nonce: [u8; 16]) -> Self {
        Self { by, act: act.into(), nonce }
    }
}

/// An act as the API and the command line take it: open fields apart from typed words.
/// The person comes from the session or token, never from here.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProposalJson {
    /// The kind of act, for example `decisions.ballot_cast`.
    pub kind: String,
    /// The role acted in; without it, the first role that may.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// 22 letters of base64url: 16 random bytes chosen by the client.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
    /// The open fields, by the schema of the kind.
    #[serde(rename = "pub", default)]
    pub open: Value,
    /// The typed words, by the name of their field.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub said: BTreeMap<String, Value>,
}

/// When, by whom and how an applied act was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// Its place in the record, from 0.
    pub index: u64,
    /// The host's clock when it was recorded.
    pub at: At,
    /// Whose act it is.
    pub by: Actor,
    /// The role acted in.
    pub role: String,
    /// Whether its actor signed it; otherwise only the host says whose it is.
    pub signed: bool,
}
