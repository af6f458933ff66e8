//! A public log in memory, made from a seed.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::BTreeMap;

use record::entry::{BY_HOST, sign};
use record::hidden::{Openness, arrange};
use record::key::Signer;
use record::public::{self, Erasure, KIND_ERASED};
use record::tile::{Edge, TileId, TileKind, push_entry};
use record::tree::leaf_hash;
use record::{
    ActBody, At, Auth, Bytes, Code, Disclosure, Entry, Fields, Hash, Head, Policy, Ref, Source,
    SourceError, sign_checkpoint,
};
use serde_json::json;

pub const HUB: &str = "coalition.example/record";

/// SplitMix64: small, and the same everywhere.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        std::array::from_fn(|_| self.next() as u8)
    }
}

#[derive(Clone)]
pub struct Files(pub BTreeMap<String, Vec<u8>>);

impl Source for Files {
    fn fetch(&self, path: &str, limit: usize) -> Result<Option<Vec<u8>>, SourceError> {
        match self.0.get(path) {
            Some(bytes) if bytes.len() > limit => {
                Err(SourceError { path: path.into(), reason: "too long".into() })
            }
            found => Ok(found.cloned()),
        }
    }
}

pub struct Log {
    pub files: Files,
    pub signer: Signer,
    pub policy: Policy,
    pub head: Head,
    pub entries: Vec<Entry>,
    pub leaves: Vec<Vec<u8>>,
}

pub fn signer() -> Signer {
    Signer::from_seed(HUB, &[7; 32]).unwrap()
}

pub fn member_key() -> ed25519_dalek::SigningKey {
    ed25519_dalek::SigningKey::from_bytes(&[9; 32])
}

/// An act with one open title, one withheld note and two decoys.
pub fn act(random: &mut Random, kind: &str, i: u64) -> (ActBody, Vec<Disclosure>) {
    let title = format!("Clean water for district {i}: «été», 水");
    let title = Disclosure::new(random.bytes(), "title", json!(title)).unwrap();
    let note = Disclosure::new(random.bytes(), "note", json!({"seen": true, "n": i})).unwrap();
    let values = [(title.commitment(), Openness::Open), (note.commitment(), Openness::Withheld)];
    let places = arrange(&values, &[random.bytes(), random.bytes()], 4).unwrap();
    let act = ActBody {
        kind: Code::new(kind).unwrap(),
        by: Code::new(&format!("m_{}", i % 17)).unwrap(),
        role: Code::new("member").unwrap(),
        nonce: Bytes(random.bytes()),
        refs: Vec::new(),
        pub_: Fields::new(&json!({"amount": 125_000, "currency": "EUR", "motion": i})).unwrap(),
        hid: places.hid,
        open: places.open,
    };
    (act, vec![title])
}

impl Log {
    /// `n` entries: signed and unsigned, with references, and two erasures if there is room.
    pub fn new(n: u64, seed: u64) -> Self {
        let mut random = Random(seed);
        let mut at = At::from_unix(1_790_000_000).unwrap();
        let (mut entries, mut leaves): (Vec<Entry>, Vec<Vec<u8>>) = (Vec::new(), Vec::new());
        let mut open: BTreeMap<u64, Vec<Disclosure>> = BTreeMap::new();
        let mut erased = String::new();
        for i in 0..n {
            at = at.plus_seconds(random.below(3) as i64);
            let (mut act, disclosures) = act(&mut random, "decisions.motion_tabled", i);
            let mut auth = Auth::Host;
            if i > 3 && (i + 2 == n || i == n / 2) {
                let target = if i + 2 == n { 1 } else { 2 };
                let gone = open.remove(&target).unwrap();
                let hid: Vec<_> = gone.iter().map(Disclosure::commitment).collect();
                hid.iter().for_each(|c| erased += &public::erased_line(i, target, c));
                let erasure = Erasure { entry: target, ground: "consent_withdrawn".into(), hid };
                act.kind = Code::new(KIND_ERASED).unwrap();
                act.by = Code::new(BY_HOST).unwrap();
                act.pub_ = Fields::new(&erasure).unwrap();
                (act.hid, act.open) = (Vec::new(), record::Open::new());
            } else {
                open.insert(i, disclosures);
                if i > 0 {
                    let to = random.next() % i;
                    act.refs.push(Ref { i: to, h: leaf_hash(&leaves[to as usize]) });
                }
                if i % 25 == 0 {
                    auth = sign(HUB, &act, &member_key()).unwrap();
                }
            }
            let entry = Entry { hub: HUB.into(), at, act, auth };
            leaves.push(entry.to_leaf().unwrap());
            entries.push(entry);
        }
        let mut log = Self::publish(entries, leaves);
        for (i, disclosures) in open {
            for disclosure in disclosures {
                let file = log.files.0.entry(public::disclosures_path(i / 256)).or_default();
                file.extend(public::disclosure_line(i, &disclosure).into_bytes());
            }
        }
        if !erased.is_empty() {
            log.files.0.insert(public::ERASED.into(), erased.into_bytes());
        }
        log
    }

    /// Tiles, bundles and a signed checkpoint for these leaves.
    pub fn publish(entries: Vec<Entry>, leaves: Vec<Vec<u8>>) -> Self {
        let signer = signer();
        let hashes: Vec<Hash> = leaves.iter().map(|leaf| leaf_hash(leaf)).collect();
        let mut edge = Edge::new();
        let tiles = edge.append(&hashes);
        let mut files: BTreeMap<_, _> =
            tiles.into_iter().map(|(id, bytes)| (id.to_string(), bytes)).collect();
        for id in TileKind::Entries.tiles(leaves.len() as u64) {
            files.insert(id.to_string(), bundle(&leaves, id));
        }
        let head = edge.head();
        let note = sign_checkpoint(&signer, head);
        files.insert(public::CHECKPOINT.into(), note.into_bytes());
        let policy = Policy::of_log(signer.verifier());
        Self { files: Files(files), signer, policy, head, entries, leaves }
    }
}

pub fn bundle(leaves: &[Vec<u8>], id: TileId) -> Vec<u8> {
    let mut bytes = Vec::new();
    let first = id.n as usize * 256;
    for leaf in &leaves[first..first + usize::from(id.width)] {
        push_entry(&mut bytes, leaf).unwrap();
    }
    bytes
}
