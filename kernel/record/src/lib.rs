#![doc = include_str!("../README.md")]
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on has failed"))]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::as_conversions
    )
)]

pub mod at;
pub mod bytes;
pub mod canon;
pub mod checkpoint;
pub mod entry;
pub mod fork;
pub mod hidden;
pub mod key;
pub mod note;
pub mod policy;
pub mod public;
pub mod receipt;
pub mod signing;
pub mod source;
pub mod tile;
pub mod tlog_proof;
pub mod tree;
pub mod verify;

pub use at::At;
pub use bytes::{Bytes, Hash, Nonce};
pub use checkpoint::{Checkpoint, sign_checkpoint};
pub use entry::{ActBody, Auth, Code, Entry, Fields, Open, Ref};
pub use hidden::{Commitment, Disclosure};
pub use key::{Signer, VerifierKey};
pub use policy::Policy;
pub use receipt::Receipt;
pub use source::{Source, SourceError};
pub use tlog_proof::TlogProof;
pub use tree::Head;
pub use verify::{Report, verify};

use sha2::{Digest, Sha256};

/// SHA-256 over parts, one after the other.
pub fn sha256(parts: &[&[u8]]) -> Hash {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    Bytes(hasher.finalize().into())
}
