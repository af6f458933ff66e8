//! Who is looking: views are made for an audience, and only views decide what it sees.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::id::Id;

/// How far words may travel. The narrowest that serves is the right one.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Openness {
    /// Everybody, without an account: the disclosure is among the public files.
    #[default]
    Everybody,
    /// People who hold a seat or an office in the hub.
    Members,
    /// Holders of one role, and the secretariat.
    Role(Box<str>),
}

/// Who is looking, as far as it matters for what they may see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Audience {
    /// The person, when one is signed in.
    pub person: Option<Id>,
    /// The organisations this person acts for.
    pub actors: BTreeSet<Id>,
    /// The roles this person holds under the charter in force, by name.
    pub roles: BTreeSet<String>,
}

/// The role whose holders prepare everything and so may read everything that is not sealed.
pub const SECRETARIAT: &str = "secretariat";

/// The role of whoever answers for an organisation by an invitation, without an account. It is no
/// part in the hub: what members read stays closed to it.
pub const PARTNER: &str = "partner";

impl Audience {
    /// Anybody at all.
    #[must_use]
    pub fn public() -> Self {
        Self::default()
    }

    /// Whether words of this openness may be shown.
    #[must_use]
    pub fn may_read(&self, openness: &Openness) -> bool {
        match openness {
            Openness::Everybody => true,
            Openness::Members => self.roles.iter().any(|role| role != PARTNER),
            Openness::Role(role) => self.holds(role) || self.holds(SECRETARIAT),
        }
    }

    /// Whether the person holds this role.
    #[must_use]
    pub fn holds(&self, role: &str) -> bool {
        self.roles.contains(role)
    }
}
