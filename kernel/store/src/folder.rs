//! Files that appear whole or not at all: written beside their place, synced, renamed.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::error::{Result, StoreError};

static TURN: AtomicU64 = AtomicU64::new(0);

/// How the name of a file ends while it is being written.
const PART: &str = ".part";

/// How many files are synced at once.
const AT_ONCE: usize = 16;

/// Who may read a file on this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Everybody on this machine, as far as the folder allows.
    Anybody,
    /// Only the user the product runs as (0600).
    Owner,
}

/// A folder in which files appear whole or not at all.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

impl Folder {
    /// The folder at `path`, made when it is not there.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self> {
        let path = path.into();
        fs::create_dir_all(&path).map_err(StoreError::file(&path))?;
        Ok(Self(path))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Puts a file in its place: old content or new content, never a part of it, power cut or not.
    ///
    /// # Errors
    /// When the disk refuses; the old content then stays.
    pub fn put(&self, name: &str, bytes: &[u8], reader: Reader) -> Result<()> {
        let place = self.0.join(name);
        write_whole(&place, bytes, reader).map_err(StoreError::file(&place))
    }

    /// As [`Folder::put`], but what is there already stays: then the answer is false.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn put_new(&self, name: &str, bytes: &[u8], reader: Reader) -> Result<bool> {
        let place = self.0.join(name);
        let put = |fresh: &Path| match fs::hard_link(fresh, &place) {
            Ok(()) => Ok(true),
            Err(fault) if fault.kind() == io::ErrorKind::AlreadyExists => Ok(false),
            Err(fault) => Err(fault),
        };
        let beside = beside(&self.0);
        let written = write_synced(&beside, bytes, reader).and_then(|()| put(&beside));
        // It has its name now, or another file has.
        let _ = fs::remove_file(&beside);
        let new = written.map_err(StoreError::file(&place))?;
        sync_folder(&self.0).map_err(StoreError::file(&self.0))?;
        Ok(new)
    }

    /// As [`Folder::put`] for content that never changes: nothing is written when it is there.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn put_once(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let place = self.0.join(name);
        let length = fs::metadata(&place).map(|found| found.len());
        if length.is_ok_and(|length| usize::try_from(length) == Ok(bytes.len())) {
            return Ok(());
        }
        write_whole(&place, bytes, Reader::Anybody).map_err(StoreError::file(&place))
    }

    /// As [`Folder::put`] for many files, each whole or not at all: when it returns, all of them
    /// are in their places and synced. Syncing several at once is what makes it quick.
    ///
    /// # Errors
    /// When the disk refuses one of them; others may be in their places.
    pub fn put_many(&self, files: &[(String, Vec<u8>)]) -> Result<()> {
        let each = files.len().div_ceil(AT_ONCE).max(1);
        std::thread::scope(|scope| {
            let write = |part| move || self.put_part(part);
            let writers: Vec<_> = files.chunks(each).map(|part| scope.spawn(write(part))).collect();
            writers.into_iter().try_for_each(|writer| {
                writer.join().unwrap_or(Err(StoreError::Damaged("a writer of files failed")))
            })
        })?;
        let folders: BTreeSet<&Path> =
            files.iter().filter_map(|(name, _)| Path::new(name).parent()).collect();
        folders.into_iter().try_for_each(|folder| {
            let folder = self.0.join(folder);
            sync_folder(&folder).map_err(StoreError::file(&folder))
        })
    }

    fn put_part(&self, files: &[(String, Vec<u8>)]) -> Result<()> {
        for (name, bytes) in files {
            let place = self.0.join(name);
            place_whole(&place, bytes, Reader::Anybody).map_err(StoreError::file(&place))?;
        }
        Ok(())
    }

    /// A file's content; nothing when it is not there.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub fn get(&self, name: &str) -> Result<Option<Vec<u8>>> {
        let place = self.0.join(name);
        let mut bytes = Vec::new();
        match File::open(&place).and_then(|mut file| file.read_to_end(&mut bytes)) {
            Ok(_) => Ok(Some(bytes)),
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(fault) => Err(StoreError::File { path: place, fault }),
        }
    }

    /// Takes a file away; nothing happens when it is not there.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn remove(&self, name: &str) -> Result<()> {
        let place = self.0.join(name);
        match fs::remove_file(&place) {
            Err(fault) if fault.kind() != io::ErrorKind::NotFound => {
                Err(StoreError::File { path: place, fault })
            }
            _ => Ok(()),
        }
    }

    /// The path of every file in it and below, from here, in order. What a power cut left of a
    /// file that was being written is not one.
    ///
    /// # Errors
    /// When a folder cannot be read.
    pub fn list(&self) -> Result<Vec<String>> {
        let mut found = Vec::new();
        let mut folders = vec![self.0.clone()];
        while let Some(folder) = folders.pop() {
            let entries = fs::read_dir(&folder).map_err(StoreError::file(&folder))?;
            for entry in entries {
                let path = entry.map_err(StoreError::file(&folder))?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if let Some(name) = path.strip_prefix(&self.0).ok().and_then(Path::to_str)
                    && !name.ends_with(PART)
                {
                    found.push(name.to_owned());
                }
            }
        }
        found.sort();
        Ok(found)
    }
}

fn write_whole(place: &Path, bytes: &[u8], reader: Reader) -> io::Result<()> {
    place_whole(place, bytes, reader)?;
    sync_folder(place.parent().unwrap_or(Path::new(".")))
}

/// Makes a rename survive a power cut.
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Puts a file in its place, synced; its name is not, before [`sync_folder`].
fn place_whole(place: &Path, bytes: &[u8], reader: Reader) -> io::Result<()> {
    let folder = place.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let beside = beside(folder);
    let written = write_synced(&beside, bytes, reader).and_then(|()| fs::rename(&beside, place));
    if written.is_err() {
        // The fault that stopped the writing is the one to report.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// A name for a file while it is being written.
fn beside(folder: &Path) -> PathBuf {
    let turn = TURN.fetch_add(1, Ordering::Relaxed);
    folder.join(format!(".{}-{turn}{PART}", std::process::id()))
}

fn write_synced(path: &Path, bytes: &[u8], reader: Reader) -> io::Result<()> {
    let mut how = OpenOptions::new();
    how.write(true).create(true).truncate(true);
    #[cfg(unix)]
    if reader == Reader::Owner {
        std::os::unix::fs::OpenOptionsExt::mode(&mut how, 0o600);
    }
    let mut file = how.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
