//! Personal links: sent when an act says so, opened without an account, left again.

use axum::http::{Method, StatusCode};
use faces::lang::Tag;
use faces::{Failure, FieldError, Letter};
use hub::{At, Refusal};
use store::Correspondent;

use super::asked::{self, Answer, Asked};
use super::sign_in::origin;
use super::{form, wrong};
use crate::people::personal::{self, COOKIE, VISIT_SECONDS};
use crate::people::{limits, mail, viewer};
use crate::product;

/// Where the pages begin that a personal link opens.
pub const PAGES: &str = "mine";

/// The message where a link is over, was ended, or was never one.
pub const CLOSED: &str = "frame-personal-closed";

/// Whether a path belongs to the pages that a personal link opens.
#[must_use]
pub fn is_own(path: &str) -> bool {
    path.split('/').next() == Some(PAGES)
}

/// Answers what opens and leaves those pages; `None` for everything else.
#[must_use]
pub fn answer(asked: &Asked) -> Option<Answer> {
    let parts: Vec<&str> = asked.path.split('/').filter(|part| !part.is_empty()).collect();
    let post = asked.method == Method::POST;
    match (parts.as_slice(), post) {
        (["personal", secret], false) => Some(open(asked, secret)),
        ([PAGES, "leave"], true) => Some(leave(asked)),
        _ => None,
    }
}

/// The link of the mail. Opening it changes nothing, so a mail scanner that follows links does no
/// harm; the secret leaves the address at once.
fn open(asked: &Asked, secret: &str) -> Answer {
    let (now, from) = (asked.now.unix(), asked.from.to_string());
    let spent = asked.house.limits.take("personal from", &from, limits::SIGN_IN_FROM, now);
    if let Err(seconds) = spent {
        return wrong::wait(wrong::plain(asked, StatusCode::TOO_MANY_REQUESTS), seconds);
    }
    match personal::known(&asked.house, &asked.live, secret) {
        Ok(Some(_)) => {
            let mut answer = asked::go(StatusCode::SEE_OTHER, &asked.href(PAGES));
            let https = asked.house.https();
            let cookie = viewer::set_cookie(COOKIE, secret, VISIT_SECONDS, https);
            asked::with(&mut answer, axum::http::header::SET_COOKIE, &cookie);
            answer
        }
        Ok(None) => wrong::kept(asked, StatusCode::GONE, CLOSED),
        Err(fault) => {
            tracing::error!("personal link: {fault}");
            wrong::plain(asked, StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}

fn leave(asked: &Asked) -> Answer {
    if let Some(no) = form::guarded(asked) {
        return no;
    }
    let mut answer = asked::go(StatusCode::SEE_OTHER, &asked.href(""));
    let cookie = viewer::set_cookie(COOKIE, "", 0, asked.house.https());
    asked::with(&mut answer, axum::http::header::SET_COOKIE, &cookie);
    answer
}

/// Whether these letters can be sent: before anything is recorded.
///
/// # Errors
/// The field to mend, or what is missing.
pub fn check(asked: &Asked, letters: &[Letter]) -> Result<(), Failure> {
    for letter in letters {
        match &letter.first {
            Some(first) if !mail::is_address(&first.email) => {
                let why = Refusal::invalid("frame-sign-in-no-address");
                return Err(Failure::Fields(vec![FieldError { field: "email".to_owned(), why }]));
            }
            Some(_) => {}
            None => {
                let known = address(asked, letter).map_err(Failure::Fault)?;
                known.ok_or_else(|| Refusal::invalid("frame-personal-no-address"))?;
            }
        }
    }
    Ok(())
}

fn address(asked: &Asked, letter: &Letter) -> Result<Option<Correspondent>, String> {
    let (hub, person) = (asked.live.name(), letter.person.to_string());
    asked.house.accounts.correspondent(hub, &person).map_err(|fault| fault.to_string())
}

/// Sends the letters. The acts stand already: what fails here is logged, and a reminder mends it.
pub fn send(asked: &Asked, letters: &[Letter]) {
    for letter in letters {
        if let Err(fault) = written(asked, letter) {
            tracing::error!("personal link: {fault}");
        }
    }
}

fn written(asked: &Asked, letter: &Letter) -> Result<(), String> {
    let to = match &letter.first {
        Some(first) => Correspondent {
            email: first.email.to_lowercase(),
            lang: first.lang.code().to_owned(),
            expires: first.until.unix(),
        },
        None => address(asked, letter)?.ok_or("nobody knows where the first letter went")?,
    };
    let tag = Tag::parse(&to.lang).unwrap_or(asked.lang.tag());
    let lang = asked.lang.other(tag);
    let title =
        asked.live.read(|hub| product::title(hub, asked.live.name(), &hub::Audience::public()));
    let until = At::from_unix(to.expires).unwrap_or(asked.now);
    let until = lang.date(until);
    let what = if letter.first.is_some() { "frame-personal" } else { "frame-personal-again" };
    personal::send(&asked.house, &asked.live, letter.person, &to, |secret| {
        let page = format!("/{}{}/personal/{secret}", tag.code(), asked.root);
        let values = [
            ("hub", title.as_str().into()),
            ("organisation", letter.organisation.as_str().into()),
            ("link", format!("{}{page}", origin(asked)).into()),
            ("until", until.as_str().into()),
        ];
        (lang.t(&format!("{what}-subject"), &values), lang.t(&format!("{what}-body"), &values))
    })
}
