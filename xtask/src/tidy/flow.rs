//! What may use what: the arrows of ARCHITECTURE.md, read from the manifests.

use super::source::Tree;

/// The rooms, in the order in which one may use another.
const ROOMS: &[&str] =
    &["landscape", "charter", "members", "decisions", "meetings", "opinions", "power", "handbook"];

/// What each part of the house may use besides foreign crates; rooms are added below.
const MAY_USE: &[(&str, &[&str])] = &[
    ("kernel/record", &[]),
    ("kernel/store", &["record"]),
    ("kernel/hub", &["record", "store"]),
    ("kernel/faces", &["hub"]),
    ("insight", &[]),
    ("formats", &[]),
    ("sealed", &[]),
    ("xtask", &[]),
];

/// What a room may use besides the rooms above it.
const ROOMS_STAND_ON: &[&str] =
    &["record", "hub", "faces", "insight", "formats", "sealed", "models"];

/// Every crate of the house that is not a room.
const PARTS: &[&str] =
    &["record", "store", "hub", "faces", "insight", "formats", "sealed", "models", "convoke"];

/// No manifest draws an arrow against the flow.
pub fn directions(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for (place, allowed) in MAY_USE {
        faults.extend(against(tree, place, allowed));
    }
    for room in tree.capabilities() {
        let place = format!("capabilities/{room}");
        let Some(rank) = ROOMS.iter().position(|r| *r == room) else {
            faults.push(format!("{place}: not in the order of rooms (xtask/src/tidy/flow.rs)"));
            continue;
        };
        let allowed: Vec<&str> = ROOMS_STAND_ON.iter().chain(&ROOMS[..rank]).copied().collect();
        faults.extend(against(tree, &place, &allowed));
    }
    faults
}

fn against(tree: &Tree, place: &str, allowed: &[&str]) -> Vec<String> {
    let path = format!("{place}/Cargo.toml");
    let Some(manifest) = tree.at(&path) else { return vec![format!("{path} is missing")] };
    let used = dependencies(&manifest.text);
    let own = |name: &str| PARTS.contains(&name) || ROOMS.contains(&name);
    used.filter(|name| own(name) && !allowed.contains(name))
        .map(|name| format!("{path}: `{place}` must not use `{name}`"))
        .collect()
}

/// The names under `[dependencies]`; what only tests use may point anywhere.
fn dependencies(manifest: &str) -> impl Iterator<Item = &str> {
    manifest
        .lines()
        .skip_while(|line| line.trim() != "[dependencies]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split(['.', ' ', '=']).next())
}
