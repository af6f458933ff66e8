//! Small pieces of text that need care: names, dates, money and fingerprints.

use hub::At;
use maud::{Markup, html};

use crate::lang::{Lang, iso_date};

/// A name, number or id from outside, kept apart from the direction of its sentence.
pub fn name(text: &str) -> Markup {
    html! { bdi { (text) } }
}

/// Names joined by the language's comma.
pub fn names<'a>(lang: &Lang, all: impl IntoIterator<Item = &'a str>) -> Markup {
    let comma = match lang.code() {
        "ar" => "، ",
        "zh" => "、",
        _ => ", ",
    };
    html! {
        @for (index, one) in all.into_iter().enumerate() {
            @if index > 0 { (comma) }
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
