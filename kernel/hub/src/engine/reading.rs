//! From an entry and the words at hand to the act it says.

use std::sync::Arc;

use record::entry::{BY_HIDDEN, BY_HOST};
use record::public::KIND_ERASED;
use record::{Auth, Entry, Fields};

use super::words::{Named, fill};
use crate::act::NotAnAct;
use crate::capability::{AnyAct, Capability};
use crate::proposal::{Actor, Principal, Stamp};

/// An entry that cannot be taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("entry {index}: {fault}")]
pub struct ReplayFault {
    /// Which entry.
    pub index: u64,
    /// What is wrong with it.
    pub fault: String,
}

/// An entry, read. The frame's own acts (erasures) change no room and have no act here.
pub(super) struct Reading {
    pub act: Option<AnyAct>,
    pub stamp: Stamp,
}

impl Reading {
    /// Who did it, as the rules ask.
    pub fn principal(&self) -> Principal {
        Principal { by: self.stamp.by, role: self.stamp.role.clone() }
    }
}

/// Whose act this is.
pub(super) fn actor_of(by: &str) -> Option<Actor> {
    match by {
        BY_HOST => Some(Actor::Host),
        BY_HIDDEN => Some(Actor::Hidden),
        person => person.parse().ok().map(Actor::Person),
    }
}

/// Reads open fields as an act of one of these rooms.
pub(super) fn decode(
    capabilities: &[Capability],
    kind: &str,
    open: &Fields,
) -> Result<AnyAct, NotAnAct> {
    let room = kind.split_once('.').map(|(room, _)| room);
    match capabilities.iter().find(|c| Some(c.name) == room) {
        Some(capability) => (capability.decode)(kind, open.as_str()),
        None => Err(NotAnAct::UnknownKind(kind.to_owned())),
    }
}

/// Reads the bytes of one entry.
pub(super) fn read(
    capabilities: &[Capability],
    hub: &Arc<str>,
    index: u64,
    leaf: &[u8],
    said: Vec<Named>,
) -> Result<Reading, ReplayFault> {
    let entry = Entry::parse_of(hub, leaf)
        .map_err(|fault| ReplayFault { index, fault: fault.to_string() })?;
    of_entry(capabilities, index, &entry, said)
}

/// Reads one entry. Kinds that no room offers stop a replay: skipping them would change its end.
pub(super) fn of_entry(
    capabilities: &[Capability],
    index: u64,
    entry: &Entry,
    said: Vec<Named>,
) -> Result<Reading, ReplayFault> {
    let fail = |fault: String| ReplayFault { index, fault };
    let body = &entry.act;
    let by = actor_of(&body.by)
        .ok_or_else(|| fail(format!("`{}` is neither a person nor the host", body.by)))?;
    let act = if body.kind == KIND_ERASED {
        None
    } else {
        let mut act = decode(capabilities, &body.kind, &body.pub_)
            .map_err(|fault| fail(fault.to_string()))?;
        fill(&mut act, said);
        Some(act)
    };
    let signed = matches!(entry.auth, Auth::Ed25519 { .. } | Auth::Webauthn { .. });
    let stamp = Stamp { index, at: entry.at, by, role: body.role.to_string(), signed };
    Ok(Reading { act, stamp })
}
