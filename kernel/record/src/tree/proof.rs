//! Proofs that an entry is in a tree, and that one tree continues another.
//! Made from tiles, checked from hashes alone (RFC 9162, sections 2.1.3 and 2.1.4).

use super::{Head, empty_root, node_hash};
use crate::bytes::Hash;
use crate::source::SourceError;
use crate::tile::{Nodes, TileSource};

/// Why a proof cannot be made or does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// The tree has no entry of this index, or the older tree is the larger one.
    #[error("index or size lies outside the tree")]
    OutOfRange,
    /// The hashes do not lead to the root.
    #[error("the proof does not lead to the root")]
    Wrong,
    /// A tile is missing or too short.
    #[error("the tile `{0}` is missing or too short")]
    MissingTile(String),
    /// Tiles cannot be read.
    #[error(transparent)]
    Source(#[from] SourceError),
}

/// The largest power of two below `len`, which is at least 2.
fn split(len: u64) -> u64 {
    1 << (63 - (len - 1).leading_zeros())
}

/// The tree of a log whose tiles a source has: makes roots and proofs, also for smaller sizes.
pub struct Tree<'a, S>(Nodes<'a, S>);

impl<'a, S: TileSource> Tree<'a, S> {
    /// The tree of `size` entries, whose tiles `source` has.
    pub fn of(source: &'a S, size: u64) -> Self {
        Self(Nodes::new(source, size))
    }

    /// The root at `size`, which may be smaller than the tree.
    ///
    /// # Errors
    /// `size` larger than the tree; a tile is missing or cannot be read.
    pub fn root_at(&mut self, size: u64) -> Result<Hash, ProofError> {
        self.range(0, size)
    }

    /// The root of the leaves from `lo` to `hi`, where a perfect tree over them starts at `lo`.
    fn range(&mut self, lo: u64, hi: u64) -> Result<Hash, ProofError> {
        let mut end = hi;
        let mut acc: Option<Hash> = None;
        // Perfect subtrees from the right, smallest first, each joined to what lies right of it.
        while end > lo {
            let height = (end - lo).trailing_zeros();
            let node = self.0.node(height, (end - 1) >> height)?;
            acc = Some(acc.map_or(node, |right| node_hash(&node, &right)));
            end -= 1 << height;
        }
        Ok(acc.unwrap_or_else(empty_root))
    }

    /// The hashes from the leaf's sibling up to the root's child, in the tree of `size`.
    ///
    /// # Errors
    /// `index` outside that tree; a tile is missing or cannot be read.
    pub fn inclusion_proof(&mut self, index: u64, size: u64) -> Result<Vec<Hash>, ProofError> {
        if index >= size {
            return Err(ProofError::OutOfRange);
        }
        let (mut lo, mut hi) = (0, size);
        let mut path = Vec::new();
        while hi - lo > 1 {
            let mid = lo + split(hi - lo);
            if index < mid {
                path.push(self.range(mid, hi)?);
                hi = mid;
            } else {
                path.push(self.range(lo, mid)?);
                lo = mid;
            }
        }
        path.reverse();
        Ok(path)
    }

    /// The hashes that show that the tree of size `new` continues the tree of size `old`.
    ///
    /// # Errors
    /// `old` larger than `new`; a tile is missing or cannot be read.
    pub fn consistency_proof(&mut self, old: u64, new: u64) -> Result<Vec<Hash>, ProofError> {
        if old > new {
            return Err(ProofError::OutOfRange);
        }
        if old == 0 || old == new {
            return Ok(Vec::new());
        }
        let (mut lo, mut hi) = (0, new);
        let mut path = Vec::new();
        while old != hi {
            let mid = lo + split(hi - lo);
            if old <= mid {
                path.push(self.range(mid, hi)?);
                hi = mid;
            } else {
                path.push(self.range(lo, mid)?);
                lo = mid;
            }
        }
        // The old tree's own root is known to the verifier if it is a subtree that starts at 0.
        if lo > 0 {
            path.push(self.range(lo, hi)?);
        }
        path.reverse();
        Ok(path)
    }
}

/// Checks that the entry with hash `leaf` stands at `index` in the tree of `head`.
///
/// # Errors
/// The proof does not lead to the root.
pub fn verify_inclusion(
    leaf: &Hash,
    index: u64,
    head: &Head,
    proof: &[Hash],
) -> Result<(), ProofError> {
    if index >= head.size {
        return Err(ProofError::OutOfRange);
    }
    let (mut at, mut last) = (index, head.size - 1);
    let mut node = *leaf;
    for sibling in proof {
        if last == 0 {
            return Err(ProofError::Wrong);
        }
        if at & 1 == 1 || at == last {
            node = node_hash(sibling, &node);
            while at & 1 == 0 && at != 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            node = node_hash(&node, sibling);
        }
        at >>= 1;
        last >>= 1;
    }
    if last == 0 && node == head.root { Ok(()) } else { Err(ProofError::Wrong) }
}

/// Checks that the tree of `new` continues the tree of `old`.
///
/// # Errors
/// The proof does not lead to both roots.
pub fn verify_consistency(old: &Head, new: &Head, proof: &[Hash]) -> Result<(), ProofError> {
    let holds = |yes: bool| if yes { Ok(()) } else { Err(ProofError::Wrong) };
    if old.size > new.size {
        return Err(ProofError::OutOfRange);
    }
    if old.size == new.size {
        return holds(proof.is_empty() && old.root == new.root);
    }
    if old.size == 0 {
        return holds(proof.is_empty() && old.root == empty_root());
    }
    let (first, rest) = if old.size.is_power_of_two() {
        (old.root, proof)
    } else {
        let (first, rest) = proof.split_first().ok_or(ProofError::Wrong)?;
        (*first, rest)
    };
    let mut at = old.size - 1;
    let mut last = new.size - 1;
    let skip = at.trailing_ones();
    at >>= skip;
    last >>= skip;
    let (mut old_node, mut new_node) = (first, first);
    for hash in rest {
        if last == 0 {
            return Err(ProofError::Wrong);
        }
        if at & 1 == 1 || at == last {
            old_node = node_hash(hash, &old_node);
            new_node = node_hash(hash, &new_node);
            while at & 1 == 0 && at != 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            new_node = node_hash(&new_node, hash);
        }
        at >>= 1;
        last >>= 1;
    }
    holds(last == 0 && old_node == old.root && new_node == new.root)
}
