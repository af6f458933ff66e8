#![doc = include_str!("../README.md")]

pub mod at;
pub mod bytes;
pub mod canon;
pub mod entry;
pub mod hidden;
pub mod source;
pub mod tile;
pub mod tree;

pub use at::At;
pub use bytes::{Bytes, Hash, Nonce};
pub use entry::{ActBody, Auth, Entry, Fields, Ref};
pub use hidden::{Commitment, Disclosure};
pub use source::{Source, SourceError};
pub use tree::Head;

use sha2::{Digest, Sha256};

/// SHA-256 over parts, one after the other.
pub fn sha256(parts: &[&[u8]]) -> Hash {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    Bytes(hasher.finalize().into())
}
