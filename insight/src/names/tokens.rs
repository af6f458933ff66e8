//! Words of a name as they stand in it, and what each is known for.

use super::lexicon::{Known, known};
use super::script;

/// A word as it stands, and as it is read.
pub(super) struct Token {
    /// Lower case, in its own script.
    pub raw: String,
    /// In Latin letters, where it is not in those already.
    latin: Option<String>,
    pub known: Known,
    pub other_script: bool,
    /// Written in capitals.
    capitals: bool,
    /// A sign that separates parts of a name stands before it: dash, colon, comma, slash.
    after_sign: bool,
}

impl Token {
    fn new(raw: String, capitals: bool, after_sign: bool) -> Self {
        let found = known(&raw);
        if raw.is_ascii() {
            let other_script = false;
            return Self { raw, latin: None, known: found, other_script, capitals, after_sign };
        }
        let other_script = raw.chars().any(|c| c > '\u{24f}' && c.is_alphabetic());
        let latin = script::latin(&raw);
        let as_latin = known(&latin);
        let known = match other_script || found.is_something() {
            true => Known { begins: as_latin.begins, ..found },
            false => as_latin,
        };
        Self { raw, latin: Some(latin), known, other_script, capitals, after_sign }
    }

    /// In Latin letters.
    pub fn folded(&self) -> &str {
        self.latin.as_deref().unwrap_or(&self.raw)
    }

    pub fn number(&self) -> bool {
        self.folded().bytes().all(|b| b.is_ascii_digit())
    }
}

/// The words of `text`. Apostrophes cut short elisions off ("l'Enfance") and else join
/// ("Women's"); letters with dots or blanks between them are one word ("U.N.D.P.").
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let text = script::composed(text);
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
    let mut raw = std::mem::take(word);
    if raw.is_ascii() {
        raw.make_ascii_lowercase();
    } else {
        raw = raw.to_lowercase();
    }
    if script::runs_on(&raw) {
        for part in script::cut(&raw) {
            out.push(Token::new(part.to_owned(), false, *sign));
        }
    } else {
        out.push(Token::new(raw, capitals, *sign));
    }
    *sign = false;
}

/// "S A R L" and "U N D P" are one word.
fn joined_letters(tokens: Vec<Token>) -> Vec<Token> {
    let single =
        |t: &Token| matches!(t.folded().as_bytes(), [letter] if letter.is_ascii_alphabetic());
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
pub(super) fn split_form(tokens: &mut Vec<Token>) {
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
pub(super) fn own_acronym(tokens: &mut Vec<Token>) -> Option<Box<str>> {
    let fits = |at: usize| {
        let said = &tokens[at];
        let rest = || tokens.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, t)| t);
        let spells = |counts: fn(&Token) -> bool| {
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
