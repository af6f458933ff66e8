//! What a view is made from: the hub, who looks, in which language, with which question.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use hub::{AnyAct, At, Audience, Hub, Id, Principal, Refusal, Said};

use crate::lang::Lang;
use crate::room::{Failure, FieldError, Room};

/// Everything a page or form may know. Time and randomness are values here.
pub struct Ctx<'a> {
    /// The state.
    pub hub: &'a Hub,
    /// All rooms of the product.
    pub rooms: &'static [&'static Room],
    /// The moment the page is made for.
    pub now: At,
    /// The reader's language.
    pub lang: &'a Lang,
    /// Who looks.
    pub audience: &'a Audience,
    /// The values in the path: `n` of `decisions/{n}`.
    pub path: &'a BTreeMap<String, String>,
    /// The question after `?`.
    pub query: &'a Fields,
    /// What stands before every path of this hub in this language: `/en` or `/en/clean-air`.
    pub base: &'a str,
    /// Where this hub's files and API stand: `` or `/clean-air`.
    pub root: &'a str,
    /// This page's own path under the hub, without `?`.
    pub here: &'a str,
    /// Guards that every form carries.
    pub guard: &'a Guard,
    /// What was wrong with the form just sent, when this page answers one.
    pub retry: Option<&'a Retry>,
    /// What the machine does for a page.
    pub services: &'a dyn Services,
    /// What was worked out from the state before, and still holds.
    pub derived: &'a Derived,
}

impl Ctx<'_> {
    /// The address of a path under the hub, in the reader's language.
    #[must_use]
    pub fn href(&self, path: &str) -> String {
        if path.starts_with('#') || path.starts_with('/') {
            return path.to_owned();
        }
        format!("{}/{}", self.base, path)
    }

    /// A value of the path.
    ///
    /// # Errors
    /// `NotFound` when the path has no such value.
    pub fn arg(&self, name: &str) -> Result<&str, Failure> {
        self.path.get(name).map(String::as_str).ok_or(Failure::NotFound)
    }

    /// A value of the path, read as something else; what cannot be read does not exist.
    ///
    /// # Errors
    /// `NotFound` when it is missing or malformed.
    pub fn arg_as<T: std::str::FromStr>(&self, name: &str) -> Result<T, Failure> {
        self.arg(name)?.parse().map_err(|_| Failure::NotFound)
    }

    /// Asks for the time to do what takes longer than a page may. `about` is the path under the
    /// hub that the work is about.
    ///
    /// # Errors
    /// [`Failure::Aside`] while somebody waits: the page or form is then made once more beside all
    /// others, on a copy of the state, and `about` and all paths under it say how far it is.
    pub fn aside(&self, about: &str) -> Result<(), Failure> {
        match self.services.may_take_long() {
            true => Ok(()),
            false => Err(Failure::Aside(about.to_owned())),
        }
    }

    /// Whether some role of the reader lets this act happen now: a page shows exactly the buttons
    /// that would not be refused.
    #[must_use]
    pub fn lets(&self, act: impl Into<AnyAct>) -> bool {
        let Some(person) = self.audience.person else { return false };
        let act = act.into();
        let mut roles = self.audience.roles.iter();
        roles.any(|role| self.hub.check(&act, &Principal::person(person, role), self.now).is_ok())
    }

    /// The same for one of several forms of a page whose fields have the same names: what was
    /// typed into another is not its own. `marks` are hidden fields that tell forms at one path
    /// apart.
    #[must_use]
    pub fn of_form(&self, path: &str, marks: &[(&str, &str)]) -> Self {
        let own = |retry: &&Retry| {
            let marked = |(name, value): &(&str, &str)| retry.fields.get(name) == Some(*value);
            retry.path == path && marks.iter().all(marked)
        };
        Self { retry: self.retry.filter(own), ..*self }
    }

    /// A fresh id from the machine's randomness.
    #[must_use]
    pub fn fresh_id(&self, letter: char) -> Id {
        Id::new(letter, self.services.random())
    }
}

/// Hidden fields of every form: against forged requests, and against sending twice.
#[derive(Debug, Clone, Default)]
pub struct Guard {
    /// Proves that the form came from a page of ours, for this session.
    pub csrf: String,
    /// A one-time id: sending the form five times records one act.
    pub once: String,
}

/// What was wrong with the form just sent, and what was in it.
#[derive(Debug, Clone, Default)]
pub struct Retry {
    /// The path under the hub of the form that was sent.
    pub path: String,
    /// What is wrong with which field.
    pub errors: Vec<FieldError>,
    /// What is wrong with the whole.
    pub refusal: Option<Refusal>,
    /// What was typed, so that nothing is lost.
    pub fields: Fields,
}

/// Values of a form or a question, in order; a name may come several times.
#[derive(Debug, Clone, Default)]
pub struct Fields {
    /// Name and value.
    pub values: Vec<(String, String)>,
    /// Uploaded files: field, file name, bytes.
    pub files: Vec<(String, String, Arc<[u8]>)>,
}

impl Fields {
    /// The first value of this name, trimmed; `None` when missing or blank.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.values.iter().find(|(n, _)| n == name);
        found.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// Every value of this name.
    pub fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.values.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The first value of this name, read as something else.
    #[must_use]
    pub fn get_as<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.get(name)?.parse().ok()
    }

    /// The first value of this name, read as something else, or the error to show at the field.
    ///
    /// # Errors
    /// The message `missing` when there is none, `malformed` when it cannot be read.
    pub fn need<T: std::str::FromStr>(
        &self,
        name: &str,
        missing: &'static str,
        malformed: &'static str,
    ) -> Result<T, Failure> {
        let text = self.get(name).ok_or_else(|| Failure::at_field(name, missing))?;
        text.parse().map_err(|_| Failure::at_field(name, malformed))
    }

    /// Words that must be there.
    ///
    /// # Errors
    /// The message `missing` at an empty field.
    pub fn words(&self, name: &str, missing: &'static str) -> Result<Said, Failure> {
        let said = Said::text(self.get(name).unwrap_or_default());
        if said.is_empty() { Err(Failure::at_field(name, missing)) } else { Ok(said) }
    }

    /// A day as a browser sends it, from its first second.
    ///
    /// # Errors
    /// The message `malformed` where it is none.
    pub fn day(&self, name: &str, malformed: &'static str) -> Result<At, Failure> {
        let text = self.get(name).unwrap_or_default();
        format!("{text}T00:00:00Z").parse().map_err(|_| Failure::at_field(name, malformed))
    }

    /// A moment in UTC as a browser sends it, to the minute or second; nothing where it is none.
    #[must_use]
    pub fn minute(&self, name: &str) -> Option<At> {
        let text = self.get(name)?;
        format!("{text}:00Z").parse().or_else(|_| format!("{text}Z").parse()).ok()
    }

    /// The uploaded file of this field: its name and bytes.
    #[must_use]
    pub fn file(&self, field: &str) -> Option<(&str, &Arc<[u8]>)> {
        let found = self.files.iter().find(|(f, ..)| f == field);
        found.map(|(_, name, bytes)| (name.as_str(), bytes))
    }
}

/// How far work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Far {
    /// What it is counted in.
    pub counted: Counted,
    /// How many are done; none where only their number is known.
    pub done: Option<u64>,
    /// How many there are.
    pub all: u64,
}

/// What work is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Bytes of a file.
    Bytes,
    /// Rows of a list, or the organisations that they name.
    Rows,
    /// Steps of a calculation.
    Steps,
}

impl Far {
    /// So many of all, in what they are counted.
    #[must_use]
    pub const fn of(counted: Counted, done: u64, all: u64) -> Self {
        Self { counted, done: Some(done), all }
    }

    /// So many rows, nobody knows how far.
    #[must_use]
    pub const fn rows(all: u64) -> Self {
        Self { counted: Counted::Rows, done: None, all }
    }
}

/// What the machine does for a page: everything that is not pure. What a machine does not say, it
/// does not have: no files, no drafts, no memory.
pub trait Services: Sync {
    /// 16 random bytes.
    fn random(&self) -> [u8; 16];

    /// This product's address from outside, such as `https://hub.example`, where it was said.
    fn origin(&self) -> Option<String> {
        None
    }

    /// Whether work that takes longer than a page may be done now; rooms ask [`Ctx::aside`].
    fn may_take_long(&self) -> bool {
        true
    }

    /// Says what is being done (a message id), and how far it is, where that is known.
    fn doing(&self, _what: &'static str, _far: Option<Far>) {}

    /// Whether somebody still waits for what is being done: long work asks between its steps.
    fn is_wanted(&self) -> bool {
        true
    }

    /// The person of this hub who signs in with this address; nobody where accounts are unknown.
    fn person_at(&self, _email: &str) -> Option<Id> {
        None
    }

    /// Reads a partner's file in a process of its own with limits on memory and time, and gives
    /// what that process answered (the protocol of `formats::isolated`).
    ///
    /// # Errors
    /// When too many files are being read at once, or the process could not be run at all.
    fn read_apart(&self, _name: &str, _bytes: &[u8]) -> Result<Vec<u8>, Failure> {
        Err(Failure::Fault("no process to read files in".to_owned()))
    }

    /// Keeps a file by its content; gives its SHA-256 in hex. Acts then speak of it by that.
    ///
    /// # Errors
    /// A sentence for the log.
    fn keep_file(&self, _bytes: &[u8]) -> Result<String, String> {
        Err("no files here".to_owned())
    }

    /// A kept file.
    fn file(&self, _sha256: &str) -> Option<Arc<[u8]>> {
        None
    }

    /// Whether a file is kept, for a page that speaks of it and shows nothing of it.
    fn is_kept(&self, sha256: &str) -> bool {
        self.file(sha256).is_some()
    }

    /// Keeps unfinished work (a wizard's steps) under an id of its own, for its owner alone.
    ///
    /// # Errors
    /// A sentence for the log.
    fn keep_draft(&self, _id: Id, _owner: Option<Id>, _bytes: &[u8]) -> Result<(), String> {
        Err("no drafts here".to_owned())
    }

    /// Unfinished work of this owner.
    fn draft(&self, _id: Id, _owner: Option<Id>) -> Option<Vec<u8>> {
        None
    }

    /// All unfinished work of this owner, newest first.
    fn drafts(&self, _owner: Option<Id>) -> Vec<(Id, Vec<u8>)> {
        Vec::new()
    }

    /// Throws unfinished work of this owner away.
    ///
    /// # Errors
    /// A sentence for the log.
    fn end_draft(&self, _id: Id, _owner: Option<Id>) -> Result<(), String> {
        Ok(())
    }

    /// The hosts that files may be fetched from, as whoever runs the server allows.
    fn hosts(&self) -> &[String] {
        &[]
    }

    /// Fetches the file at an address of one of [`Services::hosts`].
    ///
    /// # Errors
    /// The refusal that says why not; a fault when it was stopped, which says nothing about the
    /// address.
    fn fetch(&self, _address: &str) -> Result<Vec<u8>, Failure> {
        Err(Failure::Refused(Refusal::forbidden("faces-refused-host")))
    }

    /// Values remembered for a room: column mappings by the shape of a partner's file.
    fn recall(&self, _room: &str, _key: &str) -> Option<Vec<u8>> {
        None
    }

    /// Remembers a value for a room.
    ///
    /// # Errors
    /// A sentence for the log.
    fn remember(&self, _room: &str, _key: &str, _bytes: &[u8]) -> Result<(), String> {
        Err("nothing is remembered here".to_owned())
    }
}

/// The version of the source, and what was worked out from it.
type Kept = (u64, Arc<dyn Any + Send + Sync>);

/// Things worked out from the state that are too dear to work out for every page: positions of a
/// network, a matrix over all datasets. Each is kept until what it was worked out from changes.
#[derive(Clone, Default)]
pub struct Derived {
    kept: Arc<Mutex<BTreeMap<String, Kept>>>,
}

impl Derived {
    /// The value under this key for this version of its source; worked out if it is not kept.
    pub fn get<T: Send + Sync + 'static>(
        &self,
        key: &str,
        version: u64,
        work_out: impl FnOnce() -> T,
    ) -> Arc<T> {
        if let Some(found) = self.find::<T>(key, version) {
            return found;
        }
        let made = Arc::new(work_out());
        if let Ok(mut kept) = self.kept.lock() {
            // Questions come with endless variations; the map must not grow with them.
            if kept.len() >= 4096 {
                kept.clear();
            }
            kept.insert(key.to_owned(), (version, made.clone()));
        }
        made
    }

    /// The value under this key for this version of its source, if it is kept.
    pub fn find<T: Send + Sync + 'static>(&self, key: &str, version: u64) -> Option<Arc<T>> {
        let kept = self.kept.lock().ok()?;
        let (at, value) = kept.get(key)?;
        if *at == version { value.clone().downcast().ok() } else { None }
    }

    /// Lets go of what is kept under this key.
    pub fn forget(&self, key: &str) {
        if let Ok(mut kept) = self.kept.lock() {
            kept.remove(key);
        }
    }
}

impl fmt::Debug for Derived {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Derived")
    }
}
