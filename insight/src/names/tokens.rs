//! Words of a name as they stand in it, and what each is known for.

use std::borrow::Cow;

use super::lexicon::{Known, Role, known};
use super::name::MOST_WORDS;
use super::script;

/// So many words of a text are read at most: those of a name, and some that may be left out.
pub(super) const MOST_READ: usize = MOST_WORDS + 8;

/// A composed text to read words from: as it is written and, where that is as long, in lower case.
pub(super) struct Written<'t> {
    text: &'t str,
    lower: Option<String>,
}

/// A word as it stands, and as it is read.
pub(super) struct Token<'t> {
    /// Lower case, in its own script.
    pub raw: Cow<'t, str>,
    /// In Latin letters, where it is not in those already.
    latin: Option<Box<str>>,
    pub known: Known,
    pub other_script: bool,
    /// Written in capitals.
    capitals: bool,
    /// A sign that separates parts of a name stands before it: dash, colon, comma, slash.
    after_sign: bool,
}

impl<'t> Token<'t> {
    fn new(raw: Cow<'t, str>, capitals: bool, after_sign: bool) -> Self {
        let found = known(&raw);
        if raw.is_ascii() {
            let other_script = false;
            return Self { raw, latin: None, known: found, other_script, capitals, after_sign };
        }
        let other_script = raw.chars().any(|c| c > '\u{24f}' && c.is_alphabetic());
        let bare = script::without_article(&raw);
        let found = if found.is_something() { found } else { known(bare) };
        let latin = script::latin(bare);
        let as_latin = known(&latin);
        let known = match other_script || found.is_something() {
            true => Known { begins: as_latin.begins, ..found },
            false => as_latin,
        };
        Self { raw, latin: Some(latin.into()), known, other_script, capitals, after_sign }
    }

    /// In Latin letters.
    pub fn folded(&self) -> &str {
        self.latin.as_deref().unwrap_or(&self.raw)
    }

    /// The word it is compared as, and what it does.
    pub fn read(&self) -> (&str, Role) {
        let number = || self.folded().bytes().all(|b| b.is_ascii_digit());
        match self.known.meaning {
            Some(known) => (known.word, known.role),
            None if number() => (self.folded(), Role::Number),
            None => (self.folded(), Role::Telling),
        }
    }
}

impl<'t> Written<'t> {
    pub fn new(text: &'t str) -> Self {
        let lower = text.is_ascii().then(|| text.to_ascii_lowercase());
        Self { text, lower }
    }

    /// Its words. Apostrophes cut short elisions off ("l'Enfance") and else join ("Women's");
    /// letters with dots or blanks between them are one word ("U.N.D.P.").
    pub fn tokens(&self) -> Vec<Token<'_>> {
        // Words have seven letters or so, with what parts them.
        let out = Vec::with_capacity((self.text.len() / 5).min(MOST_READ) + 2);
        let mut words = Words { of: self, out, joined: String::new(), sign: false };
        let mut from = 0;
        while let Some(rest) = self.text.get(from..).filter(|rest| !rest.is_empty())
            && words.out.len() < MOST_READ
        {
            let length = word_length(rest);
            let (at, sign) = (from + length, rest[length..].chars().next());
            match sign {
                Some('\'' | '’' | '‘' | '`' | 'ʼ' | '´') => words.join(from, at),
                Some('&' | '+') => {
                    words.push(from, at);
                    words.push_raw(Cow::Borrowed("and"), false);
                }
                sign => {
                    words.push(from, at);
                    words.sign |= sign.is_some_and(separates);
                }
            }
            from = at + sign.map_or(0, char::len_utf8);
        }
        words.push(from, from);
        joined_letters(words.out)
    }
}

/// Words as they are read.
struct Words<'t> {
    of: &'t Written<'t>,
    out: Vec<Token<'t>>,
    /// What an apostrophe joins to the word that follows.
    joined: String,
    sign: bool,
}

impl<'t> Words<'t> {
    /// An apostrophe ends an elision; else the word goes on behind it.
    fn join(&mut self, from: usize, to: usize) {
        self.joined.push_str(&self.of.text[from..to]);
        if elision(&self.joined) {
            self.push(to, to);
        }
    }

    /// The word ends that goes on from there to here.
    fn push(&mut self, from: usize, to: usize) {
        let (piece, joined) = (&self.of.text[from..to], std::mem::take(&mut self.joined));
        match (&self.of.lower, joined.is_empty()) {
            (_, true) if piece.is_empty() => {}
            (Some(lower), true) => {
                let small = piece.bytes().any(|b| b.is_ascii_lowercase());
                let capitals = !small && piece.bytes().any(|b| b.is_ascii_uppercase());
                self.push_raw(Cow::Borrowed(&lower[from..to]), capitals);
            }
            (None, true) => self.push_raw(lower(piece), in_capitals(piece)),
            (_, false) => {
                let whole = joined + piece;
                self.push_raw(whole.to_lowercase().into(), in_capitals(&whole));
            }
        }
    }

    fn push_raw(&mut self, raw: Cow<'t, str>, capitals: bool) {
        if script::runs_on(&raw) {
            for part in script::cut(&raw) {
                let part = Cow::Owned(part.to_owned());
                self.out.push(Token::new(part, false, self.sign));
            }
        } else {
            self.out.push(Token::new(raw, capitals, self.sign));
        }
        self.sign = false;
    }
}

fn lower(word: &str) -> Cow<'_, str> {
    match word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) {
        true => Cow::Borrowed(word),
        false => Cow::Owned(word.to_lowercase()),
    }
}

fn elision(word: &str) -> bool {
    ["l", "d", "L", "D", "s", "n", "qu", "un"].contains(&word)
}

fn in_capitals(word: &str) -> bool {
    word.chars().all(|c| !c.is_lowercase()) && word.chars().any(char::is_uppercase)
}

/// Whether it separates parts of a name.
fn separates(sign: char) -> bool {
    matches!(sign, '-' | '–' | '—' | ':' | ',' | '/' | ';' | '|')
}

/// How much of a text is the word it begins with.
fn word_length(text: &str) -> usize {
    match text.bytes().position(|b| !b.is_ascii_alphanumeric()) {
        Some(at) if !text.as_bytes()[at].is_ascii() => {
            at + text[at..].find(|c| !belongs(c)).unwrap_or(text.len() - at)
        }
        at => at.unwrap_or(text.len()),
    }
}

/// Whether a letter or a mark belongs to a word.
fn belongs(c: char) -> bool {
    match c.is_ascii() {
        true => c.is_ascii_alphanumeric(),
        false => c.is_alphanumeric() || combining(c),
    }
}

fn combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{109f}'
        | '\u{64b}'..='\u{65f}' | '\u{200c}' | '\u{200d}')
}

/// "S A R L" and "U N D P" are one word.
fn joined_letters(tokens: Vec<Token<'_>>) -> Vec<Token<'_>> {
    let single =
        |t: &Token<'_>| matches!(t.folded().as_bytes(), [letter] if letter.is_ascii_alphabetic());
    if !tokens.windows(2).any(|w| single(&w[0]) && single(&w[1])) {
        return tokens;
    }
    let (mut out, mut run): (Vec<Token<'_>>, Vec<Token<'_>>) = (Vec::new(), Vec::new());
    for token in tokens {
        if !single(&token) || token.after_sign {
            flush(&mut run, &mut out);
        }
        if single(&token) { run.push(token) } else { out.push(token) }
    }
    flush(&mut run, &mut out);
    out
}

fn flush<'t>(run: &mut Vec<Token<'t>>, out: &mut Vec<Token<'t>>) {
    match run.len() {
        0 => {}
        1 => out.append(run),
        _ => {
            let raw: String = run.iter().map(|t| &*t.raw).collect();
            out.push(Token::new(raw.into(), true, run[0].after_sign));
            run.clear();
        }
    }
}

/// "SiemensAG" is "Siemens AG".
pub(super) fn split_form(tokens: &mut Vec<Token<'_>>) {
    let Some(last) = tokens.last().filter(|t| t.known.form.is_none() && t.known.meaning.is_none())
    else {
        return;
    };
    for form in ["gmbh", "ag", "ltd", "inc", "llc", "plc"] {
        if let Some(stem) = last.raw.strip_suffix(form)
            && stem.len() >= 4
            && last.capitals == stem.chars().all(char::is_uppercase)
            && !last.other_script
        {
            let (stem, sign) = (Cow::Owned(stem.to_owned()), last.after_sign);
            tokens.pop();
            tokens.push(Token::new(stem, false, sign));
            tokens.push(Token::new(Cow::Borrowed(form), true, false));
            return;
        }
    }
}

/// "WFP - World Food Programme" and "World Food Programme WFP" give their own abbreviation,
/// which is no word of the name.
pub(super) fn own_acronym(tokens: &mut Vec<Token<'_>>) -> Option<Box<str>> {
    let fits = |at: usize| {
        let said = &tokens[at];
        let rest = || tokens.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, t)| t);
        let spells = |counts: fn(&Token<'_>) -> bool| {
            let firsts = rest().filter(|t| counts(t)).filter_map(|t| t.folded().chars().next());
            said.folded().chars().eq(firsts)
        };
        said.capitals
            && said.folded().len() >= 2
            && (spells(|_| true)
                || spells(|t| !t.known.joins)
                || spells(|t| !t.known.joins && t.known.form.is_none()))
    };
    if tokens.len() < 3 {
        return None;
    }
    let at = [0, tokens.len() - 1].into_iter().find(|at| fits(*at))?;
    Some(tokens.remove(at).folded().into())
}
