//! Every path of the API document, for every role: what is public answers, the rest is refused.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::world::{Browser, Server, World};

/// Paths of the API document, with numbers for their named parts, and for whom they are.
fn paths(server: &Server) -> Vec<(String, String)> {
    let document = server.guest().get("/api/openapi.json").json();
    assert_eq!(document["openapi"], "3.1.0");
    let filled = |path: &str| {
        let part =
            |part: &str| if part.starts_with('{') { "1".to_owned() } else { part.to_owned() };
        path.split('/').map(part).collect::<Vec<_>>().join("/")
    };
    let who = |methods: &Value| methods["get"]["x-who"].as_str().map(str::to_owned);
    let paths = document["paths"].as_object().unwrap();
    paths.iter().filter_map(|(path, methods)| Some((filled(path), who(methods)?))).collect()
}

fn page_of(api: &str) -> String {
    api.replacen("/api", "/en", 1)
}

/// Somebody, and what they are.
struct Somebody {
    what: &'static str,
    browser: Browser,
}

fn everybody(world: &World, server: &Server) -> Vec<Somebody> {
    let demo = |what, email: &str| Somebody { what, browser: server.as_demo(email) };
    vec![
        Somebody { what: "public", browser: server.guest() },
        Somebody { what: "partner", browser: partner(world, server) },
        demo("member", "kwame@accra-air-watch.example"),
        demo("chair", "amina@clean-air.example"),
        demo("monitor", "tomas@monitor.example"),
        demo("secretariat", "fatou@clean-air.example"),
    ]
}

/// What somebody must get from the API: what is there (200 or 404), or a refusal.
fn expected(what: &str, who: &str) -> &'static [u16] {
    match (what, who) {
        (_, "partner") => &[403],
        (_, "everybody") | ("secretariat", _) => &[200, 404],
        ("public", _) => &[401],
        (_, "secretariat") => &[403],
        _ => &[200, 403, 404],
    }
}

#[test]
fn every_page_answers_every_role_as_it_must() {
    let world = World::demo();
    let server = world.serve();
    let paths = paths(&server);
    assert!(paths.len() >= 40, "{} paths", paths.len());
    let kinds: BTreeSet<&str> = paths.iter().map(|(_, who)| who.as_str()).collect();
    assert!(kinds.contains("everybody") && kinds.contains("signed_in"), "{kinds:?}");
    for Somebody { what, mut browser } in everybody(&world, &server) {
        for (path, who) in &paths {
            let status = browser.get(path).status;
            assert!(expected(what, who).contains(&status), "{what} {path}: {status}");
            let page = browser.get(&page_of(path));
            let same = if status == 401 { 303 } else { status };
            assert_eq!(page.status, same, "{what} {path}");
            if page.status == 303 {
                let to = &page.headers["location"];
                assert!(to.starts_with("/en/sign-in?to="), "{path}: {to}");
            }
        }
    }
}

/// The addresses that forms on these pages post to.
fn forms(browser: &mut Browser, paths: &[(String, String)]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (path, _) in paths {
        let page = browser.get(&page_of(path));
        for part in page.body.split("method=\"post\" action=\"").skip(1) {
            found.extend(part.split('"').next().map(str::to_owned));
        }
    }
    found
}

#[test]
fn no_form_is_taken_from_strangers_or_without_its_guard() {
    let world = World::demo();
    let server = world.serve();
    let paths = paths(&server);
    let mut secretariat = server.as_demo("fatou@clean-air.example");
    let forms = forms(&mut secretariat, &paths);
    assert!(forms.len() >= 5, "{forms:?}");
    let size = |browser: &mut Browser| browser.get("/api/record").json()["size"].clone();
    let before = size(&mut secretariat);
    let mut public = server.guest();
    // Names brought forward are the one thing strangers may send; they wait outside the record.
    let theirs = |path: &&String| path.contains("/sign-in") || path.ends_with("/nominate");
    for path in forms.iter().filter(|path| !theirs(path)) {
        let status = public.post(path, &[("csrf", "x"), ("once", "y")]).status;
        assert!([401, 403, 429].contains(&status), "public {path}: {status}");
        let status = secretariat.post(path, &[("csrf", "wrong")]).status;
        assert_eq!(status, 403, "without its guard {path}");
    }
    assert_eq!(size(&mut secretariat), before, "nothing was recorded");
}

/// Somebody with an account and no role.
fn partner(world: &World, server: &Server) -> Browser {
    let mut browser = server.guest();
    browser.post("/en/sign-in", &[("email", "partner@example.org")]);
    let mail = crate::world::newest_mail(&world.data());
    let at = mail.find("/en/sign-in/link/").unwrap();
    let path = mail[at..].split_whitespace().next().unwrap().to_owned();
    assert_eq!(browser.post(&path, &[]).status, 303);
    browser
}

#[test]
fn what_no_room_names_is_not_there() {
    let world = World::demo();
    let server = world.serve();
    let mut browser = server.as_demo("fatou@clean-air.example");
    for path in [
        "/en/admin",
        "/en/../keys",
        "/log/../record.db",
        "/log/.lock",
        "/log/%2e%2e/record.db",
        "/api/admin",
        "/en/record/999999",
        "/en/decisions/999999",
        "/assets/none.js",
        "/en/%00",
        "/en/record/-1",
        "/log/hub.json",
        "/api/record/x",
    ] {
        let status = browser.get(path).status;
        assert!(status == 404 || status == 400, "{path}: {status}");
    }
    assert_eq!(browser.post("/en/admin", &[("csrf", "x")]).status, 404);
    assert_eq!(browser.post("/en/record", &[]).status, 405);
}
