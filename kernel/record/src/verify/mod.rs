//! Verification of a whole public log, from nothing but its files and a policy.
//!
//! Bundles are checked on all cores; what depends on order follows behind. Anything
//! missing or damaged becomes a [`Fault`]; nothing here panics on what it reads.

mod bundle;
mod erasure;
mod order;
mod report;

use std::num::NonZero;
use std::sync::mpsc::{channel, sync_channel};

pub use report::{Fault, FaultKind, MAX_FAULTS, Report};

use crate::bytes::Hash;
use crate::entry::Entry;
use crate::hidden::Disclosure;
use crate::note::MAX_NOTE_BYTES;
use crate::policy::Policy;
use crate::public::CHECKPOINT;
use crate::source::{Source, SourceError};
use crate::tile::{TileId, TileKind, TileSource, WIDTH, bytes_of, perfect_root};
use crate::tree::{Head, Tree};
use order::InOrder;

/// Bundles that each hand may be ahead: few enough for a hostile log to stay small.
const AHEAD: usize = 4;

/// The most hands: beyond that, what depends on order is the slowest.
const HANDS: usize = 8;

/// Verifies the log that `source` serves.
///
/// `known` is the newest head that this reader has seen before: the log must continue it.
/// `visit` is called for each entry in order, with its open values, until an entry is not whole;
/// a replay hangs off it. What it builds is worth something only if the report [`holds`].
///
/// [`holds`]: Report::holds
pub fn verify<S: Source>(
    source: &S,
    policy: &Policy,
    known: Option<&Head>,
    mut visit: impl FnMut(u64, &Entry, &[Disclosure]),
) -> Report {
    let mut report = Report::default();
    let Some(head) = believe(source, policy, &mut report) else { return report };
    let Some(origin) = report.trusted.as_ref().map(|t| t.checkpoint.origin.clone()) else {
        return report;
    };
    let mut log = InOrder::default();
    let whole = read_all(source, &origin, head.size, &mut log, &mut report, &mut visit);
    log.check_nonces(&mut report);
    if whole {
        let rows = Rows::over(std::mem::take(&mut log.leaves), &log.roots);
        rows.check_tiles(source, head.size, &mut report);
        rows.check_root(&head, &mut report);
        if let Some(known) = known {
            rows.check_known(known, &head, &mut report);
        }
    } else {
        let detail = "entries and their hashes are missing, so the root cannot be computed";
        report.add(Fault::new(FaultKind::RootWrong, CHECKPOINT, detail));
    }
    erasure::check(source, head.size, &mut log, &mut report);
    report
}

/// Reads the checkpoint and asks the policy.
fn believe<S: Source>(source: &S, policy: &Policy, report: &mut Report) -> Option<Head> {
    let note = match source.fetch(CHECKPOINT, MAX_NOTE_BYTES) {
        Ok(Some(note)) => note,
        Ok(None) => {
            report.add(Fault::new(FaultKind::CheckpointMissing, CHECKPOINT, ""));
            return None;
        }
        Err(e) => {
            report.add(Fault::new(FaultKind::Unreadable, CHECKPOINT, e.reason));
            return None;
        }
    };
    match policy.check(&note) {
        Ok(trusted) => {
            let head = trusted.checkpoint.head;
            report.trusted = Some(trusted);
            Some(head)
        }
        Err(e) => {
            report.add(Fault::new(FaultKind::CheckpointUntrusted, CHECKPOINT, e));
            None
        }
    }
}

/// Reads every bundle: each hand reads every so many, and what they found is taken in by turns,
/// which is the order of the log. Stops at the first bundle for which there is neither entry nor
/// hash, so that a false size costs no time.
fn read_all<S: Source>(
    source: &S,
    origin: &str,
    size: u64,
    log: &mut InOrder,
    report: &mut Report,
    visit: &mut impl FnMut(u64, &Entry, &[Disclosure]),
) -> bool {
    let bundles = size.div_ceil(u64::from(WIDTH));
    let hands = std::thread::available_parallelism().map_or(1, NonZero::get).min(HANDS);
    std::thread::scope(|scope| {
        let hands: Vec<_> = (0..bundles)
            .take(hands)
            .map(|first| {
                let (sender, checked) = sync_channel(AHEAD);
                let (served, done) = channel::<bundle::Checked>();
                scope.spawn(move || {
                    for n in (first..bundles).step_by(hands) {
                        // Freeing is work as well, and belongs on the core that allocated.
                        done.try_iter().for_each(drop);
                        // The receiver has gone away when an earlier bundle was not whole.
                        if sender.send(bundle::check(source, origin, n, size)).is_err() {
                            return;
                        }
                    }
                });
                (checked, served)
            })
            .collect();
        for (n, (checked, served)) in (0..bundles).zip(hands.iter().cycle()) {
            let Ok(checked) = checked.recv() else { return false };
            let expected = TileKind::Entries.tile(n, size).map_or(0, |id| id.width);
            log.take(&checked, n * u64::from(WIDTH), report, visit);
            if checked.leaves.len() != usize::from(expected) {
                return false;
            }
            // A hand that has nothing left to read frees nothing more.
            drop(served.send(checked));
        }
        true
    })
}

/// All hashes of the tree that tiles hold: a row for each level, from the leaves.
struct Rows(Vec<Vec<Hash>>);

impl Rows {
    fn over(leaves: Vec<Hash>, roots: &[Hash]) -> Self {
        let mut rows = vec![leaves];
        let mut row = roots.to_vec();
        while !row.is_empty() {
            let (full, _) = row.as_chunks::<256>();
            let above = full.iter().filter_map(|tile| perfect_root(tile)).collect();
            rows.push(std::mem::replace(&mut row, above));
        }
        Self(rows)
    }

    /// The tiles above the leaves; those of the leaves were compared with their entries.
    fn check_tiles<S: Source>(&self, source: &S, size: u64, report: &mut Report) {
        for id in (1..8).flat_map(|level| TileKind::Level(level).tiles(size)) {
            match bundle::fetch_hashes(source, id) {
                Err(fault) => report.add(fault),
                Ok(hashes) if self.hashes(id) != Some(hashes.as_slice()) => {
                    let detail = "not the hashes of the tiles below";
                    report.add(Fault::new(FaultKind::TileWrong, id, detail));
                }
                Ok(_) => {}
            }
        }
    }

    fn check_root(&self, head: &Head, report: &mut Report) {
        if Tree::of(self, head.size).root_at(head.size).ok() != Some(head.root) {
            report.add(Fault::new(FaultKind::RootWrong, CHECKPOINT, ""));
        }
    }

    fn check_known(&self, known: &Head, head: &Head, report: &mut Report) {
        if known.size > head.size {
            let detail = format!("size {} was seen before, now {}", known.size, head.size);
            report.add(Fault::new(FaultKind::RolledBack, CHECKPOINT, detail));
        } else if known.size == head.size && known.root != head.root {
            let detail = format!("another root was seen for size {}", known.size);
            report.add(Fault::new(FaultKind::Fork, CHECKPOINT, detail));
        } else if Tree::of(self, head.size).root_at(known.size).ok() != Some(known.root) {
            let detail = format!("the first {} entries were others before", known.size);
            report.add(Fault::new(FaultKind::RolledBack, CHECKPOINT, detail));
        }
    }

    fn hashes(&self, id: TileId) -> Option<&[Hash]> {
        let TileKind::Level(level) = id.kind else { return None };
        let from = usize::try_from(id.n).ok()?.checked_mul(usize::from(WIDTH))?;
        self.0.get(usize::from(level))?.get(from..from.checked_add(usize::from(id.width))?)
    }
}

impl TileSource for Rows {
    fn tile(&self, id: TileId) -> Result<Option<Vec<u8>>, SourceError> {
        Ok(self.hashes(id).map(bytes_of))
    }
}
