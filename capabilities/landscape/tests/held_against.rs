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
use landscape::model::reference::{area_mark, area_mark_in};
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
    let said = [("title", "Regions of Mali"), ("source", "The survey"), ("name", "name")];
    sent.values = fields(&said).values;
    let check = browser.post("landscape/areas", sent).expect("a draft");
    browser.post(&check, fields(&said)).expect("published");
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

/// A hub with a list of activities.
fn brought(list: &str) -> Browser {
    let mut browser = Browser::new();
    let plan = browser.desk.bring(&book("work.csv", list), &Choices::default());
    browser.machine.keep_file(plan.dataset.as_ref().expect("a dataset")).unwrap();
    browser
}

/// Publishes a list of need.
fn needed(browser: &mut Browser, title: &str, list: &str) {
    let mut sent = upload("need.csv", list);
    sent.values = fields(&[("title", title), ("source", "The survey")]).values;
    let check = browser.post("landscape/need", sent).expect("a draft");
    browser.post(&check, fields(&[])).expect("published");
}

/// A page without its marks for names of other scripts.
fn read(browser: &Browser, tag: Tag, path: &str) -> String {
    let page = browser.get(tag, path).unwrap().replace(['\u{2068}', '\u{2069}'], "");
    page.replace("<bdi>", "").replace("</bdi>", "")
}

/// Whoever does not say on what they work still works there: no area of theirs is one where nobody
/// reports anything.
#[test]
fn work_without_a_theme_is_work_at_its_place() {
    let mut browser = brought(&format!("{WORK}Quiet Hands,,Kidal,Mali,,\n"));
    provinces(&mut browser);
    let page = read(&browser, Tag::En, "landscape/gaps");
    assert!(page.contains("that nobody reports together: 4"), "both themes in Kidal: {page}");
    assert!(!page.contains("Areas where nobody reports anything"), "{page}");
}

/// What a list of need calls by other words is no theme that nobody reports.
#[test]
fn a_theme_of_a_list_of_need_is_the_theme_of_the_reports_that_it_is_held_against() {
    let mut desk = Desk::new();
    let list = "Organisation,Sector,Province,Country\nRiver Aid,Protection,Mopti,Mali\n\
        River Aid,Child protection,Gao,Mali\n";
    desk.bring(&book("work.csv", list), &Choices::default());
    let work = desk.work();
    let general = "Protection (general services)";
    let grid = Grid::new(&work, None, [general, "Protection", general].into_iter(), &[]);
    assert_eq!(grid.themes.len(), 2, "{:?}", grid.themes);
    assert_eq!(grid.theme(general), Some(0), "not the children's");
    assert_eq!(without_need(&work, &grid).themes, [0_u32; 0], "nothing is unreported");
    let grid = Grid::new(&work, None, ["Education", "Education in camps"].into_iter(), &[]);
    assert_eq!(grid.themes.len(), 4, "two of need, where no report has either");
}

#[test]
fn gaps_are_filtered_by_a_theme_in_whatever_words_and_read_in_the_readers_language() {
    let mut browser = brought(WORK);
    let list = "Province,Country,Sector,People in need\nMopti,Mali,WASH,900\nGao,Mali,Health,500\n\
        Gao,Mali,Protection,70\n";
    needed(&mut browser, "Need", list);
    let energy: Vec<Area> = "energy".parse().into_iter().collect();
    browser.desk.tell(Act::AreasChosen(AreasChosen { areas: energy })).unwrap();
    // Water in Gao, health in Mopti, and in both protection and the hub's own issue.
    for (theme, without, people) in [
        ("", 6, &["900", "500", "70"][..]),
        ("?theme=WASH", 1, &["900"]),
        ("?theme=Water", 1, &["900"]),
        ("?theme=Santé", 1, &["500"]),
        ("?theme=Protection", 2, &["70"]),
        ("?theme=Acceso+a+la+energía", 2, &[]),
        ("?theme=Sorcery", 0, &[]),
        ("?theme=WASH&place=gao", 1, &[]),
    ] {
        let page = read(&browser, Tag::En, &format!("landscape/gaps{theme}"));
        assert!(page.contains(&format!("nobody reports both: {without}.")), "{theme}: {page}");
        let shown = |n: &&str| page.contains(&format!(">{n}<"));
        let found: Vec<&str> = ["900", "500", "70"].into_iter().filter(shown).collect();
        assert_eq!(found, people, "{theme}: {page}");
    }
    let french = read(&browser, Tag::Fr, "landscape/gaps?theme=Health");
    assert!(french.contains("Santé") && !french.contains(">Health<"), "{french}");
}

#[test]
fn where_nobody_says_who_is_in_need_the_page_says_where_most_live_without_anybody() {
    let mut browser = brought(WORK);
    let list = "Province,Country,Total population\nKidal,Mali,1000\nMopti,Mali,900000\n";
    needed(&mut browser, "People", list);
    let page = read(&browser, Tag::En, "landscape/gaps");
    assert!(page.contains("where nobody is at work: 1,000 live in Kidal"), "{page}");
    let page = read(&browser, Tag::En, "landscape/gaps?place=mopti");
    assert!(page.contains("for each organisation: 900,000 live in Mopti"), "{page}");
    needed(&mut browser, "Need", "Province,Country,People in need\nGao,Mali,50\n");
    let page = read(&browser, Tag::En, "landscape/gaps?place=kidal");
    assert!(page.contains(">1,000<") && !page.contains("No list says"), "one does: {page}");
}

/// How many are targeted is not how many are in need: such rows are counted, follow the others, and
/// say of whom they count.
#[test]
fn people_targeted_do_not_stand_for_people_in_need_without_a_word() {
    let mut browser = brought(WORK);
    let list = "Province,Country,Sector,People in need,People targeted\n\
        Mopti,Mali,Health,300,200\nKidal,Mali,Water,,5000\nGao,Mali,Health,800,\n";
    needed(&mut browser, "Need", list);
    let page = read(&browser, Tag::En, "landscape/gaps");
    for said in [
        "The largest gap: 800 people in Gao are in need on Health",
        "Nobody reports work: 2. The list gives no number of people in need: 1. Of these,",
        "5,000 <span class=\"small muted\">of those targeted</span>",
    ] {
        assert!(page.contains(said), "{said} is not in: {page}");
    }
    let kidal = read(&browser, Tag::En, "landscape/gaps?place=kidal");
    assert!(kidal.contains("5,000 people in Kidal are targeted on Water"), "{kidal}");
    assert!(kidal.contains("how many are in need is not said"), "{kidal}");

    // Files say the same to programs, whatever language their reader chose.
    let rows = |tag| -> Vec<Vec<String>> {
        let csv = browser.csv(tag, "landscape/gaps");
        let cells = |line: &str| line.split(',').map(str::to_owned).collect();
        csv.lines().map(cells).collect()
    };
    let (english, french) = (rows(Tag::En), rows(Tag::Fr));
    let column = |name: &str| english[0].iter().position(|own| own == name).expect(name);
    for (name, wanted) in [
        ("unmet", ["800", "300", "5000"]),
        ("unmet_of", ["in_need", "in_need", "targeted"]),
        ("reached_by", ["nobody"; 3]),
        ("organisations", ["2", "0", "0"]),
    ] {
        for file in [&english, &french] {
            let found: Vec<&str> = file[1..].iter().map(|row| &*row[column(name)]).collect();
            assert_eq!(found, wanted, "{name}");
        }
    }
}

#[test]
fn linkages_stand_beside_the_matrix_in_every_language() {
    let mut browser = brought(WORK);
    let beside = |browser: &Browser, tag| {
        browser.get(tag, "landscape").unwrap().contains("landscape/linkages")
    };
    assert!(!beside(&browser, Tag::Ru), "no area is chosen");
    let health: Vec<Area> = "health".parse().into_iter().collect();
    browser.desk.tell(Act::AreasChosen(AreasChosen { areas: health })).unwrap();
    for tag in Tag::ALL {
        assert!(beside(&browser, tag), "{tag:?}");
    }
}

/// Many countries have a Central: a group can be that of one of them.
#[test]
fn an_area_of_a_group_can_be_told_by_its_country() {
    let mut browser = brought(
        "Organisation,Sector,Province,Country\nCape Net,Water,Central,Ghana\n\
        Nyeri Net,Water,Central,Kenya\nLake Net,Water,\"Lakes, Great\",Kenya\n",
    );
    let mut set = |areas: &str| {
        let sent = fields(&[("name", "The middle"), ("areas", areas)]);
        browser.post("landscape/groups", sent).map(|_| {
            let groups = browser.desk.state().reference().groups();
            let marks = groups["own.the-middle"].areas.to_vec();
            let placed = placed(&browser.desk.work(), &[]);
            let seated = Seated::default();
            let all = coverage(browser.desk.state(), &seated, &Audience::public(), &placed);
            let own = all.iter().find(|one| &*one.group == "own.the-middle").expect("the group");
            (marks, own.map.within)
        })
    };
    let kenya = area_mark_in("KEN".parse().unwrap(), "Central");
    assert_eq!(set("Central").unwrap(), (vec![area_mark("Central")], 2), "of either country");
    assert!(set("Central (Mali)").is_err(), "nobody reports it");
    assert_eq!(set("Lakes, Great").unwrap().1, 1, "a name may have a comma");
    let great = area_mark("Lakes, Great");
    assert_eq!(set("CENTRAL (Kenya); Lakes, Great").unwrap(), (vec![kenya, great], 2));
    let page = browser.get(Tag::En, "landscape/groups").unwrap();
    assert!(page.contains("Central (Kenya); Lakes, Great"), "{page}");
}

/// A list of need with a title and a row of units above its column names.
const TITLED: &str = "Plan of response,Version,2026,Draft\nWho,What,Where,How many\n\
    Province,Sector,People in need,Remark\nGao,Health,100,\nMopti,Health,200,\n";

#[test]
fn the_row_with_the_column_names_of_a_list_of_need_is_chosen() {
    let mut browser = Browser::new();
    let mut sent = upload("need.csv", TITLED);
    sent.values.push(("source".to_owned(), "The plan".to_owned()));
    let at = browser.post("landscape/need", sent).unwrap();
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("Row 3: Province · Sector · People in need · Remark"), "{html}");
    // Another row than the one that looks so, and what is understood under it.
    assert_eq!(browser.post(&at, fields(&[("header", "2")])).unwrap(), at, "looked at once more");
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("value=\"How many\""), "{html}");
    assert!(!html.contains("value=\"People in need\""), "{html}");
    browser.post(&at, fields(&[("header", "3")])).unwrap();
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("value=\"People in need\""), "{html}");
    browser.post(&at, fields(&[("header", "3")])).unwrap();
    let state = browser.desk.state();
    let rows: Vec<u64> = state.reference().current_needs().map(|(_, list)| list.count).collect();
    assert_eq!(rows, [2], "published");
}

#[test]
fn a_list_of_need_that_cannot_be_read_says_what_is_wrong_with_it() {
    let mut browser = Browser::new();
    let mut told = |name: &str, text: &str| {
        let mut sent = upload(name, text);
        sent.values.push(("source".to_owned(), "The plan".to_owned()));
        browser.wrong("landscape/need", sent, "landscape/need")
    };
    let cut = told("need.json", "{\"rows\": [{\"Province\": \"Gao\"");
    assert!(cut.contains("the JSON is broken") && cut.contains("row 1"), "{cut}");
    let quote = told("need.csv", "Province,People in need\n\"Gao,100\nMopti,200\n");
    assert!(quote.contains("quotation mark"), "{quote}");
    assert!(told("need.pdf", "%PDF-1.7").contains("PDF"));
}
