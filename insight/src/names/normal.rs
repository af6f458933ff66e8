//! A name as it is compared: one alphabet, one case, no marks, words in a row.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::words::{COMMON, JOINING, LEGAL, LEGAL_PHRASES, SAME};

/// A folded name, ready to compare. Made once, compared often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// All words in order, in Latin letters, lower case.
    pub all: Vec<String>,
    /// The words that carry the name: no legal forms, no joining words (unless nothing is left).
    pub core: Vec<String>,
    /// Abbreviations the name itself gives: "(WFP)", "WFP - World Food Programme", or the whole
    /// name if it is one short word.
    pub given: Vec<String>,
    /// First letters of the core words, and of all words without legal forms.
    pub initials: Vec<String>,
    /// How much sharing each core word says, from 1 (little) to 4.
    pub weights: Vec<u32>,
    /// The core words without blanks between them.
    pub glued: String,
    /// Whether letters of another alphabet were turned into Latin ones.
    pub transliterated: bool,
}

/// Lower case, Latin letters and digits, single spaces. "Éclair-GmbH" gives "eclair gmbh".
#[must_use]
pub fn fold(text: &str) -> String {
    let latin = if text.is_ascii() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(deunicode::deunicode(&text.nfkc().collect::<String>()))
    };
    let mut out = String::with_capacity(latin.len());
    for c in latin.chars() {
        match c {
            'A'..='Z' => out.push(c.to_ascii_lowercase()),
            'a'..='z' | '0'..='9' => out.push(c),
            // An apostrophe joins: "Women's" = "Womens".
            '\'' | '`' => {}
            '&' | '+' => out.push_str(" and "),
            _ => out.push(' '),
        }
    }
    let mut words: Vec<&str> = out.split(' ').filter(|w| !w.is_empty()).collect();
    if words.len() > 64 {
        words.truncate(64);
    }
    words.join(" ")
}

impl Name {
    /// Folds `text`. Never fails; an empty or unreadable name has no words.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let (plain, bracketed) = brackets(text);
        let mut all = words(&plain);
        let mut given: Vec<String> = Vec::new();
        for inner in bracketed {
            match short(&inner) {
                Some(s) => given.push(s),
                None => all.extend(words(&inner)),
            }
        }
        if let Some((first, rest)) = leading_acronym(&plain) {
            let rest = words(rest);
            if initials(&core_of(&rest)) == first || initials(&without_legal(&rest)) == first {
                all = rest;
                given.push(first);
            }
        }
        let core = core_of(&all);
        if let ([only], true) = (core.as_slice(), given.is_empty())
            && (2..=8).contains(&only.len())
        {
            given.push(only.clone());
        }
        let mut firsts = vec![initials(&core), initials(&without_legal(&all))];
        firsts.dedup();
        firsts.retain(|f| f.len() >= 3);
        let transliterated =
            text.chars().any(|c| c.is_alphabetic() && !('\u{0}'..='\u{24f}').contains(&c));
        let weights = core.iter().map(|word| weight(word)).collect();
        let glued = core.concat();
        Self { all, core, given, initials: firsts, weights, glued, transliterated }
    }

    /// Whether there is nothing to compare.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty() && self.given.is_empty()
    }
}

/// The text without its brackets, and what stood in them.
fn brackets(text: &str) -> (String, Vec<String>) {
    let (mut plain, mut inner, mut found, mut depth) =
        (String::new(), String::new(), vec![], 0_u32);
    for c in text.chars() {
        match c {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    plain.push(' ');
                    found.push(std::mem::take(&mut inner));
                }
            }
            _ if depth > 0 => inner.push(c),
            _ => plain.push(c),
        }
    }
    if !inner.is_empty() {
        found.push(inner);
    }
    (plain, found)
}

/// A short capital word such as "WFP" or "U.N.D.P.", folded; none for ordinary words.
fn short(text: &str) -> Option<String> {
    let letters: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    let capitals = letters.chars().filter(|c| c.is_uppercase()).count();
    let size = letters.chars().count();
    let only = text.chars().all(|c| c.is_alphanumeric() || " .-/".contains(c));
    let one_word = !text.trim().contains(' ') || text.contains('.');
    ((2..=10).contains(&size) && capitals * 2 >= size && only && one_word)
        .then(|| fold(&letters).replace(' ', ""))
}

/// "WFP - World Food Programme": the short word and the rest.
fn leading_acronym(text: &str) -> Option<(String, &str)> {
    let (first, rest) = text.split_once([':', '-', '–', '—', '/', ','])?;
    Some((short(first.trim())?, rest))
}

fn words(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let folded = fold(text);
    let mut letters = String::new();
    for word in folded.split(' ') {
        // "S A R L" and "U N D P" are one word.
        if word.len() == 1 && word.as_bytes()[0].is_ascii_alphabetic() {
            letters.push_str(word);
            continue;
        }
        flush(&mut letters, &mut out);
        if !word.is_empty() {
            let same = SAME.iter().find(|s| s.0 == word).map_or(word, |s| s.1);
            out.push(same.to_owned());
        }
    }
    flush(&mut letters, &mut out);
    if let Some(at) = out.windows(2).position(|w| w[0] == "united" && w[1] == "states") {
        out.splice(at..at + 2, ["us".to_owned()]);
    }
    out
}

fn flush(letters: &mut String, out: &mut Vec<String>) {
    if !letters.is_empty() {
        out.push(std::mem::take(letters));
    }
}

fn without_legal(all: &[String]) -> Vec<String> {
    for phrase in LEGAL_PHRASES.iter().filter(|p| p.len() < all.len()) {
        if let Some(at) = all.windows(phrase.len()).position(|w| w == *phrase) {
            let (before, after) = (&all[..at], &all[at + phrase.len()..]);
            return without_legal(&[before, after].concat());
        }
    }
    let last = all.len().saturating_sub(1);
    // A legal form stands at an end; in the middle it is a word ("Co" in "Co Down").
    let legal = |i: usize, w: &str| (i == 0 || i + 3 > last) && LEGAL.contains(&w);
    let kept: Vec<String> =
        all.iter().enumerate().filter(|(i, w)| !legal(*i, w)).map(|(_, w)| w.clone()).collect();
    if kept.is_empty() { all.to_vec() } else { kept }
}

fn core_of(all: &[String]) -> Vec<String> {
    let kept: Vec<String> =
        without_legal(all).into_iter().filter(|w| !JOINING.contains(&w.as_str())).collect();
    if kept.is_empty() { all.to_vec() } else { kept }
}

fn initials(words: &[String]) -> String {
    words.iter().filter_map(|w| w.chars().next()).collect()
}

/// How much sharing `word` says, from 1 (little) to 4.
fn weight(word: &str) -> u32 {
    match () {
        () if JOINING.contains(&word) || LEGAL.contains(&word) => 1,
        () if COMMON.contains(&word) => 2,
        () if word.len() <= 3 => 3,
        () => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_scripts_and_legal_forms_fold_together() {
        assert_eq!(fold("  Société Générale, S.A. "), "societe generale s a");
        assert_eq!(Name::new("Société Générale, S.A.").core, Name::new("SOCIETE GENERALE").core);
        assert_eq!(Name::new("Газпром ПАО").core, ["gazprom"]);
        assert!(Name::new("Газпром").transliterated);
        assert_eq!(Name::new("World Food Programme (WFP)").given, ["wfp"]);
        assert_eq!(Name::new("WFP - World Food Programme").given, ["wfp"]);
        assert_eq!(Name::new("World Food Programme").initials, ["wfp"]);
        assert!(Name::new(" ()--").is_empty());
    }
}
