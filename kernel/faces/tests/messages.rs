//! Every message exists in six languages, with the same values in each.
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};

use faces::lang::{Languages, MESSAGES, Tag};
use maud::html;

/// Ids and the names of the values they use. A message starts at the margin; its other lines
/// are indented.
fn ids_and_values(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" = ").filter(|_| !line.starts_with([' ', '}'])) {
            current = id.to_owned();
            found.entry(current.clone()).or_default();
        }
        for part in line.split('$').skip(1) {
            let name: String = part.chars().take_while(char::is_ascii_alphanumeric).collect();
            found.entry(current.clone()).or_default().insert(name);
        }
    }
    found
}

#[test]
fn all_languages_have_the_same_messages_with_the_same_values() {
    let english = MESSAGES.iter().find(|(code, _)| *code == "en").expect("English");
    let expected = ids_and_values(english.1);
    assert!(expected.len() > 80, "the reader of message files lost most of them");
    for (code, source) in MESSAGES {
        let own = ids_and_values(source);
        for (id, values) in &expected {
            let said = own.get(id).unwrap_or_else(|| panic!("{code} lacks {id}"));
            assert!(said.is_subset(values), "{code}: {id} uses unknown values {said:?}");
            // Arabic may say "one day" without the number; every other value must appear.
            assert!(said == values, "{code}: {id} uses {said:?}, English {values:?}");
        }
        for id in own.keys() {
            assert!(expected.contains_key(id), "{code} has {id}, which English lacks");
        }
    }
}

#[test]
fn names_are_kept_apart_and_markup_is_escaped() {
    let languages = Languages::new(&[]).expect("own messages");
    let ar = languages.lang(Tag::Ar);
    let said = ar.html("faces-sort-by", &[("column", "<b>Name</b>".into())]).into_string();
    assert_eq!(said, "رتّب حسب <bdi>&lt;b&gt;Name&lt;/b&gt;</bdi>");
    let link = html! { a href="/x" { "y" } };
    let said = ar.html("faces-as-of", &[("date", link.into())]).into_string();
    assert_eq!(said, "البيانات حتى <a href=\"/x\">y</a>");
}

#[test]
fn a_missing_translation_shows_english_and_says_so() {
    let room: &[(&str, &str)] = &[("en", "room-only = Only { $n } in English")];
    let languages = Languages::new(&[room]).expect("messages");
    let ru = languages.lang(Tag::Ru);
    assert!(!ru.has("room-only"));
    let said = ru.html("room-only", &[("n", 12_000.into())]).into_string();
    assert_eq!(
        said,
        "<span class=\"untranslated\" lang=\"en\" dir=\"ltr\">Only 12,000 in English</span>"
    );
    assert_eq!(ru.word("room-nowhere"), "[room-nowhere]");
}

#[test]
fn faulty_or_doubled_messages_are_named() {
    let doubled: &[(&str, &str)] = &[("en", "faces-skip = again"), ("xx", "a = b")];
    let faults = Languages::new(&[doubled]).err().expect("two faults");
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(faults[0].contains("faces-skip"), "{faults:?}");
    assert!(faults[1].contains("xx"), "{faults:?}");
}
