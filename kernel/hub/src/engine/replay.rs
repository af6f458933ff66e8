//! From the journal to the state: several hands read and decode ahead, and one applies in order.

use std::num::NonZero;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use store::Journal;

use super::reading::{Reading, read};
use super::refused::Refused;
use super::words::named_kept;
use crate::capability::Capability;
use crate::state::{AtHand, Hub};

/// Entries read at once.
const BATCH: u64 = 2_048;

/// Batches that each hand may be ahead of the fold.
const AHEAD: usize = 2;

/// The most hands: beyond that, the fold is the slowest.
const HANDS: u64 = 8;

type Batch = Result<Vec<Reading>, Refused>;

/// The entries that one hand reads: every so many batches, one.
struct Share {
    hub: Arc<str>,
    capabilities: &'static [Capability],
    first: u64,
    step: u64,
    end: u64,
}

/// Takes in every entry from where `hub` stands to the end of the journal.
///
/// # Errors
/// When storage fails, or an entry is of a kind that no room offers.
pub(super) fn replay(
    hub: &mut Hub,
    journal: &dyn Journal,
    at_hand: &dyn AtHand,
) -> Result<(), Refused> {
    let end = journal.head()?.map_or(0, |head| head.size);
    let first = hub.size();
    let batches = end.saturating_sub(first).div_ceil(BATCH);
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get) as u64;
    let hands = cores.min(HANDS).min(batches);
    let journals: Vec<Box<dyn Journal>> =
        (0..hands).map(|_| journal.again()).collect::<Result<_, _>>()?;
    std::thread::scope(|scope| {
        let mut readers = Vec::new();
        for (hand, journal) in (0..).zip(journals) {
            let (sender, receiver) = sync_channel(AHEAD);
            let share = Share {
                hub: hub.origin().into(),
                capabilities: hub.capabilities(),
                first: first + hand * BATCH,
                step: hands * BATCH,
                end,
            };
            scope.spawn(move || read_share(&*journal, &share, &sender));
            readers.push(receiver);
        }
        // The readers stop when nobody takes from them any more.
        let taken = take_in(hub, &readers, at_hand);
        drop(readers);
        taken
    })?;
    if hub.size() == end.max(first) {
        Ok(())
    } else {
        Err(Refused::Fault(format!("the replay stopped at entry {}", hub.size())))
    }
}

/// Takes a batch of each hand in turn: that is their order in the record.
fn take_in(
    hub: &mut Hub,
    readers: &[Receiver<Batch>],
    at_hand: &dyn AtHand,
) -> Result<(), Refused> {
    for reader in readers.iter().cycle() {
        let Ok(batch) = reader.recv() else { break };
        for Reading { act, stamp } in batch? {
            match act {
                Some(act) => hub.apply(act, &stamp, at_hand),
                None => hub.resume_at(stamp.index + 1, stamp.at),
            }
        }
    }
    Ok(())
}

fn read_share(journal: &dyn Journal, share: &Share, sender: &SyncSender<Batch>) {
    let mut first = share.first;
    while first < share.end {
        let batch = read_batch(journal, share, first);
        let failed = batch.is_err();
        // The receiver has gone away when an earlier batch failed.
        if sender.send(batch).is_err() || failed {
            return;
        }
        first += share.step;
    }
}

fn read_batch(journal: &dyn Journal, share: &Share, first: u64) -> Batch {
    let limit = BATCH.min(share.end - first);
    let mut batch = Vec::with_capacity(usize::try_from(limit).unwrap_or_default());
    let mut fault = None;
    journal.each(first, limit, &mut |index, leaf, hidden| {
        if fault.is_none() {
            match read(share.capabilities, &share.hub, index, leaf, named_kept(hidden)) {
                Ok(reading) => batch.push(reading),
                Err(wrong) => fault = Some(wrong),
            }
        }
    })?;
    match fault {
        Some(fault) => Err(Refused::Fault(fault.to_string())),
        None if u64::try_from(batch.len()) == Ok(limit) => Ok(batch),
        None => Err(Refused::Fault(format!("entries from {first} on are missing"))),
    }
}
