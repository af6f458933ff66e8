//! Conversations of Pol.is, as its export has them: a folder of `comments.csv`, `votes.csv` or
//! else `participants-votes.csv`, and `summary.csv`.
mod read;
mod write;

use std::collections::BTreeMap;
use std::fmt;

pub use read::read;
pub use write::{Out, Votes, zipped};

/// The names of the files, as an export has them.
pub const FILES: [&str; 4] = ["comments.csv", "votes.csv", "participants-votes.csv", "summary.csv"];

/// The bytes of an export: a file that is not there is empty.
#[derive(Clone, Copy, Debug, Default)]
pub struct Export<'b> {
    /// The statements.
    pub comments: &'b [u8],
    /// Each vote.
    pub votes: &'b [u8],
    /// The last vote of each person on each statement: read where there is no `votes.csv`.
    pub participants: &'b [u8],
    /// What it was about.
    pub summary: &'b [u8],
}

/// A conversation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conversation {
    /// What it was about, if it says so.
    pub topic: String,
    /// What people were told about it.
    pub description: String,
    /// Where it was held.
    pub address: String,
    /// The statements by their numbers.
    pub statements: BTreeMap<u64, Statement>,
    /// Every vote, in the order of the file.
    pub votes: Vec<Vote>,
}

/// A statement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statement {
    /// What it says.
    pub text: String,
    /// Whether it does not count: moderated out, or about the conversation itself.
    pub out: bool,
}

/// A vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Whose, by number.
    pub participant: u64,
    /// On which statement.
    pub statement: u64,
    /// 1 agrees, −1 disagrees, 0 passes.
    pub answer: i8,
    /// When, in milliseconds since 1970; 0 where the export does not say.
    pub at: i64,
}

/// What is wrong with a file of an export, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file.
    pub file: &'static str,
    /// The line, from 1; 0 for the whole file.
    pub line: u64,
    /// The column.
    pub column: String,
    /// What stands there.
    pub value: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The file is missing or empty.
    Missing,
    /// There is no such column.
    NoColumn,
    /// It is not CSV.
    NotCsv,
    /// It is not a whole number.
    NotANumber,
    /// It is none of 1, 0 and -1.
    NoAnswer,
    /// It is no statement of comments.csv.
    NoStatement,
}

impl Wrong {
    /// The word by which messages name it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::NoColumn => "no-column",
            Self::NotCsv => "not-csv",
            Self::NotANumber => "not-a-number",
            Self::NoAnswer => "no-answer",
            Self::NoStatement => "no-statement",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, value, .. } = self;
        match self.wrong {
            Wrong::Missing => write!(f, "{file}: is missing or empty: export it again"),
            Wrong::NoColumn => write!(f, "{file}, line 1: no column `{column}`"),
            Wrong::NotCsv => write!(f, "{file}, line {line}: {value}"),
            Wrong::NotANumber => {
                write!(f, "{file}, line {line}, column {column}: `{value}` is not a whole number")
            }
            Wrong::NoAnswer => {
                write!(f, "{file}, line {line}, column {column}: `{value}` is none of 1, 0 and -1")
            }
            Wrong::NoStatement => write!(
                f,
                "{file}, line {line}, column {column}: `{value}` is no statement of comments.csv"
            ),
        }
    }
}

impl std::error::Error for Fault {}
