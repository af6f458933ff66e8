//! Two names side by side: what differs is marked, and a name in another script is read in Latin
//! letters, for whoever does not read that script.

use std::collections::BTreeSet;

use faces::Ctx;
use faces::lang::Lang;
use insight::names::{fold, latin_reading};
use maud::{Markup, html};

/// A name beside the other, with the words marked that it has alone.
pub(super) fn shown(ctx: &Ctx, name: &str, other: &str) -> Markup {
    let known = words(other);
    let shared = words(name).intersection(&known).next().is_some();
    let alone = |word: &str| shared && !fold(word).is_empty() && !known.contains(&fold(word));
    html! {
        span {
            bdi { @for (at, word) in name.split_whitespace().enumerate() {
                @if at > 0 { " " }
                @if alone(word) { mark { (word) } } @else { (word) }
            } }
            @if let Some(read) = reading(ctx.lang, name, other) {
                br;
                span.small.muted { bdi lang="und-Latn" { (read) } }
            }
        }
    }
}

fn words(name: &str) -> BTreeSet<String> {
    name.split_whitespace().map(fold).filter(|word| !word.is_empty()).collect()
}

/// How a name reads in Latin letters: where the other is in these, or the reader's language is.
fn reading(lang: &Lang, name: &str, other: &str) -> Option<String> {
    let reads = latin_reading(name)?;
    let latin = matches!(lang.code(), "en" | "fr" | "es");
    (latin || latin_reading(other).is_none()).then_some(reads)
}

/// Two names for a list or a spreadsheet, each with how it reads.
pub(in crate::pages) fn read(lang: &Lang, [one, other]: [&str; 2]) -> [String; 2] {
    let read = |name: &str, other: &str| match reading(lang, name, other) {
        Some(read) => format!("{name} ({read})"),
        None => name.to_owned(),
    };
    [read(one, other), read(other, one)]
}
