//! The words of a charter apart from its structure. In the record the structure is open and the
//! words are hidden values that can be erased; no rule ever depends on a word.

use super::{Basis, Charter, Line};
use serde_json::Value;
use std::collections::BTreeMap;

/// The longest id, code or reference in the open part of a clause.
const CODE_MAX: usize = 64;

/// Shows each place of free text in a charter, with a path made of clause ids.
pub fn texts(charter: &mut Charter, each: &mut dyn FnMut(String, &mut String)) {
    each("title".to_owned(), &mut charter.title);
    each("goal".to_owned(), &mut charter.goal);
    each("membership".to_owned(), &mut charter.membership);
    for one in &mut charter.constituencies {
        let path = format!("constituencies/{}", one.id);
        each(format!("{path}/name"), &mut one.name);
        basis(&path, one.basis.as_mut(), each);
    }
    for one in &mut charter.criteria {
        let path = format!("criteria/{}", one.id);
        each(format!("{path}/words"), &mut one.words);
        basis(&path, one.basis.as_mut(), each);
    }
    for one in &mut charter.chambers {
        let path = format!("chambers/{}", one.id);
        each(format!("{path}/name"), &mut one.name);
        basis(&path, one.basis.as_mut(), each);
    }
    for body in &mut charter.bodies {
        let path = format!("bodies/{}", body.id);
        each(format!("{path}/name"), &mut body.name);
        basis(&path, body.basis.as_mut(), each);
        for group in &mut body.seats {
            let path = format!("{path}/{}", group.key());
            each(format!("{path}/name"), &mut group.name);
            basis(&path, group.basis.as_mut(), each);
        }
    }
    for one in &mut charter.officers {
        let path = format!("officers/{}", one.role);
        each(format!("{path}/name"), &mut one.name);
        basis(&path, one.basis.as_mut(), each);
    }
    for one in &mut charter.rules {
        let path = format!("rules/{}", one.id);
        each(format!("{path}/title"), &mut one.title);
        basis(&path, one.basis.as_mut(), each);
    }
    for one in &mut charter.conduct {
        let path = format!("conduct/{}", one.id);
        each(format!("{path}/words"), &mut one.words);
        basis(&path, one.basis.as_mut(), each);
    }
    for one in &mut charter.speakers {
        let path = format!("speakers/{}/{}", one.role, one.scope);
        each(format!("{path}/words"), &mut one.words);
        basis(&path, one.basis.as_mut(), each);
    }
}

fn basis(path: &str, basis: Option<&mut Basis>, each: &mut dyn FnMut(String, &mut String)) {
    if let Some(basis) = basis {
        each(format!("{path}/source-title"), &mut basis.title);
        each(format!("{path}/source-url"), &mut basis.url);
    }
}

/// Takes the words out of a charter: what is left is structure alone.
pub fn split(mut charter: Charter) -> (Charter, BTreeMap<String, String>) {
    let mut words = BTreeMap::new();
    texts(&mut charter, &mut |path, text| {
        if !text.is_empty() {
            words.insert(path, std::mem::take(text));
        }
    });
    for (place, text) in std::mem::take(&mut charter.unknown).into_iter().enumerate() {
        words.insert(format!("unknown/{place:03}"), text);
    }
    (charter, words)
}

/// Puts words back into a charter's structure; words for clauses it does not have are left out.
pub fn merge(mut charter: Charter, words: &BTreeMap<String, String>) -> Charter {
    texts(&mut charter, &mut |path, text| {
        if let Some(said) = words.get(&path) {
            text.clone_from(said);
        }
    });
    let unknown = words.iter().filter(|(path, _)| path.starts_with("unknown/"));
    charter.unknown.extend(unknown.map(|(_, text)| text.clone()));
    charter
}

/// Whether every text in a value is an id, a code, a reference or a line of a rule, so that no
/// free text can stand in the open part of an act. Gives the first that is not.
pub fn is_code(value: &Value) -> Result<(), String> {
    match value {
        Value::String(text) => {
            let plain = |c: char| c.is_ascii_alphanumeric() || "_-.:/*".contains(c);
            let is_id = text.len() <= CODE_MAX && text.chars().all(plain);
            let is_letters = text.chars().count() == 2 && text.chars().all(char::is_alphabetic);
            let is_line =
                text.len() <= 2 * CODE_MAX && text.is_ascii() && text.parse::<Line>().is_ok();
            if is_id || is_letters || is_line || text == "from memory" {
                Ok(())
            } else {
                Err(text.chars().take(80).collect())
            }
        }
        Value::Array(items) => items.iter().try_for_each(is_code),
        Value::Object(map) => map.iter().try_for_each(|(key, value)| {
            is_code(&Value::String(key.clone())).and_then(|()| is_code(value))
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}
