//! One's own account: name, sessions, passkeys, tokens for programs.

use axum::http::{Method, StatusCode};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use faces::{Who, parts};
use hub::At;
use maud::{Markup, html};
use serde_json::json;
use store::{StoreError, TokenInfo};

use super::asked::{self, Answer, Asked};
use super::sign_in::{origin, passkey_place};
use super::{form, page, shell, wrong};
use crate::machine;
use crate::people::passkey;
use crate::people::sign_in as people;
use crate::people::viewer::Way;

/// How long a token holds, in seconds.
const TOKEN_SECONDS: i64 = 90 * 86_400;

/// What a token may be allowed.
const SCOPES: [&str; 2] = ["read", "act"];

/// Answers what belongs to one's own account; `None` for everything else.
#[must_use]
pub fn answer(asked: &Asked) -> Option<Answer> {
    let parts: Vec<&str> = asked.path.split('/').filter(|part| !part.is_empty()).collect();
    let ["settings", rest @ ..] = parts.as_slice() else { return None };
    if let Some(no) = page::refuse(asked, Who::SignedIn) {
        return Some(no);
    }
    let account = asked.viewer.account?;
    // A program's token does not open the account it belongs to.
    if matches!(asked.viewer.way, Way::Token(_)) {
        return Some(wrong::plain(asked, StatusCode::FORBIDDEN));
    }
    if asked.method != Method::POST {
        return match rest {
            [] => Some(shown(show(asked, account, None), asked)),
            _ => None,
        };
    }
    if let Some(no) = form::guarded(asked) {
        return Some(no);
    }
    Some(match rest {
        ["name"] => back(asked, asked.house.accounts.rename(account, text(asked, "name", 80))),
        ["end"] => {
            let handle = asked.sent.get("session").unwrap_or_default();
            back(asked, asked.house.accounts.end_session_by_handle(account, handle))
        }
        ["token"] => token(asked, account),
        ["token-end"] => {
            back(asked, asked.house.accounts.end_token(account, text(asked, "name", 80)))
        }
        ["passkey", "ask"] => passkey_ask(asked, account),
        ["passkey"] => passkey_answer(asked, account),
        ["passkey-end"] => {
            let id = URL_SAFE_NO_PAD.decode(asked.sent.get("passkey").unwrap_or_default());
            back(asked, asked.house.accounts.remove_passkey(account, &id.unwrap_or_default()))
        }
        _ => wrong::plain(asked, StatusCode::NOT_FOUND),
    })
}

fn text<'a>(asked: &'a Asked, name: &str, longest: usize) -> &'a str {
    let text = asked.sent.get(name).unwrap_or_default();
    let end = text.char_indices().nth(longest).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or_default()
}

fn back(asked: &Asked, done: Result<(), StoreError>) -> Answer {
    match done {
        Ok(()) => asked::go(StatusCode::SEE_OTHER, &asked.href("settings")),
        Err(fault) => {
            tracing::error!("settings: {fault}");
            wrong::plain(asked, StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}

fn shown(made: Result<Answer, StoreError>, asked: &Asked) -> Answer {
    made.unwrap_or_else(|fault| {
        tracing::error!("settings: {fault}");
        wrong::plain(asked, StatusCode::INTERNAL_SERVER_ERROR)
    })
}

fn token(asked: &Asked, account: i64) -> Answer {
    let scopes: Vec<String> =
        asked.sent.all("scope").filter(|scope| SCOPES.contains(scope)).map(str::to_owned).collect();
    let name = text(asked, "name", 80);
    if scopes.is_empty() || name.is_empty() {
        let no = hub::Refusal::invalid("frame-token-incomplete");
        return wrong::refused(asked, &no);
    }
    let (secret, now) = (machine::secret(), asked.now.unix());
    let info =
        TokenInfo { name: name.to_owned(), scopes, created: now, expires: now + TOKEN_SECONDS };
    let kept = asked.house.accounts.put_token(&secret, account, &info);
    shown(kept.and_then(|()| show(asked, account, Some(&secret))), asked)
}

fn passkey_ask(asked: &Asked, account: i64) -> Answer {
    let known = asked.house.accounts.passkeys(account).unwrap_or_default();
    let known: Vec<String> = known.iter().map(|key| URL_SAFE_NO_PAD.encode(&key.id)).collect();
    let origin = origin(asked);
    let body = json!({
        "challenge": asked.house.challenges.ask(asked.now.unix()),
        "host": people::host_of(&origin),
        "name": asked.live.name(),
        "user": URL_SAFE_NO_PAD.encode(account.to_be_bytes()),
        "email": asked.viewer.email,
        "known": known,
    });
    asked::json(StatusCode::OK, body.to_string())
}

fn passkey_answer(asked: &Asked, account: i64) -> Answer {
    let Ok(answer) = serde_json::from_slice::<passkey::Answer>(&asked.body) else {
        return asked::json(StatusCode::BAD_REQUEST, "{}");
    };
    match people::add_passkey(&asked.house, account, &answer, &origin(asked)) {
        Ok(()) => {
            let body = json!({ "to": asked.href("settings") });
            asked::json(StatusCode::OK, body.to_string())
        }
        Err(wrong) => {
            tracing::info!("passkey not taken: {wrong}");
            asked::json(StatusCode::FORBIDDEN, "{}")
        }
    }
}

fn show(asked: &Asked, account: i64, fresh: Option<&str>) -> Result<Answer, StoreError> {
    let lang = &asked.lang;
    let main = html! {
        @if let Some(secret) = fresh {
            (parts::alert(parts::Tone::Good, html! {
                (lang.word("frame-token-once")) " " code.hash dir="ltr" { (secret) }
            }))
        }
        (name(asked, account)?)
        (sessions(asked, account)?)
        (passkeys(asked, account)?)
        (tokens(asked, account)?)
        (shell::form(asked, "sign-out", html! {
            button.button.quiet type="submit" { (lang.word("faces-sign-out")) }
        }))
    };
    Ok(shell::bare(asked, StatusCode::OK, &lang.word("faces-your-account"), main))
}

fn name(asked: &Asked, account: i64) -> Result<Markup, StoreError> {
    let lang = &asked.lang;
    let known = asked.house.accounts.account(account)?;
    let (name, email) = known.map(|a| (a.name, a.email)).unwrap_or_default();
    Ok(parts::card(
        &lang.word("frame-settings-you"),
        html! {
            p { bdi dir="ltr" { (email) } }
            (roles(asked))
            (shell::form(asked, "settings/name", html! {
                (parts::Field::new("name", &lang.word("frame-settings-name"))
                    .autocomplete("name").max_length(80).value(&name).text("text"))
                button.button.quiet type="submit" { (lang.word("frame-settings-save")) }
            }))
        },
    ))
}

fn roles(asked: &Asked) -> Markup {
    let lang = &asked.lang;
    let roles = &asked.viewer.audience.roles;
    html! {
        p {
            @if roles.is_empty() { (lang.word("frame-settings-no-role")) } @else {
                (lang.word("frame-settings-roles")) " "
                (parts::names(lang, roles.iter().map(String::as_str)))
            }
            " " a href=(asked.href("charter/may")) { (lang.word("frame-settings-may")) }
        }
    }
}

fn moment(asked: &Asked, unix: i64) -> Markup {
    html! { @if let Some(at) = At::from_unix(unix) { (parts::minute(&asked.lang, at)) } }
}

fn sessions(asked: &Asked, account: i64) -> Result<Markup, StoreError> {
    let lang = &asked.lang;
    let sessions = asked.house.accounts.sessions(account, asked.now.unix())?;
    Ok(parts::card(
        &lang.word("frame-sessions"),
        html! {
            ul.rows { @for session in &sessions { li {
                bdi { (session.device) } " – " (moment(asked, session.created))
                @if asked.viewer.way == Way::Session(session.handle.clone()) {
                    " " b { (lang.word("frame-sessions-this")) }
                } @else {
                    (shell::form(asked, "settings/end", html! {
                        input type="hidden" name="session" value=(session.handle);
                        button.button.quiet type="submit" { (lang.word("frame-sessions-end")) }
                    }))
                }
            } } }
        },
    ))
}

fn passkeys(asked: &Asked, account: i64) -> Result<Markup, StoreError> {
    let lang = &asked.lang;
    let passkeys = asked.house.accounts.passkeys(account)?;
    Ok(parts::card(
        &lang.word("frame-passkeys"),
        html! {
            p { (lang.word("frame-passkeys-how")) }
            @if !passkeys.is_empty() { ul.rows { @for key in &passkeys { li {
                (moment(asked, key.created))
                (shell::form(asked, "settings/passkey-end", html! {
                        input type="hidden" name="passkey" value=(URL_SAFE_NO_PAD.encode(&key.id));
                    button.button.quiet type="submit" { (lang.word("frame-passkeys-end")) }
                }))
            } } } }
            (passkey_place(asked, "make", "settings/passkey/ask", "settings/passkey",
                "frame-passkey-make"))
        },
    ))
}

fn tokens(asked: &Asked, account: i64) -> Result<Markup, StoreError> {
    let lang = &asked.lang;
    let tokens = asked.house.accounts.tokens(account)?;
    Ok(parts::card(
        &lang.word("frame-tokens"),
        html! {
            p { (lang.word("frame-tokens-how")) }
            @if !tokens.is_empty() { ul.rows { @for token in &tokens { li {
                bdi { (token.name) } " – " code dir="ltr" { (token.scopes.join(" ")) } " – "
                (moment(asked, token.expires))
                (shell::form(asked, "settings/token-end", html! {
                        input type="hidden" name="name" value=(token.name);
                    button.button.quiet type="submit" { (lang.word("frame-tokens-end")) }
                }))
            } } } }
            (shell::form(asked, "settings/token", html! {
                div.field {
                    label for="token-name" { (lang.word("frame-tokens-name")) }
                    input type="text" id="token-name" name="name" maxlength="80" dir="auto";
                }
                fieldset.field {
                    legend { (lang.word("frame-tokens-scopes")) }
                    @for scope in SCOPES {
                        label.radio for={ "scope-" (scope) } {
                            input type="checkbox" id={ "scope-" (scope) } name="scope" value=(scope)
                                checked[scope == "read"];
                            span { (lang.word(&format!("frame-scope-{scope}"))) }
                        }
                    }
                }
                button.button.quiet type="submit" { (lang.word("frame-tokens-make")) }
            }))
        },
    ))
}
