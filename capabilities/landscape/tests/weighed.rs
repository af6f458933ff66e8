//! How strong links are and where they lead: what neighbourhoods, roles and the picture make of it,
//! and what the page says of it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::browser::Browser;
use common::links::{actor, hub};
use common::tied;
use faces::lang::Tag;
use hub::Said;
use hub::testing::Story;
use landscape::act::{Act, TieAdded, TieChanged};
use landscape::model::TieKind;

const NAMES: [&str; 6] = ["ant", "bee", "cat", "dog", "elk", "fox"];

/// A link, which goes by the first letters of its two.
fn tie(browser: &mut Browser, kind: TieKind, ends: [&str; 2], weight: Option<u32>) {
    let id = Story::id('t', &format!("{}{}{}", ends[0], ends[1], kind.code()));
    let tie = TieAdded { weight, ..tied(id, actor(ends[0]), actor(ends[1]), kind) };
    browser.desk.tell(Act::TieAdded(tie)).expect("a link");
}

fn corrected(browser: &mut Browser, ends: [&str; 2], kind: TieKind, weight: u32) {
    let id = Story::id('t', &format!("{}{}{}", ends[0], ends[1], kind.code()));
    let change = TieChanged {
        id,
        kind: None,
        directed: None,
        weight: Some(weight),
        frequency: None,
        intensity: None,
        since: None,
        until: None,
        label: Said::default(),
        source: Said::default(),
    };
    browser.desk.tell(Act::TieChanged(change)).expect("corrected");
}

/// Six in a ring of funders, each paying the next: heavy between ant, bee and cat, and between dog,
/// elk and fox; who pays without a sum counts as 1.
fn ring() -> Browser {
    let mut browser = hub(&NAMES, &[]);
    let weights = [Some(900), Some(800), None, Some(700), Some(9), None];
    for (at, weight) in weights.into_iter().enumerate() {
        tie(&mut browser, TieKind::Funds, [NAMES[at], NAMES[(at + 1) % 6]], weight);
    }
    browser
}

/// A table as a file has it, its header first.
fn table(browser: &Browser, path: &str) -> Vec<Vec<String>> {
    let csv = browser.with(Tag::En, path, |ctx, pattern| {
        let page = landscape::ROOM.pages.iter().find(|p| p.path == pattern).expect("a page");
        let table = (page.view)(ctx).expect("a view").table(ctx).expect("a table");
        table.to_csv(&faces::table::Query::default(), false)
    });
    let lines = csv.trim_start_matches('\u{feff}').lines();
    lines.map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

/// What stands in a column for one that a table names first.
fn cell(table: &[Vec<String>], name: &str, column: &str) -> Option<String> {
    let at = table.first()?.iter().position(|title| title == column)?;
    table.iter().find(|row| row.first().is_some_and(|own| own == name))?.get(at).cloned()
}

/// Whether these are in one neighbourhood.
fn together(browser: &Browser, question: &str, names: &[&str]) -> bool {
    let roles = table(browser, &format!("landscape/network/roles{question}"));
    let of = names.iter().map(|name| cell(&roles, name, "neighbourhood").expect("it has one"));
    of.collect::<std::collections::BTreeSet<_>>().len() == 1
}

/// The picture of a page and what its legend says.
fn picture(browser: &Browser, path: &str) -> (String, Vec<String>) {
    browser.with(Tag::En, path, |ctx, pattern| {
        let page = landscape::ROOM.pages.iter().find(|p| p.path == pattern).expect("a page");
        let view = (page.view)(ctx).expect("a view");
        let keys = view.keys(ctx).into_iter().map(|key| key.words).collect();
        (view.figure(ctx).expect("a picture").0, keys)
    })
}

const ONE_KIND: &str = "added up for each pair: all are of one kind. A weight is said by ";
const COUNTED: &str = "measured by the number of links of each pair, not by their weights";

#[test]
fn neighbourhoods_follow_the_weights_of_links_of_one_kind() {
    let mut browser = ring();
    let said = |browser: &Browser, question: &str, words: &str| {
        let html = browser.get(Tag::En, &format!("landscape/network{question}")).unwrap();
        assert!(html.contains(words), "{words} is not in: {html}");
    };
    said(&browser, "", &format!("{ONE_KIND}4 of 6; the others count as 1."));
    assert!(together(&browser, "", &["ant", "bee", "cat"]));
    assert!(together(&browser, "", &["dog", "elk"]));
    assert!(!together(&browser, "", &["cat", "dog"]));
    // What is corrected counts from then on.
    corrected(&mut browser, ["cat", "dog"], TieKind::Funds, 50_000);
    assert!(together(&browser, "", &["cat", "dog"]));
    // Beside another kind units differ: links are counted, until one kind is asked for.
    tie(&mut browser, TieKind::WorksWith, ["dog", "fox"], None);
    said(&browser, "", COUNTED);
    said(&browser, "?tie=funds", &format!("{ONE_KIND}5 of 6"));
    said(&browser, "?tie=works_with", "number of links of each pair: no link says a weight.");
    assert!(together(&browser, "?tie=funds", &["cat", "dog"]));
    let roles = table(&browser, "landscape/network/roles?tie=works_with");
    assert_eq!(roles.len(), 3, "a header and two who work together: {roles:?}");
    let (_, keys) = picture(&browser, "landscape/network?tie=works_with&colour=neighbourhood");
    assert_eq!(keys[..2], ["Smaller neighbourhoods: 4", "dog: 2"], "{keys:?}");
    let none = browser.get(Tag::En, "landscape/network/roles?tie=opposes").unwrap();
    assert!(!none.contains("No links are on the map yet."), "others are: {none}");
}

/// A ring in which links are counted falls apart where pairs have the fewest.
#[test]
fn several_links_of_a_pair_count_as_many_where_none_says_a_weight() {
    let mut browser = hub(&NAMES, &[]);
    for at in 0..6 {
        tie(&mut browser, TieKind::WorksWith, [NAMES[at], NAMES[(at + 1) % 6]], None);
    }
    for ends in [["bee", "cat"], ["cat", "dog"], ["elk", "fox"], ["fox", "ant"]] {
        for kind in [TieKind::Informs, TieKind::AnswersTo, TieKind::Funds] {
            tie(&mut browser, kind, ends, None);
        }
    }
    assert!(together(&browser, "", &["bee", "cat", "dog"]));
    assert!(together(&browser, "", &["elk", "fox", "ant"]));
    let (_, keys) = picture(&browser, "landscape/network");
    assert!(keys.contains(&"links of the pair: 1".to_owned()), "{keys:?}");
    assert!(keys.contains(&"links of the pair: 4".to_owned()), "{keys:?}");
}

#[test]
fn links_that_lead_one_way_are_counted_out_and_in() {
    let mut browser = hub(&NAMES, &[]);
    tie(&mut browser, TieKind::WorksWith, ["ant", "bee"], None);
    let roles = table(&browser, "landscape/network/roles");
    assert_eq!(cell(&roles, "ant", "links_out"), None, "none leads one way: {roles:?}");
    let html = browser.get(Tag::En, "landscape/network").unwrap();
    assert!(!html.contains(">Where links lead<") && !html.contains("arrowhead"), "{html}");
    for to in ["bee", "cat", "dog"] {
        tie(&mut browser, TieKind::Funds, ["elk", to], None);
    }
    tie(&mut browser, TieKind::Funds, ["cat", "ant"], None);
    let roles = table(&browser, "landscape/network/roles");
    let ways = |name: &str| ["links_out", "links_in"].map(|column| cell(&roles, name, column));
    let counts = |out: &str, into: &str| [Some(out.to_owned()), Some(into.to_owned())];
    assert_eq!(ways("elk"), counts("3", "0"));
    assert_eq!(ways("ant"), counts("1", "2"), "what has no direction leads both ways");
    assert_eq!(ways("cat"), counts("1", "1"));
    let html = browser.get(Tag::En, "landscape/network").unwrap();
    assert!(html.contains("Of 5 linked pairs, 4 are linked one way only."), "{html}");
    let senders = html.split("than lead to them:").nth(1).expect("who gives");
    assert!(senders.split("</li>").next().is_some_and(|first| first.contains(">elk<")), "{html}");
    let card = browser.get(Tag::En, &format!("landscape/network?focus={}", actor("elk"))).unwrap();
    assert!(card.contains("Links lead to: 3; links come from: 0"), "{card}");
}

#[test]
fn the_picture_shows_where_links_lead_and_how_strong_they_are_and_says_so() {
    let browser = ring();
    let (svg, keys) = picture(&browser, "landscape/network");
    assert_eq!(heads(&svg), 6, "each link leads one way: {svg}");
    for class in ["class=\"ln\"", "class=\"ln w2\""] {
        assert!(svg.contains(class), "{class} is not in: {svg}");
    }
    let said = ["without an arrowhead both ways", "weight: 1–9", "weight: 700–900"];
    for words in said {
        assert!(keys.iter().any(|key| key.contains(words)), "{words}: {keys:?}");
    }
    let html = browser.get(Tag::En, "landscape/network").unwrap();
    assert!(said.iter().all(|words| html.contains(words)), "the page says the same: {html}");

    // Too many to tell apart: lines are lines, and nothing is said of them.
    let mut many = Browser::new();
    let names: Vec<String> = (0..160).map(|n| format!("org{n}")).collect();
    let all: Vec<&str> = names.iter().map(String::as_str).collect();
    common::links::fill(&mut many, &all, &[]);
    for (at, name) in all.iter().enumerate().skip(1) {
        tie(&mut many, TieKind::Funds, [all[0], name], Some(at as u32));
    }
    let (svg, keys) = picture(&many, "landscape/network");
    assert_eq!(heads(&svg), 0);
    assert!(!svg.contains("ln w") && keys.iter().all(|key| !key.contains("weight")), "{keys:?}");
}

fn heads(svg: &str) -> usize {
    let path = svg.split("class=\"head\" d=\"").nth(1).and_then(|rest| rest.split('"').next());
    path.map_or(0, |path| path.matches('Z').count())
}

#[test]
fn the_list_of_links_has_weights_where_any_says_one() {
    let mut browser = hub(&NAMES, &[]);
    tie(&mut browser, TieKind::WorksWith, ["ant", "bee"], None);
    let links = table(&browser, "landscape/ties");
    assert!(!links[0].contains(&"weight".to_owned()), "{links:?}");
    assert!(links[1].contains(&"undirected".to_owned()), "{links:?}");
    tie(&mut browser, TieKind::Funds, ["ant", "cat"], Some(12));
    let links = table(&browser, "landscape/ties");
    let paid = links.iter().find(|row| row.contains(&"funds".to_owned())).expect("the second");
    assert!(paid.contains(&"12".to_owned()) && paid.contains(&"directed".to_owned()), "{links:?}");
    assert!(links[0].contains(&"weight".to_owned()), "{links:?}");
    let html = browser.get(Tag::En, "landscape/ties").unwrap();
    assert!(html.contains(">one way<") && html.contains(">both ways<"), "{html}");
    let own = |name: &str| browser.get(Tag::En, &format!("orgs/{}", actor(name))).unwrap();
    assert!(own("cat").contains(">Weight<") && !own("bee").contains(">Weight<"));
}
