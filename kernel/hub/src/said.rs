//! What a person typed: words that everybody may read today and that can be erased tomorrow.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::audience::{Audience, Openness};

/// Words a person typed: a name, a title, a reason.
///
/// In the record they stand as a salted commitment; beside it travels a disclosure. So a `Said` may
/// have nothing in it: nobody typed anything, the reader may not see it, or it was erased. Rules
/// never look inside one, and an erasure never changes an outcome.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    words: Option<Words>,
    to: Openness,
}

/// The shapes words come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Words {
    /// One text.
    Text(Box<str>),
    /// Several texts of one kind, for example the other names of an organisation.
    List(Box<[Box<str>]>),
    /// Named texts, for example the further columns of a partner's row.
    Table(BTreeMap<Box<str>, Box<str>>),
}

impl Said {
    /// Words for everybody. Blank words are nothing said.
    #[must_use]
    pub fn text(words: &str) -> Self {
        let words = words.trim();
        Self::of((!words.is_empty()).then(|| Words::Text(words.into())))
    }

    /// Several words for everybody; blanks are left out.
    #[must_use]
    pub fn list<I: IntoIterator<Item = S>, S: AsRef<str>>(words: I) -> Self {
        let kept: Box<[Box<str>]> = words
            .into_iter()
            .map(|w| Box::<str>::from(w.as_ref().trim()))
            .filter(|w| !w.is_empty())
            .collect();
        Self::of((!kept.is_empty()).then_some(Words::List(kept)))
    }

    /// Named words for everybody.
    #[must_use]
    pub fn table(words: BTreeMap<Box<str>, Box<str>>) -> Self {
        Self::of((!words.is_empty()).then_some(Words::Table(words)))
    }

    fn of(words: Option<Words>) -> Self {
        Self { words, to: Openness::Everybody }
    }

    /// The same words, for a smaller audience.
    #[must_use]
    pub fn only(self, to: Openness) -> Self {
        Self { to, ..self }
    }

    /// Who may read these words.
    #[must_use]
    pub const fn openness(&self) -> &Openness {
        &self.to
    }

    /// Whether there is nothing to read: never said, withheld, or erased.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.words.is_none()
    }

    /// The text as this audience may read it. This is what a view calls.
    #[must_use]
    pub fn seen_by(&self, audience: &Audience) -> Option<&str> {
        if audience.may_read(&self.to) { self.as_text() } else { None }
    }

    /// The list as this audience may read it; empty when it may not.
    #[must_use]
    pub fn list_seen_by(&self, audience: &Audience) -> &[Box<str>] {
        if audience.may_read(&self.to) { self.as_list() } else { &[] }
    }

    /// The named words as this audience may read them.
    #[must_use]
    pub fn table_seen_by(&self, audience: &Audience) -> Option<&BTreeMap<Box<str>, Box<str>>> {
        if audience.may_read(&self.to) { self.as_table() } else { None }
    }

    /// The text, whoever asks: for indexes inside the state, never for a view.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match &self.words {
            Some(Words::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The list, whoever asks: for indexes inside the state, never for a view.
    #[must_use]
    pub fn as_list(&self) -> &[Box<str>] {
        match &self.words {
            Some(Words::List(list)) => list,
            _ => &[],
        }
    }

    /// The named words, whoever asks: for indexes inside the state, never for a view.
    #[must_use]
    pub fn as_table(&self) -> Option<&BTreeMap<Box<str>, Box<str>>> {
        match &self.words {
            Some(Words::Table(table)) => Some(table),
            _ => None,
        }
    }

    /// All that was said, as the value of a disclosure.
    #[must_use]
    pub fn to_value(&self) -> Option<Value> {
        self.words.as_ref().map(|words| match words {
            Words::Text(text) => Value::from(text.as_ref()),
            Words::List(list) => list.iter().map(|w| Value::from(w.as_ref())).collect(),
            Words::Table(table) => Value::Object(
                table.iter().map(|(k, v)| (k.to_string(), Value::from(v.as_ref()))).collect(),
            ),
        })
    }

    /// The words of a disclosure's value, for this audience. Anything but text, texts, or named
    /// texts is nothing, and nothing is for everybody.
    pub(crate) fn disclosed(value: &Value, to: Openness) -> Self {
        words_of(value).map_or_else(Self::default, |words| Self { words: Some(words), to })
    }

    /// As [`Said::disclosed`], from the value as it is spelled in JSON.
    pub(crate) fn spelled(value: &str, to: Openness) -> Self {
        let plain = serde_json::from_str(value);
        plain.map_or_else(|_| Self::default(), |Plain(words)| Self { words: Some(words), to })
    }

    /// Takes the words of a disclosure in. Anything but text, texts, or named texts is nothing.
    pub fn fill(&mut self, value: &Value) {
        self.words = words_of(value);
    }
}

/// The words a disclosure's value holds, if it holds words at all.
fn words_of(value: &Value) -> Option<Words> {
    let text = |v: &Value| v.as_str().map(Box::<str>::from);
    match value {
        Value::String(s) => Some(Words::Text(s.as_str().into())),
        Value::Array(list) => list.iter().map(text).collect::<Option<_>>().map(Words::List),
        Value::Object(map) => map
            .iter()
            .map(|(k, v)| text(v).map(|v| (Box::<str>::from(k.as_str()), v)))
            .collect::<Option<_>>()
            .map(Words::Table),
        _ => None,
    }
}

/// Words as a disclosure spells them: the shape of the JSON says which kind they are.
struct Plain(Words);

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PlainVisitor).map(Self)
    }
}

struct PlainVisitor;

impl<'de> Visitor<'de> for PlainVisitor {
    type Value = Words;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text, texts, or named texts")
    }

    fn visit_str<E>(self, text: &str) -> Result<Words, E> {
        Ok(Words::Text(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Words, A::Error> {
        let mut list = Vec::new();
        while let Some(text) = items.next_element()? {
            list.push(text);
        }
        Ok(Words::List(list.into()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Words, A::Error> {
        let mut table = BTreeMap::new();
        while let Some((name, text)) = fields.next_entry()? {
            table.insert(name, text);
        }
        Ok(Words::Table(table))
    }
}
