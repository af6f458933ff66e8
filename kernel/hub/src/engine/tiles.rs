//! The journal's tiles, as the record's proofs ask for them.

use record::tile::{TileId, TileKind, TileSource, push_entry};
use record::tree::{ProofError, Tree};
use record::{Hash, SourceError};
use store::Journal;

/// The tiles in a journal: for proofs, and for the tree's right edge.
#[derive(Clone, Copy)]
pub struct JournalTiles<'a>(pub &'a dyn Journal);

impl TileSource for JournalTiles<'_> {
    fn tile(&self, id: TileId) -> Result<Option<Vec<u8>>, SourceError> {
        let failed = |fault: store::StoreError| SourceError {
            path: id.to_string(),
            reason: fault.to_string(),
        };
        match id.kind {
            TileKind::Level(level) => self.0.tile(level, id.n).map_err(failed),
            TileKind::Entries => {
                let first = id.n.saturating_mul(u64::from(record::tile::WIDTH));
                let entries = self.0.entries(first, u64::from(id.width)).map_err(failed)?;
                Ok(Some(bundle(&entries)))
            }
        }
    }
}

/// The entries of one bundle file. No entry of ours is too long for it.
fn bundle(entries: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in entries {
        let fits = push_entry(&mut bytes, entry);
        debug_assert!(fits.is_some());
    }
    bytes
}

/// The root of the journal's tree at an earlier size.
pub(super) fn root_at(journal: &dyn Journal, size: u64) -> Result<Hash, ProofError> {
    Tree::of(&JournalTiles(journal), size).root_at(size)
}
