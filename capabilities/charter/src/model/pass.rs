//! The thresholds of a rule as a file writes them: `pass`.

use super::line::Line;
use serde::{Deserialize, Deserializer, Serialize, de};

/// A list of lines that must all hold, or a list of such lists of which one must.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Pass {
    All(Vec<Line>),
    Any(Vec<Vec<Line>>),
}

impl<'de> Deserialize<'de> for Pass {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut lines, mut lists) = (Vec::new(), Vec::new());
        for item in Vec::<PassItem>::deserialize(deserializer)? {
            match item {
                PassItem::Line(line) => lines.push(line),
                PassItem::List(list) => lists.push(list),
            }
        }
        match (lines.is_empty(), lists.is_empty()) {
            (_, true) => Ok(Pass::All(lines)),
            (true, false) => Ok(Pass::Any(lists)),
            (false, false) => Err(de::Error::custom(
                "either every entry of `pass` is a line, or every entry is a list of lines",
            )),
        }
    }
}

/// One entry of `pass`; read by hand so that a bad line keeps its own message.
enum PassItem {
    Line(Line),
    List(Vec<Line>),
}

impl<'de> Deserialize<'de> for PassItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PassItemVisitor)
    }
}

struct PassItemVisitor;

impl<'de> de::Visitor<'de> for PassItemVisitor {
    type Value = PassItem;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a line such as \"all >1/2 of votes_cast\", or a list of lines")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<PassItem, E> {
        text.parse().map(PassItem::Line).map_err(E::custom)
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut items: A) -> Result<PassItem, A::Error> {
        let mut lines = Vec::new();
        while let Some(line) = items.next_element()? {
            lines.push(line);
        }
        Ok(PassItem::List(lines))
    }
}
