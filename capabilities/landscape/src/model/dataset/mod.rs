//! A partner's activities, normalised to columns: who does what where when for whom.
//!
//! The file is JSON with one dictionary a column, stored by the SHA-256 of its bytes; an act
//! records the hash. Rows appear once each, however often the partner's file repeats them;
//! `times` keeps how often. Nothing is guessed: an empty cell is no value, never zero.

mod builder;
mod column;
mod mark;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use hub::Id;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Country, Day, Topic};

pub(crate) use builder::{DatasetBuilder, Row};
pub use column::Column;
pub use mark::Mark;

/// The version of this form.
pub const FORM: u32 = 1;

/// The organisation of a row, as the partner wrote it, and who that is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Org {
    /// Its name as written.
    pub name: Box<str>,
    /// The actor it was recognised as; none when that was left open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<Id>,
}

/// A theme: a word, perhaps with the partner's code for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// The word as written; the code where only that is given.
    pub name: Box<str>,
    /// The code.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub code: Box<str>,
    /// What it means in the words of the hub, where somebody was asked and said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub means: Option<Box<str>>,
}

impl Theme {
    /// The theme of many lists that it is: by what the hub says it means, its word, its code.
    #[must_use]
    pub fn topic(&self) -> Option<Topic> {
        let known = [self.means.as_deref(), Some(&*self.name), Some(&*self.code)];
        known.into_iter().flatten().find_map(Topic::from_words)
    }
}

/// A place: the area (province, region) and the spot within it, as far as given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    /// The country, when known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Name of the first level below the country.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub area: Box<str>,
    /// Name of the most detailed level given.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub name: Box<str>,
    /// Code of the most detailed level; empty where only coarser levels have one.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub code: Box<str>,
    /// Code of the next coarser level that has one.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub within: Box<str>,
    /// Name of the level between the area and the most detailed one, where three are given.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub district: Box<str>,
    /// The code of that level.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub district_code: Box<str>,
    /// The code of the area, where three levels are given.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub area_code: Box<str>,
}

impl Spot {
    /// The code of the area around: of two levels the one within which the place is, of three its
    /// own.
    #[must_use]
    pub fn code_of_area(&self) -> &str {
        let three = !(self.district.is_empty() && self.district_code.is_empty());
        if three { &self.area_code } else { &self.within }
    }
}

/// A row may stand so often in a file; a larger number is a slip.
pub const MOST_TIMES: u32 = 1_000_000;

/// Activities, in columns of equal length.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dataset {
    /// The version of the form: [`FORM`].
    pub form: u32,
    /// How many rows.
    pub rows: u32,
    /// Who.
    pub who: Column<Org>,
    /// What, as a theme or sector.
    pub what: Column<Theme>,
    /// Where.
    pub place: Column<Spot>,
    /// First day.
    pub from: Column<Day>,
    /// Last day.
    pub to: Column<Day>,
    /// People reached or targeted, as reported.
    pub people: Column<u64>,
    /// Further columns by the code of their field: `activity`, `whom`, `funder`, `status`, …
    pub more: BTreeMap<String, Column<Box<str>>>,
    /// Columns that no field fits, by the partner's own names for them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub kept: BTreeMap<String, Column<Box<str>>>,
    /// How often each row stood in the file.
    pub times: Vec<u32>,
    /// The number of the first of them in the file, as people see it.
    pub numbers: Vec<u64>,
}

/// Why bytes are not a dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotADataset(pub String);

impl Dataset {
    /// The bytes to store.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        // Plain columns always serialise.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads stored bytes.
    ///
    /// # Errors
    /// When they are not a dataset of this form, or its columns have different lengths.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotADataset> {
        let set: Self = serde_json::from_slice(bytes).map_err(|e| NotADataset(e.to_string()))?;
        let rows = set.rows as usize;
        let texts = set.words().map(|c| (c.of.len(), c.fits()));
        let lengths = [
            (set.who.of.len(), set.who.fits()),
            (set.what.of.len(), set.what.fits()),
            (set.place.of.len(), set.place.fits()),
            (set.from.of.len(), set.from.fits()),
            (set.to.of.len(), set.to.fits()),
            (set.people.of.len(), set.people.fits()),
            (set.times.len(), true),
            (set.numbers.len(), true),
        ];
        let even = lengths.into_iter().chain(texts).all(|(len, fits)| len == rows && fits);
        match (set.form, even) {
            (FORM, true) => Ok(set),
            (FORM, false) => Err(NotADataset("columns of different lengths".to_owned())),
            (form, _) => Err(NotADataset(format!("form {form} is not known"))),
        }
    }

    /// All columns of words beside who, what and where.
    pub fn words(&self) -> impl Iterator<Item = &Column<Box<str>>> {
        self.more.values().chain(self.kept.values())
    }

    /// The first and last day of all rows.
    #[must_use]
    pub fn period(&self) -> (Option<Day>, Option<Day>) {
        let first = self.from.words.iter().chain(&self.to.words).min();
        let last = self.to.words.iter().chain(&self.from.words).max();
        (first.copied(), last.copied())
    }

    /// The presence of a row, if it says who.
    #[must_use]
    pub fn presence(&self, row: usize) -> Option<Presence<'_>> {
        let who = &self.who.get(row)?.name;
        Some(Presence::of(who, self.place.get(row), self.what.get(row)))
    }

    /// The fingerprint of a row, 16 hex digits: all that it says but people. With any word of it
    /// changed it is another.
    #[must_use]
    pub fn fingerprint(&self, row: usize) -> Box<str> {
        let mut text = self.deed(row);
        let place = self.place.get(row);
        for level in place.iter().flat_map(|p| [&p.district, &p.district_code, &p.area_code]) {
            if !level.is_empty() {
                text.push_str(&format!("\n\t\t{level}"));
            }
        }
        for (name, column) in &self.kept {
            if let Some(word) = column.get(row) {
                text.push_str(&format!("\n\t{name}\t{word}"));
            }
        }
        short(&text)
    }

    /// The marks of all rows: who, where, what, when and the words of our fields. What is said of
    /// an activity hangs on its mark; the next version has the same, with whatever the partner's
    /// own columns say. Rows of one mark are numbered in their order.
    #[must_use]
    pub fn marks(&self) -> Vec<Mark> {
        let mut met: HashMap<Mark, u32> = HashMap::new();
        let mark = |row| {
            let text = self.deed(row);
            let first = Mark::of(&text);
            let times = met.entry(first).and_modify(|n| *n += 1).or_insert(1);
            if *times == 1 { first } else { Mark::of(&format!("{text}\n#{times}")) }
        };
        (0..self.rows as usize).map(mark).collect()
    }

    /// What a row says in fields of ours.
    fn deed(&self, row: usize) -> String {
        let mut text = String::new();
        if let Some(Presence { who, place, what }) = self.presence(row) {
            text.push_str(&[who, place[0], place[1], place[2], what].join("\n"));
        }
        for day in [&self.from, &self.to] {
            text.push('\n');
            text.extend(day.get(row).map(Day::to_string));
        }
        for (field, column) in &self.more {
            if let Some(word) = column.get(row) {
                text.push_str(&format!("\n{field}\t{word}"));
            }
        }
        text
    }

    /// Whether two rows are parts of one activity: of one number, and the same in all that the
    /// parts of a row share. The number alone may have been given twice. A grant may have several
    /// places.
    #[must_use]
    pub fn are_parts(&self, one: usize, other: usize) -> bool {
        let [own, line] = [one, other].map(|row| self.numbers.get(row));
        own.is_some()
            && own == line
            && (self.place.of.get(one) == self.place.of.get(other) || self.is_grant(one, other))
            && self.from.of.get(one) == self.from.of.get(other)
            && self.to.of.get(one) == self.to.of.get(other)
            && self.people.of.get(one) == self.people.of.get(other)
    }

    /// What each different theme is in the lists that others use: worked out once for a list.
    #[must_use]
    pub fn topics(&self) -> Vec<Option<Topic>> {
        self.what.words.iter().map(Theme::topic).collect()
    }

    /// Which of these a row has.
    #[must_use]
    pub fn topic(&self, row: usize, topics: &[Option<Topic>]) -> Option<Topic> {
        let word = self.what.of.get(row)?.checked_sub(1)?;
        topics.get(word as usize).copied().flatten()
    }

    /// How many activities the rows tell of: the parts of one stand together.
    #[must_use]
    pub fn activities(&self) -> u64 {
        (0..self.rows as usize).filter(|row| self.begins(*row)).count() as u64
    }

    /// Whether an activity begins with this row, whose further parts follow it.
    #[must_use]
    pub fn begins(&self, row: usize) -> bool {
        row.checked_sub(1).is_none_or(|last| !self.are_parts(last, row))
    }

    /// Whether two rows tell of one grant, each of another place: number and amount are the same.
    fn is_grant(&self, one: usize, other: usize) -> bool {
        ["project", "amount"].iter().all(|field| {
            let place = |row: usize| self.more.get(*field)?.of.get(row).filter(|word| **word > 0);
            place(one).is_some() && place(one) == place(other)
        })
    }

    /// All different presences.
    #[must_use]
    pub fn presences(&self) -> BTreeSet<Presence<'_>> {
        (0..self.rows as usize).filter_map(|row| self.presence(row)).collect()
    }
}

/// Somebody does something somewhere: the unit two versions of a dataset are compared by.
///
/// Who: the organisation's name, letter for letter as the partner wrote it (blanks at the ends
/// do not count; case does), so that a partner's own correction of a name is seen as a change.
/// Where: the code of the most detailed place, or, where that has none, its name with the name of
/// its area and the code of the place around it.
/// What: the code of the theme, or its name. Dates and numbers of people do not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Presence<'a> {
    /// The organisation's name.
    pub who: &'a str,
    /// Code; or code of the place around, area and name.
    pub place: [&'a str; 3],
    /// Code or name.
    pub what: &'a str,
}

impl<'a> Presence<'a> {
    /// Of whoever does this at this place.
    #[must_use]
    pub fn of(who: &'a str, place: Option<&'a Spot>, what: Option<&'a Theme>) -> Self {
        let place = place.map_or(["", "", ""], |p| {
            if p.code.is_empty() { [&*p.within, &p.area, &p.name] } else { [&*p.code, "", ""] }
        });
        let what = what.map_or("", |t| if t.code.is_empty() { &t.name } else { &t.code });
        Self { who, place, what }
    }
}

/// How many presences came, went and stayed between two versions.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema,
)]
pub struct PresenceChange {
    /// In the new version only.
    pub added: u64,
    /// In the old version only.
    pub removed: u64,
    /// In both.
    pub same: u64,
}

/// Compares two versions; without an old one everything is added.
#[must_use]
pub fn compare(old: Option<&Dataset>, new: &Dataset) -> PresenceChange {
    let before = old.map(Dataset::presences).unwrap_or_default();
    let after = new.presences();
    let same = after.intersection(&before).count() as u64;
    PresenceChange { added: after.len() as u64 - same, removed: before.len() as u64 - same, same }
}

/// The first 16 hex digits of a text's SHA-256.
fn short(text: &str) -> Box<str> {
    sha256(text.as_bytes()).get(..16).unwrap_or_default().into()
}

/// The SHA-256 of bytes, as 64 hex digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect()
}
