//! The rules by name, and when each is broken.
use regex_lite::Regex;

use super::path::{Expr, Node, Path};
use super::{Given, Looped, parse};
use crate::iati::decimal::Decimal;
use crate::iati::schema::Day;
use crate::iati::tree::{Element, XML};

/// What "now" is called in rulesets.
const NOW: [&str; 2] = ["NOW", "TODAY"];

/// One rule. Paths keep the words they were read from, to be shown.
pub(super) enum Rule {
    NoMoreThanOne(Paths),
    AtLeastOne(Paths),
    OnlyOneOf { excluded: Paths, paths: Paths },
    OneOrAll { one: Paths, all: All },
    Dependent(Paths),
    Unique(Paths),
    Sum { paths: Paths, sum: Decimal, strict: bool },
    Range { paths: Paths, min: Option<f64>, max: Option<f64> },
    DateOrder { less: Paths, more: Paths },
    DateNow(Paths),
    TimeLimit { start: Paths, end: Paths },
    BetweenDates { date: Paths, start: Paths, end: Paths },
    Regex { paths: Paths, regex: Regex, wanted: bool },
    StartsWith { paths: Paths, with: Paths, separator: String },
    NoSpaces(Paths),
    IfThen { paths: Paths, when: Expr, then: Expr, words: String },
    Loop { over: Path, inner: Looped },
}

/// What everything must have when one thing is missing.
#[derive(Clone, Copy)]
pub(super) enum All {
    Lang,
    Sector,
    Currency,
}

/// Paths with their words.
pub(super) struct Paths {
    words: String,
    paths: Vec<Path>,
    now: bool,
}

impl Paths {
    fn read(words: &[String]) -> Result<Self, String> {
        let now = words.iter().any(|word| NOW.contains(&word.as_str()));
        let paths = if now {
            Vec::new()
        } else {
            words.iter().map(|word| parse::path(word)).collect::<Result<_, _>>()?
        };
        Ok(Self { words: words.join(", "), paths, now })
    }

    fn one(word: &str) -> Result<Self, String> {
        Self::read(&[word.to_owned()])
    }

    /// Whether any of them leads anywhere.
    fn lead(&self, at: Element<'_, '_>) -> bool {
        self.paths.iter().any(|path| path.leads(at))
    }

    fn find<'t, 'a>(&self, at: Element<'t, 'a>) -> Vec<Node<'t, 'a>> {
        self.paths.iter().flat_map(|path| path.find(at)).collect()
    }

    /// The days it leads to, each with its place; days that are none are the schema's business.
    fn days<'t, 'a>(&self, at: Element<'t, 'a>, today: Option<Day>) -> Vec<(Day, Node<'t, 'a>)> {
        if self.now {
            return today.map(|today| (today, Node::Element(at))).into_iter().collect();
        }
        let nodes = self.find(at).into_iter();
        nodes.filter_map(|node| Some((day(&node.text())?, node))).collect()
    }
}

/// The day of a date or of a date with time.
fn day(text: &str) -> Option<Day> {
    Day::parse(text.split('T').next()?.trim())
}

impl Rule {
    /// The rule by its name in the specification.
    ///
    /// # Errors
    /// The name or a path was not understood.
    pub(super) fn read(name: &str, given: &Given) -> Result<Self, String> {
        let paths = Paths::read(&given.paths)?;
        Ok(match name {
            "no_more_than_one" => Self::NoMoreThanOne(paths),
            "atleast_one" => Self::AtLeastOne(paths),
            "only_one_of" => Self::OnlyOneOf { excluded: Paths::read(&given.excluded)?, paths },
            "one_or_all" => {
                Self::OneOrAll { one: Paths::one(&given.one)?, all: All::named(&given.all)? }
            }
            "dependent" => Self::Dependent(paths),
            "unique" => Self::Unique(paths),
            "sum" | "strict_sum" => {
                let sum = Decimal::parse(&given.sum.to_string()).ok_or("sum")?;
                Self::Sum { paths, sum, strict: name == "strict_sum" }
            }
            "range" => Self::Range { paths, min: given.min, max: given.max },
            "date_order" => {
                Self::DateOrder { less: Paths::one(&given.less)?, more: Paths::one(&given.more)? }
            }
            "date_now" => Self::DateNow(Paths::one(&given.date)?),
            "time_limit" => {
                Self::TimeLimit { start: Paths::one(&given.start)?, end: Paths::one(&given.end)? }
            }
            "between_dates" => Self::BetweenDates {
                date: Paths::one(&given.date)?,
                start: Paths::one(&given.start)?,
                end: Paths::one(&given.end)?,
            },
            "regex_matches" | "regex_no_matches" => {
                let regex = Regex::new(&given.regex).map_err(|error| error.to_string())?;
                Self::Regex { paths, regex, wanted: name == "regex_matches" }
            }
            "startswith" => {
                let start = std::slice::from_ref(&given.start);
                let with = if given.prefix.is_empty() { start } else { &given.prefix };
                let separator = given.separator.clone();
                Self::StartsWith { paths, with: Paths::read(with)?, separator }
            }
            "no_spaces" => Self::NoSpaces(paths),
            "if_then" => Self::IfThen {
                paths,
                when: parse::expression(&given.when)?,
                then: parse::expression(&given.then)?,
                words: format!("{} → {}", given.when, given.then),
            },
            "loop" => {
                Self::Loop { over: parse::path(&given.foreach)?, inner: Looped::of(&given.inner)? }
            }
            other => return Err(other.to_owned()),
        })
    }

    /// Where the rule is broken at this element; none when it is kept.
    pub(super) fn broken<'t, 'a>(
        &self,
        at: Element<'t, 'a>,
        today: Option<Day>,
    ) -> Option<Node<'t, 'a>> {
        let here = Node::Element(at);
        match self {
            Self::NoMoreThanOne(paths) => paths.find(at).get(1).copied(),
            Self::AtLeastOne(paths) => (!paths.lead(at)).then_some(here),
            Self::OnlyOneOf { excluded, paths } => {
                let found = paths.find(at);
                let most = usize::from(!excluded.lead(at));
                (found.len() != most).then_some(*found.first().unwrap_or(&here))
            }
            Self::OneOrAll { one, all } => {
                if one.lead(at) {
                    None
                } else {
                    all.missing(at).map(Node::Element)
                }
            }
            Self::Dependent(paths) => {
                let counts = paths.paths.iter().map(|path| path.find(at).len());
                let missing = counts.clone().filter(|count| *count == 0).count();
                (missing > 0 && missing < counts.count()).then_some(here)
            }
            Self::Unique(paths) => repeated(&paths.find(at)),
            Self::Sum { paths, sum, strict } => {
                let nodes = paths.find(at);
                let total = nodes.iter().try_fold(Decimal::default(), |total, node| {
                    total.plus(Decimal::parse(&node.text())?)
                });
                let off = (*strict || !nodes.is_empty()) && total != Some(*sum);
                off.then_some(*nodes.first().unwrap_or(&here))
            }
            Self::Range { paths, min, max } => paths.find(at).into_iter().find(|node| {
                let Ok(value) = node.text().trim().parse::<f64>() else { return false };
                min.is_some_and(|min| value < min) || max.is_some_and(|max| value > max)
            }),
            Self::Regex { paths, regex, wanted } => {
                let mut nodes = paths.find(at).into_iter();
                nodes.find(|node| regex.is_match(&node.text()) != *wanted)
            }
            Self::StartsWith { paths, with, separator } => {
                let prefixes: Vec<String> =
                    with.find(at).iter().map(|n| format!("{}{separator}", n.text())).collect();
                let begins = |text: &str| prefixes.iter().any(|p| text.starts_with(p.as_str()));
                paths.find(at).into_iter().find(|node| !begins(&node.text()))
            }
            Self::NoSpaces(paths) => {
                let spaced = |text: &str| text.trim().len() != text.len();
                paths.find(at).into_iter().find(|node| spaced(&node.text()))
            }
            Self::IfThen { when, then, .. } => (when.holds(at) && !then.holds(at)).then_some(here),
            Self::Loop { .. } => None,
            _ => self.misdated(at, today),
        }
    }

    /// The rules about dates.
    fn misdated<'t, 'a>(&self, at: Element<'t, 'a>, today: Option<Day>) -> Option<Node<'t, 'a>> {
        match self {
            Self::DateOrder { less, more } => {
                let last = more.days(at, today).into_iter().map(|(day, _)| day).min()?;
                let late = less.days(at, today).into_iter().find(|(day, _)| *day > last)?;
                Some(late.1)
            }
            Self::DateNow(date) => {
                let late = date.days(at, None).into_iter().find(|(day, _)| Some(*day) > today);
                today.and(late).map(|(_, node)| node)
            }
            Self::TimeLimit { start, end } => {
                let (start, _) = *start.days(at, today).first()?;
                let (end, place) = *end.days(at, today).first()?;
                (end > Day { year: start.year + 1, ..start }).then_some(place)
            }
            Self::BetweenDates { date, start, end } => {
                let (start, _) = *start.days(at, today).first()?;
                let (end, _) = *end.days(at, today).first()?;
                let mut days = date.days(at, today).into_iter();
                days.find(|(day, _)| *day < start || *day > end).map(|(_, node)| node)
            }
            _ => None,
        }
    }

    /// The message, what the rule speaks of, and what that is held against.
    pub(super) fn words(&self) -> (&'static str, String, String) {
        let (id, paths, against) = match self {
            Self::NoMoreThanOne(paths) => ("iati-rule-no-more-than-one", paths, String::new()),
            Self::AtLeastOne(paths) => ("iati-rule-at-least-one", paths, String::new()),
            Self::OnlyOneOf { excluded, paths } => {
                ("iati-rule-only-one-of", paths, excluded.words.clone())
            }
            Self::OneOrAll { one, all } => ("iati-rule-one-or-all", one, all.words().to_owned()),
            Self::Dependent(paths) => ("iati-rule-dependent", paths, String::new()),
            Self::Unique(paths) => ("iati-rule-unique", paths, String::new()),
            Self::Sum { paths, sum, .. } => ("iati-rule-sum", paths, sum.to_string()),
            Self::Range { paths, min, max } => {
                let bound = |limit: Option<f64>| limit.map_or("…".to_owned(), |l| l.to_string());
                ("iati-rule-range", paths, format!("{}–{}", bound(*min), bound(*max)))
            }
            Self::DateOrder { less, more } if more.now => {
                ("iati-rule-date-now", less, String::new())
            }
            Self::DateOrder { less, more } => ("iati-rule-date-order", less, more.words.clone()),
            Self::DateNow(date) => ("iati-rule-date-now", date, String::new()),
            Self::TimeLimit { start, end } => ("iati-rule-time-limit", start, end.words.clone()),
            Self::BetweenDates { date, start, end } => {
                ("iati-rule-between-dates", date, format!("{} – {}", start.words, end.words))
            }
            Self::Regex { paths, regex, .. } => ("iati-rule-regex", paths, regex.to_string()),
            Self::StartsWith { paths, with, separator } => {
                ("iati-rule-starts-with", paths, format!("{}{separator}", with.words))
            }
            Self::NoSpaces(paths) => ("iati-rule-no-spaces", paths, String::new()),
            Self::IfThen { paths, words, .. } => ("iati-rule-if-then", paths, words.clone()),
            Self::Loop { .. } => return ("iati-rule-if-then", String::new(), String::new()),
        };
        (id, paths.words.clone(), against)
    }
}

/// The first node whose text an earlier one has.
fn repeated<'t, 'a>(nodes: &[Node<'t, 'a>]) -> Option<Node<'t, 'a>> {
    let mut seen = std::collections::BTreeSet::new();
    nodes.iter().find(|node| !seen.insert(node.text())).copied()
}

impl All {
    fn named(name: &str) -> Result<Self, String> {
        match name {
            "lang" => Ok(Self::Lang),
            "sector" => Ok(Self::Sector),
            "currency" => Ok(Self::Currency),
            other => Err(other.to_owned()),
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Lang => "narrative/@xml:lang",
            Self::Sector => "transaction/sector",
            Self::Currency => "value/@currency",
        }
    }

    /// The first element that lacks it.
    fn missing<'t, 'a>(self, at: Element<'t, 'a>) -> Option<Element<'t, 'a>> {
        let mut under = Vec::new();
        match self {
            Self::Sector => under.extend(at.all("transaction")),
            Self::Lang => descend(at, &["narrative"], &mut under),
            Self::Currency => descend(at, &["value", "forecast", "loan-status"], &mut under),
        }
        under.into_iter().find(|element| match self {
            Self::Sector => element.child("sector").is_none(),
            Self::Currency => element.attribute("currency").is_none(),
            Self::Lang => !element.attributes().iter().any(|a| a.space == Some(XML)),
        })
    }
}

fn descend<'t, 'a>(at: Element<'t, 'a>, names: &[&str], found: &mut Vec<Element<'t, 'a>>) {
    for child in at.children() {
        if child.space().is_none() && names.contains(&child.name()) {
            found.push(child);
        }
        descend(child, names, found);
    }
}
