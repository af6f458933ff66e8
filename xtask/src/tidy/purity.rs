//! Who may know the world: pure code none of it, the store SQL, the binary everything.

use super::source::{Source, Tree};

/// Words that reach out of a pure function.
const WORLD: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "SystemTime",
    "Instant::now",
    "Timestamp::now",
    "tokio",
    "axum",
    "async fn",
    "getrandom",
    "thread::sleep",
    "println!",
    "Zoned::now",
];

/// Words of the clock, the environment and the network.
const OUTSIDE: &[&str] = &[
    "SystemTime::now",
    "Instant::now",
    "Timestamp::now",
    "Zoned::now",
    "env::var",
    "env::args",
    "TcpListener",
    "TcpStream",
    "getrandom::",
];

/// Words of SQL and its libraries.
const SQL: &[&str] = &["rusqlite", "SELECT ", "INSERT INTO", "tokio_postgres"];

/// The files of a room that hold its pure part.
const PURE_PARTS: &[&str] =
    &["model", "act", "rules", "state", "view", "authority", "tally", "case", "studio"];

/// `record`, `insight`, `formats`, `sealed`, the frame and the pure part of every room do no I/O.
pub fn pure_code(tree: &Tree) -> Vec<String> {
    named(tree.files.iter().filter(|f| is_pure(&f.path)), WORLD, "is pure, and must not name")
}

fn is_pure(path: &str) -> bool {
    if !path.ends_with(".rs") {
        return false;
    }
    let whole = ["kernel/record/src/", "insight/src/", "formats/src/", "sealed/src/"];
    let frame = path.starts_with("kernel/hub/src/") && !path.starts_with("kernel/hub/src/engine");
    let room = path.strip_prefix("capabilities/").and_then(|rest| rest.split_once("/src/"));
    let part = room.is_some_and(|(_, inside)| {
        let idea = inside.split('/').next().unwrap_or_default().trim_end_matches(".rs");
        PURE_PARTS.contains(&idea)
    });
    whole.iter().any(|folder| path.starts_with(folder)) || frame || part
}

/// SQL is spoken in `kernel/store` alone.
pub fn only_store_knows_sql(tree: &Tree) -> Vec<String> {
    let others = tree.files.iter().filter(|f| product(f) && !f.path.starts_with("kernel/store/"));
    named(others, SQL, "is not the store, and must not name")
}

/// The clock, the environment and the network are read in `convoke` alone.
pub fn only_convoke_knows_the_world(tree: &Tree) -> Vec<String> {
    let others = tree.files.iter().filter(|f| product(f) && !f.path.starts_with("convoke/"));
    named(others, OUTSIDE, "is not the binary, and must not name")
}

/// Source of the product itself: not its tests, benches, examples, generators.
fn product(file: &Source) -> bool {
    let path = &file.path;
    let aside = ["xtask/", "bench/", "tests/"];
    file.is(".rs")
        && path.contains("src/")
        && !path.contains("/tests/")
        && !aside.iter().any(|folder| path.starts_with(folder))
}

fn named<'t>(
    files: impl Iterator<Item = &'t Source>,
    words: &[&str],
    complaint: &str,
) -> Vec<String> {
    let mut faults = Vec::new();
    for file in files {
        for (line, code) in file.code() {
            for word in words.iter().filter(|word| code.contains(*word)) {
                faults.push(format!("{}:{line}: {complaint} `{word}`", file.path));
            }
        }
    }
    faults
}
