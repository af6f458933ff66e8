//! Personal links: sent by the secretariat, opened without an account, closed when they are over;
//! and pictures for other sites.

use crate::world::{Browser, Page, Server, World, newest_mail};

const OFFICE: &str = "fatou@clean-air.example";

/// The secretariat sends Lima Verde its link; the address in the mail.
fn sent(world: &World, office: &mut Browser) -> String {
    let page = office.get("/en/landscape/partners");
    let fields = [
        ("organisation", "Lima Verde"),
        ("email", "rosa@lima-verde.example"),
        ("lang", "en"),
        ("days", "90"),
    ];
    let answer = office.submit(&page, "/en/landscape/partners", &fields);
    assert_eq!(answer.status, 303, "{}", answer.body);
    link(world)
}

fn link(world: &World) -> String {
    let mail = newest_mail(&world.data());
    let at = mail.find("/en/personal/").expect("the mail has a link");
    mail[at..].split_whitespace().next().unwrap().to_owned()
}

/// Somebody who opened a link.
fn opened(server: &Server, link: &str) -> Browser {
    let mut partner = server.guest();
    let answer = partner.get(link);
    assert_eq!((answer.status, answer.headers["location"].as_str()), (303, "/en/mine"));
    partner
}

fn size(browser: &mut Browser) -> u64 {
    browser.get("/api/record").json()["size"].as_u64().unwrap()
}

/// The path of a link on a page whose text is this.
fn leads(page: &Page, name: &str) -> String {
    let before = page.body.split(name).next().unwrap();
    let at = before.rfind("href=\"").expect("a link before the name");
    before[at + 6..].split('"').next().unwrap().to_owned()
}

#[test]
fn a_partner_answers_without_an_account_and_is_asked_only_what_is_new() {
    let world = World::demo();
    let server = world.serve();
    let mut office = server.as_demo(OFFICE);
    let link = sent(&world, &mut office);
    let mut partner = opened(&server, &link);
    let home = partner.get("/en/mine");
    assert_eq!(home.status, 200);
    assert!(home.body.contains("Lima Verde"));
    assert_eq!(home.headers["cache-control"], "no-store", "caches keep nothing of it");
    assert!(!home.body.contains(link.rsplit('/').next().unwrap()), "the secret is not on the page");
    assert!(home.body.len() < 100_000, "{} bytes", home.body.len());

    let links = partner.get("/en/mine/links?q=net%20clean");
    let path = leads(&links, "Net Clean Air");
    let form = partner.get(&path);
    let fields =
        [("tie_kind", "works_with:out"), ("frequency", "monthly"), ("since", "2025-03-01")];
    let answer = partner.submit(&form, &path, &fields);
    assert_eq!(answer.status, 303, "{}", answer.body);
    let about = answer.headers["location"].clone();
    assert!(about.starts_with("/en/mine/about/"), "{about}");
    let questions = partner.get(&about);
    let answer = partner.submit(&questions, &about, &[("reliability", "4"), ("power", "2")]);
    assert_eq!(answer.status, 303, "{}", answer.body);

    let home = partner.get("/en/mine");
    assert_eq!(partner.submit(&home, "/en/mine/done", &[]).status, 303);
    let list = office.get("/api/landscape/partners").json();
    let row = list["asked"].as_array().unwrap().iter().find(|one| one["name"] == "Lima Verde");
    assert_eq!(row.unwrap()["heard"], "answered");
    let mut again = opened(&server, &link);
    let home = again.get("/en/mine");
    assert!(home.body.contains("New since") || home.body.contains("Nothing is new since"));

    let org = server.guest().get(&leads(&links, "Net Clean Air").replace("/mine/links", "/orgs"));
    assert!(org.body.contains("Lima Verde"), "the link is public, with who said so");
    let public = server.guest().get("/api/landscape/ties").json();
    assert!(
        public["ties"].as_array().unwrap().iter().all(|tie| tie["sides"] == serde_json::json!([]))
    );
}

#[test]
fn a_link_opens_its_own_pages_and_nothing_else() {
    let world = World::demo();
    let server = world.serve();
    let mut office = server.as_demo(OFFICE);
    let link = sent(&world, &mut office);
    let mut partner = opened(&server, &link);
    for path in ["/en/landscape/partners", "/en/desk", "/en/import", "/en/settings"] {
        let status = partner.get(path).status;
        assert!([303, 403].contains(&status), "{path}: {status}");
    }
    assert_eq!(partner.get("/api/mine").status, 403, "programs have no part in it");
    assert_eq!(server.guest().get("/en/mine").status, 403, "nobody comes without a link");
    assert_eq!(server.guest().get("/en/personal/guessed").status, 410);

    let home = partner.get("/en/mine");
    let before = size(&mut office);
    assert_eq!(partner.post("/en/mine/done", &[("csrf", "wrong")]).status, 403, "guarded");
    partner.headers.push(("origin".to_owned(), "https://evil.example".to_owned()));
    assert_eq!(partner.submit(&home, "/en/mine/done", &[]).status, 403, "another site's form");
    partner.headers.clear();
    assert_eq!(size(&mut office), before, "nothing was recorded");

    assert_eq!(partner.submit(&home, "/en/mine/leave", &[]).status, 303);
    assert_eq!(partner.get("/en/mine").status, 403, "a shared phone forgets");
}

#[test]
fn a_link_that_was_ended_opens_nothing() {
    let world = World::demo();
    let server = world.serve();
    let mut office = server.as_demo(OFFICE);
    let link = sent(&world, &mut office);
    let mut partner = opened(&server, &link);
    let home = partner.get("/en/mine");
    let list = office.get("/api/landscape/partners").json();
    let mut rows = list["asked"].as_array().unwrap().iter();
    let row = rows.find(|one| one["name"] == "Lima Verde").unwrap();
    let page = office.get("/en/landscape/partners");
    let id = row["id"].as_str().unwrap();
    let answer = office.submit(&page, "/en/landscape/partners/end", &[("id", id)]);
    assert_eq!(answer.status, 303, "{}", answer.body);
    assert_eq!(server.guest().get(&link).status, 410);
    assert_eq!(partner.get("/en/mine").status, 403);
    assert_eq!(partner.submit(&home, "/en/mine/done", &[]).status, 403);
}

#[test]
fn a_picture_may_stand_in_a_frame_and_nothing_else_may() {
    let world = World::demo();
    let server = world.serve();
    let mut office = server.as_demo(OFFICE);
    let views = office.get("/api/landscape/views").json();
    let id = views["views"][0]["id"].as_str().unwrap();
    let embed = office.get(&format!("/en/embed/{id}"));
    assert_eq!(embed.status, 200);
    assert!(embed.headers["content-security-policy"].contains("frame-ancestors *"));
    assert!(!embed.headers.contains_key("x-frame-options"));
    assert!(!embed.body.contains("<script") && !embed.body.contains("<form"));
    assert!(!embed.body.contains(OFFICE), "nobody is signed in there");
    let page = office.get(&format!("/en/landscape/views/{id}"));
    assert_eq!(page.headers["x-frame-options"], "DENY");
    assert!(page.headers["content-security-policy"].contains("frame-ancestors 'none'"));
    assert_eq!(server.guest().get("/en/embed/v_00000000000000000000000000").status, 404);
}
