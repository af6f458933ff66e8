//! The charter studio: a draft by forms alone, tried and compared before it is on the record.

use crate::world::{Browser, Page, World, convoke, ended};

const FATOU: &str = "fatou@clean-air.example";

/// Where an answer leads, under the hub.
fn leads(page: &Page) -> String {
    assert_eq!(page.status, 303, "{}", page.body);
    let to = page.headers["location"].clone();
    to.split('#').next().unwrap_or_default().to_owned()
}

/// A draft that begins with this, and its address.
fn begun(browser: &mut Browser, from: &str) -> String {
    let page = browser.get("/en/charter/studio");
    let begun = browser.submit(&page, "/en/charter/studio", &[("from", from)]);
    leads(&begun)
}

#[test]
fn a_draft_is_written_by_forms_tried_compared_and_put_on_the_record() {
    let world = World::demo();
    let server = world.serve();
    let mut fatou = server.as_demo(FATOU);
    let draft = begun(&mut fatou, "in_force");
    let form = format!("{draft}/constituencies/business");
    let page = fatou.get(&form);
    let fields = [
        ("name", "Companies"),
        ("code", "Dg"),
        ("shape", "4"),
        ("kinds", "business"),
        ("chamber", "donor"),
    ];
    let again = fatou.submit(&page, &form, &fields);
    assert_eq!(again.status, 422, "a code that another has");
    assert!(again.body.contains("share the code") && again.body.contains("Companies"));

    // Its members wait ninety days before they vote: that is a warning for whoever founds a hub.
    let page = fatou.get(&draft);
    assert!(!page.body.contains("nobody votes for the first"), "{}", page.body);

    let rule = format!("{draft}/rules/R2");
    let page = fatou.get(&rule);
    let kept = fatou.submit(
        &page,
        &rule,
        &[
            ("mode", "vote"),
            ("title", "More than half of all"),
            ("body", "board"),
            ("matters", "any"),
            ("pass.0.scope", "all"),
            ("pass.0.than", ">"),
            ("pass.0.share", "50%"),
            ("pass.0.base", "votes_cast"),
            ("quorum.0.scope", "each_chamber"),
            ("quorum.0.than", ">"),
            ("quorum.0.share", "1/2"),
            ("quorum.0.base", "seats"),
            ("proxies_count_for_quorum", "yes"),
        ],
    );
    assert_eq!(leads(&kept), draft);
    let json = fatou.get(&format!("{draft}.json")).json();
    let changed = json["differences"].as_array().unwrap();
    let pass = changed.iter().find(|one| one["place"] == "rules R2 · pass").unwrap();
    assert_eq!(pass["after"], "all >1/2 of votes_cast");

    let id = draft.rsplit('/').next().unwrap();
    let tried = format!("/en/charter/try?draft={id}&rule=R2");
    let page = fatou.get(&tried);
    assert!(page.body.contains("One vote short of passing"), "{}", page.body);
    let shift = fatou.get(&format!("/en/power/shift?draft={id}"));
    assert!(shift.body.contains("could no longer block alone"), "{}", shift.body);
    let beside = fatou.get(&format!("/en/charter/compare.csv?of={id}&with=gavi"));
    assert!(beside.status == 200 && beside.body.contains("rules R2"), "{}", beside.body);

    let mut guest = server.guest();
    for private in [&tried, &format!("/en/power/shift?draft={id}")] {
        assert!([303, 404].contains(&guest.get(private).status), "{private} is Fatou's alone");
    }
    let page = fatou.get(&draft);
    let recorded = fatou.submit(&page, &format!("{draft}/record"), &[]);
    assert_eq!(leads(&recorded), "/en/charter/manage");
    assert_eq!(fatou.get(&draft).status, 404, "it is no longer in the making");
    assert!(fatou.get("/en/charter/manage").body.contains(id), "it keeps its id");
    assert_eq!(fatou.get(&tried).status, 200, "and its addresses");
}

#[test]
fn the_text_and_the_forms_are_one_file_and_faults_bar_the_record() {
    let world = World::demo();
    let server = world.serve();
    let mut fatou = server.as_demo(FATOU);
    let draft = begun(&mut fatou, "gavi");
    let text = format!("{draft}/text");
    let page = fatou.get(&text);
    let toml = fatou.get(&format!("{text}.json")).json()["toml"].as_str().unwrap().to_owned();
    let broken = fatou.submit(&page, &text, &[("toml", "charter = 1\n[[rules]]\nid = \"R1\"\n")]);
    assert!(broken.status == 422 && broken.body.contains("Line 2"), "{}", broken.body);
    let remarked = format!("# Ours, from Accra.\n{toml}");
    leads(&fatou.submit(&page, &text, &[("toml", &remarked)]));

    let first = fatou.get(&format!("{draft}.json")).json()["parts"][1]["clauses"][0]["id"].clone();
    let clause = format!("{draft}/constituencies/{}", first.as_str().unwrap());
    let page = fatou.get(&clause);
    leads(&fatou.submit(&page, &format!("{clause}/remove"), &[]));
    let now = fatou.get(&format!("{text}.json")).json()["toml"].as_str().unwrap().to_owned();
    assert!(now.starts_with("# Ours, from Accra.\n") && now.len() < toml.len(), "{now}");
    let page = fatou.get(&draft);
    assert!(page.body.contains("is no constituency"), "{}", page.body);
    let refused = fatou.submit(&page, &format!("{draft}/record"), &[]);
    assert_eq!(refused.status, 422, "{}", refused.body);
}

#[test]
fn votes_in_an_address_are_tallied_for_everybody() {
    let world = World::demo();
    let server = world.serve();
    let mut guest = server.guest();
    let json = guest.get("/en/charter/try.json?rule=R2").json();
    let case = |at: usize| json["cases"][at]["to"].as_str().unwrap().to_owned();
    let short = guest.get(&format!("/en/{}", case(0)));
    assert!(short.body.contains("No quorum"), "{}", short.body);
    assert!(short.body.contains("Still needed"), "{}", short.body);
    let bad = guest.get("/en/charter/try?rule=R2&agree.business=many&agree.foundations=99");
    assert!(bad.status == 200 && bad.body.contains("is not a number of votes"), "{}", bad.body);
    assert!(bad.body.contains("99 votes, but only 1 seats"), "{}", bad.body);
    assert_eq!(guest.get("/en/charter/try?rule=none").status, 404);
    assert_eq!(guest.get("/en/charter/compare?of=in_force&with=none").status, 404);
    let found = guest.get("/en/charter/compare.json?with=fsc").json();
    assert!(found["differences"].as_array().unwrap().len() > 20);
}

#[test]
fn a_hub_without_bodies_says_so_and_takes_a_body_by_forms() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let new = ["new", "Quiet Streets", "--model", "organic", "--data", data];
    let (code, _, err) = ended(&convoke(&new));
    assert_eq!(code, 0, "{err}");
    let server = crate::world::Server::start(&["serve", "--data", data, "--listen", "127.0.0.1:0"]);
    let mut guest = server.guest();
    for page in ["/en/charter/", "/ar/charter/", "/en/charter/one-page"] {
        assert_eq!(guest.get(page).status, 200, "{page}");
    }
    let page = guest.get("/en/charter/").body;
    assert!(page.contains("There are no bodies yet") && page.contains("Convenors"), "{page}");
    for page in ["charter/try", "charter/compare", "power/rules", "power/what-if", "decisions/new"]
    {
        assert_eq!(guest.get(&format!("/en/{page}")).status, 200, "{page}");
    }
}
