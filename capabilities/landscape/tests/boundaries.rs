//! Boundaries of the hub's own: shapes that stand the wrong way round are told before they are
//! drawn.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::book;
use common::browser::{Browser, fields, upload};
use faces::lang::Tag;
use landscape::import::Choices;

/// A square of two degrees, with its corners as they stand in the file.
fn square(first: i32, second: i32) -> String {
    let corner = |a: i32, b: i32| format!("[{}, {}]", first + a, second + b);
    let ring = [corner(0, 0), corner(2, 0), corner(2, 2), corner(0, 2), corner(0, 0)].join(", ");
    format!(
        r#"{{"type": "FeatureCollection", "features": [{{"type": "Feature",
        "properties": {{"name": "Ashanti", "pcode": "GH01"}},
        "geometry": {{"type": "Polygon", "coordinates": [[{ring}]]}}}}]}}"#
    )
}

fn told(browser: &mut Browser, shapes: &str) -> String {
    let mut sent = upload("areas.geojson", shapes);
    sent.values.push(("source".to_owned(), "The statistical office".to_owned()));
    let to = browser.post("landscape/areas", sent).unwrap();
    browser.get(Tag::En, &to).unwrap()
}

#[test]
fn shapes_with_latitude_and_longitude_turned_round_are_told() {
    let mut browser = Browser::new();
    let work = "Organisation,Sector,Country,Start\nAccra Air Watch,Air,Ghana,2026-01-01\n";
    browser.desk.bring(&book("work.csv", work), &Choices::default());
    browser.machine.files.lock().unwrap().extend(browser.desk.files.0.clone());
    // GeoJSON has the longitude first: Ghana lies about 1° west, 8° north.
    let right = told(&mut browser, &square(-2, 7));
    assert!(!right.contains("other way round: turned"), "{right}");
    let turned = told(&mut browser, &square(7, -2));
    assert!(turned.contains("turned, these shapes would lie in Ghana"), "{turned}");
    let elsewhere = told(&mut browser, &square(60, 30));
    assert!(!elsewhere.contains("other way round: turned"), "far either way: {elsewhere}");
}

#[test]
fn a_file_of_boundaries_is_chosen_once_whatever_was_forgotten() {
    let mut browser = Browser::new();
    let to = browser.post("landscape/areas", upload("provinces.geojson", &square(-2, 7))).unwrap();
    let list = browser.get(Tag::En, "landscape/areas").unwrap();
    assert!(list.contains("provinces.geojson") && list.contains(&to), "it waits: {list}");
    let chosen = [("title", "Ghana"), ("name", "name"), ("code", "pcode")];
    let html = browser.wrong(&to, fields(&chosen), &to);
    assert!(html.contains("say who says so") && html.contains("value=\"Ghana\""), "{html}");
    let said = [chosen[0], chosen[1], chosen[2], ("source", "The statistical office")];
    browser.post(&to, fields(&said)).expect("published, and the file was sent once");
    let shown = browser.desk.state().reference().current_areas().count();
    assert_eq!(shown, 1);
    let list = browser.get(Tag::En, "landscape/areas").unwrap();
    assert!(!list.contains("provinces.geojson"), "nothing waits: {list}");
}

#[test]
fn what_was_begun_waits_on_the_desk_and_is_no_other_kind_of_work() {
    let mut browser = Browser::new();
    let begun = "Not finished";
    assert!(!browser.get(Tag::En, "landscape/areas").unwrap().contains(begun));
    let mut sent = upload("areas.geojson", &square(-2, 7));
    sent.values.push(("source".to_owned(), "The statistical office".to_owned()));
    let at = browser.post("landscape/areas", sent).unwrap();
    assert!(browser.get(Tag::En, "landscape/areas").unwrap().contains(begun));
    assert!(!browser.get(Tag::En, "landscape/need").unwrap().contains(begun));
    assert!(!browser.get(Tag::En, "import").unwrap().contains(begun));
    let waits = |browser: &mut Browser| {
        let todo = browser.with(Tag::En, "desk", |ctx, _| (landscape::ROOM.todo)(ctx));
        todo.into_iter().find(|one| one.what.contains("areas.geojson")).map(|one| one.to)
    };
    assert_eq!(waits(&mut browser).as_ref(), Some(&at));
    let id = at.split('/').nth(2).unwrap();
    for other in [format!("landscape/need/{id}/check"), format!("import/{id}/file")] {
        assert!(browser.get(Tag::En, &other).is_err(), "no draft of that kind: {other}");
    }
    let back = browser.post(&format!("import/{id}/throw-away"), upload("", "")).unwrap();
    assert_eq!(back, "landscape/areas", "where it was begun");
    assert_eq!(waits(&mut browser), None);
}

#[test]
fn a_file_of_boundaries_that_cannot_be_read_says_what_is_wrong_with_it() {
    let mut browser = Browser::new();
    let whole = square(-2, 7);
    let cut = upload("areas.geojson", &whole[..whole.len() / 2]);
    let html = browser.wrong("landscape/areas", cut, "landscape/areas");
    assert!(html.contains("the JSON is broken") && html.contains("row 2"), "{html}");
    let list = upload("areas.csv", "Province,Code\nGao,ML07\n");
    let html = browser.wrong("landscape/areas", list, "landscape/areas");
    assert!(html.contains("this is not GeoJSON with a list of features"), "{html}");
}
