//! What every XML reader here needs: the letters that stand behind references.

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
