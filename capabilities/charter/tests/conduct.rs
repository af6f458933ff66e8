//! Clauses on conduct: read, written, recorded, explained, and what is wrong in them.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use charter::file::{Fault, read, write};
use charter::founding::draft_acts;
use charter::model::{Charter, SanctionKind};
use charter::say::{fault_line, language};
use charter::studio::{Part, Text, Values};
use charter::view::conduct::in_words;
use faces::lang::Tag;
use hub::Id;

const FIRST: &str = include_str!("charters/two-chambers.toml");

const CLAUSE: &str = r#"
[[rules]]
id = "R9"
title = "The forum decides"
body = "forum"
matters = ["any"]
mode = "vote"
pass = ["all >1/2 of votes_cast"]

[[conduct]]
id = "S1"
words = "Breach of the code of conduct"
by = ["member", "role:chair", "seat:board"]
hears = "board"
answer_days = 30
hearing_days = 14
rule = "R2"
sanctions = ["warning", "suspension", "exclusion"]
suspension_days_max = 180
appeal_rule = "R9"
appeal_days = 21
"#;

fn charter(clause: &str) -> Charter {
    let read = read(&format!("{FIRST}{clause}"), None);
    read.unwrap_or_else(|faults| panic!("{}", lines(&faults).join("\n"))).charter
}

fn lines(faults: &[Fault]) -> Vec<String> {
    let lang = language(Tag::En).expect("our messages");
    faults.iter().map(|fault| fault_line(&lang, fault)).collect()
}

#[test]
fn a_clause_reads_back_as_it_is_written_in_the_file_and_in_the_record() {
    let whole = charter(CLAUSE);
    let clause = whole.conduct("S1").expect("a clause");
    assert_eq!(clause.appeal(), Some(("R9", 21)));
    assert!(clause.sanctions.contains(&SanctionKind::Exclusion));
    assert_eq!(read(&write(&whole), None).expect("sound").charter, whole);
    let parts = draft_acts(&whole, Id::new('c', [7; 16]));
    let conduct: Vec<_> = parts.iter().flat_map(|part| &part.clauses.conduct).collect();
    assert_eq!(conduct.len(), 1);
    assert!(conduct.iter().all(|one| one.words.is_empty()), "words are no open field");
}

#[test]
fn a_clause_is_explained_in_six_languages() {
    let whole = charter(CLAUSE);
    let clause = whole.conduct("S1").expect("a clause");
    let english = in_words(&language(Tag::En).expect("ours"), &whole, clause).join("\n");
    for said in [
        "Whoever acts for a member may raise a case.",
        "The member has 30 days to answer; until then nothing is decided without its answer.",
        "called 14 days ahead; nothing is decided without a hearing.",
        "neither the member nor whoever raised the case takes part.",
        "for 180 days at most.",
        "It may exclude the member.",
        "The member may appeal within 21 days.",
    ] {
        assert!(english.contains(said), "{said}\nin {english}");
    }
    for tag in [Tag::Ar, Tag::Es, Tag::Fr, Tag::Ru, Tag::Zh] {
        let words = in_words(&language(tag).expect("ours"), &whole, clause);
        assert_eq!(words.len(), english.lines().count(), "{tag:?}");
        assert!(words.iter().all(|one| !one.contains("charter-")), "{words:?}");
    }
}

#[test]
fn what_does_not_fit_is_said_with_its_mend() {
    for (from, to, said) in [
        ("id = \"S1\"", "id = \"R2\"", "is a rule, a power or a criterion as well"),
        (
            "by = [\"member\", \"role:chair\", \"seat:board\"]\nhears",
            "by = []\nhears",
            "nobody may raise",
        ),
        ("\"role:chair\", \"seat:board\"]\nhears", "\"role:judge\"]\nhears", "no office `judge`"),
        ("hears = \"board\"", "hears = \"court\"", "there is no body `court`"),
        ("answer_days = 30", "answer_days = 0", "the member has no time to answer"),
        ("rule = \"R2\"", "rule = \"R77\"", "there is no rule `R77`"),
        (
            "sanctions = [\"warning\", \"suspension\", \"exclusion\"]",
            "sanctions = []",
            "nothing may follow",
        ),
        ("sanctions = [\"warning\"", "sanctions = [\"fine\"", "fine"),
        (
            "appeal_rule = \"R9\"",
            "appeal_rule = \"R4\"",
            "the body that decided decides on the appeal too",
        ),
        ("appeal_days = 21", "", "has a rule without days"),
        ("appeal_rule = \"R9\"\nappeal_days = 21", "", "nobody hears an appeal"),
    ] {
        assert!(CLAUSE.contains(from), "{from}");
        let faults = match read(&format!("{FIRST}{}", CLAUSE.replace(from, to)), None) {
            Ok(read) => lines(&read.warnings),
            Err(faults) => lines(&faults),
        };
        assert!(faults.iter().any(|fault| fault.contains(said)), "{said}\nin {faults:#?}");
    }
}

#[test]
fn a_form_writes_a_clause_and_tells_what_is_wrong_at_its_field() {
    let (rule, _) = CLAUSE.split_once("[[conduct]]").expect("two parts");
    let text = Text::read(&format!("{FIRST}{rule}")).expect("a file");
    let part = Part::named("conduct").expect("a part");
    let mut values = Values::new();
    for (field, said) in [
        ("words", vec!["Breach of the code of conduct"]),
        ("by", vec!["member"]),
        ("hears", vec!["board"]),
        ("answer_days", vec!["30"]),
        ("rule", vec!["R2"]),
        ("sanctions", vec!["warning", "suspension"]),
        ("appeal_rule", vec!["R9"]),
        ("appeal_days", vec!["21"]),
    ] {
        values.insert(field.to_owned(), said.into_iter().map(str::to_owned).collect());
    }
    let (after, id) = text.changed(part, None, &values, &[]).expect("written");
    assert_eq!(id, "S1");
    let clause = after.charter().conduct("S1").expect("a clause").clone();
    assert_eq!((clause.answer_days, clause.hearing_days), (30, None));
    values.insert("appeal_rule".to_owned(), vec!["R4".to_owned()]);
    let wrong = after.changed(part, Some("S1"), &values, &[]).expect_err("its own judge");
    assert_eq!(wrong.iter().map(|one| one.field.as_str()).collect::<Vec<_>>(), ["appeal_rule"]);
}

#[test]
fn a_rule_stands_for_the_one_it_follows() {
    let whole = charter(CLAUSE);
    assert!(whole.stands_for("R2", "R2"));
    let fallback =
        whole.rule("R1").and_then(|rule| rule.fallback()).expect("a fallback").to_owned();
    assert!(whole.stands_for(&fallback, "R1") && !whole.stands_for("R1", &fallback));
}
