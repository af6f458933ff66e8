//! What the landscape keeps of each thing.

use std::collections::{BTreeMap, BTreeSet};

use hub::{Actor as Person, At, Id, Said};
use serde::{Deserialize, Serialize};

use crate::act::{FileKind, RowCounts};
use crate::model::{Claim, Constituency, Country, Day, Facet, Frequency, Intensity, Keep, TieKind};

/// Whether an entry is on the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// On the map.
    #[default]
    Here,
    /// Leads to the entry of this number.
    JoinedTo(u32),
    /// Taken off the map.
    Retired,
    /// Its import was undone.
    Undone,
}

/// What was chosen when an entry was joined to another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gives {
    /// Facts taken from this entry instead of the other's.
    pub facets: BTreeSet<Facet>,
    /// Columns taken from this entry, by name.
    pub fields: BTreeMap<Box<str>, Keep>,
    /// Names that the organisation does not bear, although this entry does.
    pub unnamed: BTreeSet<Box<str>>,
    /// The import that asked for the joining.
    pub import: Option<Id>,
}

/// One entry for an organisation. Where others were joined to it, it has what is known of them
/// together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Actor {
    /// Its own id.
    pub id: Id,
    /// Which part of society it belongs to.
    pub kind: Option<Constituency>,
    /// Where it sits.
    pub country: Option<Country>,
    /// Registry numbers claimed for it.
    pub claims: Vec<Claim>,
    /// The organisation it is a branch of.
    pub part_of: Option<Id>,
    /// Its name.
    pub name: Said,
    /// Other names, oldest first.
    pub aliases: Vec<Said>,
    /// Names it does not bear after all: no file brings them again.
    pub disowned: BTreeSet<Box<str>>,
    /// Whatever else was said; later values win.
    pub fields: Vec<Said>,
    /// What only the secretariat reads.
    pub private: Vec<Said>,
    /// Whether it is on the map.
    pub standing: Standing,
    /// What the organisation it leads to takes from it; empty when it leads nowhere.
    pub gives: Gives,
    /// When it was added.
    pub since: At,
    /// The import that brought it.
    pub import: Option<Id>,
    /// The import that touched it last; none when it was something else.
    pub touched_by: Option<Id>,
}

/// One tie.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tie {
    /// Its own id.
    pub id: Id,
    /// Number of the entry where it starts.
    pub from: u32,
    /// Number of the entry where it leads.
    pub to: u32,
    /// Of what kind.
    pub kind: TieKind,
    /// Whether it leads one way.
    pub directed: bool,
    /// Its weight, when said.
    pub weight: Option<u32>,
    /// How often the two deal with each other.
    pub frequency: Option<Frequency>,
    /// How closely they work together.
    pub intensity: Option<Intensity>,
    /// Since when.
    pub since: Option<Day>,
    /// Until when.
    pub until: Option<Day>,
    /// The partner's own word for it.
    pub label: Said,
    /// Who says so.
    pub source: Said,
    /// When it was recorded.
    pub named: At,
    /// The organisation that named it itself.
    pub named_by: Option<Id>,
    /// What its two organisations say to it, the last word of each.
    pub answers: Vec<TieAnswer>,
    /// The import that brought it.
    pub import: Option<Id>,
    /// Corrected, answered or ended since it came.
    pub touched: bool,
    /// Here by mistake, or its import was undone.
    pub gone: bool,
}

impl Tie {
    /// Whether it holds on some day of these years (first, last); a tie without dates always does.
    #[must_use]
    pub fn holds_in(&self, first: i64, last: i64) -> bool {
        let year = |day: Day| day.start().date().0;
        self.since.is_none_or(|day| year(day) <= last)
            && self.until.is_none_or(|day| year(day) >= first)
    }
}

/// What one of its organisations says to a tie.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TieAnswer {
    /// The organisation.
    pub actor: Id,
    /// Whether it is as it was named.
    pub agrees: bool,
    /// When it said so.
    pub at: At,
    /// What it adds.
    pub reason: Said,
}

/// A dataset and its versions, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Dataset {
    /// The versions.
    pub versions: Vec<Version>,
    /// No longer to be counted.
    pub withdrawn: bool,
}

impl Dataset {
    /// The version that counts now.
    #[must_use]
    pub fn current(&self) -> Option<&Version> {
        self.versions.iter().rev().find(|v| !v.undone).filter(|_| !self.withdrawn)
    }
}

/// One version of a dataset.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Version {
    /// SHA-256 of the normalised file.
    pub sha256: Box<str>,
    /// How many different rows.
    pub rows: u64,
    /// Whose list it is.
    pub owner: Option<Id>,
    /// The hash of its column names.
    pub shape: Box<str>,
    /// First day of its activities.
    pub from: Option<Day>,
    /// Last day of its activities.
    pub to: Option<Day>,
    /// What it is called.
    pub title: Said,
    /// Who says so.
    pub source: Said,
    /// What others may do with it.
    pub licence: Said,
    /// When it was published.
    pub at: At,
    /// The import that brought it.
    pub import: Option<Id>,
    /// Its import was undone.
    pub undone: bool,
}

/// One file brought in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Import {
    /// When.
    pub at: At,
    /// By whom.
    pub by: Person,
    /// What the file held.
    pub kind: FileKind,
    /// SHA-256 of the file.
    pub sha256: Box<str>,
    /// The hash of its column names.
    pub shape: Box<str>,
    /// Rows by what became of them.
    pub counts: RowCounts,
    /// Whose file it is.
    pub owner: Option<Id>,
    /// The file's name.
    pub file: Said,
    /// The sheet.
    pub sheet: Said,
    /// Which column became what.
    pub mapping: Said,
    /// Cells that were mended before it was brought in.
    pub mends: Said,
    /// Numbers of the entries it added.
    pub added: Vec<u32>,
    /// Entries it changed, as they were before, in order.
    pub before: Vec<(u32, Box<Actor>)>,
    /// When it was undone.
    pub undone: Option<At>,
    /// Why it was undone.
    pub why: Said,
}
