//! Small pieces of text that need care: names, dates, money and fingerprints.

use hub::At;
use maud::{Markup, html};

use crate::lang::{Lang, iso_date};

/// A name, number or id from outside, kept apart from the direction of its sentence.
pub fn name(text: &str) -> Markup {
    html! { bdi { (text) } }
}

/// An address that may stand in a link: within the site, of the web, or of a mail. Addresses from
/// outside can carry script; those give nothing.
pub fn safe_address(href: &str) -> Option<&str> {
    let start = href.get(..href.len().min(8)).unwrap_or_default().to_ascii_lowercase();
    let known = ["http://", "https://", "mailto:"].iter().any(|scheme| start.starts_with(scheme));
    // Without a colon before the first separator there is no scheme: it is a path.
    let path = href.split(['/', '?', '#']).next().is_some_and(|first| !first.contains(':'));
    (path || known).then_some(href)
}

/// A link around a name; the name alone when the address may not stand in a link.
pub fn link(href: &str, text: &str) -> Markup {
    html! {
        @match safe_address(href) {
            Some(href) => a href=(href) { bdi { (text) } },
            None => bdi { (text) },
        }
    }
}

/// Names joined by the language's comma.
pub fn names<'a>(lang: &Lang, all: impl IntoIterator<Item = &'a str>) -> Markup {
    html! {
        @for (index, one) in all.into_iter().enumerate() {
            @if index > 0 { (lang.comma()) }
            bdi { (one) }
        }
    }
}

/// A day: `14 Nov 2026`, readable by machines too.
pub fn day(lang: &Lang, at: At) -> Markup {
    html! { time datetime=(iso_date(at)) { (lang.date(at)) } }
}

/// A minute with its zone: `14 Nov 2026, 18:02 UTC`. The page script adds the reader's own
/// time in brackets.
pub fn minute(lang: &Lang, at: At) -> Markup {
    html! { time.minute datetime=(at) { (lang.time(at)) } }
}

/// A day followed by its distance from today: `25 Nov 2026 (in 3 days)`.
pub fn ago(lang: &Lang, at: At, now: At) -> Markup {
    html! { (day(lang, at)) " (" (lang.relative(at, now)) ")" }
}

/// An amount of money in minor units; always read from left to right.
pub fn money(lang: &Lang, minor: i64, currency: &str) -> Markup {
    html! { bdi.num dir="ltr" { (lang.money(minor, currency)) } }
}

/// A fingerprint in groups of four, always from left to right.
pub fn hash(text: &str) -> Markup {
    let symbols: Vec<char> = text.chars().collect();
    html! {
        code.hash dir="ltr" {
            @for (index, group) in symbols.chunks(4).enumerate() {
                @if index > 0 { " " }
                (group.iter().collect::<String>())
            }
        }
    }
}

/// Text in the language it was written in, with a small note when the reader reads another.
/// `code` is the language of the text when it is known.
pub fn untranslated(lang: &Lang, text: &str, code: Option<&str>) -> Markup {
    match code {
        Some(code) if code != lang.code() => html! {
            span lang=(code) dir="auto" { (text) } " "
            small.muted { (lang.word("faces-not-yet-translated")) }
        },
        _ => html! { span dir="auto" { (text) } },
    }
}

#[cfg(test)]
mod tests {
    use super::{hash, link};

    #[test]
    fn links_from_outside_carry_no_script() {
        for address in
            ["javascript:alert(1)", "JavaScript:x", "data:text/html,x", " java\nscript:x"]
        {
            assert_eq!(link(address, "A").into_string(), "<bdi>A</bdi>", "{address}");
        }
        let web = link("HTTPS://example.org/?a=1&b", "A").into_string();
        assert_eq!(web, "<a href=\"HTTPS://example.org/?a=1&amp;b\"><bdi>A</bdi></a>");
        for path in ["/en/orgs/7", "orgs/7?a=b:c", "#x:y", "éééééééé"] {
            assert!(link(path, "A").into_string().starts_with("<a href"), "{path}");
        }
    }

    #[test]
    fn fingerprints_stand_in_groups_of_four() {
        let shown = hash("9f2c41aa7b").into_string();
        assert_eq!(shown, "<code class=\"hash\" dir=\"ltr\">9f2c 41aa 7b</code>");
    }
}
