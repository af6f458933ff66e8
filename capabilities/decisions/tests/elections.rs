//! Elections in the decision room: candidates are named, ballots rank them, and whoever is
//! elected may take exactly the office that was voted on.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use charter::act::OfficerAppointed;
use common::{DAY, Hall, SEATS, ballot, chair, holder, id, secretariat};
use decisions::act::{Act, CandidateNamed, CandidateWithdrawn, RankingCast};
use decisions::model::{Choice, Permit, Verdict};
use hub::{Id, Principal, Said};

fn named(motion: Id, name: &str, stands: Option<Id>) -> Act {
    Act::CandidateNamed(CandidateNamed {
        motion,
        candidate: id('n', name),
        stands,
        cost: None,
        name: Said::text(name),
        statement: Said::text("Ten years of books"),
    })
}

fn ranking(motion: Id, seat: &str, order: &[&[&str]]) -> Act {
    let tier = |names: &&[&str]| names.iter().map(|name| id('n', name)).collect();
    Act::RankingCast(RankingCast {
        motion,
        seat: seat.to_owned(),
        ranking: order.iter().map(tier).collect(),
        reason: Said::default(),
    })
}

fn treasurer() -> Option<Permit> {
    let kind = "charter.officer_appointed".to_owned();
    Some(Permit { kind, subject: None, place: Some("treasurer".to_owned()) })
}

/// An election that is open for ten days, with three persons on the ballot.
fn open(hall: &mut Hall, matter: &str, rule: &str, permits: Option<Permit>) -> Id {
    let motion = hall.table_matter(matter, "board", matter, permits);
    hall.know(&["ada", "bo", "cy"]);
    for name in ["ada", "bo", "cy"] {
        hall.tell(&secretariat(), named(motion, name, Some(id('p', name))));
    }
    let opening = hall.opening(motion, rule, 10);
    hall.tell(&chair(), Act::VoteOpened(opening));
    motion
}

fn cast(hall: &mut Hall, motion: Id, seat: &str, order: &[&[&str]]) {
    hall.tell(&holder(seat), ranking(motion, seat, order));
}

fn appointed(person: &str, role: &str, resolution: Option<Id>) -> charter::act::Act {
    charter::act::Act::OfficerAppointed(OfficerAppointed {
        person: id('p', person),
        role: role.to_owned(),
        from: None,
        until: None,
        resolution,
        name: Said::text(person),
    })
}

#[test]
fn whoever_beats_each_other_takes_exactly_that_office() {
    let mut hall = Hall::new();
    let motion = open(&mut hall, "officer", "R11", treasurer());
    for seat in &SEATS[..3] {
        cast(&mut hall, motion, seat, &[&["ada"], &["bo"], &["cy"]]);
    }
    for seat in &SEATS[3..6] {
        cast(&mut hall, motion, seat, &[&["cy"], &["bo"]]);
    }
    // First choice of one alone, and yet preferred to each other one by most.
    cast(&mut hall, motion, SEATS[6], &[&["bo"]]);
    hall.refused(
        &chair(),
        appointed("bo", "treasurer", Some(motion)),
        "charter-refused-no-resolution",
    );
    assert_eq!(hall.pass_days(10), ["decisions.closed"]);
    let outcome = hall.outcome(motion);
    assert_eq!(
        (outcome.verdict, outcome.elected.as_slice()),
        (Verdict::Adopted, [id('n', "bo")].as_slice())
    );
    hall.refused(&chair(), appointed("bo", "treasurer", None), "charter-refused-needs-resolution");
    for (person, role) in [("ada", "treasurer"), ("bo", "chair")] {
        let other = appointed(person, role, Some(motion));
        hall.refused(&chair(), other, "charter-refused-other-act");
    }
    hall.tell(&chair(), appointed("bo", "treasurer", Some(motion)));
}

#[test]
fn a_tie_elects_nobody_where_the_rule_says_so_and_nothing_is_permitted() {
    let mut hall = Hall::new();
    let motion = open(&mut hall, "officer", "R11", treasurer());
    for (seat, first) in SEATS.iter().zip(["ada", "bo", "ada", "bo", "ada", "bo", "ada", "bo"]) {
        cast(&mut hall, motion, seat, &[&[first]]);
    }
    hall.pass_days(10);
    assert_eq!(hall.outcome(motion).verdict, Verdict::Rejected);
    assert!(hall.outcome(motion).elected.is_empty());
    let late = appointed("ada", "treasurer", Some(motion));
    hall.refused(&chair(), late, "charter-refused-not-adopted");
}

#[test]
fn three_are_elected_in_proportion_and_ballots_can_be_changed() {
    let mut hall = Hall::new();
    let motion = hall.table_matter("committee", "board", "committee", None);
    for name in ["ada", "bo", "cy", "di"] {
        hall.tell(&secretariat(), named(motion, name, None));
    }
    let opening = hall.opening(motion, "R12", 10);
    hall.tell(&chair(), Act::VoteOpened(opening));
    cast(&mut hall, motion, SEATS[0], &[&["di"]]);
    for seat in &SEATS[..5] {
        cast(&mut hall, motion, seat, &[&["ada"], &["bo"]]);
    }
    for seat in &SEATS[5..] {
        cast(&mut hall, motion, seat, &[&["cy"], &["di"]]);
    }
    hall.pass_days(10);
    let elected: Vec<Id> = ["ada", "cy", "bo"].map(|name| id('n', name)).into();
    assert_eq!(hall.outcome(motion).elected, elected);
}

#[test]
fn too_few_ballots_are_no_quorum_and_an_abstention_counts_for_it() {
    let mut hall = Hall::new();
    let motion = open(&mut hall, "officer", "R11", None);
    for seat in &SEATS[..4] {
        cast(&mut hall, motion, seat, &[&["ada"]]);
    }
    hall.pass_days(10);
    assert_eq!(hall.outcome(motion).verdict, Verdict::NoQuorum);
    let motion = hall.table_matter("again", "board", "officer", None);
    hall.tell(&secretariat(), named(motion, "ada", None));
    let opening = hall.opening(motion, "R11", 10);
    hall.tell(&chair(), Act::VoteOpened(opening));
    for seat in &SEATS[..4] {
        cast(&mut hall, motion, seat, &[&["ada"]]);
    }
    cast(&mut hall, motion, SEATS[4], &[]);
    hall.pass_days(10);
    assert_eq!(hall.outcome(motion).verdict, Verdict::Adopted);
    assert_eq!(hall.outcome(motion).figures["implementer"].abstain, 1);
}

#[test]
fn the_ballot_is_fixed_when_the_vote_opens() {
    let mut hall = Hall::new();
    let plain = hall.table("plain");
    hall.refused(&secretariat(), named(plain, "ada", None), "decisions-refused-no-election");
    let motion = hall.table_matter("officer", "board", "officer", treasurer());
    let empty = hall.opening(motion, "R11", 10);
    hall.refused(&chair(), Act::VoteOpened(empty), "decisions-refused-no-candidates");
    let nobody = named(motion, "ada", None);
    hall.refused(&secretariat(), nobody, "decisions-refused-who-stands");
    let unknown = named(motion, "ada", Some(id('p', "ada")));
    hall.refused(&secretariat(), unknown, "decisions-refused-no-actor");
    hall.know(&["ada", "cy"]);
    hall.tell(&secretariat(), named(motion, "ada", Some(id('p', "ada"))));
    let twice = named(motion, "ada again", Some(id('p', "ada")));
    hall.refused(&secretariat(), twice, "decisions-refused-named-already");
    let member = holder(SEATS[0]);
    hall.tell(&member, named(motion, "bo", Some(id('p', SEATS[1]))));
    let off = |name: &str| {
        let candidate = id('n', name);
        Act::CandidateWithdrawn(CandidateWithdrawn { motion, candidate })
    };
    hall.refused(&member, off("ada"), "decisions-refused-not-author");
    hall.tell(&holder(SEATS[1]), off("bo"));
    hall.refused(&member, off("bo"), "decisions-refused-no-candidate");
    let opening = hall.opening(motion, "R11", 10);
    hall.tell(&chair(), Act::VoteOpened(opening));
    let late = named(motion, "cy", Some(id('p', "cy")));
    hall.refused(&secretariat(), late, "decisions-refused-ballot-fixed");
    hall.refused(&secretariat(), off("ada"), "decisions-refused-ballot-fixed");
    // Whoever was taken off the ballot gets no votes.
    let gone = ranking(motion, SEATS[0], &[&["bo"]]);
    hall.refused(&member, gone, "decisions-refused-no-candidate");
}

#[test]
fn a_ballot_that_cannot_be_counted_is_refused_under_its_rule() {
    let mut hall = Hall::new();
    let (seat, other) = (SEATS[0], SEATS[1]);
    let officer = open(&mut hall, "officer", "R11", None);
    let three = open(&mut hall, "committee", "R12", None);
    let logo = open(&mut hall, "logo_choice", "R13", None);
    let cases: [(Id, &[&[&str]], &str, &str); 5] = [
        (officer, &[&["ada"], &["ada"]], "decisions-refused-ranked-twice", "R11"),
        (officer, &[&["zoe"]], "decisions-refused-no-candidate", "R11"),
        (three, &[&["ada", "bo"]], "decisions-refused-shared-place", "R12"),
        (logo, &[&["ada"], &["bo"]], "decisions-refused-marks-only", "R13"),
        (logo, &[&["ada", "bo"]], "decisions-refused-one-mark", "R13"),
    ];
    for (motion, order, message, rule) in cases {
        let refusal = hall.refused(&holder(seat), ranking(motion, seat, order), message);
        assert_eq!(refusal.clause.as_deref(), Some(rule));
    }
    let plain = ballot(officer, seat, Choice::Agree);
    hall.refused(&holder(seat), plain, "decisions-refused-needs-ranking");
    let forged = ranking(officer, seat, &[&["ada"]]);
    hall.refused(&holder(other), forged.clone(), "decisions-refused-other-seat");
    hall.refused(&Principal::host(), forged.clone(), "charter-refused-not-granted");
    let vote = hall.vote_on("plain");
    let misplaced = ranking(vote, seat, &[]);
    hall.refused(&holder(seat), misplaced, "decisions-refused-no-election");
    hall.story.wait(10 * DAY);
    hall.refused(&holder(seat), forged, "decisions-refused-over");
}

#[test]
fn the_same_record_without_its_words_elects_the_same() {
    let mut hall = Hall::new();
    let motion = open(&mut hall, "officer", "R11", treasurer());
    for seat in SEATS {
        cast(&mut hall, motion, seat, &[&["cy"], &["ada"]]);
    }
    hall.pass_days(10);
    let retold = hall.story.retell(false);
    let again = retold.room::<decisions::State>().motion(motion).expect("a motion");
    assert_eq!(again.outcome().expect("an outcome").elected, [id('n', "cy")]);
    assert_eq!(retold.resolution(motion).expect("a resolution").subject, Some(id('p', "cy")));
}
