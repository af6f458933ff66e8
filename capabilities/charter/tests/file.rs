//! The charter file: what is read is what is written, and a faulty file says where and how to mend.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod common;

use charter::file::{Fault, read, write};
use charter::model::{Charter, Method, SeatCount};
use charter::say::{fault_line, language};
use common::rule_for;
use faces::lang::Tag;

const EXAMPLE: &str = include_str!("charters/two-chambers.toml");
const ACTS: &[&str] = &[
    "charter.hub_founded",
    "charter.clauses_drafted",
    "charter.adopted",
    "charter.officer_appointed",
    "charter.officer_ended",
    "charter.speaker_named",
    "charter.speaker_ended",
    "landscape.actor_mapped",
];

/// Faults in English, a line each.
fn lines(faults: &[Fault]) -> Vec<String> {
    let lang = language(Tag::En).expect("our messages");
    faults.iter().map(|fault| fault_line(&lang, fault)).collect()
}

fn example() -> Charter {
    read(EXAMPLE, Some(ACTS))
        .map(|read| read.charter)
        .unwrap_or_else(|faults| panic!("{}", lines(&faults).join("\n")))
}

#[test]
fn the_example_is_read_whole() {
    let charter = example();
    assert_eq!(charter.constituencies.len(), 7);
    assert_eq!(charter.body("board").map(|body| body.seats.len()), Some(7));
    assert_eq!(charter.body("forum").map(|body| body.seats[0].seats), Some(SeatCount::EachMember));
    assert!(matches!(charter.rules[0].method, Method::Consensus(_)));
    assert_eq!(charter.seats_of("board").len(), 24);
    assert_eq!(
        charter.seat("board/communities/1").and_then(|seat| seat.chamber),
        Some("implementer".to_owned())
    );
    assert_eq!(charter.seat("board/communities/2"), None);
    assert_eq!(rule_for(&charter, "board", "minutes").map(|rule| rule.id.as_str()), Some("R3"));
    assert_eq!(rule_for(&charter, "board", "budget").map(|rule| rule.id.as_str()), Some("R1"));
}

#[test]
fn a_charter_round_trips_and_its_writing_is_stable() {
    let charter = example();
    let written = write(&charter);
    let again = read(&written, Some(ACTS)).expect("what we write is read").charter;
    assert_eq!(again, charter);
    assert_eq!(write(&again), written);
}

/// Replaces one line of the example and gives the faults as `line:column: …`.
fn faults_with(from: &str, to: &str) -> Vec<String> {
    assert!(EXAMPLE.contains(from), "the example has `{from}`");
    match read(&EXAMPLE.replacen(from, to, 1), Some(ACTS)) {
        Ok(read) => lines(&read.warnings),
        Err(faults) => lines(&faults),
    }
}

fn assert_fault(from: &str, to: &str, expected: &str) {
    let faults = faults_with(from, to);
    assert!(faults.iter().any(|fault| fault.contains(expected)), "{expected}\nin {faults:#?}");
}

#[test]
fn every_fault_names_its_place_and_its_mend() {
    let line_of = |needle: &str| {
        EXAMPLE.lines().position(|line| line.contains(needle)).map_or(0, |place| place + 1)
    };
    let pass = line_of("\"each_chamber >=2/3 of votes_cast\"]");
    for (from, to, expected) in [
        (
            "\"each_chamber >=2/3 of votes_cast\"]",
            "\"each_chamber >=3/2 of votes_cast\"]",
            format!("{pass}:8: error: `each_chamber >=3/2 of votes_cast` asks for more than all"),
        ),
        (
            "\"each_chamber >=2/3 of votes_cast\"]",
            "\"each_chamber most of votes_cast\"]",
            format!("{pass}:9: error: `each_chamber most of votes_cast` is no threshold: `most`"),
        ),
        ("fallback = \"R2\"", "fallback = \"R9\"", "there is no rule `R9`. Use `R1`".into()),
        ("fallback = \"R2\"", "fallback = \"R1\"", "go round in a circle".into()),
        (
            "fallback = \"R2\"",
            "fallback = \"none\"",
            "warning: consensus without a fallback".into(),
        ),
        ("id = \"R2\"", "id = \"R1\"", "`R1` is used twice".into()),
        (
            "body = \"board\"\nappointed_by",
            "body = \"bored\"\nappointed_by",
            "there is no body `bored`. Use `board`, `forum`".into(),
        ),
        ("constituency = \"business\"", "constituency = \"busyness\"", "is no constituency".into()),
        ("by = [\"role:chair\"]", "by = [\"role:king\"]", "there is no office `king`".into()),
        ("by = [\"role:chair\"]", "by = [\"the chair\"]", "`the chair` names nobody".into()),
        (
            "act = \"charter.adopted\"",
            "act = \"charter.adoptd\"",
            "no act is called `charter.adoptd`. The acts of this room are".into(),
        ),
        (
            "quorum = [\"each_chamber >1/2 of seats\"]",
            "quorum = [\"donor >=11 of seats\"]",
            "asks for 11 of 10 seats. This quorum can never be met".into(),
        ),
        (
            "quorum = [\"each_chamber >1/2 of seats\"]",
            "quorum = [\"all >1/1 of seats\"]",
            "asks for more than all".into(),
        ),
        ("shape = 5", "shape = 1", "share shape 1".into()),
        ("term_years = 2\n", "\n", "warning: office `chair` has no term".into()),
        (
            "kinds = [\"business\"]",
            "",
            "warning: no kind of organisation belongs to `business`".into(),
        ),
        ("amendment = \"R4\"", "amendment = \"R8\"", "there is no rule `R8`".into()),
        ("mode = \"silence\"", "mode = \"vote\"", "`vote` needs `pass`".into()),
        (
            "on_objection = \"to_meeting\"",
            "pass = [\"all >1/2 of votes_cast\"]",
            "`pass` has no meaning in a rule of mode `silence`".into(),
        ),
        ("seats = 8", "seats = \"many\"", "`many` is no number of seats".into()),
        ("seats = 8", "seets = 8", "unknown field `seets`".into()),
        ("until = \"2027-12-31\"", "until = \"2027-02-30\"", "`2027-02-30` is not a date".into()),
        ("title = \"Charter", "title = Charter", "4:9: error:".into()),
    ] {
        assert_fault(from, to, &expected);
    }
}

#[test]
fn a_secret_ballot_that_cannot_be_held_is_warned_of_and_others_are_not() {
    let warned = |ballot: &str| {
        let lines = faults_with("proxies_max = 1", ballot);
        lines.into_iter().find(|line| line.contains("ballot")).unwrap_or_default()
    };
    let names = warned("proxies_max = 1\nballot = \"closed\"");
    assert!(names.contains("warning: a secret ballot cannot say who vetoes"), "{names}");
    let chambers = warned("ballot = \"sealed\"");
    assert!(chambers.contains("warning: sealed ballots are added up unopened"), "{chambers}");
    assert_eq!(warned("ballot = \"closed\""), "");
}

#[test]
fn nine_constituencies_are_refused_with_the_advice_to_group() {
    let more: String = (0..2)
        .map(|n| {
            format!("[[constituencies]]\nid = \"x{n}\"\ncode = \"X{}\"\nshape = 8\n", ["a", "b"][n])
        })
        .collect();
    let faults = read(&format!("{EXAMPLE}\n{more}"), None).expect_err("nine are too many");
    assert!(lines(&faults).iter().any(|fault| fault.contains("Group them")), "{faults:#?}");
}

#[test]
fn who_decides_alone_and_who_votes_for_nothing_is_warned_of() {
    assert_fault(
        "\"each_chamber >=2/3 of votes_cast\"]",
        "\"donor >=2/3 of votes_cast\"]",
        "the votes of `implementing_governments` are never counted",
    );
    let weighed = EXAMPLE
        .replacen(
            "constituency = \"business\"\nseats = 1",
            "constituency = \"business\"\nseats = 1\nweights = { voice = 9 }",
            1,
        )
        .replacen("each_chamber >=2/3 of votes_cast", "all >1/2 of votes_cast by voice", 1);
    let read = read(&weighed, Some(ACTS)).expect("lawful, and unwise");
    let warnings: Vec<String> = lines(&read.warnings);
    let said = |words: &str| warnings.iter().any(|warning| warning.contains(words));
    assert!(said("one seat of `business` decides alone"), "{warnings:#?}");
    assert!(said("the votes of `foundations` are never counted"), "{warnings:#?}");
}

#[test]
fn a_seat_whose_weight_never_makes_the_difference_is_warned_of() {
    let weighed = |bar: &str| {
        let mut text = EXAMPLE.replacen(
            "each_chamber >=2/3 of votes_cast",
            &format!("all {bar} of votes_cast by voice"),
            1,
        );
        for (who, seats, voice) in [
            ("donor_governments", 8, 10),
            ("foundations", 1, 1),
            ("business", 1, 10),
            ("implementing_governments", 7, 10),
            ("civil_society", 2, 10),
            ("communities", 1, 10),
        ] {
            let group = format!("constituency = \"{who}\"\nseats = {seats}\n");
            text = text.replacen(&group, &format!("{group}weights = {{ voice = {voice} }}\n"), 1);
        }
        let read = read(&text, Some(ACTS)).expect("lawful, and unwise");
        lines(&read.warnings).join("\n")
    };
    // 19 seats of 10 and one of 1: more than half is 96, which the one never completes.
    let warnings = weighed(">1/2");
    assert!(warnings.contains("a seat of `foundations` never matters"), "{warnings}");
    assert!(!warnings.contains("`business` never matters"), "{warnings}");
    // All 191 are needed: then every seat is.
    assert!(!weighed(">=191/191").contains("never matters"));
}

#[test]
fn faults_of_toml_itself_are_said_in_every_language_with_a_mend() {
    let broken = |from: &str, to: &str| {
        assert!(EXAMPLE.contains(from), "the example has `{from}`");
        read(&EXAMPLE.replacen(from, to, 1), Some(ACTS)).expect_err("it cannot be read")
    };
    for (from, to, said) in [
        ("seats = 8", "seets = 8", "unknown field `seets`. Remove it, or use one of `id`,"),
        ("kind = \"board\"", "", "the field `kind` is missing. Add `kind`."),
        ("seats = 8", "seats = 8\nseats = 8", "`seats` is written twice. Write each field once."),
        (
            "term_years = 2",
            "term_years = \"two\"",
            "the text “two” stands here, and a whole number of 0 or more belongs here. Write digits",
        ),
        ("term_years = 2", "term_years = -2", "a whole number of 0 or more belongs here"),
        ("title = \"Charter", "title = Charter", "a text is not between quotes"),
        ("kinds = [\"business\"]", "kinds = [\"business\"", "or a bracket is not closed"),
        (
            "\"each_chamber >=2/3 of votes_cast\"]",
            "\"each_chamber >=2/3 of hearts\"]",
            "`hearts` is nothing to take a share of. Write it like `each_chamber >=2/3",
        ),
        (
            "mode = \"silence\"",
            "mode = \"shouting\"",
            "`shouting` is no way to decide. Use consensus",
        ),
        (
            "by = [\"role:chair\"]",
            "by = [\"the chair\"]",
            "`the chair` names nobody. Write anyone,",
        ),
    ] {
        let faults = broken(from, to);
        let english = lines(&faults).join("\n");
        assert!(english.contains(said), "{said}\nin {english}");
        let first = &faults[0];
        assert!(first.line > 1, "{english}");
        let mut all = std::collections::BTreeSet::new();
        for tag in [Tag::Ar, Tag::En, Tag::Es, Tag::Fr, Tag::Ru, Tag::Zh] {
            let line = fault_line(&language(tag).expect("our messages"), first);
            assert!(!line.contains("charter-fault"), "{line}");
            all.insert(line);
        }
        assert_eq!(all.len(), 6, "each in its own words: {all:#?}");
    }
}

#[test]
fn a_hub_founded_with_a_delay_before_the_vote_is_warned_of() {
    let faults = faults_with("amendment = \"R4\"", "amendment = \"R4\"\nvote_after_days = 90");
    let warned = faults.iter().find(|line| line.contains("nobody votes for the first 90 days"));
    let warned = warned.unwrap_or_else(|| panic!("{faults:#?}"));
    assert!(warned.contains("warning") && warned.contains("Found the hub without"), "{warned}");
    let none = faults_with("amendment = \"R4\"", "amendment = \"R4\"\nvote_after_days = 0");
    assert!(!none.iter().any(|line| line.contains("nobody votes")), "{none:#?}");
}

/// A partner answers by an invitation: an office of that name would make officers of all of them.
#[test]
fn no_office_is_called_as_those_are_who_hold_none() {
    for word in ["anyone", "member", "host", "public", "partner"] {
        let faults = faults_with("role = \"chair\"\n", &format!("role = \"{word}\"\n"));
        let said = format!("an office cannot be called `{word}`");
        assert!(faults.iter().any(|line| line.contains(&said)), "{word}: {faults:#?}");
    }
}
