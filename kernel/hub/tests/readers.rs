//! What readers meet while the writer works: an import, however large, and a reader that takes
//! long hold up nobody else.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod support;

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use hub::engine::{Engine, Parts};
use hub::{AtHand, Proposal};
use parking_lot::Mutex;
use store::Memory;
use support::*;

/// Long enough for any machine; met only when the test fails.
const PATIENCE: Duration = Duration::from_secs(60);

/// A file that says when it is asked for, and comes when it is let go.
struct Gate(Mutex<(Sender<()>, Receiver<()>)>);

impl AtHand for Gate {
    fn file(&self, _sha256: &str) -> Option<Arc<[u8]>> {
        let ends = self.0.lock();
        ends.0.send(()).unwrap();
        ends.1.recv_timeout(PATIENCE).ok().map(|()| Arc::from(b"picture".to_vec()))
    }
}

/// What a reader beside sees, if it gets to see anything.
fn read_beside(engine: &Arc<Engine>) -> Option<u64> {
    let (tell, told) = channel();
    let engine = Arc::clone(engine);
    std::thread::spawn(move || tell.send(engine.read(hub::Hub::size)));
    told.recv_timeout(PATIENCE).ok()
}

#[test]
fn pages_are_read_while_an_import_is_under_way() {
    let (asked, asks) = channel();
    let (go, gone) = channel();
    let files = Arc::new(Gate(Mutex::new((asked, gone))));
    let clock = TestClock::new();
    let parts = Parts { files, ..parts(Memory::default(), &clock, 1) };
    let engine = Arc::new(Engine::open(parts).unwrap());
    engine.propose(propose(open(1), 1)).unwrap();
    let slow = Act::Pictured(Pictured { sha256: "slow".to_owned() });
    let import = vec![propose(count(1, 1, "one"), 2), propose(slow, 3)];
    let writer = Arc::clone(&engine);
    let writing = std::thread::spawn(move || writer.propose_all(import).unwrap().len());
    asks.recv_timeout(PATIENCE).unwrap();
    assert_eq!(read_beside(&engine), Some(1), "the state before, at once");
    go.send(()).unwrap();
    assert_eq!(writing.join().unwrap(), 2);
    assert_eq!(engine.read(|hub| (hub.size(), sum(hub, 1))), (3, 1), "and all of it afterwards");
}

#[test]
fn pages_are_read_and_acts_recorded_while_the_files_of_an_act_are_checked() {
    let (asked, asks) = channel();
    let (go, gone) = channel();
    let files = Arc::new(Gate(Mutex::new((asked, gone))));
    let clock = TestClock::new();
    let parts = Parts { files, ..parts(Memory::default(), &clock, 1) };
    let engine = Arc::new(Engine::open(parts).unwrap());
    let pictured = Act::Pictured(Pictured { sha256: "a".repeat(64) });
    let writer = Arc::clone(&engine);
    let writing = std::thread::spawn(move || writer.propose(propose(pictured, 1)));
    asks.recv_timeout(PATIENCE).unwrap();
    // The file is being checked: nobody waits for that, neither readers nor other acts.
    assert_eq!(read_beside(&engine), Some(0));
    let (answer, answered) = channel();
    engine.propose_then(propose(open(1), 2), move |a| answer.send(a).unwrap());
    assert_eq!(answered.recv_timeout(PATIENCE).unwrap().unwrap().index, 0);
    go.send(()).unwrap();
    // The act is applied, which asks for the file once more; the check is not done again.
    asks.recv_timeout(PATIENCE).unwrap();
    go.send(()).unwrap();
    assert_eq!(writing.join().unwrap().unwrap().index, 1);
    assert!(asks.try_recv().is_err(), "checked once");
}

#[test]
fn a_slow_reader_holds_up_no_other_reader_behind_a_writer() {
    let clock = TestClock::new();
    let engine = Arc::new(Engine::open(parts(Memory::default(), &clock, 1)).unwrap());
    let (go, gone) = channel::<()>();
    let (inside, is_inside) = channel();
    let reader = Arc::clone(&engine);
    let reading = std::thread::spawn(move || {
        reader.read(|_| {
            inside.send(()).unwrap();
            gone.recv_timeout(PATIENCE).unwrap();
        });
    });
    is_inside.recv_timeout(PATIENCE).unwrap();
    let (answer, answered) = channel();
    engine.propose_then(propose(open(1), 1), move |a| answer.send(a).unwrap());
    for _ in 0..20 {
        assert_eq!(read_beside(&engine), Some(0));
    }
    go.send(()).unwrap();
    reading.join().unwrap();
    assert!(answered.recv_timeout(PATIENCE).unwrap().is_ok());
    assert_eq!(engine.size(), 1);
}

#[test]
fn an_import_that_is_refused_midway_leaves_the_state_as_it_was() {
    let (engine, _) = engine();
    engine.propose(propose(open(1), 1)).unwrap();
    let before = engine.read(hub::Hub::fingerprint).unwrap();
    let acts = [count(1, 1, "one"), count(1, 5_000, "too much"), count(1, 1, "one")];
    let acts = acts.into_iter().zip(2..).map(|(act, nonce)| propose(act, nonce));
    assert!(engine.propose_all(acts.collect::<Vec<Proposal>>()).is_err());
    assert_eq!(engine.read(hub::Hub::fingerprint).unwrap(), before);
    let broken = vec![propose(count(1, 1, "one"), 6), propose(Act::Broken(Broken {}), 7)];
    assert!(engine.propose_all(broken).is_err());
    assert_eq!(engine.read(hub::Hub::fingerprint).unwrap(), before);
    engine.propose(propose(count(1, 2, "two"), 8)).unwrap();
    assert_eq!(engine.size(), 2);
}
