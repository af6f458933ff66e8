//! Starting again: the state that comes back is the same bytes, whether from the record or from a
//! snapshot, and a snapshot that does not fit is not believed.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod support;

use std::path::Path;
use std::sync::Arc;

use hub::NothingAtHand;
use hub::engine::{Engine, Files, Parts, rebuilt};
use store::{Folder, Reader, Sqlite};
use support::*;

fn parts_at(folder: &Path, clock: &Arc<TestClock>, build: &str) -> Parts {
    let journal = Sqlite::open(&folder.join("record.db")).unwrap();
    let snapshot = Folder::open(folder.join("snapshot")).unwrap();
    Parts { snapshot: Some((snapshot, build.to_owned())), ..parts(journal, clock, 5) }
}

/// A hub with some life: counters, notes of every audience, a bulk of acts, deadlines.
fn lived_in(folder: &Path) -> (Engine, Arc<TestClock>) {
    let clock = TestClock::new();
    let engine = Engine::open(parts_at(folder, &clock, "a")).unwrap();
    for n in 1..=3 {
        engine.propose(propose(open(n), n)).unwrap();
    }
    let bulk = (10..=250_u8).map(|n| propose(count(n % 3 + 1, 1, &format!("note {n}")), n));
    engine.propose_all(bulk.collect()).unwrap();
    engine.propose(propose(count(1, 1, ""), 5)).unwrap();
    clock.advance(86_400);
    assert_eq!(engine.tick().unwrap().len(), 3);
    (engine, clock)
}

fn fingerprint(engine: &Engine) -> [u8; 32] {
    engine.read(|hub| hub.fingerprint().unwrap())
}

#[test]
fn a_rebuild_from_the_record_gives_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let (engine, clock) = lived_in(folder.path());
    let live = engine.read(|hub| hub.to_parts().unwrap());
    let files: Files = Arc::new(NothingAtHand);
    let again =
        engine.journal(|journal| rebuilt(ORIGIN, journal, &files, ROOMS, authority)).unwrap();
    assert_eq!(again.to_parts().unwrap(), live);
    assert_eq!(again.size(), engine.size());
    let (size, latest) = (engine.size(), engine.read(hub::Hub::latest));
    drop(engine);
    let engine = Engine::open(parts_at(folder.path(), &clock, "a")).unwrap();
    assert_eq!(engine.read(|hub| hub.to_parts().unwrap()), live);
    assert_eq!((engine.size(), engine.read(hub::Hub::latest)), (size, latest));
}

#[test]
fn a_snapshot_and_what_came_after_it_give_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let (engine, clock) = lived_in(folder.path());
    engine.save_snapshot().unwrap();
    engine.propose(propose(open(9), 251)).unwrap();
    let live = fingerprint(&engine);
    drop(engine);
    let engine = Engine::open(parts_at(folder.path(), &clock, "a")).unwrap();
    assert_eq!(fingerprint(&engine), live);
    engine.propose(propose(open(10), 252)).unwrap();
}

#[test]
fn a_snapshot_that_does_not_fit_is_not_believed() {
    let folder = tempfile::tempdir().unwrap();
    let (engine, clock) = lived_in(folder.path());
    engine.save_snapshot().unwrap();
    let live = fingerprint(&engine);
    drop(engine);
    let snapshots = Folder::open(folder.path().join("snapshot")).unwrap();
    let sound = snapshots.get("state").unwrap().unwrap();
    let mut flipped = sound.clone();
    *flipped.last_mut().unwrap() ^= 1;
    for damaged in [flipped, sound[..sound.len() / 2].to_vec(), Vec::new(), vec![b'\n']] {
        snapshots.put("state", &damaged, Reader::Owner).unwrap();
        let engine = Engine::open(parts_at(folder.path(), &clock, "a")).unwrap();
        assert_eq!(fingerprint(&engine), live);
    }
}

#[test]
fn a_snapshot_of_another_build_is_not_believed() {
    let folder = tempfile::tempdir().unwrap();
    let (engine, clock) = lived_in(folder.path());
    engine.save_snapshot().unwrap();
    let live = fingerprint(&engine);
    drop(engine);
    // A build that folded otherwise: whole in itself, with another state in it.
    let snapshots = Folder::open(folder.path().join("snapshot")).unwrap();
    let sound = snapshots.get("state").unwrap().unwrap();
    let end = sound.iter().position(|b| *b == b'\n').unwrap();
    let mut body = sound[end + 1..].to_vec();
    let at = body.windows(9).position(|w| w == b"How many?").unwrap();
    body[at] = b'N';
    let mut head: serde_json::Value = serde_json::from_slice(&sound[..end]).unwrap();
    head["sha256"] = store::sha256_hex(&body).into();
    let other = [head.to_string().as_bytes(), b"\n", &body].concat();
    snapshots.put("state", &other, Reader::Owner).unwrap();
    let believed = Engine::open(parts_at(folder.path(), &clock, "a")).unwrap();
    assert_ne!(fingerprint(&believed), live);
    drop(believed);
    let engine = Engine::open(parts_at(folder.path(), &clock, "b")).unwrap();
    assert_eq!(fingerprint(&engine), live);
}

#[test]
fn a_snapshot_of_another_history_is_not_believed() {
    let one = tempfile::tempdir().unwrap();
    let other = tempfile::tempdir().unwrap();
    let (engine, clock) = lived_in(one.path());
    engine.save_snapshot().unwrap();
    drop(engine);
    let second = Engine::open(parts_at(other.path(), &clock, "a")).unwrap();
    for n in 1..=250_u8 {
        second.propose(propose(open(n), n)).ok();
    }
    let live = fingerprint(&second);
    drop(second);
    let foreign = Folder::open(one.path().join("snapshot")).unwrap().get("state").unwrap().unwrap();
    let here = Folder::open(other.path().join("snapshot")).unwrap();
    here.put("state", &foreign, Reader::Owner).unwrap();
    let second = Engine::open(parts_at(other.path(), &clock, "a")).unwrap();
    assert_eq!(fingerprint(&second), live);
}

#[test]
fn an_erased_word_is_gone_after_a_rebuild_and_the_outcome_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (engine, _) = lived_in(folder.path());
    let hidden = engine.journal(|journal| journal.hidden(3, 1)).unwrap();
    assert_eq!(hidden.len(), 2);
    engine.journal(|journal| journal.again()).unwrap().erase(3, hidden[0].n).unwrap();
    let files: Files = Arc::new(NothingAtHand);
    let again =
        engine.journal(|journal| rebuilt(ORIGIN, journal, &files, ROOMS, authority)).unwrap();
    let notes = |hub: &hub::Hub| {
        let state: &State = hub.room();
        state.counters.values().flat_map(|c| &c.notes).filter(|n| !n.is_empty()).count()
    };
    assert_eq!(notes(&again) + 1, engine.read(notes));
    assert_eq!(engine.read(|hub| sum(hub, 2)), sum(&again, 2));
}
