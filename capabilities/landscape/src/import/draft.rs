//! An unfinished import: which file, and what was chosen so far. Kept for its owner between the
//! steps; nothing of it is in the record.

use formats::{FormatError, Workbook};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::plan::{Answer, Choices, Files, plan};
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
}

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
        self.source(book).map(|source| plan(&source, state, &self.choices, files))
    }

    /// Takes over what was chosen for the last file of the same shape.
    pub fn follow(&mut self, habit: Habit) {
        self.choices.mapping = habit.mapping;
        self.choices.values = habit.values;
        self.choices.answers = habit.answers;
        self.choices.title = habit.title;
        self.choices.source = habit.source;
        self.choices.licence = habit.licence;
    }

    /// What to remember for the next file of the same shape. `columns` are the plan's.
    #[must_use]
    pub fn habit(&self, plan: &Plan) -> Habit {
        let fields = plan.columns.iter().map(|c| (c.name.clone(), c.field.code().to_owned()));
        Habit {
            mapping: fields.collect(),
            values: self.choices.values.clone(),
            answers: self.choices.answers.clone().into_iter().filter(settled).collect(),
            title: self.choices.title.clone(),
            source: self.choices.source.clone(),
            licence: self.choices.licence.clone(),
        }
    }
}

/// Whether an answer settles the question.
fn settled((_, answer): &(String, Answer)) -> bool {
    !matches!(answer, Answer::Later)
}
