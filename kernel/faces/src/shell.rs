//! The page around every page: header, breadcrumbs, heading, next action, footer.
//!
//! [`Site`] is what all pages of a hub share for one reader, [`Sheet`] is what one page says,
//! [`Addresses`] is where it stands. The same skeleton serves visitors and staff; what differs
//! comes in as values.

use hub::At;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::assets;
use crate::lang::{Lang, Tag};
use crate::parts::{self, Tab, Tone};
use crate::view::Sheet;

/// A link of the header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether the page shown belongs to it.
    pub current: bool,
}

/// Who reads.
#[derive(Clone, Debug, Default)]
pub enum Reader {
    /// Someone who has not signed in; the address of the sign-in page, if there is one.
    #[default]
    Nobody,
    /// A visitor who may sign in at this address.
    Visitor(String),
    /// Someone signed in.
    Person {
        /// Their name.
        name: String,
        /// Their own page (account, sign out).
        account: String,
        /// The desk and how many things wait there; none for people without a desk.
        desk: Option<(String, usize)>,
    },
}

/// A licence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Licence {
    /// Its name for programs (SPDX).
    pub code: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// Where its words stand.
    pub href: &'static str,
}

/// What others may do with what everybody reads here.
pub const LICENCE: Licence = Licence {
    code: "CC-BY-4.0",
    name: "CC BY 4.0",
    href: "https://creativecommons.org/licenses/by/4.0/",
};

/// The links of the footer; an empty address leaves its link out.
#[derive(Clone, Debug, Default)]
pub struct FooterLinks {
    /// Proof that this record is unchanged.
    pub verify: String,
    /// How to tell the secretariat that something is wrong.
    pub report: String,
    /// All public data.
    pub data: String,
    /// The description of the interface for programs.
    pub api: String,
    /// The accessibility statement.
    pub accessibility: String,
    /// The address of the licence.
    pub licence_href: String,
    /// The short name of the licence: `CC BY 4.0`.
    pub licence: String,
}

/// What all pages of a hub share for one reader.
#[derive(Clone)]
pub struct Site {
    /// The reader's language.
    pub lang: Lang,
    /// The name of the hub.
    pub hub: String,
    /// The address of the hub's home page.
    pub home: String,
    /// The sections that have pages, in their fixed order.
    pub sections: Vec<Link>,
    /// The address of the search page, if there is one.
    pub search: Option<String>,
    /// Who reads.
    pub reader: Reader,
    /// The time of the newest entry shown.
    pub as_of: At,
    /// The footer.
    pub footer: FooterLinks,
    /// The first 16 characters of the record's fingerprint, for print.
    pub fingerprint: Option<String>,
    /// Why the record is frozen, and where that is explained.
    pub frozen: Option<(String, String)>,
    /// The address of the tour when this is a demonstration.
    pub demo: Option<String>,
    /// The reader asked for little data: no fonts, no islands.
    pub save_data: bool,
}

/// The addresses of the page shown.
#[derive(Clone, Debug, Default)]
pub struct Addresses {
    /// What stands before paths under the hub: `/en` or `/en/clean-air`.
    pub base: String,
    /// The page as CSV, when it has a table.
    pub csv: Option<String>,
    /// The page as JSON.
    pub json: Option<String>,
    /// The page in each language; the language switch shows all but the reader's own.
    pub languages: Vec<(Tag, String)>,
    /// Search engines stay away (sign-in pages, receipts).
    pub unlisted: bool,
}

impl Addresses {
    /// The address of a path under the hub; anchors and whole addresses stay as they are.
    fn of(&self, path: &str) -> String {
        match path.starts_with(['/', '#']) {
            true => path.to_owned(),
            false => format!("{}/{path}", self.base),
        }
    }
}

/// The whole page.
pub fn page(site: &Site, at: &Addresses, sheet: &Sheet) -> Markup {
    let lang = &site.lang;
    html! {
        (DOCTYPE)
        html lang=(lang.code()) dir=(lang.dir()) {
            (head(site, at, sheet))
            body {
                a.skip href="#main" { (lang.word("faces-skip")) }
                svg.defs aria-hidden="true" width="0" height="0" {
                    (parts::symbol_definitions())
                }
                (banners(site))
                (header(site, at))
                main #main tabindex="-1" {
                    (crumbs(site, at, sheet))
                    @if let Some(over) = &sheet.over { p.over { (over) } }
                    h1 { bdi { (sheet.title) } }
                    @if let Some(words) = &sheet.lead { (parts::lead(words.clone())) }
                    @if let Some(next) = &sheet.next {
                        (parts::next_action(lang, &next.why, &at.of(&next.to), &next.button))
                    }
                    (tabs(at, sheet))
                    (body(sheet))
                }
                p #live.unseen role="status" aria-live="polite"
                    data-failed=(lang.word("faces-not-sent")) {}
                (footer(site, at))
            }
        }
    }
}

fn crumbs(site: &Site, at: &Addresses, sheet: &Sheet) -> Markup {
    if sheet.crumbs.is_empty() {
        return html! {};
    }
    let above = sheet.crumbs.iter().map(|(label, path)| (label.clone(), Some(at.of(path))));
    let trail: Vec<_> = above.chain([(sheet.title.clone(), None)]).collect();
    parts::crumbs(&site.lang, &trail)
}

fn tabs(at: &Addresses, sheet: &Sheet) -> Markup {
    let tab = |(label, path, current): &(String, String, bool)| Tab {
        href: at.of(path),
        label: label.clone(),
        current: *current,
    };
    match sheet.crumbs.first() {
        _ if sheet.tabs.is_empty() => html! {},
        Some((label, _)) => parts::tabs(label, &sheet.tabs.iter().map(tab).collect::<Vec<_>>()),
        None => parts::tabs(&sheet.title, &sheet.tabs.iter().map(tab).collect::<Vec<_>>()),
    }
}

fn body(sheet: &Sheet) -> Markup {
    let main = sheet.main.clone().unwrap_or_default();
    match &sheet.side {
        Some(side) => parts::columns(main, side.clone()),
        None => html! { div.stack { (main) } },
    }
}

/// The same with links that open beside the frame: no other page of the hub may stand in one. Links
/// in a picture do not heed `base`, so each says it itself.
fn beside(main: &Markup) -> Markup {
    PreEscaped(main.0.replace("<a ", "<a target=\"_blank\" "))
}

/// A page for a frame on another site: heading, lead and main column, and no script.
pub fn framed(site: &Site, sheet: &Sheet) -> Markup {
    let lang = &site.lang;
    html! {
        (DOCTYPE)
        html lang=(lang.code()) dir=(lang.dir()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width,initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="robots" content="noindex";
                title { (sheet.title) " – " (site.hub) }
                link rel="icon" href=(assets::icon_address()) type="image/svg+xml";
                link rel="stylesheet" href=(assets::style_address());
            }
            body {
                svg.defs aria-hidden="true" width="0" height="0" { (parts::symbol_definitions()) }
                main {
                    h1 { bdi { (sheet.title) } }
                    @if let Some(words) = &sheet.lead { (parts::lead(words.clone())) }
                    @if let Some(main) = &sheet.main { (beside(main)) }
                    p.small.muted { bdi { (site.hub) } " · " (lang.date(site.as_of)) }
                }
            }
        }
    }
}

fn head(site: &Site, at: &Addresses, sheet: &Sheet) -> Markup {
    let home = sheet.title == site.hub;
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width,initial-scale=1";
            meta name="color-scheme" content="light dark";
            title {
                @if home { (site.hub) } @else { (sheet.title) " – " (site.hub) }
            }
            @if at.unlisted { meta name="robots" content="noindex"; }
            link rel="icon" href=(assets::icon_address()) type="image/svg+xml";
            link rel="stylesheet" href=(assets::style_address());
            @if let Some(address) = assets::fonts_address().filter(|_| !site.save_data) {
                link rel="stylesheet" href=(address);
            }
            @if let Some(address) = assets::script_address() {
                script type="module" src=(address) {}
            }
            @for (tag, address) in &at.languages {
                link rel="alternate" hreflang=(tag.code()) href=(address);
            }
            @if let Some(address) = &at.csv {
                link rel="alternate" type="text/csv" href=(address);
            }
            @if let Some(address) = &at.json {
                link rel="alternate" type="application/json" href=(address);
            }
        }
    }
}

fn banners(site: &Site) -> Markup {
    let lang = &site.lang;
    html! {
        @if let Some((reason, more)) = &site.frozen {
            (parts::banner(Tone::Bad, &lang.word("faces-frozen-title"), html! {
                b { "✕ " (lang.word("faces-frozen-title")) } " "
                (lang.html("faces-frozen", &[("reason", reason.into())])) " "
                a href=(more) { (lang.word("faces-frozen-more")) }
            }))
        }
        @if let Some(tour) = &site.demo {
            (parts::banner(Tone::Plain, &lang.word("faces-demo-label"), html! {
                (lang.word("faces-demo")) " "
                a href=(tour) { (lang.word("faces-demo-tour")) }
            }))
        }
    }
}

/// The mark of the product: a hub and those around it.
fn mark() -> Markup {
    html! {
        svg.mark viewBox="0 0 24 24" aria-hidden="true" {
            circle cx="12" cy="12" r="4" {}
            g {
                circle cx="12" cy="3" r="2" {} circle cx="20.6" cy="9.2" r="2" {}
                circle cx="17.3" cy="19.3" r="2" {} circle cx="6.7" cy="19.3" r="2" {}
                circle cx="3.4" cy="9.2" r="2" {}
            }
        }
    }
}

/// The header stands twice in the page: as a row, and folded under "Menu" on phones. Only one
/// of them is displayed, so readers and the keyboard meet each link once.
fn header(site: &Site, at: &Addresses) -> Markup {
    let lang = &site.lang;
    html! {
        header.top {
            div.wide {
                a.home href=(site.home) { (mark()) span { bdi { (site.hub) } } }
                nav.sections aria-label=(lang.word("faces-sections")) { (sections(site)) }
                div.extras { (extras(site, at)) }
                details.menu {
                    summary { (lang.word("faces-menu")) }
                    div.panel {
                        nav aria-label=(lang.word("faces-menu")) { (sections(site)) }
                        div.extras { (extras(site, at)) }
                    }
                }
            }
        }
    }
}

fn sections(site: &Site) -> Markup {
    html! {
        ul {
            @for section in &site.sections {
                li {
                    a href=(section.href) aria-current=[section.current.then_some("true")] {
                        (section.label)
                    }
                }
            }
            @if let Reader::Person { desk: Some((href, count)), .. } = &site.reader {
                li {
                    a href=(href) {
                        (site.lang.word("faces-desk"))
                        @if *count > 0 {
                            " " span.count aria-label=(
                                site.lang.t("faces-desk-count", &[("n", (*count).into())])
                            ) role="img" { (site.lang.count(*count)) }
                        }
                    }
                }
            }
        }
    }
}

fn extras(site: &Site, at: &Addresses) -> Markup {
    let lang = &site.lang;
    html! {
        @if let Some(href) = &site.search { a href=(href) { (lang.word("faces-search")) } " " }
        (language_switch(lang, &at.languages))
        @match &site.reader {
            Reader::Nobody => {},
            Reader::Visitor(href) => {
                a.button.quiet href=(href) { (lang.word("faces-sign-in")) }
            },
            Reader::Person { name, account, .. } => {
                a.button.quiet href=(account) { bdi { (name) } }
            },
        }
    }
}

/// Each language in its own words. Two languages stand side by side, more stand in a fold.
fn language_switch(lang: &Lang, languages: &[(Tag, String)]) -> Markup {
    let others: Vec<_> = languages.iter().filter(|(tag, _)| *tag != lang.tag()).collect();
    let link = |tag: &Tag, address: &str| {
        html! {
            a href=(address) lang=(tag.code()) hreflang=(tag.code()) dir=(tag.dir()) {
                (tag.own_name())
            }
        }
    };
    html! {
        @match others.as_slice() {
            [] => {},
            [(tag, address)] => (link(tag, address)),
            _ => {
                details.languages {
                    summary {
                        span.unseen { (lang.word("faces-languages")) ": " }
                        (lang.tag().own_name())
                    }
                    ul { @for (tag, address) in others { li { (link(tag, address)) } } }
                }
            },
        }
    }
}

fn footer(site: &Site, at: &Addresses) -> Markup {
    let (lang, links) = (&site.lang, &site.footer);
    let first = [
        (links.verify.as_str(), lang.word("faces-verify")),
        (links.report.as_str(), lang.word("faces-report-problem")),
    ];
    let second = [
        (at.csv.as_deref().unwrap_or(&links.data), lang.word("faces-csv")),
        (at.json.as_deref().unwrap_or_default(), lang.word("faces-json")),
        (links.api.as_str(), lang.word("faces-api")),
        (links.accessibility.as_str(), lang.word("faces-accessibility")),
        (
            links.licence_href.as_str(),
            lang.t("faces-licence", &[("licence", (&links.licence).into())]),
        ),
    ];
    html! {
        footer.foot {
            div.wide {
                p {
                    (lang.html("faces-as-of", &[
                        ("date", parts::day(lang, site.as_of).into()),
                    ]))
                    @for (href, label) in first.iter().filter(|(href, _)| !href.is_empty()) {
                        " · " a href=(href) { (label) }
                    }
                }
                p { @for (index, (href, label)) in
                    second.iter().filter(|(href, _)| !href.is_empty()).enumerate() {
                        @if index > 0 { " · " }
                        a href=(href) { (label) }
                } }
                @if let Some(fingerprint) = &site.fingerprint {
                    p.paper {
                        (lang.html("faces-print-fingerprint", &[
                            ("fingerprint", parts::hash(fingerprint).into()),
                        ]))
                    }
                }
            }
        }
    }
}
