//! A name as it is compared: one alphabet, one case, no marks, its words in a row, each known
//! for what it does.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::forms::{self, Form};
use super::lexicon::{Meaning, Role, meaning};
use super::script;

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

/// A name, ready to compare. Made once, compared often.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Name {
    /// Letter for letter, but for case, marks and signs; in its own script.
    pub(super) text: Box<str>,
    /// The words that carry the name, without blanks between them.
    pub(super) core: Box<str>,
    /// The same before words were turned into the lexicon's: "wateraid".
    pub(super) run: Box<str>,
    /// Those words.
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
const MOST_WORDS: usize = 24;

impl Name {
    /// Folds `text`. Never fails; an empty or unreadable name has no words.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let text = script::mended(text);
        let (plain, bracketed) = brackets(&text);
        let mut tokens = tokens(&plain);
        let mut given: Vec<Box<str>> = Vec::new();
        for inner in &bracketed {
            match short(inner) {
                Some(s) => given.push(s),
                None => tokens.extend(self::tokens(inner)),
            }
        }
        split_form(&mut tokens);
        if let Some(short) = own_acronym(&mut tokens) {
            given.push(short);
        }
        let mut name = Self::of(&tokens);
        name.text = if name.transliterated { raw(&tokens) } else { fold(&text).into() };
        if let ([only], true) = (&*name.words, given.is_empty())
            && (2..=8).contains(&only.len())
        {
            given.push(name.core.clone());
        }
        given.sort_unstable();
        given.dedup();
        name.given = given;
        name
    }

    fn of(tokens: &[Token]) -> Self {
        let (kept, form) = without_form(tokens);
        let mut name = Self { form, ..Self::default() };
        let (mut core, mut run) = (String::new(), String::new());
        let (mut words, mut pieces) = (Vec::new(), Vec::new());
        let (mut firsts, mut all) = (String::new(), String::new());
        for token in kept.iter().take(MOST_WORDS) {
            all.extend(token.folded.chars().next());
            if kept.len() > 1 && token.joins {
                continue;
            }
            firsts.extend(token.folded.chars().next());
            let (word, role) = match token.meaning {
                Some(known) => (known.word, known.role),
                None if token.number() => (&*token.folded, Role::Number),
                None => (&*token.folded, Role::Telling),
            };
            run.push_str(&token.folded);
            pieces.extend(letter_pieces(&token.folded));
            let from = core.len();
            core.push_str(word);
            let Ok(to) = u16::try_from(core.len()) else { break };
            words.push(Word { from: from as u16, to, role, letters: letters(word) });
        }
        united(&mut core, &mut words);
        name.initials =
            [firsts, all].into_iter().filter(|i| i.len() >= 3).map(Into::into).collect();
        name.initials.dedup();
        (name.core, name.run) = (core.into(), run.into());
        pieces.sort_unstable();
        name.pieces = pieces.into();
        name.words = words.into();
        let others = || tokens.iter().filter(|t| t.other_script);
        name.transliterated = others().next().is_some();
        name.consonantal = others().any(|t| t.raw.chars().any(script::consonantal));
        name
    }

    /// The letters of one of its words.
    pub(super) fn word(&self, word: Word) -> &str {
        self.core.get(usize::from(word.from)..usize::from(word.to)).unwrap_or("")
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

impl Word {
    pub fn len(self) -> usize {
        usize::from(self.to - self.from)
    }
}

/// The pieces of three letters of a word between blanks, as numbers below 37³.
fn letter_pieces(word: &str) -> impl Iterator<Item = u16> + '_ {
    let letter = |b: u8| match b {
        b'a'..=b'z' => u32::from(b - b'a') + 1,
        b'0'..=b'9' => u32::from(b - b'0') + 27,
        _ => 0,
    };
    let mut last = (0, 0);
    word.bytes().map(letter).chain([0]).enumerate().filter_map(move |(i, c)| {
        let piece = (last.0 * 37 + last.1) * 37 + c;
        last = (last.1, c);
        (i > 0).then_some((piece % 65_521) as u16)
    })
}

/// One bit for each letter and for each of a few groups of digits.
fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |bits, b| match b {
        b'a'..=b'z' => bits | 1 << (b - b'a'),
        b'0'..=b'9' => bits | 1 << (26 + (b - b'0') % 6),
        _ => bits,
    })
}

/// "United States" and "États-Unis" are one word, "US"; "United Kingdom" is "UK".
fn united(core: &mut String, words: &mut Vec<Word>) {
    let text = |w: &Word| core[usize::from(w.from)..usize::from(w.to)].to_owned();
    let found = words.windows(2).position(|pair| {
        let (one, other) = (text(&pair[0]), text(&pair[1]));
        one == "united" && ["state", "kingdom"].contains(&&*other)
            || other == "united" && ["state", "royaume"].contains(&&*one)
    });
    let Some(at) = found else { return };
    let kingdom = words[at..at + 2].iter().any(|w| ["kingdom", "royaume"].contains(&&*text(w)));
    let short = if kingdom { "uk" } else { "us" };
    let (from, to) = (words[at].from, words[at + 1].to);
    core.replace_range(usize::from(from)..usize::from(to), short);
    words[at] = Word { from, to: from + 2, role: Role::Place, letters: letters(short) };
    words.remove(at + 1);
    for word in words.iter_mut().skip(at + 1) {
        word.from -= to - from - 2;
        word.to -= to - from - 2;
    }
}

/// A word as it stands, and as it is read.
struct Token {
    /// Lower case, in its own script.
    raw: String,
    /// In Latin letters.
    folded: String,
    meaning: Option<Meaning>,
    form: Option<Form>,
    joins: bool,
    other_script: bool,
    /// Written in capitals.
    capitals: bool,
    /// A sign that separates parts of a name stands before it: dash, colon, comma, slash.
    after_sign: bool,
}

impl Token {
    fn new(raw: String, capitals: bool, after_sign: bool) -> Self {
        let other_script =
            !raw.is_ascii() && raw.chars().any(|c| c > '\u{24f}' && c.is_alphabetic());
        let folded = if raw.is_ascii() { raw.clone() } else { script::latin(&raw) };
        let look = |word: &str| (meaning(word), forms::form(word), forms::joins(word));
        let (mut known, mut form, mut joins) = look(&raw);
        if known.is_none() && form.is_none() && !joins && folded != raw && !other_script {
            (known, form, joins) = look(&folded);
        }
        Self { raw, folded, meaning: known, form, joins, other_script, capitals, after_sign }
    }

    fn number(&self) -> bool {
        self.folded.bytes().all(|b| b.is_ascii_digit())
    }
}

/// The words of `text`. Apostrophes cut short elisions off ("l'Enfance") and else join
/// ("Women's"); letters with dots or blanks between them are one word ("U.N.D.P.").
fn tokens(text: &str) -> Vec<Token> {
    let text: Cow<str> = if text.is_ascii() { text.into() } else { text.nfkc().collect() };
    let (mut out, mut word, mut sign) = (Vec::new(), String::new(), false);
    for c in text.chars() {
        match c {
            '\'' | '’' | '‘' | '`' | 'ʼ' | '´' => {
                if (1..=2).contains(&word.chars().count()) && elision(&word) {
                    push(&mut out, &mut word, &mut sign);
                }
            }
            '&' | '+' => {
                push(&mut out, &mut word, &mut sign);
                word.push_str("and");
                push(&mut out, &mut word, &mut sign);
            }
            c if c.is_alphanumeric() || combining(c) => word.push(c),
            c => {
                push(&mut out, &mut word, &mut sign);
                sign |= "-–—:,/;|".contains(c);
            }
        }
    }
    push(&mut out, &mut word, &mut sign);
    joined_letters(out)
}

fn elision(word: &str) -> bool {
    ["l", "d", "L", "D", "s", "n", "qu", "un"].contains(&word)
}

fn combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{109f}'
        | '\u{64b}'..='\u{65f}' | '\u{200c}' | '\u{200d}')
}

fn push(out: &mut Vec<Token>, word: &mut String, sign: &mut bool) {
    if word.is_empty() {
        return;
    }
    let capitals = word.chars().all(|c| !c.is_lowercase()) && word.chars().any(char::is_uppercase);
    let raw = if word.is_ascii() { word.to_ascii_lowercase() } else { word.to_lowercase() };
    if script::runs_on(&raw) {
        for part in script::cut(&raw) {
            out.push(Token::new(part.to_owned(), false, *sign));
        }
    } else {
        out.push(Token::new(raw, capitals, *sign));
    }
    *sign = false;
    word.clear();
}

/// "S A R L" and "U N D P" are one word.
fn joined_letters(tokens: Vec<Token>) -> Vec<Token> {
    let single = |t: &Token| t.folded.len() == 1 && t.folded.as_bytes()[0].is_ascii_alphabetic();
    if !tokens.windows(2).any(|w| single(&w[0]) && single(&w[1])) {
        return tokens;
    }
    let (mut out, mut run): (Vec<Token>, Vec<Token>) = (Vec::new(), Vec::new());
    for token in tokens {
        if !single(&token) || token.after_sign {
            flush(&mut run, &mut out);
        }
        if single(&token) { run.push(token) } else { out.push(token) }
    }
    flush(&mut run, &mut out);
    out
}

fn flush(run: &mut Vec<Token>, out: &mut Vec<Token>) {
    match run.len() {
        0 => {}
        1 => out.append(run),
        _ => {
            let raw = run.iter().map(|t| t.raw.as_str()).collect();
            out.push(Token::new(raw, true, run[0].after_sign));
            run.clear();
        }
    }
}

/// "SiemensAG" is "Siemens AG".
fn split_form(tokens: &mut Vec<Token>) {
    let Some(last) = tokens.last().filter(|t| t.form.is_none() && t.meaning.is_none()) else {
        return;
    };
    for form in ["gmbh", "ag", "ltd", "inc", "llc", "plc"] {
        if let Some(stem) = last.raw.strip_suffix(form)
            && stem.len() >= 4
            && last.capitals == stem.chars().all(char::is_uppercase)
            && !last.other_script
        {
            let (stem, sign) = (stem.to_owned(), last.after_sign);
            tokens.pop();
            tokens.push(Token::new(stem, false, sign));
            tokens.push(Token::new(form.to_owned(), true, false));
            return;
        }
    }
}

/// "WFP - World Food Programme" and "World Food Programme WFP" give their own abbreviation,
/// which is no word of the name.
fn own_acronym(tokens: &mut Vec<Token>) -> Option<Box<str>> {
    let fits = |at: usize| {
        let token = &tokens[at];
        let rest = || tokens.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, t)| t);
        let first = |t: &Token| t.folded.chars().next();
        let all: String = rest().filter_map(first).collect();
        let telling: String = rest().filter(|t| !t.joins).filter_map(first).collect();
        let core: String =
            rest().filter(|t| !t.joins && t.form.is_none()).filter_map(first).collect();
        let said = &*token.folded;
        said.len() >= 2 && token.capitals && (said == all || said == telling || said == core)
    };
    if tokens.len() < 3 {
        return None;
    }
    let at = [0, tokens.len() - 1].into_iter().find(|at| fits(*at))?;
    Some(tokens.remove(at).folded.into())
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
    if !text.contains(['(', '[', '（']) {
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
fn without_form(tokens: &[Token]) -> (Vec<&Token>, Option<Form>) {
    let folded: Vec<&str> = tokens.iter().map(|t| t.folded.as_str()).collect();
    let (mut form, mut kept, mut at) = (None, Vec::new(), 0);
    while at < tokens.len() {
        if let Some((count, found)) = forms::phrase(&folded[at..]).filter(|p| p.0 < tokens.len()) {
            form = form.max(Some(found));
            at += count;
            continue;
        }
        match tokens[at].form.filter(|_| at == 0 || at + 3 >= tokens.len()) {
            Some(found) => form = form.max(Some(found)),
            None => kept.push(&tokens[at]),
        }
        at += 1;
    }
    if kept.iter().all(|t| t.joins) { (tokens.iter().collect(), None) } else { (kept, form) }
}

/// The words in their own script, single blanks.
fn raw(tokens: &[Token]) -> Box<str> {
    let words: Vec<&str> = tokens.iter().map(|t| t.raw.as_str()).collect();
    words.join(" ").into()
}
