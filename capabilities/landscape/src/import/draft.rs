//! An unfinished import: which file, and what was chosen so far. Kept for its owner between the
//! steps; nothing of it is in the record.

use formats::{FormatError, Workbook};
use hub::{Audience, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::duplicate::Duplicate;
use super::fields::Field;
use super::guard;
use super::plan::{Answer, Choices, Files, Which, plan};
use super::propose::{doubled, from_written, written};
use super::report::Plan;
use super::source::{Source, recognise};
use crate::act::FileKind;
use crate::model::dataset::sha256;
use crate::state::{State, Version};

/// Which step comes next.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The file was not read yet.
    #[default]
    Unread,
    /// What the file is.
    File,
    /// Which column is what.
    Columns,
    /// What words mean.
    Values,
    /// Who is the same.
    Duplicates,
    /// What will change.
    Check,
}

impl Step {
    /// The steps as a person takes them.
    pub const ALL: [Self; 5] =
        [Self::File, Self::Columns, Self::Values, Self::Duplicates, Self::Check];

    /// The last part of its address.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unread | Self::File => "file",
            Self::Columns => "columns",
            Self::Values => "values",
            Self::Duplicates => "duplicates",
            Self::Check => "check",
        }
    }

    /// The step after this one.
    #[must_use]
    pub fn next(self) -> Self {
        Self::ALL.into_iter().find(|step| *step > self).unwrap_or(Self::Check)
    }
}

/// An unfinished import.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The file's name.
    pub file: String,
    /// Where the file lies, when it is still to be fetched.
    #[serde(default)]
    pub address: Option<String>,
    /// Which step comes next.
    #[serde(default)]
    pub step: Step,
    /// The sheet chosen; none to take the one with most data.
    pub sheet: Option<String>,
    /// What the file holds; none to go by its columns.
    pub kind: Option<FileKind>,
    /// Everything else.
    pub choices: Choices,
    /// The earlier file whose choices were taken over.
    #[serde(default)]
    pub followed: Option<Followed>,
    /// When it was begun, seconds since 1970.
    #[serde(default)]
    pub begun: Option<i64>,
    /// The look-alikes answered for this file, by their keys: all that were given one answer
    /// together, the last answer last.
    #[serde(default)]
    pub given: Vec<Vec<String>>,
}

/// The earlier file whose choices were taken over, and how its columns differ.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Followed {
    /// The file's name.
    pub file: String,
    /// Columns that file had not.
    pub new: Vec<String>,
    /// Columns it had and this one has not.
    pub gone: Vec<String>,
    /// Columns that stand where another one stood, and what that was called.
    #[serde(default)]
    pub renamed: Vec<(String, String)>,
    /// Whose it was.
    #[serde(default)]
    pub owner: Option<hub::Id>,
}

impl Followed {
    /// How a file's columns differ from those of an earlier one. One that stands in the place of
    /// another, and does not look like something else, is that one by another name.
    fn of(source: &Source, names: &[String], habit: &Habit) -> Self {
        let own = &source.table.keys;
        let mut followed = Self { file: habit.file.clone(), ..Self::default() };
        for (at, key) in own.iter().enumerate().filter(|(_, key)| !names.contains(key)) {
            let looks = source.mapping.field(at);
            let goes = |old: &&String| {
                let went = habit.mapping.get(*old).and_then(|text| from_written(text));
                matches!(looks, Field::Keep | Field::Leave)
                    || went.is_some_and(|(went, _)| went == looks)
            };
            match in_place_of(own, names, at).filter(goes) {
                Some(old) => followed.renamed.push((key.clone(), old.clone())),
                None => followed.new.push(key.clone()),
            }
        }
        let renamed = |name: &&String| followed.renamed.iter().any(|(_, old)| old == *name);
        let gone = names.iter().filter(|name| !own.contains(name) && !renamed(name));
        followed.gone = gone.cloned().collect();
        followed
    }

    /// Whether a person should look at the columns.
    #[must_use]
    pub fn differs(&self) -> bool {
        !(self.new.is_empty() && self.gone.is_empty() && self.renamed.is_empty())
    }

    /// Whether this column is one to look at.
    #[must_use]
    pub fn asks(&self, column: &str) -> bool {
        let renamed = self.renamed.iter().map(|(new, _)| new);
        self.new.iter().chain(renamed).any(|name| name == column)
    }
}

/// What was kept under a key for the next file.
pub type Recall<'a> = &'a dyn Fn(&str) -> Option<Vec<u8>>;

/// The shapes of files brought so far: for each the names of its columns.
type Shapes = std::collections::BTreeMap<String, Vec<String>>;

/// Of ten columns of either file, so many must be in both for one to follow the other.
const NEAR: usize = 7;

/// What is remembered of one file for the next of the same shape.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Habit {
    /// Fields by column name.
    pub mapping: std::collections::BTreeMap<String, String>,
    /// Meanings of words.
    pub values: std::collections::BTreeMap<String, String>,
    /// Answers about look-alikes; those left for later are asked again.
    #[serde(default)]
    pub answers: std::collections::BTreeMap<String, Answer>,
    /// The file.
    #[serde(default)]
    pub file: String,
    /// What it held.
    #[serde(default)]
    pub kind: Option<FileKind>,
    /// Whose it is.
    #[serde(default)]
    pub owner: Option<hub::Id>,
    /// What it is called.
    pub title: String,
    /// Who says so.
    pub source: String,
    /// What others may do with it.
    pub licence: String,
    /// The currency of its amounts.
    #[serde(default)]
    pub currency: String,
}

impl Draft {
    /// A fingerprint of all that a plan follows from, but the landscape.
    #[must_use]
    pub fn chosen(&self) -> String {
        let chosen = (&self.file, &self.sheet, self.kind, &self.choices);
        sha256(&serde_json::to_vec(&chosen).unwrap_or_default())
    }

    /// Looks at the workbook as chosen.
    ///
    /// # Errors
    /// When the sheet is not there, or nothing in the file is a table.
    pub fn source<'a>(&self, workbook: &'a Workbook) -> Result<Source<'a>, FormatError> {
        recognise(workbook, self.sheet.as_deref(), self.kind)
    }

    /// Works out what bringing it in would do.
    ///
    /// # Errors
    /// As `source`.
    pub fn plan(&self, book: &Workbook, state: &State, files: Files) -> Result<Plan, FormatError> {
        let mended = self.mended(book);
        let source = self.source(mended.as_ref().unwrap_or(book))?;
        Ok(plan(&source, state, &self.choices, files))
    }

    /// The workbook with its mended cells; none where nothing was mended.
    pub(crate) fn mended(&self, book: &Workbook) -> Option<Workbook> {
        let first = self.choices.mends.first()?;
        let mut book = (!first.sheet.is_empty()).then(|| book.clone())?;
        for mend in &self.choices.mends {
            if let Some(sheet) = book.sheets.iter_mut().find(|sheet| sheet.name == mend.sheet) {
                sheet.mend(mend.row, mend.column, &mend.text);
            }
        }
        Some(book)
    }

    /// Gives a list of activities that continues another what that one is called and whose it is;
    /// one that continues none has neither from a file with the same columns.
    pub fn belong(&mut self, plan: &Plan, state: &State, audience: &Audience) {
        if plan.kind != FileKind::Activities {
            return;
        }
        let of = plan.alike.filter(|alike| alike.replaced).map(|alike| alike.dataset);
        let version = of.and_then(|id| state.datasets().get(&id)?.current());
        let said = |pick: fn(&Version) -> &Said| -> String {
            let said = version.and_then(|version| pick(version).seen_by(audience));
            said.unwrap_or_default().to_owned()
        };
        let title = Some(said(|version| &version.title)).filter(|title| !title.is_empty());
        self.choices.title = title.unwrap_or_else(|| stem(&self.file));
        self.choices.source = said(|version| &version.source);
        self.choices.licence = said(|version| &version.licence);
        // Rows that are brought once more because their list was undone are still whose they were.
        let last = self.followed.as_ref().filter(|last| last.file == self.file);
        let again = last.filter(|_| plan.alike.is_none()).and_then(|last| last.owner);
        self.choices.owner = version.map_or(self.choices.owner.or(again), |version| version.owner);
        self.choices.list = of.map(Which::Next).or(self.choices.list);
    }

    /// Takes over what was chosen for the last file with the same columns, or with nearly the
    /// same; how they differ is kept to be said.
    pub fn follow_last(&mut self, source: &Source, recall: Recall) {
        let owner = self.choices.owner;
        let Choices { title, source: says, licence, .. } = self.choices.clone();
        self.follow_any(source, recall);
        if let Some(followed) = &mut self.followed {
            followed.owner = self.choices.owner;
        }
        if source.kind == FileKind::Activities {
            self.choices.owner = owner;
        }
        // An organisation's own list is called what it was called when it was begun.
        if self.choices.partner.is_some() {
            (self.choices.title, self.choices.source) = (title, says);
            self.choices.licence = licence;
        }
    }

    fn follow_any(&mut self, source: &Source, recall: Recall) {
        let read = |shape: &str| -> Option<Habit> {
            serde_json::from_slice(&recall(&format!("shape.{shape}"))?).ok()
        };
        if let Some(habit) = read(&source.shape) {
            let file = habit.file.clone();
            self.followed = Some(Followed { file, ..Followed::default() });
            self.follow(habit);
            return self.close(source);
        }
        let Some((shape, names)) = nearest(&shapes(recall), &source.table.keys) else { return };
        let Some(habit) = read(&shape) else { return };
        let own = &source.table.keys;
        if names == *own {
            // The very same columns under another shape are another publisher's: they are read the
            // same way, but they are somebody else's.
            let (title, says) = (self.choices.title.clone(), self.choices.source.clone());
            let licence = self.choices.licence.clone();
            self.follow(Habit { owner: None, title, source: says, licence, ..habit });
            return self.close(source);
        }
        let followed = Followed::of(source, &names, &habit);
        self.follow(habit);
        for (new, old) in &followed.renamed {
            let went = self.choices.mapping.get(old).cloned();
            self.choices.mapping.extend(went.map(|went| (new.clone(), went)));
        }
        self.followed = Some(followed);
        self.choices.follows = Some(shape);
        self.close(source);
    }

    /// A column that was open before is private where something in it tells how to reach a person:
    /// nobody has seen this file's cells yet.
    fn close(&mut self, source: &Source) {
        let open = |text: &String| from_written(text).is_some_and(|(to, _)| to == Field::Keep);
        for (at, key) in source.table.keys.iter().enumerate() {
            let kept = self.choices.mapping.get(key).is_some_and(open);
            if kept && guard::tells_of_persons(source.sheet, &source.table, at) {
                self.choices.mapping.insert(key.clone(), written(Field::Private, None));
            }
        }
    }

    /// The look-alikes that wait for an answer: nobody has given one, or it was about somebody who
    /// is gone.
    pub fn open<'p>(&self, plan: &'p Plan) -> impl Iterator<Item = &'p Duplicate> + use<'p, '_> {
        let answers = &self.choices.answers;
        plan.duplicates.iter().filter(|one| answers.get(&one.key) != Some(&Answer::Later))
    }

    /// The first step after this one at which a file of a known shape has something to ask.
    #[must_use]
    pub fn next(&self, plan: &Plan, after: Step) -> Step {
        let asks = |step: &Step| match step {
            Step::Unread | Step::File => false,
            Step::Columns => {
                let open = plan.columns.iter().any(|column| column.two_days.is_some());
                let fields: Vec<Field> = plan.columns.iter().map(|column| column.field).collect();
                open || doubled(&fields).is_some()
                    || self.followed.as_ref().is_some_and(Followed::differs)
            }
            Step::Values => !plan.unknown.is_empty(),
            Step::Duplicates => self.open(plan).next().is_some(),
            Step::Check => true,
        };
        Step::ALL.into_iter().filter(|step| *step > after).find(asks).unwrap_or(Step::Check)
    }

    /// Keeps the answers that were given together.
    pub fn answer(&mut self, answers: Vec<(String, Answer)>) {
        // What is answered once more (a sheet that is brought twice) is answered once.
        let is_new = |key: &String| !answers.iter().any(|(own, _)| own == key);
        self.given.iter_mut().for_each(|keys| keys.retain(is_new));
        self.given.retain(|keys| !keys.is_empty());
        self.given.push(answers.iter().map(|(key, _)| key.clone()).collect());
        self.choices.answers.extend(answers);
    }

    /// Takes the last answers back.
    pub fn take_back(&mut self) {
        for key in self.given.pop().unwrap_or_default() {
            self.choices.answers.remove(&key);
        }
    }

    /// How many look-alikes were answered for this file.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.given.iter().map(Vec::len).sum()
    }

    /// What to remember for the next file: its choices by its shape, and its shape among all.
    #[must_use]
    pub fn to_remember(&self, plan: &Plan, recall: Recall) -> Vec<(String, Vec<u8>)> {
        let mut all = shapes(recall);
        let names = plan.columns.iter().map(|column| column.name.clone()).collect();
        all.insert(plan.shape.clone(), names);
        let bytes = |value: serde_json::Result<Vec<u8>>| value.unwrap_or_default();
        let mut keep = vec![
            (format!("shape.{}", plan.shape), bytes(serde_json::to_vec(&self.habit(plan)))),
            (SHAPES.to_owned(), bytes(serde_json::to_vec(&all))),
        ];
        keep.extend(plan.private.iter().filter_map(|private| private.to_keep(recall)));
        keep
    }

    /// Takes over what was chosen for the last file of the same shape.
    pub fn follow(&mut self, habit: Habit) {
        self.kind = self.kind.or(habit.kind);
        self.choices.mapping = habit.mapping;
        self.choices.values = habit.values;
        self.choices.answers = habit.answers;
        self.choices.owner = self.choices.owner.or(habit.owner);
        self.choices.title = habit.title;
        self.choices.source = habit.source;
        self.choices.licence = habit.licence;
        self.choices.currency = habit.currency;
    }

    /// What to remember for the next file of the same shape. `columns` are the plan's.
    #[must_use]
    pub fn habit(&self, plan: &Plan) -> Habit {
        let fields = plan.columns.iter().map(|c| (c.name.clone(), written(c.field, c.split)));
        Habit {
            mapping: fields.collect(),
            values: self.choices.values.clone(),
            answers: self.choices.answers.clone().into_iter().filter(settled).collect(),
            file: self.file.clone(),
            kind: Some(plan.kind),
            owner: self.choices.owner,
            title: self.choices.title.clone(),
            source: self.choices.source.clone(),
            licence: self.choices.licence.clone(),
            currency: self.choices.currency.clone(),
        }
    }
}

/// A file's name without its ending.
pub(crate) fn stem(name: &str) -> String {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned()
}

/// Where the shapes of all files are kept.
const SHAPES: &str = "shapes";

fn shapes(recall: Recall) -> Shapes {
    recall(SHAPES).and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

/// The shape with most columns in common, where they are most of both.
fn nearest(shapes: &Shapes, own: &[String]) -> Option<(String, Vec<String>)> {
    let both = |names: &[String]| names.iter().filter(|name| own.contains(name)).count();
    let near = |names: &[String]| both(names) * 10 >= names.len().max(own.len()) * NEAR;
    let found = shapes.iter().filter(|(_, names)| !names.is_empty() && near(names));
    found.max_by_key(|(_, names)| both(names)).map(|(shape, names)| (shape.clone(), names.clone()))
}

/// The column of the earlier file in whose place a new one stands: between the same two.
fn in_place_of<'n>(own: &[String], names: &'n [String], at: usize) -> Option<&'n String> {
    let beside = |all: &[String], at: usize| {
        [at.checked_sub(1), at.checked_add(1)].map(|at| all.get(at?).cloned())
    };
    let mut gone = names.iter().enumerate().filter(|(_, name)| !own.contains(name));
    let place = beside(own, at);
    gone.find(|(before, _)| beside(names, *before) == place).map(|(_, name)| name)
}

/// Whether an answer settles the question.
fn settled((_, answer): &(String, Answer)) -> bool {
    !matches!(answer, Answer::Later)
}
