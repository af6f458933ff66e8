//! Addresses: which hub, which language, which path, which form of it. Everything a link may be.

use std::collections::BTreeMap;

use faces::Fields;
use faces::room::FileForm;

use crate::picture::Drawn;

/// In which form something is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sibling {
    /// The page itself.
    Page,
    /// The view as JSON.
    Json,
    /// Its rows as CSV.
    Csv,
    /// Its rows as a workbook.
    Xlsx,
    /// Its picture alone.
    Svg,
    /// Its picture as points or as a page.
    Drawn(Drawn),
    /// A further form that some views have.
    Further(FileForm),
}

impl Sibling {
    const ENDINGS: [(&'static str, Self); 6] = [
        (".json", Self::Json),
        (".csv", Self::Csv),
        (".xlsx", Self::Xlsx),
        (".svg", Self::Svg),
        (".png", Self::Drawn(Drawn::Png)),
        (".pdf", Self::Drawn(Drawn::Pdf)),
    ];

    /// Every ending there is, with its dot: what an address ends in, and what is exported.
    pub fn endings() -> impl Iterator<Item = String> {
        let common = Self::ENDINGS.into_iter().map(|(ending, _)| ending.to_owned());
        common.chain(FileForm::ALL.into_iter().map(|form| format!(".{}", form.ending)))
    }
}

/// Takes the ending off a path: `landscape/table.csv` is `landscape/table` as CSV; the first page
/// of a hub, which has no name, is `index.json`.
#[must_use]
pub fn sibling(path: &str) -> (&str, Sibling) {
    for form in FileForm::ALL {
        if let Some(stem) = path.strip_suffix(form.ending).and_then(|p| p.strip_suffix('.')) {
            return (stem, Sibling::Further(form));
        }
    }
    for (ending, form) in Sibling::ENDINGS {
        if let Some(stem) = path.strip_suffix(ending) {
            let stem = if stem == "index" { "" } else { stem };
            return (stem, form);
        }
    }
    (path, Sibling::Page)
}

/// The best fitting pattern for a path, and the values in it. A literal part fits better than a
/// named one: `decisions/new` is found before `decisions/{n}`.
pub fn find<'p, P: Copy>(
    patterns: impl Iterator<Item = (&'p str, P)>,
    path: &str,
) -> Option<(P, BTreeMap<String, String>)> {
    let mut best: Option<(usize, P, BTreeMap<String, String>)> = None;
    for (pattern, what) in patterns {
        let Some(values) = fit(pattern, path) else { continue };
        if best.as_ref().is_none_or(|(named, ..)| values.len() < *named) {
            best = Some((values.len(), what, values));
        }
    }
    best.map(|(_, what, values)| (what, values))
}

/// The values of a path under a pattern, when it fits.
fn fit(pattern: &str, path: &str) -> Option<BTreeMap<String, String>> {
    let mut values = BTreeMap::new();
    let (mut wanted, mut given) = (parts(pattern), parts(path));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return Some(values),
            (Some(w), Some(g)) => match w.strip_prefix('{').and_then(|w| w.strip_suffix('}')) {
                Some(name) => {
                    values.insert(name.to_owned(), g.to_owned());
                }
                None if w == g => {}
                None => return None,
            },
            _ => return None,
        }
    }
}

fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|part| !part.is_empty())
}

/// The path as written in an address, with `%41` read. `None` when it is not UTF-8 text or holds
/// control characters.
#[must_use]
pub fn decoded(path: &str) -> Option<String> {
    let text = percent(path.as_bytes(), false)?;
    (!text.chars().any(char::is_control)).then_some(text)
}

/// The values of a question (`a=1&b=2`) or of a form sent as such.
#[must_use]
pub fn fields(query: &str) -> Fields {
    let pairs = query.split('&').filter(|pair| !pair.is_empty()).take(MOST_FIELDS);
    let values = pairs.filter_map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        Some((percent(name.as_bytes(), true)?, percent(value.as_bytes(), true)?))
    });
    Fields { values: values.collect(), files: Vec::new() }
}

/// More values than any form of ours has.
pub const MOST_FIELDS: usize = 5_000;

fn percent(text: &[u8], plus_is_space: bool) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        match (first, tail) {
            (b'%', [high, low, after @ ..]) => {
                bytes.push(hex(*high)? * 16 + hex(*low)?);
                rest = after;
            }
            (b'%', _) => return None,
            (b'+', _) if plus_is_space => bytes.push(b' '),
            (other, _) => bytes.push(*other),
        }
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|d| u8::try_from(d).ok())
}

/// Text as a value inside an address.
#[must_use]
pub fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// Whether this is a path of our own to go to, so that no link of ours leads elsewhere: it starts
/// with one slash, not two (which would name another server), and has no backslash or control.
#[must_use]
pub fn own(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && !path.chars().any(|c| c == '\\' || c.is_control())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_part_is_found_before_a_named_one() {
        let patterns = ["decisions/{n}", "decisions/new", "decisions/{n}/vote"];
        let find = |path| find(patterns.iter().map(|p| (*p, *p)), path);
        assert_eq!(find("decisions/new").unwrap().0, "decisions/new");
        let (pattern, values) = find("decisions/41").unwrap();
        assert_eq!((pattern, values["n"].as_str()), ("decisions/{n}", "41"));
        assert!(find("decisions/41/nothing").is_none());
        assert_eq!(find("/decisions/41/vote/").unwrap().0, "decisions/{n}/vote");
    }

    #[test]
    fn endings_name_the_form() {
        assert_eq!(sibling("landscape/table.csv"), ("landscape/table", Sibling::Csv));
        assert_eq!(sibling("index.json"), ("", Sibling::Json));
        assert_eq!(sibling("landscape"), ("landscape", Sibling::Page));
        let (stem, form) = sibling("landscape/network.kumu.json");
        assert_eq!(stem, "landscape/network");
        assert_eq!(form, Sibling::Further(FileForm::of("kumu.json").unwrap()));
    }

    #[test]
    fn values_are_read_and_broken_ones_are_left_out() {
        let got = fields("q=caf%C3%A9+noir&x=%ZZ&kind=a&kind=b");
        assert_eq!(got.get("q"), Some("café noir"));
        assert_eq!(got.get("x"), None);
        assert_eq!(got.all("kind").collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn nothing_leads_to_another_server() {
        assert!(own("/en/decisions/3?x=1"));
        for elsewhere in ["//evil.example", "https://evil.example", "/\\evil", "", "evil", "/a\n"] {
            assert!(!own(elsewhere), "{elsewhere:?}");
        }
    }
}
