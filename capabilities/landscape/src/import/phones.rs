//! Telephone numbers as people write them: behind a name, a sign or a word, several in one cell.

use std::sync::LazyLock;

use insight::names::fold;

use super::values::looks_like_a_date;
use crate::model::plain;

/// Words for a telephone, in six languages.
const WORDS: &[&str] = &[
    "tel",
    "tels",
    "telephone",
    "telefono",
    "telefone",
    "telefon",
    "phone",
    "phones",
    "mob",
    "mobile",
    "movil",
    "cell",
    "cellphone",
    "cel",
    "celular",
    "portable",
    "gsm",
    "whatsapp",
    "тел",
    "телефон",
    "моб",
    "هاتف",
    "جوال",
    "موبايل",
    "电话",
    "手机",
];

/// Those words folded, between blanks.
static FOLDED: LazyLock<Vec<String>> =
    LazyLock::new(|| WORDS.iter().map(|word| format!(" {} ", fold(word))).collect());

/// Whether a telephone number stands anywhere in a text.
pub(super) fn holds_a_phone(text: &str) -> bool {
    let text = plain(text);
    let starts = text.char_indices().filter(|(_, sign)| *sign == '+' || sign.is_ascii_digit());
    starts.map(|(at, _)| text.split_at(at)).any(|(before, rest)| is_phone(before, rest))
}

/// Numbers are those of telephones behind a word that says so, or where a plus stands before them,
/// or a nought and enough of them, or where they stand in pairs.
fn is_phone(before: &str, rest: &str) -> bool {
    let run = run(rest);
    let digits = run.bytes().filter(u8::is_ascii_digit).count();
    if digits < 7 {
        return false;
    }
    let first = run.split(' ').next().unwrap_or_default();
    if follows_a_word(before) {
        return !is_day(run) && !is_day(first);
    }
    let mut signs = run.chars().skip(1);
    let second = signs.next().unwrap_or_default();
    begins(before)
        && match rest.starts_with('+') {
            true => true,
            false if rest.starts_with('0') && second.is_ascii_digit() => {
                let abroad = second == '0' && signs.next().is_some_and(|c| c != '0');
                let enough = if abroad { 9..=usize::MAX } else { 9..=15 };
                enough.contains(&digits) && !is_of_days(run) && !is_of_days(first)
            }
            false => in_pairs(run) && !is_day(run) && !is_day(first),
        }
}

/// No number has more signs: what goes on and on is looked at no further.
const LONGEST: usize = 64;

/// A number as far as it goes: to a sign between two of them, or to a year in brackets.
fn run(rest: &str) -> &str {
    let goes_on =
        |(at, c): (usize, char)| at == 0 || c.is_ascii_digit() || " -/().\u{a0}".contains(c);
    let far = rest.char_indices().nth(LONGEST).map(|(at, _)| at);
    let ends = rest.char_indices().take(LONGEST).find(|sign| !goes_on(*sign));
    let end = ends.map(|(at, _)| at).or(far);
    let whole = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
    let plus = whole.starts_with('+');
    let is_year = |at: &usize| {
        let inside = whole.bytes().skip(at + 1);
        inside.take_while(u8::is_ascii_digit).count() == 4
    };
    let between = [" - ", if plus { " / " } else { "/" }].map(|sign| whole.find(sign));
    let year = whole.match_indices('(').map(|(at, _)| at).find(is_year);
    let end = between.into_iter().flatten().chain(year).min();
    whole.get(..end.unwrap_or(whole.len())).unwrap_or_default()
}

/// Whether a number may begin after this: what follows a digit and a sign, or a sign behind
/// capitals, is the rest of a number, a day or a code.
fn begins(before: &str) -> bool {
    let Some(last) = before.chars().next_back() else { return true };
    if !"+-.,/".contains(last) {
        return !last.is_alphanumeric();
    }
    let word = before.strip_suffix(last).unwrap_or_default();
    let word = word.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let is_code = !word.is_empty()
        && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit())
        && !follows_a_word(word);
    !is_code && !word.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether one of the last words before a number says that it is one of a telephone.
fn follows_a_word(before: &str) -> bool {
    let between = before.rsplit(|c: char| c.is_ascii_digit()).next().unwrap_or_default();
    if !between.contains(char::is_alphabetic) {
        return false;
    }
    let folded = fold(between);
    let last: Vec<&str> = folded.rsplit(' ').take(LAST).collect();
    let last: Vec<&str> = last.into_iter().rev().collect();
    let last = format!(" {} ", last.join(" "));
    FOLDED.iter().any(|word| last.contains(word))
}

/// How many words may stand between the word for a telephone and its number, and it itself.
const LAST: usize = 3;

/// Whether a run begins with four or five pairs of digits, as numbers are written in French.
fn in_pairs(run: &str) -> bool {
    let sign = run.chars().find(|c| !c.is_ascii_digit()).filter(|c| " .\u{a0}".contains(*c));
    let Some(sign) = sign else { return false };
    let groups: Vec<&str> = run.trim().split(sign).collect();
    let pairs = groups
        .iter()
        .take_while(|group| group.len() == 2 && group.bytes().all(|b| b.is_ascii_digit()));
    (4..=5).contains(&pairs.count())
}

/// Whether this is a day, in three parts.
fn is_day(text: &str) -> bool {
    let parts = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    parts.count() == 3 && looks_like_a_date(text.trim())
}

/// Whether what begins with a nought is a day, or several.
fn is_of_days(run: &str) -> bool {
    let mut parts = run.split(|c: char| !c.is_ascii_digit());
    let short = parts.next().is_some_and(|day| day.len() == 2);
    let year = |part: &str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
    short && (parts.any(year) || looks_like_a_date(run.trim()))
}

#[cfg(test)]
mod tests {
    use super::holds_a_phone;

    #[test]
    fn telephones_are_known_as_people_write_them() {
        for text in [
            "Awa Traoré/+223 70 12 34 56",
            "Awa: +223 70 12 34 56 / 66 11 22 33",
            "0701234567/0761234567",
            "Tel.0701234567",
            "Awa-0701234567",
            "+223 70 12 34 56 (2024-05-01)",
            "+254 722 123456 - 733 654321",
            "Awa 70 12 34 56",
            "tel 7012 3456",
            "Phone no: 7012345",
            "тел. 7012345",
            "电话70123456",
            "هاتف: ٧٠١٢٣٤٥٦",
            "Mob:722-123-456, from May 2024",
            "00223 70123456 / 0022366112233",
            "(0722) 123 456",
        ] {
            assert!(holds_a_phone(text), "{text}");
        }
    }

    #[test]
    fn days_codes_and_numbers_are_no_telephones() {
        for text in [
            "01/02/2024 - 03.04.2024",
            "01.02.2024-03.04.2024",
            "KEN010020030",
            "KE-010020030",
            "PRJ-0012345678/2024",
            "0.0236123456",
            "1 250 000 000",
            "1,250,000.00",
            "2024-01-02 08:30",
            "12.05.24 - 13.06.24",
            "phone survey 12.05.2024",
            "phone survey of 1,250 homes in 2024",
            "+15 %",
            "+2 (2024)",
            "10 20 30",
        ] {
            assert!(!holds_a_phone(text), "{text}");
        }
    }
}
