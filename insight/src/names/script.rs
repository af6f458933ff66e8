//! Letters: text spoiled on its way mended, scripts turned into Latin letters.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

use super::lexicon::{term_at, unspaced};

/// Letters with their marks, wide and narrow forms as the plain ones (normal form KC).
pub(super) fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfkc_quick(text.chars()) == IsNormalized::Yes {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfkc().collect())
    }
}

/// UTF-8 that a program took for Windows-1252 ("SÃ£o Paulo") is read again as what it was.
pub(super) fn mended(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !text.contains(['Ã', 'Â', 'â', 'Å', 'Ä', 'Ð', 'Ñ']) {
        return Cow::Borrowed(text);
    }
    let bytes: Option<Vec<u8>> = text.chars().map(windows_1252).collect();
    match bytes.map(String::from_utf8) {
        Some(Ok(read)) => Cow::Owned(read),
        _ => Cow::Borrowed(text),
    }
}

/// The byte Windows-1252 writes a letter as.
fn windows_1252(c: char) -> Option<u8> {
    const HIGH: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    match u32::from(c) {
        code @ (0..=0x7f | 0xa0..=0xff) => u8::try_from(code).ok(),
        _ => HIGH.chars().position(|h| h == c).and_then(|at| u8::try_from(at + 0x80).ok()),
    }
}

/// Latin letters and digits of one word, lower case: "Красный" gives "krasnyi".
pub(super) fn latin(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'a'..='z' | '0'..='9' => out.push(c),
            _ => {
                let letters = deunicode::deunicode_char(c).unwrap_or("");
                out.extend(letters.chars().filter(char::is_ascii_alphanumeric));
            }
        }
    }
    out.make_ascii_lowercase();
    out
}

/// How a text in another script reads in Latin letters: "Красный Крест" gives "Krasnyi Krest";
/// none where all its letters are Latin. It is for people who do not read that script, and no
/// transcription by any standard.
pub fn latin_reading(text: &str) -> Option<String> {
    if !text.chars().any(of_another_script) {
        return None;
    }
    let read = |word: &str| match word.chars().any(of_another_script) {
        true if runs_on(word) => deunicode::deunicode(word).trim().to_owned(),
        true => first_large(&latin(&word.to_lowercase())),
        false => word.to_owned(),
    };
    let words: Vec<String> = text.split_whitespace().map(read).collect();
    let read: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
    Some(read.join(" ")).filter(|text| !text.is_empty())
}

/// A letter that is not Latin.
fn of_another_script(c: char) -> bool {
    let latin = matches!(c, '\0'..='\u{2af}' | '\u{1e00}'..='\u{1eff}' | '\u{2c60}'..='\u{2c7f}');
    c.is_alphabetic() && !latin && !('\u{ff21}'..='\u{ff5a}').contains(&c)
}

fn first_large(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Cuts a run of a script without blanks at the terms known in it: "北京大学" gives "北京", "大学".
pub(super) fn cut(run: &str) -> Vec<&str> {
    let (mut parts, mut from, mut at) = (Vec::new(), 0, 0);
    while let Some(c) = run[at..].chars().next() {
        match term_at(&run[at..]) {
            Some(term) => {
                if from < at {
                    parts.push(&run[from..at]);
                }
                parts.push(&run[at..at + term.len()]);
                at += term.len();
                from = at;
            }
            None => at += c.len_utf8(),
        }
    }
    if from < run.len() {
        parts.push(&run[from..]);
    }
    parts
}

/// Whether a word is written in a script without blanks.
pub(super) fn runs_on(word: &str) -> bool {
    word.chars().next().is_some_and(unspaced)
}

/// Whether a letter's script writes no short vowels (Arabic, Hebrew, Syriac).
pub(super) fn consonantal(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}')
}

/// An Arabic word without its article: "الرحمة" gives "رحمة".
pub(super) fn without_article(word: &str) -> &str {
    let rest = word.strip_prefix("ال").filter(|rest| rest.chars().nth(2).is_some());
    rest.unwrap_or(word)
}

/// What is left of a Latin word in a script without short vowels: "bahrami" and "bhrmy" give
/// "bhrm".
pub(super) fn skeleton(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars().filter(|c| !"aeiouyw".contains(*c)) {
        let c = match c {
            'q' | 'c' => 'k',
            'p' => 'b',
            'v' => 'f',
            'z' => 's',
            'j' => 'g',
            other => other,
        };
        if !out.ends_with(c) {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::latin_reading;

    #[test]
    fn names_in_other_scripts_read_in_latin_letters() {
        assert_eq!(latin_reading("Красный Крест").as_deref(), Some("Krasnyi Krest"));
        assert_eq!(latin_reading("北京大学").as_deref(), Some("Bei Jing Da Xue"));
        assert_eq!(latin_reading("Фонд WASH").as_deref(), Some("Fond WASH"));
        assert!(latin_reading("جمعية الهلال الأحمر").is_some_and(|text| text.is_ascii()));
        assert_eq!(latin_reading("São Paulo – Ação 2024"), None);
    }
}
