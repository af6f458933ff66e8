//! Who asks, as far as a request shows it: a session's cookie, a program's token, or nobody.

use axum::http::{HeaderMap, header};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use faces::Who;
use hub::{Audience, Id, PARTNER, SECRETARIAT};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq as _;

use crate::work::Owner;

/// The name of the cookie that carries a session.
pub const SESSION: &str = "session";

/// The name of the cookie that carries one sentence from a form to the next page.
pub const SAY: &str = "say";

/// By which way somebody is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Way {
    /// Not at all.
    #[default]
    Nobody,
    /// By a session; its name, which is no secret.
    Session(String),
    /// By a program's token, with what it may do.
    Token(Vec<String>),
    /// By an organisation's personal link.
    Personal,
}

/// Who asks.
#[derive(Debug, Clone, Default)]
pub struct Viewer {
    /// By which way.
    pub way: Way,
    /// The account, when there is one.
    pub account: Option<i64>,
    /// What they are called here: the e-mail address or name of the account, or the organisation.
    pub email: String,
    /// The person the account is in this hub.
    pub person: Option<Id>,
    /// What they may see in this hub.
    pub audience: Audience,
    /// What every form of this session carries; empty without a session.
    pub csrf: String,
}

impl Viewer {
    /// Whether somebody is signed in.
    #[must_use]
    pub const fn signed_in(&self) -> bool {
        self.account.is_some()
    }

    /// Whose the work is that they begin.
    #[must_use]
    pub fn owner(&self) -> Owner {
        let link = self.person.filter(|_| self.way == Way::Personal).map(Owner::Link);
        self.account.map(Owner::Account).or(link).unwrap_or_default()
    }

    /// Whether the viewer may open what is for `who`.
    #[must_use]
    pub fn is(&self, who: Who) -> bool {
        match who {
            Who::Everybody => true,
            Who::SignedIn => self.signed_in(),
            Who::Secretariat => self.audience.holds(SECRETARIAT),
            Who::Partner => self.way == Way::Personal && self.audience.holds(PARTNER),
        }
    }

    /// Whether a program's token allows this (`read`, `act`, `act:decisions`); people may always.
    #[must_use]
    pub fn scope(&self, wanted: &str) -> bool {
        let Way::Token(scopes) = &self.way else { return true };
        let whole = wanted.split(':').next().unwrap_or(wanted);
        scopes.iter().any(|s| s == wanted || s == whole)
    }
}

/// What the forms of a session carry: made from the session's secret, which only the reader's
/// browser holds, so it needs no store and outlives a restart.
#[must_use]
pub fn csrf(session: &str) -> String {
    let mut hash = Sha256::new();
    hash.update("convoke/csrf/1\n");
    hash.update(session);
    URL_SAFE_NO_PAD.encode(hash.finalize())
}

/// Whether a form carries what its session's forms carry.
#[must_use]
pub fn same(given: &str, wanted: &str) -> bool {
    !wanted.is_empty() && bool::from(given.as_bytes().ct_eq(wanted.as_bytes()))
}

/// The value of a cookie.
#[must_use]
pub fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = all.flat_map(|line| line.split(';')).filter_map(|p| p.trim().split_once('='));
    pairs.find(|(n, _)| *n == name).map(|(_, value)| value)
}

/// The text that sets a cookie: for this site alone, and out of reach of scripts.
#[must_use]
pub fn set_cookie(name: &str, value: &str, seconds: u32, https: bool) -> String {
    let secure = if https { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}")
}

/// Whether a request that changes something comes from a page of ours: browsers say so themselves.
#[must_use]
pub fn from_our_page(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site")
        && !matches!(site, "same-origin" | "none")
    {
        return false;
    }
    match text("origin") {
        Some(origin) => {
            let host = text("host").unwrap_or_default();
            origin.split_once("://").is_some_and(|(_, from)| from.eq_ignore_ascii_case(host))
        }
        None => true,
    }
}

/// The token a program sends.
#[must_use]
pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    value.strip_prefix("Bearer ").map(str::trim).filter(|token| !token.is_empty())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| ((*name).parse().unwrap(), HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn forms_of_other_sites_are_told_apart() {
        assert!(from_our_page(&headers(&[("host", "a.example")])));
        let ours = [("host", "a.example"), ("origin", "https://a.example")];
        assert!(from_our_page(&headers(&ours)));
        let theirs = [("host", "a.example"), ("origin", "https://evil.example")];
        assert!(!from_our_page(&headers(&theirs)));
        assert!(!from_our_page(&headers(&[("host", "a.example"), ("origin", "null")])));
        let cross = [("host", "a.example"), ("sec-fetch-site", "cross-site")];
        assert!(!from_our_page(&headers(&cross)));
    }

    #[test]
    fn a_token_does_what_its_scopes_say() {
        let token = |scopes: &[&str]| Viewer {
            way: Way::Token(scopes.iter().map(|s| (*s).to_owned()).collect()),
            ..Viewer::default()
        };
        assert!(token(&["act"]).scope("act:decisions"));
        assert!(token(&["act:decisions"]).scope("act:decisions"));
        assert!(!token(&["act:decisions"]).scope("act:members"));
        assert!(!token(&["read"]).scope("act:decisions"));
    }

    #[test]
    fn an_empty_guard_never_fits() {
        assert!(!same("", ""));
        assert!(same(&csrf("x"), &csrf("x")));
        assert!(!same(&csrf("x"), &csrf("y")));
    }
}
