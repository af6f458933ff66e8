//! Before any hub: the list of hubs, and the files that every page uses.

use axum::http::{HeaderMap, StatusCode, header};
use faces::Sheet;
use faces::assets;
use faces::lang::{Lang, Tag};
use faces::shell::{Addresses, FooterLinks, Reader, Site};
use maud::html;

use super::asked::{self, Answer};
use crate::house::House;
use crate::product;

/// `/`: the only hub in the reader's language, or the list of hubs.
#[must_use]
pub fn page(house: &House, headers: &HeaderMap, path: &str) -> Answer {
    let named = path.split('/').find(|part| !part.is_empty()).and_then(Tag::parse);
    let tag = named.unwrap_or_else(|| asked::preferred(headers));
    if house.only().is_some() {
        return asked::go(StatusCode::SEE_OTHER, &format!("/{}/", tag.code()));
    }
    let lang = house.languages.lang(tag);
    let languages = Tag::ALL.into_iter().map(|t| (t, format!("/{}/", t.code()))).collect();
    let at = Addresses { base: "/".to_owned(), languages, ..Addresses::default() };
    let page = faces::shell::page(&site(&lang), &at, &list(house, &lang));
    asked::html(StatusCode::OK, page.into_string())
}

fn list(house: &House, lang: &Lang) -> Sheet {
    let main = html! {
        @if house.hubs.is_empty() {
            p { (lang.word("frame-hubs-none")) }
            pre dir="ltr" { "convoke new \"Clean Air Compact\" --model gavi" }
        } @else {
            ul.rows {
                @for (name, live) in &house.hubs {
                    @let title = live.read(|hub| {
                        product::title(hub, name, &hub::Audience::public())
                    });
                    li { a href={ "/" (lang.code()) "/" (name) "/" } { bdi { (title) } } }
                }
            }
        }
    };
    Sheet { title: lang.word("frame-hubs"), main: Some(main), ..Sheet::default() }
}

fn site(lang: &Lang) -> Site {
    Site {
        lang: lang.clone(),
        hub: "Convoke".to_owned(),
        home: "/".to_owned(),
        sections: Vec::new(),
        search: None,
        reader: Reader::Nobody,
        as_of: hub::At::EPOCH,
        footer: FooterLinks::default(),
        fingerprint: None,
        frozen: None,
        demo: None,
        save_data: false,
    }
}

/// A script, style or font: named by its content, kept for ever.
#[must_use]
pub fn asset(name: &str, headers: &HeaderMap) -> Answer {
    let Some(asset) = assets::get(name) else {
        return asked::answer(StatusCode::NOT_FOUND, "text/plain", "404");
    };
    let accepts = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let small = asset.gzip.as_ref().filter(|_| accepts.is_some_and(|a| a.contains("gzip")));
    let body = small.unwrap_or(&asset.bytes).clone();
    let mut answer = asked::answer(StatusCode::OK, asset.media_type, body);
    if small.is_some() {
        asked::with(&mut answer, header::CONTENT_ENCODING, "gzip");
    }
    asked::with(&mut answer, header::VARY, "Accept-Encoding");
    asked::with(&mut answer, header::CACHE_CONTROL, assets::CACHE);
    answer
}
