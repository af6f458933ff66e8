//! The right edge of a tree: all that is needed to append and to know the root.

use super::{Head, empty_root, node_hash};
use crate::bytes::Hash;

/// The roots of the perfect subtrees that make up a tree, largest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    peaks: Vec<Hash>,
}

impl Frontier {
    /// An empty tree.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of leaves.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Appends one leaf.
    pub fn append(&mut self, leaf: Hash) {
        let mut node = leaf;
        // Each trailing one of the size is a perfect subtree that the new leaf completes.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                node = node_hash(&left, &node);
            }
        }
        self.peaks.push(node);
        self.size += 1;
    }

    /// The root.
    pub fn root(&self) -> Hash {
        let join = |right: Hash, left: &Hash| node_hash(left, &right);
        match self.peaks.split_last() {
            None => empty_root(),
            Some((last, before)) => before.iter().rev().fold(*last, join),
        }
    }

    /// Size and root.
    pub fn head(&self) -> Head {
        Head { size: self.size, root: self.root() }
    }
}
