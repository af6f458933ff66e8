//! Rows that somebody looks for in long tables, and places that a list names without their country.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::browser::{Browser, fields, upload};
use common::{Desk, book};
use faces::lang::Tag;
use hub::Id;
use landscape::import::Choices;
use landscape::view::meetings::overlaps;

/// Sixty partners at work in pairs: more than one page holds.
fn pairs() -> String {
    let row =
        |n: usize| format!("Guild {n:03},Health,Mali,Vale{:03},2026-01-01,2026-12-31\n", n / 2);
    let rows: String = (0..120).map(row).collect();
    format!("Organisation,Sector,Country,Province,Start date,End date\n{rows}")
}

#[test]
fn what_is_looked_for_in_a_long_table_is_all_that_it_shows() {
    let mut browser = Browser::new();
    let at = browser.post("import", upload("pairs.csv", &pairs())).unwrap();
    let import = at.rsplit_once('/').expect("a step of it").0;
    browser.post(&format!("{import}/check"), fields(&[])).unwrap();
    let (set, ..) = browser.desk.state().current_datasets().next().expect("a list");
    let list = format!("landscape/data/{set}");
    for (path, all) in [("landscape/activities", 120), ("landscape/overlaps", 60), (&list, 120)] {
        let whole = browser.get(Tag::En, path).unwrap();
        assert!(whole.contains(&format!("Rows 1 to 50 of {all}")), "{path}: {whole}");
        let found = browser.get(Tag::En, &format!("{path}?q=vale007")).unwrap();
        let rows = all / 60;
        assert!(found.contains(&format!("Rows 1 to {rows} of {rows}")), "{path}: {found}");
        assert!(found.contains("Guild 014") && !found.contains("Guild 016"), "{path}: {found}");
        let none = browser.get(Tag::En, &format!("{path}?q=zzzz")).unwrap();
        assert!(!none.contains("Guild"), "{path}: {none}");
        let second = browser.get(Tag::En, &format!("{path}?q=guild&page=2")).unwrap();
        assert!(second.contains(&format!("of {all}")), "{path}: {second}");
    }
}

const KNOWN: &str = "Organisation,Sector,Country,Province,Start date,End date\n\
    Red Trust,Monitoring,Kenya,Nairobi,2026-01-01,2026-12-31\n\
    Blue Union,Monitoring,Ghana,Central,2026-01-01,2026-12-31\n\
    Green Guild,Monitoring,Kenya,Central,2026-01-01,2026-12-31\n";

#[test]
fn a_place_without_a_country_is_the_one_that_others_know() {
    let mut desk = Desk::new();
    desk.bring(&book("known.csv", KNOWN), &Choices::default());
    let before = overlaps(&desk.work()).pairs;
    let bare = "Organisation,Sector,Province,Start date,End date\n\
        Youth Monitors,Monitoring,Nairobi,2026-02-01,2026-03-31\n\
        Youth Monitors,Monitoring,Central,2026-02-01,2026-03-31\n\
        Youth Monitors,Monitoring,\"Nairobi, Kenya\",2026-02-01,2026-03-31\n\
        Youth Monitors,Monitoring,\"Atlanta, Georgia\",2026-02-01,2026-03-31\n\
        Youth Monitors,Monitoring,Elsewhere,2026-02-01,2026-03-31\n";
    desk.bring(&book("bare.csv", bare), &Choices::default());
    let work = desk.work();
    let named = |name: &str| -> Vec<Option<&str>> {
        let own = work.places.iter().filter(|place| &*place.name == name);
        own.map(|place| place.country.map(|country| country.alpha3())).collect()
    };
    assert_eq!(named("Nairobi"), [Some("KEN")], "the only one of its name");
    assert_eq!(named("Nairobi, Kenya"), []);
    assert_eq!(named("Atlanta, Georgia"), [None], "nobody knows an Atlanta there");
    assert_eq!(named("Central"), [Some("GHA"), Some("KEN"), None], "which of two nobody guesses");
    assert_eq!(named("Elsewhere"), [None]);
    assert_eq!(overlaps(&work).pairs, before + 2, "each of its two rows there");

    // A partner of Kenya means its own Central.
    let mut desk = Desk::new();
    desk.bring(&book("known.csv", KNOWN), &Choices::default());
    desk.bring(
        &book("who.csv", "Organisation,Country\nYouth Monitors,Kenya\n"),
        &Choices::default(),
    );
    let owner: Option<Id> = desk.state().actors().find_map(|(_, actor)| {
        (actor.name.as_text() == Some("Youth Monitors")).then_some(actor.id)
    });
    desk.bring(&book("bare.csv", bare), &Choices { owner, ..Choices::default() });
    let work = desk.work();
    let central = work.places.iter().filter(|place| &*place.name == "Central").count();
    assert_eq!((central, overlaps(&work).pairs), (2, before + 3));
}
