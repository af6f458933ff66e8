//! Personal links: sent by the secretariat, opened without an account, closed when they are over;
//! and pictures for other sites.

use std::collections::BTreeSet;

use crate::world::{Browser, Page, Server, World, convoke, ended, newest_mail};

const OFFICE: &str = "fatou@clean-air.example";

/// The secretariat sends Lima Verde its link; the address in the mail.
fn sent(world: &World, office: &mut Browser) -> String {
    sent_to(world, office, "Lima Verde")
}

/// The secretariat sends an organisation its link.
fn sent_to(world: &World, office: &mut Browser, organisation: &str) -> String {
    let page = office.get("/en/landscape/partners");
    assert!(!page.body.contains("CC BY"), "nor is what the secretariat alone reads");
    let fields = [
        ("organisation", organisation),
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
    assert!(!home.body.contains("CC BY"), "what it alone reads is under no open licence");

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

    let survey = partner.get("/en/mine/survey");
    assert!(survey.body.contains("Survey of 20"), "{}", survey.body);
    let said = ["trust", "fair", "results", "interests", "stay"].map(|question| (question, "4"));
    let answer = partner.submit(&survey, "/en/mine/survey", &said);
    assert_eq!(answer.headers["location"], "/en/mine/survey", "{}", answer.body);
    assert!(partner.get("/en/mine/survey").body.contains("Lima Verde has answered"));

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
    assert!(org.body.contains("CC BY 4.0"), "what everybody reads is");
    let public = server.guest().get("/api/landscape/ties").json();
    assert!(
        public["ties"].as_array().unwrap().iter().all(|tie| tie["sides"] == serde_json::json!([]))
    );
}

/// The most a page of a personal link may weigh, in bytes: as it is written, and as it travels with
/// everything that it needs.
const MOST: usize = 100_000;

/// What a page asks for beside itself travels as so many bytes: styles, scripts, and the font of
/// Latin letters.
fn beside(browser: &mut Browser, page: &str) -> usize {
    let asked = page.split('"').filter(|text| text.starts_with("/assets/"));
    let asked: BTreeSet<&str> = asked.collect();
    let mut bytes = asked.iter().map(|part| browser.get(part).sent).sum();
    let fonts = asked.iter().find(|part| part.contains("fonts"));
    let plain = |part: &&str| browser.clone_without_cookies().get(part).body;
    if let Some(rules) = fonts.map(plain) {
        let latin = rules.split("@font-face").find(|face| face.contains("U+0000-00FF"));
        let file = latin.and_then(|face| face.split(['(', ')']).find(|t| t.ends_with(".woff2")));
        bytes += browser.get(file.expect("a font of Latin letters")).sent;
    }
    bytes
}

/// Lima Verde as hundreds of others see it: each works with it and has told so.
fn with_many_ties(world: &World) {
    let name = |n: usize| format!("Friends of the Air of District {n}");
    let elements: Vec<serde_json::Value> =
        (0..400).map(|n| serde_json::json!({ "label": name(n) })).collect();
    let connections: Vec<serde_json::Value> = (0..400)
        .map(|n| serde_json::json!({ "from": name(n), "to": "Lima Verde", "type": "works with" }))
        .collect();
    let own = serde_json::json!({ "label": "Lima Verde" });
    let elements = [vec![own], elements].concat();
    let map = serde_json::json!({ "elements": elements, "connections": connections });
    let map = world.file("map.json", map.to_string().as_bytes());
    let mut work = "Organisation,Theme,Province,Start date\n".to_owned();
    for n in 0..600 {
        work.push_str(&format!("Lima Verde,Health,District {n},2026-01-01\n"));
    }
    let work = world.file("work.csv", work.as_bytes());
    for file in [map, work] {
        let (code, out, err) =
            ended(&convoke(&["import", &file, "--yes", "--data", &world.data()]));
        assert_eq!(code, 0, "{out}{err}");
    }
}

#[test]
fn pages_of_a_personal_link_are_small_however_much_there_is() {
    let world = World::demo();
    with_many_ties(&world);
    let server = world.serve();
    let link = sent(&world, &mut server.as_demo(OFFICE));
    let mut partner = opened(&server, &link);
    let weigh = |partner: &mut Browser, path: &str| {
        let page = partner.get(path);
        assert_eq!(page.status, 200, "{path}");
        assert!(page.sent < MOST, "{path} is {} bytes", page.sent);
        partner.headers.push(("accept-encoding".to_owned(), "gzip".to_owned()));
        let travels = partner.get(path).sent + beside(partner, &page.body);
        partner.headers.clear();
        assert!(travels < MOST, "{path} travels as {travels} bytes");
        page
    };
    weigh(&mut partner, "/en/mine");
    weigh(&mut partner, "/en/mine/entry");
    let asked = |page: &Page| {
        let names = page.body.split("name=\"").filter_map(|rest| rest.split('"').next());
        names.filter(|name| name.starts_with("tie-")).map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let mut answered = 0;
    loop {
        let page = weigh(&mut partner, "/en/mine/links");
        let open = asked(&page);
        if open.is_empty() {
            break;
        }
        answered += open.len();
        let yes: Vec<(&str, &str)> = open.iter().map(|name| (name.as_str(), "yes")).collect();
        assert_eq!(partner.submit(&page, "/en/mine/answers", &yes).status, 303);
    }
    assert!(answered >= 400, "every link was asked about, page by page: {answered}");
    let last = weigh(&mut partner, "/en/mine/links?page=8");
    assert!(last.body.contains("Friends of the Air of District"), "settled links are all there");
    let change = last.body.split('"').find(|text| text.starts_with("/en/mine/links/a_"));
    let change = change.expect("a settled link can be changed");
    weigh(&mut partner, change);
    weigh(&mut partner, &change.replace("/links/", "/about/"));
    weigh(&mut partner, "/en/mine/links?q=air");
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

    let over = [("about", "mine/lists/over")];
    let stopped = partner.submit(&home, "/en/mine/work/stop", &over);
    assert_eq!(stopped.headers["location"], "/en/mine", "a link has no desk");
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
    let (links, beside) = ("<a ", "<a target=\"_blank\" ");
    let count = |what: &str| embed.body.matches(what).count();
    assert!(count(links) > 2 && count(links) == count(beside), "no other page stands in a frame");
    assert!(!embed.body.contains(OFFICE), "nobody is signed in there");
    assert!(embed.body.contains(r#"<a target="_blank""#), "links leave the frame");
    let page = office.get(&format!("/en/landscape/views/{id}"));
    assert_eq!(page.headers["x-frame-options"], "DENY");
    assert!(page.headers["content-security-policy"].contains("frame-ancestors 'none'"));
    let line = format!("&lt;iframe src=&quot;/en/embed/{id}&quot;");
    assert!(page.body.contains(&line) && page.body.contains("before the first /"), "{}", page.body);
    assert_eq!(server.guest().get("/en/embed/v_00000000000000000000000000").status, 404);
}

/// The two of an overlap are asked to talk, and one has no account: it reads, answers and ends the
/// talk on its own page; nobody else reads what was said.
#[test]
fn a_partner_settles_an_overlap_by_its_link() {
    let world = World::demo();
    let server = world.serve();
    let mut office = server.as_demo(OFFICE);
    let list = office.get("/en/landscape/overlaps?state=new");
    let ask = list.body.split('"').find(|text| text.starts_with("/en/landscape/overlaps/ask?"));
    let form = office.get(&ask.expect("an overlap").replace("&amp;", "&"));
    let hidden = ["one", "other", "cell"].map(|name| (name, form.hidden(name).expect("a field")));
    let mut fields: Vec<(&str, &str)> = hidden.iter().map(|(k, v)| (*k, v.as_str())).collect();
    fields.push(("note", "Could you share your sensors?"));
    let answer = office.submit(&form, "/en/landscape/overlaps/ask", &fields);
    assert_eq!(answer.status, 303, "{}", answer.body);
    let talk = answer.headers["location"].clone();
    let untold =
        |office: &mut Browser| office.get(&talk).body.matches("has no valid personal link").count();
    assert_eq!(untold(&mut office), 2, "nobody of the two knows of it");
    let link = sent_to(&world, &mut office, &hidden[0].1);
    assert_eq!(untold(&mut office), 1);

    let mut partner = opened(&server, &link);
    let mine = talk.replace("/landscape/overlaps/", "/mine/talks/");
    assert!(partner.get("/en/mine").body.contains(&mine), "the page says what waits");
    let page = partner.get(&mine);
    assert!(page.body.contains("share your sensors"), "{}", page.body);
    let answer = partner.submit(&page, &format!("{mine}/answer"), &[("note", "Gladly, from May.")]);
    assert_eq!((answer.status, answer.headers["location"].as_str()), (303, mine.as_str()));
    let page = office.get(&talk);
    assert!(page.body.contains("Gladly, from May."), "{}", page.body);
    let page = partner.get(&mine);
    let said = [("outcome", "coordinated"), ("words", "One set of sensors.")];
    assert_eq!(partner.submit(&page, &format!("{mine}/settle"), &said).status, 303);
    let public = server.guest().get(&talk);
    assert!(public.body.contains("One set of sensors.") && !public.body.contains("Gladly"));
    assert_eq!(partner.get("/en/mine/talks/o_00000000000000000000000000").status, 404);
}

/// A list of one organisation's activities, so long that it is no small form.
fn own_list(rows: usize) -> String {
    let mut list = "Activity,Sector,Province,District,Start,End,Funder\n".to_owned();
    for n in 0..rows {
        list.push_str(&format!(
            "Sensors no {n},Air,Lima,District {n},2026-01-01,2026-12-31,Fund\n"
        ));
    }
    list
}

/// Follows the steps of an own list to its end, each page light enough for a slow phone.
fn steps(partner: &mut Browser, mut at: String) -> String {
    loop {
        let page = partner.get(&at);
        if page.status == 303 || page.body.contains("id=\"work\"") {
            at = page.headers.get("location").cloned().unwrap_or(at);
            continue;
        }
        assert_eq!(page.status, 200, "{at}: {}", page.body);
        assert!(page.sent < MOST, "{at} is {} bytes", page.sent);
        if at.ends_with("/done") {
            return at;
        }
        if let Some(draft) = at.strip_suffix("/duplicates") {
            at = format!("{draft}/check");
            continue;
        }
        let fields: &[(&str, &str)] =
            if at.ends_with("/file") { &[("title", "What we do")] } else { &[] };
        let answer = partner.submit(&page, &at, fields);
        assert_eq!(answer.status, 303, "{at}: {}", answer.body);
        at = answer.headers["location"].clone();
    }
}

/// A partner brings its own list without an account and replaces it; the office hears of it and can
/// take it back. Nobody else's link sees what is begun, and a hostile file is refused as anywhere.
#[test]
fn a_partner_brings_and_replaces_its_own_list_by_its_link() {
    let world = World::demo();
    let server = world.serve();
    let mut office = server.as_demo(OFFICE);
    let mut partner = opened(&server, &sent(&world, &mut office));
    let mut other = opened(&server, &sent_to(&world, &mut office, "Net Clean Air"));
    let page = partner.get("/en/mine/lists");
    assert!(page.body.contains("No list of yours"), "{}", page.body);
    let bomb = [b"PK\x03\x04".as_slice(), &[0xff; 2_000]].concat();
    let answer = partner.upload(&page, "/en/mine/lists", "bomb.xlsx", &bomb);
    assert_eq!(answer.status, 422, "{}", answer.body);
    assert!(!partner.get("/en/mine/lists").body.contains("bomb.xlsx"), "nothing is left of it");

    let list = own_list(20_000);
    assert!(list.len() > 1 << 20);
    let answer = partner.upload(&page, "/en/mine/lists", "ours.csv", list.as_bytes());
    assert_eq!(answer.status, 303, "{}", answer.body);
    let at = answer.headers["location"].clone();
    assert!(at.starts_with("/en/mine/lists/w_"), "{at}");
    assert_eq!(other.get(&at).status, 404, "another link never sees it");
    assert_eq!(office.get(&at.replace("/mine/lists/", "/import/")).status, 404, "nor the office");
    let done = steps(&mut partner, at);
    assert_eq!(other.get(&done).status, 404, "what it brought is told to itself alone");

    let page = partner.get("/en/mine/lists");
    assert!(page.body.contains("What we do") && page.body.contains("20,000"), "{}", page.body);
    let taken = page.body.split('"').find(|text| text.ends_with(".csv")).unwrap().to_owned();
    let mut table = partner.get(&taken).body;
    assert!(table.contains("Sensors no 19999"), "all of it is handed out");
    assert_eq!(other.get(&taken).status, 404);
    table = table.lines().take(3).map(|line| format!("{line}\n")).collect();
    let id = page.hidden("list").expect("which list");
    let sent = [("list", id.as_str()), ("paste", &table)];
    let answer = partner.submit(&page, "/en/mine/lists", &sent);
    assert_eq!(answer.status, 303, "{}", answer.body);
    steps(&mut partner, answer.headers["location"].clone());
    let page = partner.get("/en/mine/lists");
    assert!(page.body.contains("Rows: 2. Versions so far: 2."), "{}", page.body);

    let desk = office.get("/en/desk");
    assert!(desk.body.contains("Lima Verde sent its list of activities"), "{}", desk.body);
    let look = desk.body.split('"').find(|text| text.contains("/import/i_")).unwrap().to_owned();
    let page = office.get(&look);
    assert!(page.body.contains("sent this list by its personal link"), "{}", page.body);
    let undo = look.replace("/done", "/undo");
    assert_eq!(office.submit(&page, &undo, &[]).status, 303, "it can be taken back");
}
