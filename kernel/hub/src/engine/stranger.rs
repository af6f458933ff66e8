//! What a stranger does: verifies the public files of a hub, folds them, and asks the rules about
//! every act again.

use std::sync::Arc;

use parking_lot::Mutex;
use record::{Disclosure, Head, Policy, Source, verify};

use super::reading::{Reading, ReplayFault, of_entry};
use super::words::Words;
use crate::audience::Openness;
use crate::capability::Capability;
use crate::refusal::Refusal;
use crate::state::{AtHand, Authority, Hub};

/// The largest public file that is read into memory, in bytes.
const MAX_FILE: usize = 1 << 30;

/// What the rules say about acts that are in a record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Entries taken in.
    pub entries: u64,
    /// Acts that their actor signed.
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
        let found = self.source.fetch(&format!("files/{sha256}"), MAX_FILE).ok().flatten();
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
/// `known` is the newest head that this reader has seen before.
pub fn replay_public<S: Source>(
    source: &S,
    policy: &Policy,
    known: Option<&Head>,
    capabilities: &'static [Capability],
    authority: Authority,
) -> Replayed {
    let origin = policy.logs().first().map_or("", record::VerifierKey::name);
    let at_hand = PublicFiles { source, missing: Mutex::new(Vec::new()) };
    let mut hub = Hub::new(origin, capabilities, authority);
    let mut rules = Report::default();
    let files = verify(source, policy, known, |index, entry, disclosures| {
        if rules.stopped.is_some() {
            return;
        }
        match of_entry(capabilities, index, entry, &open_words(disclosures)) {
            Ok(reading) => take(&mut hub, reading, &at_hand, &mut rules),
            Err(fault) => rules.stopped = Some(fault),
        }
    });
    rules.missing_files = at_hand.missing.into_inner();
    rules.missing_files.sort();
    rules.missing_files.dedup();
    Replayed { files, rules, hub }
}

fn take(hub: &mut Hub, reading: Reading, at_hand: &dyn AtHand, report: &mut Report) {
    let by = reading.principal();
    let Reading { act, stamp } = reading;
    report.entries += 1;
    report.signed += u64::from(stamp.signed);
    match act {
        None => hub.resume_at(stamp.index + 1, stamp.at),
        Some(act) => {
            if let Err(refusal) = hub.check(&act, &by, stamp.at) {
                report.refused.push((stamp.index, refusal));
            }
            hub.apply(act, &stamp, at_hand);
        }
    }
}

fn open_words(disclosures: &[Disclosure]) -> Words {
    let word = |d: &Disclosure| (d.name().to_owned(), (d.value().clone(), Openness::Everybody));
    disclosures.iter().map(word).collect()
}
