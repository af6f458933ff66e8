//! Whom a reader trusts (C2SP tlog-policy): logs, witnesses, and how many of them suffice.

use std::collections::BTreeSet;

use crate::checkpoint::{Checkpoint, CheckpointError};
use crate::key::{Algorithm, Seen, VerifierKey};
use crate::note::{Note, NoteError};

/// The largest policy read, in bytes.
pub const MAX_POLICY_BYTES: usize = 1 << 20;

const NONE: &[u8] = b"none";

/// A policy whose every name is defined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    logs: Vec<VerifierKey>,
    members: Vec<Member>,
    /// Index into `members`; `None` is `quorum none`.
    quorum: Option<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Member {
    name: Vec<u8>,
    what: What,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    Witness(VerifierKey),
    /// Satisfied by so many of these members.
    Group(usize, Vec<usize>),
}

/// A fault in a policy file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("policy, line {line}: {what}")]
pub struct PolicyFault {
    /// Line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub what: &'static str,
}

/// Why a checkpoint is not to be believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Untrusted {
    /// No note.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// No checkpoint.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    /// No signature of a log of the policy, in the name of the checkpoint's origin.
    #[error("`{0}` is not signed by a log that the policy names")]
    NoLog(String),
    /// A signature in the name of a known key that does not hold.
    #[error("the signature of `{0}` does not hold")]
    Broken(String),
    /// Fewer cosignatures than the quorum asks for.
    #[error("too few witnesses: {0} of those that the policy names have cosigned")]
    Quorum(usize),
}

/// A checkpoint to be believed, and who cosigned it when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trusted {
    /// The head.
    pub checkpoint: Checkpoint,
    /// The key of the log that signed it.
    pub log: VerifierKey,
    /// Witnesses and the seconds since 1970 at which they saw it.
    pub witnesses: Vec<(String, u64)>,
}

impl Policy {
    /// One log, no witnesses.
    pub fn of_log(log: VerifierKey) -> Self {
        Self { logs: vec![log], members: Vec::new(), quorum: None }
    }

    /// Reads a policy file.
    ///
    /// # Errors
    /// The first line with a fault.
    pub fn parse(bytes: &[u8]) -> Result<Self, PolicyFault> {
        Reader::default().read(bytes)
    }

    /// The logs it names.
    pub fn logs(&self) -> &[VerifierKey] {
        &self.logs
    }

    /// Checks a signed checkpoint: by a known log, in that log's name, with a quorum.
    ///
    /// # Errors
    /// Why it is not to be believed.
    pub fn check(&self, note: &[u8]) -> Result<Trusted, Untrusted> {
        let note = Note::parse(note)?;
        let checkpoint = Checkpoint::parse_text(note.text)?;
        let log = self.signing_log(&note, &checkpoint.origin)?;
        let mut satisfied: Vec<bool> = Vec::with_capacity(self.members.len());
        let mut witnesses = Vec::new();
        for member in &self.members {
            let yes = match &member.what {
                What::Witness(key) => match key.check(&note) {
                    Seen::Broken => return Err(Untrusted::Broken(key.name().to_owned())),
                    Seen::Absent => false,
                    Seen::Holds { time } => {
                        witnesses.push((key.name().to_owned(), time.unwrap_or_default()));
                        true
                    }
                },
                // Members stand before their groups, so their answers are known.
                What::Group(k, of) => {
                    of.iter().filter(|m| satisfied.get(**m) == Some(&true)).count() >= *k
                }
            };
            satisfied.push(yes);
        }
        match self.quorum {
            Some(index) if satisfied.get(index) != Some(&true) => {
                Err(Untrusted::Quorum(witnesses.len()))
            }
            _ => Ok(Trusted { checkpoint, log, witnesses }),
        }
    }

    fn signing_log(&self, note: &Note<'_>, origin: &str) -> Result<VerifierKey, Untrusted> {
        let mut found = None;
        for log in self.logs.iter().filter(|log| log.name() == origin) {
            match log.check(note) {
                Seen::Broken => return Err(Untrusted::Broken(log.name().to_owned())),
                Seen::Holds { .. } => found = found.or(Some(log)),
                Seen::Absent => {}
            }
        }
        found.cloned().ok_or_else(|| Untrusted::NoLog(origin.to_owned()))
    }
}

#[derive(Default)]
struct Reader {
    logs: Vec<VerifierKey>,
    members: Vec<Member>,
    quorum: Option<Option<usize>>,
    grouped: BTreeSet<usize>,
}

type Words<'a> = Vec<&'a [u8]>;

impl Reader {
    fn read(mut self, bytes: &[u8]) -> Result<Policy, PolicyFault> {
        let fault = |line, what| PolicyFault { line, what };
        if bytes.len() > MAX_POLICY_BYTES {
            return Err(fault(0, "the file is too large"));
        }
        let body = match bytes.split_last() {
            Some((b'\n', body)) => body,
            None => bytes,
            Some(_) => return Err(fault(0, "the last line must end with a newline")),
        };
        let mut lines = 0;
        for (line, text) in (1..).zip(body.split(|b| *b == b'\n')) {
            lines = line;
            if text.iter().any(|b| (*b < 0x20 && *b != b'\t') || *b == 0x7f) {
                return Err(fault(line, "control characters are not allowed"));
            }
            let words: Words<'_> =
                text.split(|b| matches!(b, b' ' | b'\t')).filter(|w| !w.is_empty()).collect();
            self.line(&words).map_err(|what| fault(line, what))?;
        }
        let quorum = self.quorum.ok_or(fault(lines, "a quorum line is missing"))?;
        Ok(Policy { logs: self.logs, members: self.members, quorum })
    }

    fn line(&mut self, words: &Words<'_>) -> Result<(), &'static str> {
        match words.as_slice() {
            [] => Ok(()),
            [first, ..] if first.starts_with(b"#") => Ok(()),
            [b"log", key] | [b"log", key, _] => self.log(key),
            [b"witness", name, key] | [b"witness", name, key, _] => self.witness(name, key),
            [b"group", name, k, of @ ..] if !of.is_empty() => self.group(name, k, of),
            [b"quorum", name] => self.set_quorum(name),
            _ => Err("no line of the form log, witness, group or quorum"),
        }
    }

    fn log(&mut self, key: &[u8]) -> Result<(), &'static str> {
        let key = vkey(key)?;
        if key.algorithm() == Algorithm::CosignatureV1 {
            return Err("this is the key of a witness, not of a log");
        }
        if self.logs.iter().any(|log| log.public() == key.public()) {
            return Err("this log is named twice");
        }
        self.logs.push(key);
        Ok(())
    }

    fn witness(&mut self, name: &[u8], key: &[u8]) -> Result<(), &'static str> {
        let key = vkey(key)?;
        if key.algorithm() == Algorithm::Ed25519 {
            return Err("this is the key of a log, not of a witness");
        }
        let same = |m: &Member| match &m.what {
            What::Witness(known) => known.public() == key.public(),
            What::Group(..) => false,
        };
        if self.members.iter().any(same) {
            return Err("this witness is named twice");
        }
        self.define(name, What::Witness(key))
    }

    fn group(&mut self, name: &[u8], k: &[u8], of: &[&[u8]]) -> Result<(), &'static str> {
        let mut members = Vec::with_capacity(of.len());
        for member in of {
            let index = self.find(member)?;
            if !self.grouped.insert(index) {
                return Err("a name can be a member of one group only");
            }
            members.push(index);
        }
        let k = match k {
            b"any" => 1,
            b"all" => members.len(),
            digits => std::str::from_utf8(digits)
                .ok()
                .and_then(crate::checkpoint::decimal)
                .and_then(|k| usize::try_from(k).ok())
                .filter(|k| (1..=members.len()).contains(k))
                .ok_or("the threshold must be any, all, or a number from 1 to the members")?,
        };
        self.define(name, What::Group(k, members))
    }

    fn set_quorum(&mut self, name: &[u8]) -> Result<(), &'static str> {
        if self.quorum.is_some() {
            return Err("there must be exactly one quorum line");
        }
        self.quorum = Some(if name == NONE { None } else { Some(self.find(name)?) });
        Ok(())
    }

    fn define(&mut self, name: &[u8], what: What) -> Result<(), &'static str> {
        if name == NONE || self.find(name).is_ok() {
            return Err("this name is taken");
        }
        self.members.push(Member { name: name.to_vec(), what });
        Ok(())
    }

    fn find(&self, name: &[u8]) -> Result<usize, &'static str> {
        let found = self.members.iter().position(|member| member.name == name);
        found.ok_or("this name is not defined above")
    }
}

fn vkey(text: &[u8]) -> Result<VerifierKey, &'static str> {
    let key = std::str::from_utf8(text).ok().and_then(|text| text.parse().ok());
    key.ok_or("the key is not of the form `name+id+base64`")
}
