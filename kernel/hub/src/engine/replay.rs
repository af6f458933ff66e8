//! From the journal to the state: entries are read and decoded ahead, and applied in order.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use rayon::prelude::*;
use store::{Hidden, Journal};

use super::reading::{Reading, ReplayFault, read};
use super::refused::Refused;
use super::words::words_kept;
use crate::capability::Capability;
use crate::state::{AtHand, Hub};

/// Entries read at once.
const BATCH: u64 = 4_096;

/// Batches decoded ahead of the fold.
const AHEAD: usize = 2;

type Batch = Result<Vec<Reading>, Refused>;

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
    if first >= end {
        return Ok(());
    }
    let ahead = journal.again()?;
    let capabilities = hub.capabilities();
    let (sender, receiver) = sync_channel(AHEAD);
    std::thread::scope(|scope| {
        scope.spawn(move || read_ahead(&*ahead, capabilities, first, end, &sender));
        take_in(hub, &receiver, at_hand)
    })
}

fn take_in(hub: &mut Hub, batches: &Receiver<Batch>, at_hand: &dyn AtHand) -> Result<(), Refused> {
    for batch in batches {
        for Reading { act, stamp } in batch? {
            match act {
                Some(act) => hub.apply(act, &stamp, at_hand),
                None => hub.resume_at(stamp.index + 1, stamp.at),
            }
        }
    }
    Ok(())
}

fn read_ahead(
    journal: &dyn Journal,
    capabilities: &'static [Capability],
    mut first: u64,
    end: u64,
    sender: &SyncSender<Batch>,
) {
    while first < end {
        let batch = read_batch(journal, capabilities, first, BATCH.min(end - first));
        let failed = batch.is_err();
        // The receiver has gone away when an earlier batch failed.
        if sender.send(batch).is_err() || failed {
            return;
        }
        first += BATCH;
    }
}

fn read_batch(
    journal: &dyn Journal,
    capabilities: &'static [Capability],
    first: u64,
    limit: u64,
) -> Batch {
    let leaves = journal.entries(first, limit)?;
    if u64::try_from(leaves.len()) != Ok(limit) {
        return Err(Refused::Fault(format!("entries from {first} on are missing")));
    }
    let hidden = journal.hidden(first, limit)?;
    let numbered: Vec<(u64, &Vec<u8>)> = (first..).zip(&leaves).collect();
    let read_one = |(index, leaf): &(u64, &Vec<u8>)| {
        read(capabilities, *index, leaf, &words_kept(hidden_of(&hidden, *index)))
    };
    let readings: Result<Vec<Reading>, ReplayFault> = numbered.par_iter().map(read_one).collect();
    readings.map_err(|fault| Refused::Fault(fault.to_string()))
}

/// The hidden values of one entry, out of those of many in order.
pub(super) fn hidden_of(hidden: &[Hidden], index: u64) -> &[Hidden] {
    let from = hidden.partition_point(|h| h.index < index);
    let rest = hidden.get(from..).unwrap_or_default();
    let count = rest.iter().take_while(|h| h.index == index).count();
    rest.get(..count).unwrap_or_default()
}
