//! What every reader and writer of XML here needs: the letters that stand behind references, and
//! text with such references.
use std::borrow::Cow;

/// The letter behind a reference such as `amp`, `#233` or `#xE9`, given without `&` and `;`. None
/// for any other name: there is no DTD here, so nothing else is defined.
pub(crate) fn letter(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?).filter(|letter| is_letter(*letter))
        }
    }
}

/// Whether XML 1.0 allows this letter in a document.
pub(crate) fn is_letter(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)
}

/// Whether this byte is a control character that no document holds.
pub(crate) fn is_control(byte: u8) -> bool {
    byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')
}

/// Text between tags. Marks are written as references, and so are carriage returns, which readers
/// take for line breaks; what no document may hold becomes the sign for it (U+FFFD).
pub(crate) fn text(text: &str) -> Cow<'_, str> {
    escaped(text, false)
}

/// Text within quotation marks, where readers would make blanks of line breaks and tabs.
pub(crate) fn attribute(text: &str) -> Cow<'_, str> {
    escaped(text, true)
}

fn escaped(text: &str, quoted: bool) -> Cow<'_, str> {
    let reference = |letter: char| match letter {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        // `]]>` stands nowhere in text.
        '>' => Some("&gt;"),
        '"' if quoted => Some("&quot;"),
        '\r' => Some("&#13;"),
        '\n' if quoted => Some("&#10;"),
        '\t' if quoted => Some("&#9;"),
        letter if !is_letter(letter) => Some("\u{FFFD}"),
        _ => None,
    };
    let Some(first) = text.find(|letter| reference(letter).is_some()) else {
        return Cow::Borrowed(text);
    };
    let (plain, rest) = text.split_at(first);
    let mut out = String::with_capacity(text.len() + 16);
    out.push_str(plain);
    for letter in rest.chars() {
        match reference(letter) {
            Some(reference) => out.push_str(reference),
            None => out.push(letter),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_again() {
        let odd = "a & b < c > \"d\" 'e'\r\n\tf ]]> \u{1F600}\u{85}";
        let read = |written: &str| {
            let mut parts = written.split('&');
            let mut out = parts.next().unwrap_or_default().to_owned();
            for part in parts {
                let (name, rest) = part.split_once(';').unwrap_or_default();
                out.extend(letter(name));
                out.push_str(rest);
            }
            out
        };
        for written in [text(odd), attribute(odd)] {
            assert_eq!(read(&written), odd);
            assert!(!written.contains(['<', '>', '\r']), "{written}");
        }
        assert!(!attribute(odd).contains(['\n', '\t', '"']));
        assert_eq!(text("\u{0}a\u{8}\u{FFFF}"), "\u{FFFD}a\u{FFFD}\u{FFFD}");
        assert!(matches!(text("plain\n'text'"), Cow::Borrowed(_)));
    }
}
