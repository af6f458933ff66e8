//! What a workbook is: which sheet, which table, which kind, which mapping.

use formats::graph::{self, Graph};
use formats::{
    FormatError, Kind, NO_HEADER, Note, Sheet, Table, Workbook, best_sheet_under, keys_in,
    table_under,
};

use super::draft::Recall;
use super::propose::{Mapping, propose};
use super::report::Head;
use super::shape::{shape, shape_of};
use super::{need, package, ties};
use crate::act::FileKind;

/// A workbook that was looked at.
pub struct Source<'a> {
    /// The workbook.
    pub workbook: &'a Workbook,
    /// What it holds, as far as one can tell.
    pub kind: FileKind,
    /// Whether that is certain, or was said.
    pub sure: bool,
    /// Whether it reads like a list of need, which says how many people need help where.
    pub need: bool,
    /// The sheet chosen.
    pub sheet: &'a Sheet,
    /// Its table.
    pub table: Table,
    /// The graph, when it is one of elements and connections.
    pub graph: Option<Graph>,
    /// Whether it is a list of ties alone, whose columns can be chosen.
    pub ties: bool,
    /// The mapping proposed.
    pub mapping: Mapping,
    /// The fingerprint of the column names.
    pub shape: String,
    /// What was decided, to be shown.
    pub notes: Vec<Note>,
}

/// Looks at a workbook.
///
/// # Errors
/// When the sheet asked for is not there, or nothing in the file is a table.
pub fn recognise<'a>(
    workbook: &'a Workbook,
    sheet: Option<&str>,
    kind: Option<FileKind>,
) -> Result<Source<'a>, FormatError> {
    recognise_under(workbook, sheet, kind, None)
}

/// The same where somebody may have said in which row the column names stand.
///
/// # Errors
/// As `recognise`, or the sheet has no such row.
pub fn recognise_under<'a>(
    workbook: &'a Workbook,
    sheet: Option<&str>,
    kind: Option<FileKind>,
    header: Option<u64>,
) -> Result<Source<'a>, FormatError> {
    let listed = |workbook: &Workbook| -> Result<bool, FormatError> {
        let choice = best_sheet_under(workbook, sheet, header)?;
        Ok(ties::is_list(workbook, &choice.table))
    };
    let ties = match (kind, sheet) {
        (Some(FileKind::Graph), _) => !graph::is_graph(workbook) && listed(workbook)?,
        (None, None) => !graph::is_graph(workbook) && ties::looks(workbook, header),
        _ => false,
    };
    let graph = match (kind, sheet) {
        _ if ties => None,
        (Some(FileKind::Graph), _) => Some(graph::graph(workbook)?),
        (None, None) if graph::is_graph(workbook) => graph::graph(workbook).ok(),
        _ => None,
    };
    let elements = || {
        let named = |s: &&Sheet| graph::is_elements(&s.name);
        workbook.sheets.iter().find(named).map(|s| s.name.as_str())
    };
    let wanted = if graph.is_some() { sheet.or_else(elements) } else { sheet };
    let choice = best_sheet_under(workbook, wanted, header)?;
    let chosen =
        workbook.sheets.get(choice.index).ok_or_else(|| formats::isolated::stopped("crash"))?;
    let network = graph.is_some() || ties;
    let kind = kind.or(network.then_some(FileKind::Graph));
    let proposed = propose(chosen, &choice.table, kind);
    let notes = match graph {
        Some(_) => workbook.notes.clone(),
        None => notes(workbook, &choice, &chosen.name),
    };
    let shape = shape(chosen, &choice.table);
    let mapping = match ties {
        true => ties::proposed(chosen, &choice.table),
        false => proposed.mapping,
    };
    let need = !network && need::looks(&choice.table, &mapping);
    let (sheet, table) = (chosen, choice.table);
    let (kind, sure) = (proposed.kind, proposed.sure);
    Ok(Source { workbook, kind, sure, need, ties, sheet, table, graph, mapping, shape, notes })
}

/// What was decided, each thing once: the sheet, its table, then the file. What is wrong with cells
/// of other sheets is left out.
fn notes(workbook: &Workbook, choice: &formats::Choice, sheet: &str) -> Vec<Note> {
    let mut all = [&choice.notes[..], &choice.table.notes].concat();
    let concerns = |note: &&Note| match note {
        Note::Errors { sheet: own, .. } | Note::Merged { sheet: own, .. } => own == sheet,
        _ => true,
    };
    for note in workbook.notes.iter().filter(concerns) {
        if !all.contains(note) {
            all.push(note.clone());
        }
    }
    all
}

/// So many rows from the top may be the one that holds the column names.
const TOPS: usize = 15;
/// So many cells of such a row are shown, each with so many letters.
const SHOWN: (usize, usize) = (4, 30);

fn tops(sheet: &Sheet) -> impl Iterator<Item = usize> {
    (0..sheet.height()).filter(|row| !sheet.row(*row).is_empty()).take(TOPS)
}

/// Where the column names of a table stand, and the first rows of its sheet.
pub(super) fn head(sheet: &Sheet, table: &Table) -> Head {
    let clip = |text: &str| text.trim().chars().take(SHOWN.1).collect::<String>();
    let text = |row: usize| {
        let filled = sheet.row(row).texts().filter(|text| !text.trim().is_empty());
        filled.take(SHOWN.0).map(clip).collect::<Vec<_>>().join(" · ")
    };
    let tops = tops(sheet).map(|row| (sheet.number(row), text(row)));
    Head { row: table.header_row.map(|row| sheet.number(row)), tops: tops.collect() }
}

impl Source<'_> {
    /// The first rows of the sheet, where one of them can be said to hold the column names: not in
    /// records, which name their fields themselves, nor in a network of several tables.
    pub(super) fn head(&self) -> Head {
        let head = head(self.sheet, &self.table);
        if self.is_of_rows() { head } else { Head { tops: Vec::new(), ..head } }
    }

    fn is_of_rows(&self) -> bool {
        let records = self.sheet.is_of_records() || self.workbook.kind == Kind::Iati;
        !records && (self.kind != FileKind::Graph || self.ties)
    }

    fn tops(&self) -> impl Iterator<Item = usize> {
        tops(self.sheet)
    }

    /// The row that holds the columns of a file brought before, where the one that looks like it
    /// does not: next month's file of a partner has its title above, too.
    #[must_use]
    pub fn known_header(&self, recall: Recall) -> Option<u64> {
        let known = |shape: &str| recall(&format!("shape.{shape}")).is_some();
        if !self.is_of_rows() || known(&self.shape) {
            return None;
        }
        self.header_by(known)
    }

    /// Where the column names stood when the file had this shape: in the row that gives it, or in
    /// none; nothing where it cannot be told.
    #[must_use]
    pub fn header_of(&self, past: &str) -> Option<u64> {
        if !self.is_of_rows() {
            return None;
        }
        let bare = table_under(self.sheet, NO_HEADER).ok();
        let bare = bare.filter(|table| shape(self.sheet, table) == past);
        self.header_by(|own| own == past).or(bare.map(|_| NO_HEADER))
    }

    /// The first of the rows at the top under which the columns have a shape that is meant.
    fn header_by(&self, meant: impl Fn(&str) -> bool) -> Option<u64> {
        let several = |row: &usize| {
            self.sheet.row(*row).texts().filter(|text| !text.trim().is_empty()).count() > 1
        };
        let found =
            self.tops().filter(several).find(|row| meant(&shape_of(&keys_in(self.sheet, *row))));
        found.map(|row| self.sheet.number(row))
    }

    /// Names of sheets that are not read: skipped, hidden, ignored.
    pub(super) fn other_sheets(&self) -> (Vec<String>, Vec<String>, Vec<String>) {
        let (mut skipped, mut hidden, mut ignored) = (Vec::new(), Vec::new(), Vec::new());
        for sheet in &self.workbook.sheets {
            let part = self.kind == FileKind::Graph
                && (graph::is_part(&sheet.name) || package::is_part(self.workbook, sheet));
            let read = sheet.name == self.sheet.name || part;
            match (read, sheet.ignored, sheet.hidden) {
                (true, ..) => {}
                (_, true, _) => ignored.push(sheet.name.clone()),
                (_, _, true) => hidden.push(sheet.name.clone()),
                _ => skipped.push(sheet.name.clone()),
            }
        }
        (skipped, hidden, ignored)
    }
}
