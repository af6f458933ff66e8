//! One request, read once: who asks for what, in which language, from where.

use std::net::IpAddr;
use std::sync::Arc;

use axum::http::{HeaderMap, Method, Response, StatusCode, header};
use faces::Fields;
use faces::lang::{Lang, Tag};
use hub::At;

use super::address;
use super::flow::Content;
use crate::house::House;
use crate::live::Live;
use crate::people::viewer::Viewer;
use crate::work::Work;

/// What is sent back.
pub type Answer = Response<Content>;

/// One request.
#[derive(Clone)]
pub struct Asked {
    /// The whole product.
    pub house: Arc<House>,
    /// The hub it is about.
    pub live: Arc<Live>,
    /// `GET`, `HEAD` or `POST`.
    pub method: Method,
    /// The path under the hub, decoded, without slashes at its ends.
    pub path: String,
    /// The question after `?`, as sent.
    pub question: String,
    /// The same, read.
    pub query: Fields,
    /// The headers.
    pub headers: HeaderMap,
    /// What was sent along, read as a form; empty for JSON.
    pub sent: Fields,
    /// What was sent along, as it is.
    pub body: Vec<u8>,
    /// Where it comes from.
    pub from: IpAddr,
    /// The reader's language.
    pub lang: Lang,
    /// Who asks.
    pub viewer: Viewer,
    /// The moment the request is answered for.
    pub now: At,
    /// What stands before every path of this hub in this language.
    pub base: String,
    /// Where this hub's files and API stand.
    pub root: String,
    /// The work that this is, when it is answered aside.
    pub aside: Option<Arc<Work>>,
}

impl Asked {
    /// The value of a header, when it is text.
    #[must_use]
    pub fn header(&self, name: header::HeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The address of a path under the hub in the reader's language.
    #[must_use]
    pub fn href(&self, path: &str) -> String {
        if path.starts_with('/') { path.to_owned() } else { format!("{}/{path}", self.base) }
    }

    /// The address of this page in another language, with the same question.
    #[must_use]
    pub fn in_language(&self, tag: Tag) -> String {
        let mut to = format!("/{}{}/{}", tag.code(), self.root, self.path);
        if !self.question.is_empty() {
            to.push('?');
            to.push_str(&self.question);
        }
        to
    }

    /// The address of this page in another form: `.json`, `.csv`, `.svg`.
    #[must_use]
    pub fn as_file(&self, ending: &str) -> String {
        let path = if self.path.is_empty() { "index" } else { self.path.as_str() };
        let mark = if self.question.is_empty() { "" } else { "?" };
        self.href(&format!("{path}{ending}{mark}{}", self.question))
    }
}

/// An answer of this type.
#[must_use]
pub fn answer(status: StatusCode, kind: &'static str, body: impl Into<Vec<u8>>) -> Answer {
    let mut answer = Response::new(Content::Whole(body.into()));
    *answer.status_mut() = status;
    answer.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static(kind));
    answer
}

/// A page.
#[must_use]
pub fn html(status: StatusCode, body: String) -> Answer {
    answer(status, "text/html; charset=utf-8", body)
}

/// JSON.
#[must_use]
pub fn json(status: StatusCode, body: impl Into<Vec<u8>>) -> Answer {
    answer(status, "application/json", body)
}

/// Go there: only to a path of our own, so that no link of ours leads elsewhere.
#[must_use]
pub fn go(status: StatusCode, to: &str) -> Answer {
    let to = if address::own(to) { to } else { "/" };
    let mut answer = Response::new(Content::Whole(Vec::new()));
    *answer.status_mut() = status;
    with(&mut answer, header::LOCATION, to);
    answer
}

/// Sets a header; a value that cannot be one is left out.
pub fn with(answer: &mut Answer, name: header::HeaderName, value: &str) {
    if let Ok(value) = header::HeaderValue::from_str(value) {
        answer.headers_mut().append(name, value);
    }
}

/// The reader's language: a cookie they chose, else what the browser prefers, else English.
#[must_use]
pub fn preferred(headers: &HeaderMap) -> Tag {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok());
    let mut wishes: Vec<(f32, Tag)> = accepted
        .unwrap_or_default()
        .split(',')
        .take(20)
        .filter_map(|wish| {
            let (code, weight) = wish.split_once(";q=").unwrap_or((wish, "1"));
            Some((weight.trim().parse().ok()?, Tag::parse(code)?))
        })
        .collect();
    // A stable sort: among equals the first named wins.
    wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
    wishes.first().map_or(Tag::En, |(_, tag)| *tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_says_which_language_it_prefers() {
        let mut headers = HeaderMap::new();
        assert_eq!(preferred(&headers), Tag::En);
        let wish = "de, fr-CA;q=0.8, ar;q=0.9";
        headers.insert(header::ACCEPT_LANGUAGE, header::HeaderValue::from_static(wish));
        assert_eq!(preferred(&headers), Tag::Ar);
    }
}
