//! A name as it is compared: one alphabet, one case, no marks, its words in a row, each known
//! for what it does.

use std::borrow::Cow;

use super::forms::{self, Form};
use super::lexicon::Role;
use super::script;
use super::tokens::{MOST_READ, Token, Written, own_acronym, split_form};

/// Lower case, Latin letters and digits, single spaces. "Éclair-GmbH" gives "eclair gmbh".
#[must_use]
pub fn fold(text: &str) -> String {
    folded(&script::composed(text))
}

/// [`fold`] of composed text.
fn folded(text: &str) -> String {
    let latin = match text.is_ascii() {
        true => Cow::Borrowed(text),
        false => Cow::Owned(deunicode::deunicode(text)),
    };
    let mut folded = Folded { text: String::with_capacity(latin.len()), words: 0, gap: true };
    for b in latin.bytes() {
        match b {
            b'a'..=b'z' | b'0'..=b'9' | b'A'..=b'Z' => folded.put(b.to_ascii_lowercase()),
            // An apostrophe joins: "Women's" = "Womens".
            b'\'' | b'`' => {}
            b'&' | b'+' => {
                folded.gap = true;
                b"and".iter().for_each(|b| folded.put(*b));
                folded.gap = true;
            }
            _ => folded.gap = true,
        }
    }
    folded.text
}

/// Folded text as it grows.
struct Folded {
    text: String,
    words: usize,
    /// Whether a word has ended.
    gap: bool,
}

impl Folded {
    /// More words than these are not kept.
    const MOST: usize = 64;

    fn put(&mut self, letter: u8) {
        if std::mem::take(&mut self.gap) {
            self.words += 1;
            if (2..=Self::MOST).contains(&self.words) {
                self.text.push(' ');
            }
        }
        if self.words <= Self::MOST {
            self.text.push(char::from(letter));
        }
    }
}

/// A name, ready to compare. Made once, compared often.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Name {
    /// One after another in one piece of memory: [`Self::written`], [`Self::run`], [`Self::core`].
    texts: Box<str>,
    /// Where the run begins, and the core.
    from: (u32, u32),
    /// The words of the core.
    pub(super) words: Box<[Word]>,
    /// Its pieces of three letters, as numbers, rising; words stand between blanks.
    pub(super) pieces: Box<[u16]>,
    /// The legal form it gives.
    pub(super) form: Option<Form>,
    /// Abbreviations the name itself gives: "(WFP)", "WFP - World Food Programme", or the whole
    /// name if it is one short word.
    pub(super) given: Vec<Box<str>>,
    /// First letters of its words, with and without joining words and legal form.
    pub(super) initials: Vec<Box<str>>,
    /// Whether letters of another alphabet were turned into Latin ones.
    pub(super) transliterated: bool,
    /// Whether that alphabet writes no short vowels.
    pub(super) consonantal: bool,
}

/// A word of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word {
    from: u16,
    to: u16,
    /// What it does.
    pub role: Role,
    /// Which letters it has, one bit each.
    pub letters: u32,
}

/// More words than these are text, not a name.
pub(super) const MOST_WORDS: usize = 24;

impl Name {
    /// Folds `text`. Never fails; an empty or unreadable name has no words.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let text = script::mended(text);
        let text = script::composed(&text);
        let (plain, bracketed) = brackets(&text);
        let (plain, mut inside) = (Written::new(&plain), Vec::new());
        let mut given: Vec<Box<str>> = Vec::new();
        for inner in &bracketed {
            match short(inner) {
                Some(s) => given.push(s),
                None => inside.push(Written::new(inner)),
            }
        }
        let mut tokens = plain.tokens();
        tokens.extend(inside.iter().flat_map(Written::tokens));
        split_form(&mut tokens);
        if let Some(short) = own_acronym(&mut tokens) {
            given.push(short);
        }
        let mut name = Self::of(&text, &tokens);
        if let ([only], true) = (&*name.words, given.is_empty())
            && (2..=8).contains(&only.len())
        {
            given.push(name.core().into());
        }
        given.sort_unstable();
        given.dedup();
        name.given = given;
        name
    }

    fn of(text: &str, tokens: &[Token<'_>]) -> Self {
        let others = || tokens.iter().filter(|t| t.other_script);
        let transliterated = others().next().is_some();
        // Of a text too long to be read to its end the words are not all there is.
        let whole = transliterated && tokens.len() < MOST_READ;
        let written = if whole { Cow::Owned(raw(tokens)) } else { Cow::Borrowed(text) };
        let (mut kept, form) = without_form(tokens);
        kept.truncate(MOST_WORDS);
        let (count, of_all) = (kept.len(), initials_of(&kept));
        if count > 1 {
            kept.retain(|token| !token.known.joins);
        }
        let run_size: usize = kept.iter().map(|token| token.folded().len()).sum();
        let core_size: usize = kept.iter().map(|token| token.read().0.len()).sum();
        let mut texts = String::with_capacity(written.len() + run_size + core_size);
        texts.push_str(&written);
        let mut pieces = Vec::with_capacity(run_size);
        for token in &kept {
            texts.push_str(token.folded());
            letter_pieces(token.folded(), &mut pieces);
        }
        pieces.sort_unstable();
        let (run_from, core_from) = (written.len(), texts.len());
        let mut words = Vec::with_capacity(kept.len());
        for (word, role) in kept.iter().map(|token| token.read()) {
            let from = texts.len() - core_from;
            texts.push_str(word);
            let Ok(to) = u16::try_from(from + word.len()) else { break };
            words.push(Word { from: from as u16, to, role, letters: letters(word) });
        }
        united(&mut texts, core_from, &mut words);
        let of_telling = Some(&kept).filter(|kept| kept.len() < count);
        let of_telling = of_telling.and_then(|kept| initials_of(kept));
        Self {
            texts: texts.into(),
            from: (run_from as u32, core_from as u32),
            words: words.into(),
            pieces: pieces.into(),
            form,
            given: Vec::new(),
            initials: [of_telling, of_all].into_iter().flatten().collect(),
            transliterated,
            consonantal: others().any(|t| t.raw.chars().any(script::consonantal)),
        }
    }

    /// As it is written; of another script its words alone.
    pub(super) fn written(&self) -> &str {
        self.texts.get(..self.from.0 as usize).unwrap_or_default()
    }

    /// The words that carry the name, without blanks between them.
    pub(super) fn core(&self) -> &str {
        self.texts.get(self.from.1 as usize..).unwrap_or_default()
    }

    /// The same before words were turned into the lexicon's: "wateraid".
    pub(super) fn run(&self) -> &str {
        self.texts.get(self.from.0 as usize..self.from.1 as usize).unwrap_or_default()
    }

    /// Whether it is the same letter for letter, but for case, marks and signs; each in its own
    /// script.
    pub(super) fn same_text(&self, other: &Self) -> bool {
        let text = |name: &Self| match name.transliterated {
            true => name.written().to_owned(),
            false => folded(name.written()),
        };
        self.written() == other.written() || text(self) == text(other)
    }

    /// The letters of one of its words.
    pub(super) fn word(&self, word: Word) -> &str {
        self.core().get(usize::from(word.from)..usize::from(word.to)).unwrap_or("")
    }

    /// Its words, as they are compared.
    pub(super) fn each(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|w| self.word(*w))
    }

    /// Whether there is nothing to compare.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.given.is_empty()
    }
}

/// The first letters of three words or more.
fn initials_of(words: &[&Token<'_>]) -> Option<Box<str>> {
    if words.len() < 3 {
        return None;
    }
    let mut letters = String::with_capacity(words.len());
    words.iter().filter_map(|word| word.folded().chars().next()).for_each(|c| letters.push(c));
    (letters.len() >= 3).then(|| letters.into())
}

impl Word {
    pub fn len(self) -> usize {
        usize::from(self.to - self.from)
    }
}

/// Adds the pieces of three letters of a word between blanks, as numbers below 37³.
fn letter_pieces(word: &str, pieces: &mut Vec<u16>) {
    let letter = |b: u8| match b {
        b'a'..=b'z' => u16::from(b - b'a') + 1,
        b'0'..=b'9' => u16::from(b - b'0') + 27,
        _ => 0,
    };
    let mut letters = word.bytes().map(letter);
    let (mut last, Some(mut now)) = (0, letters.next()) else { return };
    let mut piece = |next| {
        pieces.push((last * 37 + now) * 37 + next);
        (last, now) = (now, next);
    };
    letters.for_each(&mut piece);
    piece(0);
}

/// One bit for each letter and for each of a few groups of digits.
fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |bits, b| match b {
        b'a'..=b'z' => bits | 1 << (b - b'a'),
        b'0'..=b'9' => bits | 1 << (26 + (b - b'0') % 6),
        _ => bits,
    })
}

/// "United States" and "États-Unis" are one word, "US"; "United Kingdom" is "UK". The words stand
/// in `texts` from `core` on.
fn united(texts: &mut String, core: usize, words: &mut Vec<Word>) {
    let text = |w: &Word| &texts[core + usize::from(w.from)..core + usize::from(w.to)];
    let found = words.windows(2).position(|pair| {
        let (one, other) = (text(&pair[0]), text(&pair[1]));
        one == "united" && ["state", "kingdom"].contains(&other)
            || other == "united" && ["state", "royaume"].contains(&one)
    });
    let Some(at) = found else { return };
    let kingdom = words[at..at + 2].iter().any(|w| ["kingdom", "royaume"].contains(&text(w)));
    let short = if kingdom { "uk" } else { "us" };
    let (from, to) = (words[at].from, words[at + 1].to);
    texts.replace_range(core + usize::from(from)..core + usize::from(to), short);
    words[at] = Word { from, to: from + 2, role: Role::Place, letters: letters(short) };
    words.remove(at + 1);
    for word in words.iter_mut().skip(at + 1) {
        word.from -= to - from - 2;
        word.to -= to - from - 2;
    }
}

/// A short capital word such as "WFP" or "U.N.D.P.", folded; none for ordinary words.
fn short(text: &str) -> Option<Box<str>> {
    let letters: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    let capitals = letters.chars().filter(|c| c.is_uppercase()).count();
    let size = letters.chars().count();
    let only = text.chars().all(|c| c.is_alphanumeric() || " .-/".contains(c));
    let one_word = !text.trim().contains(' ') || text.contains('.');
    ((2..=10).contains(&size) && capitals * 2 >= size && only && one_word)
        .then(|| fold(&letters).replace(' ', "").into())
}

/// The text without its brackets, and what stood in them.
fn brackets(text: &str) -> (Cow<'_, str>, Vec<String>) {
    // Without an end before the last, eight bytes and more are looked at in one step.
    let plain = text.bytes().fold(true, |plain, b| plain & (b != b'(') & (b != b'['));
    if plain && (text.is_ascii() || !text.contains('（')) {
        return (Cow::Borrowed(text), Vec::new());
    }
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
    (Cow::Owned(plain), found)
}

/// The words without legal forms, and the form they gave. A form stands at an end; in the
/// middle it is a word ("Co" in "Co Down").
fn without_form<'a>(tokens: &'a [Token<'a>]) -> (Vec<&'a Token<'a>>, Option<Form>) {
    let (mut form, mut kept, mut at) = (None, Vec::with_capacity(tokens.len()), 0);
    while let Some(token) = tokens.get(at) {
        if let Some((count, found)) = phrase(&tokens[at..]).filter(|p| p.0 < tokens.len()) {
            form = form.max(Some(found));
            at += count;
            continue;
        }
        match token.known.form.filter(|_| at == 0 || at + 3 >= tokens.len()) {
            Some(found) => form = form.max(Some(found)),
            None => kept.push(token),
        }
        at += 1;
    }
    if kept.iter().all(|t| t.known.joins) { (tokens.iter().collect(), None) } else { (kept, form) }
}

/// The legal form of several words that these begin with, and how many they are.
fn phrase(tokens: &[Token<'_>]) -> Option<(usize, Form)> {
    let first = tokens.first().filter(|token| token.known.begins)?;
    forms::phrase(first.folded(), |at| tokens.get(at).map(Token::folded))
}

/// The words in their own script, single blanks.
fn raw(tokens: &[Token<'_>]) -> String {
    let words: Vec<&str> = tokens.iter().map(|t| &*t.raw).collect();
    words.join(" ")
}
