//! A hub's own data package comes back to it as it was taken away: nothing changes.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::book;
use common::browser::Browser;
use faces::lang::Tag;
use formats::{Limits, Workbook};
use hub::testing::Story;
use hub::{Id, Said};
use landscape::act::{Act, TieAdded};
use landscape::import::Choices;
use landscape::model::TieKind;

/// Everything of the hub, as a workbook.
fn package(browser: &Browser) -> Workbook {
    let bytes = browser.with(Tag::En, "landscape/data", |ctx, pattern| {
        let page = landscape::ROOM.pages.iter().find(|page| page.path == pattern).unwrap();
        let mut out = Vec::new();
        (page.view)(ctx).unwrap().write(ctx, "xlsx", &mut out).unwrap();
        out
    });
    formats::read("data.xlsx", &bytes, &Limits::default()).unwrap()
}

fn tie(browser: &Browser, id: &str, kind: TieKind, label: &str) -> Act {
    let mut names: Vec<Id> = browser.desk.state().actors().map(|(_, actor)| actor.id).collect();
    names.sort();
    Act::TieAdded(TieAdded {
        id: Story::id('t', id),
        from: names[0],
        to: names[1],
        kind,
        directed: kind != TieKind::WorksWith,
        weight: None,
        frequency: None,
        intensity: None,
        since: "2024-01-01".parse().ok(),
        until: "2027-12-31".parse().ok(),
        import: None,
        label: Said::text(label),
        source: Said::text("its statutes"),
    })
}

/// Own columns called like ours, with words that mean nothing to us; ties without a word of their
/// own; themes in another language.
fn hub() -> Browser {
    let mut browser = Browser::new();
    let graph = r#"{"elements": [
        {"label": "Redwood Trust", "type": "Working Group",
         "attributes": {"Website": "https://redwood.example", "identifier": "R-1"}},
        {"label": "Six Trees", "type": "Project or Product", "attributes": {"Motto": "Slowly"}},
        {"label": "Blue Union", "type": "NGO"}],
        "connections": [{"from": "Redwood Trust", "to": "Six Trees", "type": "funds"},
        {"from": "Six Trees", "to": "Blue Union", "type": "Similar work"}]}"#;
    browser.desk.bring(&book("map.json", graph), &Choices::default());
    let list = "Organisation,Type,Country,Motto,own reading\n\
        Redwood Trust,Association of friends,Kenya,Faith,slow\nOak League,,Kenya,,\n";
    browser.desk.bring(&book("members.csv", list), &Choices::default());
    let work = "Organisation,Sector,Country,Province,Start date,End date\n\
        Redwood Trust,Santé,Mali,Gao,2024-01-01,2025-12-31\n\
        Blue Union,Health,Mali,Gao,2024-01-01,2025-12-31\n";
    browser.desk.bring(&book("3w.csv", work), &Choices::default());
    for (id, kind) in [("one", TieKind::AnswersTo), ("two", TieKind::WorksWith)] {
        let act = tie(&browser, id, kind, "");
        browser.desk.tell(act).unwrap();
    }
    let act = tie(&browser, "three", TieKind::Funds, "a grant");
    browser.desk.tell(act).unwrap();
    browser
}

#[test]
fn a_package_in_its_own_hub_changes_nothing() {
    let mut browser = hub();
    let book = package(&browser);
    let plan = browser.desk.plan(&book, &Choices::default());
    assert!(plan.acts.is_empty(), "{:#?}", plan.acts);
    let counts = plan.counts;
    assert_eq!((counts.new, counts.update, counts.rejected), (0, 0, 0), "{counts:?}");
    assert!(counts.unchanged > 8, "{counts:?}");
}

#[test]
fn a_package_in_another_hub_has_the_columns_under_their_own_names() {
    let book = package(&hub());
    let mut other = Browser::new();
    other.desk.bring(&book, &Choices::default());
    let mut keys: Vec<String> = Vec::new();
    for (_, actor) in other.desk.state().actors() {
        let tables = actor.fields.iter().filter_map(|said| said.as_table());
        keys.extend(tables.flatten().map(|(key, _)| key.to_string()));
    }
    keys.sort();
    keys.dedup();
    assert!(!keys.iter().any(|key| key.starts_with("own own ")), "{keys:?}");
    let kept = ["type", "Type", "Motto"].map(|key| keys.iter().any(|own| own == key));
    assert_eq!(kept, [true; 3], "{keys:?}");
    // Once more it is the same package, and nothing grows.
    let again = package(&other);
    assert!(other.desk.plan(&again, &Choices::default()).acts.is_empty());
}
