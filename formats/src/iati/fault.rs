//! What can be wrong with an IATI file: what it is, where, and how to mend it.
use super::lines::Place;
use crate::message::{Value, english};

/// Which check found it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    /// The markup: what any XML must keep to.
    Markup,
    /// The schema: elements, attributes, order, kinds of values.
    Schema,
    /// The ruleset of the standard.
    Rules,
    /// The codelists.
    Codes,
}

impl Check {
    /// The word for it in an answer for programs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Markup => "markup",
            Self::Schema => "schema",
            Self::Rules => "rules",
            Self::Codes => "codes",
        }
    }
}

/// What is wrong. Each has a stable message id; a second message, the id followed by `-mend`, says
/// what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No element of IATI was found.
    NotIati,
    /// Characters that no text has (NUL and the like).
    NotText,
    /// A document type definition, which could define anything.
    Dtd,
    /// The markup is broken, so the record could not be taken; in the parser's words.
    Broken(String),
    /// This element is opened and never closed.
    Unclosed(String),
    /// An end tag closes another element than the one that is open.
    WrongEnd {
        /// The element that is open.
        expected: String,
        /// The name in the end tag.
        found: String,
    },
    /// Elements inside elements beyond any real file: so many are read.
    TooDeep(u64),
    /// A record or element with more parts than any real one: so many are read.
    TooLarge(u64),
    /// So many broken records that the rest was not read.
    TooManyBroken(u64),
    /// A letter that must be written as a reference stands bare: `&` or `<`.
    Unescaped(char),
    /// A reference to something that XML does not define, such as `&nbsp;`.
    UnknownReference(String),
    /// An attribute given twice; the first was taken.
    DoubledAttribute(String),
    /// A namespace prefix that nothing declares.
    UnknownPrefix(String),
    /// The root stands inside another element, as in the answer of a data store.
    Wrapped,
    /// Records stand without this root around them.
    NoRoot(String),
    /// The root names no version.
    NoVersion,
    /// The root names a version that was never published.
    UnknownVersion(String),
    /// An element that this version does not have here.
    UnknownElement {
        /// Its name.
        name: String,
        /// The element around it.
        within: String,
    },
    /// An element that must stand before one that stands before it.
    WrongPlace {
        /// Its name.
        name: String,
        /// The element it must come before.
        before: String,
    },
    /// An element that may be there once.
    Repeated {
        /// Its name.
        name: String,
        /// The element around it.
        within: String,
    },
    /// An element that must be there.
    MissingElement {
        /// Its name; several when one of them is enough.
        name: String,
        /// The element around it.
        within: String,
    },
    /// An attribute that this version does not have here.
    UnknownAttribute {
        /// Its name.
        name: String,
        /// The element it stands on.
        within: String,
    },
    /// An attribute that must be there.
    MissingAttribute {
        /// Its name.
        name: String,
        /// The element it is missing on.
        within: String,
    },
    /// A value that is not of the kind asked for.
    BadValue {
        /// The attribute or element.
        name: String,
        /// The value.
        value: String,
        /// The kind, by its name in XML Schema.
        kind: String,
    },
    /// Text where only elements may stand.
    StrayText(String),
    /// A code that is not on its list.
    UnknownCode {
        /// Where it stands: element and attribute.
        name: String,
        /// The code.
        value: String,
        /// The list.
        list: String,
    },
    /// A rule of the standard is not kept.
    Rule {
        /// Which kind of rule: its message id.
        id: &'static str,
        /// Its number in the standard's ruleset.
        number: String,
        /// Advice: the official validator warns, and publishes the file all the same.
        advice: bool,
        /// What it speaks of: paths inside the element.
        paths: String,
        /// What they are held against: other paths, a sum, a limit.
        against: String,
    },
}

impl Fault {
    /// A reference by this name, or a bare `&` when there is none.
    pub(crate) fn reference(name: &str) -> Self {
        let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '#';
        if name.is_empty() || !name.chars().all(plain) {
            return Self::Unescaped('&');
        }
        Self::UnknownReference(name.to_owned())
    }

    /// Which check finds it.
    pub fn check(&self) -> Check {
        match self {
            Self::NotIati
            | Self::NotText
            | Self::Dtd
            | Self::Broken(_)
            | Self::Unclosed(_)
            | Self::WrongEnd { .. }
            | Self::TooDeep(_)
            | Self::TooLarge(_)
            | Self::TooManyBroken(_)
            | Self::Unescaped(_)
            | Self::UnknownReference(_)
            | Self::DoubledAttribute(_)
            | Self::UnknownPrefix(_) => Check::Markup,
            Self::UnknownCode { .. } => Check::Codes,
            Self::Rule { .. } => Check::Rules,
            _ => Check::Schema,
        }
    }

    /// The message id, stable for ever.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NotIati => "iati-not-iati",
            Self::NotText => "iati-not-text",
            Self::Dtd => "iati-dtd",
            Self::Broken(_) => "iati-broken",
            Self::Unclosed(_) => "iati-unclosed",
            Self::WrongEnd { .. } => "iati-wrong-end",
            Self::TooDeep(_) => "iati-too-deep",
            Self::TooLarge(_) => "iati-too-large",
            Self::TooManyBroken(_) => "iati-too-many-broken",
            Self::Unescaped(_) => "iati-unescaped",
            Self::UnknownReference(_) => "iati-unknown-reference",
            Self::DoubledAttribute(_) => "iati-doubled-attribute",
            Self::UnknownPrefix(_) => "iati-unknown-prefix",
            Self::Wrapped => "iati-wrapped",
            Self::NoRoot(_) => "iati-no-root",
            Self::NoVersion => "iati-no-version",
            Self::UnknownVersion(_) => "iati-unknown-version",
            Self::UnknownElement { .. } => "iati-unknown-element",
            Self::WrongPlace { .. } => "iati-wrong-place",
            Self::Repeated { .. } => "iati-repeated",
            Self::MissingElement { .. } => "iati-missing-element",
            Self::UnknownAttribute { .. } => "iati-unknown-attribute",
            Self::MissingAttribute { .. } => "iati-missing-attribute",
            Self::BadValue { .. } => "iati-bad-value",
            Self::StrayText(_) => "iati-stray-text",
            Self::UnknownCode { .. } => "iati-unknown-code",
            Self::Rule { id, .. } => id,
        }
    }

    /// The id of the message that says how to mend it.
    pub fn mend_id(&self) -> String {
        format!("{}-mend", self.id())
    }

    /// What is wrong, in English.
    pub fn says(&self) -> String {
        english(self.id(), &self.args())
    }

    /// How to mend it, in English.
    pub fn mend(&self) -> String {
        english(&self.mend_id(), &self.args())
    }

    /// The standard advises it, and takes the file all the same.
    pub fn is_advice(&self) -> bool {
        matches!(self, Self::Rule { advice: true, .. })
    }

    /// The messages' arguments by name.
    pub fn args(&self) -> Vec<(&'static str, Value)> {
        match self {
            Self::NotIati | Self::NotText | Self::Dtd | Self::Wrapped | Self::NoVersion => vec![],
            Self::Broken(detail) => vec![("detail", detail.into())],
            Self::Unclosed(name)
            | Self::UnknownReference(name)
            | Self::DoubledAttribute(name)
            | Self::UnknownPrefix(name)
            | Self::NoRoot(name)
            | Self::UnknownVersion(name)
            | Self::StrayText(name) => vec![("name", name.into())],
            Self::WrongEnd { expected, found } => {
                vec![("expected", expected.into()), ("found", found.into())]
            }
            Self::TooDeep(limit) | Self::TooLarge(limit) | Self::TooManyBroken(limit) => {
                vec![("limit", (*limit).into())]
            }
            Self::Unescaped(letter) => vec![
                ("letter", (&String::from(*letter)).into()),
                ("reference", if *letter == '<' { "&lt;" } else { "&amp;" }.into()),
            ],
            Self::UnknownElement { name, within }
            | Self::Repeated { name, within }
            | Self::MissingElement { name, within }
            | Self::UnknownAttribute { name, within }
            | Self::MissingAttribute { name, within } => {
                vec![("name", name.into()), ("within", within.into())]
            }
            Self::WrongPlace { name, before } => {
                vec![("name", name.into()), ("before", before.into())]
            }
            Self::BadValue { name, value, kind } => {
                vec![("name", name.into()), ("value", value.into()), ("kind", kind.into())]
            }
            Self::UnknownCode { name, value, list } => {
                vec![("name", name.into()), ("value", value.into()), ("list", list.into())]
            }
            Self::Rule { number, paths, against, .. } => {
                vec![("rule", number.into()), ("paths", paths.into()), ("against", against.into())]
            }
        }
    }
}

/// A fault with its place. Prints as "what; where; how to mend it" in English; faces print the
/// messages `fault.id()` and `fault.mend_id()`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong.
    pub fault: Fault,
    /// Where it stands in the decoded text, in bytes.
    pub at: usize,
    /// The identifier of the record it stands in; empty outside of records.
    pub record: Box<str>,
}

impl Finding {
    /// A fault at a place, outside of any record.
    pub fn new(fault: Fault, at: usize) -> Self {
        Self { fault, at, record: Box::from("") }
    }

    /// Names the record it stands in.
    #[must_use]
    pub fn about(mut self, record: &str) -> Self {
        self.record = Box::from(record);
        self
    }

    /// Everything in English: what; where; how to mend it.
    pub fn say(&self, place: Place) -> String {
        let place = [("line", place.line.into()), ("column", place.column.into())];
        let mut place = english("iati-in-place", &place);
        if !self.record.is_empty() {
            let record = [("record", Value::from(&*self.record))];
            place = format!("{place}, {}", english("iati-in-record", &record));
        }
        format!("{}; {place}; {}", self.fault.says(), self.fault.mend())
    }
}
