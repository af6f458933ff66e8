//! The query of an address: what is shown is always a link.

use std::fmt;

use crate::ctx::Fields;

/// Names and values in order, at most 64 of them. Shown with `{}` it is a query string with a
/// leading `?`, or nothing when empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pairs: Vec<(String, String)>,
}

const MOST_PAIRS: usize = 64;

impl Query {
    /// Reads a query string, with or without `?`. Broken escapes stay as they are.
    pub fn parse(text: &str) -> Query {
        let text = text.strip_prefix('?').unwrap_or(text);
        let pairs = text.split('&').filter(|pair| !pair.is_empty()).take(MOST_PAIRS);
        let pairs = pairs.map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        });
        Query { pairs: pairs.collect() }
    }

    /// The query of a request.
    pub fn of(fields: &Fields) -> Query {
        Query { pairs: fields.values.iter().take(MOST_PAIRS).cloned().collect() }
    }

    /// The first value of a name, when it is there and not blank.
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.pairs.iter().find(|(own, _)| own == name)?;
        Some(found.1.trim()).filter(|value| !value.is_empty())
    }

    /// The page number, from 1.
    pub fn page(&self) -> usize {
        self.get("page").and_then(|page| page.parse().ok()).filter(|page| *page > 0).unwrap_or(1)
    }

    /// The same with one value replaced. An empty value takes the name out. Changing anything
    /// but the page leads back to the first page.
    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> Query {
        let kept = self.pairs.iter().filter(|(own, _)| own != name && (own != "page"));
        let mut pairs: Vec<_> = kept.cloned().collect();
        if !value.is_empty() {
            pairs.push((name.to_owned(), value.to_owned()));
        }
        Query { pairs }
    }

    /// The pairs, for the hidden fields of a filter form.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (name, value)) in self.pairs.iter().enumerate() {
            f.write_str(if index == 0 { "?" } else { "&" })?;
            write!(f, "{}={}", encode(name), encode(value))?;
        }
        Ok(())
    }
}

/// Percent-encodes everything but letters, digits and `- _ . ~`.
pub fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let escape = match (byte, ahead.next(), ahead.next()) {
            (b'%', Some(high), Some(low)) => hex(high).zip(hex(low)),
            _ => None,
        };
        match escape {
            Some((high, low)) => {
                bytes.push(high * 16 + low);
                rest = ahead;
            }
            None => bytes.push(if byte == b'+' { b' ' } else { byte }),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::Query;

    #[test]
    fn a_query_survives_the_round_trip() {
        let query = Query::parse("?q=a%20%26b&sort=-name&page=3&x");
        assert_eq!(query.get("q"), Some("a &b"));
        assert_eq!(query.page(), 3);
        assert_eq!(Query::parse(&query.to_string()), query);
        assert_eq!(query.with("sort", "n").to_string(), "?q=a%20%26b&x=&sort=n");
        assert_eq!(query.with("page", "4").page(), 4);
    }

    #[test]
    fn broken_queries_do_no_harm() {
        assert_eq!(Query::parse("q=%zz%4&&=&page=-1").page(), 1);
        assert_eq!(Query::parse("q=%zz%4").get("q"), Some("%zz%4"));
        assert_eq!(Query::parse("q=%ff").get("q"), Some("\u{FFFD}"));
        assert_eq!(Query::parse("page=99999999999999999999999").page(), 1);
    }
}
