//! A capability's room has one shape, each kind of act its golden file, each crate its head.

use super::source::Tree;

/// What every room has.
const MUST: &[&str] = &["README.md", "Cargo.toml", "src/lib.rs", "src/view"];

/// What a room that has acts also has.
const WITH_ACTS: &[&str] = &["src/model", "src/act", "src/rules", "src/state"];

/// The ideas a room's `src/` may be divided into; a folder when one grows. The first line is the
/// pattern. Then the charter's own: its gate, its rules at work, its file and what is wrong with
/// one, its sentences. Then the landscape's import and picture, what
/// power counts, and the handbook's paths.
const MAY: &[&str] = &[
    "lib",
    "model",
    "act",
    "rules",
    "state",
    "view",
    "pages", //
    "authority",
    "tally",
    "case",
    "studio",
    "file",
    "check",
    "founding",
    "words",
    "say", //
    "import",
    "picture",
    "game",
    "representation",
    "legitimacy",
    "guide",
];

/// Rooms have the files of the pattern and no others.
pub fn one_shape(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for room in tree.capabilities() {
        let folder = format!("capabilities/{room}/");
        let has =
            |what: &str| tree.under(&folder).any(|f| f.path[folder.len()..].starts_with(what));
        let acts = if has("src/act") { WITH_ACTS } else { &[] };
        for must in MUST.iter().chain(acts).filter(|must| !has(must)) {
            faults.push(format!("{folder}{must} is missing"));
        }
        for file in tree.under(&folder).filter(|f| f.is(".rs")) {
            let Some(inside) = file.path[folder.len()..].strip_prefix("src/") else { continue };
            let idea = inside.split('/').next().unwrap_or_default().trim_end_matches(".rs");
            if !MAY.contains(&idea) {
                faults.push(format!("{}: `{idea}` is no part of a room's shape", file.path));
            }
        }
    }
    faults
}

/// Each kind named in a room's `act` has `tests/golden/<kind>.json`.
pub fn golden_files(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for room in tree.capabilities() {
        let acts = format!("capabilities/{room}/src/act");
        for file in tree.under(&acts) {
            for (line, code) in file.code().filter(|(_, code)| code.contains(", words ")) {
                let Some(kind) = code.split('"').nth(1) else { continue };
                let golden = format!("capabilities/{room}/tests/golden/{kind}.json");
                if tree.at(&golden).is_none() {
                    faults.push(format!("{}:{line}: `{kind}` has no {golden}", file.path));
                }
            }
        }
    }
    faults
}

/// Each crate and each source file opens with what it is for.
pub fn heads(tree: &Tree) -> Vec<String> {
    let headless = |f: &&super::source::Source| {
        f.is(".rs") && !f.text.starts_with("//!") && !f.text.starts_with("#![doc = include_str!")
    };
    let mut faults: Vec<String> = tree
        .files
        .iter()
        .filter(headless)
        .map(|f| format!("{}: opens without `//!` saying what it is for", f.path))
        .collect();
    for manifest in tree.files.iter().filter(|f| f.is("/Cargo.toml")) {
        let readme = manifest.path.replace("Cargo.toml", "README.md");
        match tree.at(&readme) {
            None => faults.push(format!("{readme} is missing")),
            Some(file) if !file.text.starts_with("# ") => {
                faults.push(format!("{readme}: opens without a `# Title`"));
            }
            Some(_) => {}
        }
    }
    faults
}
