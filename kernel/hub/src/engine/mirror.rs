//! Catching up from a mirror: a copy that was put back takes in what was published after it was
//! made, and the mirror stands in for the witness that the signing rule asks for.

use record::public::{CHECKPOINT, Erasure, KIND_ERASED};
use record::signing::{self, Evidence, may_sign};
use record::tile::{Edge, TileKind};
use record::{Commitment, Disclosure, Entry, Head, Policy, Source, VerifierKey, verify};
use store::{Append, Guard, Journal, NewEntry, Signed, Tile};

use super::desk::digest;
use super::publish::{ask_again, head_of};
use super::refused::Refused;
use super::tiles::{JournalTiles, root_at};
use super::words::new_hidden;
use crate::audience::Openness;

/// The longest checkpoint read, in bytes.
const MAX_CHECKPOINT: usize = 131_072;

/// What catching up brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaughtUp {
    /// Entries that were taken from the mirror.
    pub added: u64,
    /// Commitments among them whose words a mirror does not have: withheld ones, which are lost
    /// unless another copy has them, and decoys. Nobody can tell which.
    pub closed: u64,
    /// The size of the mirror's signed head.
    pub size: u64,
}

/// What a mirror holds beyond the journal.
#[derive(Default)]
struct Beyond {
    entries: Vec<NewEntry>,
    erasures: Vec<Erasure>,
    closed: u64,
    fault: Option<Refused>,
}

/// Takes in what a mirror holds beyond the journal, and writes the guard when the mirror's head is
/// the newest one known: then the record may be signed again. The mirror is verified as a whole,
/// and must show the history that the journal shows.
///
/// # Errors
/// [`Refused::Frozen`] with the reason when the record must stay frozen; nothing was changed then.
/// [`Refused::Fault`] when the mirror is damaged or storage fails.
pub fn catch_up<S: Source>(
    journal: &mut dyn Journal,
    guard: &Guard,
    mirror: &S,
    log: VerifierKey,
) -> Result<CaughtUp, Refused> {
    let policy = Policy::of_log(log);
    let have = journal.head()?.map(head_of);
    let first = have.map_or(0, |head| head.size);
    let note = mirror.fetch(CHECKPOINT, MAX_CHECKPOINT).map_err(fault)?.unwrap_or_default();
    let seen = policy.check(&note).map_err(fault)?.checkpoint.head;
    let known = have.filter(|head| head.size <= seen.size);
    let mut beyond = Beyond::default();
    let report = verify(mirror, &policy, known.as_ref(), |index, entry, open| {
        if index >= first && beyond.fault.is_none() {
            beyond.fault = beyond.take(entry, open).err();
        }
    });
    if let Some(wrong) = report.faults.first() {
        return Err(Refused::Frozen(format!("the mirror does not hold: {wrong}")));
    }
    if let Some(fault) = beyond.fault {
        return Err(fault);
    }
    if report.trusted.map(|trusted| trusted.checkpoint.head) != Some(seen) {
        return Err(fault("the mirror changed while it was read: try again"));
    }
    not_older(journal, guard, &seen)?;
    let added = beyond.entries.len() as u64;
    append(journal, first, beyond.entries, &seen)?;
    beyond.erasures.iter().try_for_each(|erasure| erase(journal, erasure))?;
    let note = String::from_utf8(note).map_err(fault)?;
    journal.sign(&Signed { head: kept(&seen), note })?;
    trust(journal, guard, &seen)?;
    Ok(CaughtUp { added, closed: beyond.closed, size: seen.size })
}

impl Beyond {
    fn take(&mut self, entry: &Entry, open: &[Disclosure]) -> Result<(), Refused> {
        let act = &entry.act;
        let hidden = open.iter().map(|d| new_hidden(d, &Openness::Everybody, &act.by));
        self.closed += act.hid.len().saturating_sub(open.len()) as u64;
        if act.kind == KIND_ERASED {
            self.erasures.push(act.pub_.read().map_err(fault)?);
        }
        self.entries.push(NewEntry {
            leaf: entry.to_leaf().map_err(fault)?,
            nonce: act.nonce.0,
            actor: act.by.to_string(),
            digest: digest(&act.kind, &act.role, &act.pub_).0,
            hidden: hidden.collect::<Result<_, _>>()?,
        });
        Ok(())
    }
}

/// A mirror that has seen less than we know was signed cannot vouch for the newest head; and one
/// that is shorter than the journal must still show the same beginning.
fn not_older(journal: &dyn Journal, guard: &Guard, seen: &Head) -> Result<(), Refused> {
    let signed = journal.signed()?.map_or(0, |signed| signed.head.size);
    let held = guard.read()?.map_or(0, |head| head.size);
    if seen.size < signed.max(held) {
        return Err(Refused::Frozen(format!(
            "the mirror has {} entries, but size {} was signed: name a newer mirror",
            seen.size,
            signed.max(held)
        )));
    }
    let size = journal.head()?.map_or(0, |head| head.size);
    if size > seen.size && root_at(journal, seen.size).map_err(fault)? != seen.root {
        return Err(Refused::Frozen(format!(
            "the first {} entries here are not those of the mirror",
            seen.size
        )));
    }
    Ok(())
}

fn append(
    journal: &mut dyn Journal,
    first: u64,
    entries: Vec<NewEntry>,
    seen: &Head,
) -> Result<(), Refused> {
    if entries.is_empty() {
        return Ok(());
    }
    let mut edge = Edge::load(&JournalTiles(journal), first).map_err(fault)?;
    let hashes: Vec<_> = entries.iter().map(|e| record::tree::leaf_hash(&e.leaf)).collect();
    let tiles = edge.append(&hashes);
    if edge.head() != *seen {
        return Err(fault("the entries of the mirror do not lead to its root"));
    }
    let tile = |(id, data): (record::tile::TileId, Vec<u8>)| match id.kind {
        TileKind::Level(level) => Some(Tile { level, n: id.n, data }),
        TileKind::Entries => None,
    };
    let tiles = tiles.into_iter().filter_map(tile).collect();
    Ok(journal.append(&Append { first, entries, tiles, head: kept(seen) })?)
}

/// Words that were erased after the copy was made must not come back with it.
fn erase(journal: &mut dyn Journal, erasure: &Erasure) -> Result<(), Refused> {
    for value in journal.hidden(erasure.entry, 1)? {
        let commitment = Commitment::from_hash(&record::Bytes(value.commitment));
        if erasure.hid.contains(&commitment) {
            journal.erase(value.index, value.n)?;
        }
    }
    Ok(())
}

/// Writes the guard where there is none, by the signing rule: the mirror reports exactly the
/// newest signed size.
fn trust(journal: &dyn Journal, guard: &Guard, seen: &Head) -> Result<(), Refused> {
    if guard.read()?.is_none() {
        let head = journal.head()?.map_or(*seen, head_of);
        let evidence = Evidence {
            newest_signed: journal.signed()?.map(|signed| head_of(signed.head)),
            guard: signing::Guard::Missing,
            witness_size: Some(seen.size),
        };
        let root = |size| root_at(journal, size).ok();
        may_sign(&head, &evidence, root).map_err(|freeze| Refused::Frozen(freeze.to_string()))?;
        guard.write(&kept(seen))?;
    }
    match ask_again(journal, guard)? {
        Some(reason) => Err(Refused::Frozen(reason)),
        None => Ok(()),
    }
}

fn kept(head: &Head) -> store::Head {
    store::Head { size: head.size, root: head.root.0 }
}

fn fault(text: impl ToString) -> Refused {
    Refused::Fault(text.to_string())
}
