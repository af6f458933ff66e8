//! What the map is held against of the hub's own: gaps against its boundaries and its themes, by
//! the people who live somewhere, and groups of whoever works in some areas.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::browser::{Browser, fields, upload};
use common::{Desk, book};
use faces::Services;
use faces::lang::Tag;
use hub::{Audience, Said};
use landscape::act::{Act, AreasChosen, ReferenceSet};
use landscape::import::Choices;
use landscape::model::dataset::Spot;
use landscape::model::reference::area_mark;
use landscape::model::{Area, Areas, Shape};
use landscape::view::coverage::{Seated, Verdict, coverage, placed};
use landscape::view::gaps::against_need;
use landscape::view::grid::{Grid, without_need};
use landscape::view::work::Work;

const WORK: &str = "Organisation,Sector,Province,Country,Start,End\n\
    River Aid,Water,Mopti,Mali,2026-01-01,2026-12-31\n\
    Sahel Help,Water,Mopti,Mali,2026-06-01,2027-06-30\n\
    Far Friends,Water,Mopti,Mali,2026-01-01,2026-12-31\n\
    Sahel Help,Health,Gao,Mali,2026-01-01,2026-12-31\n\
    Gold Fund,Health,Gao,Mali,2026-02-01,2026-11-30\n";

/// A hub with the work above.
fn desk() -> (Desk, Work) {
    let mut desk = Desk::new();
    desk.bring(&book("work.csv", WORK), &Choices::default());
    let work = desk.work();
    (desk, work)
}

fn shape(name: &str, code: &str) -> Shape {
    Shape { code: code.into(), name: name.into(), x: 0, y: 0, outline: "".into() }
}

/// A district where nobody reports anything, and themes nobody works on, are gaps of the grid that
/// the hub is held against, and not of the one that its reports happen to name.
#[test]
fn gaps_are_those_of_the_hubs_own_places_and_themes() {
    let (_, work) = desk();
    let drawn = Areas::new(10, 10, vec![shape("Mopti", ""), shape("Gao", ""), shape("Kidal", "")]);
    let own: Vec<Area> = ["health", "energy"].iter().filter_map(|code| code.parse().ok()).collect();
    let grid = Grid::new(&work, Some(&drawn), ["Education", "WASH"].into_iter(), &own);
    assert_eq!(grid.themes.len(), 4, "water, health, education, energy: {:?}", grid.themes);
    let found = without_need(&work, &grid);
    // Of three places and four themes two cells have somebody: water in Mopti, health in Gao.
    assert_eq!((found.empty.len(), found.places, &*found.themes), (10, 1, &[2, 3][..]));
    let first = found.empty[0];
    assert!(first.at_place > 0 && first.on_theme > 0, "first where some work on either");
    assert!(found.empty.iter().filter(|one| one.place == 2).count() == 4, "all of Kidal");
}

#[test]
fn where_lists_say_how_many_people_live_somewhere_gaps_are_ranked_by_them() {
    let (_, work) = desk();
    let list = "Province,Country,Total population\nMopti,Mali,900000\nGao,Mali,800000\n\
        Kidal,Mali,70000\nTaoudenni,Mali,90000\n";
    let need =
        landscape::import::need::read(&book("people.csv", list), &Default::default()).unwrap();
    let gaps = against_need(&work, &[&need.need]);
    let name =
        |spot: &Spot| if spot.name.is_empty() { spot.area.clone() } else { spot.name.clone() };
    let each = gaps.iter().map(|gap| (name(&gap.place), gap.organisations, gap.people_each()));
    let each: Vec<(Box<str>, u32, Option<u64>)> = each.collect();
    // Nobody is there first; then three share Mopti, and two Gao.
    let wanted = [
        ("Taoudenni", 0, Some(90_000)),
        ("Kidal", 0, Some(70_000)),
        ("Gao", 2, Some(400_000)),
        ("Mopti", 3, Some(300_000)),
    ];
    assert_eq!(each, wanted.map(|(name, whos, people)| (name.into(), whos, people)));
    assert!(gaps.iter().all(|gap| gap.unmet().is_none()), "nobody says that they are in need");
}

/// In a hub of one country a province can be a group: whoever reports work there belongs to it, and
/// of whoever reports no place at all it cannot be said.
#[test]
fn a_group_can_be_whoever_works_in_some_areas() {
    let (mut desk, work) = desk();
    desk.bring(&book("a.csv", "Organisation,Country\nQuiet League,Mali\n"), &Choices::default());
    let set = |areas: Vec<Box<str>>| {
        Act::ReferenceSet(ReferenceSet {
            group: "own.north".into(),
            share: Some(500),
            kinds: Vec::new(),
            countries: Vec::new(),
            areas,
            name: Said::text("The north"),
            source: Said::default(),
        })
    };
    let words = desk.tell(set(vec!["Gao".into()])).expect_err("words are no open field");
    assert_eq!(words.message, "landscape-refused-group-of");
    desk.tell(set(vec![area_mark("FN01")])).unwrap();
    let seated = Seated::default();
    let north = |desk: &Desk, drawn: &[std::sync::Arc<Areas>]| {
        let placed = placed(&work, drawn);
        let all = coverage(desk.state(), &seated, &Audience::public(), &placed);
        all.into_iter().find(|one| &*one.group == "own.north").expect("the group")
    };
    let nobody = north(&desk, &[]);
    assert_eq!(nobody.verdict(nobody.map), Verdict::Nobody, "no report names it");
    // The hub's own boundaries have this code for Gao.
    let drawn = Areas::new(1, 1, vec![shape("GAO", "FN01"), shape("Mopti", "M")]);
    let found = north(&desk, &[drawn.into()]);
    assert_eq!((found.map.within, found.map.known, found.map.all), (2, 4, 5));
    assert_eq!(found.verdict(found.map), Verdict::There, "half of those who say where");
    desk.tell(set(vec![area_mark("gáo")])).unwrap();
    assert_eq!(north(&desk, &[]).map.within, 2, "by its name in other letters");
}

/// Three provinces, of which two have somebody at work.
fn provinces(browser: &mut Browser) {
    let square = |name: &str, west: i32| {
        let east = west + 2;
        format!(
            r#"{{"type":"Feature","properties":{{"name":"{name}"}},"geometry":{{"type":"Polygon",
            "coordinates":[[[{west},16],[{east},16],[{east},18],[{west},18],[{west},16]]]}}}}"#
        )
    };
    let all = [square("Mopti", -4), square("Gao", -1), square("Kidal", 1)].join(",");
    let mut sent =
        upload("areas.geojson", &format!(r#"{{"type":"FeatureCollection","features":[{all}]}}"#));
    sent.values = fields(&[("title", "Regions of Mali"), ("source", "The survey")]).values;
    let check = browser.post("landscape/areas", sent).expect("a draft");
    browser.post(&check, fields(&[("name", "name")])).expect("published");
}

#[test]
fn pages_hold_gaps_groups_and_linkages_against_what_the_hub_has_of_its_own() {
    let mut browser = Browser::new();
    let plan = browser.desk.bring(&book("work.csv", WORK), &Choices::default());
    browser.machine.keep_file(plan.dataset.as_ref().expect("a dataset")).unwrap();
    provinces(&mut browser);
    let gaps = browser.get(Tag::En, "landscape/gaps").unwrap();
    let said = gaps.replace(['\u{2068}', '\u{2069}'], "");
    assert!(said.contains("Areas of Regions of Mali and themes that nobody reports together: 4"));
    assert!(said.contains("Areas where nobody reports anything: 1"), "{said}");
    let reported = browser.get(Tag::En, "landscape/gaps?areas=reported").unwrap();
    let reported = reported.replace(['\u{2068}', '\u{2069}'], "");
    assert!(reported.contains("nobody reports both: 2"), "{reported}");

    let group = |areas: &str| fields(&[("name", "The north"), ("areas", areas)]);
    assert!(browser.post("landscape/groups", group("Gao, Atlantis")).is_err(), "no such place");
    browser.post("landscape/groups", group("GAO, Kidal")).expect("set");
    let groups = browser.get(Tag::En, "landscape/groups").unwrap();
    assert!(groups.contains("Gao; Kidal"), "{groups}");

    let linked = "How these issues are linked to others";
    assert!(!browser.get(Tag::En, "landscape").unwrap().contains(linked), "no area is chosen");
    let health: Vec<Area> = "health".parse().into_iter().collect();
    browser.desk.tell(Act::AreasChosen(AreasChosen { areas: health })).unwrap();
    let matrix = browser.get(Tag::En, "landscape").unwrap();
    assert!(matrix.contains(linked) && matrix.contains("landscape/linkages"), "{matrix}");
    let other = browser.get(Tag::En, "landscape?rows=place&cols=year").unwrap();
    assert!(!other.contains(linked), "no theme is shown: {other}");
}
