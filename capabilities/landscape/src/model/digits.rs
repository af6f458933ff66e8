//! Digits of every script as the plain ones: people write ١٢٣, १२३ and １２３.

use std::borrow::Cow;

/// Zero in each script that writes decimals; its nine other digits follow it in order.
const ZEROS: [u32; 65] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
    0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50,
    0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
    0x104a0, 0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650,
    0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x16a60, 0x16ac0, 0x16b50,
    0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e950, 0x1fbf0,
];

/// A text with the plain digits, and the plain signs that stand between digits; marks that only
/// tell the direction of writing are left out.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|c| !turns(*c)).map(plain_char).collect())
}

fn plain_char(c: char) -> char {
    match c {
        '٫' | '．' => '.',
        '٬' | '،' | '，' => ',',
        '／' | '⁄' => '/',
        '－' | '‐' | '‑' | '–' | '−' => '-',
        '：' => ':',
        _ => digit(c).and_then(|value| char::from_digit(value, 10)).unwrap_or(c),
    }
}

fn digit(c: char) -> Option<u32> {
    let code = u32::from(c);
    let zero = ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?;
    code.checked_sub(*ZEROS.get(zero)?).filter(|value| *value < 10)
}

/// Marks of the direction of writing.
fn turns(c: char) -> bool {
    let alone = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}');
    alone || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn digits_of_every_script_are_read() {
        for text in ["١٢٣", "۱۲۳", "१२३", "১২৩", "๑๒๓", "１２３", "\u{200f}١٢٣\u{200e}"]
        {
            assert_eq!(plain(text), "123", "{text}");
        }
        assert_eq!(plain("١٥／٠٣／２０２４"), "15/03/2024");
        assert_eq!(plain("١٬٢٣٤٫٥"), "1,234.5");
        assert_eq!(plain("Nº ½ 三"), "Nº ½ 三", "what is no decimal digit stays");
    }
}
