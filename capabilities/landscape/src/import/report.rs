//! What bringing a file in would do, in numbers and questions.

use formats::Note;
use hub::Id;
use insight::names::fold;
use serde::{Deserialize, Serialize};

use super::draft::Recall;
use super::duplicate::{Duplicate, Match};
use super::fields::Field;
use super::private::Private;
use crate::act::{Act, FileKind, RowCounts};
use crate::model::dataset::PresenceChange;
use crate::model::{Day, Topic};

/// What bringing a file in would do.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What the file holds.
    pub kind: FileKind,
    /// Whether that is certain, or was said.
    pub sure: bool,
    /// Whether it reads like a list of need instead.
    pub need: bool,
    /// The sheet that is read.
    pub sheet: String,
    /// Visible sheets that are not read.
    pub skipped: Vec<String>,
    /// Sheets hidden by their author, not read.
    pub hidden: Vec<String>,
    /// Sheets whose name asks to leave them out.
    pub ignored: Vec<String>,
    /// Where its column names stand, and where else they may.
    pub head: Head,
    /// What was decided while reading, to be shown.
    pub notes: Vec<Note>,
    /// The fingerprint of the column names.
    pub shape: String,
    /// Rows by what would become of them. INVARIANT (rows in = rows accounted for).
    pub counts: RowCounts,
    /// Rows that differ from each other.
    pub distinct: u64,
    /// Each column.
    pub columns: Vec<ColumnPlan>,
    /// Each attribute of a graph that has no columns.
    pub attributes: Vec<Attribute>,
    /// Organisations named, by what would become of them.
    pub organisations: OrgCounts,
    /// Whose file it is, where that is an organisation that the file brings.
    pub owner: Option<Id>,
    /// Presences that come, go and stay, for activities.
    pub presences: Option<PresenceChange>,
    /// The dataset with the same columns that activities are held against.
    pub alike: Option<Alike>,
    /// Elements and connections, for graphs.
    pub graph: Option<GraphCounts>,
    /// Names that a registry number leads to an entry.
    pub matched: Vec<Match>,
    /// Names that may be somebody known, the most useful to ask about first.
    pub duplicates: Vec<Duplicate>,
    /// Names that nobody on the map bears, under which rows of an organisation's own list stand.
    pub strangers: Vec<Stranger>,
    /// Words whose meaning is not known, each once, most frequent first.
    pub unknown: Vec<UnknownWord>,
    /// Sectors that were taken for a theme of the hub, each once, most frequent first.
    pub taken: Vec<TakenWord>,
    /// Cells and rows with something wrong.
    pub faults: Vec<Fault>,
    /// What was read in a way that somebody should know of.
    pub read_so: ReadSo,
    /// Cells that were mended.
    pub mended: u64,
    /// The normalised activities, to be kept by their hash before the acts are proposed.
    pub dataset: Option<Vec<u8>>,
    /// What rows of each list say for the secretariat alone.
    pub private: Vec<Private>,
    /// The lists of activities of a data package, likewise.
    pub lists: Vec<Vec<u8>>,
    /// What becomes of each of them.
    pub packed: Vec<Packed>,
    /// Grants that come as activities.
    pub grants: Option<Grants>,
    /// The acts that would bring the file in; none when it would change nothing.
    pub acts: Vec<Act>,
}

impl Plan {
    /// The files to be kept by their hashes before the acts are proposed.
    pub fn files(&self) -> impl Iterator<Item = &[u8]> {
        self.dataset.iter().chain(&self.lists).map(Vec::as_slice)
    }

    /// The names of the organisations that the file puts on the map.
    pub fn new_names(&self) -> impl Iterator<Item = &str> {
        self.acts.iter().filter_map(|act| match act {
            Act::ActorAdded(added) => added.name.as_text(),
            _ => None,
        })
    }

    /// The organisation that the file puts on the map under this name, where only one has it.
    #[must_use]
    pub fn brings(&self, name: &str) -> Option<Id> {
        let wanted = fold(name);
        let mut found = self.acts.iter().filter_map(|act| match act {
            Act::ActorAdded(added) => {
                let names = added.name.as_text().into_iter();
                let mut names = names.chain(added.aliases.as_list().iter().map(AsRef::as_ref));
                names.any(|name| fold(name) == wanted).then_some(added.id)
            }
            _ => None,
        });
        found.next().filter(|_| found.next().is_none())
    }

    /// What is said for the secretariat alone and not kept so: the lists, the names to keep it
    /// under, and the words.
    #[must_use]
    pub fn notes(&self, recall: Recall) -> Vec<(Id, String, Vec<u8>)> {
        let notes = self.private.iter().filter_map(|private| {
            let (key, words) = private.to_keep(recall)?;
            Some((private.list()?, key, words))
        });
        notes.collect()
    }
}

/// Where the column names of a sheet stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The number of their row, as people see it; none where columns go by their letters.
    pub row: Option<u64>,
    /// The first rows with what stands in them, where one of them may be said to hold the names.
    pub tops: Vec<(u64, String)>,
}

impl Head {
    /// Whether columns go by their letters, as those of any table of as many columns do that has
    /// no names: what is remembered by the names of columns says nothing of it.
    #[must_use]
    pub fn is_nameless(&self) -> bool {
        self.row.is_none() && !self.tops.is_empty()
    }
}

/// A name in an organisation's own list that nobody on the map bears: its own in another language,
/// or somebody else's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stranger {
    /// The name.
    pub name: String,
    /// How an answer about it is kept.
    pub key: String,
    /// In how many rows.
    pub rows: u64,
}

/// What was read in a way that somebody should know of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ReadSo {
    /// Headings between the rows, left out.
    pub headings: Vec<String>,
    /// Rows that are examples of how a list is filled in, left out.
    pub examples: u64,
    /// Columns whose days are counted as spreadsheets do.
    pub serials: Vec<String>,
    /// Rows of the list that stay because the file holds nothing but changes.
    pub stay: u64,
    /// Columns that were open to everybody and are for the secretariat alone from now on.
    pub closed: Vec<String>,
    /// Rows of a list that is known which say no day, or none that can be read, where it has one.
    pub emptied: u64,
}

/// A list of activities in a data package, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Packed {
    /// The list here: the one that it is known as, or a new one.
    pub list: Id,
    /// What it is called.
    pub title: String,
    /// Its rows in the package.
    pub rows: u64,
    /// How it stands to the list here.
    pub standing: Standing,
    /// Whether it is brought.
    pub brought: bool,
}

/// How a list of a package stands to the one that is known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case", tag = "standing", content = "rows_here")]
pub enum Standing {
    /// Nothing like it is known here.
    New,
    /// It says what the list here says.
    Same,
    /// It takes the place of these rows.
    Next(u64),
    /// The list here has newer versions, of so many rows now.
    Older(u64),
    /// The list was taken away here since.
    Gone,
}

impl Standing {
    /// Whether bringing it would undo what was done here since: then somebody has to say so.
    #[must_use]
    pub const fn undoes(self) -> bool {
        matches!(self, Self::Older(_) | Self::Gone)
    }
}

/// Grants of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Grants {
    /// How many come as activities.
    pub told: u64,
    /// How many stay out: whoever receives them is a person, or not named.
    pub out: u64,
    /// What those that come add up to, by currency; nothing where an amount cannot be read.
    pub totals: Vec<Total>,
    /// Columns of the file's own that stay out, because they may speak of persons.
    pub left: Vec<String>,
}

/// A dataset with the columns of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Alike {
    /// Which.
    pub dataset: Id,
    /// How many rows it has.
    pub rows: u64,
    /// How many organisations of the file stand in it too.
    pub shared: u64,
    /// Whether the file becomes its next version, and so takes the place of its rows.
    pub replaced: bool,
}

/// Organisations of a file.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema,
)]
pub struct OrgCounts {
    /// Would be put on the map.
    pub new: u64,
    /// Known, and would learn something.
    pub update: u64,
    /// Known, nothing to add.
    pub known: u64,
    /// Look like somebody known and wait for an answer.
    pub possible: u64,
}

/// Elements and connections of a graph file.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema,
)]
pub struct GraphCounts {
    /// Elements.
    pub elements: u64,
    /// Connections.
    pub connections: u64,
    /// Connections that differ from each other.
    pub distinct: u64,
    /// Ends of connections that name nobody.
    pub dangling: u64,
    /// Connections that go both ways, brought without a direction.
    pub mutual: u64,
    /// Loops, which have no place on the map.
    pub loops: u64,
}

/// What would become of one column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct ColumnPlan {
    /// Its name in the file, or its letters.
    pub name: String,
    /// Where it goes.
    pub field: Field,
    /// At which sign its cells are split into several values.
    pub split: Option<char>,
    /// In how many rows it names several organisations.
    pub several: u64,
    /// A date of it that may be two days, where nothing tells in which order day and month stand.
    pub two_days: Option<String>,
    /// A date of it that may be two days, and the one that it is read as.
    pub read_as: Option<(String, Day)>,
    /// Its first different values.
    pub first: Vec<String>,
    /// Cells with something in them.
    pub filled: u64,
    /// How many different values stand in them.
    pub different: u64,
    /// What its amounts of money add up to, by currency; none where it holds no money.
    pub totals: Vec<Total>,
    /// Cells whose words are not known.
    pub unknown: u64,
    /// It tells how to reach people, and everybody would read it.
    pub reaches: bool,
    /// Cells that bring something where nothing was.
    pub add: u64,
    /// Cells that change something.
    pub update: u64,
    /// Cells that leave things as they are.
    pub leave: u64,
    /// Cells that cannot be read: their rows are brought without them.
    pub unread: u64,
}

/// What would become of one attribute of a graph's organisations or links.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Attribute {
    /// Its name in the file.
    pub name: String,
    /// Where it goes.
    pub field: Field,
    /// How often it brings something where nothing was.
    pub add: u64,
    /// How often it changes something.
    pub update: u64,
    /// How often it leaves things as they are.
    pub leave: u64,
}

impl Attribute {
    /// One of which nothing is counted yet.
    pub(super) fn new(name: &str, field: Field) -> Self {
        Self { name: name.to_owned(), field, add: 0, update: 0, leave: 0 }
    }
}

/// What amounts of one currency add up to, exactly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Total {
    /// The currency's code (ISO 4217); empty where the file does not say.
    pub currency: String,
    /// The sum, as an exact decimal with a point.
    pub amount: String,
}

/// A word whose meaning is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct UnknownWord {
    /// The field it stands in.
    pub field: Field,
    /// The word.
    pub word: String,
    /// In how many rows.
    pub rows: u64,
}

/// A sector of the DAC's list that was taken for the theme of the hub that plainly covers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct TakenWord {
    /// The word.
    pub word: String,
    /// The theme, by its key in the list of themes that several lists know.
    #[serde(serialize_with = "topic_key")]
    #[schemars(with = "String")]
    pub topic: Topic,
    /// In how many rows.
    pub rows: u64,
}

fn topic_key<S: serde::Serializer>(topic: &Topic, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(topic.key())
}

/// Something wrong with a cell or row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Fault {
    /// The sheet.
    pub sheet: String,
    /// The row, as people count.
    pub row: u64,
    /// The column's name; empty when the whole row is meant.
    pub column: String,
    /// The column, counted from 0, where a cell can be mended.
    pub at: Option<usize>,
    /// What stands there.
    pub value: String,
    /// The message that says what is wrong and how to mend it.
    pub message: &'static str,
    /// Whether the row is not brought because of it.
    pub rejects: bool,
    /// The row as it stood, for rejected rows.
    pub cells: Vec<String>,
}

impl Fault {
    /// What stands in the faulty cell: the cell of the row, where the row was kept.
    #[must_use]
    pub fn stands(&self) -> &str {
        let cell = self.at.and_then(|column| self.cells.get(column)).filter(|_| self.rejects);
        cell.map_or(self.value.as_str(), String::as_str)
    }

    /// Whether the cell is wrong by itself, whatever else stands in its row.
    #[must_use]
    pub fn is_of_its_cell(&self) -> bool {
        self.message != TURNED
    }
}

/// What is wrong where the last day is before the first.
pub(super) const TURNED: &str = "landscape-fault-dates";
