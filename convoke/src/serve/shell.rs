//! The page around every page: what a room's sheet becomes, with navigation, languages and footer.

use axum::http::StatusCode;
use faces::lang::Tag;
use faces::parts::Tone;
use faces::shell::{Addresses, FooterLinks, LICENCE, Link, Reader, Site};
use faces::{Ctx, Section, Sheet, Who, parts};
use hub::Hub;
use maud::{Markup, html};

use super::asked::{self, Answer, Asked};
use crate::people::viewer::{SAY, Way, cookie};
use crate::product::{self, ROOMS};

/// A page that a room or the frame made.
#[must_use]
pub fn page(asked: &Asked, ctx: &Ctx, mut sheet: Sheet, has_table: bool) -> String {
    let waiting = product::todo(ctx);
    let site = site(asked, ctx.hub, waiting.len());
    if !asked.path.is_empty() {
        sheet.crumbs.insert(0, (site.hub.clone(), String::new()));
    }
    if sheet.tabs.is_empty() {
        sheet.tabs = section_tabs(asked);
    }
    // Whoever comes by a personal link has no desk: what else waits stands on their first page.
    let asked_too = waiting.iter().find(|one| asked.path == "mine" && one.to.starts_with("mine/"));
    sheet.main = Some(html! {
        (said(asked))
        @if let Some(main) = sheet.main { (main) }
        @if let Some(one) = asked_too {
            @let to = asked.href(&one.to);
            (parts::notice(Tone::Plain, &html! { (one.what) }, Some((&to, &one.button))))
        }
    });
    let at = Addresses {
        base: asked.base.clone(),
        csv: has_table.then(|| asked.as_file(".csv")),
        json: Some(asked.as_file(".json")),
        languages: languages(asked),
        unlisted: false,
    };
    faces::shell::page(&site, &at, &sheet).into_string()
}

/// A page of a few words: what went wrong, signing in.
#[must_use]
pub fn bare(asked: &Asked, status: StatusCode, title: &str, main: Markup) -> Answer {
    let site = asked.live.read(|hub| site(asked, hub, 0));
    let post = asked.method == axum::http::Method::POST;
    let at = Addresses {
        base: asked.base.clone(),
        languages: if post { Vec::new() } else { languages(asked) },
        unlisted: true,
        ..Addresses::default()
    };
    let main = Some(html! { (said(asked)) (main) });
    let sheet = Sheet { title: title.to_owned(), main, ..Sheet::default() };
    asked::html(status, faces::shell::page(&site, &at, &sheet).into_string())
}

/// A page for a frame on another site.
#[must_use]
pub fn framed(asked: &Asked, ctx: &Ctx, sheet: &Sheet) -> String {
    faces::shell::framed(&site(asked, ctx.hub, 0), sheet).into_string()
}

/// A form that posts to a path under the hub, with what guards it.
#[must_use]
pub fn form(asked: &Asked, path: &str, body: Markup) -> Markup {
    html! {
        form.form method="post" action=(asked.href(path)) novalidate {
            input type="hidden" name=(parts::CSRF) value=(asked.viewer.csrf);
            (body)
        }
    }
}

/// Where a picture is from that leaves its page: whose it is, of which day, under which licence,
/// and where it is found, as far as this server knows its own address.
#[must_use]
pub fn source(asked: &Asked, ctx: &Ctx) -> Vec<String> {
    let lang = ctx.lang;
    let hub = product::title(ctx.hub, asked.live.name(), &asked.viewer.audience);
    let date = lang.date(ctx.hub.latest());
    let day = lang.t("faces-as-of", &[("date", date.into())]);
    let licence = lang.t("faces-licence", &[("licence", LICENCE.name.into())]);
    // The hub's title apart: a line with letters that no font has is left out of a picture.
    let first = [hub, [day, licence].join(" · ")];
    let origin = asked.house.settings.origin.as_ref();
    let here = origin.map(|origin| format!("{origin}{}", asked.as_file("")));
    first.into_iter().chain(here).collect()
}

/// What all pages of this hub share for this reader.
fn site(asked: &Asked, hub: &Hub, waiting: usize) -> Site {
    let status = asked.live.status();
    Site {
        lang: asked.lang.clone(),
        hub: product::title(hub, asked.live.name(), &asked.viewer.audience),
        home: asked.href(""),
        sections: sections(asked),
        search: Some(asked.href("search")),
        reader: reader(asked, waiting),
        as_of: hub.latest(),
        footer: footer(asked),
        fingerprint: status.root.map(|root| root.chars().take(16).collect()),
        frozen: status.frozen.map(|why| (why, asked.href("record/frozen"))),
        demo: asked.house.settings.demo.then(|| asked.href("tour")),
        save_data: asked.headers.get("save-data").is_some_and(|v| v == "on"),
    }
}

fn reader(asked: &Asked, waiting: usize) -> Reader {
    let viewer = &asked.viewer;
    if viewer.way == Way::Personal {
        return Reader::Person {
            name: viewer.email.clone(),
            account: asked.href("mine"),
            desk: None,
        };
    }
    if !viewer.signed_in() {
        let here = if asked.path.starts_with("sign-in") { "" } else { asked.path.as_str() };
        return Reader::Visitor(
            asked.href(&format!("sign-in?to={}", super::address::encoded(here))),
        );
    }
    Reader::Person {
        name: viewer.email.clone(),
        account: asked.href("settings"),
        desk: Some((asked.href("desk"), waiting)),
    }
}

/// The links of the footer. What the secretariat or a partner alone reads is under no open licence.
fn footer(asked: &Asked) -> FooterLinks {
    let closed = super::page::find(&asked.path)
        .is_some_and(|(found, _)| matches!(found.who(), Who::Secretariat | Who::Partner));
    FooterLinks {
        verify: asked.href("record/verify"),
        report: asked.href("about#report"),
        data: asked.href("data"),
        api: format!("{}/api/openapi.json", asked.root),
        accessibility: asked.href("accessibility"),
        licence_href: if closed { String::new() } else { LICENCE.href.to_owned() },
        licence: LICENCE.name.to_owned(),
    }
}

/// The six sections that have pages, in their fixed order.
fn sections(asked: &Asked) -> Vec<Link> {
    let here = section_of(&asked.path);
    let mut links = vec![Link {
        label: asked.lang.word("frame-section-home"),
        href: asked.href(""),
        current: asked.path.is_empty(),
    }];
    for (section, label) in SECTIONS {
        let first = ROOMS.iter().filter(|r| r.section == section).find_map(|r| r.nav.first());
        if let Some((_, path)) = first {
            links.push(Link {
                label: asked.lang.word(label),
                href: asked.href(path),
                current: here == Some(section),
            });
        }
    }
    links
}

const SECTIONS: [(Section, &str); 5] = [
    (Section::Landscape, "frame-section-landscape"),
    (Section::Decisions, "frame-section-decisions"),
    (Section::Progress, "frame-section-progress"),
    (Section::Money, "frame-section-money"),
    (Section::Handbook, "frame-section-handbook"),
];

/// The section a path belongs to: that of the room whose link begins like it.
fn section_of(path: &str) -> Option<Section> {
    let first = |p: &str| p.split('/').next().unwrap_or_default().to_owned();
    let pages = |room: &faces::Room| {
        let own = room.pages.iter().any(|page| first(page.path) == first(path));
        own.then_some(room.section)
    };
    if path.is_empty() { None } else { ROOMS.iter().find_map(|room| pages(room)) }
}

/// The links of a section, on the pages they lead to.
fn section_tabs(asked: &Asked) -> Vec<(String, String, bool)> {
    let here = asked.path.trim_matches('/');
    let Some(section) = section_of(here) else { return Vec::new() };
    let links: Vec<_> = ROOMS
        .iter()
        .filter(|room| room.section == section)
        .flat_map(|room| room.nav.iter())
        .map(|(label, path)| {
            let current = path.trim_matches('/') == here;
            (asked.lang.word(label), (*path).to_owned(), current)
        })
        .collect();
    let on_one = links.iter().any(|(_, _, current)| *current);
    if on_one && links.len() > 1 { links } else { Vec::new() }
}

fn languages(asked: &Asked) -> Vec<(Tag, String)> {
    Tag::ALL.into_iter().map(|tag| (tag, asked.in_language(tag))).collect()
}

/// What the form before this page has to say: one of our own sentences, named by a cookie.
fn said(asked: &Asked) -> Markup {
    let Some((message, entry)) = said_cookie(asked) else { return html! {} };
    let lang = &asked.lang;
    parts::alert(
        parts::Tone::Good,
        html! {
            (lang.word(&message))
            @if let Some(index) = entry {
                " " a href=(asked.href(&format!("record/{index}"))) {
                    (lang.html("frame-said-entry", &[("index", index.into())]))
                }
            }
        },
    )
}

/// The message and the entry that the cookie names, when both are of ours.
fn said_cookie(asked: &Asked) -> Option<(String, Option<u64>)> {
    let value = cookie(&asked.headers, SAY)?;
    let (message, entry) = match value.split_once('.') {
        Some((message, entry)) => (message, entry.parse().ok()),
        None => (value, None),
    };
    let ours = message.len() <= 80
        && message.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && asked.lang.other(Tag::En).has(message);
    ours.then(|| (message.to_owned(), entry))
}
