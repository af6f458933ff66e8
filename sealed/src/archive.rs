//! The archive of an election: everything public, file after file, each named by its hash, and
//! the events that refer to them, each to the one before it. Source: Belenios specification 2.0,
//! section 4.4. It only ever grows: what was written stays, byte for byte.

use std::collections::BTreeMap;
use std::io::Read as _;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::Wrong;
use crate::threshold::in_hex;

/// The name of the first file.
const HEADER: &str = "BELENIOS";

/// The endings of the names of data and of events.
const DATA: &str = ".data.json";
const EVENT: &str = ".event.json";

/// The most bytes of one file in an archive: a list of a million credentials has fewer.
const FILE_MAX: u64 = 1 << 30;

/// The bytes of a block of the container.
const BLOCK: usize = 512;

/// The archive of an election.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Archive {
    bytes: Vec<u8>,
    timestamp: u64,
    data: BTreeMap<String, Vec<u8>>,
    events: Vec<Event>,
    hashes: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    version: u32,
    timestamp: String,
}

/// Something that happened to an election.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The hash of the event before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Its number, from 0.
    pub height: u64,
    /// What happened.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// The hash of the data it refers to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<String>,
}

/// What can happen to an election.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// It begins: questions, trustees and credentials are fixed.
    Setup,
    /// A ballot is cast.
    Ballot,
    /// No more ballots are taken.
    EndBallots,
    /// The encrypted sums are published.
    EncryptedTally,
    /// Ballots are shuffled, in elections of another kind.
    Shuffle,
    /// Shuffling ends.
    EndShuffles,
    /// A trustee decrypts the sums.
    PartialDecryption,
    /// The result is published.
    Result,
}

/// What the first event refers to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetupData {
    /// The hash of the election.
    pub election: String,
    /// The hash of the trustees.
    pub trustees: String,
    /// The hash of the public credentials.
    pub credentials: String,
}

/// What the event of the sums refers to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SizedTally {
    /// How many ballots count.
    pub num_tallied: u64,
    /// Their weight: as many, where each weighs one.
    pub total_weight: u64,
    /// The hash of the encrypted sums.
    pub encrypted_tally: String,
}

/// What the event of a decryption refers to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Owned {
    /// The trustee's number, from 1.
    pub owner: usize,
    /// The hash of the decryption.
    pub payload: String,
}

impl Archive {
    /// An empty archive that begins at this second of 1970's count.
    ///
    /// # Errors
    /// Never in fact.
    pub fn begin(timestamp: u64) -> Result<Self, Wrong> {
        let mut archive = Self { timestamp, ..Self::default() };
        let header = Header { version: 1, timestamp: timestamp.to_string() };
        let header = to_bytes(&header)?;
        archive.put(HEADER, &header)?;
        Ok(archive)
    }

    /// Reads an archive: every name against its content, every event against the one before it.
    ///
    /// # Errors
    /// The first file that does not fit.
    pub fn read(bytes: &[u8]) -> Result<Self, Wrong> {
        let mut archive = Self::default();
        let mut container = tar::Archive::new(bytes);
        let files = container.entries().map_err(|fault| Wrong::new("archive", fault))?;
        for (number, file) in files.enumerate() {
            let mut file = file.map_err(|fault| Wrong::new("archive", fault))?;
            let name = String::from_utf8_lossy(&file.path_bytes()).into_owned();
            // A sparse file could be a few bytes here and fill the memory there.
            if file.header().entry_type() != tar::EntryType::Regular {
                return Err(Wrong::new(name, "it is not a plain file"));
            }
            if file.size() > FILE_MAX {
                return Err(Wrong::new(name, "it is too large"));
            }
            let mut content = Vec::new();
            file.read_to_end(&mut content).map_err(|fault| Wrong::new(&name, fault))?;
            archive.take(number, &name, content)?;
        }
        // One spelling: whatever else stands in the container would escape every check.
        if archive.events.is_empty() || archive.bytes != bytes {
            let why = "it is cut off, or something stands in it that is no part of it";
            return Err(Wrong::new("archive", why));
        }
        Ok(archive)
    }

    fn take(&mut self, number: usize, name: &str, content: Vec<u8>) -> Result<(), Wrong> {
        let wrong = |why: &str| Err(Wrong::new(name, why));
        if number == 0 {
            let header: Header = read(name, &content)?;
            let timestamp = header.timestamp.parse();
            self.timestamp = timestamp.map_err(|fault| Wrong::new(HEADER, fault))?;
            let is_known = name == HEADER && header.version == 1;
            return if is_known { self.put(name, &content) } else { wrong("it is not version 1") };
        }
        self.put(name, &content)?;
        let hash = hash(&content);
        if name == format!("{hash}{DATA}") {
            return match self.data.insert(hash, content) {
                None => Ok(()),
                Some(_) => wrong("it stands there twice"),
            };
        }
        if name != format!("{hash}{EVENT}") {
            return wrong("its name is not the hash of its content");
        }
        let event: Event = read(name, &content)?;
        let height = u64::try_from(self.events.len()).unwrap_or(u64::MAX);
        if event.parent.as_deref() != self.head() || event.height != height {
            return wrong("it does not follow the event before it");
        }
        if event.payload.as_ref().is_some_and(|payload| !self.data.contains_key(payload)) {
            return wrong("what it refers to is missing");
        }
        self.hashes.push(hash);
        self.events.push(event);
        Ok(())
    }

    /// Adds data, and gives its hash.
    ///
    /// # Errors
    /// Never in fact.
    pub fn add(&mut self, content: Vec<u8>) -> Result<String, Wrong> {
        let hash = hash(&content);
        if !self.data.contains_key(&hash) {
            self.put(&format!("{hash}{DATA}"), &content)?;
            self.data.insert(hash.clone(), content);
        }
        Ok(hash)
    }

    /// Adds data that is written as JSON.
    ///
    /// # Errors
    /// Never for a message of this crate.
    pub fn add_json<T: Serialize>(&mut self, value: &T) -> Result<String, Wrong> {
        self.add(to_bytes(value)?)
    }

    /// Adds an event after the last one.
    ///
    /// # Errors
    /// Never in fact.
    pub fn happen(&mut self, kind: Kind, payload: Option<String>) -> Result<(), Wrong> {
        let height = u64::try_from(self.events.len()).unwrap_or(u64::MAX);
        let event = Event { parent: self.head().map(str::to_owned), height, kind, payload };
        let content = to_bytes(&event)?;
        let hash = hash(&content);
        self.put(&format!("{hash}{EVENT}"), &content)?;
        self.hashes.push(hash);
        self.events.push(event);
        Ok(())
    }

    /// Appends a file to the container.
    fn put(&mut self, name: &str, content: &[u8]) -> Result<(), Wrong> {
        let mut header = tar::Header::new_old();
        header.set_path(name).map_err(|fault| Wrong::new(name, fault))?;
        header.set_size(u64::try_from(content.len()).unwrap_or(u64::MAX));
        header.set_mode(0o644);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(self.timestamp);
        header.set_entry_type(tar::EntryType::Regular);
        header.set_cksum();
        // Six digits, as the oldest containers have it: Belenios compares byte for byte.
        let sum = header.cksum().map_err(|fault| Wrong::new(name, fault))?;
        header.as_old_mut().cksum.copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        self.bytes.extend_from_slice(header.as_bytes());
        self.bytes.extend_from_slice(content);
        let length = self.bytes.len().next_multiple_of(BLOCK);
        self.bytes.resize(length, 0);
        Ok(())
    }

    /// The whole archive, as it is published.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Everything that happened, in order.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The hash of the last event: it stands for everything before it.
    #[must_use]
    pub fn head(&self) -> Option<&str> {
        self.hashes.last().map(String::as_str)
    }

    /// The hash of each event, in order.
    #[must_use]
    pub fn event_hashes(&self) -> &[String] {
        &self.hashes
    }

    /// Data by its hash.
    ///
    /// # Errors
    /// When there is none of this hash.
    pub fn data(&self, hash: &str) -> Result<&[u8], Wrong> {
        let found = self.data.get(hash).map(Vec::as_slice);
        found.ok_or_else(|| Wrong::new(hash, "what is referred to is missing"))
    }

    /// Data by its hash, read as JSON.
    ///
    /// # Errors
    /// When there is none, or it cannot be read.
    pub fn json<T: DeserializeOwned>(&self, hash: &str) -> Result<T, Wrong> {
        read(hash, self.data(hash)?)
    }

    /// The hashes of all data that an event rests on; the one it refers to comes last.
    ///
    /// # Errors
    /// When something of it is missing, or cannot be read.
    pub fn behind(&self, event: &Event) -> Result<Vec<String>, Wrong> {
        let Some(payload) = &event.payload else { return Ok(Vec::new()) };
        let mut all = match event.kind {
            Kind::Setup => {
                let setup: SetupData = self.json(payload)?;
                vec![setup.election, setup.trustees, setup.credentials]
            }
            Kind::EncryptedTally => vec![self.json::<SizedTally>(payload)?.encrypted_tally],
            Kind::PartialDecryption => vec![self.json::<Owned>(payload)?.payload],
            _ => Vec::new(),
        };
        all.push(payload.clone());
        Ok(all)
    }

    /// How many pieces of data there are.
    pub(crate) fn pieces(&self) -> usize {
        self.data.len()
    }
}

impl Event {
    /// The hash of the data it refers to.
    ///
    /// # Errors
    /// When it refers to none.
    pub fn refers(&self) -> Result<&str, Wrong> {
        let part = format!("event {}", self.height);
        self.payload.as_deref().ok_or_else(|| Wrong::new(part, "it refers to nothing"))
    }

    /// Its own hash.
    ///
    /// # Errors
    /// Never in fact.
    pub fn hash(&self) -> Result<String, Wrong> {
        Ok(hash(&to_bytes(self)?))
    }
}

fn hash(content: &[u8]) -> String {
    in_hex(&Sha256::digest(content))
}

fn to_bytes<T: Serialize>(value: &T) -> Result<Vec<u8>, Wrong> {
    serde_json::to_vec(value).map_err(|fault| Wrong::new("archive", fault))
}

fn read<T: DeserializeOwned>(part: &str, content: &[u8]) -> Result<T, Wrong> {
    serde_json::from_slice(content).map_err(|fault| Wrong::new(part, fault))
}
