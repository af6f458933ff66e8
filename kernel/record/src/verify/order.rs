//! What needs the whole log in order: times, references, nonces, hidden values, the replay.

use rayon::prelude::*;

use super::bundle::{AUTH_PLACE, Checked, Seen};
use super::report::{Fault, FaultKind, Report};
use crate::at::At;
use crate::bytes::{Hash, Nonce};
use crate::entry::{Auth, Entry, Signed};
use crate::hidden::{Commitment, Disclosure};
use crate::public::{Erasure, KIND_ERASED};

/// Hidden values of one entry, a bit for each place.
#[derive(Clone, Copy, Default)]
pub(super) struct Places {
    /// Places that carry a commitment.
    pub all: u32,
    /// Places that were open from the start.
    pub owed: u32,
    /// Places whose value is served.
    pub served: u32,
    /// Places that were erased.
    pub erased: u32,
}

/// One commitment that an act erased.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Erased {
    /// The entry that held it.
    pub entry: u64,
    /// The act that erased it.
    pub by: u64,
    pub commitment: Commitment,
}

/// What is carried from entry to entry.
#[derive(Default)]
pub(super) struct InOrder {
    pub leaves: Vec<Hash>,
    pub roots: Vec<Hash>,
    pub places: Vec<Places>,
    /// In the order of the log.
    pub erasures: Vec<Erased>,
    nonces: Vec<(Nonce, u64)>,
    last_at: Option<At>,
    /// An entry could not be read: whatever a replay made of the rest would be wrong.
    broken: bool,
}

impl InOrder {
    /// Takes in the next bundle.
    pub fn take(
        &mut self,
        checked: &Checked,
        first: u64,
        report: &mut Report,
        visit: &mut impl FnMut(u64, &Entry, &[Disclosure]),
    ) {
        checked.faults.iter().for_each(|fault| report.add(fault.clone()));
        self.leaves.extend_from_slice(&checked.leaves);
        self.roots.extend(checked.root);
        for (i, within) in (first..).zip(0..checked.leaves.len()) {
            match checked.entries.get(within).and_then(Option::as_ref) {
                Some(seen) => self.entry(i, seen, report, visit),
                None => {
                    self.broken = true;
                    self.places.push(Places::default());
                }
            }
        }
    }

    fn entry(
        &mut self,
        i: u64,
        seen: &Seen,
        report: &mut Report,
        visit: &mut impl FnMut(u64, &Entry, &[Disclosure]),
    ) {
        let Seen { entry, signed, disclosures, places } = seen;
        report.entries += 1;
        match signed {
            Some(Signed::ByActor) => report.signed_by_actor += 1,
            Some(Signed::ByHost) => report.host_only += 1,
            Some(Signed::Withheld) => report.hidden_actor += 1,
            None => {}
        }
        if self.last_at.is_some_and(|last| entry.at < last) {
            report.add(Fault::new(FaultKind::EntryTime, format!("entry {i}"), entry.at));
        }
        self.last_at = self.last_at.max(Some(entry.at));
        self.nonces.push((entry.act.nonce, i));
        self.check_refs(i, entry, report);
        self.note_erasures(i, entry, report);
        self.places.push(places_of(entry, places));
        if !self.broken {
            visit(i, entry, disclosures);
            report.visited += 1;
        }
    }

    fn check_refs(&self, i: u64, entry: &Entry, report: &mut Report) {
        for to in &entry.act.refs {
            let leaf = usize::try_from(to.i).ok().and_then(|at| self.leaves.get(at));
            if to.i >= i || leaf != Some(&to.h) {
                let detail = format!("it names entry {} with another hash", to.i);
                report.add(Fault::new(FaultKind::RefWrong, format!("entry {i}"), detail));
            }
        }
    }

    fn note_erasures(&mut self, i: u64, entry: &Entry, report: &mut Report) {
        if entry.act.kind != KIND_ERASED {
            return;
        }
        match entry.act.pub_.read::<Erasure>() {
            Err(e) => {
                report.add(Fault::new(FaultKind::ErasureWrong, format!("entry {i}"), e));
            }
            Ok(Erasure { entry, hid, .. }) => {
                let erased = |commitment| Erased { entry, by: i, commitment };
                self.erasures.extend(hid.into_iter().map(erased));
            }
        }
    }

    /// Each nonce at most once.
    pub fn check_nonces(&mut self, report: &mut Report) {
        self.nonces.par_sort_unstable();
        for (before, after) in self.nonces.iter().zip(self.nonces.iter().skip(1)) {
            if before.0 == after.0 {
                let detail = format!("the nonce of entry {}", before.1);
                let place = format!("entry {}", after.1);
                report.add(Fault::new(FaultKind::NonceRepeated, place, detail));
            }
        }
    }
}

fn places_of(entry: &Entry, served: &[u8]) -> Places {
    let bit = |place: u8| 1_u32 << (place & 31);
    let width = u32::try_from(entry.act.hid.len()).unwrap_or_default().min(16);
    let hidden_auth = matches!(entry.auth, Auth::Hidden { .. });
    Places {
        all: ((1 << width) - 1) | if hidden_auth { bit(AUTH_PLACE) } else { 0 },
        owed: entry.act.open.iter().map(|place| bit(*place)).sum(),
        served: served.iter().map(|place| bit(*place)).sum(),
        erased: 0,
    }
}
