//! A whole election by this crate: keys, credentials, ballots, sums, decryption, result; and
//! everything that must be refused.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use common::{Made, made};
use sealed::{Archive, Credential, verify};

/// Four of five vote; one votes again, and that ballot counts.
fn voted() -> Made {
    let mut made = made(5);
    for (voter, chosen) in [
        (0, [vec![0], vec![0]]),
        (1, [vec![1], vec![0, 2]]),
        (2, [vec![], vec![1, 2]]),
        (3, [vec![2], vec![2]]),
        (0, [vec![1], vec![1]]),
    ] {
        let ballot = made.cast(voter, &chosen);
        made.receive(&ballot);
    }
    made
}

fn counted() -> Made {
    let mut made = voted();
    made.close();
    made.decrypt(3);
    made.decrypt(1);
    made.publish();
    made
}

#[test]
fn the_last_ballots_are_counted_by_two_of_three_trustees() {
    let made = counted();
    let read = Archive::read(made.archive.as_bytes()).expect("it reads back");
    assert_eq!(read, made.archive);
    let verified = verify(&read).expect("it holds");
    let result = verified.result.expect("a result").result;
    // Blank, Ada, Bo, Cy; Monday, Tuesday, Friday.
    assert_eq!(result, [vec![1, 0, 2, 1], vec![1, 2, 3]]);
}

#[test]
fn one_of_three_trustees_is_too_few() {
    let mut made = voted();
    made.close();
    made.decrypt(2);
    let wrong = verify(&made.archive).expect("it holds").own_result().expect_err("too few");
    assert!(wrong.to_string().contains("too few"), "{wrong}");
}

#[test]
fn choices_that_the_questions_do_not_allow_are_refused() {
    let mut made = made(1);
    for (chosen, why) in [
        (vec![vec![0]], "answer each"),
        (vec![vec![0, 1], vec![0]], "choose 1 to 1"),
        (vec![vec![0], vec![]], "choose 1 to 2"),
        (vec![vec![0], vec![0, 0]], "each once"),
        (vec![vec![3], vec![0]], "among its answers"),
    ] {
        let credential = &made.credentials[0];
        let cast = sealed::Ballot::cast(&made.election, credential, &chosen, &mut made.random);
        let wrong = cast.expect_err("not allowed").to_string();
        assert!(wrong.contains(why), "{wrong}");
    }
}

#[test]
fn a_mistyped_credential_is_noticed() {
    let text = made(1).credentials[0].reveal().to_owned();
    assert_eq!(text.len(), 19);
    assert!(text.parse::<Credential>().is_ok());
    let other = if text.starts_with('2') { "3" } else { "2" };
    let mistyped = format!("{other}{}", &text[1..]);
    assert!(mistyped.parse::<Credential>().is_err(), "the check character");
    assert!("0".repeat(15).parse::<Credential>().is_err(), "0 is no digit of base 58");
}

#[test]
fn forged_ballots_are_refused() {
    let mut made = made(3);
    let good = made.cast(0, &[vec![0], vec![0]]);
    let other = made.cast(1, &[vec![1], vec![1]]);
    let verified = verify(&made.archive).expect("it holds");
    assert_eq!(verified.check_ballot(&good), Ok(()));
    let stranger = Credential::random(&mut made.random);
    made.credentials[2] = stranger;
    let forged = [
        made.cast(2, &[vec![0], vec![0]]),
        sealed::Ballot { credential: other.credential, ..good.clone() },
        sealed::Ballot { answers: other.answers.clone(), ..good.clone() },
        sealed::Ballot { signature: other.signature.clone(), ..good.clone() },
        sealed::Ballot { election_uuid: "Another1234567".to_owned(), ..good.clone() },
    ];
    for ballot in &forged {
        assert!(verified.check_ballot(ballot).is_err());
    }
    // Proofs of another answer do not pass either.
    let mut swapped = good.clone();
    swapped.answers[0].individual_proofs.swap(0, 1);
    assert!(verified.check_ballot(&swapped).is_err());
    made.receive(&good);
    let again = verify(&made.archive).expect("it holds").check_ballot(&good);
    assert!(again.expect_err("twice").to_string().contains("before"));
}

#[test]
fn every_damaged_archive_is_refused() {
    let bytes = counted().archive.as_bytes().to_vec();
    let holds = |bytes: &[u8]| {
        let verified = Archive::read(bytes).and_then(|archive| verify(&archive));
        verified.is_ok_and(|verified| verified.result.is_some())
    };
    assert!(holds(&bytes));
    // A bit in each part: names, sizes, contents, wherever the step falls.
    for place in (0..bytes.len()).step_by(bytes.len() / 120) {
        let mut damaged = bytes.clone();
        damaged[place] ^= 1;
        assert!(!holds(&damaged), "a bit at {place} was not noticed");
    }
    for end in (0..bytes.len()).step_by(512 * 7) {
        assert!(!holds(&bytes[..end]), "cut off at {end}");
    }
}

#[test]
fn each_event_must_follow_what_happened() {
    // A ballot after the end, a second end, a decryption before the sums, a result too early.
    let mut late = voted();
    late.archive.happen(sealed::archive::Kind::EndBallots, None).expect("an event");
    let ballot = late.cast(4, &[vec![0], vec![0]]);
    late.receive(&ballot);
    assert!(verify(&late.archive).is_err());
    let mut twice = voted();
    twice.archive.happen(sealed::archive::Kind::EndBallots, None).expect("an event");
    twice.archive.happen(sealed::archive::Kind::EndBallots, None).expect("an event");
    assert!(verify(&twice.archive).is_err());
    let mut early = voted();
    let payload = early.archive.add_json(&serde_json::json!({ "result": [[9]] })).expect("added");
    early.archive.happen(sealed::archive::Kind::Result, Some(payload)).expect("an event");
    assert!(verify(&early.archive).is_err());
    // Data that nobody refers to could be slipped in.
    let mut loose = voted();
    loose.archive.add(b"{}".to_vec()).expect("added");
    let wrong = verify(&loose.archive).expect_err("loose data").to_string();
    assert!(wrong.contains("no event refers to"), "{wrong}");
}
