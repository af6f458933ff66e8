//! What stands in the fields of a clause, as a form holds it: each field with its values.

use std::collections::BTreeMap;

use toml_edit::{Array, InlineTable, Item, TableLike, Value};

use super::parts::{Entry, Kind};
use crate::model::Line;
use crate::words::Sentence;

/// The values of a clause, by field. Lines of another way to pass follow an empty one.
pub type Values = BTreeMap<String, Vec<String>>;

/// The value of a flag that is set.
pub const YES: &str = "yes";

/// How many seats: one for each member.
pub const EACH_MEMBER: &str = "each_member";

/// Something that cannot be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The field.
    pub field: String,
    /// Why.
    pub why: Why,
}

/// Why something cannot be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// No value of the file can be made of it: a message, and what was written.
    Unread(&'static str, String),
    /// It does not fit: what the checks of the charter say.
    Unfit(Sentence),
}

impl Wrong {
    pub(super) fn new(field: &str, message: &'static str, text: &str) -> Wrong {
        Wrong { field: field.to_owned(), why: Why::Unread(message, text.to_owned()) }
    }
}

/// The first value of a field; nothing where it is blank.
#[must_use]
pub fn first<'v>(values: &'v Values, key: &str) -> &'v str {
    values.get(key).and_then(|all| all.first()).map_or("", |text| text.trim())
}

/// What stands in a table of the file under these fields.
pub(super) fn read(table: &dyn TableLike, entries: &[Entry], before: &str, values: &mut Values) {
    for entry in entries {
        let item = table.get(entry.key);
        let found = item.map(of_item).unwrap_or_default();
        let found = match entry.kind {
            Kind::Numbers => item.and_then(numbered).into_iter().collect(),
            Kind::Flag(true) if found.is_empty() => vec![YES.to_owned()],
            Kind::Flag(_) => found.into_iter().filter(|text| text == YES).collect(),
            Kind::Lines | Kind::LinesOr => found.into_iter().map(canonical).collect(),
            _ => found,
        };
        values.insert(format!("{before}{}", entry.key), found);
    }
}

/// A line as we write it; one that is none stays as it is.
fn canonical(text: String) -> String {
    text.parse::<Line>().map_or(text, |line| line.to_string())
}

/// Numbers by name, as one text; nothing where there are none.
fn numbered(item: &Item) -> Option<String> {
    let pairs = item.as_table_like()?.iter();
    let pairs = pairs.filter_map(|(name, item)| Some(format!("{name} = {}", item.as_integer()?)));
    Some(pairs.collect::<Vec<String>>().join(", ")).filter(|text| !text.is_empty())
}

fn of_item(item: &Item) -> Vec<String> {
    match item.as_value() {
        Some(Value::Array(array)) => of_array(array),
        Some(value) => vec![of_value(value)],
        None => Vec::new(),
    }
}

fn of_array(array: &Array) -> Vec<String> {
    let mut all = Vec::new();
    for (place, value) in array.iter().enumerate() {
        match value.as_array() {
            Some(inner) => {
                if place > 0 {
                    all.push(String::new());
                }
                all.extend(inner.iter().map(of_value));
            }
            None => all.push(of_value(value)),
        }
    }
    all
}

fn of_value(value: &Value) -> String {
    match value {
        Value::String(text) => text.value().clone(),
        Value::Integer(number) => number.value().to_string(),
        Value::Boolean(flag) => if *flag.value() { YES } else { "" }.to_owned(),
        other => other.to_string().trim().to_owned(),
    }
}

/// The value of the file for what stands in a field; nothing where the field is left out.
pub(super) fn written(entry: &Entry, field: &str, said: &[String]) -> Result<Option<Value>, Wrong> {
    let one = said.first().map_or("", |text| text.trim());
    let text = |text: &str| (!text.is_empty() || entry.must).then(|| Value::from(text));
    Ok(match entry.kind {
        Kind::Words | Kind::Code | Kind::Day | Kind::One(_) => text(one),
        Kind::Number => match (one.is_empty(), entry.must) {
            (true, false) => None,
            _ => Some(number(field, one)?),
        },
        Kind::Flag(default) => ((one == YES) != default).then(|| Value::from(one == YES)),
        Kind::Count => Some(match one {
            "" | "unknown" => Value::from("unknown"),
            EACH_MEMBER => Value::from(EACH_MEMBER),
            count => number(field, count)?,
        }),
        Kind::Any(_) => list(said.iter().map(|one| one.trim()), entry.must),
        Kind::Codes => {
            let codes = said.iter().flat_map(|text| text.split([',', ';', '،', '、', ' ']));
            list(codes.filter(|code| !code.is_empty()), entry.must)
        }
        Kind::Numbers => numbers(field, one)?,
        Kind::Lines | Kind::LinesOr => lines(field, said)?,
        Kind::Chamber => None,
    })
}

fn number(field: &str, text: &str) -> Result<Value, Wrong> {
    match text.parse::<u32>() {
        Ok(number) => Ok(Value::from(i64::from(number))),
        Err(_) if text.is_empty() => Err(Wrong::new(field, "charter-form-missing", "")),
        Err(_) => Err(Wrong::new(field, "charter-studio-no-number", text)),
    }
}

/// Numbers by name as the file writes them.
fn numbers(field: &str, text: &str) -> Result<Option<Value>, Wrong> {
    let mut table = InlineTable::new();
    for pair in text.split([',', ';', '،', '、']).map(str::trim).filter(|pair| !pair.is_empty()) {
        let (name, count) = pair
            .split_once(['=', ':'])
            .ok_or_else(|| Wrong::new(field, "charter-studio-no-pair", pair))?;
        table.insert(name.trim(), number(field, count.trim())?);
    }
    Ok((!table.is_empty()).then(|| Value::from(table)))
}

fn list<'t>(texts: impl Iterator<Item = &'t str>, must: bool) -> Option<Value> {
    let array: Array = texts.collect();
    (must || !array.is_empty()).then(|| Value::from(array))
}

/// Lines that must all hold; with an empty line among them, lists of which one must.
fn lines(field: &str, said: &[String]) -> Result<Option<Value>, Wrong> {
    let mut lists: Vec<Array> = vec![Array::new()];
    for text in said.iter().map(|text| text.trim()) {
        match (text.is_empty(), lists.last_mut()) {
            (true, _) => lists.push(Array::new()),
            (false, Some(list)) => {
                let read = text.parse::<Line>();
                let line = read.map_err(|error| {
                    Wrong::new(field, "charter-studio-no-line", &error.to_string())
                })?;
                list.push(line.to_string());
            }
            (false, None) => {}
        }
    }
    lists.retain(|list| !list.is_empty());
    Ok(match lists.len() {
        0 => None,
        1 => lists.pop().map(Value::from),
        _ => Some(Value::from(lists.into_iter().collect::<Array>())),
    })
}
