//! What was decided while reading, to be shown so that nobody has to guess.
use serde::{Deserialize, Serialize};

use crate::message::{Value, english};

/// A decision or finding. Shown through its message id and arguments in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// The text encoding that was found.
    Encoding(String),
    /// The separator that was found, as a word: `,` `;` `|` or `tab`.
    Separator(String),
    /// The file's name promises another kind.
    OtherKind {
        /// What the ending promises.
        ending: String,
        /// What it is.
        found: String,
    },
    /// A sheet hidden by its author.
    Hidden(String),
    /// A sheet whose name begins with `(ignore)`.
    Ignored(String),
    /// A visible sheet that was not chosen.
    Skipped {
        /// Its name.
        sheet: String,
        /// Rows of data found in it.
        rows: u64,
    },
    /// The sheet that was chosen because it has the most data.
    Chosen {
        /// Its name.
        sheet: String,
        /// Rows of data found in it.
        rows: u64,
    },
    /// The sheet that was asked for by name.
    Asked {
        /// Its name.
        sheet: String,
        /// Rows of data found in it.
        rows: u64,
    },
    /// Cells with a spreadsheet error, read as empty.
    Errors {
        /// The sheet.
        sheet: String,
        /// How many.
        count: u64,
    },
    /// Cells filled from merged ranges.
    Merged {
        /// The sheet.
        sheet: String,
        /// How many.
        count: u64,
    },
    /// The row that holds the column names.
    Header(u64),
    /// No row looked like column names; columns go by their letters.
    NoHeader,
    /// Rows of column names that were joined into one, as `first–last`.
    Joined(String),
    /// The row of HXL tags.
    Tags(u64),
    /// A namespace of others whose elements did not go into the sheets.
    Foreign(String),
    /// Records left out because their XML is broken.
    Broken(u64),
    /// Rows inside the data that repeat the column names, left out.
    Repeated(u64),
    /// Empty rows inside the data, left out.
    Blank(u64),
    /// A file of a package that is no table.
    NoTable(String),
    /// Tables of a package beyond the most that are read.
    MoreTables {
        /// How many are read.
        limit: u64,
        /// How many are not.
        count: u64,
    },
    /// Parts of a graph file that have no place in elements and connections.
    LeftOut {
        /// What the file calls them.
        what: String,
        /// How many.
        count: u64,
    },
}

impl Note {
    /// The message id.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Encoding(_) => "format-note-encoding",
            Self::Separator(_) => "format-note-separator",
            Self::OtherKind { .. } => "format-note-other-kind",
            Self::Hidden(_) => "format-note-hidden",
            Self::Ignored(_) => "format-note-ignored",
            Self::Skipped { .. } => "format-note-skipped",
            Self::Chosen { .. } => "format-note-chosen",
            Self::Asked { .. } => "format-note-asked",
            Self::Errors { .. } => "format-note-errors",
            Self::Merged { .. } => "format-note-merged",
            Self::Header(_) => "format-note-header",
            Self::NoHeader => "format-note-no-header",
            Self::Joined(_) => "format-note-joined",
            Self::Tags(_) => "format-note-tags",
            Self::Foreign(_) => "format-note-foreign",
            Self::Broken(_) => "format-note-broken-records",
            Self::Repeated(_) => "format-note-repeated",
            Self::Blank(_) => "format-note-blank",
            Self::NoTable(_) => "format-note-no-table",
            Self::MoreTables { .. } => "format-note-more-tables",
            Self::LeftOut { .. } => "format-note-left-out",
        }
    }

    /// The message's arguments by name.
    pub fn args(&self) -> Vec<(&'static str, Value)> {
        match self {
            Self::Encoding(name) => vec![("encoding", name.into())],
            Self::Separator(word) => vec![("separator", word.into())],
            Self::OtherKind { ending, found } => {
                vec![("ending", ending.into()), ("found", found.into())]
            }
            Self::Hidden(sheet) | Self::Ignored(sheet) => vec![("sheet", sheet.into())],
            Self::Skipped { sheet, rows }
            | Self::Chosen { sheet, rows }
            | Self::Asked { sheet, rows } => {
                vec![("sheet", sheet.into()), ("rows", (*rows).into())]
            }
            Self::Errors { sheet, count } | Self::Merged { sheet, count } => {
                vec![("sheet", sheet.into()), ("count", (*count).into())]
            }
            Self::Header(row) | Self::Tags(row) => vec![("row", (*row).into())],
            Self::NoHeader => Vec::new(),
            Self::Joined(rows) => vec![("rows", rows.into())],
            Self::LeftOut { what, count } => {
                vec![("what", what.into()), ("count", (*count).into())]
            }
            Self::NoTable(file) => vec![("file", file.into())],
            Self::MoreTables { limit, count } => {
                vec![("limit", (*limit).into()), ("count", (*count).into())]
            }
            Self::Foreign(space) => vec![("space", space.into())],
            Self::Broken(count) | Self::Repeated(count) | Self::Blank(count) => {
                vec![("count", (*count).into())]
            }
        }
    }
}

impl std::fmt::Display for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&english(self.id(), &self.args()))
    }
}
