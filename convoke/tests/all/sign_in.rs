//! Signing in by mail, ending sessions, tokens.

use crate::world::{World, newest_mail};

/// The path of the link in a mail.
fn link(mail: &str) -> String {
    let at = mail.find("/en/sign-in/link/").expect("the mail has a link");
    mail[at..].split_whitespace().next().unwrap().to_owned()
}

#[test]
fn a_link_by_mail_signs_in_once() {
    let world = World::demo();
    let server = world.serve();
    let mut browser = server.guest();
    let page = browser.get("/en/sign-in");
    assert_eq!(page.status, 200);
    let sent = browser.post("/en/sign-in", &[("email", "New.Partner@example.org"), ("to", "desk")]);
    assert_eq!((sent.status, sent.headers["location"].as_str()), (303, "/en/sign-in/sent"));

    let path = link(&newest_mail(&world.data()));
    // Programs that open links in mails do not use it up.
    assert_eq!(browser.get(&path).status, 200);
    assert!(browser.cookies.is_empty(), "looking signs nobody in");
    let arrived = browser.post(&path, &[]);
    assert_eq!((arrived.status, arrived.headers["location"].as_str()), (303, "/en/desk"));
    let cookie = &arrived.headers["set-cookie"];
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    assert_eq!(browser.get("/en/desk").status, 200);

    let mut other = server.guest();
    assert_eq!(other.post(&path, &[]).status, 410, "it works once");
    assert_eq!(other.get("/en/desk").status, 303);
}

#[test]
fn addresses_that_are_none_are_refused_and_tries_are_limited() {
    let world = World::demo();
    let server = world.serve();
    let mut browser = server.guest();
    let page = browser.post("/en/sign-in", &[("email", "nobody at all")]);
    assert_eq!(page.status, 422);
    assert!(page.body.contains("nobody at all"), "what was typed stays");
    let mut last = 0;
    for _ in 0..8 {
        last = browser.post("/en/sign-in", &[("email", "a@example.org")]).status;
    }
    assert_eq!(last, 429);
}

#[test]
fn sign_in_leads_nowhere_else() {
    let world = World::demo();
    let server = world.serve();
    for to in ["//evil.example/", "https://evil.example/", "\\\\evil.example", "/\\evil.example"] {
        let mut browser = server.guest();
        let fields = [("email", "fatou@clean-air.example"), ("to", to)];
        let page = browser.post("/en/sign-in/as", &fields);
        let location = &page.headers["location"];
        assert!(location.starts_with("/en/"), "{to}: {location}");
    }
}

#[test]
fn sessions_are_listed_and_ended() {
    let world = World::demo();
    let server = world.serve();
    let mut one = server.as_demo("fatou@clean-air.example");
    let mut two = server.as_demo("fatou@clean-air.example");
    let page = two.get("/en/settings");
    let handle = page.hidden("session").expect("the other session can be ended");
    let ended = two.submit(&page, "/en/settings/end", &[("session", &handle)]);
    assert_eq!(ended.status, 303);
    assert_eq!(one.get("/en/desk").status, 303, "its session is over");
    assert_eq!(two.get("/en/desk").status, 200);
    let page = two.get("/en/settings");
    assert_eq!(two.submit(&page, "/en/sign-out", &[]).status, 303);
    assert_eq!(two.get("/en/desk").status, 303);
}

#[test]
fn a_token_does_what_its_scopes_say_and_no_more() {
    let world = World::demo();
    let server = world.serve();
    let mut fatou = server.as_demo("fatou@clean-air.example");
    let page = fatou.get("/en/settings");
    let made = fatou.submit(&page, "/en/settings/token", &[("name", "reader"), ("scope", "read")]);
    assert_eq!(made.status, 200, "{}", made.body);
    let at = made.body.find("class=\"hash\" dir=\"ltr\">").expect("the token is shown");
    let token = made.body[at..].split('>').nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert!(!fatou.get("/en/settings").body.contains(&token), "it is shown once");

    let mut program = server.guest();
    program.headers.push(("authorization".into(), format!("Bearer {token}")));
    assert_eq!(program.get("/api/desk").status, 200);
    assert_eq!(program.get("/en/settings").status, 403, "a token does not open the account");
    let act = br#"{"kind":"landscape.nothing","pub":{}}"#;
    let refused = program.send("/api/acts", "application/json", act);
    assert_eq!(refused.status, 403);
    assert_eq!(refused.json()["message"], "frame-refused-scope");
    program.headers = vec![("authorization".into(), "Bearer wrong".into())];
    assert_eq!(program.get("/api/desk").status, 401);
}

#[test]
fn whoever_is_appointed_with_an_address_is_told_and_can_act() {
    let world = World::demo();
    let server = world.serve();
    let mut fatou = server.as_demo("fatou@clean-air.example");
    let form = fatou.get("/en/members/manage?do=appoint");
    let fields = |email: &'static str| {
        [
            ("do", "appoint"),
            ("organisation", "Accra Air Watch"),
            ("name", "Esi Boateng"),
            ("part", "alternate"),
            ("email", email),
        ]
    };
    let wrong = fatou.submit(&form, "/en/members/appoint", &fields("not an address"));
    assert_eq!(wrong.status, 422, "{}", wrong.body);
    assert!(wrong.body.contains("Esi Boateng"), "what was typed stays");

    let done = fatou.submit(&form, "/en/members/appoint", &fields("Esi@accra.example"));
    assert_eq!(done.status, 303, "{}", done.body);
    let mail = newest_mail(&world.data());
    assert!(mail.contains("esi@accra.example"), "{mail}");
    let at = mail.find("/en/sign-in?email=").expect("the mail says where to sign in");
    let path = mail[at..].split_whitespace().next().unwrap().to_owned();

    let mut esi = server.guest();
    assert!(
        esi.get(&path).body.contains("value=\"Esi@accra.example\""),
        "the address stands there"
    );
    esi.post("/en/sign-in", &[("email", "esi@accra.example")]);
    let path = link(&newest_mail(&world.data()));
    assert_eq!(esi.post(&path, &[]).status, 303);
    let declare = esi.get("/en/members/manage?do=declare");
    let sent = esi.submit(
        &declare,
        "/en/members/declare",
        &[
            ("do", "declare"),
            ("organisation", "Accra Air Watch"),
            ("about", "waste"),
            ("nature", "financial"),
        ],
    );
    assert_eq!(sent.status, 303, "she acts for her organisation: {}", sent.body);
    let said = "Entry ";
    assert!(esi.get("/en/members/manage").body.contains(said), "what was done is said");
    assert!(!esi.get("/en/members/manage").body.contains(said), "and said once");

    // The same address again is the same person; somebody else's is refused.
    let again = fatou.submit(
        &form,
        "/en/members/appoint",
        &[
            ("do", "appoint"),
            ("organisation", "Accra Air Watch"),
            ("name", "Mallory"),
            ("person", "p_0000000000000000000000000a"),
            ("email", "esi@accra.example"),
        ],
    );
    assert!(matches!(again.status, 409 | 422), "{}", again.status);
}
