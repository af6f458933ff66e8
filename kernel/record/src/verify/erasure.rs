//! Every hidden value ends as open, withheld or erased; every erasure is one, once, and listed.

use super::bundle::{AUTH_PLACE, Found, fetch};
use super::order::{Erased, InOrder};
use super::report::{Fault, FaultKind, Report};
use crate::entry::{self, Auth};
use crate::hidden::Commitment;
use crate::public::{self, ERASED, MAX_ERASED_BYTES};
use crate::source::Source;
use crate::tile::{TileKind, split_bundle};

/// Settles the hidden values of a log of `size` entries.
pub(super) fn check<S: Source>(source: &S, size: u64, log: &mut InOrder, report: &mut Report) {
    mark_erased(source, size, log, report);
    for (i, places) in (0_u64..).zip(&log.places) {
        let missing = places.owed & !places.served & !places.erased;
        if missing != 0 {
            let detail = format!("{} of its open values", missing.count_ones());
            let place = format!("entry {i} in {}", public::disclosures_path(i / 256));
            report.add(Fault::new(FaultKind::DisclosureMissing, place, detail));
        }
        if places.served & places.erased != 0 {
            let place = format!("entry {i} in {}", public::disclosures_path(i / 256));
            report.add(Fault::new(FaultKind::DisclosureErased, place, ""));
        }
        let count = |bits: u32| u64::from(bits.count_ones());
        report.open += count(places.served);
        report.erased += count(places.erased);
        report.withheld += count(places.all & !places.served & !places.erased);
    }
    check_list(source, size, log, report);
}

/// Finds the place of each erased commitment. Erasures are few, so the bundles that held them
/// are read again rather than all commitments being kept.
fn mark_erased<S: Source>(source: &S, size: u64, log: &mut InOrder, report: &mut Report) {
    let mut by_target = log.erasures.clone();
    by_target.sort_unstable();
    let same_bundle = |a: &Erased, b: &Erased| a.entry / 256 == b.entry / 256;
    for group in by_target.chunk_by(same_bundle) {
        let n = group.first().map_or(0, |erased| erased.entry / 256);
        let found = TileKind::Entries.tile(n, size).and_then(|id| fetch(source, id).ok()?);
        for erased in group {
            let bundle = found.as_ref().map_or(&[][..], Found::bytes);
            if let Err(detail) = mark(bundle, erased, log) {
                let place = format!("entry {}", erased.by);
                report.add(Fault::new(FaultKind::ErasureWrong, place, detail));
            }
        }
    }
}

fn mark(bundle: &[u8], erased: &Erased, log: &mut InOrder) -> Result<(), String> {
    let Erased { entry, by, commitment } = erased;
    if entry >= by {
        return Err(format!("entry {entry} does not come before it"));
    }
    let place = place_in(bundle, *entry, commitment);
    let place = place.ok_or_else(|| format!("entry {entry} holds no such commitment"))?;
    let bit = 1_u32 << place;
    let places = usize::try_from(*entry).ok().and_then(|at| log.places.get_mut(at));
    match places {
        Some(places) if places.erased & bit == 0 => {
            places.erased |= bit;
            Ok(())
        }
        _ => Err(format!("this value of entry {entry} was erased before")),
    }
}

/// The place of a commitment in an entry, from 0 to 16.
fn place_in(bundle: &[u8], entry: u64, commitment: &Commitment) -> Option<u32> {
    let within = u16::try_from(entry % 256).ok()?;
    let leaves = split_bundle(bundle, within + 1, false).ok()?;
    let parsed = entry::read(leaves.last()?, None).ok()?.entry;
    if let Ok(place) = parsed.act.hid.binary_search(commitment) {
        return u32::try_from(place).ok();
    }
    let auth = matches!(parsed.auth, Auth::Hidden { c } if c == *commitment);
    auth.then_some(u32::from(AUTH_PLACE))
}

/// The public list says what the entries say, in their order.
fn check_list<S: Source>(source: &S, size: u64, log: &InOrder, report: &mut Report) {
    let wrong = |line: usize, detail: &str| {
        Fault::new(FaultKind::ErasedListWrong, format!("line {line} of {ERASED}"), detail)
    };
    let bytes = match source.fetch(ERASED, MAX_ERASED_BYTES) {
        Err(e) => return report.add(Fault::new(FaultKind::Unreadable, ERASED, e.reason)),
        Ok(bytes) => bytes.unwrap_or_default(),
    };
    let mut lines = bytes.split_inclusive(|b| *b == b'\n');
    for (number, erased) in (1..).zip(&log.erasures) {
        let expected = public::erased_line(erased.by, erased.entry, &erased.commitment);
        if lines.next() != Some(expected.as_bytes()) {
            return report.add(wrong(number, "not what the entries say"));
        }
    }
    // The list may already know erasures that the checkpoint does not cover yet.
    for (number, line) in (log.erasures.len() + 1..).zip(lines) {
        let later = public::parse_erased_line(line).is_some_and(|(by, ..)| by >= size);
        if !later {
            return report.add(wrong(number, "no entry says so"));
        }
    }
}
