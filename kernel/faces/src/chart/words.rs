//! How much room words take in a picture, where no browser breaks or cuts them.

/// How wide a sign is, in halves of a letter's height: Chinese signs are twice as wide as Latin
/// letters, and what sets directions or stands above a letter takes no room.
fn width(sign: char) -> usize {
    match u32::from(sign) {
        0x300..=0x36f | 0x64b..=0x652 | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f => 0,
        0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff => 2,
        0xfe30..=0xfe6f | 0xff00..=0xff60 | 0xffe0..=0xffe6 | 0x1f300..=0x1faff => 2,
        0x20000..=0x3fffd => 2,
        _ => 1,
    }
}

/// How wide words are, in the same measure.
pub(crate) fn wide(words: &str) -> usize {
    words.chars().map(width).sum()
}

/// About how far words reach in letters of a size; most of them take less.
pub(crate) fn reach(words: &str, size: i32) -> i32 {
    i32::try_from(wide(words)).unwrap_or(i32::MAX / size).saturating_mul(size) * 4 / 7
}

/// The beginning of words that are wider than `most`; the whole is in the table.
pub(crate) fn shorten(words: &str, most: usize) -> String {
    if wide(words) <= most {
        return words.to_owned();
    }
    format!("{}…", beginning(words, most.saturating_sub(1)).trim_end())
}

/// Words in lines that are no wider than `most`: broken between words, and within one only where
/// it has no line for itself, as Chinese sentences have not.
pub(crate) fn wrapped(words: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line) if wide(line) + 1 + wide(word) <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.extend(broken(word, most)),
        }
    }
    lines
}

/// One word in pieces that fit.
fn broken(word: &str, most: usize) -> Vec<String> {
    let (mut pieces, mut rest) = (Vec::new(), word);
    while wide(rest) > most {
        // At least one sign each, or there is no end.
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let (piece, after) = rest.split_at(beginning(rest, most).len().max(first));
        pieces.push(piece.to_owned());
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(rest.to_owned());
    }
    pieces
}

/// As much of the beginning as fits.
fn beginning(words: &str, most: usize) -> &str {
    let mut taken = 0;
    let end = words.char_indices().find(|(_, sign)| {
        taken += width(*sign);
        taken > most
    });
    end.map_or(words, |(at, _)| words.split_at(at).0)
}

#[cfg(test)]
mod tests {
    use super::{shorten, wide, wrapped};

    #[test]
    fn wide_signs_count_twice() {
        assert_eq!((wide("Air"), wide("空气质量"), wide("\u{2068}CC\u{2069}")), (3, 8, 2));
        assert_eq!(shorten("空气质量联盟", 12), "空气质量联盟");
        assert_eq!(shorten("空气质量联盟", 11), "空气质量联…");
    }

    #[test]
    fn lines_break_between_words_and_within_those_that_have_no_line() {
        assert_eq!(wrapped("Clean Air Compact", 9), ["Clean Air", "Compact"]);
        assert_eq!(wrapped("see https://a.org/b", 9), ["see", "https://a", ".org/b"]);
        assert_eq!(wrapped("空气质量联盟", 5), ["空气", "质量", "联盟"]);
        assert_eq!(wrapped("空", 1), ["空"], "comes to an end");
    }
}
