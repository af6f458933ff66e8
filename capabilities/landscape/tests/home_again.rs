//! A hub's own data package comes back to it as it was taken away: nothing changes.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::browser::Browser;
use common::{book, tied};
use faces::Services;
use faces::lang::Tag;
use formats::{Limits, Workbook};
use hub::testing::Story;
use hub::{Id, Said};
use landscape::act::{Act, TieAdded};
use landscape::import::Choices;
use landscape::model::TieKind;
use landscape::model::dataset::Dataset;

/// A page of the hub in some form, as a workbook.
fn taken(browser: &Browser, at: &str, form: &str) -> Workbook {
    let bytes = browser.with(Tag::En, at, |ctx, pattern| {
        let page = landscape::ROOM.pages.iter().find(|page| page.path == pattern).unwrap();
        let mut out = Vec::new();
        (page.view)(ctx).unwrap().write(ctx, form, &mut out).unwrap();
        out
    });
    formats::read(&format!("data.{form}"), &bytes, &Limits::default()).unwrap()
}

/// Everything of the hub, as a workbook.
fn package(browser: &Browser) -> Workbook {
    taken(browser, "landscape/data", "xlsx")
}

fn tie(browser: &Browser, id: &str, kind: TieKind, label: &str) -> Act {
    let mut names: Vec<Id> = browser.desk.state().actors().map(|(_, actor)| actor.id).collect();
    names.sort();
    Act::TieAdded(TieAdded {
        directed: kind != TieKind::WorksWith,
        since: "2024-01-01".parse().ok(),
        until: "2027-12-31".parse().ok(),
        label: Said::text(label),
        source: Said::text("its statutes"),
        ..tied(Story::id('t', id), names[0], names[1], kind)
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

/// A list with an activity of two themes: it has a row for each, and one sum.
const PARTS: &str = "Organisation,Sector,Country,Province,Start date,End date,People reached,Budget,\
    Currency,Donor,Status\n\
    Redwood Trust,Health; Education,Mali,Gao,2024-01-01,2025-12-31,500,1200.50,EUR,Fund,Ongoing\n\
    Blue Union,Health,Mali,Gao,2024-01-01,2025-12-31,20,EUR 300,,Fund,Done\n";

/// The cells of a column of a sheet.
fn column(book: &Workbook, sheet: &str, name: &str) -> Vec<String> {
    let sheet = book.sheets.iter().find(|own| own.name == sheet).expect("the sheet");
    let table = formats::find_table(sheet);
    let at = table.column(name).unwrap_or_else(|| panic!("no {name}: {:?}", table.keys));
    table.rows(sheet).map(|row| row.text(at).to_owned()).collect()
}

/// The only list of a hub.
fn rows(browser: &Browser) -> Dataset {
    let list = browser.desk.state().current_datasets().next().expect("a list").2;
    Dataset::from_bytes(&browser.machine.file(&list.sha256).unwrap()).unwrap()
}

fn bring(browser: &mut Browser, book: &Workbook) {
    let plan = browser.desk.bring(book, &Choices::default());
    for list in plan.dataset.iter().chain(&plan.lists) {
        browser.machine.keep_file(list).unwrap();
    }
}

#[test]
fn an_activity_of_several_rows_is_added_up_once_and_comes_back_whole() {
    let mut first = Browser::new();
    bring(&mut first, &book("3w.csv", PARTS));
    let whole = package(&first);
    let told = |name: &str| column(&whole, "activities", name);
    assert_eq!(told("part"), ["1", "2", "1"]);
    assert_eq!(told("amount"), ["1200.5", "", "300"]);
    assert_eq!(told("people"), ["500", "", "20"]);
    let counted = ["rows", "activities"].map(|name| column(&whole, "datasets", name).concat());
    assert_eq!(counted, ["3", "2"]);

    let mut other = Browser::new();
    bring(&mut other, &whole);
    let (own, back) = (rows(&first), rows(&other));
    let told = |set: &Dataset, code: &str| -> Vec<String> {
        let all = (0..set.rows as usize).map(|row| set.more[code].get(row));
        all.map(|text| text.map(ToString::to_string).unwrap_or_default()).collect()
    };
    for code in ["amount", "currency", "status"] {
        assert_eq!(told(&own, code), told(&back, code), "{code}");
    }
    assert_eq!((own.people, own.numbers), (back.people.clone(), back.numbers.clone()));
    assert_eq!(back.activities(), 2);
}

#[test]
fn a_list_of_ours_alone_comes_back_without_what_every_hub_says_itself() {
    let mut first = Browser::new();
    bring(&mut first, &book("3w.csv", PARTS));
    let list = first.desk.state().current_datasets().next().unwrap().0;
    let sums = |set: &Dataset| {
        let people = (0..set.rows as usize).filter(|row| set.begins(*row));
        people.filter_map(|row| set.people.get(row)).sum::<u64>()
    };
    for form in ["hxl.csv", "xlsx"] {
        let mut other = Browser::new();
        bring(&mut other, &taken(&first, &format!("landscape/data/{list}"), form));
        let back = rows(&other);
        let kept: Vec<&String> = back.kept.keys().collect();
        assert!(kept.is_empty(), "{form}: {kept:?}");
        let names: Vec<&str> = back.who.words.iter().map(|org| &*org.name).collect();
        assert_eq!(names, ["Redwood Trust", "Blue Union"], "{form}");
        assert_eq!(back.place.words[0].area, "Gao".into(), "{form}");
        let given = (0..back.rows as usize).map(|row| back.more["amount"].get(row).cloned());
        let given: Vec<String> = given.flatten().map(String::from).collect();
        assert_eq!(given, ["1200.5", "300"], "{form}: each sum once");
        assert_eq!(sums(&back), 520, "{form}");
        let aliases = other.desk.state().actors().map(|(_, actor)| actor.aliases.len());
        assert_eq!(aliases.sum::<usize>(), 0, "{form}: ids are no names");
    }
}

/// The list of organisations alone, with numbers in two registers and other names.
#[test]
fn the_list_of_organisations_comes_back_by_its_columns() {
    let mut first = Browser::new();
    let list = "Organisation,Acronym,Type,Country,ROR,IATI identifier,Website,Founded,Part of\n\
        Redwood Trust,RT,NGO,Kenya,03yrm5c26,GB-CHC-212481,https://redwood.example,1998,\n\
        Blue Union,,University,Mali,,,,,Redwood Trust\n";
    bring(&mut first, &book("members.csv", list));
    let told = |browser: &Browser| {
        let book = taken(browser, "landscape/table", "xlsx");
        let columns = [
            "name",
            "other_names",
            "kind",
            "country",
            "identifiers",
            "part_of_name",
            "website",
            "Founded",
        ];
        columns.map(|name| column(&book, "organisations", name))
    };
    for form in ["hxl.csv", "xlsx"] {
        let mut other = Browser::new();
        bring(&mut other, &taken(&first, "landscape/table", form));
        assert_eq!(told(&other), told(&first), "{form}");
        let book = taken(&other, "landscape/table", "xlsx");
        let keys = formats::find_table(&book.sheets[0]).keys;
        assert_eq!(keys.len(), 12, "{form}: {keys:?}");
    }
}
