//! One value of a table, as markup, as plain text, as JSON and as something to sort by.

use std::cmp::Ordering;

use hub::At;
use maud::{Markup, html};
use serde_json::Value;

use super::fold;
use crate::lang::{Lang, NO_VALUE, iso_date, unmarked};
use crate::parts::{self, Status};

/// One value. What has no value is [`Cell::Empty`], never 0 and never "".
#[derive(Clone, Debug, Default)]
pub enum Cell {
    /// No value: not said, not reported.
    #[default]
    Empty,
    /// Words or a name.
    Text(String),
    /// A link: its text and its address.
    Link(String, String),
    /// A whole number.
    Number(i64),
    /// A number in thousandths.
    Milli(i64),
    /// A sum of money in thousandths, of a currency that stands elsewhere.
    Amount(i64),
    /// A share: part and whole, shown in per cent.
    Share(i64, i64),
    /// A day.
    Day(At),
    /// A minute, with its zone.
    Minute(At),
    /// An amount in minor units, and its ISO 4217 currency.
    Money(i64, String),
    /// A status: sign, word and colour.
    Status(Status),
    /// Yes or no, with the words for it.
    Flag(bool, String),
    /// A constituency: its number (1–8) and name.
    Who(u8, String),
    /// Markup for people, with the same in plain words for files.
    Rich(Markup, String),
}

/// What a cell is sorted by: numbers before words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum SortKey {
    Number(i128),
    Words(String),
}

impl Cell {
    /// Words or a name.
    pub fn text(words: impl Into<String>) -> Cell {
        Cell::Text(words.into())
    }

    /// Words, or no value when there are none.
    pub fn maybe(words: Option<impl Into<String>>) -> Cell {
        words.map_or(Cell::Empty, |words| Cell::Text(words.into()))
    }

    /// A link.
    pub fn link(text: impl Into<String>, href: impl Into<String>) -> Cell {
        Cell::Link(text.into(), href.into())
    }

    /// A count.
    pub fn count(value: usize) -> Cell {
        Cell::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }

    /// Whether there is no value.
    pub fn is_empty(&self) -> bool {
        matches!(self, Cell::Empty | Cell::Share(_, 0))
    }

    /// The cell for people.
    pub fn html(&self, lang: &Lang) -> Markup {
        match self {
            Cell::Empty | Cell::Share(_, 0) => html! { span.muted { (NO_VALUE) } },
            Cell::Text(words) => html! { bdi { (words) } },
            Cell::Link(words, href) => parts::link(href, words),
            Cell::Number(number) => html! { (lang.number(*number)) },
            Cell::Milli(number) => html! { (lang.milli(*number, 3)) },
            Cell::Amount(number) => html! { (lang.amount(*number)) },
            Cell::Share(part, whole) => html! { (lang.percent(*part, *whole)) },
            Cell::Day(at) => parts::day(lang, *at),
            Cell::Minute(at) => parts::minute(lang, *at),
            Cell::Money(minor, currency) => parts::money(lang, *minor, currency),
            Cell::Status(status) => parts::tag(status),
            Cell::Flag(_, words) => html! { (words) },
            Cell::Who(number, name) => parts::constituency(*number, name),
            Cell::Rich(markup, _) => markup.clone(),
        }
    }

    /// The cell for files and for searching: ISO dates, plain numbers, words without marks.
    pub fn plain(&self) -> String {
        match self {
            Cell::Empty | Cell::Share(_, 0) => String::new(),
            Cell::Text(words)
            | Cell::Link(words, _)
            | Cell::Who(_, words)
            | Cell::Rich(_, words)
            | Cell::Flag(_, words) => unmarked(words),
            Cell::Number(number) => number.to_string(),
            Cell::Milli(number) | Cell::Amount(number) => decimal(*number, 1000),
            Cell::Share(part, whole) => decimal(share_in_thousandths(*part, *whole), 1000),
            Cell::Day(at) => iso_date(*at),
            Cell::Minute(at) => at.to_string(),
            Cell::Money(minor, currency) => {
                format!("{} {currency}", crate::lang::plain_money(*minor, currency))
            }
            Cell::Status(status) => unmarked(status.word()),
        }
    }

    /// Whether files write the cell as a number, never guarded against formulas.
    pub(super) fn is_number(&self) -> bool {
        matches!(self, Cell::Number(_) | Cell::Milli(_) | Cell::Amount(_) | Cell::Share(..))
    }

    /// The cell for programs.
    pub fn json(&self) -> Value {
        match self {
            Cell::Empty | Cell::Share(_, 0) => Value::Null,
            Cell::Number(number) => Value::from(*number),
            Cell::Flag(flag, _) => Value::Bool(*flag),
            Cell::Link(words, href) => serde_json::json!({ "text": words, "href": href }),
            other => Value::String(other.plain()),
        }
    }

    /// What the cell is sorted by.
    pub(super) fn sort_key(&self) -> SortKey {
        match self {
            Cell::Number(number) | Cell::Milli(number) | Cell::Amount(number) => {
                SortKey::Number(i128::from(*number))
            }
            Cell::Share(part, whole) => {
                SortKey::Number(i128::from(share_in_thousandths(*part, *whole)))
            }
            Cell::Day(at) | Cell::Minute(at) => SortKey::Number(i128::from(at.unix())),
            Cell::Money(minor, _) => SortKey::Number(i128::from(*minor)),
            Cell::Flag(flag, _) => SortKey::Number(i128::from(!*flag)),
            Cell::Who(number, _) => SortKey::Number(i128::from(*number)),
            other => SortKey::Words(fold(&other.plain())),
        }
    }
}

impl PartialEq for Cell {
    fn eq(&self, other: &Cell) -> bool {
        self.sort_key().cmp(&other.sort_key()) == Ordering::Equal
            && self.is_empty() == other.is_empty()
    }
}

/// `part` of `whole` in thousandths, rounded down; 0 when `whole` is 0.
fn share_in_thousandths(part: i64, whole: i64) -> i64 {
    if whole == 0 {
        return 0;
    }
    i64::try_from(i128::from(part) * 1000 / i128::from(whole)).unwrap_or(i64::MAX)
}

/// A number of `unit`ths as a plain decimal: `1840` thousandths are `1.84`.
fn decimal(number: i64, unit: u64) -> String {
    let minus = if number < 0 { "-" } else { "" };
    let amount = number.unsigned_abs();
    let width = unit.to_string().len().saturating_sub(1);
    let fraction = format!("{:0width$}", amount % unit);
    match fraction.trim_end_matches('0') {
        "" => format!("{minus}{}", amount / unit),
        kept => format!("{minus}{}.{kept}", amount / unit),
    }
}
