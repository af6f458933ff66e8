//! The rightmost tile of each level: what a writer keeps in memory to extend the log.

use super::{TileId, TileKind, TileSource, WIDTH, bytes_of, hashes_of, perfect_root};
use crate::bytes::Hash;
use crate::tree::{Head, ProofError, empty_root, node_hash};

/// The unfinished tiles of a log, one for each level, from the bottom.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edge {
    size: u64,
    levels: Vec<Level>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Level {
    /// Full tiles to the left.
    n: u64,
    hashes: Vec<Hash>,
}

impl Edge {
    /// The edge of an empty log.
    pub fn new() -> Self {
        Self::default()
    }

    /// The edge of a log of `size` entries, from its tiles.
    ///
    /// # Errors
    /// A tile is missing, too short or unreadable.
    pub fn load<S: TileSource>(source: &S, size: u64) -> Result<Self, ProofError> {
        let mut levels = Vec::new();
        for level in 0..8_u8 {
            let count = size >> (8 * u32::from(level));
            if count == 0 {
                break;
            }
            let n = count / u64::from(WIDTH);
            let mut hashes = Vec::new();
            if let Some(id) = TileKind::Level(level).tile(n, size) {
                let missing = || ProofError::MissingTile(id.to_string());
                hashes = hashes_of(&source.tile(id)?.ok_or_else(missing)?);
                if hashes.len() < usize::from(id.width) {
                    return Err(missing());
                }
                hashes.truncate(usize::from(id.width));
            }
            levels.push(Level { n, hashes });
        }
        Ok(Self { size, levels })
    }

    /// Number of entries.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Appends leaf hashes. Returns every tile that changed, with its bytes as of now: finished
    /// tiles first, then the unfinished ones.
    pub fn append(&mut self, leaves: &[Hash]) -> Vec<(TileId, Vec<u8>)> {
        let mut changed = Vec::new();
        let mut touched = 0;
        for leaf in leaves {
            touched = touched.max(self.push(0, *leaf, &mut changed));
            self.size += 1;
        }
        let unfinished = self.levels.iter().take(touched).enumerate();
        for (level, Level { n, hashes }) in unfinished {
            if let (Ok(level), Ok(width)) = (u8::try_from(level), u16::try_from(hashes.len()))
                && width > 0
            {
                let id = TileId { kind: TileKind::Level(level), n: *n, width };
                changed.push((id, bytes_of(hashes)));
            }
        }
        changed
    }

    /// Puts a hash on a level; returns how many levels were touched.
    fn push(&mut self, at: u8, hash: Hash, changed: &mut Vec<(TileId, Vec<u8>)>) -> usize {
        let index = usize::from(at);
        if self.levels.len() <= index {
            self.levels.push(Level::default());
        }
        let Some(level) = self.levels.get_mut(index) else { return index };
        level.hashes.push(hash);
        if level.hashes.len() < usize::from(WIDTH) {
            return index + 1;
        }
        let hashes = std::mem::take(&mut level.hashes);
        let id = TileId { kind: TileKind::Level(at), n: level.n, width: WIDTH };
        level.n += 1;
        changed.push((id, bytes_of(&hashes)));
        match perfect_root(&hashes) {
            Some(root) => self.push(at + 1, root, changed),
            None => index + 1,
        }
    }

    /// Size and root.
    pub fn head(&self) -> Head {
        let mut acc: Option<Hash> = None;
        for level in &self.levels {
            let mut end = level.hashes.len();
            // Perfect subtrees from the right, as in the tree itself.
            while end > 0 {
                let span = 1_usize << end.trailing_zeros();
                let hashes = level.hashes.get(end - span..end).unwrap_or_default();
                acc = perfect_root(hashes)
                    .map(|node| acc.map_or(node, |right| node_hash(&node, &right)))
                    .or(acc);
                end -= span;
            }
        }
        Head { size: self.size, root: acc.unwrap_or_else(empty_root) }
    }
}
