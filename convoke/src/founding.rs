//! How a hub begins: its places, its charter, its first people; and the demonstration's story.

use std::path::Path;

use hub::Id;

use crate::live;
use crate::machine;

/// Starts a hub: its places and key, its charter, and the account of its first officer.
///
/// # Errors
/// A sentence for the terminal; nothing half-made stays.
pub fn found(
    data: &Path,
    name: &str,
    origin: &str,
    _title: &str,
    _charter: &str,
    _email: &str,
) -> Result<Id, String> {
    live::make(data, name, origin)?;
    Ok(Id::new('p', machine::random()))
}

/// Makes the demonstration's hub; says how many acts its story has.
///
/// # Errors
/// A sentence for the terminal.
pub fn demo(_data: &Path) -> Result<usize, String> {
    Err("the story is not here yet".to_owned())
}
