//! An unfinished import: which file, and what was chosen so far. Kept for its owner between the
//! steps; nothing of it is in the record.

use formats::{FormatError, Workbook};
use hub::{Audience, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::duplicate::Duplicate;
use super::fields::Field;
pub use super::habit::{Followed, Habit, Mends, Recall, of_owner};
use super::plan::{Answer, Choices, Files, Which, plan};
use super::propose::doubled;
use super::report::Plan;
use super::source::{Source, recognise_under};
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
    /// In which row its column names stand, 0 for none; none to take the row that looks like it.
    #[serde(default)]
    pub header: Option<u64>,
    /// What the file holds; none to go by its columns.
    pub kind: Option<FileKind>,
    /// Everything else.
    pub choices: Choices,
    /// The earlier file whose choices were taken over.
    #[serde(default)]
    pub followed: Option<Followed>,
    /// What cells of that file were mended to.
    #[serde(default)]
    pub mends: Mends,
    /// When it was begun, seconds since 1970.
    #[serde(default)]
    pub begun: Option<i64>,
    /// The look-alikes answered for this file, by their keys: all that were given one answer
    /// together, the last answer last.
    #[serde(default)]
    pub given: Vec<Vec<String>>,
}

impl Draft {
    /// A fingerprint of all that a plan follows from, but the landscape.
    #[must_use]
    pub fn chosen(&self) -> String {
        let chosen = (&self.file, &self.sheet, self.header, self.kind, &self.choices);
        sha256(&serde_json::to_vec(&chosen).unwrap_or_default())
    }

    /// Looks at the workbook as chosen.
    ///
    /// # Errors
    /// When the sheet is not there, or nothing in the file is a table.
    pub fn source<'a>(&self, workbook: &'a Workbook) -> Result<Source<'a>, FormatError> {
        recognise_under(workbook, self.sheet.as_deref(), self.kind, self.header)
    }

    /// The same for the first time: where the column names are those of an earlier file, they are
    /// found again in whichever row they stand.
    ///
    /// # Errors
    /// As `source`.
    pub fn first_source<'a>(
        &mut self,
        workbook: &'a Workbook,
        recall: Recall,
    ) -> Result<Source<'a>, FormatError> {
        let source = self.source(workbook)?;
        match source.known_header(recall).filter(|_| self.header.is_none()) {
            None => Ok(source),
            header => {
                self.header = header;
                self.source(workbook)
            }
        }
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
}

/// A file's name without its ending.
pub(crate) fn stem(name: &str) -> String {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned()
}
