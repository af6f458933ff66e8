//! An unfinished import: which file, and what was chosen so far. Kept for its owner between the
//! steps; nothing of it is in the record.

use formats::{FormatError, Workbook};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::plan::{Answer, Choices, Files, plan};
use super::propose::written;
use super::report::Plan;
use super::source::{Source, recognise};
use crate::act::FileKind;
use crate::model::dataset::sha256;
use crate::state::State;

/// Which step comes next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
    /// Whose it is.
    #[serde(default)]
    pub owner: Option<hub::Id>,
    /// What it is called.
    pub title: String,
    /// Who says so.
    pub source: String,
    /// What others may do with it.
    pub licence: String,
}

impl Draft {
    /// The bytes to keep.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads kept bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }

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

    /// Takes over what was chosen for the last file with the same columns, or with nearly the
    /// same; how they differ is kept to be said.
    pub fn follow_last(&mut self, source: &Source, recall: Recall) {
        let read = |shape: &str| -> Option<Habit> {
            serde_json::from_slice(&recall(&format!("shape.{shape}"))?).ok()
        };
        if let Some(habit) = read(&source.shape) {
            let file = habit.file.clone();
            self.followed = Some(Followed { file, ..Followed::default() });
            self.follow(habit);
            return;
        }
        let Some((shape, names)) = nearest(&shapes(recall), &source.table.keys) else { return };
        let Some(habit) = read(&shape) else { return };
        let own = &source.table.keys;
        if names == *own {
            // The very same columns under another shape are another publisher's: they are read the
            // same way, but they are somebody else's.
            let (title, source) = (self.choices.title.clone(), self.choices.source.clone());
            let licence = self.choices.licence.clone();
            return self.follow(Habit { owner: None, title, source, licence, ..habit });
        }
        self.followed = Some(Followed {
            file: habit.file.clone(),
            new: own.iter().filter(|key| !names.contains(key)).cloned().collect(),
            gone: names.iter().filter(|name| !own.contains(name)).cloned().collect(),
        });
        self.follow(habit);
        self.choices.follows = Some(shape);
    }

    /// What to remember for the next file: its choices by its shape, and its shape among all.
    #[must_use]
    pub fn to_remember(&self, plan: &Plan, recall: Recall) -> Vec<(String, Vec<u8>)> {
        let mut all = shapes(recall);
        let names = plan.columns.iter().map(|column| column.name.clone()).collect();
        all.insert(plan.shape.clone(), names);
        let bytes = |value: serde_json::Result<Vec<u8>>| value.unwrap_or_default();
        vec![
            (format!("shape.{}", plan.shape), bytes(serde_json::to_vec(&self.habit(plan)))),
            (SHAPES.to_owned(), bytes(serde_json::to_vec(&all))),
        ]
    }

    /// Takes over what was chosen for the last file of the same shape.
    pub fn follow(&mut self, habit: Habit) {
        self.choices.mapping = habit.mapping;
        self.choices.values = habit.values;
        self.choices.answers = habit.answers;
        self.choices.owner = self.choices.owner.or(habit.owner);
        self.choices.title = habit.title;
        self.choices.source = habit.source;
        self.choices.licence = habit.licence;
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
            owner: self.choices.owner,
            title: self.choices.title.clone(),
            source: self.choices.source.clone(),
            licence: self.choices.licence.clone(),
        }
    }
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

/// Whether an answer settles the question.
fn settled((_, answer): &(String, Answer)) -> bool {
    !matches!(answer, Answer::Later)
}
