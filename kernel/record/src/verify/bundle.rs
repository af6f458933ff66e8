//! One bundle of up to 256 entries with its tile and its disclosures: the part of the work that
//! needs nothing from other bundles, and so runs on all cores.

use std::sync::Arc;

use arrayvec::ArrayVec;

use super::report::{Fault, FaultKind};
use crate::bytes::Hash;
use crate::entry::{self, Auth, Entry, Signed};
use crate::hidden::{Disclosure, MAX_DISCLOSURE};
use crate::public::{self, MAX_DISCLOSURES_BYTES};
use crate::source::{Source, SourceError};
use crate::tile::{
    MAX_BUNDLE_BYTES, TILE_BYTES, TileId, TileKind, hashes_of, perfect_root, split_bundle,
};
use crate::tree::leaf_hash;

/// The place of a hidden proof of authorship, after the 16 places of `hid`.
pub(super) const AUTH_PLACE: u8 = 16;

/// Places of an entry: one for each commitment, and one for its signature.
const PLACES: usize = 17;

/// What is known of one entry without looking at others.
pub(super) struct Seen {
    pub entry: Entry,
    pub signed: Option<Signed>,
    /// Open values, in the order of their commitments.
    pub disclosures: Vec<Disclosure>,
    /// The place of each among the commitments.
    pub places: ArrayVec<u8, PLACES>,
}

/// What is known of one bundle.
#[derive(Default)]
pub(super) struct Checked {
    /// Entries; `None` where the bytes are no entry.
    pub entries: Vec<Option<Seen>>,
    /// Leaf hashes: of the entries, or of the tile where the bundle cannot be read.
    pub leaves: Vec<Hash>,
    /// Root over a full tile.
    pub root: Option<Hash>,
    pub faults: Vec<Fault>,
}

/// A file found under its own name, or the full one that stands in for a partial one.
pub(super) enum Found {
    Exact(Vec<u8>),
    Fuller(Vec<u8>),
}

impl Found {
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Exact(bytes) | Self::Fuller(bytes) => bytes,
        }
    }
}

/// Reads a tile or bundle.
pub(super) fn fetch<S: Source>(source: &S, id: TileId) -> Result<Option<Found>, SourceError> {
    let limit = match id.kind {
        TileKind::Level(_) => TILE_BYTES,
        TileKind::Entries => MAX_BUNDLE_BYTES,
    };
    if let Some(bytes) = source.fetch(&id.to_string(), limit)? {
        return Ok(Some(Found::Exact(bytes)));
    }
    if id.is_full() {
        return Ok(None);
    }
    Ok(source.fetch(&id.full().to_string(), limit)?.map(Found::Fuller))
}

/// The hashes of a tile, or the fault that it has.
pub(super) fn fetch_hashes<S: Source>(source: &S, id: TileId) -> Result<Vec<Hash>, Fault> {
    let found = fetch(source, id).map_err(|e| Fault::new(FaultKind::Unreadable, id, e.reason))?;
    let found = found.ok_or_else(|| Fault::new(FaultKind::TileMissing, id, ""))?;
    let bytes = found.bytes();
    let wanted = usize::from(id.width) * 32;
    let whole = match &found {
        Found::Exact(_) => bytes.len() == wanted,
        Found::Fuller(_) => bytes.len() == TILE_BYTES,
    };
    if !whole {
        let detail = format!("{} bytes, {wanted} expected", bytes.len());
        return Err(Fault::new(FaultKind::TileWrong, id, detail));
    }
    Ok(hashes_of(bytes.get(..wanted).unwrap_or_default()))
}

/// Checks the bundle with index `n` of a log of `size` entries.
pub(super) fn check<S: Source>(source: &S, hub: &str, n: u64, size: u64) -> Checked {
    let mut checked = Checked::default();
    let (Some(tile), Some(bundle)) =
        (TileKind::Level(0).tile(n, size), TileKind::Entries.tile(n, size))
    else {
        return checked;
    };
    let hashes = fetch_hashes(source, tile).map_err(|fault| checked.faults.push(fault)).ok();
    match fetch(source, bundle) {
        Err(e) => checked.faults.push(Fault::new(FaultKind::Unreadable, bundle, e.reason)),
        Ok(None) => checked.faults.push(Fault::new(FaultKind::BundleMissing, bundle, "")),
        Ok(Some(found)) => {
            let whole = matches!(found, Found::Exact(_));
            match split_bundle(found.bytes(), bundle.width, whole) {
                Err(e) => checked.faults.push(Fault::new(FaultKind::BundleWrong, bundle, e)),
                Ok(leaves) => read_entries(&mut checked, &leaves, hub, bundle),
            }
        }
    }
    if checked.leaves.is_empty() {
        checked.leaves = hashes.unwrap_or_default();
    } else if let Some(hashes) = hashes {
        compare(&mut checked, &hashes, tile);
    }
    if tile.is_full() {
        checked.root = perfect_root(&checked.leaves);
    }
    read_disclosures(&mut checked, source, n);
    checked
}

fn read_entries(checked: &mut Checked, leaves: &[&[u8]], hub: &str, bundle: TileId) {
    let hub: Arc<str> = hub.into();
    checked.leaves.reserve_exact(leaves.len());
    checked.entries.reserve_exact(leaves.len());
    for (i, leaf) in (bundle.n * 256..).zip(leaves) {
        checked.leaves.push(leaf_hash(leaf));
        let place = || format!("entry {i} in {bundle}");
        let parsed = match entry::read(leaf, Some(&hub)) {
            Ok(parsed) => parsed,
            Err(e) => {
                checked.faults.push(Fault::new(FaultKind::EntryWrong, place(), e));
                checked.entries.push(None);
                continue;
            }
        };
        let entry = parsed.entry;
        if entry.hub != hub {
            checked.faults.push(Fault::new(FaultKind::EntryHub, place(), &*entry.hub));
        }
        let signed = entry.auth.check(&entry.hub, parsed.act.as_bytes());
        let signed = signed
            .map_err(|e| checked.faults.push(Fault::new(FaultKind::SignatureWrong, place(), e)))
            .ok();
        checked.entries.push(Some(Seen {
            entry,
            signed,
            disclosures: Vec::new(),
            places: ArrayVec::new(),
        }));
    }
}

fn compare(checked: &mut Checked, hashes: &[Hash], tile: TileId) {
    for (i, (leaf, hash)) in (tile.n * 256..).zip(checked.leaves.iter().zip(hashes)) {
        if leaf != hash {
            let place = format!("entry {i} in {tile}");
            let detail = "its bytes do not have the hash in the tile";
            checked.faults.push(Fault::new(FaultKind::TileWrong, place, detail));
        }
    }
}

fn read_disclosures<S: Source>(checked: &mut Checked, source: &S, n: u64) {
    let path = public::disclosures_path(n);
    let bytes = match source.fetch(&path, MAX_DISCLOSURES_BYTES) {
        Ok(None) => return,
        Ok(Some(bytes)) => bytes,
        Err(e) => {
            return checked.faults.push(Fault::new(FaultKind::Unreadable, path, e.reason));
        }
    };
    for (number, line) in (1_u64..).zip(lines(&bytes)) {
        if let Err(detail) = read_disclosure(checked, line, n) {
            let place = format!("line {number} of {path}");
            checked.faults.push(Fault::new(FaultKind::DisclosureWrong, place, detail));
        }
    }
}

/// The lines, each with its newline: all but the last have one.
fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let end = memchr::memchr(b'\n', rest).map_or(rest.len(), |newline| newline + 1);
        let line = rest.split_off(..end)?;
        (!line.is_empty()).then_some(line)
    })
}

fn read_disclosure(checked: &mut Checked, line: &[u8], n: u64) -> Result<(), String> {
    let line = line.strip_suffix(b"\n").ok_or("the line is cut")?;
    let (i, disclosure) = public::parse_disclosure_line(line).map_err(|e| e.to_string())?;
    if i / 256 != n {
        return Err(format!("entry {i} does not belong into this file"));
    }
    let within = usize::try_from(i % 256).unwrap_or(usize::MAX);
    // A file may already know entries that the checkpoint does not cover yet.
    let Some(seen) = checked.entries.get_mut(within) else { return Ok(()) };
    // That the entry itself is broken has been said.
    let Some(seen) = seen else { return Ok(()) };
    let place = place_of(&seen.entry, &disclosure);
    let place = place.ok_or_else(|| format!("entry {i} does not commit to this value"))?;
    let served: usize = seen.disclosures.iter().map(|d| d.as_str().len()).sum();
    if served + disclosure.as_str().len() > MAX_DISCLOSURE {
        return Err(format!("the values of entry {i} are more than {MAX_DISCLOSURE} bytes"));
    }
    match seen.places.binary_search(&place) {
        Ok(_) => Err(format!("this value of entry {i} is served twice")),
        Err(at) => {
            seen.places.insert(at, place);
            seen.disclosures.insert(at, disclosure);
            Ok(())
        }
    }
}

fn place_of(entry: &Entry, disclosure: &Disclosure) -> Option<u8> {
    let commitment = disclosure.commitment();
    if let Ok(place) = entry.act.hid.binary_search(&commitment) {
        return u8::try_from(place).ok();
    }
    matches!(&entry.auth, Auth::Hidden { c } if *c == commitment).then_some(AUTH_PLACE)
}
