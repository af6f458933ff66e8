//! Names against labelled sets, neighbourhoods against proven optima. Skips without the data.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::HashMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

use insight::communities::communities;
use insight::names::{Index, Name, Searcher, compare};

fn shared(path: &str) -> Option<PathBuf> {
    let root = std::env::var_os("CONVOKE_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared"), PathBuf::from);
    let full = root.join("data").join(path);
    if full.exists() {
        return Some(full);
    }
    println!("skipped: {} is not here", full.display());
    None
}

fn gunzip(path: &Path) -> String {
    let out = Command::new("gzip").arg("-dc").arg(path).output().expect("gzip is installed");
    String::from_utf8(out.stdout).expect("the file is UTF-8")
}

/// A reader for the few quoted files of these tests.
fn csv(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (vec![], vec![], String::new(), false);
    let mut chars = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                cell.push('"');
                chars.next();
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\r' if !quoted => {}
            _ => cell.push(c),
        }
    }
    rows
}

#[test]
fn pairs_of_organisations() {
    let Some(path) = shared("er/name-pairs-organisations.csv") else { return };
    let mut text = String::new();
    std::fs::File::open(path).expect("opens").read_to_string(&mut text).expect("reads");
    let rows = csv(&text);
    let at = |name: &str| rows[0].iter().position(|h| h == name).expect("column");
    let (a, b, label) = (at("name1"), at("name2"), at("is_match"));
    let (mut hit, mut wrong, mut missed) = (0.0, 0.0, 0.0);
    for row in rows[1..].iter().filter(|r| r.len() > label) {
        let verdict = compare(&Name::new(&row[a]), &Name::new(&row[b]));
        let (said, is) = (verdict.score >= 800, row[label].eq_ignore_ascii_case("true"));
        match (said, is) {
            (true, true) => hit += 1.0,
            (true, false) => wrong += 1.0,
            (false, true) => missed += 1.0,
            (false, false) => {}
        }
        if said != is && std::env::var_os("SHOW").is_some() {
            println!("{} {is} | {} | {} | {:?}", verdict.score, row[a], row[b], verdict.reasons);
        }
    }
    let f1: f64 = 2.0 * hit / (2.0 * hit + wrong + missed);
    println!("pairs: hits {hit}, wrong {wrong}, missed {missed}, F1 {f1:.3}");
    assert!(f1 >= 0.83, "F1 fell to {f1:.3}");
}

#[test]
fn variants_find_their_standard_name() {
    let Some(path) = shared("bench/entity/climactor_names.csv.gz") else { return };
    let rows = csv(&gunzip(&path));
    let at = |name: &str| rows[0].iter().position(|h| h == name).expect("column");
    let (name, standard, kind) = (at("name"), at("standard"), at("entity_type"));
    let wanted = |r: &&Vec<String>| r.len() > kind && ["Company", "Investor"].contains(&&*r[kind]);
    let mut ids: HashMap<&str, u32> = HashMap::new();
    let mut standards: Vec<&str> = Vec::new();
    for row in rows[1..].iter().filter(wanted) {
        ids.entry(&row[standard]).or_insert_with(|| {
            standards.push(&row[standard]);
            standards.len() as u32 - 1
        });
    }
    let index = Index::new(standards.iter().copied());
    let mut searcher = Searcher::default();
    let (mut right, mut all) = (0, 0);
    for row in rows[1..].iter().filter(wanted).filter(|r| r[name] != r[standard]) {
        let found = index.search(&Name::new(&row[name]), 0, 1, &mut searcher);
        all += 1;
        right +=
            usize::from(found.first().map(|c| c.of) == ids.get(row[standard].as_str()).copied());
        if std::env::var_os("SHOW").is_some()
            && found.first().map(|c| c.of) != ids.get(row[standard].as_str()).copied()
        {
            println!(
                "{} | {} | {:?}",
                row[name],
                row[standard],
                found.first().map(|c| (standards[c.of as usize], c.verdict.score))
            );
        }
    }
    let share = f64::from(right as u32) / f64::from(all as u32);
    println!("variants: {right} of {all} of {} first ({share:.4})", standards.len());
    assert!(share >= 0.945, "top-1 fell to {share:.4}");
}

#[test]
fn neighbourhoods_reach_the_proven_optima() {
    for (name, optimum) in [("karate", 0.419_79), ("dolphins", 0.528_51), ("football", 0.604_56)] {
        let Some(path) = shared(&format!("bench/network/{name}.edges.gz")) else { return };
        let text = gunzip(&path);
        let mut nodes = 0;
        let mut ties = Vec::new();
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            let mut words = line.split_whitespace().map(|w| w.parse::<u32>().expect("a number"));
            if let (Some(a), Some(b)) = (words.next(), words.next()) {
                nodes = nodes.max(a + 1).max(b + 1);
                ties.push((a, b, 1));
            }
        }
        let (top, bottom) = communities(nodes as usize, &ties).modularity;
        let q = top as f64 / bottom as f64;
        println!("{name}: modularity {q:.5}, optimum {optimum}");
        assert!(q >= optimum - 1e-4, "{name} {q}");
    }
}
