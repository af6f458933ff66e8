//! What a stranger does: folds the public files of a hub, and asks the rules about every act again.

use std::collections::BTreeMap;
use std::sync::Arc;

use parking_lot::Mutex;
use record::checkpoint::Checkpoint;
use record::public::{CHECKPOINT, MAX_DISCLOSURES_BYTES, disclosures_path, parse_disclosure_line};
use record::tile::{MAX_BUNDLE_BYTES, TileKind, TileSource, WIDTH, split_bundle};
use record::{Entry, Source};

use super::reading::{Reading, ReplayFault, read};
use super::words::Words;
use crate::audience::Openness;
use crate::capability::Capability;
use crate::refusal::Refusal;
use crate::state::{AtHand, Authority, Hub};

/// The largest public file that is read into memory.
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

/// Builds the state of a hub from its public files alone and asks the rules about each act, under
/// the charter in force when it was recorded. Signatures, tree and disclosures are `verify`'s
/// matter: run that first.
///
/// # Errors
/// When a file is missing or unreadable, or an entry is of a kind that no room offers.
pub fn replay_public<S: Source>(
    source: &S,
    capabilities: &'static [Capability],
    authority: Authority,
) -> Result<(Hub, Report), ReplayFault> {
    let at_start = |fault: String| ReplayFault { index: 0, fault };
    let note = source
        .fetch(CHECKPOINT, record::note::MAX_NOTE_BYTES)
        .map_err(|fault| at_start(fault.to_string()))?
        .ok_or_else(|| at_start("there is no checkpoint".to_owned()))?;
    let checkpoint = Checkpoint::parse(&note).map_err(|fault| at_start(fault.to_string()))?;
    let files = PublicFiles { source, missing: Mutex::new(Vec::new()) };
    let mut hub = Hub::new(&checkpoint.origin, capabilities, authority);
    let mut report = Report::default();
    let size = checkpoint.head.size;
    for id in TileKind::Entries.tiles(size) {
        let first = id.n * u64::from(WIDTH);
        let fail = |fault: String| ReplayFault { index: first, fault };
        let bytes = source
            .tile(id)
            .map_err(|fault| fail(fault.to_string()))?
            .ok_or_else(|| fail(format!("{id} is missing")))?;
        if bytes.len() > MAX_BUNDLE_BYTES {
            return Err(fail(format!("{id} is too large")));
        }
        let entries =
            split_bundle(&bytes, id.width, false).map_err(|fault| fail(fault.to_string()))?;
        let words = disclosed(source, id.n).map_err(fail)?;
        for (index, leaf) in (first..).zip(entries) {
            let of_entry = words.get(&index).cloned().unwrap_or_default();
            let reading = read(capabilities, index, leaf, &of_entry)?;
            check_origin(&checkpoint.origin, index, leaf)?;
            take(&mut hub, reading, &files, &mut report);
        }
    }
    report.missing_files = files.missing.into_inner();
    report.missing_files.sort();
    report.missing_files.dedup();
    Ok((hub, report))
}

fn check_origin(origin: &str, index: u64, leaf: &[u8]) -> Result<(), ReplayFault> {
    let fail = |fault: String| ReplayFault { index, fault };
    let entry = Entry::parse(leaf).map_err(|fault| fail(fault.to_string()))?;
    if entry.hub == origin { Ok(()) } else { Err(fail(format!("it is of `{}`", entry.hub))) }
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

/// The open words of the entries of one bundle.
fn disclosed<S: Source>(source: &S, n: u64) -> Result<BTreeMap<u64, Words>, String> {
    let path = disclosures_path(n);
    let bytes = source.fetch(&path, MAX_DISCLOSURES_BYTES).map_err(|fault| fault.to_string())?;
    let mut words: BTreeMap<u64, Words> = BTreeMap::new();
    for line in bytes.unwrap_or_default().split(|b| *b == b'\n').filter(|l| !l.is_empty()) {
        let (index, disclosure) =
            parse_disclosure_line(line).map_err(|fault| format!("{path}: {fault}"))?;
        let word = (disclosure.value().clone(), Openness::Everybody);
        words.entry(index).or_default().insert(disclosure.name().to_owned(), word);
    }
    Ok(words)
}
