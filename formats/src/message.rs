//! Messages by id. The six languages live in `messages/*.ftl`, for whoever shows them; the
//! English file is also read here, so that an error can print itself without a second copy.

/// The messages of this crate, by language code, as Fluent text.
pub const MESSAGES: [(&str, &str); 6] = [
    ("ar", include_str!("../messages/ar.ftl")),
    ("en", ENGLISH),
    ("es", include_str!("../messages/es.ftl")),
    ("fr", include_str!("../messages/fr.ftl")),
    ("ru", include_str!("../messages/ru.ftl")),
    ("zh", include_str!("../messages/zh.ftl")),
];

const ENGLISH: &str = include_str!("../messages/en.ftl");

/// One argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text, shown as it is.
    Text(String),
    /// A number, shown in the reader's digits.
    Number(u64),
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
        }
    }
}

/// The English text of a message. The file keeps to one line per message and plain `{ $name }`
/// placeholders (a test holds it to that), so no Fluent machinery is needed here.
pub(crate) fn english(id: &str, args: &[(&'static str, Value)]) -> String {
    let text = ENGLISH.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "));
    let mut text = text.unwrap_or(id).to_owned();
    for (name, value) in args {
        text = text.replace(&format!("{{ ${name} }}"), &value.to_string());
    }
    text
}
