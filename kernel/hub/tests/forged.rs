//! What a dishonest host may try: records that verify as files, with acts that were not permitted.
//! A stranger's replay must name each of them.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

#[path = "../../record/tests/support/mod.rs"]
mod log;
mod support;

use hub::engine::{Replayed, replay_public};
use hub::{At, Id};
use log::{HUB, Log};
use record::entry::sign;
use record::public::{self, Erasure, KIND_ERASED};
use record::tree::leaf_hash;
use record::{
    ActBody, Auth, Bytes, Commitment, Disclosure, Entry, Fields, Ref, Source, SourceError,
};
use serde_json::{Value, json};
use support::{MEMBER_KEY, ROOMS, authority, id, keys_of};

/// A reader's own files, where a path must not lead elsewhere.
struct Careful<'a>(&'a log::Files);

impl Source for Careful<'_> {
    fn fetch(&self, path: &str, limit: usize) -> Result<Option<Vec<u8>>, SourceError> {
        assert!(!path.contains(".."), "{path}");
        self.0.fetch(path, limit)
    }
}

/// A record under the pen of its host.
#[derive(Default)]
struct Pen(Vec<Entry>);

fn person() -> String {
    Id::new('p', [1; 16]).to_string()
}

fn code(text: &str) -> record::Code {
    record::Code::new(text).unwrap()
}

impl Pen {
    /// A counter that was opened and closed.
    fn closed() -> Self {
        let mut pen = Self::default();
        pen.write("counter.opened", 2, json!({"counter": id(1), "until": 1_900_000_000}));
        pen.write("counter.closed", 0, json!({"counter": id(1)}));
        pen
    }

    fn write(&mut self, kind: &str, places: u8, open: Value) -> &mut Entry {
        let n = u8::try_from(self.0.len()).unwrap();
        let hid = (0..places).map(|place| Commitment::from_hash(&Bytes([n ^ (place * 16); 32])));
        let mut hid: Vec<_> = hid.collect();
        hid.sort();
        let act = ActBody {
            kind: code(kind),
            by: code(&person()),
            role: code("secretariat"),
            nonce: Bytes([n; 16]),
            refs: Vec::new(),
            pub_: Fields::new(&open).unwrap(),
            hid,
            open: record::Open::new(),
        };
        let at = At::from_unix(1_793_520_000 + i64::from(n)).unwrap();
        self.0.push(Entry { hub: HUB.into(), at, act, auth: Auth::Host });
        self.0.last_mut().unwrap()
    }

    fn reference(&self, i: usize) -> Ref {
        Ref { i: i as u64, h: leaf_hash(&self.0[i].to_leaf().unwrap()) }
    }

    fn replay(self) -> Replayed {
        self.replay_with(String::new())
    }

    fn replay_with(self, said: String) -> Replayed {
        let leaves = self.0.iter().map(|entry| entry.to_leaf().unwrap()).collect();
        let erased = self.0.iter().zip(0..).filter(|(e, _)| e.act.kind == KIND_ERASED);
        let erased: String = erased
            .map(|(e, by)| (by, e.act.pub_.read::<Erasure>().unwrap()))
            .flat_map(|(by, e)| {
                e.hid.iter().map(|c| public::erased_line(by, e.entry, c)).collect::<Vec<_>>()
            })
            .collect();
        let mut log = Log::publish(self.0, leaves);
        log.files.0.insert(public::ERASED.to_owned(), erased.into_bytes());
        log.files.0.insert(public::disclosures_path(0), said.into_bytes());
        let found =
            replay_public(&Careful(&log.files), &log.policy, None, ROOMS, authority, keys_of);
        assert!(found.files.holds(), "as files it is sound: {:?}", found.files.faults);
        assert_eq!(found.rules.stopped, None);
        found
    }

    /// The message of the one refusal that a stranger comes to, and the entry.
    fn refused(self) -> (u64, &'static str) {
        let found = self.replay();
        assert!(!found.rules.holds());
        assert_eq!(found.rules.refused.len(), 1, "{:?}", found.rules.refused);
        let (index, refusal) = &found.rules.refused[0];
        (*index, refusal.message)
    }
}

fn counted() -> Value {
    json!({"counter": id(1), "by": 1})
}

/// Also where a title is withheld from strangers, or erased: rules see open fields alone.
#[test]
fn an_honest_record_holds() {
    let mut pen = Pen::closed();
    let named = pen.reference(1);
    pen.write("counter.rested", 0, json!({"on": id(1)})).act.refs.push(named);
    assert!(pen.replay().rules.holds());
}

#[test]
fn an_act_that_the_rules_refuse_is_named() {
    let mut pen = Pen::closed();
    pen.write("counter.counted", 4, counted());
    assert_eq!(pen.refused(), (2, "counter-refused-closed"));
}

#[test]
fn a_role_that_may_not_is_named() {
    let mut pen = Pen::closed();
    let two = json!({"counter": id(2), "until": 1_900_000_000});
    pen.write("counter.opened", 2, two).act.role = code("nobody");
    assert_eq!(pen.refused(), (2, "charter-refused-role"));
}

#[test]
fn a_signature_by_a_key_of_the_hosts_own_is_not_the_persons() {
    let mut pen = Pen::closed();
    let two = json!({"counter": id(2), "until": 1_900_000_000});
    let entry = pen.write("counter.opened", 2, two);
    let own = ed25519_dalek::SigningKey::from_bytes(&[66; 32]);
    entry.auth = sign(HUB, &entry.act, &own).unwrap();
    let found = pen.replay();
    assert_eq!(found.rules.signed, 0);
    assert_eq!(found.rules.refused[0].1.message, "hub-refused-key");

    let mut pen = Pen::closed();
    let two = json!({"counter": id(2), "until": 1_900_000_000});
    let entry = pen.write("counter.opened", 2, two);
    entry.auth = sign(HUB, &entry.act, &MEMBER_KEY).unwrap();
    let found = pen.replay();
    assert_eq!((found.rules.signed, found.rules.holds()), (1, true));
}

#[test]
fn an_act_that_does_not_name_the_resolution_it_rests_on_is_named() {
    let mut pen = Pen::closed();
    pen.write("counter.rested", 0, json!({"on": id(1)}));
    assert_eq!(pen.refused(), (2, "hub-refused-unnamed-ref"));
}

#[test]
fn another_number_of_places_is_named() {
    let mut pen = Pen::closed();
    let two = json!({"counter": id(2), "until": 1_900_000_000});
    pen.write("counter.opened", 16, two);
    assert_eq!(pen.refused(), (2, "hub-refused-places"));
}

#[test]
fn two_words_for_one_field_are_named() {
    let mut pen = Pen::closed();
    let two = json!({"counter": id(2), "until": 1_900_000_000});
    let said = ["Yes", "No"].map(|word| Disclosure::new([7; 32], "title", json!(word)).unwrap());
    let entry = pen.write("counter.opened", 2, two);
    entry.act.hid = said.iter().map(Disclosure::commitment).collect();
    entry.act.hid.sort();
    entry.act.open = [0, 1].into_iter().collect();
    let said = said.iter().map(|word| public::disclosure_line(2, word)).collect();
    let found = pen.replay_with(said);
    assert_eq!(found.rules.refused[0].1.message, "hub-refused-said-twice");
}

#[test]
fn an_erasure_in_a_role_that_its_actor_does_not_hold_is_named() {
    let erase = |by: &str| {
        let mut pen = Pen::closed();
        let hid = vec![pen.0[0].act.hid[0]];
        let erasure = Erasure { entry: 0, ground: "because".into(), hid };
        let open = serde_json::to_value(&erasure).unwrap();
        pen.write(KIND_ERASED, 0, open).act.by = code(by);
        pen.refused()
    };
    assert_eq!(erase(&person()), (2, "hub-refused-erasure"));
    assert_eq!(erase("host"), (2, "hub-refused-erasure"));
}

#[test]
fn a_file_name_that_is_a_path_is_not_followed() {
    let mut pen = Pen::closed();
    pen.write("counter.pictured", 0, json!({"sha256": "../../../../dev/zero"}));
    let found = pen.replay();
    assert_eq!(found.rules.missing_files, ["../../../../dev/zero"]);
}
