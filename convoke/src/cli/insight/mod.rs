//! `convoke insight`: the analyses on files, without a hub. One file for each analysis.

mod matching;

use std::path::Path;

use clap::{Args, Subcommand};
use formats::isolated;
use formats::{Row, Sheet, Table, Workbook, best_sheet};

use super::{Common, Outcome, Trouble, progress};
use crate::apart::{self, ANSWER_BYTES};
use crate::serve::sent::UPLOAD_BYTES;

/// `convoke insight match A.csv B.csv`
#[derive(Debug, Args)]
pub struct Insight {
    #[command(subcommand)]
    analysis: Analysis,
}

#[derive(Debug, Subcommand)]
enum Analysis {
    /// Find which organisations of two lists are one, or which of one list are listed twice.
    Match(matching::Match),
}

impl Insight {
    /// Does the analysis.
    pub fn run(self, common: &Common) -> Outcome {
        match self.analysis {
            Analysis::Match(analysis) => analysis.run(common),
        }
    }
}

/// The table of a file, read like one that is imported.
struct Sheeted {
    sheet: Sheet,
    table: Table,
    file: String,
}

impl Sheeted {
    /// Reads `file` in a process of its own and finds the table in it.
    fn read(file: &Path) -> Result<Self, Trouble> {
        let unread = |fault: std::io::Error| Trouble::usage(format!("{}: {fault}", file.display()));
        let length = std::fs::metadata(file).map_err(unread)?.len();
        if length > u64::try_from(UPLOAD_BYTES).unwrap_or(u64::MAX) {
            let most = UPLOAD_BYTES >> 20;
            return Err(format!("{} is larger than {most} MB", file.display()).into());
        }
        let bytes = std::fs::read(file).map_err(unread)?;
        let name = file.file_name().map_or_else(|| "file".into(), |n| n.to_string_lossy());
        let bar = progress("reading", None);
        let answer = apart::read(&name, &bytes)?;
        bar.finish_and_clear();
        let in_file = |fault: formats::FormatError| Trouble::from(fault.in_file(&name));
        let mut workbook: Workbook =
            isolated::decode(answer.as_slice(), ANSWER_BYTES).map_err(in_file)?;
        let choice = best_sheet(&workbook, None).map_err(in_file)?;
        let sheet = workbook.sheets.swap_remove(choice.index);
        Ok(Self { sheet, table: choice.table, file: name.into_owned() })
    }

    /// Its rows of data.
    fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.table.rows(&self.sheet)
    }

    /// The column the caller names, which must be there.
    fn asked(&self, wanted: &str) -> Result<usize, Trouble> {
        self.table.column(wanted).ok_or_else(|| {
            let columns = self.table.keys.join(", ");
            Trouble::usage(format!("{}: no column `{wanted}`; there are: {columns}", self.file))
        })
    }

    /// There is no column of `what`.
    fn without(&self, what: &str) -> Trouble {
        let columns = self.table.keys.join(", ");
        Trouble::usage(format!("{}: no column of {what}; there are: {columns}", self.file))
    }

    /// The first column that goes by one of these names.
    fn any(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.table.column(name))
    }
}
