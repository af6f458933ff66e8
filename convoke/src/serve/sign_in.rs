//! Pages of signing in: ask for a link, use it, use a passkey, sign out.

use axum::http::{Method, StatusCode, header};
use faces::parts;
use maud::{Markup, html};
use serde_json::json;

use super::address;
use super::asked::{self, Answer, Asked};
use super::{form, shell, wrong};
use crate::people::passkey;
use crate::people::sign_in::{self as people, SESSION_SECONDS};
use crate::people::viewer::{self, SESSION};
use crate::people::{limits, mail};
use crate::product;

/// Answers what belongs to signing in; `None` for everything else.
#[must_use]
pub fn answer(asked: &Asked) -> Option<Answer> {
    let parts: Vec<&str> = asked.path.split('/').filter(|part| !part.is_empty()).collect();
    let post = asked.method == Method::POST;
    match (parts.as_slice(), post) {
        (["sign-in"], false) => Some(page(asked, StatusCode::OK, None)),
        (["sign-in"], true) => Some(send(asked)),
        (["sign-in", "sent"], false) => Some(sent(asked)),
        (["sign-in", "as"], true) => Some(demo_person(asked)),
        (["sign-in", "passkey", "ask"], true) => Some(passkey_ask(asked)),
        (["sign-in", "passkey"], true) => Some(passkey_answer(asked)),
        (["sign-in", "link", secret], false) => Some(confirm(asked, secret)),
        (["sign-in", "link", secret], true) => Some(arrive(asked, secret)),
        (["sign-out"], true) => Some(leave(asked)),
        _ => None,
    }
}

/// Where to go after signing in: a path under this hub, never elsewhere.
fn onward(asked: &Asked) -> String {
    let to = asked.query.get("to").or_else(|| asked.sent.get("to")).unwrap_or("desk");
    let whole = asked.href(to.trim_start_matches('/'));
    if address::own(&whole) { to.trim_start_matches('/').to_owned() } else { "desk".to_owned() }
}

fn page(asked: &Asked, status: StatusCode, error: Option<&str>) -> Answer {
    let lang = &asked.lang;
    let to = onward(asked);
    let typed = asked.sent.get("email").or_else(|| asked.query.get("email")).unwrap_or_default();
    let main = html! {
        @if let Some(error) = error {
            section.errors role="alert" tabindex="-1" autofocus {
                h2 { (lang.t("faces-error-count", &[("n", 1.into())])) }
                ul { li { a href="#email" { (lang.word(error)) } } }
            }
        }
        p { (lang.word("frame-sign-in-how")) }
        (shell::form(asked, "sign-in", html! {
            input type="hidden" name="to" value=(to);
            (parts::Field::new("email", &lang.word("frame-sign-in-email"))
                .hint(&lang.word("frame-sign-in-email-hint"))
                .autocomplete("email")
                .value(typed)
                .text("email"))
            (parts::button(&lang.word("frame-sign-in-send")))
        }))
        (passkey_place(asked, "use", "sign-in/passkey/ask", "sign-in/passkey",
            "frame-passkey-use"))
        @if asked.house.settings.demo { (demo_people(asked, &to)) }
    };
    shell::bare(asked, status, &lang.word("faces-sign-in"), main)
}

/// The place where the island puts a button, when the browser can use passkeys.
pub fn passkey_place(asked: &Asked, what: &str, ask: &str, answer: &str, label: &str) -> Markup {
    let Some(module) = faces::assets::island("passkey") else { return html! {} };
    html! {
        div data-island="passkey" data-module=(module) data-passkey=(what)
            data-ask=(asked.href(ask)) data-answer=(asked.href(answer))
            data-csrf=(asked.viewer.csrf) data-label=(asked.lang.word(label))
            data-failed=(asked.lang.word("frame-passkey-failed")) {}
    }
}

/// In a demonstration: its people, to look at the hub through their eyes.
fn demo_people(asked: &Asked, to: &str) -> Markup {
    let lang = &asked.lang;
    let people = asked.live.demo_people();
    html! {
        @if !people.is_empty() {
            h2 { (lang.word("frame-demo-people")) }
            p { (lang.word("frame-demo-people-how")) }
            @for person in &people {
                (shell::form(asked, "sign-in/as", html! {
            input type="hidden" name="to" value=(to);
                    input type="hidden" name="email" value=(person.email);
                    button.button.quiet type="submit" {
                        bdi { (person.name) } " – " bdi { (person.part) }
                    }
                }))
            }
        }
    }
}

fn send(asked: &Asked) -> Answer {
    if let Some(no) = guarded(asked) {
        return no;
    }
    let email = asked.sent.get("email").unwrap_or_default().to_lowercase();
    if !mail::is_address(&email) {
        return page(asked, StatusCode::UNPROCESSABLE_ENTITY, Some("frame-sign-in-no-address"));
    }
    let now = asked.now.unix();
    let limits = &asked.house.limits;
    let spent = limits
        .take("sign-in from", &asked.from.to_string(), limits::SIGN_IN_FROM, now)
        .and_then(|()| limits.take("sign-in", &email, limits::SIGN_IN, now));
    if let Err(seconds) = spent {
        let no = wrong::kept(asked, StatusCode::TOO_MANY_REQUESTS, "frame-wrong-too-many");
        return wrong::wait(no, seconds);
    }
    let hub =
        asked.live.read(|hub| product::title(hub, asked.live.name(), &hub::Audience::public()));
    let origin = origin(asked);
    let link = |secret: &str| {
        let lang = &asked.lang;
        let address = format!("{origin}{}", asked.href(&format!("sign-in/link/{secret}")));
        let subject = lang.t("frame-mail-subject", &[("hub", hub.as_str().into())]);
        let values = [("hub", hub.as_str().into()), ("link", address.into())];
        (subject, lang.t("frame-mail-body", &values))
    };
    match people::send_link(&asked.house, &email, &onward(asked), link) {
        Ok(()) => asked::go(StatusCode::SEE_OTHER, &asked.href("sign-in/sent")),
        Err(fault) => {
            tracing::error!("sign-in: {fault}");
            page(asked, StatusCode::SERVICE_UNAVAILABLE, Some("frame-sign-in-not-sent"))
        }
    }
}

/// Our own address, as links in mails need it.
#[must_use]
pub fn origin(asked: &Asked) -> String {
    let configured = asked.house.settings.origin.clone();
    configured.unwrap_or_else(|| {
        let host = asked.header(header::HOST).unwrap_or("localhost");
        format!("http://{host}")
    })
}

fn guarded(asked: &Asked) -> Option<Answer> {
    let ours = viewer::from_our_page(&asked.headers);
    (!ours).then(|| wrong::kept(asked, StatusCode::FORBIDDEN, "frame-wrong-forged"))
}

fn sent(asked: &Asked) -> Answer {
    let main = html! { p { (asked.lang.word("frame-sign-in-sent-how")) } };
    shell::bare(asked, StatusCode::OK, &asked.lang.word("frame-sign-in-sent"), main)
}

/// The page behind a link: a button, so that a mail scanner that follows links uses nothing up.
fn confirm(asked: &Asked, secret: &str) -> Answer {
    let lang = &asked.lang;
    let main = html! {
        p { (lang.word("frame-sign-in-confirm-how")) }
        (shell::form(asked, &format!("sign-in/link/{secret}"), html! {
            (parts::button(&lang.word("frame-sign-in-confirm")))
        }))
    };
    shell::bare(asked, StatusCode::OK, &lang.word("faces-sign-in"), main)
}

fn arrive(asked: &Asked, secret: &str) -> Answer {
    if let Some(no) = guarded(asked) {
        return no;
    }
    match people::use_link(&asked.house, secret, device(asked)) {
        Ok(Some((session, to))) => signed_in(asked, &session, &to),
        Ok(None) => page(asked, StatusCode::GONE, Some("frame-sign-in-used")),
        Err(fault) => {
            tracing::error!("sign-in: {fault}");
            wrong::plain(asked, StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}

fn device(asked: &Asked) -> &str {
    asked.header(header::USER_AGENT).unwrap_or_default()
}

fn signed_in(asked: &Asked, session: &str, to: &str) -> Answer {
    let to = asked.href(to.trim_start_matches('/'));
    let mut answer = asked::go(StatusCode::SEE_OTHER, &to);
    let cookie = viewer::set_cookie(SESSION, session, SESSION_SECONDS, asked.house.https());
    asked::with(&mut answer, header::SET_COOKIE, &cookie);
    answer
}

fn leave(asked: &Asked) -> Answer {
    if let Some(no) = form::guarded(asked) {
        return no;
    }
    if let Some(secret) = viewer::cookie(&asked.headers, SESSION)
        && let Err(fault) = asked.house.accounts.end_session(secret)
    {
        tracing::error!("sign-out: {fault}");
        return wrong::plain(asked, StatusCode::INTERNAL_SERVER_ERROR);
    }
    let mut answer = asked::go(StatusCode::SEE_OTHER, &asked.href(""));
    let cookie = viewer::set_cookie(SESSION, "", 0, asked.house.https());
    asked::with(&mut answer, header::SET_COOKIE, &cookie);
    answer
}

fn demo_person(asked: &Asked) -> Answer {
    if let Some(no) = guarded(asked) {
        return no;
    }
    let email = asked.sent.get("email").unwrap_or_default();
    let known = asked.live.demo_people().into_iter().any(|person| person.email == email);
    if !asked.house.settings.demo || !known {
        return wrong::plain(asked, StatusCode::NOT_FOUND);
    }
    let opened = asked
        .house
        .accounts
        .account_for(email, "", asked.now.unix())
        .and_then(|account| people::open_session(&asked.house, &account, device(asked)));
    match opened {
        Ok(session) => signed_in(asked, &session, &onward(asked)),
        Err(fault) => {
            tracing::error!("sign-in: {fault}");
            wrong::plain(asked, StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}

fn passkey_ask(asked: &Asked) -> Answer {
    if let Some(no) = guarded(asked) {
        return no;
    }
    let origin = origin(asked);
    let challenge = asked.house.challenges.ask(asked.now.unix());
    let body = json!({ "challenge": challenge, "host": people::host_of(&origin) });
    asked::json(StatusCode::OK, body.to_string())
}

fn passkey_answer(asked: &Asked) -> Answer {
    if let Some(no) = guarded(asked) {
        return no;
    }
    let limited =
        asked.house.limits.take("passkey", &asked.from.to_string(), limits::SEND, asked.now.unix());
    if let Err(seconds) = limited {
        return wrong::wait(wrong::plain(asked, StatusCode::TOO_MANY_REQUESTS), seconds);
    }
    let Ok(answer) = serde_json::from_slice::<passkey::Answer>(&asked.body) else {
        return asked::json(StatusCode::BAD_REQUEST, "{}");
    };
    let account = match people::with_passkey(&asked.house, &answer, &origin(asked)) {
        Ok(account) => account,
        Err(wrong) => {
            tracing::info!("passkey not taken: {wrong}");
            return asked::json(StatusCode::FORBIDDEN, "{}");
        }
    };
    let Ok(session) = people::open_session(&asked.house, &account, device(asked)) else {
        return asked::json(StatusCode::INTERNAL_SERVER_ERROR, "{}");
    };
    let body = json!({ "to": asked.href(&onward(asked)) });
    let mut answer = asked::json(StatusCode::OK, body.to_string());
    let cookie = viewer::set_cookie(SESSION, &session, SESSION_SECONDS, asked.house.https());
    asked::with(&mut answer, header::SET_COOKIE, &cookie);
    answer
}
