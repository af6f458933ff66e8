//! Names against labelled sets. Skips without the data.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::HashMap;
use std::io::Read;

use insight::names::{Index, Name, Searcher, compare};

mod shared;

use shared::{gunzip, path as shared};

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
