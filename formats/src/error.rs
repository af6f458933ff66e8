//! Why a file could not be read: what is wrong, where, and how to mend it.
use serde::{Deserialize, Serialize};

use crate::message::{Value, english};

/// What is wrong with a file. Each has a stable message id; a second message, the id followed
/// by `-mend`, says what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// No bytes, or nothing but blanks.
    Empty,
    /// The file's name promises a workbook, but the bytes are something we do not read.
    WrongKind {
        /// What the ending promises.
        ending: String,
        /// What the bytes are.
        found: String,
    },
    /// A kind of file we do not read.
    Unsupported {
        /// What the bytes are.
        found: String,
    },
    /// Protected by a password.
    Encrypted,
    /// Broken inside.
    Damaged {
        /// What the reader stumbled over, in technical words.
        detail: String,
    },
    /// More bytes than allowed.
    TooBig {
        /// Megabytes allowed.
        limit: u64,
    },
    /// Unpacks to more than allowed: a zip bomb, or a very large workbook.
    TooBigInside {
        /// The part inside the file.
        part: String,
        /// Megabytes allowed.
        limit: u64,
    },
    /// More parts inside than a workbook has.
    TooManyParts {
        /// Parts allowed.
        limit: u64,
    },
    /// More sheets than allowed.
    TooManySheets {
        /// Sheets allowed.
        limit: u64,
    },
    /// More rows than allowed.
    TooManyRows {
        /// Rows allowed.
        limit: u64,
    },
    /// More columns than allowed.
    TooManyColumns {
        /// Columns allowed.
        limit: u64,
    },
    /// More cells than allowed.
    TooManyCells {
        /// Cells allowed.
        limit: u64,
    },
    /// One cell holds more text than allowed.
    CellTooLong {
        /// Bytes allowed.
        limit: u64,
    },
    /// A quotation mark opens a cell and never closes it.
    OpenQuote,
    /// Characters that no text has (NUL): a binary file, or a broken one.
    NotText,
    /// Broken JSON.
    BadJson {
        /// What the reader stumbled over, in technical words.
        detail: String,
    },
    /// Broken XML.
    BadXml {
        /// What the reader stumbled over.
        detail: String,
    },
    /// XML with a document type definition, which could define anything.
    Dtd,
    /// JSON that holds no rows.
    NoRows,
    /// No sheet holds a table, or no sheet has the name asked for.
    NoSheet {
        /// The name asked for, or empty.
        wanted: String,
    },
    /// Column names are said to stand in a row that is not there or holds nothing.
    NoRow {
        /// The row's number.
        row: u64,
    },
    /// Column names, and nothing below them.
    OnlyNames,
    /// Neither elements nor connections were found.
    NoGraph,
    /// A table without HXL tags, where tags are needed.
    NoTags,
    /// The reading process was stopped because it took too much memory or time.
    Stopped {
        /// `memory`, `time` or `crash`.
        why: String,
    },
}

impl Trouble {
    /// The message id, stable for ever.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Empty => "format-empty",
            Self::WrongKind { .. } => "format-wrong-kind",
            Self::Unsupported { .. } => "format-unsupported",
            Self::Encrypted => "format-encrypted",
            Self::Damaged { .. } => "format-damaged",
            Self::TooBig { .. } => "format-too-big",
            Self::TooBigInside { .. } => "format-too-big-inside",
            Self::TooManyParts { .. } => "format-too-many-parts",
            Self::TooManySheets { .. } => "format-too-many-sheets",
            Self::TooManyRows { .. } => "format-too-many-rows",
            Self::TooManyColumns { .. } => "format-too-many-columns",
            Self::TooManyCells { .. } => "format-too-many-cells",
            Self::CellTooLong { .. } => "format-cell-too-long",
            Self::OpenQuote => "format-open-quote",
            Self::NotText => "format-not-text",
            Self::BadJson { .. } => "format-bad-json",
            Self::BadXml { .. } => "format-bad-xml",
            Self::Dtd => "format-dtd",
            Self::NoRows => "format-no-rows",
            Self::NoSheet { .. } => "format-no-sheet",
            Self::NoRow { .. } => "format-no-row",
            Self::OnlyNames => "format-only-names",
            Self::NoGraph => "format-no-graph",
            Self::NoTags => "format-no-tags",
            Self::Stopped { why } => match why.as_str() {
                "memory" => "format-stopped-memory",
                "time" => "format-stopped-time",
                _ => "format-stopped",
            },
        }
    }

    /// The message's arguments by name.
    pub fn args(&self) -> Vec<(&'static str, Value)> {
        match self {
            Self::WrongKind { ending, found } => {
                vec![("ending", ending.into()), ("found", found.into())]
            }
            Self::Unsupported { found } => vec![("found", found.into())],
            Self::Damaged { detail } | Self::BadJson { detail } | Self::BadXml { detail } => {
                vec![("detail", detail.into())]
            }
            Self::TooBigInside { part, limit } => {
                vec![("part", part.into()), ("limit", (*limit).into())]
            }
            Self::TooBig { limit }
            | Self::TooManyParts { limit }
            | Self::TooManySheets { limit }
            | Self::TooManyRows { limit }
            | Self::TooManyColumns { limit }
            | Self::TooManyCells { limit }
            | Self::CellTooLong { limit } => vec![("limit", (*limit).into())],
            Self::NoSheet { wanted } => vec![("wanted", wanted.into())],
            Self::NoRow { row } => vec![("row", (*row).into())],
            Self::Empty
            | Self::Encrypted
            | Self::OpenQuote
            | Self::NotText
            | Self::Dtd
            | Self::NoRows
            | Self::OnlyNames
            | Self::NoGraph
            | Self::NoTags
            | Self::Stopped { .. } => Vec::new(),
        }
    }
}

/// A trouble with its place. Prints as "what; where; how to mend it" in English; faces print
/// the messages `trouble.id()`, `format-in-…` for the place, and `trouble.id()` + `-mend`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormatError {
    /// What is wrong.
    pub trouble: Trouble,
    /// The file's name as it was given.
    pub file: Box<str>,
    /// The sheet, where there are several.
    pub sheet: Option<String>,
    /// The row, or the line of a text file, counted from 1.
    pub row: Option<u64>,
    /// The column, counted from 1.
    pub column: Option<u64>,
}

impl FormatError {
    /// A trouble without a place.
    pub fn new(trouble: Trouble) -> Self {
        Self { trouble, file: Box::from(""), sheet: None, row: None, column: None }
    }

    /// Names the file.
    #[must_use]
    pub fn in_file(mut self, file: &str) -> Self {
        self.file = Box::from(file);
        self
    }

    /// Names the sheet.
    #[must_use]
    pub fn in_sheet(mut self, sheet: &str) -> Self {
        self.sheet = Some(sheet.to_owned());
        self
    }

    /// Names the row, counted from 1.
    #[must_use]
    pub fn at_row(mut self, row: u64) -> Self {
        self.row = Some(row);
        self
    }

    /// Names the column, counted from 1.
    #[must_use]
    pub fn at_column(mut self, column: u64) -> Self {
        self.column = Some(column);
        self
    }

    /// The id of the message that says how to mend it.
    pub fn mend_id(&self) -> String {
        format!("{}-mend", self.trouble.id())
    }

    /// The place as messages, widest first: id and arguments.
    pub fn places(&self) -> Vec<(&'static str, Vec<(&'static str, Value)>)> {
        let mut places = Vec::new();
        if !self.file.is_empty() {
            places.push(("format-in-file", vec![("file", Value::from(&*self.file))]));
        }
        if let Some(sheet) = &self.sheet {
            places.push(("format-in-sheet", vec![("sheet", Value::from(sheet))]));
        }
        if let Some(row) = self.row {
            places.push(("format-in-row", vec![("row", Value::from(row))]));
        }
        if let Some(column) = self.column {
            let index = usize::try_from(column.saturating_sub(1)).unwrap_or(usize::MAX);
            let letters = crate::sheet::column_letters(index);
            places.push(("format-in-column", vec![("column", Value::from(&letters))]));
        }
        places
    }
}

impl std::fmt::Display for FormatError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let args = self.trouble.args();
        f.write_str(&english(self.trouble.id(), &args))?;
        let places: Vec<String> =
            self.places().iter().map(|(id, args)| english(id, args)).collect();
        if !places.is_empty() {
            write!(f, "; {}", places.join(", "))?;
        }
        write!(f, "; {}", english(&self.mend_id(), &args))
    }
}

impl std::error::Error for FormatError {}
