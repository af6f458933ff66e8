//! Snapshots: the state at some size, so that a start need not replay the whole record. Derived,
//! believed only when it fits the record, and thrown away at any doubt.

use record::At;
use record::bytes::Hash;
use serde::{Deserialize, Serialize};
use store::{Folder, Journal, Reader, sha256_hex};

use super::refused::Refused;
use super::tiles::root_at;
use crate::state::Hub;

const NAME: &str = "state";

/// What stands before the rooms' bytes.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Head {
    /// The build of the product: another build may mean other bytes.
    build: String,
    origin: String,
    size: u64,
    latest: At,
    /// The root of the record at that size.
    root: Hash,
    /// The SHA-256 of all that follows.
    sha256: String,
    /// Each room and the length of its part.
    parts: Vec<(String, usize)>,
}

/// Writes the state as it stands; it appears whole or not at all.
///
/// # Errors
/// When a room's state cannot be written, or the disk refuses.
pub(super) fn save(
    hub: &Hub,
    journal: &dyn Journal,
    folder: &Folder,
    build: &str,
) -> Result<(), Refused> {
    let fault = |text: String| Refused::Fault(text);
    let parts = hub.to_parts().map_err(|e| fault(e.to_string()))?;
    let root = root_at(journal, hub.size()).map_err(|e| fault(e.to_string()))?;
    let body: Vec<u8> = parts.iter().flat_map(|(_, bytes)| bytes).copied().collect();
    let head = Head {
        build: build.to_owned(),
        origin: hub.origin().to_owned(),
        size: hub.size(),
        latest: hub.latest(),
        root,
        sha256: sha256_hex(&body),
        parts: parts.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.len())).collect(),
    };
    let mut file = serde_json::to_vec(&head).map_err(|e| fault(e.to_string()))?;
    file.push(b'\n');
    file.extend_from_slice(&body);
    Ok(folder.put(NAME, &file, Reader::Owner)?)
}

/// Takes the snapshot into a fresh hub. Says whether it fitted; if not, start again with a fresh
/// hub and replay.
pub(super) fn load(hub: &mut Hub, journal: &dyn Journal, folder: &Folder, build: &str) -> bool {
    let Ok(Some(file)) = folder.get(NAME) else { return false };
    take(hub, journal, &file, build).is_some()
}

fn take(hub: &mut Hub, journal: &dyn Journal, file: &[u8], build: &str) -> Option<()> {
    let end = file.iter().position(|b| *b == b'\n')?;
    let (head, body) = file.split_at_checked(end)?;
    let head: Head = serde_json::from_slice(head).ok()?;
    let mut body = body.get(1..)?;
    let size = journal.head().ok()??.size;
    let names = hub.capabilities().iter().map(|c| c.name);
    let fits = head.build == build
        && head.origin == hub.origin()
        && head.size <= size
        && names.eq(head.parts.iter().map(|(name, _)| name.as_str()))
        && head.sha256 == sha256_hex(body)
        && root_at(journal, head.size).ok()? == head.root;
    if !fits {
        return None;
    }
    for (name, length) in &head.parts {
        let (part, rest) = body.split_at_checked(*length)?;
        hub.take_part(name, part).ok()?;
        body = rest;
    }
    hub.resume_at(head.size, head.latest);
    Some(())
}
