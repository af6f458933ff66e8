//! The kinds of values that IATI uses, as XML Schema defines them (part 2: datatypes).

/// A kind of value, by its name in XML Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    String,
    Boolean,
    Decimal,
    Integer,
    Int,
    PositiveInteger,
    NonNegativeInteger,
    Date,
    DateTime,
    Uri,
    Token,
    Language,
    /// A language, or nothing.
    Lang,
}

const NAMES: [(&str, Kind); 13] = [
    ("string", Kind::String),
    ("boolean", Kind::Boolean),
    ("decimal", Kind::Decimal),
    ("integer", Kind::Integer),
    ("int", Kind::Int),
    ("positiveInteger", Kind::PositiveInteger),
    ("nonNegativeInteger", Kind::NonNegativeInteger),
    ("date", Kind::Date),
    ("dateTime", Kind::DateTime),
    ("anyURI", Kind::Uri),
    ("NMTOKEN", Kind::Token),
    ("language", Kind::Language),
    ("lang", Kind::Lang),
];

impl Kind {
    /// The kind by its name, if it is one.
    pub(super) fn known(name: &str) -> Option<Self> {
        NAMES.iter().find(|(other, _)| *other == name).map(|(_, kind)| *kind)
    }

    /// The kind by its name; text when there is no such kind.
    pub(super) fn named(name: &str) -> Self {
        Self::known(name).unwrap_or(Self::String)
    }

    pub(super) fn name(self) -> &'static str {
        NAMES.iter().find(|(_, kind)| *kind == self).map_or("string", |(name, _)| name)
    }

    /// Whether this is such a value. Blanks around any kind but text do not count.
    pub(super) fn allows(self, value: &str) -> bool {
        let value = value.trim_matches([' ', '\t', '\n', '\r']);
        match self {
            Self::String => true,
            Self::Boolean => matches!(value, "true" | "false" | "1" | "0"),
            Self::Decimal => is_decimal(value),
            Self::Integer => is_integer(value),
            Self::Int => is_integer(value) && value.parse::<i32>().is_ok(),
            Self::PositiveInteger => {
                is_integer(value) && !value.starts_with('-') && value.contains(|c| c > '0')
            }
            Self::NonNegativeInteger => {
                is_integer(value) && (!value.starts_with('-') || !value.contains(|c| c > '0'))
            }
            Self::Date => Day::parse(value).is_some(),
            Self::DateTime => is_moment(value),
            Self::Uri => is_uri(value),
            Self::Token => is_token(value),
            Self::Language => is_language(value),
            Self::Lang => value.is_empty() || is_language(value),
        }
    }
}

fn unsigned(value: &str) -> &str {
    value.strip_prefix(['+', '-']).unwrap_or(value)
}

fn digits(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_integer(value: &str) -> bool {
    digits(unsigned(value))
}

fn is_decimal(value: &str) -> bool {
    let value = unsigned(value);
    let (whole, part) = value.split_once('.').unwrap_or((value, ""));
    let all = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    all(whole) && all(part) && !(whole.is_empty() && part.is_empty())
}

fn is_token(value: &str) -> bool {
    let name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '\u{B7}');
    !value.is_empty() && value.chars().all(name)
}

fn is_language(value: &str) -> bool {
    let part = |part: &str| (1..=8).contains(&part.len());
    let mut parts = value.split('-');
    let first = parts.next().unwrap_or_default();
    part(first)
        && first.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|p| part(p) && p.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Nearly anything is a URI reference; what is none has a colon before any name of a scheme, a
/// second `#`, a `%` without two digits behind it, or blanks inside brackets.
fn is_uri(value: &str) -> bool {
    let mut rest = value;
    while let Some((_, after)) = rest.split_once('%') {
        let hex = after.get(..2).is_some_and(|two| two.bytes().all(|b| b.is_ascii_hexdigit()));
        if !hex {
            return false;
        }
        rest = after;
    }
    !value.starts_with(':') && value.matches('#').count() <= 1
}

fn is_moment(value: &str) -> bool {
    let Some((day, time)) = value.split_once('T') else { return false };
    // A day with a zone of its own is a date, not the first half of a moment.
    let plain = day.len() >= 10 && day.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let Some(time) = without_zone(time).filter(|_| plain && Day::parse(day).is_some()) else {
        return false;
    };
    let (clock, part) = time.split_once('.').unwrap_or((time, "0"));
    let parts: Vec<&str> = clock.split(':').collect();
    let [hour, minute, second] = parts.as_slice() else { return false };
    let two = |text: &str, most: u8| {
        text.len() == 2 && digits(text) && text.parse::<u8>().is_ok_and(|number| number <= most)
    };
    let midnight = *hour == "24" && *minute == "00" && *second == "00";
    digits(part) && (midnight || two(hour, 23) && two(minute, 59) && two(second, 59))
}

/// The text without `Z` or `+01:00` at its end; none when what stands there is no zone.
fn without_zone(text: &str) -> Option<&str> {
    if let Some(rest) = text.strip_suffix('Z') {
        return Some(rest);
    }
    let Some(at) = text.len().checked_sub(6) else { return Some(text) };
    let Some((rest, zone)) = text.split_at_checked(at) else { return Some(text) };
    let Some((hour, minute)) = zone.strip_prefix(['+', '-']).and_then(|z| z.split_once(':')) else {
        return Some(text);
    };
    let (hour, minute) = (hour.parse::<u8>().ok()?, minute.parse::<u8>().ok()?);
    (hour < 14 && minute < 60 || hour == 14 && minute == 0).then_some(rest)
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day {
    pub(crate) year: i32,
    pub(crate) month: u8,
    pub(crate) day: u8,
}

impl Day {
    /// A day as XML Schema writes it: `2024-02-29`, also with a zone behind it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = without_zone(text)?;
        let sign = if text.starts_with('-') { -1 } else { 1 };
        let mut parts = text.strip_prefix('-').unwrap_or(text).split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let shape = year.len() >= 4 && month.len() == 2 && day.len() == 2;
        let long = year.len() > 4 && year.starts_with('0');
        let all = digits(year) && digits(month) && digits(day);
        if !shape || long || !all || parts.next().is_some() {
            return None;
        }
        let year = sign * year.parse::<i32>().ok()?;
        let (month, day) = (month.parse().ok()?, day.parse().ok()?);
        let real =
            year != 0 && (1..=12).contains(&month) && (1..=length(year, month)).contains(&day);
        real.then_some(Self { year, month, day })
    }
}

fn length(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
