//! Names from strangers, talks between two, and names that are unsafe: who meets what by HTTP.

use crate::world::{Browser, Page, Server, World};

const FATOU: &str = "fatou@clean-air.example";

fn named(browser: &mut Browser, name: &str) -> Page {
    let page = browser.get("/en/landscape/nominate");
    let fields =
        [("name", name), ("reason", "They are affected"), ("source", "https://report.example/7")];
    browser.submit(&page, "/en/landscape/nominate", &fields)
}

fn size(server: &Server) -> String {
    let checkpoint = server.guest().get("/log/checkpoint").body;
    checkpoint.lines().nth(1).unwrap_or_default().to_owned()
}

#[test]
fn a_strangers_name_waits_outside_the_record_until_somebody_vouches() {
    let world = World::demo();
    let server = world.serve();
    let before = size(&server);
    let mut guest = server.guest();
    assert_eq!(named(&mut guest, "").status, 422, "a name is needed");
    assert_eq!(named(&mut guest, "Harbour Porters").status, 303);
    assert_eq!(size(&server), before, "nothing anonymous enters the record");
    for browser in [&mut guest, &mut server.as_demo("kwame@accra-air-watch.example")] {
        let page = browser.get("/en/landscape/nominations");
        assert!(!page.body.contains("Harbour Porters"), "nobody but the secretariat sees it");
    }
    let drop = [("place", "0"), ("name", "Harbour Porters")];
    assert_ne!(guest.post("/en/landscape/nominations/held", &drop).status, 303);

    let mut fatou = server.as_demo(FATOU);
    let page = fatou.get("/en/landscape/nominations");
    assert!(page.body.contains("Harbour Porters"));
    let desk = fatou.get("/en/desk").body;
    assert!(desk.contains("Names brought forward that wait for an answer"), "{desk}");
    let place = page.hidden("place").unwrap();
    let fields = [("place", place.as_str()), ("name", "Harbour Porters")];
    let taken = fatou.submit(&page, "/en/landscape/nominations/held", &fields);
    assert_eq!(taken.status, 303, "{}", taken.body);
    let mut kwame = server.as_demo("kwame@accra-air-watch.example");
    assert!(kwame.get("/en/landscape/nominations").body.contains("Harbour Porters"));
    assert!(!guest.get("/en/landscape/nominations.json").body.contains("Harbour Porters"));
}

#[test]
fn a_name_that_is_on_the_map_already_is_recognised() {
    let world = World::demo();
    let server = world.serve();
    assert_eq!(named(&mut server.guest(), "lagos waste pickers union").status, 303);
    let mut fatou = server.as_demo(FATOU);
    let page = fatou.get("/en/landscape/nominations");
    assert!(page.body.contains("On the map already"), "{}", page.body);
    let place = page.hidden("place").unwrap();
    let fields = [("place", place.as_str()), ("name", "lagos waste pickers union")];
    assert_eq!(fatou.submit(&page, "/en/landscape/nominations/held", &fields).status, 303);
    let page = fatou.get("/en/landscape/nominations");
    assert!(
        page.body.contains(r#"name="known" value="lagos waste pickers union""#)
            || page.body.contains(r#"value="lagos waste pickers union" name="known""#),
        "{}",
        page.body
    );
}

#[test]
fn strangers_may_not_fill_the_box() {
    let world = World::demo();
    let server = world.serve();
    let mut guest = server.guest();
    let statuses: Vec<u16> =
        (0..8).map(|n| named(&mut guest, &format!("Name {n}")).status).collect();
    assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 6, "{statuses:?}");
    assert_eq!(statuses.last(), Some(&429));
    let mut kwame = server.as_demo("kwame@accra-air-watch.example");
    assert_eq!(named(&mut kwame, "By a member").status, 303, "members are not strangers");
}

#[test]
fn a_talk_is_read_by_the_two_and_what_came_of_it_by_everybody() {
    let world = World::demo();
    let server = world.serve();
    let mut guest = server.guest();
    let list = guest.get("/en/landscape/overlaps.json?state=talking").json();
    let talk = list["list"][0]["talk"].as_str().expect("a talk under way").to_owned();
    let path = format!("/en/landscape/overlaps/{talk}");
    let note = "compare villages";
    assert!(!guest.get(&path).body.contains(note));
    assert!(!guest.get(&format!("{path}.json")).body.contains(note));
    let mut blessing = server.as_demo("blessing@lagos-pickers.example");
    assert!(!blessing.get(&path).body.contains(note), "a member, and not one of the two");
    let mut kwame = server.as_demo("kwame@accra-air-watch.example");
    let page = kwame.get(&path);
    assert!(page.body.contains(note));
    let refused = blessing.submit(&page, &format!("{path}/answer"), &[("note", "Me too")]);
    assert_ne!(refused.status, 303, "only the two take part");
    let page = kwame.get(&path);
    let fields = [("outcome", "joint"), ("words", "One plan for the northern road.")];
    let settled = kwame.submit(&page, &format!("{path}/settle"), &fields);
    assert_eq!(settled.status, 303, "{}", settled.body);
    assert!(guest.get(&path).body.contains("One plan for the northern road."));
}

#[test]
fn a_name_that_is_unsafe_is_nowhere_but_with_the_secretariat() {
    let world = World::demo();
    let server = world.serve();
    let unsafe_name = "night shift of brick workers";
    let mut guest = server.guest();
    for path in ["/en/landscape/missing", "/en/landscape/missing.json", "/en/landscape/missing.csv"]
    {
        let page = guest.get(path);
        assert_eq!(page.status, 200, "{path}");
        assert!(!page.body.contains(unsafe_name), "{path}");
    }
    let mut kwame = server.as_demo("kwame@accra-air-watch.example");
    let page = kwame.get("/en/landscape/missing").body;
    assert!(!page.contains(unsafe_name));
    let lists = page.split("Missed most").nth(1).expect("the worst stand before the lists");
    assert_eq!(lists.matches("are missing or too few</summary>").count(), 5, "folded: {page}");
    let mut fatou = server.as_demo(FATOU);
    assert!(fatou.get("/en/landscape/missing").body.contains(unsafe_name));
}

/// A program reads what is missing in any language of its reader.
#[test]
fn files_say_what_is_missing_in_codes() {
    let world = World::demo();
    let server = world.serve();
    let mut guest = server.guest();
    let mut findings = |lang: &str| -> Vec<String> {
        let body = guest.get(&format!("/{lang}/landscape/missing.csv")).body;
        let mut rows = csv::Reader::from_reader(body.as_bytes());
        let at = rows.headers().unwrap().iter().position(|name| name == "finding").unwrap();
        rows.records().map(|row| row.unwrap()[at].to_owned()).collect()
    };
    let (english, french) = (findings("en"), findings("fr"));
    assert!(english.iter().any(|one| one == "nobody"), "{english:?}");
    let codes = ["nobody", "under", "no-seat", "few-seats", "there", "unknown"];
    assert!(english.iter().all(|one| codes.contains(&&**one)), "{english:?}");
    assert_eq!(english, french);
}

#[test]
fn a_partners_page_fits_a_poor_line() {
    let world = World::demo();
    let server = world.serve();
    let mut guest = server.guest();
    let list = guest.get("/en/landscape/overlaps.json").json();
    let id = list["list"][0]["one"]["id"].as_str().expect("an organisation").to_owned();
    let page = guest.get(&format!("/en/orgs/{id}/given"));
    assert_eq!(page.status, 200);
    assert!(page.body.len() < 100_000, "{} bytes", page.body.len());
}
