//! What can happen in the landscape.

use hub::{Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{Claim, Constituency, Country, Day, TieKind};

hub::acts! {
    /// What can happen in the landscape.
    pub enum Act {
        /// An organisation is put on the map.
        ActorAdded = "landscape.actor_added", words 4;
        /// Something about an organisation is added or corrected.
        ActorChanged = "landscape.actor_changed", words 4;
        /// An organisation is taken off the map: closed, or here by mistake.
        ActorRetired = "landscape.actor_retired", words 2;
        /// Two entries turn out to be one organisation.
        ActorsJoined = "landscape.actors_joined", words 2;
        /// A joining is undone: they are two after all.
        ActorsParted = "landscape.actors_parted", words 2;
        /// Two look-alikes are known to be different, so nobody is asked again.
        ActorsToldApart = "landscape.actors_told_apart", words 2;
        /// A tie between two organisations is put on the map.
        TieAdded = "landscape.tie_added", words 2;
        /// A tie has ended, or was here by mistake.
        TieEnded = "landscape.tie_ended", words 2;
        /// A partner's activities are published, as a first or a new version.
        DatasetPublished = "landscape.dataset_published", words 4;
        /// A dataset is no longer to be counted.
        DatasetWithdrawn = "landscape.dataset_withdrawn", words 2;
        /// A file was brought in; the acts that follow name this one.
        ImportMade = "landscape.import_made", words 4;
        /// Everything a file brought in is taken back.
        ImportUndone = "landscape.import_undone", words 2;
    }
}

type Each<'a> = &'a mut dyn FnMut(&'static str, &mut Said);

/// An organisation is put on the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActorAdded {
    /// Its own id, for ever.
    pub id: Id,
    /// Which part of society it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Constituency>,
    /// Where it sits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The registry numbers it claims.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<Claim>,
    /// The organisation it is a branch of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<Id>,
    /// The import that brought it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Id>,
    /// Its name.
    #[serde(skip)]
    pub name: Said,
    /// Other names, in any script.
    #[serde(skip)]
    pub aliases: Said,
    /// Whatever else is known, by the partner's own column names.
    #[serde(skip)]
    pub fields: Said,
    /// What only the secretariat reads: contacts.
    #[serde(skip)]
    pub private: Said,
}

impl Payload for ActorAdded {
    fn said(&mut self, each: Each) {
        each("name", &mut self.name);
        each("aliases", &mut self.aliases);
        each("fields", &mut self.fields);
        each("private", &mut self.private);
    }
}

/// Something about an organisation is added or corrected; what is not given stays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActorChanged {
    /// Which.
    pub id: Id,
    /// Which part of society it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Constituency>,
    /// Where it sits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Registry numbers to add.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<Claim>,
    /// Registry numbers to take away.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disclaims: Vec<Claim>,
    /// The organisation it is a branch of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<Id>,
    /// The import that brought the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Id>,
    /// A new name; the old one is kept as another name.
    #[serde(skip)]
    pub name: Said,
    /// Further other names.
    #[serde(skip)]
    pub aliases: Said,
    /// Further or corrected columns.
    #[serde(skip)]
    pub fields: Said,
    /// Further contacts.
    #[serde(skip)]
    pub private: Said,
}

impl Payload for ActorChanged {
    fn said(&mut self, each: Each) {
        each("name", &mut self.name);
        each("aliases", &mut self.aliases);
        each("fields", &mut self.fields);
        each("private", &mut self.private);
    }
}

/// An organisation is taken off the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActorRetired {
    /// Which.
    pub id: Id,
    /// The import that asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Id>,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ActorRetired {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}

/// Two entries turn out to be one organisation. Both ids keep working; every name is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActorsJoined {
    /// The entry that stays.
    pub kept: Id,
    /// The entry that now leads to it.
    pub gone: Id,
    /// The import that asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Id>,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ActorsJoined {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}

/// A joining is undone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActorsParted {
    /// The entry that becomes its own again.
    pub gone: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ActorsParted {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}

/// Two look-alikes are known to be different.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActorsToldApart {
    /// One.
    pub one: Id,
    /// The other.
    pub other: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ActorsToldApart {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}

/// A tie between two organisations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TieAdded {
    /// Its own id.
    pub id: Id,
    /// Where it starts.
    pub from: Id,
    /// Where it leads.
    pub to: Id,
    /// Of what kind.
    pub kind: TieKind,
    /// Whether it leads one way.
    pub directed: bool,
    /// Its weight in the unit of its source; none when not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<u32>,
    /// Since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Day>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// The import that brought it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Id>,
    /// The partner's own word for it.
    #[serde(skip)]
    pub label: Said,
    /// Who says so.
    #[serde(skip)]
    pub source: Said,
}

impl Payload for TieAdded {
    fn said(&mut self, each: Each) {
        each("label", &mut self.label);
        each("source", &mut self.source);
    }
}

/// A tie has ended, or was here by mistake.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TieEnded {
    /// Which.
    pub id: Id,
    /// The last day; without one it was here by mistake.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for TieEnded {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}

/// A partner's activities are published. The rows stand in a file of their own, by its hash.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DatasetPublished {
    /// The dataset; the same id again is a new version.
    pub id: Id,
    /// SHA-256 of the normalised file, 64 hex digits.
    pub sha256: Box<str>,
    /// How many different rows.
    pub rows: u64,
    /// The organisation whose list it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id>,
    /// What the file's shape looks like: its column names, hashed; the next one is known by it.
    pub shape: Box<str>,
    /// First day of its activities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Last day of its activities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    /// The import that brought it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Id>,
    /// What it is called.
    #[serde(skip)]
    pub title: Said,
    /// Who says so.
    #[serde(skip)]
    pub source: Said,
    /// What others may do with it.
    #[serde(skip)]
    pub licence: Said,
    /// Which column became what.
    #[serde(skip)]
    pub mapping: Said,
}

impl Payload for DatasetPublished {
    fn said(&mut self, each: Each) {
        each("title", &mut self.title);
        each("source", &mut self.source);
        each("licence", &mut self.licence);
        each("mapping", &mut self.mapping);
    }
}

/// A dataset is no longer to be counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DatasetWithdrawn {
    /// Which.
    pub id: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for DatasetWithdrawn {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}

/// What a file held.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// A list of organisations.
    Organisations,
    /// Who does what where when (3W, 4W, 5W).
    Activities,
    /// Organisations and their ties, as Kumu has them.
    Graph,
}

/// A file was brought in. Counts account for every row: `read` is the sum of the others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportMade {
    /// Its own id, named by the acts that follow.
    pub id: Id,
    /// What the file held.
    pub kind: FileKind,
    /// SHA-256 of the file as it came, 64 hex digits.
    pub sha256: Box<str>,
    /// What the file's shape looks like: its column names, hashed.
    pub shape: Box<str>,
    /// Rows by what became of them.
    pub counts: RowCounts,
    /// The organisation whose file it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id>,
    /// The file's name.
    #[serde(skip)]
    pub file: Said,
    /// The sheet.
    #[serde(skip)]
    pub sheet: Said,
    /// Which column became what.
    #[serde(skip)]
    pub mapping: Said,
}

impl Payload for ImportMade {
    fn said(&mut self, each: Each) {
        each("file", &mut self.file);
        each("sheet", &mut self.sheet);
        each("mapping", &mut self.mapping);
    }
}

/// Rows of a file by what became of them. INVARIANT (rows in = rows accounted for).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RowCounts {
    /// Rows of data in the file.
    pub read: u64,
    /// Brought something new.
    pub new: u64,
    /// Changed something known.
    pub update: u64,
    /// Said what was known already.
    pub unchanged: u64,
    /// Repeated an earlier row of the same file.
    pub repeated: u64,
    /// Look like somebody known and wait for an answer.
    pub possible: u64,
    /// Asked to be left out ("No update" in the remarks).
    pub left: u64,
    /// Could not be understood.
    pub rejected: u64,
}

impl RowCounts {
    /// Whether every row is accounted for.
    #[must_use]
    pub fn add_up(&self) -> bool {
        let parts = [
            self.new,
            self.update,
            self.unchanged,
            self.repeated,
            self.possible,
            self.left,
            self.rejected,
        ];
        parts.into_iter().try_fold(0_u64, u64::checked_add) == Some(self.read)
    }
}

/// Everything a file brought in is taken back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportUndone {
    /// Which import.
    pub id: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ImportUndone {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}
