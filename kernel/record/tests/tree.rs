//! Roots, tiles and proofs, each computed in two ways.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use record::bytes::Hash;
use record::tile::{Edge, TileId, TileKind};
use record::tree::{
    Frontier, Head, ProofError, Tree, empty_root, leaf_hash, node_hash, verify_consistency,
    verify_inclusion,
};
use support::Files;

fn hex(hash: &Hash) -> String {
    hash.0.iter().map(|b| format!("{b:02x}")).collect()
}

/// The definition of RFC 6962, section 2.1.
fn root_by_definition(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => empty_root(),
        [leaf] => *leaf,
        _ => {
            let k = leaves.len().next_power_of_two() / 2;
            let (left, right) = leaves.split_at(k);
            node_hash(&root_by_definition(left), &root_by_definition(right))
        }
    }
}

fn leaves(n: usize) -> Vec<Hash> {
    (0..n).map(|i| leaf_hash(format!("entry {i}").as_bytes())).collect()
}

/// A log in memory whose tiles grew in uneven steps.
fn grown(n: usize) -> (Files, Edge) {
    let mut files = Files(Default::default());
    let mut edge = Edge::new();
    let mut rest = leaves(n);
    for step in [1, 2, 100, 300, 7, usize::MAX] {
        let part: Vec<Hash> = rest.drain(..step.min(rest.len())).collect();
        for (id, bytes) in edge.append(&part) {
            files.0.insert(id.to_string(), bytes);
        }
    }
    (files, edge)
}

#[test]
fn roots_of_the_reference_vectors() {
    // Leaves and roots of the Certificate Transparency reference implementation.
    let data: [&[u8]; 8] = [
        b"",
        b"\x00",
        b"\x10",
        b"\x20\x21",
        b"\x30\x31",
        b"\x40\x41\x42\x43",
        b"\x50\x51\x52\x53\x54\x55\x56\x57",
        b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
    ];
    let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    let mut frontier = Frontier::new();
    for (size, root) in roots.iter().enumerate() {
        assert_eq!(&hex(&frontier.root()), root, "size {size}");
        if let Some(leaf) = data.get(size) {
            frontier.append(leaf_hash(leaf));
        }
    }
}

#[test]
fn three_ways_to_the_root_agree_for_sizes_1_to_1500() {
    let leaves = leaves(1_500);
    let (mut frontier, mut edge) = (Frontier::new(), Edge::new());
    for (i, leaf) in leaves.iter().enumerate() {
        frontier.append(*leaf);
        edge.append(&[*leaf]);
        let expected = root_by_definition(&leaves[..=i]);
        assert_eq!(frontier.root(), expected, "frontier, size {}", i + 1);
        assert_eq!(edge.head().root, expected, "edge, size {}", i + 1);
    }
}

#[test]
fn tiles_do_not_depend_on_the_steps_in_which_a_log_grew() {
    let (files, edge) = grown(70_000);
    let mut at_once = Edge::new();
    let all = at_once.append(&leaves(70_000));
    assert_eq!(at_once, edge);
    let named: Vec<TileId> =
        TileId::all(70_000).filter(|id| id.kind != TileKind::Entries).collect();
    assert_eq!(all.len(), named.len());
    for (id, bytes) in &all {
        assert!(named.contains(id), "{id}");
        assert_eq!(files.0.get(&id.to_string()), Some(bytes), "{id}");
    }
    assert_eq!(Edge::load(&files, 70_000).unwrap(), edge);
    assert_eq!(Edge::load(&files, 65_536).unwrap().size(), 65_536);
    assert!(matches!(Edge::load(&files, 80_000), Err(ProofError::MissingTile(_))));
}

#[test]
fn every_entry_is_proven_and_no_other() {
    let (files, _) = grown(600);
    let mut tree = Tree::of(&files, 600);
    let all = leaves(600);
    for size in [1_u64, 2, 3, 255, 256, 257, 511, 600] {
        let head = Head { size, root: tree.root_at(size).unwrap() };
        assert_eq!(head.root, root_by_definition(&all[..size as usize]));
        for index in 0..size {
            let proof = tree.inclusion_proof(index, size).unwrap();
            let leaf = &all[index as usize];
            assert_eq!(verify_inclusion(leaf, index, &head, &proof), Ok(()), "{index}/{size}");
            assert!(verify_inclusion(&leaf_hash(b"another"), index, &head, &proof).is_err());
            let beside = (index + 1) % size;
            assert!(size == 1 || verify_inclusion(leaf, beside, &head, &proof).is_err());
            let mut longer = proof.clone();
            longer.push(*leaf);
            assert!(verify_inclusion(leaf, index, &head, &longer).is_err());
            let shorter = proof.split_last().map(|(_, rest)| rest);
            assert!(shorter.is_none_or(|p| verify_inclusion(leaf, index, &head, p).is_err()));
        }
        assert_eq!(tree.inclusion_proof(size, size), Err(ProofError::OutOfRange));
    }
}

#[test]
fn every_size_continues_every_smaller_one() {
    let (files, _) = grown(300);
    let mut tree = Tree::of(&files, 300);
    let heads: Vec<Head> =
        (0..=300).map(|size| Head { size, root: tree.root_at(size).unwrap() }).collect();
    for new in heads.iter().step_by(7).chain(&heads[255..258]) {
        for old in heads.iter().take_while(|old| old.size <= new.size) {
            let proof = tree.consistency_proof(old.size, new.size).unwrap();
            assert_eq!(verify_consistency(old, new, &proof), Ok(()), "{} {}", old.size, new.size);
            let forged = Head { root: leaf_hash(b"forged"), ..*old };
            assert!(verify_consistency(&forged, new, &proof).is_err());
            let forged = Head { root: leaf_hash(b"forged"), ..*new };
            // From the empty tree everything follows; nothing is claimed and nothing proven.
            assert!(old.size == 0 || verify_consistency(old, &forged, &proof).is_err());
        }
    }
    assert_eq!(tree.consistency_proof(5, 4), Err(ProofError::OutOfRange));
    assert!(verify_consistency(&heads[5], &heads[4], &[]).is_err());
}
