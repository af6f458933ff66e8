//! Columns of partners' own with many different words: they are searched, and what of them does not
//! fit a matrix is added up.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::browser::{Browser, fields, upload};
use faces::lang::Tag;

/// A list with a note of its own in every row, and so many kinds of work.
fn notes(rows: usize) -> String {
    let row = |n: usize| {
        let note = if n.is_multiple_of(3) { "Réhabilitation of wells" } else { "Cash for rent" };
        let (place, kind) = (["Nyanza", "Coast"][n % 2], n % 60);
        format!("Blue Two,Kenya,{place},Health,2026-01-01,Kind {kind:02},{note} no {n}\n")
    };
    let rows: String = (0..rows).map(row).collect();
    format!("Organisation,Country,Province,Sector,Start,Type of work,Site description\n{rows}")
}

#[test]
fn a_column_of_very_many_words_is_searched() {
    let mut browser = Browser::new();
    let at = browser.post("import", upload("notes.csv", &notes(300))).expect("it opens");
    let (draft, _) = at.rsplit_once('/').unwrap();
    browser.post(&format!("{draft}/check"), fields(&[])).expect("brought in");

    let html = browser.get(Tag::En, "landscape/activities?kind=").unwrap();
    assert!(html.contains("name=\"has\"") && html.contains("own.Site description"), "{html}");
    let found = |question: &str| {
        let html = browser.get(Tag::En, &format!("landscape/activities?{question}")).unwrap();
        (html.contains("wells no 3 "), html.contains("rent no 4 "), html)
    };
    // As the house compares words: case and accents do not count.
    let (wells, rent, html) = found("in=own.Site%20description&has=REHABILITATION");
    assert!(wells && !rent && html.contains("contains “REHABILITATION”"), "{html}");
    let (wells, rent, _) = found("own.Site%20description=cash%20for&theme=Health");
    assert!(!wells && rent);
    let (wells, rent, html) = found("in=own.Site%20description&has=cash&place=Nyanza");
    assert!(!wells && rent, "{html}");
    assert!(html.contains("name=\"place\" value=\"Nyanza\""), "what else is asked stays: {html}");
    let (wells, rent, html) = found("in=own.Nothing&has=cash");
    assert!(!wells && !rent && html.contains("No list has a column “"), "{html}");
}

#[test]
fn what_does_not_fit_a_matrix_is_added_up_and_stands_in_its_table() {
    let mut browser = Browser::new();
    let at = browser.post("import", upload("notes.csv", &notes(300))).expect("it opens");
    let (draft, _) = at.rsplit_once('/').unwrap();
    browser.post(&format!("{draft}/check"), fields(&[])).expect("brought in");

    let page = "landscape?rows=own.Type%20of%20work&cols=place&count=activities";
    let html = browser.get(Tag::En, page).unwrap();
    assert!(html.contains("Other (20)") && html.contains("20 more rows"), "{html}");
    assert!(html.contains("<optgroup label=\"Columns of partners’ own\">"), "{html}");
    let (json, csv) = browser.with(Tag::En, page, |ctx, pattern| {
        let page = landscape::ROOM.pages.iter().find(|page| page.path == pattern).unwrap();
        let view = (page.view)(ctx).unwrap();
        let table = view.long(ctx).unwrap().gathered();
        let json: serde_json::Value = serde_json::from_str(&view.json().unwrap()).unwrap();
        (json, table.to_csv(&faces::table::Query::default(), false))
    });
    let rows = json["rows"].as_array().unwrap();
    let sum = |row: &serde_json::Value| -> u64 {
        row["counts"].as_array().unwrap().iter().map(|n| n.as_u64().unwrap()).sum()
    };
    assert_eq!((rows.len(), rows.iter().map(sum).sum::<u64>()), (41, 300), "sums hold");
    assert_eq!(sum(&rows[40]), 100, "twenty kinds of five");
    assert!(json["gaps"].as_u64().is_some());
    assert_eq!(csv.lines().count(), 61, "every kind at its place: {csv}");
    assert!(csv.contains("Kind 59,") && !csv.contains("Other (20)"), "{csv}");

    // Of organisations each counts once in what is added up.
    let html = browser.get(Tag::En, "landscape?cols=own.Type%20of%20work&rows=place").unwrap();
    assert!(html.contains("Other (40)"), "{html}");
    let json = browser.with(Tag::En, "landscape?cols=own.Type of work&rows=place", |ctx, at| {
        let page = landscape::ROOM.pages.iter().find(|page| page.path == at).unwrap();
        (page.view)(ctx).unwrap().json().unwrap()
    });
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let last = |row: &serde_json::Value| row["counts"].as_array().unwrap()[20].as_u64().unwrap();
    assert!(json["rows"].as_array().unwrap().iter().all(|row| last(row) == 1), "{json}");
}
