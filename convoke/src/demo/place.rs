//! Where the demonstration lives: a data folder of its own, with a note that says when it was made,
//! so that only what we made is ever thrown away.

use std::path::Path;

use hub::At;
use models::demo;
use serde::{Deserialize, Serialize};
use store::DataDir;

use crate::founding;
use crate::machine::Clock;

/// The note in the data folder.
const NOTE: &str = "demo.json";

/// After this time the demo is made anew, so that its open vote is always open, in seconds.
const STALE: i64 = 2 * 86_400;

/// What the data folder holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// No hub.
    Nothing,
    /// A demo that is fresh enough, made at this moment.
    Fresh(At),
    /// A demo of ours, begun at this moment, that is too old or was never finished.
    Stale(At),
    /// Hubs that are not ours to throw away.
    Others,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Note {
    made: i64,
    whole: bool,
}

/// Looks what the data folder holds.
///
/// # Errors
/// When it cannot be read.
pub fn look(data: &Path) -> Result<Found, String> {
    let text = |fault: store::StoreError| fault.to_string();
    let hubs = DataDir::open(data).map_err(text)?.hubs().map_err(text)?;
    let note = std::fs::read(data.join(NOTE)).ok();
    let note: Option<Note> = note.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    let slug = demo::story()?.slug;
    let only_ours = hubs.iter().all(|name| *name == slug);
    Ok(match note {
        Some(note) if only_ours => {
            let age = Clock::system().now().unix() - note.made;
            let made = At::EPOCH.plus_seconds(note.made);
            // A note of the future says that the clock was set back: the dates would not fit.
            let is_fresh = note.whole && !hubs.is_empty() && (0..STALE).contains(&age);
            if is_fresh { Found::Fresh(made) } else { Found::Stale(made) }
        }
        _ if hubs.is_empty() => Found::Nothing,
        _ => Found::Others,
    })
}

/// Throws the old demo away, with the accounts that are bound to it.
///
/// # Errors
/// When a process serves it.
pub fn remake(data: &Path) -> Result<(), String> {
    let slug = demo::story()?.slug;
    let folder = DataDir::open(data).map_err(|fault| fault.to_string())?;
    let dir = folder.hub(&slug).map_err(|fault| fault.to_string())?;
    let lock = dir.map(|dir| dir.lock()).transpose().map_err(|fault| fault.to_string())?;
    founding::unmake(data, &slug);
    for name in ["server.db", "server.db-wal", "server.db-shm"] {
        match std::fs::remove_file(data.join(name)) {
            Err(fault) if fault.kind() != std::io::ErrorKind::NotFound => {
                return Err(format!("{name}: {fault}"));
            }
            _ => {}
        }
    }
    drop(lock);
    Ok(())
}

/// Notes that the demo is being made.
///
/// # Errors
/// When the disk refuses.
pub fn begun(data: &Path, at: At) -> Result<(), String> {
    put(data, Note { made: at.unix(), whole: false })
}

/// Notes that the demo is whole.
///
/// # Errors
/// When the disk refuses.
pub fn done(data: &Path, at: At) -> Result<(), String> {
    put(data, Note { made: at.unix(), whole: true })
}

fn put(data: &Path, note: Note) -> Result<(), String> {
    std::fs::create_dir_all(data).map_err(|fault| fault.to_string())?;
    let bytes = serde_json::to_vec(&note).map_err(|fault| fault.to_string())?;
    std::fs::write(data.join(NOTE), bytes).map_err(|fault| fault.to_string())
}
