//! Tags such as `#org+name+code`, and the patterns that pick columns by them.
use std::collections::BTreeSet;
use std::fmt;

use crate::table::normal_tag;

/// What a column holds: a hashtag and its attributes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tag {
    /// The hashtag with its `#`, in small letters.
    pub tag: String,
    /// The attributes without their `+`, in small letters. Their order has no meaning.
    pub attributes: BTreeSet<String>,
}

impl Tag {
    /// Reads a tag as it stands in a table; none when the text is no tag.
    pub fn parse(text: &str) -> Option<Self> {
        let normal = normal_tag(text)?;
        let mut parts = normal.split(['+', '/']);
        let tag = parts.next()?.to_owned();
        Some(Self { tag, attributes: parts.map(str::to_owned).collect() })
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)?;
        self.attributes.iter().try_for_each(|attribute| write!(f, "+{attribute}"))
    }
}

/// Which columns are meant.
///
/// `#org` is every `#org`, `#org+name` those with this attribute, `#org-code` those without,
/// `#org+name!` those with exactly these, `#*+f` any hashtag with `+f`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The hashtag; none for `#*`.
    tag: Option<String>,
    with: BTreeSet<String>,
    without: BTreeSet<String>,
    exact: bool,
}

impl Pattern {
    /// Reads a pattern; none when it is no pattern. The `#` may be left out.
    pub fn parse(text: &str) -> Option<Self> {
        let tight: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        let tight = tight.to_lowercase();
        let body = tight.strip_prefix('#').unwrap_or(&tight);
        let (body, exact) = body.strip_suffix('!').map_or((body, false), |body| (body, true));
        let end = body.find(['+', '-']).unwrap_or(body.len());
        let (name, mut rest) = body.split_at(end);
        let tag = match name {
            "*" => None,
            name if word(name) => Some(format!("#{name}")),
            _ => return None,
        };
        let mut pattern = Self { tag, with: BTreeSet::new(), without: BTreeSet::new(), exact };
        while let Some(sign) = rest.chars().next() {
            let tail = rest.get(1..)?;
            let end = tail.find(['+', '-']).unwrap_or(tail.len());
            let (attribute, after) = tail.split_at(end);
            if !word(attribute) {
                return None;
            }
            let side = if sign == '+' { &mut pattern.with } else { &mut pattern.without };
            side.insert(attribute.to_owned());
            rest = after;
        }
        (!exact || pattern.without.is_empty()).then_some(pattern)
    }

    /// Reads several patterns separated by commas; none when one of them is no pattern.
    pub fn parse_list(text: &str) -> Option<Vec<Self>> {
        text.split(',').map(Self::parse).collect()
    }

    /// Whether a column of this tag is meant.
    pub fn matches(&self, tag: &Tag) -> bool {
        self.tag.as_ref().is_none_or(|own| *own == tag.tag)
            && self.with.is_subset(&tag.attributes)
            && self.without.is_disjoint(&tag.attributes)
            && (!self.exact || tag.attributes == self.with)
    }
}

fn word(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

#[cfg(test)]
mod tests {
    use super::{Pattern, Tag};

    #[test]
    fn patterns_pick_columns() {
        let cases = [
            ("#org", "#org", true),
            ("#org", "#org+name+code", true),
            ("#org+name", "#org +name +en", true),
            ("#org+name", "#org+code", false),
            ("#org-code", "#org+code", false),
            ("#org+name-code", "#org+name", true),
            ("#org+name!", "#org+name", true),
            ("#org+name!", "#org+name+en", false),
            ("org!", "#org", true),
            ("#*", "#anything+x", true),
            ("#*+f", "#affected+f", true),
            ("#*-f", "#affected+f", false),
            ("#Org + Name", "#org+name", true),
        ];
        for (pattern, tag, fits) in cases {
            let tag = Tag::parse(tag).unwrap_or_else(|| panic!("{tag}"));
            let pattern = Pattern::parse(pattern).unwrap_or_else(|| panic!("{pattern}"));
            assert_eq!(pattern.matches(&tag), fits, "{pattern:?} {tag}");
        }
        for bad in ["", "#", "#+x", "#org+", "#org+-x", "#o rg*", "#org-x!", "#1"] {
            assert_eq!(Pattern::parse(bad), None, "{bad}");
        }
        assert_eq!(Pattern::parse_list("#org,#sector+name").map(|all| all.len()), Some(2));
        assert!(Tag::parse("org").is_none() && Tag::parse("#N/A").is_none());
    }
}
