//! The map, the network and the matrix as people look at them: what stands beside each picture,
//! and what a question leads to.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::book;
use common::browser::{Browser, fields};
use faces::Services;
use faces::lang::Tag;
use hub::Id;
use landscape::import::Choices;

const WORK: &str = "Organisation,Type,Country,Province,Sector,Activity,Start,End\n\
    Cape Net,NGO,Ghana,Central,Waste,Bins,2026-01-01,2026-12-31\n\
    Cape Net,NGO,Ghana,Volta,Transport,Carts,2026-01-01,2026-12-31\n\
    Nyeri Net,Private sector,Kenya,Nyeri,Waste,Bins,2026-01-01,2026-12-31\n\
    Lima Verde,NGO,Peru,Lima,Waste,Bins,2026-01-01,2026-12-31\n";

fn at_work() -> Browser {
    let mut browser = Browser::new();
    let plan = browser.desk.bring(&book("work.csv", WORK), &Choices::default());
    browser.machine.keep_file(plan.dataset.as_ref().expect("a dataset")).unwrap();
    browser
}

#[test]
fn the_map_names_the_places_with_none_and_leads_to_them() {
    let browser = at_work();
    let page = |path: &str| browser.get(Tag::En, path).unwrap();
    let africa = "landscape/map?region=africa";
    let html = page(africa);
    assert!(html.contains(">Ghana<") && html.contains("viewBox=\"405 125 275 285\""));
    assert!(!html.contains(">Peru<"), "Peru lies elsewhere");
    assert!(html.ends_with("See places with nonelandscape/map?region=africa&show=none"));
    let html = page("landscape/map?region=africa&show=none");
    assert!(html.contains(">Angola<") && !html.contains(">Ghana<"));
    assert!(!html.contains("French Southern"), "nobody lives there");
    assert!(html.contains("land none"), "those with none stand out in the picture");
    assert!(html.ends_with("Name somebodylandscape/nominate"), "and somebody can be named");
}

/// The same with two links: Cape Net works with Lima Verde and with Nyeri Net.
fn tied() -> (Browser, Id) {
    let mut browser = at_work();
    let named = |name: &str| {
        let found = browser.desk.state().actors().find(|(_, one)| one.name.as_text() == Some(name));
        found.expect("on the map").1.id
    };
    let cape = named("Cape Net");
    for with in ["Lima Verde", "Nyeri Net"] {
        let tie = fields(&[("tie_kind", "works_with"), ("with", with)]);
        browser.post(&format!("orgs/{cape}/tie"), tie).expect("tied");
    }
    (browser, cape)
}

#[test]
fn the_network_fades_by_sign_and_finds_by_name_without_script() {
    let (browser, cape) = tied();
    let page = |path: &str| browser.get(Tag::En, path).unwrap();
    let faded = |html: &str| html.matches("<a class=\"fade\"").count();
    let all = page("landscape/network");
    assert_eq!(faded(&all), 0);
    let href = "href=\"/en/landscape/network?fade=4\" title=\"Fade\" data-sign=\"4\"";
    assert!(all.contains(href), "the legend leads to the fading of business: {all}");
    let html = page("landscape/network?fade=4");
    assert_eq!(faded(&html), 1, "Nyeri Net alone fades, and stays in the picture");
    assert!(html.contains("title=\"Show again\" data-sign=\"4\""));
    assert_eq!(faded(&page("landscape/network?only=business")), 2, "all but Nyeri Net");
    assert!(!page("landscape/network?colour=neighbourhood").contains("Business"));

    let html = page("landscape/network?find=cape");
    let about = ["Works on: ", "Links: ", "Open its page", &format!("orgs/{cape}")];
    for words in about {
        assert!(html.contains(words), "one hit stands in the middle, with {words}");
    }
    let html = page("landscape/network?find=e");
    assert_eq!(html.matches("/en/landscape/network?focus=").count(), 3, "three to choose from");
    assert!(page("landscape/network?find=nobody").contains("Nothing found"));
    let json = page("landscape/network/names?about=0");
    assert!(json.contains("\"about\":{") && json.contains("&steps=1\""), "{json}");
}

#[test]
fn without_links_organisations_stand_by_their_themes() {
    let html = at_work().get(Tag::En, "landscape/network").unwrap();
    assert!(html.contains("Add links from a spreadsheet"));
    let waste = html.split("Organisations by what they work on").nth(1).expect("themes");
    assert!(waste.contains("?theme=Waste") && waste.contains("Nyeri Net"));
}
