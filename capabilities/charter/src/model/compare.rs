//! Two charters compared clause by clause: what is new, what is gone, what reads differently.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

use super::Charter;

/// The fields by which the parts of a list are known, in the order in which they are tried.
const KEYS: [&str; 5] = ["id", "role", "fields", "act", "constituency"];

/// One value that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Difference {
    /// Where: `rules R1 · pass`.
    pub place: String,
    /// What stood there; nothing where it is new.
    pub before: Option<String>,
    /// What stands there now; nothing where it is gone.
    pub after: Option<String>,
}

/// Everything in which `after` differs from `before`, in the order of the charter. Where a clause
/// was read is no part of what it says, and is not compared.
#[must_use]
pub fn differences(before: &Charter, after: &Charter) -> Vec<Difference> {
    let whole = |charter: &Charter| serde_json::to_value(charter).unwrap_or_default();
    let mut found = Vec::new();
    compare("", Some(&whole(before)), Some(&whole(after)), &mut found);
    found
}

fn compare(place: &str, old: Option<&Value>, new: Option<&Value>, found: &mut Vec<Difference>) {
    match (old, new) {
        (old, new) if old == new => {}
        (Some(Value::Object(old)), Some(Value::Object(new))) => fields(place, old, new, found),
        (Some(Value::Array(old)), Some(Value::Array(new))) if are_parts(old) && are_parts(new) => {
            parts(place, old, new, found);
        }
        (None, Some(Value::Array(new))) if are_parts(new) => parts(place, &[], new, found),
        (Some(Value::Array(old)), None) if are_parts(old) => parts(place, old, &[], found),
        (old, new) => found.push(Difference {
            place: place.to_owned(),
            before: old.map(said),
            after: new.map(said),
        }),
    }
}

fn fields(
    place: &str,
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    found: &mut Vec<Difference>,
) {
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for name in names.into_iter().filter(|name| *name != "basis") {
        let inner = if place.is_empty() { name.clone() } else { format!("{place} · {name}") };
        compare(&inner, old.get(name), new.get(name), found);
    }
}

fn parts(place: &str, old: &[Value], new: &[Value], found: &mut Vec<Difference>) {
    let (old, new) = (keyed(old), keyed(new));
    let find = |all: &[(String, &'_ Value)], key: &str| all.iter().position(|(own, _)| own == key);
    for (key, value) in &old {
        let other = find(&new, key).map(|at| new[at].1);
        compare(&format!("{place} {key}"), Some(value), other, found);
    }
    for (key, value) in new.iter().filter(|(key, _)| find(&old, key).is_none()) {
        compare(&format!("{place} {key}"), None, Some(value), found);
    }
}

/// Each part with the name it goes by; a second one of the same name gets a number.
fn keyed(parts: &[Value]) -> Vec<(String, &Value)> {
    let mut all: Vec<(String, &Value)> = Vec::new();
    for part in parts {
        let named = KEYS.iter().find_map(|key| part.get(key)?.as_str());
        let name = named.unwrap_or_default();
        let same = |(own, _): &&(String, &Value)| {
            own == name || own.strip_prefix(name).is_some_and(|rest| rest.starts_with(" ("))
        };
        let earlier = all.iter().filter(same).count();
        let key = if earlier == 0 { name.to_owned() } else { format!("{name} ({})", earlier + 1) };
        all.push((key, part));
    }
    all
}

fn are_parts(list: &[Value]) -> bool {
    !list.is_empty() && list.iter().all(Value::is_object)
}

/// A value as people read it.
fn said(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(said).collect::<Vec<_>>().join("; "),
        Value::Object(fields) => {
            let each = fields.iter().filter(|(name, _)| *name != "basis");
            each.map(|(name, value)| format!("{name}: {}", said(value)))
                .collect::<Vec<_>>()
                .join(", ")
        }
        other => other.to_string(),
    }
}
