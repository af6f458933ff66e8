//! A whole log verifies; the same log damaged in any of 16 ways does not, and nothing panics.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use record::public::{self, CHECKPOINT, ERASED};
use record::tile::{Edge, TileId, TileKind};
use record::tree::{Tree, leaf_hash};
use record::verify::FaultKind;
use record::{Code, Head, Report, Signer, sign_checkpoint, verify};
use support::{Files, HUB, Log, Random, bundle, signer};

const SIZE: u64 = 560;

fn check(log: &Log, files: &Files, known: Option<&Head>) -> Report {
    verify(files, &log.policy, known, |_, _, _| {})
}

#[test]
fn a_whole_log_holds_and_its_hidden_values_are_accounted_for() {
    for size in [0, 1, 2, 5, 255, 256, 257, 512, SIZE] {
        let log = Log::new(size, size);
        let mut seen = Vec::new();
        let report = verify(&log.files, &log.policy, None, |i, entry, open| {
            assert_eq!(entry, &log.entries[i as usize]);
            seen.push((i, open.len()));
        });
        assert_eq!(report.faults, [], "size {size}");
        assert!(report.holds());
        assert_eq!((report.entries, report.visited), (size, size));
        assert!(seen.iter().map(|(i, _)| *i).eq(0..size));
        let erasures = log.entries.iter().filter(|e| e.act.kind == "hid.erased").count() as u64;
        let acts = size - erasures;
        assert_eq!((report.open, report.erased), (acts - erasures, erasures));
        assert_eq!(report.withheld, 3 * acts);
        assert_eq!(seen.iter().map(|(_, n)| *n as u64).sum::<u64>(), report.open);
        assert_eq!(report.signed_by_actor + report.host_only, size);
    }
}

#[test]
fn the_report_is_the_same_each_time() {
    let log = Log::new(SIZE, 8);
    let mut files = log.files.clone();
    damage(&log, &mut files, "flipped byte in a bundle", &mut Random(1));
    assert_eq!(check(&log, &files, None), check(&log, &files, None));
}

const KINDS: [&str; 16] = [
    "flipped byte in a bundle",
    "flipped byte in a tile",
    "flipped byte in the checkpoint",
    "truncated tile",
    "truncated bundle",
    "swapped entries",
    "dropped last entry",
    "duplicated entry",
    "replaced checkpoint signature",
    "checkpoint of another log",
    "rolled-back checkpoint",
    "changed disclosure",
    "removed disclosure without erasure",
    "changed list of erasures",
    "missing file",
    "erased value still served",
];

/// A random file whose name begins so.
fn pick(files: &Files, prefix: &str, random: &mut Random) -> String {
    let names: Vec<_> = files.0.keys().filter(|name| name.starts_with(prefix)).collect();
    names[random.below(names.len())].clone()
}

fn pick_tile(files: &Files, random: &mut Random) -> String {
    let level = ["tile/0/", "tile/1/"][random.below(2)];
    pick(files, level, random)
}

fn flip(bytes: &mut [u8], random: &mut Random) {
    let at = random.below(bytes.len());
    bytes[at] ^= 1 << random.below(8);
}

fn truncate(files: &mut Files, name: &str, random: &mut Random) {
    let bytes = files.0.get_mut(name).unwrap();
    bytes.truncate(random.below(bytes.len()));
}

fn rebundle(files: &mut Files, leaves: &[Vec<u8>], n: u64) {
    let id = TileKind::Entries.tile(n, SIZE).unwrap();
    files.0.insert(id.to_string(), bundle(leaves, id));
}

fn lines(files: &Files, name: &str) -> Vec<String> {
    let text = String::from_utf8(files.0[name].clone()).unwrap();
    text.split_inclusive('\n').map(str::to_owned).collect()
}

fn damage(log: &Log, files: &mut Files, kind: &str, random: &mut Random) {
    let mut leaves = log.leaves.clone();
    match kind {
        "flipped byte in a bundle" => {
            let name = pick(files, "tile/entries/", random);
            flip(files.0.get_mut(&name).unwrap(), random);
        }
        "flipped byte in a tile" => {
            let name = pick_tile(files, random);
            flip(files.0.get_mut(&name).unwrap(), random);
        }
        "flipped byte in the checkpoint" => flip(files.0.get_mut(CHECKPOINT).unwrap(), random),
        "truncated tile" => {
            let name = pick_tile(files, random);
            truncate(files, &name, random);
        }
        "truncated bundle" => {
            let name = pick(files, "tile/entries/", random);
            truncate(files, &name, random);
        }
        "swapped entries" => {
            let (a, b) = (random.below(256), random.below(255));
            leaves.swap(a, if b >= a { b + 1 } else { b });
            rebundle(files, &leaves, 0);
        }
        "dropped last entry" => {
            let id = TileKind::Entries.tile(2, SIZE).unwrap();
            let shorter = TileId { width: id.width - 1, ..id };
            files.0.insert(id.to_string(), bundle(&leaves, shorter));
        }
        "duplicated entry" => {
            let at = random.below(leaves.len() - 1);
            leaves[at + 1] = leaves[at].clone();
            rebundle(files, &leaves, (at as u64 + 1) / 256);
        }
        "replaced checkpoint signature" => {
            let stranger = Signer::from_seed(HUB, &random.bytes()).unwrap();
            files.0.insert(CHECKPOINT.into(), sign_checkpoint(&stranger, log.head).into());
        }
        "checkpoint of another log" => {
            let other = Signer::from_seed("other.example/record", &[7; 32]).unwrap();
            files.0.insert(CHECKPOINT.into(), sign_checkpoint(&other, log.head).into());
        }
        "rolled-back checkpoint" => {
            let size = random.next() % SIZE;
            let root = Tree::of(&log.files, SIZE).root_at(size).unwrap();
            let note = sign_checkpoint(&signer(), Head { size, root });
            files.0.insert(CHECKPOINT.into(), note.into());
        }
        _ => damage_values(log, files, kind, random),
    }
}

/// Damage to disclosures and to the list of erasures, or a file gone.
fn damage_values(log: &Log, files: &mut Files, kind: &str, random: &mut Random) {
    let disclosures = pick(files, "disclosures/", random);
    match kind {
        "changed disclosure" => {
            let file = files.0.get_mut(&disclosures).unwrap();
            flip(file, random);
        }
        "removed disclosure without erasure" => {
            let mut all = lines(files, &disclosures);
            all.remove(random.below(all.len()));
            files.0.insert(disclosures, all.concat().into_bytes());
        }
        "changed list of erasures" => match random.below(3) {
            0 => flip(files.0.get_mut(ERASED).unwrap(), random),
            1 => {
                let mut all = lines(files, ERASED);
                all.remove(random.below(all.len()));
                files.0.insert(ERASED.into(), all.concat().into_bytes());
            }
            _ => {
                let c = log.entries[9].act.hid[0];
                let line = public::erased_line(random.next() % SIZE, 9, &c);
                files.0.get_mut(ERASED).unwrap().extend(line.into_bytes());
            }
        },
        "missing file" => {
            let name = pick(files, "", random);
            files.0.remove(&name);
        }
        "erased value still served" => {
            // Entry 1 was erased; its title is made again from the same seed.
            let line = lines(&Log::new(SIZE, 0).files, "disclosures/000.jsonl");
            assert!(line.iter().all(|l| !l.contains("\"i\":1}")));
            let title = title_of_entry_1();
            let line = public::disclosure_line(1, &title).into_bytes();
            files.0.get_mut("disclosures/000.jsonl").unwrap().extend(line);
        }
        _ => unreachable!("every kind has its damage"),
    }
}

/// The open value of entry 1 in the log of seed 0.
fn title_of_entry_1() -> record::Disclosure {
    let mut random = Random(0);
    let mut found = None;
    for i in 0..2 {
        random.below(3);
        let (_, mut disclosures) = support::act(&mut random, "decisions.motion_tabled", i);
        found = disclosures.pop();
        if i > 0 {
            random.next();
        }
    }
    found.unwrap()
}

#[test]
fn sixteen_kinds_of_damage_are_all_noticed() {
    let log = Log::new(SIZE, 0);
    // What a returning reader remembers: without it an older signed head is as good as a newer.
    let known = log.head;
    assert!(check(&log, &log.files, Some(&known)).holds());
    for kind in KINDS {
        for seed in 0..25 {
            let mut files = log.files.clone();
            damage(&log, &mut files, kind, &mut Random(seed));
            let report = check(&log, &files, Some(&known));
            assert!(!report.holds(), "{kind}, seed {seed}");
            assert!(report.faults.iter().all(|f| !f.place.is_empty()), "{kind}");
        }
    }
}

#[test]
fn faults_name_the_thing_and_the_place() {
    let log = Log::new(SIZE, 0);
    let report = |kind, seed| {
        let mut files = log.files.clone();
        damage(&log, &mut files, kind, &mut Random(seed));
        check(&log, &files, Some(&log.head))
    };
    let kinds = |kind| -> Vec<FaultKind> {
        report(kind, 1).faults.iter().map(|fault| fault.kind).collect()
    };
    assert_eq!(kinds("replaced checkpoint signature"), [FaultKind::CheckpointUntrusted]);
    assert!(kinds("rolled-back checkpoint").contains(&FaultKind::RolledBack));
    assert!(kinds("changed disclosure").contains(&FaultKind::DisclosureWrong));
    assert_eq!(kinds("removed disclosure without erasure"), [FaultKind::DisclosureMissing]);
    assert_eq!(kinds("erased value still served"), [FaultKind::DisclosureErased]);
    assert_eq!(kinds("changed list of erasures"), [FaultKind::ErasedListWrong]);
    let dropped = report("dropped last entry", 1);
    assert_eq!(dropped.faults[0].place, "tile/entries/002.p/48");
    assert_eq!(dropped.visited, 512, "a replay stops where the log is not whole");
}

#[test]
fn rewriting_history_consistently_is_noticed_by_whoever_saw_it_before() {
    let (before, mut rewritten) = (Log::new(SIZE, 3), Log::new(SIZE, 4));
    let report = check(&before, &rewritten.files, Some(&before.head));
    assert!(report.shows_fork());
    let earlier = Head { size: 300, root: Tree::of(&before.files, SIZE).root_at(300).unwrap() };
    let report = check(&before, &rewritten.files, Some(&earlier));
    assert_eq!(report.faults[0].kind, FaultKind::RolledBack);
    assert!(check(&before, &before.files, Some(&earlier)).holds());
    // Changed entries with fitting tiles, but the old signature.
    let checkpoint = before.files.0[CHECKPOINT].clone();
    rewritten.files.0.insert(CHECKPOINT.into(), checkpoint);
    let report = check(&before, &rewritten.files, None);
    assert!(report.faults.iter().any(|fault| fault.kind == FaultKind::RootWrong));
}

/// A log whose entries were changed before it was signed: the host itself breaks the rules.
fn signed_by_a_bad_host(change: impl FnOnce(&mut Vec<record::Entry>)) -> Vec<FaultKind> {
    let mut entries = Log::new(20, 5).entries;
    for entry in &mut entries {
        (entry.act.hid, entry.act.open) = (Vec::new(), record::Open::new());
        entry.act.refs.clear();
        entry.auth = record::Auth::Host;
        entry.act.kind = Code::new("a.b").unwrap();
    }
    change(&mut entries);
    let leaves = entries.iter().map(|entry| entry.to_leaf().unwrap()).collect();
    let log = Log::publish(entries, leaves);
    check(&log, &log.files, None).faults.iter().map(|fault| fault.kind).collect()
}

#[test]
fn a_host_that_signs_a_record_against_the_rules_is_shown() {
    assert_eq!(signed_by_a_bad_host(|_| {}), []);
    let nonce = signed_by_a_bad_host(|e| e[7].act.nonce = e[3].act.nonce);
    assert_eq!(nonce, [FaultKind::NonceRepeated]);
    let time = signed_by_a_bad_host(|e| e[7].at = e[6].at.plus_seconds(-1));
    assert_eq!(time, [FaultKind::EntryTime]);
    let hub = signed_by_a_bad_host(|e| e[7].hub = "other.example/record".into());
    assert_eq!(hub, [FaultKind::EntryHub]);
    let h = leaf_hash(b"another");
    let to = signed_by_a_bad_host(|e| e[7].act.refs.push(record::Ref { i: 3, h }));
    assert_eq!(to, [FaultKind::RefWrong]);
    let ahead = signed_by_a_bad_host(|e| e[7].act.refs.push(record::Ref { i: 7, h }));
    assert_eq!(ahead, [FaultKind::RefWrong]);
    let signature = signed_by_a_bad_host(|e| {
        let act = e[6].act.clone();
        e[7].auth = record::entry::sign(HUB, &act, &support::member_key()).unwrap();
    });
    assert_eq!(signature, [FaultKind::SignatureWrong]);
    let erasure = signed_by_a_bad_host(|e| e[7].act.kind = Code::new("hid.erased").unwrap());
    assert_eq!(erasure, [FaultKind::ErasureWrong]);
}

#[test]
fn words_beyond_what_one_entry_may_hold_are_shown() {
    let served = |length: usize| {
        let mut entries = Log::new(1, 6).entries;
        let said = [1, 2].map(|n| {
            let words = serde_json::json!("a".repeat(length));
            record::Disclosure::new([n; 32], "title", words).unwrap()
        });
        let values = said.each_ref().map(|d| (d.commitment(), record::hidden::Openness::Open));
        let places = record::hidden::arrange(&values, &[], 2).unwrap();
        (entries[0].act.hid, entries[0].act.open) = (places.hid, places.open);
        entries[0].auth = record::Auth::Host;
        let leaves = entries.iter().map(|entry| entry.to_leaf().unwrap()).collect();
        let mut log = Log::publish(entries, leaves);
        let lines: String = said.iter().map(|d| record::public::disclosure_line(0, d)).collect();
        log.files.0.insert(record::public::disclosures_path(0), lines.into_bytes());
        check(&log, &log.files, None).faults.iter().map(|fault| fault.kind).collect::<Vec<_>>()
    };
    assert_eq!(served(30_000), []);
    assert_eq!(served(40_000), [FaultKind::DisclosureWrong, FaultKind::DisclosureMissing]);
}

#[test]
fn a_full_tile_stands_in_for_a_partial_one() {
    let size = 300;
    let log = Log::new(512, 6);
    let root = Tree::of(&log.files, 512).root_at(size).unwrap();
    let mut files = log.files.clone();
    files.0.insert(CHECKPOINT.into(), sign_checkpoint(&signer(), Head { size, root }).into());
    let mut edge = Edge::new();
    let hashes: Vec<_> = log.leaves[..300].iter().map(|leaf| leaf_hash(leaf)).collect();
    let level_1 = edge.append(&hashes).into_iter().find(|(id, _)| id.kind == TileKind::Level(1));
    let (id, bytes) = level_1.unwrap();
    files.0.insert(id.to_string(), bytes);
    files.0.remove(ERASED);
    let report = check(&log, &files, None);
    assert_eq!(report.entries, 300);
    let kinds: Vec<_> = report.faults.iter().map(|fault| fault.kind).collect();
    // Erased only later: at this size the two values are owed still.
    let owed = |kind: &FaultKind| *kind == FaultKind::DisclosureMissing;
    assert!(kinds.iter().all(|k| owed(k) || *k == FaultKind::ErasedListWrong));
}
