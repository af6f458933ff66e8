//! The server's manners: headers, guards, acts by API, languages, siblings, an orderly end.

use crate::world::{Browser, Server, World, json};

#[test]
fn an_entry_says_what_its_codes_mean_beside_them() {
    let server = World::demo().serve();
    let mut guest = server.guest();
    let pages = guest.get("/api/record").json()["size"].as_u64().unwrap().div_ceil(50);
    let mut cast = Vec::new();
    for page in 1..=pages {
        let acts = guest.get(&format!("/en/record.json?page={page}")).json()["acts"].clone();
        let ballots =
            acts.as_array().unwrap().iter().filter(|act| act["kind"] == "decisions.ballot_cast");
        cast.extend(ballots.map(|act| act["index"].as_u64().unwrap()));
    }
    let mut agrees = |index: &u64| {
        let entry = guest.get(&format!("/api/record/{index}")).json();
        entry["open"]["choice"] == "agree"
    };
    let index = cast.into_iter().find(&mut agrees).expect("somebody agreed");
    for (lang, words) in [("en", "Agree"), ("fr", "D’accord"), ("ar", "موافق")] {
        let page = guest.get(&format!("/{lang}/record/{index}")).body;
        let said = format!("{words} <span class=\"small muted\" dir=\"ltr\">agree</span>");
        assert!(page.contains(&said), "{lang}: {page}");
        assert!(
            page.contains("<span class=\"small muted\" dir=\"ltr\">decisions.ballot_cast"),
            "{lang}"
        );
    }
}

#[test]
fn every_answer_carries_the_security_headers() {
    let world = World::demo();
    let server = world.serve();
    let mut browser = server.guest();
    for path in ["/", "/en/", "/en/nothing", "/api/openapi.json", "/log/checkpoint", "/health"] {
        let page = browser.get(path);
        let policy = &page.headers["content-security-policy"];
        assert_eq!(
            policy,
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
             font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
             frame-ancestors 'none'"
        );
        assert_eq!(page.headers["x-content-type-options"], "nosniff", "{path}");
        assert_eq!(page.headers["referrer-policy"], "same-origin", "{path}");
        assert!(page.headers.contains_key("cache-control"), "{path}");
    }
    let page = browser.get("/en/");
    for inline in ["<script>", " style=\"", " onclick=", "<style"] {
        assert!(!page.body.contains(inline), "{inline}");
    }
}

#[test]
fn forged_forms_are_refused_and_what_was_typed_stays() {
    let world = World::demo();
    let server = world.serve();
    let mut fatou = server.as_demo("fatou@clean-air.example");
    let no_guard = fatou.post("/en/settings/name", &[("name", "Mallory of elsewhere")]);
    assert_eq!(no_guard.status, 403);
    assert!(no_guard.body.contains("Mallory of elsewhere"), "nothing typed is lost");
    let page = fatou.get("/en/settings");
    fatou.headers.push(("origin".into(), "https://evil.example".into()));
    assert_eq!(fatou.submit(&page, "/en/settings/name", &[("name", "Mallory")]).status, 403);
    fatou.headers = vec![("sec-fetch-site".into(), "cross-site".into())];
    assert_eq!(fatou.submit(&page, "/en/settings/name", &[("name", "Mallory")]).status, 403);
    fatou.headers.clear();
    assert_eq!(fatou.submit(&page, "/en/settings/name", &[("name", "Fatou N.")]).status, 303);
    assert!(fatou.get("/en/settings").body.contains("Fatou N."));
}

/// A token that may act, of the secretariat.
fn program(fatou: &mut Browser) -> Browser {
    let page = fatou.get("/en/settings");
    let fields = [("name", "robot"), ("scope", "read"), ("scope", "act")];
    let made = fatou.submit(&page, "/en/settings/token", &fields);
    let at = made.body.find("class=\"hash\" dir=\"ltr\">").unwrap();
    let token = made.body[at..].split('>').nth(1).unwrap().split('<').next().unwrap().to_owned();
    let mut program = fatou.clone_without_cookies();
    program.headers.push(("authorization".into(), format!("Bearer {token}")));
    program
}

/// A draft of a decision, as JSON.
fn draft(nonce: &str, id: &str) -> Vec<u8> {
    serde_json::json!({
        "kind": "decisions.motion_drafted",
        "role": "secretariat",
        "nonce": nonce,
        "pub": { "motion": id, "body": "board", "matter": "any" },
        "said": { "title": "A test", "meaning": "something is tested", "text": "In full." },
    })
    .to_string()
    .into_bytes()
}

const NONCE: &str = "AAAAAAAAAAAAAAAAAAAAAA";
const MOTION: &str = "d_00000000000000000000000001";

#[test]
fn acts_by_api_are_recorded_once_however_often_they_are_sent() {
    let world = World::demo();
    let server = world.serve();
    let mut program = program(&mut server.as_demo("fatou@clean-air.example"));
    let first = program.send("/api/acts", "application/json", &draft(NONCE, MOTION));
    assert_eq!(first.status, 201, "{}", first.body);
    let size = program.get("/api/record").json()["size"].clone();
    for _ in 0..4 {
        let again = program.send("/api/acts", "application/json", &draft(NONCE, MOTION));
        assert_eq!(again.status, 200, "{}", again.body);
        assert_eq!(again.json()["index"], first.json()["index"]);
    }
    assert_eq!(program.get("/api/record").json()["size"], size);
    let other = draft(NONCE, "d_00000000000000000000000002");
    assert_eq!(program.send("/api/acts", "application/json", &other).status, 409);
    let index = first.json()["index"].to_string();
    let entry = program.get(&format!("/api/record/{index}")).json();
    assert_eq!(entry["words"]["title"], "A test");
}

#[test]
fn an_act_sent_again_without_its_role_is_the_same_act() {
    let world = World::demo();
    let server = world.serve();
    // She has the chair, which may not draft, and a seat, which may.
    let mut program = program(&mut server.as_demo("amina@clean-air.example"));
    let mut act: serde_json::Value = serde_json::from_slice(&draft(NONCE, MOTION)).unwrap();
    act.as_object_mut().unwrap().remove("role");
    let first = program.send("/api/acts", "application/json", act.to_string().as_bytes());
    assert_eq!(first.status, 201, "{}", first.body);
    // Now it may not happen again in any role: it is the role of the first time.
    let again = program.send("/api/acts", "application/json", act.to_string().as_bytes());
    assert_eq!(again.status, 200, "{}", again.body);
    assert_eq!(again.json()["index"], first.json()["index"]);
}

#[test]
fn too_many_words_are_refused_in_words() {
    let world = World::demo();
    let server = world.serve();
    let mut program = program(&mut server.as_demo("fatou@clean-air.example"));
    let mut act: serde_json::Value = serde_json::from_slice(&draft(NONCE, MOTION)).unwrap();
    act["said"]["text"] = "a".repeat(70_000).into();
    let no = program.send("/api/acts", "application/json", act.to_string().as_bytes());
    assert_eq!((no.status, &no.json()["message"]), (422, &"hub-refused-words".into()));
    let title = no.json()["title"].as_str().unwrap().to_owned();
    assert!(title.contains("too long"), "{title}");
}

/// A form with a file of so many bytes.
fn upload(bytes: usize) -> Vec<u8> {
    let head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
    [head.as_bytes(), &vec![b'a'; bytes], b"\r\n--x--\r\n"].concat()
}

#[test]
fn strangers_upload_nothing_large() {
    let world = World::demo();
    let server = world.serve();
    let kind = "multipart/form-data; boundary=x";
    let mut guest = server.guest();
    assert_eq!(guest.send("/en/import", kind, &upload(3 << 20)).status, 413);
    guest.cookies.insert("session".into(), "made-up".into());
    assert_eq!(guest.send("/en/import", kind, &upload(3 << 20)).status, 413);
    let mut fatou = server.as_demo("fatou@clean-air.example");
    assert_ne!(fatou.send("/en/import", kind, &upload(3 << 20)).status, 413);
}

/// Whatever somebody in the highest office sends: the dissents stay.
#[test]
fn no_road_leads_to_taking_a_dissent_away() {
    let world = World::demo();
    let server = world.serve();
    let mut fatou = server.as_demo("fatou@clean-air.example");
    let mut program = program(&mut fatou);
    let list = program.get("/api/decisions").json();
    let rows = list["decisions"].as_array().unwrap().iter();
    let most = rows.max_by_key(|row| row["dissents"].as_u64()).unwrap();
    assert!(most["dissents"].as_u64() >= Some(1), "{most}");
    let n = most["n"].as_u64().unwrap();
    let dissents = |program: &mut Browser| {
        program.get(&format!("/api/decisions/{n}")).json()["dissents"].clone()
    };
    let before = dissents(&mut program);
    let page = fatou.get(&format!("/en/decisions/{n}"));
    for road in ["dissent/delete", "dissent/withdraw", "undissent", "dissents/1"] {
        let sent = fatou.submit(&page, &format!("/en/decisions/{n}/{road}"), &[]);
        assert_eq!(sent.status, 404, "{road}");
    }
    for kind in ["decisions.dissent_removed", "decisions.dissent_withdrawn", "hid.erased"] {
        let open = serde_json::json!({ "kind": kind, "role": "secretariat", "pub": {} });
        let sent = program.send("/api/acts", "application/json", open.to_string().as_bytes());
        assert_eq!(sent.json()["message"], "frame-refused-unknown-kind", "{kind}: {}", sent.body);
    }
    assert_eq!(dissents(&mut program), before);
}

#[test]
fn acts_that_may_not_be_are_refused_with_the_reason() {
    let world = World::demo();
    let server = world.serve();
    let mut program = program(&mut server.as_demo("fatou@clean-air.example"));
    let size = program.get("/api/record").json()["size"].clone();
    let mut refused = |body: &str| {
        let page = program.send("/api/acts", "application/json", body.as_bytes());
        assert_eq!(page.headers["content-type"], "application/problem+json");
        let problem = page.json();
        assert!(
            problem["title"].as_str().is_some_and(|title| !title.starts_with('[')),
            "{problem}"
        );
        (page.status, problem["message"].as_str().unwrap().to_owned())
    };
    assert_eq!(refused("{"), (400, "frame-refused-not-json".to_owned()));
    let unknown = r#"{"kind":"nothing.such","pub":{}}"#;
    assert_eq!(refused(unknown), (422, "frame-refused-unknown-kind".to_owned()));
    let malformed = r#"{"kind":"decisions.motion_drafted","pub":{"surprise":1}}"#;
    assert_eq!(refused(malformed), (422, "frame-refused-malformed".to_owned()));
    let words = r#"{"kind":"members.admitted","pub":{"actor":"a_00000000000000000000000001","constituency":"x"},"said":{"surprise":"x"}}"#;
    assert_eq!(refused(words), (422, "frame-refused-malformed".to_owned()));
    let role = r#"{"kind":"decisions.closed","role":"chair","pub":{"motion":"d_00000000000000000000000001"}}"#;
    let (status, _) = refused(role);
    assert!(status == 403 || status == 422, "{status}");
    assert_eq!(program.get("/api/record").json()["size"], size, "nothing was recorded");
    let founded = serde_json::json!({
        "kind": "decisions.motion_drafted", "role": "monitor",
        "pub": { "motion": MOTION, "body": "board", "matter": "any" },
    });
    let page = program.send("/api/acts", "application/json", founded.to_string().as_bytes());
    assert_eq!(page.status, 403);
    assert!(page.json()["clause"].is_string(), "the clause is named: {}", page.body);
}

#[test]
fn a_page_speaks_the_readers_language_and_has_its_siblings() {
    let world = World::demo();
    let server = world.serve();
    let mut browser = server.guest();
    browser.headers.push(("accept-language".into(), "ar,en;q=0.5".into()));
    assert_eq!(browser.get("/").headers["location"], "/ar/");
    assert_eq!(browser.get("/decisions?x=1").headers["location"], "/ar/decisions?x=1");
    let page = browser.get("/ar/");
    assert!(page.body.contains("lang=\"ar\" dir=\"rtl\""));
    let missing = browser.get("/fr/nothing");
    assert_eq!(missing.status, 404);
    assert!(missing.body.contains("lang=\"fr\""));
    let (page, api) = (browser.get("/en/members.json"), browser.get("/api/members"));
    assert_eq!(page.json(), api.json(), "one view, several faces");
    let csv = browser.get("/en/members.csv");
    assert!(csv.headers["content-disposition"].starts_with("attachment"));
    let first = browser.get("/en/");
    let tag = first.headers["etag"].clone();
    browser.headers.push(("if-none-match".into(), tag));
    assert_eq!(browser.get("/en/").status, 304);
}

#[test]
fn what_is_too_large_or_of_another_kind_is_refused() {
    let world = World::demo();
    let server = world.serve();
    let mut browser = server.guest();
    let form = "application/x-www-form-urlencoded";
    assert_eq!(browser.send("/en/sign-in", form, &vec![b'a'; 2 << 20]).status, 413);
    assert_eq!(browser.send("/en/sign-in", "text/xml", b"<a/>").status, 415);
    assert_eq!(browser.get("/health").status, 200);
}

#[test]
fn the_server_ends_in_order_and_the_record_still_verifies() {
    let world = World::demo();
    let server = world.serve();
    assert_eq!(server.guest().get("/en/").status, 200);
    assert_eq!(server.stop(), 0);
    let public = format!("{}/hubs/clean-air/public", world.data());
    let (code, report) = json(&["verify", &public, "--replay", "--files", "--json"]);
    assert_eq!((code, &report["holds"]), (0, &serde_json::Value::Bool(true)), "{report}");
    let (code, rebuilt) = json(&["rebuild", "--data", &world.data(), "--json"]);
    assert_eq!((code, &rebuilt["same"]), (0, &serde_json::Value::Bool(true)));
}

#[test]
fn the_running_server_is_verified_over_the_network() {
    let world = World::demo();
    let server = world.serve();
    let log = format!("{}/log", server.address);
    let (code, report) = json(&["verify", &log, "--replay", "--files", "--json"]);
    assert_eq!(code, 0, "{report}");
    let state = world.path("seen");
    let monitor = ["monitor", log.as_str(), "--state", &state, "--json"];
    assert_eq!(json(&monitor).0, 0);
    assert_eq!(json(&monitor).0, 0, "and again, from what was seen");
}

#[test]
fn one_server_holds_several_hubs() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    for (name, model) in [("Water Hub", "swa"), ("Seed Hub", "gavi")] {
        let (code, _) = json(&["new", name, "--model", model, "--data", data, "--json"]);
        assert_eq!(code, 0);
    }
    let server = Server::start(&["serve", "--data", data, "--listen", "127.0.0.1:0"]);
    let mut browser = server.guest();
    assert_eq!(browser.get("/").status, 200);
    let list = browser.get("/en/");
    assert!(list.body.contains("/en/water-hub/") && list.body.contains("Seed Hub"));
    for path in [
        "/en/water-hub/",
        "/fr/seed-hub/record",
        "/water-hub/api/record",
        "/seed-hub/log/checkpoint",
        "/en/seed-hub/charter/",
    ] {
        assert_eq!(browser.get(path).status, 200, "{path}");
    }
    let page = browser.get("/en/water-hub/record").body;
    assert!(page.contains("href=\"/fr/water-hub/record\""), "the same page in another language");
    let (one, other) =
        (browser.get("/water-hub/api/record/0"), browser.get("/seed-hub/api/record/0"));
    assert_ne!(one.json()["entry"], other.json()["entry"]);
    assert_eq!(browser.get("/en/no-such-hub/").status, 404);
    assert_eq!(browser.get("/nothing/api/record").status, 404);
    assert_eq!(browser.post("/en/sign-in/as", &[("email", "x")]).status, 404, "no demonstration");
}
