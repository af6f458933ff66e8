//! Any node of the tree, read from tiles.

use std::collections::BTreeMap;

use super::{TileId, TileKind, hashes_of, perfect_root};
use crate::bytes::Hash;
use crate::source::{Source, SourceError};
use crate::tree::ProofError;

/// Tiles of one log.
pub trait TileSource {
    /// The bytes of a tile, at least as many as its width asks for, or `None`.
    ///
    /// # Errors
    /// The tile may exist, but cannot be read.
    fn tile(&self, id: TileId) -> Result<Option<Vec<u8>>, SourceError>;
}

impl<S: Source> TileSource for S {
    fn tile(&self, id: TileId) -> Result<Option<Vec<u8>>, SourceError> {
        let limit = match id.kind {
            TileKind::Level(_) => super::TILE_BYTES,
            TileKind::Entries => super::MAX_BUNDLE_BYTES,
        };
        let found = self.fetch(&id.to_string(), limit)?;
        // A partial tile may be gone once the full one is there.
        if found.is_some() || id.is_full() {
            return Ok(found);
        }
        self.fetch(&id.full().to_string(), limit)
    }
}

/// Nodes of a tree of a certain size. Each tile is read once.
pub(crate) struct Nodes<'a, S> {
    source: &'a S,
    size: u64,
    read: BTreeMap<TileId, Vec<Hash>>,
}

impl<'a, S: TileSource> Nodes<'a, S> {
    /// Nodes of the tree of `size` entries whose tiles `source` has.
    pub fn new(source: &'a S, size: u64) -> Self {
        Self { source, size, read: BTreeMap::new() }
    }

    /// The root of the perfect subtree over leaves `k·2^height` to `(k+1)·2^height`.
    ///
    /// # Errors
    /// The subtree lies outside the tree; a tile is missing, too short or unreadable.
    pub fn node(&mut self, height: u32, k: u64) -> Result<Hash, ProofError> {
        let level = u8::try_from(height / 8).map_err(|_| ProofError::OutOfRange)?;
        let within = height % 8;
        let first = k.checked_shl(within).ok_or(ProofError::OutOfRange)?;
        let id = TileKind::Level(level).tile(first >> 8, self.size);
        let id = id.ok_or(ProofError::OutOfRange)?;
        let from = usize::try_from(first & 0xff).map_err(|_| ProofError::OutOfRange)?;
        let missing = || ProofError::MissingTile(id.to_string());
        if !self.read.contains_key(&id) {
            let bytes = self.source.tile(id)?.ok_or_else(missing)?;
            self.read.insert(id, hashes_of(&bytes));
        }
        let hashes = self.read.get(&id).and_then(|all| all.get(from..from + (1 << within)));
        hashes.and_then(perfect_root).ok_or_else(missing)
    }
}
