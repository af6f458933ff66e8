//! What strangers meet: public files that verify, a replay that comes to the same state, and a
//! record that freezes rather than forks.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod support;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use hub::Audience;
use hub::engine::{Engine, Parts, Refused, Replayed, export_public, replay_public};
use record::public::CHECKPOINT;
use record::{Checkpoint, Policy, Source, SourceError};
use store::{Folder, Memory};
use support::*;

/// A folder as a stranger reads it.
struct Public<'a>(&'a Path);

impl Source for Public<'_> {
    fn fetch(&self, path: &str, limit: usize) -> Result<Option<Vec<u8>>, SourceError> {
        let bytes = fs::read(self.0.join(path)).ok();
        assert!(bytes.as_ref().is_none_or(|bytes| bytes.len() <= limit));
        Ok(bytes)
    }
}

fn open_at(folder: &Path, memory: &Memory, clock: &Arc<TestClock>) -> Engine {
    let parts = Parts { guard: guard(folder), ..parts(memory.clone(), clock, 3) };
    Engine::open(parts).unwrap()
}

fn publish(engine: &Engine, folder: &Path) -> Result<u64, Refused> {
    let public = Folder::open(folder.join("public")).unwrap();
    let mut publisher = engine.publisher(public).unwrap();
    publisher.publish(|_| Vec::new()).map(|published| published.size)
}

fn fill(engine: &Engine, from: u16, to: u16) {
    let acts = (from..to).map(|n| {
        let mut nonce = [0; 16];
        nonce[..2].copy_from_slice(&n.to_be_bytes());
        let act = if n == 0 { open(1) } else { count(1, i64::from(n % 2), "a note") };
        hub::Proposal::new(somebody(), act, nonce)
    });
    engine.propose_all(acts.collect()).unwrap();
}

fn replay(public: &Path) -> Replayed {
    let policy = Policy::parse(&fs::read(public.join("policy")).unwrap()).unwrap();
    replay_public(&Public(public), &policy, None, ROOMS, authority, keys_of)
}

#[test]
fn public_files_verify_and_replay_to_the_same_outcomes() {
    let folder = tempfile::tempdir().unwrap();
    let (memory, clock) = (Memory::default(), TestClock::new());
    let engine = open_at(folder.path(), &memory, &clock);
    let mut from = 0;
    for to in [1, 2, 255, 256, 257, 300, 700] {
        fill(&engine, from, to);
        from = to;
        assert_eq!(publish(&engine, folder.path()), Ok(u64::from(to)));
        let Replayed { files, rules, hub } = replay(&folder.path().join("public"));
        assert!(files.holds(), "{:?}", files.faults);
        assert!(rules.holds());
        assert_eq!((files.entries, rules.entries), (u64::from(to), u64::from(to)));
        assert_eq!(sum(&hub, 1), engine.read(|hub| sum(hub, 1)));
        let said = |hub: &hub::Hub| {
            let notes = &hub.room::<State>().counters[&id(1)].notes;
            notes.iter().filter(|note| note.seen_by(&Audience::public()).is_some()).count()
        };
        assert_eq!(said(&hub), engine.read(said));
    }
    let out = folder.path().join("copy");
    export_public(&Folder::open(folder.path().join("public")).unwrap(), &out).unwrap();
    let Replayed { files, rules, .. } = replay(&out);
    assert!(files.holds() && rules.holds());
}

#[test]
fn what_a_file_must_hold_is_asked_of_whoever_names_it_and_of_every_replay() {
    let folder = tempfile::tempdir().unwrap();
    let kept = store::Files::new(Folder::open(folder.path().join("kept")).unwrap());
    let picture = kept.put(b"picture of a bridge").unwrap();
    let upload = kept.put(b"a partner's list").unwrap();
    let parts = Parts {
        guard: guard(folder.path()),
        files: Arc::new(kept),
        ..parts(Memory::default(), &TestClock::new(), 1)
    };
    let engine = Engine::open(parts).unwrap();
    let pictured = |sha256: &str| Act::Pictured(Pictured { sha256: sha256.to_owned() });
    for name in [&upload, &"0".repeat(64)] {
        let refused = engine.propose(propose(pictured(name), 1)).unwrap_err();
        assert!(matches!(refused, Refused::Rule(r) if r.message == "counter-refused-picture"));
    }
    engine.propose(propose(pictured(&picture), 2)).unwrap();
    let public = folder.path().join("public");
    let mut publisher = engine.publisher(Folder::open(&public).unwrap()).unwrap();
    publisher.publish(|_| vec![picture.clone()]).unwrap();
    assert!(replay(&public).rules.holds());
    // Another file under its name, and no file: the entry that speaks of it is named.
    for damage in [Some(b"a partner's list"), None] {
        let path = public.join("files").join(&picture);
        damage.map_or_else(|| fs::remove_file(&path), |bytes| fs::write(&path, bytes)).unwrap();
        let Replayed { rules, .. } = replay(&public);
        let refused: Vec<u64> = rules.refused.iter().map(|(entry, _)| *entry).collect();
        assert_eq!((refused, &rules.missing_files), (vec![0], &vec![picture.clone()]));
    }
}

#[test]
fn a_file_that_nobody_is_to_have_any_more_is_handed_out_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let kept = store::Files::new(Folder::open(folder.path().join("kept")).unwrap());
    let list = kept.put(b"a partner's list").unwrap();
    let guard = guard(folder.path());
    let own = parts(Memory::default(), &TestClock::new(), 1);
    let engine = Engine::open(Parts { guard, files: Arc::new(kept), ..own }).unwrap();
    let public = folder.path().join("public");
    let mut publisher = engine.publisher(Folder::open(&public).unwrap()).unwrap();
    for (nonce, counts) in [(1, true), (2, false), (3, true)] {
        let act = if nonce == 1 { open(1) } else { count(1, 1, "a note") };
        engine.propose(propose(act, nonce)).unwrap();
        publisher.publish(|_| counts.then(|| list.clone()).into_iter().collect()).unwrap();
        let there = public.join("files").join(&list).is_file();
        assert_eq!(there, counts, "it was taken back, and counts again");
        assert!(replay(&public).rules.holds());
    }
}

#[test]
fn words_for_members_are_in_no_public_file() {
    let folder = tempfile::tempdir().unwrap();
    let (memory, clock) = (Memory::default(), TestClock::new());
    let engine = open_at(folder.path(), &memory, &clock);
    engine.propose(propose(open(1), 1)).unwrap();
    let mut act = count(1, 1, "everybody may read this");
    if let Act::Counted(counted) = &mut act {
        counted.aside = hub::Said::text("planted: members only").only(hub::Openness::Members);
    }
    engine.propose(propose(act, 2)).unwrap();
    publish(&engine, folder.path()).unwrap();
    let public = Folder::open(folder.path().join("public")).unwrap();
    let all: Vec<u8> =
        public.list().unwrap().iter().flat_map(|n| public.get(n).unwrap().unwrap()).collect();
    let all = String::from_utf8_lossy(&all);
    assert!(all.contains("everybody may read this"));
    assert!(!all.contains("planted"));
}

#[test]
fn an_act_that_the_rules_would_have_refused_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let (memory, clock) = (Memory::default(), TestClock::new());
    // A host that lets everything pass.
    let lax = Parts {
        guard: guard(folder.path()),
        authority: |_, _, _, _| Ok(()),
        ..parts(memory, &clock, 3)
    };
    let engine = Engine::open(lax).unwrap();
    let nobody = hub::Principal::person(id(7), "nobody");
    engine.propose(hub::Proposal::new(nobody, open(1), [1; 16])).unwrap();
    engine.propose(propose(open(2), 2)).unwrap();
    publish(&engine, folder.path()).unwrap();
    let Replayed { files, rules, .. } = replay(&folder.path().join("public"));
    assert!(files.holds() && !rules.holds());
    let refused: Vec<_> =
        rules.refused.iter().map(|(index, why)| (*index, why.clause.as_deref())).collect();
    assert_eq!(refused, [(0, Some("P1"))]);
}

#[test]
fn an_old_backup_put_back_is_frozen_and_no_second_head_is_signed() {
    let folder = tempfile::tempdir().unwrap();
    let (memory, clock) = (Memory::default(), TestClock::new());
    let engine = open_at(folder.path(), &memory, &clock);
    fill(&engine, 0, 5);
    publish(&engine, folder.path()).unwrap();
    let backup = memory.copy();
    fill(&engine, 5, 9);
    publish(&engine, folder.path()).unwrap();
    drop(engine);
    let before = fs::read(folder.path().join("public").join(CHECKPOINT)).unwrap();

    let engine = open_at(folder.path(), &backup, &clock);
    assert!(engine.frozen().is_some());
    let refused = engine.propose(propose(open(2), 200)).unwrap_err();
    assert!(matches!(refused, Refused::Frozen(_)));
    assert!(matches!(publish(&engine, folder.path()), Err(Refused::Frozen(_))));
    // Read-only, not dead: what was recorded before is still answered.
    assert_eq!((engine.size(), engine.read(|hub| sum(hub, 1))), (5, 2));
    let after = fs::read(folder.path().join("public").join(CHECKPOINT)).unwrap();
    assert_eq!(Checkpoint::parse(&after).unwrap().head.size, 9);
    assert_eq!(before, after);
}

#[test]
fn a_backup_that_grew_another_way_is_frozen_when_it_is_published() {
    let folder = tempfile::tempdir().unwrap();
    let (memory, clock) = (Memory::default(), TestClock::new());
    let engine = open_at(folder.path(), &memory, &clock);
    fill(&engine, 0, 5);
    let backup = memory.copy();
    // The backup is opened before the original publishes: nothing is wrong yet.
    let other = open_at(folder.path(), &backup, &clock);
    fill(&engine, 5, 9);
    publish(&engine, folder.path()).unwrap();
    fill(&other, 100, 140);
    assert!(matches!(publish(&other, folder.path()), Err(Refused::Frozen(_))));
    assert!(other.frozen().is_some());
    let late = other.propose(propose(open(2), 200)).unwrap_err();
    assert!(matches!(late, Refused::Frozen(_)));
}

#[test]
fn without_its_guard_file_a_record_is_frozen() {
    let folder = tempfile::tempdir().unwrap();
    let (memory, clock) = (Memory::default(), TestClock::new());
    let engine = open_at(folder.path(), &memory, &clock);
    fill(&engine, 0, 5);
    publish(&engine, folder.path()).unwrap();
    drop(engine);
    fs::remove_file(folder.path().join("guard").join("counter")).unwrap();
    assert!(open_at(folder.path(), &memory, &clock).frozen().is_some());
}

#[test]
fn an_empty_record_has_a_signed_head_and_the_same_head_comes_again_after_an_hour() {
    let folder = tempfile::tempdir().unwrap();
    let (memory, clock) = (Memory::default(), TestClock::new());
    let engine = open_at(folder.path(), &memory, &clock);
    assert_eq!(publish(&engine, folder.path()), Ok(0));
    let note = fs::read(folder.path().join("public").join(CHECKPOINT)).unwrap();
    assert_eq!(Checkpoint::parse(&note).unwrap().head.size, 0);
    fill(&engine, 0, 3);
    let public = Folder::open(folder.path().join("public")).unwrap();
    let mut publisher = engine.publisher(public).unwrap();
    let mut fresh = |seconds: i64| {
        clock.advance(seconds);
        publisher.publish(|_| Vec::new()).unwrap().fresh
    };
    assert_eq!([fresh(0), fresh(5), fresh(3_600), fresh(5)], [true, false, true, false]);
}

#[test]
fn a_doctor_finds_what_is_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let data = store::DataDir::open(folder.path()).unwrap();
    let hub = data.make_hub("counter", ORIGIN).unwrap();
    let clock = TestClock::new();
    let signer = record::Signer::from_seed(ORIGIN, &[7; 32]).unwrap();
    hub.put_key(signer.to_private().as_bytes()).unwrap();
    let opened = Parts { guard: Some(hub.guard()), ..parts(hub.journal().unwrap(), &clock, 3) };
    let engine = Engine::open(opened).unwrap();
    fill(&engine, 0, 20);
    engine.publisher(hub.public().unwrap()).unwrap().publish(|_| Vec::new()).unwrap();
    drop(engine);
    let file = hub.files().unwrap().put(b"dataset").unwrap();
    let wrong = || -> Vec<&str> {
        let found = hub::engine::doctor(&hub).unwrap();
        found.into_iter().filter(|f| f.fault.is_some()).map(|f| f.about).collect()
    };
    assert_eq!(wrong(), Vec::<&str>::new());

    fs::write(hub.path().join("files").join(&file[..2]).join(&file), b"other").unwrap();
    assert_eq!(wrong(), ["doctor-files"]);
    hub.guard().write(&store::Head { size: 99, root: [0; 32] }).unwrap();
    assert_eq!(wrong(), ["doctor-files", "doctor-signing"]);
    fs::remove_file(hub.path().join("public/checkpoint")).unwrap();
    fs::remove_file(folder.path().join("keys/counter.key")).unwrap();
    assert_eq!(wrong(), ["doctor-files", "doctor-key", "doctor-signing", "doctor-published"]);
    // One letter of one word, where the database cannot notice.
    let database = hub.path().join("record.db");
    let mut bytes = fs::read(&database).unwrap();
    let at = bytes.windows(8).position(|w| w == b"\"a note\"").unwrap();
    bytes[at + 1] = b'b';
    fs::write(&database, bytes).unwrap();
    assert_eq!(wrong()[0], "doctor-entries");
}
