//! A copy that is put back: it goes on only where a mirror shows that it has the newest head.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod support;

use std::fs;
use std::path::Path;

use hub::engine::{CaughtUp, Engine, Parts, Refused, catch_up};
use record::{Signer, Source, SourceError};
use store::{Folder, Guard, Journal, Memory};
use support::*;

struct Public<'a>(&'a Path);

impl Source for Public<'_> {
    fn fetch(&self, path: &str, _limit: usize) -> Result<Option<Vec<u8>>, SourceError> {
        Ok(fs::read(self.0.join(path)).ok())
    }
}

/// A hub that lives in `folder`, with `memory` as its disk.
fn grow(memory: &Memory, folder: &Path, from: u8, to: u8) -> Option<u64> {
    let parts = Parts { guard: guard(folder), ..parts(memory.clone(), &TestClock::new(), 3) };
    let engine = Engine::open(parts).unwrap();
    for n in from..to {
        let act = if n == 0 { open(1) } else { count(1, 1, "a note") };
        engine.propose(propose(act, n)).unwrap();
    }
    let public = Folder::open(folder.join("public")).unwrap();
    engine.publisher(public).unwrap().publish(|_| Vec::new()).ok().map(|done| done.size)
}

fn caught_up(memory: &Memory, guard: &Guard, mirror: &Path) -> Result<CaughtUp, Refused> {
    let log = Signer::from_seed(ORIGIN, &[7; 32]).unwrap().verifier();
    catch_up(&mut memory.clone(), guard, &Public(&mirror.join("public")), log)
}

fn frozen(memory: &Memory, guard: Guard) -> Option<String> {
    let parts = Parts { guard: Some(guard), ..parts(memory.clone(), &TestClock::new(), 4) };
    Engine::open(parts).unwrap().frozen()
}

#[test]
fn a_copy_on_another_machine_catches_up_and_goes_on() {
    let [here, there] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let memory = Memory::default();
    grow(&memory, here.path(), 0, 5);
    let copy = memory.copy();
    assert_eq!(grow(&memory, here.path(), 5, 40), Some(40));
    let new_guard = guard(there.path()).unwrap();
    assert!(frozen(&copy, new_guard.clone()).is_some());
    let done = caught_up(&copy, &new_guard, here.path()).unwrap();
    assert_eq!((done.added, done.size), (35, 40));
    assert_eq!(done.closed, 35 * 3, "of each act its aside and two decoys");
    assert_eq!(frozen(&copy, new_guard), None);
    assert_eq!(grow(&copy, there.path(), 40, 50), Some(50));
    let parts = parts(copy.clone(), &TestClock::new(), 5);
    let engine = Engine::open(parts).unwrap();
    assert_eq!(engine.read(|hub| sum(hub, 1)), 49);
    let again = engine.propose(propose(count(1, 1, "a note"), 20)).unwrap();
    assert_eq!((again.index, engine.size()), (20, 50), "the nonces came along");
    let other = engine.propose(propose(count(1, 2, "a note"), 20));
    assert_eq!(other, Err(Refused::Conflict(20)));
}

#[test]
fn a_mirror_that_is_older_than_what_was_signed_thaws_nothing() {
    let [here, old] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let memory = Memory::default();
    grow(&memory, here.path(), 0, 5);
    let mirror = old.path().join("public");
    hub::engine::export_public(&Folder::open(here.path().join("public")).unwrap(), &mirror)
        .unwrap();
    grow(&memory, here.path(), 5, 9);
    let new_guard = guard(old.path()).unwrap();
    let no = caught_up(&memory.copy(), &new_guard, old.path()).unwrap_err();
    assert!(matches!(&no, Refused::Frozen(why) if why.contains("newer mirror")), "{no:?}");
    assert_eq!(new_guard.read().unwrap(), None);
}

#[test]
fn a_mirror_of_another_history_thaws_nothing() {
    let [here, there] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let memory = Memory::default();
    grow(&memory, here.path(), 0, 5);
    let copy = memory.copy();
    // The copy goes on unsigned, so that its history is another one.
    let parts = parts(copy.clone(), &TestClock::new(), 9);
    let engine = Engine::open(parts).unwrap();
    for n in 50..60 {
        engine.propose(propose(count(1, 1, "else"), n)).unwrap();
    }
    drop(engine);
    let size = copy.head().unwrap();
    for to in [8, 40] {
        grow(&memory, here.path(), to - 3, to);
        let new_guard = guard(there.path()).unwrap();
        let no = caught_up(&copy, &new_guard, here.path()).unwrap_err();
        assert!(matches!(no, Refused::Frozen(_)), "{no:?}");
        assert_eq!((new_guard.read().unwrap(), copy.head().unwrap()), (None, size));
    }
}

#[test]
fn a_damaged_mirror_changes_nothing() {
    let [here, there] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let memory = Memory::default();
    grow(&memory, here.path(), 0, 5);
    let copy = memory.copy();
    grow(&memory, here.path(), 5, 9);
    let bundle = here.path().join("public/tile/entries/000.p/9");
    let mut bytes = fs::read(&bundle).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(&bundle, bytes).unwrap();
    let (new_guard, size) = (guard(there.path()).unwrap(), copy.head().unwrap());
    assert!(caught_up(&copy, &new_guard, here.path()).is_err());
    assert_eq!((new_guard.read().unwrap(), copy.head().unwrap()), (None, size));
}
