//! The map, the network and the matrix as people look at them: what stands beside each picture,
//! and what a question leads to.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::book;
use common::browser::{Browser, fields, upload};
use faces::Services;
use faces::lang::Tag;
use hub::testing::Story;
use hub::{Id, Said};
use landscape::act::{Act, ReferenceSet, TieAdded};
use landscape::import::Choices;
use landscape::model::{Country, TieKind};
use landscape::view::network::years;
use landscape::view::timeline::by_year;

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
    let html = page("landscape/map?region=africa&style=shades");
    assert!(html.contains("land q5") && !html.contains("class=\"pin\""), "countries are filled");
    let html = page("landscape/map?region=africa&show=none");
    assert!(html.contains(">Angola<") && !html.contains(">Ghana<"));
    assert!(!html.contains("French Southern"), "nobody lives there");
    assert!(html.contains("land none"), "those with none stand out in the picture");
    assert!(html.ends_with("Name somebodylandscape/nominate"), "and somebody can be named");
}

/// A country where a funder has its office is not one where it works: page, file and the words of
/// the picture tell the two apart, and together they are who the list of the country has.
#[test]
fn a_seat_is_not_work_on_the_map() {
    let mut browser = at_work();
    let seats = "Organisation,Country\nAlp Fund,Switzerland\nRhine Fund,Switzerland\n\
        Accra Fund,Ghana\nNowhere Net,\n";
    browser.desk.bring(&book("seats.csv", seats), &Choices::default());
    let read = |path: &str| {
        let page = browser.get(Tag::En, path).unwrap().replace(['\u{2068}', '\u{2069}'], "");
        page.replace("<bdi>", "").replace("</bdi>", "")
    };
    let page = read("landscape/map");
    for said in [
        "Countries: 3. Most in Ghana: 1.",
        "Countries where organisations only have their seat: 1.",
        "organisations at work: 0; with their seat only: 2",
        "organisations at work: 1; with their seat only: 1",
        "neither where they work nor where they sit: 1.",
    ] {
        assert!(page.contains(said), "{said} is not in: {page}");
    }
    let csv = browser.csv(Tag::En, "landscape/map");
    let rows: Vec<&str> = csv.lines().take(5).collect();
    let wanted = ["Ghana,GHA,1,1", "Kenya,KEN,1,0", "Peru,PER,1,0", "Switzerland,CHE,0,2"];
    assert_eq!(rows, [&["country,code,count,only_seat"][..], &wanted].concat(), "{csv}");
    let none = read("landscape/map?show=none");
    assert!(!none.contains(">Switzerland<") && none.contains(">Austria<"), "{none}");
    let one = read("landscape/map?theme=Transport");
    assert!(one.contains("Countries: 1. Most in Ghana: 1.") && !one.contains(">Peru<"), "{one}");
}

/// A hub that has brought organisations alone sees where they sit, and that nobody says more.
#[test]
fn a_map_of_seats_alone_says_that_no_report_says_where_anybody_works() {
    let mut browser = Browser::new();
    let list = "Organisation,Country\nAlp Fund,Switzerland\nRhine Fund,Switzerland\n\
        Accra Fund,Ghana\n";
    browser.desk.bring(&book("seats.csv", list), &Choices::default());
    let page = browser.get(Tag::En, "landscape/map").unwrap().replace(['\u{2068}', '\u{2069}'], "");
    let said = "No report says where anybody is at work. \
        Countries where organisations have their seat: 2. Most in Switzerland: 2.";
    assert!(page.contains(said) && page.contains("class=\"pin\""), "{page}");
}

/// A full map is not called empty where the part of it that is asked for holds nothing.
#[test]
fn a_part_of_the_map_that_holds_nothing_says_so_of_itself() {
    let mut browser = at_work();
    let wanted = |code: &str| ReferenceSet {
        group: "own.partners".into(),
        share: None,
        kinds: Vec::new(),
        countries: vec![Country::from_words(code).expect("a country")],
        areas: Vec::new(),
        name: Said::text("Where partners are"),
        source: Said::default(),
    };
    browser.desk.tell(Act::ReferenceSet(wanted("GHA"))).expect("set");
    let page = |path: &str| browser.get(Tag::En, path).expect(path);
    let oceania = page("landscape/map?region=oceania");
    assert!(oceania.contains("no place here is asked about"), "{oceania}");
    let none = page("landscape/map?show=none");
    assert!(none.contains("Somebody is known to be at work in every place on this list"), "{none}");
    for html in [oceania, none, page("landscape/map")] {
        assert!(!html.contains("bring a spreadsheet"), "{html}");
    }
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

/// Who funds and works with another has two links with it, here as in the list of links.
#[test]
fn the_table_counts_the_links_that_the_list_of_links_has() {
    let (mut browser, cape) = tied();
    let tie = fields(&[("tie_kind", "funds"), ("with", "Lima Verde")]);
    browser.post(&format!("orgs/{cape}/tie"), tie).expect("tied");
    let csv = browser.csv(Tag::En, "landscape/table");
    let row = |name: &str| -> String {
        let line = csv.lines().find(|line| line.starts_with(name));
        line.unwrap_or_else(|| panic!("{csv}")).rsplit(',').nth(1).expect("a cell").to_owned()
    };
    assert_eq!(["Cape Net", "Lima Verde", "Nyeri Net"].map(row), ["3", "2", "1"], "{csv}");
    let ties = browser.csv(Tag::En, "landscape/ties");
    assert_eq!(ties.lines().filter(|line| line.contains("Cape Net")).count(), 3, "{ties}");
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
    let kept = "name=\"fade\" value=\"constituency:4\" data-of=\"constituency\">";
    assert!(html.contains(kept), "the form keeps what is faded: {html}");
    let form = |colour: &str| page(&format!("landscape/network?fade=constituency%3A4&{colour}"));
    assert_eq!(faded(&form("colour=constituency")), 1);
    assert_eq!(faded(&form("colour=neighbourhood")), 0, "that sign is somebody else's there");
    assert!(form("").contains("data-sign=\"4\" data-turned=\"Fade\""));

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

#[test]
fn the_matrix_names_its_gaps_and_shows_one_place_at_a_time() {
    let browser = at_work();
    let page = |path: &str| browser.get(Tag::En, path).unwrap();
    let html = page("landscape");
    let said = "Gaps: 4. Nobody reports work on Transport in ";
    let gaps = html.split(said).nth(1).expect("the theme with most gaps");
    assert!(["Central", "Lima", "Nyeri"].iter().all(|place| gaps.contains(place)), "{gaps}");
    let html = page("landscape?rows=theme&cols=place&at=Transport");
    assert!(html.contains(said), "the same the other way round");
    let one = html.split("<div class=\"single\">").nth(1).expect("one row for phones");
    assert!(one.contains("<option value=\"Transport\" selected>"));
    let bars = one.split("</table>").next().unwrap_or_default();
    assert_eq!(bars.matches(">gap<").count(), 3, "{bars}");
    assert!(!page("landscape?rows=kind&cols=theme").contains("Nobody reports"), "no place, no gap");
}

#[test]
fn matrix_and_timeline_are_pictures_with_a_legend() {
    let browser = at_work();
    let pages = [("landscape", "class=\"gap\""), ("landscape/timeline", "<title>2026: 4</title>")];
    for (path, holds) in pages {
        let (svg, keys) = browser.with(Tag::En, path, |ctx, pattern| {
            let page = landscape::ROOM.pages.iter().find(|p| p.path == pattern).expect("a page");
            let view = (page.view)(ctx).expect("a view");
            (view.figure(ctx).expect("a picture").0, view.keys(ctx))
        });
        assert!(svg.contains(holds), "{svg}");
        let words: Vec<&str> = keys.iter().map(|key| key.words.as_str()).collect();
        assert_eq!(words.contains(&"gap"), path == "landscape", "{words:?}");
    }
}

/// An end in 2099 stands for "open", a beginning in 2206 is a slip: neither moves the years until
/// now out of sight. The map's clock says November 2026.
#[test]
fn a_day_far_ahead_takes_no_year_off_a_line_of_time() {
    let mut browser = Browser::new();
    let work = "Organisation,Country,Sector,Activity,Start,End\n\
        Old Club,Mali,Waste,Bins,2015-03-01,2016-12-31\n\
        Open Club,Mali,Waste,Bins,2024-01-01,2099-12-31\n\
        Plan Club,Mali,Waste,Bins,2026-01-01,2030-12-31\n\
        Long Club,Mali,Waste,Bins,1950-01-01,2030-12-31\n\
        Slip Club,Mali,Waste,Bins,2206-01-01,2206-12-31\n";
    let plan = browser.desk.bring(&book("work.csv", work), &Choices::default());
    browser.machine.keep_file(plan.dataset.as_ref().expect("a dataset")).unwrap();
    let counts = by_year(&browser.desk.work(), None).counts;
    let in_year = |wanted: i64| counts.iter().find(|(year, _)| *year == wanted).map(|(_, n)| *n);
    assert_eq!([2015, 2016, 2024, 2026, 2027, 2030].map(in_year), [2, 2, 2, 3, 2, 2].map(Some));
    assert_eq!(counts.iter().map(|(year, _)| *year).max(), Some(2030), "{counts:?}");
    let page = |path: &str| browser.get(Tag::En, path).unwrap();
    assert!(page("landscape/timeline?year=2024").contains("Open Club"), "it can be asked for");
    let html = page("landscape/activities?year=2020");
    assert!(html.contains("Long Club") && !html.contains("Open Club"), "{html}");
    let html = page("landscape/activities?year=2026");
    assert!(html.contains("Open Club") && html.contains("Long Club"), "{html}");

    let id_of = |name: &str| {
        let found = browser.desk.state().actors().find(|(_, a)| a.name.as_text() == Some(name));
        found.expect("it is on the map").1.id
    };
    let (old, open, slip) = (id_of("Old Club"), id_of("Open Club"), id_of("Slip Club"));
    let mut tie = |from: Id, to: Id, since: &str, until: Option<&str>| {
        let day = |day: &str| day.parse().expect("a day");
        let tie = TieAdded {
            since: Some(day(since)),
            until: until.map(day),
            ..common::tied(Story::id('t', since), from, to, TieKind::WorksWith)
        };
        browser.desk.tell(Act::TieAdded(tie)).unwrap();
    };
    tie(old, open, "2020-01-01", Some("2099-12-31"));
    tie(old, slip, "2199-01-01", None);
    assert_eq!(years(browser.desk.state()), Some((2020, 2026)));
}

/// Publishes boundaries and gives what comes out of `landscape/areas.geojson`.
fn published(browser: &mut Browser, title: &str, geojson: &str) -> serde_json::Value {
    let mut form = upload("areas.geojson", geojson);
    form.values = fields(&[("title", title), ("source", "The survey")]).values;
    let check = browser.post("landscape/areas", form).expect("a draft");
    let seen = browser.get(Tag::En, &check).unwrap();
    assert!(seen.contains("Shapes that cannot: 0"), "{seen}");
    let said = [("title", title), ("source", "The survey")];
    let known = fields(&[&said[..], &[("name", "name"), ("code", "code")]].concat());
    browser.post(&check, known).expect("published");
    let of = browser.desk.state().reference().current_areas();
    let id = of.map(|(id, _)| id).last().expect("boundaries");
    let path = format!("landscape/areas?areas={id}");
    let text = browser.with(Tag::En, &path, |ctx, pattern| {
        let page = landscape::ROOM.pages.iter().find(|p| p.path == pattern).expect("a page");
        let mut out = Vec::new();
        (page.view)(ctx).expect("a view").write(ctx, "geojson", &mut out).expect("written");
        out
    });
    serde_json::from_slice(&text).expect("JSON")
}

#[test]
fn boundaries_come_out_in_degrees_and_come_back() {
    let mut browser = Browser::new();
    let shape = |name: &str, code: &str, corners: &str| {
        format!(
            r#"{{"type":"Feature","properties":{{"name":"{name}","code":"{code}"}},
            "geometry":{{"type":"Polygon","coordinates":[{corners}]}}}}"#
        )
    };
    let all = [
        shape("Ghana", "GH", "[[-3,5],[1,5],[1,11],[-3,11],[-3,5]]"),
        shape("Volta", "GH07", "[[0,6],[1,6],[1,8],[0,8],[0,6]]"),
        shape("An islet", "GH99", "[[-2.9001,5.1],[-2.9,5.1],[-2.9,5.1001],[-2.9001,5.1]]"),
    ];
    let text = format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, all.join(","));
    let first = published(&mut browser, "Ghana", &text);
    let volta = &first["features"][1];
    assert_eq!(volta["properties"]["parent"], "GH");
    assert_eq!(volta["properties"]["source"], "The survey");
    assert_eq!(volta["properties"]["licence"], "CC-BY-4.0");
    let corners = volta["geometry"]["coordinates"][0].as_array().expect("a ring");
    assert_eq!(corners.first(), corners.last(), "closed");
    let lies = |corner: &serde_json::Value| {
        let (lon, lat) = (corner[0].as_f64().unwrap(), corner[1].as_f64().unwrap());
        (-0.01..=1.01).contains(&lon) && (5.99..=8.01).contains(&lat)
    };
    assert!(corners.iter().all(lies), "where it was: {volta}");
    let again = published(&mut browser, "Ghana again", &first.to_string());
    let named = |all: &serde_json::Value| -> Vec<String> {
        let features = all["features"].as_array().expect("features").iter();
        features.map(|one| one["properties"]["name"].to_string()).collect()
    };
    assert_eq!(named(&again), named(&first), "all of them, the islet too");
}
