//! A charter as it stands in the record: one level, each value under its path. The record allows
//! eight levels in an entry, and a charter alone has more.
//!
//! `{"rules":[{"id":"R1"}]}` becomes `{"rules[0].id":"R1"}`; an empty list or table is kept as it is.

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::Charter;

/// No list in one part of a draft is longer: a part is short, and a path must not fill memory.
const LIST_MAX: usize = 256;

/// Writes a charter flat: for `#[serde(with = …)]`.
///
/// # Errors
/// When it holds what JSON cannot: a mistake of ours.
pub fn serialize<S: Serializer>(charter: &Charter, serializer: S) -> Result<S::Ok, S::Error> {
    let whole = serde_json::to_value(charter).map_err(S::Error::custom)?;
    let mut flat = Map::new();
    flatten(&whole, String::new(), &mut flat);
    flat.serialize(serializer)
}

/// Reads a flat charter.
///
/// # Errors
/// When a path is malformed, said twice, or what comes of it is no charter.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Charter, D::Error> {
    let flat = Map::deserialize(deserializer)?;
    let mut whole = Value::Object(Map::new());
    for (path, value) in flat {
        put(&mut whole, &path, value).ok_or_else(|| {
            D::Error::custom(format!(
                "`{path}` is no path of a charter, or does not fit the others"
            ))
        })?;
    }
    serde_json::from_value(whole).map_err(D::Error::custom)
}

fn flatten(value: &Value, path: String, flat: &mut Map<String, Value>) {
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            for (name, inner) in fields {
                let dot = if path.is_empty() { "" } else { "." };
                flatten(inner, format!("{path}{dot}{name}"), flat);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for (place, inner) in items.iter().enumerate() {
                flatten(inner, format!("{path}[{place}]"), flat);
            }
        }
        Value::Object(_) if path.is_empty() => {}
        plain => {
            flat.insert(path, plain.clone());
        }
    }
}

/// One step of a path: a field, or a place in a list.
enum Step<'p> {
    Field(&'p str),
    Place(usize),
}

fn steps(path: &str) -> Option<Vec<Step<'_>>> {
    let mut all = Vec::new();
    for part in path.split('.') {
        let (name, mut places) = part.split_once('[').map_or((part, ""), |(n, rest)| (n, rest));
        if name.is_empty() {
            return None;
        }
        all.push(Step::Field(name));
        while !places.is_empty() {
            let (place, rest) = places.split_once(']')?;
            all.push(Step::Place(place.parse().ok()?));
            places = rest.strip_prefix('[').unwrap_or(rest);
            if places.is_empty() && rest.starts_with('[') {
                return None;
            }
        }
    }
    Some(all)
}

fn put(whole: &mut Value, path: &str, value: Value) -> Option<()> {
    let mut here = whole;
    for step in steps(path)? {
        here = match step {
            Step::Field(name) => {
                if here.is_null() {
                    *here = Value::Object(Map::new());
                }
                here.as_object_mut()?.entry(name).or_insert(Value::Null)
            }
            Step::Place(place) => {
                if here.is_null() {
                    *here = Value::Array(Vec::new());
                }
                let list = here.as_array_mut()?;
                if place >= LIST_MAX {
                    return None;
                }
                // Paths come sorted as text (`[10]` before `[2]`), so places may come early.
                while list.len() <= place {
                    list.push(Value::Null);
                }
                list.get_mut(place)?
            }
        };
    }
    if !here.is_null() {
        return None;
    }
    *here = value;
    Some(())
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::unwrap_used)]
mod tests {
    use super::*;

    #[derive(Serialize, Deserialize)]
    struct Holder(#[serde(with = "super")] Charter);

    #[test]
    fn a_charter_reads_back_from_one_level() {
        let file = include_str!("../../tests/charters/two-chambers.toml");
        let charter = crate::file::read(file, None).unwrap().charter;
        let text = serde_json::to_string(&Holder(charter.clone())).unwrap();
        let flat: Map<String, Value> = serde_json::from_str(&text).unwrap();
        assert!(flat.values().all(|value| !value.is_object()), "one level");
        let Holder(again) = serde_json::from_str(&text).unwrap();
        assert_eq!(again, charter);
    }

    #[test]
    fn paths_that_do_not_fit_are_refused() {
        for text in [
            r#"{"":1}"#,
            r#"{"rules[":1}"#,
            r#"{"rules[0][":1}"#,
            r#"{"rules[99999999].id":"R1"}"#,
            r#"{"rules":[],"rules[0].id":"R1"}"#,
            r#"{"rules[0]":"x","rules[0].id":"R1"}"#,
            r#"{"nothing.such":1}"#,
        ] {
            assert!(serde_json::from_str::<Holder>(text).is_err(), "{text}");
        }
    }
}
