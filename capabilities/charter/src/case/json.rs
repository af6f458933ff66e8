//! Reading JSON with the path at hand, so that every error says where, why and how to mend.

use crate::model::{Bar, Fraction};
use serde_json::{Map, Value};
use std::fmt;

/// A case that cannot be tallied: where, why, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseError {
    /// The place in the file, such as `$.tests[2].donor.for_`.
    pub path: String,
    /// What is wrong.
    pub reason: String,
    /// What to write instead.
    pub mend: String,
}

impl fmt::Display for CaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}. {}.", self.path, self.reason, self.mend)
    }
}

impl std::error::Error for CaseError {}

/// A value and where it stands.
#[derive(Clone)]
pub(super) struct At<'v> {
    pub value: &'v Value,
    pub path: String,
}

impl<'v> At<'v> {
    pub fn new(value: &'v Value, path: &str) -> At<'v> {
        At { value, path: path.to_owned() }
    }

    pub fn error(&self, reason: impl Into<String>, mend: &str) -> CaseError {
        CaseError { path: self.path.clone(), reason: reason.into(), mend: mend.to_owned() }
    }

    /// The field of this name; a null counts as left out.
    pub fn get(&self, key: &str) -> Option<At<'v>> {
        let value = self.value.get(key).filter(|value| !value.is_null())?;
        Some(At { value, path: format!("{}.{key}", self.path) })
    }

    /// The first of these fields that is there.
    pub fn any(&self, keys: &[&str]) -> Option<At<'v>> {
        keys.iter().find_map(|key| self.get(key))
    }

    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    pub fn object(&self) -> Result<&'v Map<String, Value>, CaseError> {
        self.value
            .as_object()
            .ok_or_else(|| self.error(format!("{} is no object", kind(self.value)), "Write { … }"))
    }

    pub fn entries(&self) -> Result<Vec<(&'v str, At<'v>)>, CaseError> {
        let entry = |(key, value): (&'v String, &'v Value)| {
            (key.as_str(), At { value, path: format!("{}.{key}", self.path) })
        };
        Ok(self.object()?.iter().map(entry).collect())
    }

    pub fn list(&self) -> Result<Vec<At<'v>>, CaseError> {
        let items = self
            .value
            .as_array()
            .ok_or_else(|| self.error(format!("{} is no list", kind(self.value)), "Write [ … ]"))?;
        let item = |(place, value)| At { value, path: format!("{}[{place}]", self.path) };
        Ok(items.iter().enumerate().map(item).collect())
    }

    /// A list, or one value in place of a list of one.
    pub fn one_or_more(&self) -> Vec<At<'v>> {
        self.list().unwrap_or_else(|_| vec![self.clone()])
    }

    pub fn text(&self) -> Result<&'v str, CaseError> {
        self.value
            .as_str()
            .ok_or_else(|| self.error(format!("{} is no text", kind(self.value)), "Write \"…\""))
    }

    pub fn flag(&self) -> Result<bool, CaseError> {
        match self.value {
            Value::Bool(flag) => Ok(*flag),
            Value::String(text) if matches!(text.as_str(), "yes" | "true" | "met") => Ok(true),
            Value::String(text) if matches!(text.as_str(), "no" | "false" | "missed") => Ok(false),
            other => Err(self.error(
                format!("{} is neither true nor false", kind(other)),
                "Write true or false",
            )),
        }
    }

    /// The exact text of a number or of a string that holds one.
    fn number_text(&self) -> Option<String> {
        match self.value {
            Value::Number(number) => Some(number.to_string()),
            Value::String(text) => Some(text.trim().to_owned()),
            _ => None,
        }
    }

    /// An amount of votes: nothing or more, exact.
    pub fn amount(&self) -> Result<Fraction, CaseError> {
        let mend = "Write a number such as 7, 0.4 or \"2/5\"";
        let text = self
            .number_text()
            .ok_or_else(|| self.error(format!("{} is no number", kind(self.value)), mend))?;
        let amount: Fraction =
            text.parse().map_err(|error| self.error(format!("{error}"), mend))?;
        if amount < Fraction::ZERO {
            return Err(self.error(format!("`{text}` is less than nothing"), mend));
        }
        Ok(amount)
    }

    /// A whole number, or the length of a list of names.
    pub fn count(&self) -> Result<u32, CaseError> {
        if let Some(items) = self.value.as_array() {
            return u32::try_from(items.len())
                .map_err(|_| self.error("the list is too long", "Shorten it"));
        }
        self.amount()?
            .as_whole()
            .and_then(|number| u32::try_from(number).ok())
            .ok_or_else(|| self.error("this must be a whole number", "Write 0, 1, 2, …"))
    }

    /// A threshold. `strict` makes a share "more than"; a number above 1 is a count.
    pub fn bar(&self, strict: bool) -> Result<Bar, CaseError> {
        let mend = "Write \"2/3\", \">1/2\", 0.5 or a count such as 13";
        let text = self
            .number_text()
            .ok_or_else(|| self.error(format!("{} is no threshold", kind(self.value)), mend))?;
        let text = text.replace('≥', ">=").replace('½', "1/2");
        let text = text.strip_prefix('=').map_or(text.clone(), str::to_owned);
        let text = in_figures(&text).map_or(text.clone(), str::to_owned);
        let bar: Bar = text.parse().map_err(|reason: String| self.error(reason, mend))?;
        let bar = match bar {
            Bar::Count(1) if !text.contains('>') => Bar::AtLeast(Fraction::ONE),
            bar => bar,
        };
        match bar {
            Bar::AtLeast(share) | Bar::MoreThan(share) if share > Fraction::ONE => {
                Err(self.error(format!("`{text}` is more than all"), mend))
            }
            Bar::AtLeast(share) if strict => Ok(Bar::MoreThan(share)),
            bar => Ok(bar),
        }
    }
}

/// Thresholds that people write as words.
fn in_figures(text: &str) -> Option<&'static str> {
    match text.trim().to_lowercase().replace([' ', '-'], "_").as_str() {
        "majority" | "simple_majority" | "absolute_majority" => Some(">1/2"),
        "half" => Some("1/2"),
        "third" | "one_third" => Some("1/3"),
        "two_thirds" => Some("2/3"),
        "three_quarters" | "three_fourths" => Some("3/4"),
        "unanimous" | "unanimity" | "all" => Some("1/1"),
        _ => None,
    }
}

/// What a value is, in words.
pub(super) fn kind(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(flag) => format!("`{flag}`"),
        Value::Number(number) => format!("`{number}`"),
        Value::String(text) => format!("\"{}\"", text.chars().take(60).collect::<String>()),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}
