//! Backup and restore of one hub: the record, its files and its public files. Keys and the guard
//! are not part of it: who holds a backup cannot sign, and an old one put back is noticed.

use std::fs;
use std::path::Path;

use crate::datadir::{DataDir, HubDir, HubFile};
use crate::error::{Result, StoreError};
use crate::folder::{Folder, Reader};
use crate::journal::Sqlite;

/// Writes a consistent copy of the hub into the new folder `to`, while others may write.
///
/// # Errors
/// When `to` is there already and not empty, or the disk refuses.
pub fn backup(hub: &HubDir, to: &Path) -> Result<()> {
    if fs::read_dir(to).is_ok_and(|mut found| found.next().is_some()) {
        return Err(StoreError::NotEmpty(to.display().to_string()));
    }
    let copy = Folder::open(to)?;
    // The record first: every file it speaks of was there before the act was recorded.
    hub.journal()?.backup_to(&to.join("record.db"))?;
    for part in ["files", "public"] {
        copy_all(&Folder::open(hub.path().join(part))?, &Folder::open(to.join(part))?)?;
    }
    // Words in the clear: the publisher writes them again from the record.
    let words = to.join("public").join("disclosures");
    if words.is_dir() {
        fs::remove_dir_all(&words).map_err(StoreError::file(&words))?;
    }
    let about = Folder::open(hub.path())?.get("hub.json")?;
    copy.put("hub.json", &about.unwrap_or_default(), Reader::Anybody)
}

/// Which hub this is a backup of.
///
/// # Errors
/// When the folder is no backup.
pub fn about(from: &Path) -> Result<HubFile> {
    Folder::open(from)?
        .get("hub.json")?
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .ok_or(StoreError::Damaged("this folder is no backup: it has no hub.json"))
}

/// Puts a backup in place as a hub that is not here yet. Says which hub it is.
///
/// # Errors
/// When the backup is damaged, a hub of that name is here, or the disk refuses.
pub fn restore(data: &DataDir, from: &Path) -> Result<HubDir> {
    let copy = Folder::open(from)?;
    let about = about(from)?;
    if data.hub(&about.name)?.is_some() {
        return Err(StoreError::Damaged("a hub of this name is here: move it away first"));
    }
    if !from.join("record.db").is_file() {
        return Err(StoreError::Damaged("this folder is no backup: it has no record.db"));
    }
    if !Sqlite::open(&from.join("record.db"))?.faults()?.is_empty() {
        return Err(StoreError::Damaged("the database of the backup"));
    }
    let home = Folder::open(data.path().join("hubs").join(&about.name))?;
    for part in ["files", "public"] {
        copy_all(&Folder::open(from.join(part))?, &Folder::open(home.path().join(part))?)?;
    }
    let record = copy.get("record.db")?.unwrap_or_default();
    home.put("record.db", &record, Reader::Anybody)?;
    data.make_hub(&about.name, &about.origin)
}

fn copy_all(from: &Folder, to: &Folder) -> Result<()> {
    for name in from.list()? {
        if let Some(bytes) = from.get(&name)? {
            to.put_once(&name, &bytes)?;
        }
    }
    Ok(())
}
