//! What a workbook is: which sheet, which table, which kind, which mapping.

use formats::graph::{self, Graph};
use formats::{FormatError, Note, Sheet, Table, Workbook, best_sheet};

use super::propose::{Mapping, propose};
use super::shape::shape;
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
    let listed = |workbook: &Workbook| -> Result<bool, FormatError> {
        let choice = best_sheet(workbook, sheet)?;
        Ok(ties::is_list(workbook, &choice.table))
    };
    let ties = match (kind, sheet) {
        (Some(FileKind::Graph), _) => !graph::is_graph(workbook) && listed(workbook)?,
        (None, None) => !graph::is_graph(workbook) && ties::looks(workbook),
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
    let choice = best_sheet(workbook, wanted)?;
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

impl Source<'_> {
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
