//! Mends a record so far that the standard takes it: its schema, its codelists, its rules. Nothing
//! is made up. What has one meaning alone is written as the standard wants it; what is not said is
//! said to be not said, by the codes that the standard has for that; what is optional and cannot be
//! right is left out, and a record that cannot be mended is none. What was done is told.
mod language;
mod rules;
mod shares;
mod unsaid;

use std::collections::{BTreeMap, BTreeSet};

use super::codes::Codelists;
use super::fault::{Fault, Finding};
use super::rules::Ruleset;
use super::schema::{Day, Schema};
use super::tree::Element;
use super::upgrade;
use super::version::Version;

/// What goes out is held against this.
pub struct Standard {
    schema: Schema,
    codes: Codelists,
    rules: Ruleset,
    today: String,
}

impl Standard {
    /// The newest version. `today` is the day, as ISO 8601, after which nothing has happened yet.
    pub fn latest(today: &str) -> Self {
        Self {
            schema: Schema::of(Version::LATEST),
            codes: Codelists::embedded(),
            rules: Ruleset::standard(),
            today: today.to_owned(),
        }
    }

    /// What is wrong with a record; advice is not.
    pub(super) fn findings(&self, record: Element<'_, '_>) -> Vec<Finding> {
        let mut found = self.schema.check(record);
        found.extend(self.codes.check(record, Version::LATEST));
        found.extend(self.rules.check(record, Some(&self.today)));
        found.retain(|finding| !finding.fault.is_advice());
        found
    }
}

/// What was mended in a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mended {
    /// Days that contradict one another or lie in the future.
    Days,
    /// Codes and languages that are on no list: written as the list has them, or left out.
    Codes,
    /// Sectors, places and markers by codes of no list: they are the publisher's own.
    OwnLists,
    /// Percentages that do not add up to a hundred.
    Shares,
    /// Themes, places and shares that are not said: "not specified", by the standard's own codes.
    Unsaid,
    /// Texts that do not say their language.
    Language,
    /// Budgets for more than a year.
    Budgets,
    /// Parts that the standard does not take, such as a budget that ends before it begins.
    Parts,
}

impl Mended {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Days,
        Self::Codes,
        Self::OwnLists,
        Self::Shares,
        Self::Unsaid,
        Self::Language,
        Self::Budgets,
        Self::Parts,
    ];

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Codes => "codes",
            Self::OwnLists => "own-lists",
            Self::Shares => "shares",
            Self::Unsaid => "unsaid",
            Self::Language => "language",
            Self::Budgets => "budgets",
            Self::Parts => "parts",
        }
    }
}

/// Why a record cannot be mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unmended {
    /// It says no sector.
    Sector,
    /// It says no country or region.
    Country,
    /// It says no first day.
    Start,
    /// It does not say in which language it is.
    Language,
    /// It names several sectors or countries without saying how much each gets.
    Shares,
    /// Something else that the standard asks for.
    Invalid,
}

/// Changes of a record, by where its elements begin.
#[derive(Debug, Default)]
pub struct Edits {
    /// Elements that are left out.
    pub(super) without: BTreeSet<usize>,
    /// Elements that get another name.
    pub(super) names: BTreeMap<usize, &'static str>,
    /// Attributes that get a value, or are left out. Languages go by `xml:lang`.
    pub(super) attributes: BTreeMap<(usize, String), Option<String>>,
    /// Texts that are added, as narratives.
    pub(super) words: BTreeMap<usize, String>,
    /// Elements that are added behind others.
    pub(super) behind: BTreeMap<usize, Vec<New>>,
    /// Elements that are added before all others inside one.
    pub(super) first: BTreeMap<usize, Vec<New>>,
    kinds: BTreeSet<Mended>,
    /// What of the whole record is mended: several rules may ask for it.
    whole: BTreeSet<Whole>,
}

/// What is mended of a whole record at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Whole {
    Sectors,
    Places,
    Language,
}

/// An element that is added.
#[derive(Debug, Default)]
pub(super) struct New {
    pub(super) name: &'static str,
    pub(super) attributes: Vec<(&'static str, String)>,
    /// Its narratives: language, where that is said, and text.
    pub(super) words: Vec<(Option<String>, String)>,
    pub(super) inside: Vec<New>,
    /// Its place in the order of the schema.
    order: usize,
}

impl Edits {
    /// Gives an attribute this value.
    pub fn set(&mut self, of: Element<'_, '_>, name: &str, value: String, why: Mended) {
        self.attributes.insert((of.at(), name.to_owned()), Some(value));
        self.kinds.insert(why);
    }

    /// Whether nothing is changed.
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    /// What is mended.
    pub(super) fn kinds(&self) -> &BTreeSet<Mended> {
        &self.kinds
    }

    fn drop_attribute(&mut self, of: Element<'_, '_>, name: &str, why: Mended) {
        self.attributes.insert((of.at(), name.to_owned()), None);
        self.kinds.insert(why);
    }

    /// Adds an element to one, where the schema wants it.
    fn add(&mut self, to: Element<'_, '_>, mut new: New, standard: &Standard) {
        let order = standard.schema.children(to.name());
        let place = |name: &str| order.iter().position(|(own, ..)| own == name);
        let wanted = place(new.name);
        new.order = wanted.unwrap_or_default();
        let plain = to.children().filter(|child| child.space().is_none());
        let before =
            plain.filter(|child| place(child.name()).is_some_and(|at| Some(at) <= wanted)).last();
        let list = match before {
            Some(child) => self.behind.entry(child.at()).or_default(),
            None => self.first.entry(to.at()).or_default(),
        };
        list.push(new);
        list.sort_by_key(|one| one.order);
    }

    /// Leaves an element out. A record is left out by whoever asked for it.
    fn leave_out(&mut self, element: Element<'_, '_>, why: Mended) -> Result<(), Unmended> {
        // What is left would be given the share of what is not.
        if is_shared(element) {
            return Err(Unmended::Shares);
        }
        self.leave_out_whole(element, why)
    }

    /// Leaves an element out whose shares say nothing about those that stay.
    fn leave_out_whole(&mut self, element: Element<'_, '_>, why: Mended) -> Result<(), Unmended> {
        element.parent().ok_or(Unmended::Invalid)?;
        self.without.insert(element.at());
        self.kinds.insert(why);
        Ok(())
    }

    /// Mends one finding in a record.
    ///
    /// # Errors
    /// Why it cannot be mended.
    pub(super) fn mend(
        &mut self,
        record: Element<'_, '_>,
        finding: &Finding,
        standard: &Standard,
    ) -> Result<(), Unmended> {
        let at = found_at(record, finding.at).ok_or(Unmended::Invalid)?;
        match &finding.fault {
            Fault::UnknownCode { name, list, .. } => match name.split_once("/@") {
                Some((_, attribute)) => self.code(at, attribute, list, &standard.codes),
                None => self.drop(at, Mended::Codes, standard),
            },
            Fault::BadValue { name, .. } => match name.split_once("/@") {
                Some((_, attribute)) => {
                    self.drop_attribute(at, attribute, Mended::Parts);
                    Ok(())
                }
                None => self.drop(at, Mended::Parts, standard),
            },
            Fault::UnknownAttribute { name, .. } => {
                self.drop_attribute(at, name, Mended::Parts);
                Ok(())
            }
            Fault::MissingElement { name, .. } if name == "description" && at == record => {
                self.describe(record, standard)
            }
            Fault::MissingAttribute { name, .. } if name == "iso-date" => match told_day(at) {
                Some(day) => {
                    self.set(at, "iso-date", day, Mended::Days);
                    Ok(())
                }
                None => self.drop(at, Mended::Parts, standard),
            },
            Fault::UnknownElement { .. }
            | Fault::MissingElement { .. }
            | Fault::MissingAttribute { .. } => self.drop(at, Mended::Parts, standard),
            Fault::Rule { number, .. } => self.rule(record, at, number, standard),
            // An order or number of elements that may mean several things.
            _ => Err(Unmended::Invalid),
        }
    }

    /// A code that is not on its list.
    fn code(
        &mut self,
        of: Element<'_, '_>,
        attribute: &str,
        list: &str,
        codes: &Codelists,
    ) -> Result<(), Unmended> {
        let value = match attribute {
            "xml:lang" => of.lang(),
            other => of.attribute(other),
        };
        let value = value.unwrap_or_default();
        if let Some(meant) = meant(of.name(), attribute, list, value, codes) {
            self.set(of, attribute, meant, Mended::Codes);
            return Ok(());
        }
        match (of.name(), attribute) {
            ("sector" | "policy-marker" | "recipient-region", "code" | "vocabulary")
                if !of.attribute("code").unwrap_or_default().trim().is_empty() =>
            {
                let around = of.parent().ok_or(Unmended::Invalid)?;
                // Shares add up within a list: what was one list stays one, and two stay two.
                let alike = |one: &Element<'_, '_>| one.name() == of.name();
                let taken = around.children().filter(alike).any(|one| vocabulary(one) == OWN);
                let own = match (of.name(), taken) {
                    (_, false) => OWN,
                    ("sector", true) => OWN_SECOND,
                    _ => return Err(Unmended::Invalid),
                };
                let same = |one: &Element<'_, '_>| alike(one) && vocabulary(*one) == vocabulary(of);
                around.children().filter(same).for_each(|one| self.own_list(one, own));
                Ok(())
            }
            // A place that is no country: the publisher's own region.
            ("recipient-country", "code") if !value.trim().is_empty() && is_place(of) => {
                self.names.insert(of.at(), "recipient-region");
                self.own_list(of, OWN);
                Ok(())
            }
            // Money in a currency that nobody knows is not money in another.
            ("value" | "forecast" | "loan-status", "currency") => self.leave_out(of, Mended::Parts),
            // The schema asks for a kind, and has a code for others.
            ("reporting-org", "type") => {
                self.set(of, attribute, OTHER.to_owned(), Mended::Codes);
                Ok(())
            }
            _ => {
                self.drop_attribute(of, attribute, Mended::Codes);
                Ok(())
            }
        }
    }

    /// Says that a code is of the publisher's own list, and so says it in words too.
    fn own_list(&mut self, of: Element<'_, '_>, list: &str) {
        self.set(of, "vocabulary", list.to_owned(), Mended::OwnLists);
        self.say_code(of);
    }

    /// Adds the code as words, where there are none.
    fn say_code(&mut self, of: Element<'_, '_>) {
        if of.child("narrative").is_none() {
            self.words.insert(of.at(), of.attribute("code").unwrap_or_default().trim().to_owned());
            self.kinds.insert(Mended::OwnLists);
        }
    }
}

/// The day that an element tells in words, as files of the first versions do.
fn told_day(of: Element<'_, '_>) -> Option<String> {
    let words = of.child("narrative").unwrap_or(of).text();
    Day::parse(words.trim()).map(|_| words.trim().to_owned())
}

/// Whether it is a part of a hundred percent.
fn is_shared(element: Element<'_, '_>) -> bool {
    let shared = ["sector", "recipient-country", "recipient-region"].contains(&element.name());
    shared && element.attribute("percentage").is_some()
}

/// The publisher's own list, in the lists of vocabularies.
const OWN: &str = "99";
/// Another own list, which sectors alone have.
const OWN_SECOND: &str = "98";
/// "Other" in the list OrganisationType.
const OTHER: &str = "90";

/// The list that a code is of; the standard's own where none is named.
fn vocabulary<'t>(of: Element<'t, '_>) -> &'t str {
    of.attribute("vocabulary").filter(|list| !list.is_empty()).unwrap_or("1")
}

/// Whether a country stands where a region may stand as well.
fn is_place(of: Element<'_, '_>) -> bool {
    let around = of.parent().map_or("", |around| around.name());
    let last = |around: Element<'_, '_>| around.all("recipient-country").last() == Some(of);
    around == "transaction" || of.parent().is_some_and(last) && around == "iati-activity"
}

/// The code of the list that a value can only mean: the same in other letters or without blanks,
/// the language without its country, a word of older versions.
fn meant(of: &str, attribute: &str, list: &str, value: &str, codes: &Codelists) -> Option<String> {
    let value = value.trim();
    let lower = value.to_lowercase();
    let mut all = vec![value.to_owned(), value.to_uppercase(), lower.clone()];
    if list == "Language" {
        all.push(lower.split(['-', '_']).next().unwrap_or_default().to_owned());
    }
    all.push(upgrade::code(Version::OLDEST, of, attribute, value).to_owned());
    all.into_iter().find(|code| !code.is_empty() && codes.holds(list, code) == Some(true))
}

/// The element that begins here.
fn found_at<'t, 'a>(of: Element<'t, 'a>, at: usize) -> Option<Element<'t, 'a>> {
    if of.at() == at {
        return Some(of);
    }
    of.children().find_map(|child| found_at(child, at))
}
