//! Every message the room uses exists in six languages, with the same values.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use charter::say::{MESSAGES, language};
use faces::lang::Tag;

/// The ids of a message file, each with the values it uses.
fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut id = String::new();
    for line in source.lines() {
        let is_start = line.starts_with(|c: char| c.is_ascii_alphabetic());
        if let Some((name, _)) = line.split_once(" =").filter(|_| is_start) {
            id = name.to_owned();
            let known = all.insert(id.clone(), BTreeSet::new());
            assert!(known.is_none(), "`{id}` is written twice");
        }
        let Some(values) = all.get_mut(&id) else { continue };
        for part in line.split('$').skip(1) {
            let name: String =
                part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            values.insert(name);
        }
    }
    all
}

#[test]
fn six_languages_have_the_same_messages_with_the_same_values() {
    let english =
        MESSAGES.iter().find(|(code, _)| *code == "en").map(|(_, source)| messages(source));
    let english = english.expect("English");
    for (code, source) in MESSAGES {
        let own = messages(source);
        let missing: Vec<_> = english.keys().filter(|id| !own.contains_key(*id)).collect();
        let extra: Vec<_> = own.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{code}: missing {missing:?}, extra {extra:?}"
        );
        for (id, values) in &english {
            assert_eq!(own.get(id), Some(values), "{code}: {id}");
        }
        if *code != "en" {
            let same = english.keys().filter(|id| {
                let own = line_of(source, id);
                own.is_some() && own == line_of(MESSAGES[1].1, id)
            });
            let same: Vec<_> = same.filter(|id| !SAME.contains(&id.as_str())).collect();
            assert!(same.len() < 12, "{code}: not translated: {same:?}");
        }
    }
}

/// Messages that may read the same in another language.
const SAME: &[&str] = &["charter-source", "charter-version", "charter-verdict-quorum"];

fn line_of<'s>(source: &'s str, id: &str) -> Option<&'s str> {
    source
        .lines()
        .find(|line| line.strip_prefix(id).is_some_and(|rest| rest.starts_with(" =")))
        .filter(|line| !line.ends_with("->") && has_words(line))
}

/// Whether a line says something by itself, and not only through what it refers to.
fn has_words(line: &str) -> bool {
    let text = line.split_once(" = ").map_or(line, |(_, text)| text);
    let outside = text.split('}').map(|part| part.split('{').next().unwrap_or_default());
    outside.flat_map(str::chars).any(char::is_alphabetic)
}

/// Every message id that stands in the sources of this room exists.
#[test]
fn every_message_the_room_names_exists() {
    let known = messages(MESSAGES[1].1);
    let root = format!("{}/src", env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![std::path::PathBuf::from(root)];
    let mut checked = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a source");
            for id in text.split('"').filter(|part| part.starts_with("charter-")) {
                let is_id =
                    id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
                if is_id && !id.ends_with('-') {
                    assert!(known.contains_key(id), "{}: `{id}`", path.display());
                    checked += 1;
                }
            }
        }
    }
    assert!(checked > 150, "{checked} ids found");
}

/// Fluent takes every file, and plural forms of each language are chosen.
#[test]
fn the_messages_are_sound_in_every_language() {
    for tag in Tag::ALL {
        let lang = language(tag).expect("sound messages");
        for votes in [1_u64, 2, 5, 21] {
            let said = lang.t(
                "charter-need-votes-chamber",
                &[("votes", votes.into()), ("chamber", "Accra".into())],
            );
            assert!(said.contains("Accra") && !said.contains('{'), "{said}");
        }
    }
}
