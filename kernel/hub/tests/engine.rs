//! What whoever proposes acts meets: once and only once, all or none, refusals that keep nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod support;

use hub::engine::{Engine, Refused, SignedProposal};
use hub::{Audience, Openness, Principal, Proposal, Said};
use record::{ActBody, Auth, Disclosure, Entry, Fields, Receipt};
use store::{Memory, PowerCut};
use support::*;

#[test]
fn an_act_sent_five_times_is_one_entry() {
    let (engine, clock) = engine();
    engine.propose(propose(open(1), 1)).unwrap();
    let first = engine.propose(propose(count(1, 3, "three"), 2)).unwrap();
    for _ in 0..4 {
        clock.advance(10);
        assert_eq!(engine.propose(propose(count(1, 3, "three"), 2)), Ok(first));
    }
    assert_eq!(engine.size(), 2);
    assert_eq!(engine.read(|hub| sum(hub, 1)), 3);
}

#[test]
fn five_at_once_are_one_entry_too() {
    let (engine, _) = engine();
    let (sender, receiver) = std::sync::mpsc::channel();
    for _ in 0..5 {
        let sender = sender.clone();
        let answer = move |answer| sender.send(answer).unwrap();
        engine.propose_then(propose(open(1), 1), answer);
    }
    let answers: Vec<_> = receiver.iter().take(5).collect();
    assert!(answers.iter().all(|answer| answer == &answers[0] && answer.is_ok()));
    assert_eq!(engine.size(), 1);
}

#[test]
fn a_nonce_used_for_something_else_is_a_conflict() {
    let (engine, _) = engine();
    engine.propose(propose(open(1), 1)).unwrap();
    engine.propose(propose(count(1, 3, "three"), 2)).unwrap();
    let others = [
        propose(count(1, 4, "three"), 2),
        propose(count(1, 3, "other words"), 2),
        propose(count(1, 3, ""), 2),
        Proposal::new(Principal::person(id(9), "secretariat"), count(1, 3, "three"), [2; 16]),
        Proposal::new(
            Principal { role: "chair".into(), ..somebody() },
            count(1, 3, "three"),
            [2; 16],
        ),
    ];
    for other in others {
        assert_eq!(engine.propose(other), Err(Refused::Conflict(1)));
    }
    assert_eq!(engine.size(), 2);
}

#[test]
fn a_refused_act_leaves_nothing_and_its_nonce_is_free() {
    let (engine, _) = engine();
    engine.propose(propose(open(1), 1)).unwrap();
    let refused = engine.propose(propose(count(1, 1_001, ""), 2)).unwrap_err();
    assert!(matches!(refused, Refused::Rule(r) if r.message == "counter-refused-range"));
    let by_nobody = Proposal::new(Principal::person(id(1), "nobody"), open(2), [3; 16]);
    assert!(engine.may(&by_nobody).is_err());
    let refused = engine.propose(by_nobody).unwrap_err();
    assert!(matches!(refused, Refused::Rule(r) if r.clause.as_deref() == Some("P1")));
    assert_eq!(engine.size(), 1);
    engine.propose(propose(count(1, 1, ""), 2)).unwrap();
}

#[test]
fn several_acts_are_recorded_all_or_none() {
    let (engine, _) = engine();
    engine.propose(propose(open(1), 1)).unwrap();
    let before = engine.read(|hub| hub.fingerprint().unwrap());
    let acts = |last: i64| {
        (0..50_u8)
            .map(|n| (if n == 49 { last } else { 1 }, n))
            .map(|(by, n)| propose(count(1, by, "bulk"), 100 + n))
            .collect::<Vec<_>>()
    };
    assert!(matches!(engine.propose_all(acts(5_000)), Err(Refused::Rule(_))));
    assert_eq!(engine.size(), 1);
    assert_eq!(engine.read(|hub| hub.fingerprint().unwrap()), before);
    let recorded = engine.propose_all(acts(1)).unwrap();
    assert_eq!((recorded.len(), engine.size()), (50, 51));
    assert_eq!(engine.propose_all(acts(1)).unwrap(), recorded);
    assert_eq!((engine.size(), engine.read(|hub| sum(hub, 1))), (51, 50));
}

#[test]
fn time_in_the_record_never_goes_back() {
    let (engine, clock) = engine();
    let first = engine.propose(propose(open(1), 1)).unwrap();
    clock.advance(-86_400);
    let second = engine.propose(propose(count(1, 1, ""), 2)).unwrap();
    assert_eq!(second.at, first.at);
}

#[test]
fn deadlines_close_by_themselves_once() {
    let (engine, clock) = engine();
    engine.propose(propose(open(1), 1)).unwrap();
    assert_eq!(engine.tick().unwrap(), vec![]);
    clock.advance(86_400);
    assert_eq!(engine.tick().unwrap().len(), 1);
    assert_eq!(engine.tick().unwrap(), vec![]);
    let entry = entry(&engine, 1);
    assert_eq!((entry.act.kind.as_str(), entry.act.by.as_str()), ("counter.closed", "host"));
    let late = engine.propose(propose(count(1, 1, ""), 2)).unwrap_err();
    assert!(matches!(late, Refused::Rule(r) if r.message == "counter-refused-closed"));
}

#[test]
fn words_for_the_host_alone_are_destroyed_when_they_have_served() {
    let (engine, clock) = engine();
    engine.propose(propose(open(1), 1)).unwrap();
    let secret = Said::text("whom I chose").only(Openness::Host);
    let note = Said::text("for everybody");
    let act = Act::Counted(Counted { counter: id(1), by: 3, note, aside: secret });
    engine.propose(propose(act, 2)).unwrap();
    let kept = |engine: &Engine| {
        let hidden = engine.journal(|journal| journal.hidden(1, 1)).unwrap();
        let known = hidden.iter().filter_map(|one| one.disclosure.as_ref());
        known.map(|text| String::from_utf8_lossy(text).into_owned()).collect::<Vec<_>>().join(" ")
    };
    engine.tick().unwrap();
    assert!(kept(&engine).contains("whom I chose"), "the host counts with it");
    clock.advance(86_400);
    // Closed by somebody, so nothing falls due: forgotten all the same.
    let closed = Proposal::new(Principal::host(), Act::Closed(Closed { counter: id(1) }), [9; 16]);
    engine.propose(closed).unwrap();
    assert_eq!(engine.tick().unwrap(), vec![]);
    assert!(!kept(&engine).contains("whom I chose"));
    assert!(kept(&engine).contains("for everybody"), "what others may read stays");
    assert_eq!(engine.read(|hub| sum(hub, 1)), 3);
}

fn entry(engine: &Engine, index: u64) -> Entry {
    let leaf = engine.journal(|journal| journal.entries(index, 1)).unwrap().pop().unwrap();
    Entry::parse(&leaf).unwrap()
}

#[test]
fn an_entry_names_what_it_rests_on() {
    let (engine, clock) = engine();
    engine.propose(propose(open(1), 1)).unwrap();
    clock.advance(86_400);
    let closed = engine.tick().unwrap()[0];
    engine.propose(propose(Act::Rested(Rested { on: id(1) }), 2)).unwrap();
    let refs = entry(&engine, 2).act.refs;
    assert_eq!(refs, vec![record::Ref { i: closed.index, h: closed.leaf }]);
}

#[test]
fn words_are_hidden_padded_and_for_their_audience() {
    let (engine, _) = engine();
    engine.propose(propose(open(1), 1)).unwrap();
    // Typed as base letter and combining accent; kept in normal form C.
    engine.propose(propose(count(1, 1, "Cafe\u{301}"), 2)).unwrap();
    let leaf = engine.journal(|journal| journal.entries(1, 1)).unwrap().pop().unwrap();
    assert!(!String::from_utf8_lossy(&leaf).contains("Caf"));
    let act = Entry::parse(&leaf).unwrap().act;
    assert_eq!((act.hid.len(), act.open.len()), (4, 1));
    let member = Audience { roles: ["member".to_owned()].into(), ..Audience::default() };
    engine.read(|hub| {
        let notes = &hub.room::<State>().counters[&id(1)].notes;
        assert_eq!(notes[0].seen_by(&Audience::public()), Some("Caf\u{e9}"));
        assert_eq!(notes[1].seen_by(&Audience::public()), None);
        assert_eq!(notes[1].seen_by(&member), Some("Caf\u{e9}"));
    });
}

#[test]
fn too_many_words_are_refused() {
    let (engine, _) = engine();
    engine.propose(propose(open(1), 1)).unwrap();
    let long = "x".repeat(40_000);
    let refused = engine.propose(propose(count(1, 1, &long), 2)).unwrap_err();
    assert!(matches!(refused, Refused::Rule(r) if r.message == "hub-refused-too-large"));
    let refused = engine.propose(propose(count(1, 1, &long.repeat(2)), 2)).unwrap_err();
    assert!(matches!(refused, Refused::Rule(r) if r.message == "hub-refused-words"));
    assert_eq!(engine.size(), 1);
}

#[test]
fn a_receipt_is_signed_and_can_be_asked_for_again() {
    let (engine, _) = engine();
    let recorded = engine.propose(propose(open(1), 1)).unwrap();
    let note = engine.receipt(&recorded);
    let receipt = Receipt::open(note.as_bytes(), &engine.verifier()).unwrap();
    assert_eq!((receipt.index, receipt.leaf), (0, recorded.leaf));
    assert_eq!(engine.receipt(&engine.recorded(0).unwrap().unwrap()), note);
    assert_eq!(engine.recorded(1), Ok(None));
}

fn signed_count(key: &ed25519_dalek::SigningKey, by: i64, openness: Openness) -> SignedProposal {
    let note = Disclosure::new([3; 32], "note", "by my own hand".into()).unwrap();
    let decoys = [[1; 32], [2; 32], [4; 32]];
    let open = match openness {
        Openness::Everybody => record::hidden::Openness::Open,
        _ => record::hidden::Openness::Withheld,
    };
    let places = record::hidden::arrange(&[(note.commitment(), open)], &decoys, 4).unwrap();
    let code = |text: &str| record::Code::new(text).unwrap();
    let body = ActBody {
        kind: code("counter.counted"),
        by: code(&id(5).to_string()),
        role: code("member"),
        nonce: record::Bytes([8; 16]),
        refs: Vec::new(),
        pub_: Fields::new(&serde_json::json!({"counter": id(1), "by": by})).unwrap(),
        hid: places.hid,
        open: places.open,
    };
    let auth = record::entry::sign(ORIGIN, &body, key).unwrap();
    SignedProposal { body, auth, words: vec![(note, Openness::Everybody)] }
}

#[test]
fn an_act_that_its_actor_signed_is_kept_as_it_was_signed() {
    let (engine, _) = engine();
    engine.propose(propose(open(1), 1)).unwrap();
    let signed = signed_count(&MEMBER_KEY, 7, Openness::Everybody);
    let first = engine.propose_signed(signed.clone()).unwrap();
    assert_eq!(engine.propose_signed(signed.clone()), Ok(first));
    let entry = entry(&engine, 1);
    assert_eq!((&entry.act, &entry.auth), (&signed.body, &signed.auth));
    assert!(entry.check_auth().is_ok());
    engine.read(|hub| {
        assert_eq!(sum(hub, 1), 7);
        let note = &hub.room::<State>().counters[&id(1)].notes[0];
        assert_eq!(note.as_text(), Some("by my own hand"));
    });
}

#[test]
fn a_forged_act_is_refused() {
    let (engine, _) = engine();
    engine.propose(propose(open(1), 1)).unwrap();
    let stranger = ed25519_dalek::SigningKey::from_bytes(&[66; 32]);
    let other_key = signed_count(&stranger, 7, Openness::Everybody);
    let mut changed = signed_count(&MEMBER_KEY, 7, Openness::Everybody);
    changed.body.pub_ = Fields::new(&serde_json::json!({"counter": id(1), "by": 8})).unwrap();
    let mut unsigned = signed_count(&MEMBER_KEY, 7, Openness::Everybody);
    unsigned.auth = Auth::Host;
    for forged in [other_key, changed, unsigned] {
        assert!(matches!(engine.propose_signed(forged), Err(Refused::NotSigned(_))));
    }
    let withheld = signed_count(&MEMBER_KEY, 7, Openness::Members);
    assert!(matches!(engine.propose_signed(withheld), Err(Refused::NotAnAct(_))));
    assert_eq!(engine.size(), 1);
}

#[test]
fn a_full_disk_is_reported_and_the_engine_goes_on_when_there_is_space() {
    let memory = Memory::default();
    let clock = TestClock::new();
    let engine = Engine::open(parts(memory.clone(), &clock, 1)).unwrap();
    engine.propose(propose(open(1), 1)).unwrap();
    let before = engine.read(|hub| hub.fingerprint().unwrap());
    memory.plan(0, PowerCut::Refused);
    assert!(matches!(engine.propose(propose(count(1, 5, ""), 2)), Err(Refused::Fault(_))));
    assert_eq!(engine.read(|hub| hub.fingerprint().unwrap()), before);
    assert_eq!(engine.propose(propose(count(1, 5, ""), 2)).unwrap().index, 1);
}

#[test]
fn a_room_that_breaks_harms_nobody_else() {
    let (engine, _) = engine();
    engine.propose(propose(open(1), 1)).unwrap();
    let broken = engine.propose(propose(Act::Broken(Broken {}), 2));
    assert!(matches!(broken, Err(Refused::Fault(_))));
    assert_eq!(engine.propose(propose(count(1, 5, ""), 3)).unwrap().index, 1);
    assert_eq!(engine.read(|hub| sum(hub, 1)), 5);
}

#[test]
fn blank_words_are_no_words_whatever_their_audience() {
    let (engine, _) = engine();
    engine.propose(propose(open(1), 1)).unwrap();
    engine.propose(propose(count(1, 1, "  "), 2)).unwrap();
    engine.read(|hub| {
        assert_eq!(hub.room::<State>().counters[&id(1)].notes, [Said::default(), Said::default()]);
    });
}

#[test]
fn words_that_must_be_said_are_asked_of_who_proposes() {
    let (engine, _) = engine();
    let until = 1_900_000_000;
    let untitled = || Act::Opened(Opened { counter: id(1), until, title: Said::text("  ") });
    let no = engine.propose(propose(untitled(), 1)).unwrap_err();
    assert!(matches!(&no, Refused::Rule(no) if no.message == "counter-refused-untitled"), "{no:?}");
    assert!(engine.may(&propose(untitled(), 1)).is_err());
    // What a stranger's replay says of words it may not see: see `forged.rs`.
}

#[test]
fn a_state_that_cannot_be_copied_is_said_to_be_so_and_acts_go_on() {
    let (engine, _) = engine();
    engine.propose(propose(open(1), 1)).unwrap();
    assert_eq!(engine.copy().map(|hub| hub.size()), Ok(1));
    let opened = Opened { counter: id(2), until: UNWRITTEN, title: Said::text("Unwritten") };
    engine.propose(propose(Act::Opened(opened), 2)).unwrap();
    let why = engine.copy().map(|hub| hub.size()).unwrap_err();
    assert!(why.to_string().contains("cannot be written"), "{why}");
    // What needs no copy is done as ever.
    engine.propose(propose(count(1, 3, "three"), 3)).unwrap();
    assert_eq!(engine.read(|hub| sum(hub, 1)), 3);
}
