//! The Merkle tree of RFC 6962 and RFC 9162 over SHA-256.

mod frontier;
mod proof;

pub use frontier::Frontier;
pub use proof::{ProofError, Tree, verify_consistency, verify_inclusion};

use crate::bytes::Hash;
use crate::sha256;

/// The size of a log and the root of its tree at that size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// Number of entries.
    pub size: u64,
    /// Root hash.
    pub root: Hash,
}

/// `SHA-256(0x00 ‖ data)`.
pub fn leaf_hash(data: &[u8]) -> Hash {
    sha256(&[&[0], data])
}

/// `SHA-256(0x01 ‖ left ‖ right)`.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    sha256(&[&[1], &left.0, &right.0])
}

/// The root of a tree without entries: `SHA-256("")`.
pub fn empty_root() -> Hash {
    sha256(&[])
}
