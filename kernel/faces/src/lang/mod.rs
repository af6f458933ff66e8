//! Languages: messages in Fluent, and numbers, dates and money as each language writes them.
//!
//! Rooms contribute `(language, source)` pairs; [`Languages::new`] builds all six once at the
//! start of the program. A page receives one [`Lang`].

mod direction;
mod format;
mod tag;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use hub::Refusal;
use maud::{Markup, PreEscaped, html};

pub use format::{NO_VALUE, iso_date, minor_units, plain_money};
pub use tag::Tag;

/// A message file: the code of its language and its Fluent source.
pub type Source = (&'static str, &'static str);

/// The messages of this crate, in all six languages.
pub const MESSAGES: &[Source] = &[
    ("ar", include_str!("../../messages/ar.ftl")),
    ("en", include_str!("../../messages/en.ftl")),
    ("es", include_str!("../../messages/es.ftl")),
    ("fr", include_str!("../../messages/fr.ftl")),
    ("ru", include_str!("../../messages/ru.ftl")),
    ("zh", include_str!("../../messages/zh.ftl")),
];

/// A value put into a message.
#[derive(Clone, Debug)]
pub enum Value {
    /// A number: grouped as the language groups it, and used to choose plural forms.
    Number(i64),
    /// A name or other text; [`Lang::html`] wraps it in `<bdi>`.
    Name(String),
    /// A word the message only chooses by, such as `$status ->`. Never shown wrapped.
    Key(String),
    /// Finished markup, such as a link. Only [`Lang::html`] shows it.
    Html(Markup),
}

impl Value {
    /// A word for a `{ $key -> … }` choice.
    pub fn key(word: impl Into<String>) -> Value {
        Value::Key(word.into())
    }

    /// A link around a name, for use inside a sentence.
    pub fn link(href: &str, name: &str) -> Value {
        Value::Html(crate::parts::link(href, name))
    }
}

macro_rules! number_values {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Value {
            fn from(number: $kind) -> Value {
                Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}
number_values!(u8, u16, u32, u64, usize, i8, i16, i32, i64);

impl From<&str> for Value {
    fn from(name: &str) -> Value {
        Value::Name(name.to_owned())
    }
}

impl From<String> for Value {
    fn from(name: String) -> Value {
        Value::Name(name)
    }
}

impl From<&String> for Value {
    fn from(name: &String) -> Value {
        Value::Name(name.clone())
    }
}

impl From<Markup> for Value {
    fn from(markup: Markup) -> Value {
        Value::Html(markup)
    }
}

type Bundle = FluentBundle<FluentResource>;

/// All six languages with the messages of every room.
#[derive(Clone)]
pub struct Languages {
    bundles: Arc<BTreeMap<Tag, Bundle>>,
}

impl Languages {
    /// Builds all languages from this crate's messages and those of the rooms.
    ///
    /// # Errors
    /// One line per fault: a source that is not Fluent, an unknown language code, an id that
    /// two sources define.
    pub fn new(rooms: &[&[Source]]) -> Result<Languages, Vec<String>> {
        let mut bundles: BTreeMap<Tag, Bundle> =
            Tag::ALL.into_iter().map(|tag| (tag, empty_bundle(tag))).collect();
        let mut faults = Vec::new();
        for (code, source) in std::iter::once(&MESSAGES).chain(rooms).flat_map(|room| room.iter()) {
            let Some(bundle) = Tag::parse(code).and_then(|tag| bundles.get_mut(&tag)) else {
                faults.push(format!("`{code}`: not one of the six languages"));
                continue;
            };
            let resource = FluentResource::try_new((*source).to_owned());
            let resource = resource.unwrap_or_else(|(parsed, errors)| {
                faults.extend(errors.iter().map(|error| format!("{code}: {error}")));
                parsed
            });
            if let Err(errors) = bundle.add_resource(resource) {
                faults.extend(errors.iter().map(|error| format!("{code}: {error}")));
            }
        }
        if faults.is_empty() { Ok(Languages { bundles: Arc::new(bundles) }) } else { Err(faults) }
    }

    /// One language.
    pub fn lang(&self, tag: Tag) -> Lang {
        Lang { tag, all: self.clone() }
    }
}

fn empty_bundle(tag: Tag) -> Bundle {
    let identifier = tag.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    // Markup has <bdi>, and plain text marks where a name runs the other way: marks around every
    // value would end up in copied text.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match tag {
        Tag::Ar => |value, _| grouped(Tag::Ar, value),
        Tag::En => |value, _| grouped(Tag::En, value),
        Tag::Es => |value, _| grouped(Tag::Es, value),
        Tag::Fr => |value, _| grouped(Tag::Fr, value),
        Tag::Ru => |value, _| grouped(Tag::Ru, value),
        Tag::Zh => |value, _| grouped(Tag::Zh, value),
    }));
    bundle
}

/// A number inside a message, written as the language writes numbers.
fn grouped(tag: Tag, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    number.as_string().parse().ok().map(|number| format::group(tag, number))
}

/// One language: its code, direction, messages and formats. Cheap to clone.
#[derive(Clone)]
pub struct Lang {
    tag: Tag,
    all: Languages,
}

/// Begins what is laid out by itself (FIRST STRONG ISOLATE).
const ISOLATE: char = '\u{2068}';
/// Ends it (POP DIRECTIONAL ISOLATE).
const ISOLATED: char = '\u{2069}';

/// A text without the marks that [`Lang::t`] puts around names: as files hold it.
pub fn unmarked(text: &str) -> String {
    text.replace([ISOLATE, ISOLATED], "")
}

/// Stands in for the value number `n` of a message until the message is escaped.
fn placeholder(n: usize) -> Option<char> {
    u32::try_from(n).ok().filter(|n| *n < 256).and_then(|n| char::from_u32(0xF_0000 + n))
}

impl Lang {
    /// Which of the six.
    pub fn tag(&self) -> Tag {
        self.tag
    }

    /// `ar`, `en`, `es`, `fr`, `ru` or `zh`.
    pub fn code(&self) -> &'static str {
        self.tag.code()
    }

    /// `rtl` or `ltr`.
    pub fn dir(&self) -> &'static str {
        self.tag.dir()
    }

    /// An arrow from what is read first to what is read next: no sign turns by itself.
    pub fn arrow(&self) -> &'static str {
        if self.dir() == "rtl" { "←" } else { "→" }
    }

    /// What stands between the parts of a list.
    pub fn comma(&self) -> &'static str {
        match self.code() {
            "ar" => "، ",
            "zh" => "、",
            _ => ", ",
        }
    }

    /// The same messages in another language.
    pub fn other(&self, tag: Tag) -> Lang {
        self.all.lang(tag)
    }

    /// Whether the message exists in this very language, so no fallback is needed.
    pub fn has(&self, id: &str) -> bool {
        self.all.bundles.get(&self.tag).is_some_and(|bundle| bundle.has_message(id))
    }

    /// A message without values, as plain text.
    pub fn word(&self, id: &str) -> String {
        self.t(id, &[])
    }

    /// A message with values, as plain text: for titles, attributes, mails and CSV headings.
    /// Falls back to English, then to the id in brackets (so a gap is seen, not hidden).
    pub fn t(&self, id: &str, values: &[(&str, Value)]) -> String {
        let plain = |_: usize, value: &Value| match value {
            Value::Name(text) => self.isolated(text).into_owned(),
            Value::Key(text) => text.clone(),
            Value::Number(number) => self.number(*number),
            Value::Html(markup) => markup.0.clone(),
        };
        self.resolve(id, values, &plain).0
    }

    /// A name that is put among words of this language. One that runs the other way is kept
    /// together by invisible marks, where markup has `<bdi>`: without them the words after it would
    /// change places with it. Addresses stay bare, so that programs find their end.
    fn isolated<'t>(&self, name: &'t str) -> Cow<'t, str> {
        let against = name.chars().any(|sign| direction::runs_against(self.tag, sign));
        if name.contains("://") || !(against || direction::is_turned(self.tag, name)) {
            return Cow::Borrowed(name);
        }
        Cow::Owned(format!("{ISOLATE}{name}{ISOLATED}"))
    }

    /// A message with values, as markup: text is escaped, names stand in `<bdi>`, links stay
    /// links. An English fallback carries `lang="en"` and the class `untranslated`.
    pub fn html(&self, id: &str, values: &[(&str, Value)]) -> Markup {
        let stand_in = |index: usize, value: &Value| match value {
            Value::Key(word) => word.clone(),
            _ => placeholder(index).map(String::from).unwrap_or_default(),
        };
        let (text, fallback) = self.resolve(id, values, &stand_in);
        let mut escaped = html! { (text) }.into_string();
        for (index, (_, value)) in values.iter().enumerate() {
            let shown = match value {
                Value::Name(name) => html! { bdi { (name) } },
                Value::Html(markup) => markup.clone(),
                Value::Number(_) | Value::Key(_) => continue,
            };
            if let Some(mark) = placeholder(index) {
                escaped = escaped.replace(mark, &shown.into_string());
            }
        }
        let whole = PreEscaped(escaped);
        if fallback {
            html! { span.untranslated lang="en" dir="ltr" { (whole) } }
        } else {
            whole
        }
    }

    /// Why a rule said no, with the clause of the charter it rests on.
    pub fn refusal(&self, refusal: &Refusal) -> Markup {
        let values: Vec<(&str, Value)> =
            refusal.args.iter().map(|(name, text)| (*name, number_or_name(text))).collect();
        html! {
            (self.html(refusal.message, &values))
            @if let Some(clause) = &refusal.clause {
                " " (self.html("faces-under-clause", &[("clause", clause.into())]))
            }
        }
    }

    /// The text of a message and whether it is the English fallback.
    fn resolve(
        &self,
        id: &str,
        values: &[(&str, Value)],
        show: &dyn Fn(usize, &Value) -> String,
    ) -> (String, bool) {
        let mut args = FluentArgs::with_capacity(values.len());
        for (index, (name, value)) in values.iter().enumerate() {
            args.set(*name, fluent_value(value, || show(index, value)));
        }
        for tag in [self.tag, Tag::En] {
            let Some(bundle) = self.all.bundles.get(&tag) else { continue };
            let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
            return (text, tag != self.tag);
        }
        (format!("[{id}]"), true)
    }
}

fn fluent_value<'a>(value: &Value, show: impl Fn() -> String) -> FluentValue<'a> {
    match value {
        Value::Number(number) => FluentValue::from(*number),
        _ => FluentValue::from(show()),
    }
}

/// Values of a refusal travel as text; whole numbers choose plural forms.
fn number_or_name(text: &str) -> Value {
    text.parse().map_or_else(|_| Value::Name(text.to_owned()), Value::Number)
}
