//! Bytes from outside never make a parser panic, and what one accepts it writes back the same.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use proptest::prelude::*;
use record::fork::ForkProof;
use record::key::VerifierKey;
use record::note::Note;
use record::public::{parse_disclosure_line, parse_erased_line};
use record::tile::{TileId, split_bundle};
use record::{At, Checkpoint, Disclosure, Entry, Policy, Receipt, Signer, TlogProof};
use support::{Log, signer};

/// Every parser of the crate on the same bytes.
fn all(bytes: &[u8]) {
    if let Ok(entry) = Entry::parse(bytes) {
        assert_eq!(entry.to_leaf().unwrap(), bytes);
        let _ = entry.check_auth();
    }
    if let Ok(disclosure) = Disclosure::parse(bytes) {
        assert_eq!(disclosure.as_str().as_bytes(), bytes);
    }
    if let Ok(value) = record::canon::parse(bytes) {
        assert_eq!(record::canon::to_bytes(&value).unwrap(), bytes);
    }
    let _ = (parse_disclosure_line(bytes), parse_erased_line(bytes));
    let _ = (Note::parse(bytes), Checkpoint::parse(bytes), ForkProof::parse(bytes));
    let _ = (TlogProof::parse(bytes), Receipt::open(bytes, &signer().verifier()));
    if let Ok(policy) = Policy::parse(bytes) {
        let _ = policy.check(bytes);
    }
    for width in [1, 255, 256] {
        let _ = split_bundle(bytes, width, true);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = (text.parse::<VerifierKey>(), Signer::parse(text), text.parse::<At>());
        if let Ok(id) = text.parse::<TileId>() {
            assert_eq!(id.to_string(), text);
        }
    }
}

/// One good example of each thing that is parsed.
fn examples() -> Vec<Vec<u8>> {
    let log = Log::new(3, 1);
    let receipt = Receipt {
        hub: support::HUB.into(),
        index: 1,
        leaf: record::tree::leaf_hash(b""),
        deadline: At::from_unix(0).unwrap(),
    };
    let proof = TlogProof { index: 1, path: vec![receipt.leaf], checkpoint: "a\n\nb".into() };
    let policy = format!("log {}\nquorum none\n", log.signer.verifier());
    let mut examples: Vec<Vec<u8>> = log.files.0.into_values().collect();
    examples.extend(log.leaves);
    examples.extend([
        include_bytes!("golden/disclosure.json").trim_ascii().to_vec(),
        receipt.sign(&signer()).into_bytes(),
        proof.to_text().into_bytes(),
        policy.into_bytes(),
        signer().to_private().into_bytes(),
        b"tile/1/x001/234.p/5".to_vec(),
        b"2026-11-22T08:31:00Z".to_vec(),
    ]);
    examples
}

/// Where, which byte, and what to do there.
fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, u8, u8)>> {
    prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 1..4)
}

proptest! {
    #[test]
    fn random_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        all(&bytes);
    }

    #[test]
    fn good_bytes_with_changes(
        which in any::<prop::sample::Index>(),
        changes in changes(),
    ) {
        let examples = examples();
        let mut bytes = which.get(&examples).clone();
        for (at, byte, how) in changes {
            let at = at.index(bytes.len() + 1);
            match how {
                0 => bytes.insert(at, byte),
                1 if at < bytes.len() => { bytes.remove(at); }
                2 if at < bytes.len() => bytes[at] = byte,
                _ => bytes.truncate(at),
            }
        }
        all(&bytes);
    }
}

#[test]
fn the_examples_themselves() {
    examples().iter().for_each(|bytes| all(bytes));
}
