//! Every path of the API document, for every role: what is public answers, the rest is refused.

use serde_json::Value;

use crate::world::{Browser, Server, World};

/// Paths of the API document without named parts, and whether everybody may open them.
fn paths(server: &Server) -> Vec<(String, bool)> {
    let document = server.guest().get("/api/openapi.json").json();
    assert_eq!(document["openapi"], "3.1.0");
    let paths = document["paths"].as_object().unwrap();
    paths
        .iter()
        .filter(|(path, methods)| !path.contains('{') && methods.get("get").is_some())
        .map(|(path, methods)| {
            let security = methods["get"]["security"].as_array().unwrap();
            (path.clone(), security.contains(&Value::Object(serde_json::Map::new())))
        })
        .collect()
}

fn page_of(api: &str) -> String {
    api.replacen("/api", "/en", 1)
}

#[test]
fn everybody_sees_what_is_public_and_nothing_else() {
    let world = World::demo();
    let server = world.serve();
    let mut nobody = server.guest();
    let paths = paths(&server);
    assert!(paths.len() >= 20, "{paths:?}");
    for (path, public) in &paths {
        let (api, page) = (nobody.get(path), nobody.get(&page_of(path)));
        if *public {
            // A demonstration's tour, a form without its query: a page may say 404, never 5xx.
            assert!(api.status == 200 || api.status == 404, "{path}: {}", api.status);
            assert_eq!(page.status, api.status, "{path}");
        } else {
            assert_eq!(api.status, 401, "{path}");
            assert_eq!(page.status, 303, "{path}");
            assert!(page.headers["location"].starts_with("/en/sign-in?to="), "{path}");
        }
    }
}

#[test]
fn roles_open_what_is_theirs() {
    let world = World::demo();
    let server = world.serve();
    let mut secretariat = server.as_demo("fatou@clean-air.example");
    for (path, _) in paths(&server) {
        for path in [page_of(&path), path] {
            let status = secretariat.get(&path).status;
            assert!(status == 200 || status == 404, "{path}: {status}");
        }
    }
    let mut partner = partner(&world, &server);
    for (path, public) in paths(&server) {
        let status = partner.get(&path).status;
        let allowed: &[u16] = if public { &[200, 404] } else { &[200, 403, 404] };
        assert!(allowed.contains(&status), "{path}: {status}");
    }
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
        "/en/admin", "/en/../keys", "/log/../record.db", "/log/.lock", "/log/%2e%2e/record.db",
        "/api/admin", "/en/record/999999", "/en/decisions/999999", "/assets/none.js",
        "/en/%00", "/en/record/-1", "/log/hub.json", "/api/record/x",
    ] {
        let status = browser.get(path).status;
        assert!(status == 404 || status == 400, "{path}: {status}");
    }
    assert_eq!(browser.post("/en/admin", &[("csrf", "x")]).status, 404);
    assert_eq!(browser.post("/en/record", &[]).status, 405);
}
