//! Words organisations of all countries call themselves by (`lexicon/*.txt`): one line a meaning,
//! the word it is compared as first, then the same word in other languages and scripts. Facts of
//! common use, typed for this crate; Latin words are folded, others lower case.

use std::sync::LazyLock;

use hashbrown::HashMap;

use super::forms::{self, Form};

/// What a word does in a name, and so how much sharing it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// Says what sort of body it is, or nearly nothing: "university", "group".
    Kind,
    /// Says what it works on: "agriculture", "refugees".
    Topic,
    /// A country, or of a country.
    Place,
    /// A number.
    Number,
    /// Anything else: what tells this name from others.
    Telling,
}

/// A word's one form and its role.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meaning {
    /// The word it is compared as.
    pub word: &'static str,
    /// What it does in a name.
    pub role: Role,
}

/// All that is known of a word.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known {
    /// What it means.
    pub meaning: Option<&'static Meaning>,
    /// The legal form it is.
    pub form: Option<Form>,
    /// Whether it only joins others.
    pub joins: bool,
    /// Whether a legal form of several words begins with it.
    pub begins: bool,
}

impl Known {
    /// Whether it is more than a word like any.
    pub fn is_something(&self) -> bool {
        self.meaning.is_some() || self.form.is_some() || self.joins
    }
}

static KNOWN: LazyLock<HashMap<&'static str, Known>> = LazyLock::new(|| {
    let mut all: HashMap<&'static str, Known> = HashMap::new();
    for (word, meaning) in MEANINGS.iter() {
        all.entry(*word).or_default().meaning = Some(meaning);
    }
    for (word, form) in forms::words() {
        all.entry(word).or_default().form = Some(form);
    }
    for word in forms::joining() {
        all.entry(word).or_default().joins = true;
    }
    for word in forms::beginnings() {
        all.entry(word).or_default().begins = true;
    }
    all
});

static MEANINGS: LazyLock<HashMap<&'static str, Meaning>> = LazyLock::new(|| {
    let tables = [
        (include_str!("lexicon/kinds.txt"), Role::Kind),
        (include_str!("lexicon/topics.txt"), Role::Topic),
        (include_str!("lexicon/places.txt"), Role::Place),
        (include_str!("lexicon/numbers.txt"), Role::Number),
        (include_str!("lexicon/same.txt"), Role::Telling),
    ];
    let mut all = HashMap::new();
    for (table, role) in tables {
        for line in table.lines().filter(|l| !l.starts_with('#')) {
            let mut words = line.split_whitespace();
            let Some(word) = words.next() else { continue };
            all.insert(word, Meaning { word, role });
            for other in words {
                all.entry(other).or_insert(Meaning { word, role });
            }
        }
    }
    all
});

/// Terms written without blanks between words (Chinese, Japanese, Korean, Thai), longest first
/// for each first letter.
static RUNS: LazyLock<HashMap<char, Vec<&'static str>>> = LazyLock::new(|| {
    let mut runs: HashMap<char, Vec<&'static str>> = HashMap::new();
    for term in MEANINGS.keys().chain(forms::UNSPACED) {
        match term.chars().next() {
            // One sign alone is more often part of a word (北 in 北京) than the word "north".
            Some(first) if unspaced(first) && term.chars().nth(1).is_some() => {
                runs.entry(first).or_default().push(term)
            }
            _ => {}
        }
    }
    for terms in runs.values_mut() {
        terms.sort_unstable_by_key(|t| (std::cmp::Reverse(t.len()), *t));
        terms.dedup();
    }
    runs
});

/// What is known of a folded word, or of a lower-case word of another script.
pub(super) fn known(word: &str) -> Known {
    KNOWN.get(word).copied().unwrap_or_default()
}

/// The longest known term `text` begins with, for scripts without blanks.
pub(super) fn term_at(text: &str) -> Option<&'static str> {
    let terms = RUNS.get(&text.chars().next()?)?;
    terms.iter().find(|term| text.starts_with(**term)).copied()
}

/// Whether words of this letter's script are written without blanks between them.
pub(super) fn unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
}
