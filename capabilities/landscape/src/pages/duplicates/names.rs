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

/// How each of two names reads; nothing where that needs no saying.
pub(super) fn readings(lang: &Lang, [one, other]: [&str; 2]) -> [String; 2] {
    [(one, other), (other, one)].map(|(name, other)| reading(lang, name, other).unwrap_or_default())
}

/// Two names for a list, each with how it reads.
pub(in crate::pages) fn read(lang: &Lang, names: [&str; 2]) -> [String; 2] {
    let [one, other] = readings(lang, names);
    let beside = |name: &str, read: String| match read.is_empty() {
        true => name.to_owned(),
        false => format!("{name} ({read})"),
    };
    [beside(names[0], one), beside(names[1], other)]
}
