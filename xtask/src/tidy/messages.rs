//! Every message exists in six languages, with the same values in it.

use std::collections::{BTreeMap, BTreeSet};

use super::source::Tree;

/// The six languages.
const LANGUAGES: &[&str] = &["ar", "en", "es", "fr", "ru", "zh"];

/// Per folder of messages: each language has the same ids, each once, and each id the same values.
pub fn complete(tree: &Tree) -> Vec<String> {
    let mut folders: BTreeSet<&str> = BTreeSet::new();
    for file in tree.files.iter().filter(|f| f.is(".ftl")) {
        folders.extend(file.path.rsplit_once('/').map(|(folder, _)| folder));
    }
    folders.into_iter().flat_map(|folder| folder_faults(tree, folder)).collect()
}

fn folder_faults(tree: &Tree, folder: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut spoken = BTreeMap::new();
    for language in LANGUAGES {
        let path = format!("{folder}/{language}.ftl");
        match tree.at(&path) {
            Some(file) => {
                let twice = twice(&file.text).into_iter();
                faults.extend(twice.map(|id| format!("{path}: `{id}` stands twice")));
                spoken.insert(*language, messages(&file.text));
            }
            None => faults.push(format!("{path} is missing")),
        }
    }
    let Some(english) = spoken.get("en") else { return faults };
    for (language, theirs) in &spoken {
        for (id, values) in english {
            match theirs.get(id) {
                None => faults.push(format!("{folder}/{language}.ftl: `{id}` is missing")),
                Some(other) if other != values => {
                    faults.push(format!("{folder}/{language}.ftl: `{id}` uses other values"));
                }
                Some(_) => {}
            }
        }
        for id in theirs.keys().filter(|id| !english.contains_key(*id)) {
            faults.push(format!("{folder}/{language}.ftl: `{id}` is not in English"));
        }
    }
    faults
}

/// The ids that stand more than once, as they do where two branches brought them.
fn twice(source: &str) -> Vec<&str> {
    let mut seen = BTreeSet::new();
    let lines = source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    let ids = lines.filter_map(|line| line.split_once('=').map(|(id, _)| id.trim()));
    ids.filter(|id| !seen.insert(*id)).collect()
}

/// Each message's id, with the names of the values it uses.
fn messages(source: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut current = None;
    for line in source.lines() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            current = line.split_once('=').map(|(id, _)| id.trim());
        }
        let Some(id) = current else { continue };
        let values = found.entry(id).or_default();
        for part in line.split('$').skip(1) {
            let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
            values.insert(&part[..end.unwrap_or(part.len())]);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_message_that_stands_twice_is_found() {
        let text = "one = 1\ntwo =\n    { $n ->\n       *[other] one = 2\n    }\none = 3\n";
        assert_eq!(super::twice(text), ["one"]);
    }
}
