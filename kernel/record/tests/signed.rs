//! Notes, keys, checkpoints, policies, offline proofs, receipts, fork proofs, the signing rule.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use ed25519_dalek::{Signer as _, SigningKey};
use record::fork::{ForkProof, NotAFork, fork_proof};
use record::key::{Algorithm, Seen, Signer, VerifierKey};
use record::note::{Note, signature_line};
use record::policy::Untrusted;
use record::receipt::{Receipt, ReceiptError};
use record::signing::{Evidence, Freeze, Guard, Witnessed, may_sign};
use record::tree::{Tree, leaf_hash};
use record::{At, Checkpoint, Head, Policy, TlogProof, sign_checkpoint};
use support::{HUB, Log, signer};

/// Keys and note from the documentation of Go's `golang.org/x/mod/sumdb/note`.
const GO_PRIVATE: &str =
    "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const GO_PUBLIC: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const GO_NOTE: &str = "If you think cryptography is the answer to your problem,\n\
    then you don't know what your problem is.\n\n\
    \u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXg\
    KvqfqdngotpRZb6KE6RyyBwJnAM=\n";

struct TestWitness(&'static str, SigningKey);

impl TestWitness {
    fn new(name: &'static str, seed: u8) -> Self {
        Self(name, SigningKey::from_bytes(&[seed; 32]))
    }

    fn vkey(&self) -> VerifierKey {
        VerifierKey::witness(self.0, self.1.verifying_key().to_bytes()).unwrap()
    }

    fn cosign(&self, note: &str, time: u64) -> String {
        let text = Note::parse(note.as_bytes()).unwrap().text.to_owned();
        let message = format!("cosignature/v1\ntime {time}\n{text}");
        let signature = self.1.sign(message.as_bytes()).to_bytes();
        let body = [&time.to_be_bytes()[..], &signature].concat();
        signature_line(self.0, self.vkey().id(), &body)
    }
}

#[test]
fn keys_and_notes_are_those_of_the_go_library() {
    let public: VerifierKey = GO_PUBLIC.parse().unwrap();
    assert_eq!(public.to_string(), GO_PUBLIC);
    let note = Note::parse(GO_NOTE.as_bytes()).unwrap();
    assert_eq!(public.check(&note), Seen::Holds { time: None });
    let private = Signer::parse(GO_PRIVATE).unwrap();
    assert_eq!(private.to_private(), GO_PRIVATE);
    assert_eq!(private.verifier(), public);
    assert!(!format!("{private:?}").contains("AYEKFA"), "a log line must not show the key");
    let other = GO_NOTE.replace("cryptography", "Cryptography");
    assert_eq!(public.check(&Note::parse(other.as_bytes()).unwrap()), Seen::Broken);
}

#[test]
fn what_is_no_note_or_key_is_refused() {
    let line = "\u{2014} a AAAAAAA=\n";
    Note::parse(format!("text\n\n{line}").as_bytes()).unwrap();
    for broken in [
        "text\n",
        "text\n\n",
        "text\n\n\n",
        &format!("text\n{line}"),
        &format!("text\n\n{}", line.trim_end()),
        &format!("te\txt\n\n{line}"),
        "text\n\n- a AAAAAAA=\n",
        "text\n\n\u{2014} a+b AAAAAAA=\n",
        "text\n\n\u{2014}  AAAAAAA=\n",
        "text\n\n\u{2014} a AAAA\n",
        "text\n\n\u{2014} a !!!!\n",
        &format!("text\n\n{}", line.repeat(65)),
    ] {
        assert!(Note::parse(broken.as_bytes()).is_err(), "{broken:?}");
    }
    assert!(Note::parse(b"te\xffxt\n\n\xe2\x80\x94 a AAAAAAA=\n").is_err());
    assert!(Note::parse(&vec![b'a'; 200_000]).is_err());
    for broken in [
        "",
        "PeterNeumann",
        "PeterNeumann+c74f20a3",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10",
        "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    ] {
        assert!(broken.parse::<VerifierKey>().is_err(), "{broken}");
    }
    assert!(Signer::parse(GO_PUBLIC).is_err());
    assert!(Signer::from_seed("two words", &[1; 32]).is_err());
}

#[test]
fn a_checkpoint_has_exactly_three_lines() {
    let head = Log::new(5, 1).head;
    let note = sign_checkpoint(&signer(), head);
    let checkpoint = Checkpoint::parse(note.as_bytes()).unwrap();
    assert_eq!((checkpoint.origin.as_str(), checkpoint.head), (HUB, head));
    let root = head.root.to_standard();
    for broken in [
        format!("{HUB}\n5\n"),
        format!("{HUB}\n05\n{root}\n"),
        format!("{HUB}\n+5\n{root}\n"),
        format!("{HUB}\n-1\n{root}\n"),
        format!("{HUB}\n5\n{}\n", head.root.to_url()),
        format!("{HUB}\n5\n{root}\nextension\n"),
        format!("\n5\n{root}\n"),
        format!("{HUB}\n5\n{root}"),
        format!("{HUB}\n99999999999999999999\n{root}\n"),
    ] {
        assert!(Checkpoint::parse_text(&broken).is_err(), "{broken}");
    }
}

/// Two of three, and one of two.
fn policy(witnesses: &[TestWitness; 5]) -> String {
    let [a, b, c, d, e] = witnesses.each_ref().map(TestWitness::vkey);
    let log = signer().verifier();
    format!(
        "# Whom we trust\n\nlog {log} https://{HUB}\n\
         witness X1 {a}\n\twitness X2 {b} https://b.example\nwitness X3 {c}\n\
         group X-witnesses 2 X1 X2 X3\nwitness Y1 {d}\nwitness Y2 {e}\n\
         group Y-witnesses any Y1 Y2\ngroup X-and-Y all X-witnesses Y-witnesses\n\
         quorum X-and-Y\n"
    )
}

fn witnesses() -> [TestWitness; 5] {
    let names = ["a.example/w", "b.example/w", "c.example/w", "d.example/w", "e.example/w"];
    std::array::from_fn(|i| TestWitness::new(names[i], 20 + i as u8))
}

#[test]
fn a_quorum_is_counted_as_the_policy_says() {
    let all = witnesses();
    let policy = Policy::parse(policy(&all).as_bytes()).unwrap();
    let note = sign_checkpoint(&signer(), Log::new(5, 1).head);
    for set in 0..32_u32 {
        let mut cosigned = note.clone();
        for (i, witness) in all.iter().enumerate() {
            if set & (1 << i) != 0 {
                cosigned += &witness.cosign(&note, 1_790_000_000 + i as u64);
            }
        }
        let enough = (set & 7).count_ones() >= 2 && (set >> 3) != 0;
        match policy.check(cosigned.as_bytes()) {
            Ok(trusted) => {
                assert!(enough, "{set:b}");
                assert_eq!(trusted.witnesses.len(), set.count_ones() as usize);
                assert!(trusted.witnesses.iter().all(|(_, time)| *time >= 1_790_000_000));
            }
            Err(e) => {
                assert!(!enough, "{set:b}");
                assert_eq!(e, Untrusted::Quorum(set.count_ones() as usize));
            }
        }
    }
}

#[test]
fn broken_and_foreign_signatures_do_not_count() {
    let all = witnesses();
    let [a, b, _, d, _] = &all;
    let policy = Policy::parse(policy(&all).as_bytes()).unwrap();
    let log = Log::new(5, 1);
    let note = sign_checkpoint(&signer(), log.head);
    let cosigned = [&note[..], &a.cosign(&note, 1), &b.cosign(&note, 2), &d.cosign(&note, 3)];
    let unknown = signature_line("post.quantum/w", [1, 2, 3, 4], &[6; 2_428]);
    policy.check([&cosigned.concat()[..], &unknown].concat().as_bytes()).unwrap();

    let other = sign_checkpoint(&signer(), Log::new(6, 1).head);
    let moved = [&note[..], &a.cosign(&other, 1), &b.cosign(&note, 2), &d.cosign(&note, 3)];
    let broken = policy.check(moved.concat().as_bytes());
    assert_eq!(broken, Err(Untrusted::Broken("a.example/w".into())));

    let stranger = Signer::from_seed("other.example/log", &[1; 32]).unwrap();
    let foreign = sign_checkpoint(&stranger, log.head);
    assert!(matches!(policy.check(foreign.as_bytes()), Err(Untrusted::NoLog(_))));
    let impostor = Signer::from_seed(HUB, &[1; 32]).unwrap();
    let impostor = sign_checkpoint(&impostor, log.head);
    assert!(matches!(policy.check(impostor.as_bytes()), Err(Untrusted::NoLog(_))));
}

#[test]
fn a_faulty_policy_is_refused_with_its_line() {
    let all = witnesses();
    let [a, b, ..] = all.each_ref().map(TestWitness::vkey);
    let log = signer().verifier();
    let two = format!("witness A {a}\nwitness B {b}\n");
    for (text, line) in [
        (String::new(), 1),
        (format!("log {log}\n"), 1),
        (format!("log {log}\nquorum none"), 0),
        (format!("log {log}\nlog {log}\nquorum none\n"), 2),
        (format!("log {a}\nquorum none\n"), 1),
        (format!("witness A {log}\nquorum A\n"), 1),
        (format!("witness A {a}\nwitness C {a}\nquorum A\n"), 2),
        (format!("witness none {a}\nquorum none\n"), 1),
        (format!("witness A {a}\nwitness A {b}\nquorum A\n"), 2),
        ("quorum none\nquorum none\n".into(), 2),
        (format!("quorum A\nwitness A {a}\n"), 1),
        (format!("{two}group G 3 A B\nquorum G\n"), 3),
        (format!("{two}group G 0 A B\nquorum G\n"), 3),
        (format!("{two}group G 01 A B\nquorum G\n"), 3),
        (format!("{two}group G some A B\nquorum G\n"), 3),
        (format!("{two}group G any A A\nquorum G\n"), 3),
        (format!("{two}group G any A\ngroup H any A B\nquorum H\n"), 4),
        (format!("{two}group G any\nquorum G\n"), 3),
        (format!("{two}group G any G\nquorum G\n"), 3),
        (format!("{two}group G any none\nquorum G\n"), 3),
        ("trust everybody\nquorum none\n".into(), 1),
        ("quorum\u{c}none\n".into(), 1),
        ("quorum none\r\n".into(), 1),
    ] {
        assert_eq!(Policy::parse(text.as_bytes()).map_err(|e| e.line), Err(line), "{text}");
    }
    let pq = format!("witness Q q.example/w+01020304+Bg{}\nquorum Q\n", "A".repeat(1_750));
    let policy = Policy::parse(pq.as_bytes()).unwrap();
    assert!(policy.logs().is_empty());
    let key: VerifierKey = pq.split(' ').nth(2).unwrap().lines().next().unwrap().parse().unwrap();
    assert_eq!(key.algorithm(), Algorithm::Unknown(6));
}

#[test]
fn an_offline_proof_convinces_for_its_entry_alone() {
    let log = Log::new(700, 3);
    let checkpoint = String::from_utf8(log.files.0["checkpoint"].clone()).unwrap();
    for index in [0_u64, 255, 256, 511, 699] {
        let path = Tree::of(&log.files, 700).inclusion_proof(index, 700).unwrap();
        let text = TlogProof { index, path, checkpoint: checkpoint.clone() }.to_text();
        let proof = TlogProof::parse(text.as_bytes()).unwrap();
        assert_eq!(proof.to_text(), text);
        proof.check(&log.policy, &log.leaves[index as usize]).unwrap();
        assert!(proof.check(&log.policy, &log.leaves[(index as usize + 1) % 700]).is_err());
        let extra = text.replacen("index", "extra AAAA\nindex", 1);
        TlogProof::parse(extra.as_bytes()).unwrap();
        for at in 0..text.len() {
            let mut changed = text.clone().into_bytes();
            changed[at] ^= 1;
            let holds = TlogProof::parse(&changed)
                .is_ok_and(|p| p.check(&log.policy, &log.leaves[index as usize]).is_ok());
            assert!(!holds, "byte {at}");
            assert!(TlogProof::parse(&text.as_bytes()[..at]).is_err() || at > text.len() - 200);
        }
    }
}

#[test]
fn a_receipt_binds_the_host() {
    let leaf = leaf_hash(b"entry");
    let deadline: At = "2026-11-22T09:00:00Z".parse().unwrap();
    let receipt = Receipt { hub: HUB.into(), index: 7, leaf, deadline };
    let note = receipt.sign(&signer());
    assert_eq!(Receipt::open(note.as_bytes(), &signer().verifier()), Ok(receipt.clone()));
    let stranger = Signer::from_seed(HUB, &[1; 32]).unwrap().verifier();
    assert_eq!(Receipt::open(note.as_bytes(), &stranger), Err(ReceiptError::Signature));
    let later = note.replace("09:00", "10:00");
    assert!(Receipt::open(later.as_bytes(), &signer().verifier()).is_err());

    let head = |size| Checkpoint { origin: HUB.into(), head: Head { size, root: leaf } };
    let after = deadline.plus_seconds(1);
    assert!(!receipt.is_broken(&head(7), None, deadline));
    assert!(receipt.is_broken(&head(7), None, after));
    assert!(!receipt.is_broken(&head(8), Some(leaf), after));
    assert!(receipt.is_broken(&head(8), Some(leaf_hash(b"another")), after));
}

#[test]
fn two_heads_of_one_size_are_a_proof_anybody_can_check() {
    let (one, other) = (Log::new(9, 1), Log::new(9, 2));
    let note = |log: &Log| log.files.0["checkpoint"].clone();
    let key = signer().verifier();
    let proof = fork_proof(&note(&one), &note(&other), &key).unwrap();
    let read = ForkProof::parse(&proof.to_bytes()).unwrap();
    assert_eq!(read.check(&key), Ok(()));
    assert_eq!(fork_proof(&note(&one), &note(&one), &key), Err(NotAFork::SameRoot));
    let longer = note(&Log::new(10, 1));
    assert_eq!(fork_proof(&note(&one), &longer, &key), Err(NotAFork::OtherSize));
    let stranger = Signer::from_seed(HUB, &[1; 32]).unwrap().verifier();
    assert_eq!(read.check(&stranger), Err(NotAFork::Unsigned));
    assert!(ForkProof::parse(b"convoke/fork-proof/1\n99999\nshort").is_err());
}

#[test]
fn the_signing_rule_never_lets_a_fork_pass() {
    let log = Log::new(300, 1);
    let root_at = |size: u64| Tree::of(&log.files, 300).root_at(size).ok();
    let head = |size| Head { size, root: root_at(size).unwrap() };
    let evidence =
        |signed, guard, witness_size| Evidence { newest_signed: signed, guard, witness_size };
    let ask = |new: &Head, e: Evidence| may_sign(new, &e, root_at);
    let (old, new) = (head(200), head(300));
    let other = Head { size: 200, root: leaf_hash(b"another history") };

    assert_eq!(ask(&new, evidence(Some(old), Guard::Holds(old), None)), Ok(()));
    assert_eq!(ask(&new, evidence(Some(old), Guard::Holds(new), Some(250))), Ok(()));
    assert_eq!(ask(&new, evidence(Some(new), Guard::Holds(new), Some(300))), Ok(()));

    // An old backup was put back: the guard, or a witness, remembers more.
    let shrunk = |by| Err(Freeze::Shrunk { by, seen: 300, now: 200 });
    let guarded = evidence(Some(old), Guard::Holds(new), None);
    assert_eq!(ask(&old, guarded), shrunk(Witnessed::GuardFile));
    let seen = evidence(Some(old), Guard::Holds(old), Some(300));
    assert_eq!(ask(&old, seen), shrunk(Witnessed::Witness));
    let table = evidence(Some(new), Guard::Holds(old), None);
    assert_eq!(ask(&old, table), shrunk(Witnessed::SignedTable));

    // The entries below a signed head are others.
    let changed = |by| Err(Freeze::Changed { by, size: 200 });
    let guarded = evidence(Some(old), Guard::Holds(other), None);
    assert_eq!(ask(&new, guarded), changed(Witnessed::GuardFile));
    let table = evidence(Some(other), Guard::Holds(old), None);
    assert_eq!(ask(&new, table), changed(Witnessed::SignedTable));
    let fork = evidence(Some(old), Guard::Holds(old), None);
    assert_eq!(ask(&other, fork), changed(Witnessed::SignedTable));
    assert_eq!(
        may_sign(&new, &evidence(Some(old), Guard::Holds(old), None), |_| None),
        Err(Freeze::Unknown(200))
    );

    // Without a guard only a witness helps, or a first start with nothing there.
    let empty = head(0);
    assert_eq!(ask(&new, evidence(Some(old), Guard::Missing, None)), Err(Freeze::NoGuard));
    assert_eq!(ask(&new, evidence(Some(old), Guard::Missing, Some(199))), Err(Freeze::NoGuard));
    assert_eq!(ask(&new, evidence(None, Guard::Missing, None)), Err(Freeze::NoGuard));
    assert_eq!(ask(&new, evidence(Some(old), Guard::Missing, Some(200))), Ok(()));
    assert_eq!(ask(&empty, evidence(None, Guard::FirstStart, None)), Ok(()));
    assert_eq!(ask(&new, evidence(None, Guard::FirstStart, None)), Err(Freeze::NotEmpty));
    let signed = evidence(Some(empty), Guard::FirstStart, None);
    assert_eq!(ask(&empty, signed), Err(Freeze::NotEmpty));
    let witnessed = evidence(None, Guard::FirstStart, Some(0));
    assert_eq!(ask(&empty, witnessed), Ok(()));
}
