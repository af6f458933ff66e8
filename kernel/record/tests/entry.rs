//! Entries: what is written is read, what was not written so is refused, signatures hold.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer;
use record::entry::{AuthError, EntryError, Signed, sign, signing_message};
use record::hidden::{Openness, arrange};
use record::{ActBody, At, Auth, Bytes, Code, Commitment, Disclosure, Entry, Fields, Hash, sha256};
use serde_json::json;
use support::{HUB, Log, Random, act, member_key};

fn entry() -> Entry {
    let (act, _) = act(&mut Random(1), "decisions.ballot_cast", 3);
    let auth = sign(HUB, &act, &member_key()).unwrap();
    Entry { hub: HUB.into(), at: At::from_unix(1_790_000_000).unwrap(), act, auth }
}

#[test]
fn the_leaf_is_canonical_and_reads_back() {
    for entry in Log::new(40, 4).entries {
        let leaf = entry.to_leaf().unwrap();
        let value = record::canon::parse(&leaf).unwrap();
        assert_eq!(record::canon::to_bytes(&value).unwrap(), leaf);
        assert_eq!(Entry::parse(&leaf).unwrap(), entry);
        entry.check_auth().unwrap();
    }
}

#[test]
fn the_bytes_of_an_entry_are_pinned() {
    let mut random = Random(42);
    let title = Disclosure::new(random.bytes(), "title", json!("Water")).unwrap();
    let values = [(title.commitment(), Openness::Open)];
    let places = arrange(&values, &[random.bytes()], 2).unwrap();
    let act = ActBody {
        kind: Code::new("vote.cast").unwrap(),
        by: Code::new("m_9k2").unwrap(),
        role: Code::new("member").unwrap(),
        nonce: Bytes([0xab; 16]),
        refs: vec![record::Ref { i: 123, h: Bytes([1; 32]) }],
        pub_: Fields::new(&json!({"choice": "for", "ballot": 7})).unwrap(),
        hid: places.hid,
        open: places.open,
    };
    let at = "2026-11-22T08:31:00Z".parse().unwrap();
    let entry = Entry { hub: HUB.into(), at, act, auth: Auth::Host };
    assert_eq!(
        String::from_utf8(entry.to_leaf().unwrap()).unwrap(),
        include_str!("golden/entry.json").trim_end()
    );
    assert_eq!(title.as_str(), include_str!("golden/disclosure.json").trim_end());
    let document = include_str!("../../../docs/record-format.md");
    assert!(document.contains(include_str!("golden/entry.json")), "the example of the document");
    assert!(document.contains(title.as_str()), "the example of the document");
}

#[test]
fn every_changed_byte_is_noticed_by_format_or_signature() {
    let leaf = entry().to_leaf().unwrap();
    let same = |changed: &[u8]| {
        Entry::parse(changed).is_ok_and(|e| e.check_auth().is_ok() && e.at == entry().at)
    };
    for at in 0..leaf.len() {
        for flip in [1, 0x20, 0x80] {
            let mut changed = leaf.clone();
            changed[at] ^= flip;
            assert!(!same(&changed), "byte {at}");
        }
        assert!(Entry::parse(&leaf[..at]).is_err());
    }
}

#[test]
fn shapes_that_are_no_entry_are_refused() {
    let leaf = String::from_utf8(entry().to_leaf().unwrap()).unwrap();
    for (from, to) in [
        ("\"v\":1", "\"v\":2"),
        ("\"v\":1", "\"v\":1,\"w\":1"),
        ("{\"act\"", "{\"aaa\":1,\"act\""),
        ("\"role\":\"member\"", "\"role\":\"\""),
        ("\"role\":\"member\"", "\"role\":\"a b\""),
        ("\"role\":\"member\"", "\"role\":\"\\n\""),
        ("\"open\":[", "\"open\":[9,"),
        ("\"alg\":\"ed25519\"", "\"alg\":\"none\""),
        ("\"refs\":[]", "\"refs\":[{\"h\":\"short\",\"i\":1}]"),
        ("\"refs\":[]", "\"refs\":{}"),
        ("\"pub\":{", "\"pub\":[{"),
        (HUB, "two words"),
    ] {
        assert!(leaf.contains(from), "{from}");
        assert!(Entry::parse(leaf.replacen(from, to, 1).as_bytes()).is_err(), "{to}");
    }
}

#[test]
fn free_places_and_order_of_commitments_are_kept() {
    let decoys: [[u8; 32]; 16] = Random(5).bytes::<16>().map(|b| [b; 32]);
    let value = (Commitment::from_hash(&Bytes([8; 32])), Openness::Open);
    for places in [2, 4, 8, 16] {
        let arranged = arrange(&[value], &decoys, places).unwrap();
        assert_eq!(arranged.hid.len(), places);
        assert!(arranged.hid.is_sorted());
        let open = usize::from(arranged.open[0]);
        assert_eq!((arranged.open.len(), arranged.hid[open]), (1, value.0));
    }
    assert_eq!(arrange(&[], &[], 0).unwrap().hid, []);
    for (values, decoys, places) in [
        (&[value][..], &decoys[..], 3),
        (&[value], &decoys[..0], 2),
        (&[value], &decoys, 0),
        (&[value, value], &decoys, 2),
    ] {
        assert!(arrange(values, decoys, places).is_err(), "{places}");
    }
}

#[test]
fn an_act_keeps_its_bytes_through_any_spelling() {
    let act = entry().act;
    let loose = serde_json::to_string_pretty(&act).unwrap();
    let again: ActBody = serde_json::from_str(&loose).unwrap();
    assert_eq!(again.to_bytes().unwrap(), act.to_bytes().unwrap());
    let unknown = loose.replacen('{', "{\"extra\":1,", 1);
    assert!(serde_json::from_str::<ActBody>(&unknown).is_err());
}

#[test]
fn an_act_signed_for_one_hub_is_worth_nothing_in_another() {
    let mut moved = entry();
    assert_eq!(moved.check_auth(), Ok(Signed::ByActor));
    moved.hub = "other.example/record".into();
    assert_eq!(moved.check_auth(), Err(AuthError::Signature));
}

#[test]
fn an_entry_too_large_is_not_written() {
    let mut entry = entry();
    entry.act.pub_ = Fields::new(&json!({"x": "y".repeat(16_000)})).unwrap();
    assert!(matches!(entry.to_leaf(), Err(EntryError::Canon(_))));
}

#[test]
fn hidden_values_open_only_to_what_was_committed() {
    let value = Disclosure::new([3; 32], "title", json!("Clean water")).unwrap();
    let again = Disclosure::parse(value.as_str().as_bytes()).unwrap();
    assert_eq!(again.commitment(), value.commitment());
    let other_salt = Disclosure::new([4; 32], "title", json!("Clean water")).unwrap();
    assert_ne!(other_salt.commitment(), value.commitment());
    let by_hand = sha256(&[b"convoke/hid/1\n", value.as_str().as_bytes()]);
    assert_eq!(value.commitment().as_str(), by_hand.to_url());
    for broken in ["[\"AAAA\",\"a\",1]", "[\"a\"]", "{}", "[1,2,3]", "[ ]"] {
        assert!(Disclosure::parse(broken.as_bytes()).is_err(), "{broken}");
    }
    assert!(!format!("{value:?}").contains("Clean"), "a log line must not show the value");
}

fn passkey(challenge_of: &[u8], flags: u8) -> Auth {
    let key = p256::ecdsa::SigningKey::from_slice(&[5; 32]).unwrap();
    let mut data = vec![0_u8; 37];
    data[32] = flags;
    let challenge = sha256(&[challenge_of]).to_url();
    let client = json!({"type": "webauthn.get", "challenge": challenge, "origin": "https://x"});
    let client = client.to_string();
    let signed = [data.as_slice(), &sha256(&[client.as_bytes()]).0].concat();
    let signature: p256::ecdsa::Signature = key.sign(&signed);
    let point = key.verifying_key().to_sec1_point(false);
    let url = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let parts = [url(&data), url(client.as_bytes()), url(signature.to_der().as_bytes())].join(".");
    Auth::Webauthn { key: url(point.as_bytes()).into(), sig: parts.into() }
}

#[test]
fn a_passkey_approval_is_checked_by_third_parties() {
    let mut entry = entry();
    let message = signing_message(HUB, &entry.act.to_bytes().unwrap());
    entry.auth = passkey(&message, 5);
    let entry = Entry::parse(&entry.to_leaf().unwrap()).unwrap();
    assert_eq!(entry.check_auth(), Ok(Signed::ByActor));

    let mut nobody = entry.clone();
    nobody.auth = passkey(&message, 0);
    assert!(nobody.check_auth().is_err());
    let mut other = entry.clone();
    other.auth = passkey(b"another act", 5);
    assert!(other.check_auth().is_err());
    let mut changed = entry;
    changed.act.role = Code::new("chair").unwrap();
    assert!(changed.check_auth().is_err());
}

#[test]
fn a_hidden_proof_is_withheld_and_the_host_is_only_the_host() {
    let mut entry = entry();
    entry.auth = Auth::Hidden { c: Commitment::from_hash(&Bytes([1; 32])) };
    let read = Entry::parse(&entry.to_leaf().unwrap()).unwrap();
    assert_eq!(read.check_auth(), Ok(Signed::Withheld));
    entry.auth = Auth::Host;
    assert_eq!(entry.check_auth(), Ok(Signed::ByHost));
}

#[test]
fn a_commitment_is_any_text_that_spells_32_bytes_and_nothing_else() {
    let good = Bytes([0xA7; 32]).to_url();
    let agree = |text: &str| {
        let spelled = Hash::from_url(text).is_ok();
        assert_eq!(Commitment::parse(text).is_ok(), spelled, "{text}");
        spelled
    };
    let mut held = 0;
    for at in 0..good.len() {
        for letter in (0_u8..128).map(char::from) {
            let other = format!("{}{letter}{}", &good[..at], &good[at + 1..]);
            held += usize::from(agree(&other));
        }
        assert!(!agree(&good[..at]));
    }
    // Any letter anywhere but at the end, where two bits are unused.
    assert_eq!(held, 42 * 64 + 16);
    assert!(!agree(&format!("{good}A")) && !agree(&format!("{good}=")));
}
