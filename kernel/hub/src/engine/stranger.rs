//! What a stranger does: verifies the public files of a hub, folds them, and asks the rules about
//! every act again.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use parking_lot::Mutex;
use record::{Auth, Disclosure, Entry, Head, Policy, Source, verify};

use super::desk::rests_on;
use super::ports::KeysOf;
use super::reading::{Reading, ReplayFault, of_entry};
use super::words::Named;
use crate::audience::Openness;
use crate::capability::Capability;
use crate::proposal::Actor;
use crate::refusal::Refusal;
use crate::said::Said;
use crate::state::{AtHand, Authority, Hub};

/// The largest public file that is read into memory, in bytes.
const MAX_FILE: usize = 1 << 30;

/// What the rules say about acts that are in a record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Entries taken in.
    pub entries: u64,
    /// Acts signed by a key that was bound to their actor at that moment.
    pub signed: u64,
    /// Acts that the rules in force would have refused, with the reason.
    pub refused: Vec<(u64, Refusal)>,
    /// Files that acts speak of and that are not among the public ones.
    pub missing_files: Vec<String>,
    /// The entry at which the replay had to stop, and why.
    pub stopped: Option<ReplayFault>,
}

impl Report {
    /// Whether every act was taken in and none would have been refused.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.refused.is_empty() && self.stopped.is_none()
    }
}

/// What a stranger finds out.
#[derive(Debug)]
pub struct Replayed {
    /// What the files say about themselves: signatures, tree, disclosures, erasures.
    pub files: record::Report,
    /// What the rules say about the acts.
    pub rules: Report,
    /// The state that follows from what is public. Worth something only if both reports hold.
    pub hub: Hub,
}

/// Public files as files at hand.
struct PublicFiles<'a, S> {
    source: &'a S,
    missing: Mutex<Vec<String>>,
}

impl<S: Source> AtHand for PublicFiles<'_, S> {
    fn file(&self, sha256: &str) -> Option<Arc<[u8]>> {
        // A hostile record may say anything here; only a hash may become a path.
        let path = store::is_sha256(sha256).then(|| format!("files/{sha256}"));
        let found = path.and_then(|path| self.source.fetch(&path, MAX_FILE).ok().flatten());
        let whole = found.filter(|bytes| store::sha256_hex(bytes) == sha256);
        if whole.is_none() {
            self.missing.lock().push(sha256.to_owned());
        }
        whole.map(Arc::from)
    }
}

/// Verifies the public files of a hub and builds its state from them alone, asking the rules about
/// each act under the charter in force when it was recorded.
///
/// `known` is the newest head that this reader has seen before; `keys_of` says which keys sign for
/// a person.
pub fn replay_public<S: Source>(
    source: &S,
    policy: &Policy,
    known: Option<&Head>,
    capabilities: &'static [Capability],
    authority: Authority,
    keys_of: KeysOf,
) -> Replayed {
    let origin = policy.logs().first().map_or("", record::VerifierKey::name);
    let at_hand = PublicFiles { source, missing: Mutex::new(Vec::new()) };
    let mut hub = Hub::new(origin, capabilities, authority);
    let mut rules = Report::default();
    let files = verify(source, policy, known, |index, entry, disclosures| {
        if rules.stopped.is_some() {
            return;
        }
        match of_entry(capabilities, index, entry, open_words(disclosures)) {
            Ok(mut reading) => {
                let signed = reading.stamp.signed;
                reading.stamp.signed = signed && is_bound(&hub, entry, reading.stamp.by, keys_of);
                if signed != reading.stamp.signed {
                    rules.refused.push((index, Refusal::forbidden("hub-refused-key")));
                }
                let faults = faults_of(&hub, entry, &reading, disclosures);
                rules.refused.extend(faults.into_iter().map(|fault| (index, fault)));
                take(&mut hub, reading, &at_hand, &mut rules);
            }
            Err(fault) => rules.stopped = Some(fault),
        }
    });
    rules.missing_files = at_hand.missing.into_inner();
    rules.missing_files.sort();
    rules.missing_files.dedup();
    Replayed { files, rules, hub }
}

/// What the engine asks of an entry beside charter and rooms. An honest host cannot have written
/// one that fails here.
fn faults_of(
    hub: &Hub,
    entry: &Entry,
    reading: &Reading,
    disclosures: &[Disclosure],
) -> Vec<Refusal> {
    let mut faults = Vec::new();
    let stamp = &reading.stamp;
    let Some(act) = &reading.act else {
        // An erasure: no room has a say, so at least the role must be one that its actor holds.
        let holds = stamp
            .by
            .person()
            .is_some_and(|person| hub.roles(person, stamp.at).contains(&stamp.role));
        if !holds {
            faults.push(Refusal::forbidden("hub-refused-erasure").with("role", &stamp.role));
        }
        return faults;
    };
    // Two values of one name: each reader could be shown another one.
    let names: BTreeSet<Cow<str>> = disclosures.iter().map(Disclosure::name).collect();
    if names.len() != disclosures.len() {
        faults.push(Refusal::invalid("hub-refused-said-twice"));
    }
    if act.kind().words != entry.act.hid.len() {
        let refusal = Refusal::invalid("hub-refused-places").with("expected", act.kind().words);
        faults.push(refusal.with("found", entry.act.hid.len()));
    }
    let unnamed = |i: &u64| entry.act.refs.iter().all(|r| r.i != *i);
    if let Some(i) = rests_on(hub, act).filter(unnamed) {
        faults.push(Refusal::invalid("hub-refused-unnamed-ref").with("entry", i));
    }
    faults
}

/// Whether the key that signed an entry is one of its actor's. That the signature holds was
/// checked with the files.
fn is_bound(hub: &Hub, entry: &Entry, by: Actor, keys_of: KeysOf) -> bool {
    let Auth::Ed25519 { key, .. } = &entry.auth else { return false };
    by.person().is_some_and(|person| keys_of(hub, person).contains(&key.0))
}

fn take(hub: &mut Hub, reading: Reading, at_hand: &dyn AtHand, report: &mut Report) {
    let by = reading.principal();
    let Reading { act, stamp } = reading;
    report.entries += 1;
    report.signed += u64::from(stamp.signed);
    match act {
        None => hub.resume_at(stamp.index + 1, stamp.at),
        Some(act) => {
            let checked = hub.check(&act, &by, stamp.at);
            if let Err(refusal) = checked.and_then(|()| hub.check_files(&act, at_hand)) {
                report.refused.push((stamp.index, refusal));
            }
            hub.apply(act, &stamp, at_hand);
        }
    }
}

fn open_words(disclosures: &[Disclosure]) -> Vec<Named<'_>> {
    let words = disclosures.iter();
    words.map(|d| (d.name(), Said::spelled(d.spelled(), Openness::Everybody))).collect()
}
