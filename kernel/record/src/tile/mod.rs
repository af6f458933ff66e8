//! Tiles: the tree and its entries cut into files that never change (C2SP tlog-tiles).

mod bundle;
mod edge;
mod nodes;
mod path;

pub use bundle::{Bundle, BundleError, push_entry, split_bundle};
pub use edge::Edge;
pub(crate) use nodes::Nodes;
pub use nodes::TileSource;
pub use path::{NotATilePath, TileId, TileKind, encode_n};

use crate::bytes::Hash;
use crate::tree::node_hash;

/// Hashes in a full tile, entries in a full bundle.
pub const WIDTH: u16 = 256;

/// Bytes in a full tile of hashes.
pub const TILE_BYTES: usize = 8_192;

/// Bytes in the largest bundle: 256 entries, each with its two bytes of length.
pub const MAX_BUNDLE_BYTES: usize = 256 * (2 + crate::canon::MAX_BYTES);

/// The root of a perfect subtree over 1, 2, 4 … hashes.
pub(crate) fn perfect_root(hashes: &[Hash]) -> Option<Hash> {
    if !hashes.len().is_power_of_two() {
        return None;
    }
    let mut row = hashes.to_vec();
    while row.len() > 1 {
        let (pairs, _) = row.as_chunks::<2>();
        row = pairs.iter().map(|[left, right]| node_hash(left, right)).collect();
    }
    row.first().copied()
}

/// The hashes that a tile's bytes spell. Trailing bytes that are no whole hash are left out.
pub(crate) fn hashes_of(bytes: &[u8]) -> Vec<Hash> {
    let (hashes, _) = bytes.as_chunks::<32>();
    hashes.iter().map(|hash| crate::bytes::Bytes(*hash)).collect()
}

/// The bytes of a tile of these hashes.
pub(crate) fn bytes_of(hashes: &[Hash]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| hash.0).collect()
}
