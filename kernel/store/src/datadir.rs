//! The data folder: one for each installation, a folder in it for each hub.
//!
//! ```text
//! DATA/server.db                        accounts, sessions, drafts: nothing that is in the record
//! DATA/hubs/<name>/hub.json             origin and name
//! DATA/hubs/<name>/record.db            the record
//! DATA/hubs/<name>/files/<aa>/<sha256>  datasets and imported files
//! DATA/hubs/<name>/public/…             what anybody may have: tiles, bundles, checkpoint
//! DATA/cache/<name>/…                   derived, may be thrown away
//! DATA/keys/<name>.key                  the log key (0600): not part of a hub's backup
//! DATA/keys/master.key                  opens the keys of hidden values (0600): back up apart
//! DATA/guard/<name>                     the last signed size and root: not part of a hub's backup
//! ```

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::accounts::Accounts;
use crate::error::{Result, StoreError};
use crate::files::Files;
use crate::folder::{Folder, Reader};
use crate::journal::{Head, Sqlite};
use crate::vault::{Fresh, Vault};

/// What `hub.json` says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HubFile {
    /// The origin of the hub's record, for example `coalition.example/record`.
    pub origin: String,
    /// The hub's name in paths.
    pub name: String,
}

/// The data folder of one installation.
#[derive(Debug, Clone)]
pub struct DataDir {
    path: PathBuf,
    vault: Option<Vault>,
}

/// One hub's places in the data folder.
#[derive(Debug, Clone)]
pub struct HubDir {
    data: PathBuf,
    home: PathBuf,
    about: HubFile,
    vault: Option<Vault>,
}

/// Held while a process has a hub open for writing. Let go when dropped, or when the process ends.
#[derive(Debug)]
pub struct HubLock(
    #[expect(dead_code, reason = "the lock lives as long as the file is open")] File,
);

impl DataDir {
    /// The data folder at `path`, made when it is not there.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self> {
        let path = path.into();
        for part in ["hubs", "keys", "guard"] {
            let folder = path.join(part);
            fs::create_dir_all(&folder).map_err(StoreError::file(&folder))?;
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let keys = path.join("keys");
            let only_us = fs::Permissions::from_mode(0o700);
            fs::set_permissions(&keys, only_us).map_err(StoreError::file(&keys))?;
        }
        let vault = Vault::open(&Folder::open(path.join("keys"))?)?;
        Ok(Self { path, vault })
    }

    /// Encrypts hidden values from now on: makes the master key when there is none, and subject
    /// keys as they are needed. What was written before stays as it is.
    ///
    /// # Errors
    /// When the master key cannot be read or written.
    pub fn with_encryption(self, fresh: Fresh) -> Result<Self> {
        let vault = Some(Vault::make(&Folder::open(self.path.join("keys"))?, fresh)?);
        Ok(Self { vault, ..self })
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The accounts of this installation.
    ///
    /// # Errors
    /// When the database cannot be opened.
    pub fn accounts(&self) -> Result<Accounts> {
        Accounts::open(&self.path.join("server.db"))
    }

    /// The names of the hubs here, in order.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn hubs(&self) -> Result<Vec<String>> {
        let folder = self.path.join("hubs");
        let entries = fs::read_dir(&folder).map_err(StoreError::file(&folder))?;
        let mut names: Vec<String> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| is_name(name) && folder.join(name).join("hub.json").is_file())
            .collect();
        names.sort();
        Ok(names)
    }

    /// A hub that is here; nothing when there is none of this name.
    ///
    /// # Errors
    /// When the name is no name, or `hub.json` cannot be read.
    pub fn hub(&self, name: &str) -> Result<Option<HubDir>> {
        let home = self.home(name)?;
        let Some(bytes) = Folder::open(self.path.join("hubs"))?.get(&format!("{name}/hub.json"))?
        else {
            return Ok(None);
        };
        let about = serde_json::from_slice(&bytes)
            .map_err(|_| StoreError::Damaged("hub.json does not say origin and name"))?;
        Ok(Some(HubDir { data: self.path.clone(), home, about, vault: self.vault.clone() }))
    }

    /// Makes the places of a new hub, or finds those of a hub of this name.
    ///
    /// # Errors
    /// When the name is no name, or the disk refuses.
    pub fn make_hub(&self, name: &str, origin: &str) -> Result<HubDir> {
        if let Some(found) = self.hub(name)? {
            return Ok(found);
        }
        let home = self.home(name)?;
        let about = HubFile { origin: origin.to_owned(), name: name.to_owned() };
        let text = serde_json::to_vec_pretty(&about)
            .map_err(|_| StoreError::Damaged("hub.json cannot be written"))?;
        Folder::open(&home)?.put("hub.json", &text, Reader::Anybody)?;
        Ok(HubDir { data: self.path.clone(), home, about, vault: self.vault.clone() })
    }

    fn home(&self, name: &str) -> Result<PathBuf> {
        if is_name(name) {
            Ok(self.path.join("hubs").join(name))
        } else {
            Err(StoreError::Name(name.chars().take(80).collect()))
        }
    }
}

/// Lower-case letters, digits and inner hyphens: safe in paths and in addresses.
fn is_name(name: &str) -> bool {
    let inner = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=63).contains(&name.len())
        && name.bytes().all(inner)
        && !name.starts_with('-')
        && !name.ends_with('-')
}

impl HubDir {
    /// The hub's name in paths.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.about.name
    }

    /// The origin of the hub's record.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.about.origin
    }

    /// The hub's own folder: what a backup takes along.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.home
    }

    /// Takes the hub for this process: one writer, one signer.
    ///
    /// # Errors
    /// When another process has it.
    pub fn lock(&self) -> Result<HubLock> {
        let path = self.home.join("lock");
        let file = File::create(&path).map_err(StoreError::file(&path))?;
        match file.try_lock() {
            Ok(()) => Ok(HubLock(file)),
            Err(fs::TryLockError::WouldBlock) => Err(StoreError::InUse(self.about.name.clone())),
            Err(fs::TryLockError::Error(fault)) => Err(StoreError::File { path, fault }),
        }
    }

    /// The hub's journal.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn journal(&self) -> Result<Sqlite> {
        Sqlite::open_with(&self.home.join("record.db"), self.vault.clone())
    }

    /// The files its acts speak of.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn files(&self) -> Result<Files> {
        Ok(Files::new(Folder::open(self.home.join("files"))?))
    }

    /// What anybody may have, as static files.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn public(&self) -> Result<Folder> {
        Folder::open(self.home.join("public"))
    }

    /// Derived things that may be thrown away. They hold words in the clear, so they are outside
    /// the hub's folder and its backups.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn snapshot(&self) -> Result<Folder> {
        Folder::open(self.data.join("cache").join(&self.about.name))
    }

    /// The secret log key, as it was written; nothing when there is none.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn key(&self) -> Result<Option<Vec<u8>>> {
        Folder::open(self.data.join("keys"))?.get(&format!("{}.key", self.about.name))
    }

    /// Keeps the secret log key, readable for this user only.
    ///
    /// # Errors
    /// When there is one already, or the disk refuses.
    pub fn put_key(&self, key: &[u8]) -> Result<()> {
        let keys = Folder::open(self.data.join("keys"))?;
        match keys.put_new(&format!("{}.key", self.about.name), key, Reader::Owner)? {
            true => Ok(()),
            false => Err(StoreError::Damaged("there is a log key already")),
        }
    }

    /// The guard: the last head that was signed.
    #[must_use]
    pub fn guard(&self) -> Guard {
        Guard { folder: self.data.join("guard"), name: self.about.name.clone() }
    }
}

/// The guard file: the last signed size and root, outside the database and outside its backups, so
/// that an old backup put back is noticed.
#[derive(Debug, Clone)]
pub struct Guard {
    folder: PathBuf,
    name: String,
}

impl Guard {
    /// A guard file of this name in this folder.
    #[must_use]
    pub fn at(folder: impl Into<PathBuf>, name: &str) -> Self {
        Self { folder: folder.into(), name: name.to_owned() }
    }

    /// What was signed last; nothing when no guard file is there.
    ///
    /// # Errors
    /// When it is there and does not say a size and a root.
    pub fn read(&self) -> Result<Option<Head>> {
        let Some(bytes) = Folder::open(&self.folder)?.get(&self.name)? else { return Ok(None) };
        let text = String::from_utf8_lossy(&bytes);
        let (size, root) = text.trim().split_once(' ').unwrap_or_default();
        let head = size.parse().ok().zip(from_hex(root));
        let (size, root) = head.ok_or(StoreError::Damaged("the guard file says no head"))?;
        Ok(Some(Head { size, root }))
    }

    /// Writes what is about to be signed; it survives a power cut.
    ///
    /// # Errors
    /// When the disk refuses: then nothing may be signed.
    pub fn write(&self, head: &Head) -> Result<()> {
        let root: String = head.root.iter().map(|byte| format!("{byte:02x}")).collect();
        let text = format!("{} {root}\n", head.size);
        Folder::open(&self.folder)?.put(&self.name, text.as_bytes(), Reader::Owner)
    }
}

fn from_hex(text: &str) -> Option<[u8; 32]> {
    let mut out = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (byte, pair) in out.iter_mut().zip(text.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(out)
}
