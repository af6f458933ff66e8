//! Every message exists in six languages, with the same placeholders, and reads as one line.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use formats::iati::Fault;
use formats::{FormatError, MESSAGES, Note, Trouble};

type Messages = BTreeMap<String, BTreeSet<String>>;

fn messages(language: &str) -> Messages {
    let (_, text) = MESSAGES.iter().find(|(code, _)| *code == language).unwrap();
    let resource = fluent_syntax::parser::parse(*text)
        .unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
    let mut all = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut names = BTreeSet::new();
        for part in message.value.unwrap().elements {
            match part {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } => {
                    names.insert(id.name.to_owned());
                }
                PatternElement::Placeable { .. } => panic!("{language}: only plain placeholders"),
            }
        }
        all.insert(message.id.name.to_owned(), names);
    }
    all
}

fn every_trouble() -> Vec<Trouble> {
    let (ending, found) = (".xlsx".to_owned(), "PDF".to_owned());
    let (detail, part, limit) = ("…".to_owned(), "xl/styles.xml".to_owned(), 7);
    vec![
        Trouble::Empty,
        Trouble::WrongKind { ending, found: found.clone() },
        Trouble::Unsupported { found },
        Trouble::Encrypted,
        Trouble::Damaged { detail: detail.clone() },
        Trouble::TooBig { limit },
        Trouble::TooBigInside { part, limit },
        Trouble::TooManyParts { limit },
        Trouble::TooManySheets { limit },
        Trouble::TooManyRows { limit },
        Trouble::TooManyColumns { limit },
        Trouble::TooManyCells { limit },
        Trouble::CellTooLong { limit },
        Trouble::OpenQuote,
        Trouble::NotText,
        Trouble::BadJson { detail: detail.clone() },
        Trouble::BadXml { detail },
        Trouble::Dtd,
        Trouble::NoRows,
        Trouble::NoSheet { wanted: "Membres".to_owned() },
        Trouble::OnlyNames,
        Trouble::NoGraph,
        Trouble::NoTags,
        Trouble::Stopped { why: "memory".to_owned() },
        Trouble::Stopped { why: "time".to_owned() },
        Trouble::Stopped { why: "crash".to_owned() },
    ]
}

#[test]
fn six_languages_say_the_same_things() {
    let english = messages("en");
    for language in ["ar", "es", "fr", "ru", "zh"] {
        assert_eq!(messages(language), english, "{language}");
    }
}

#[test]
fn every_trouble_has_its_message_and_its_mend() {
    let english = messages("en");
    for trouble in every_trouble() {
        let error = FormatError::new(trouble.clone()).in_file("a.csv").in_sheet("S");
        let error = error.at_row(3).at_column(28);
        let given: BTreeSet<String> =
            trouble.args().iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(english.get(trouble.id()), Some(&given), "{}", trouble.id());
        assert!(english.get(&error.mend_id()).is_some_and(|names| names.is_subset(&given)));
        let said = error.to_string();
        assert!(said.contains("; file a.csv, sheet S, row 3, column AB; "), "{said}");
        assert!(!said.contains('{') && !said.contains("format-"), "{said}");
    }
}

#[test]
fn a_note_says_itself_in_english() {
    let note = Note::Errors { sheet: "ML_5W".to_owned(), count: 6_848 };
    let said = "sheet ML_5W: 6848 cells with a spreadsheet error such as #N/A were read as empty";
    assert_eq!(note.to_string(), said);
    assert!(messages("en").contains_key(Note::NoHeader.id()));
}

#[test]
fn every_fault_of_iati_has_its_message_and_its_mend() {
    let english = messages("en");
    let (name, within) = ("title".to_owned(), "iati-activity".to_owned());
    let (number, paths, against) = ("1.1.3".to_owned(), "@ref".to_owned(), "@id".to_owned());
    let mut faults = vec![
        Fault::NotIati,
        Fault::NotText,
        Fault::Dtd,
        Fault::Broken("…".to_owned()),
        Fault::Unclosed(name.clone()),
        Fault::WrongEnd { expected: name.clone(), found: within.clone() },
        Fault::TooDeep(7),
        Fault::TooLarge(7),
        Fault::TooManyBroken(7),
        Fault::Unescaped('<'),
        Fault::UnknownReference(name.clone()),
        Fault::DoubledAttribute(name.clone()),
        Fault::UnknownPrefix(name.clone()),
        Fault::Wrapped,
        Fault::NoRoot(name.clone()),
        Fault::NoVersion,
        Fault::UnknownVersion(name.clone()),
        Fault::UnknownElement { name: name.clone(), within: within.clone() },
        Fault::WrongPlace { name: name.clone(), before: within.clone() },
        Fault::Repeated { name: name.clone(), within: within.clone() },
        Fault::MissingElement { name: name.clone(), within: within.clone() },
        Fault::UnknownAttribute { name: name.clone(), within: within.clone() },
        Fault::MissingAttribute { name: name.clone(), within: within.clone() },
        Fault::BadValue { name: name.clone(), value: "x".to_owned(), kind: "date".to_owned() },
        Fault::StrayText(name.clone()),
        Fault::UnknownCode { name, value: "x".to_owned(), list: "Sector".to_owned() },
    ];
    let rules = english.keys().filter(|id| id.starts_with("iati-rule-") && !id.ends_with("-mend"));
    let rules: Vec<&'static str> =
        rules.map(|id| &*Box::leak(id.clone().into_boxed_str())).collect();
    assert_eq!(rules.len(), 16);
    faults.extend(rules.into_iter().map(|id| Fault::Rule {
        id,
        number: number.clone(),
        advice: false,
        paths: paths.clone(),
        against: against.clone(),
    }));
    for fault in faults {
        let given: BTreeSet<String> =
            fault.args().iter().map(|(name, _)| (*name).to_owned()).collect();
        let (says, mends) = (english.get(fault.id()), english.get(&fault.mend_id()));
        assert!(says.is_some_and(|names| names.is_subset(&given)), "{}", fault.id());
        assert!(mends.is_some_and(|names| names.is_subset(&given)), "{}", fault.mend_id());
        let said = format!("{} {}", fault.says(), fault.mend());
        assert!(!said.contains("{ $") && !said.contains("iati-rule"), "{said}");
    }
}
