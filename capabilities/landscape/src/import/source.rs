//! What a workbook is: which sheet, which table, which kind, which mapping.

use formats::graph::{self, Graph};
use formats::{FormatError, Note, Sheet, Table, Workbook, best_sheet};

use super::propose::{Mapping, propose, shape};
use super::values::{looks_like_a_date, number};
use super::{need, package};
use crate::act::FileKind;

/// A workbook that was looked at.
pub struct Source<'a> {
    /// The workbook.
    pub workbook: &'a Workbook,
    /// What it holds, as far as one can tell.
    pub kind: FileKind,
    /// Whether it reads like a list of need, which says how many people need help where.
    pub need: bool,
    /// The sheet chosen.
    pub sheet: &'a Sheet,
    /// Its table.
    pub table: Table,
    /// The graph, when it is one.
    pub graph: Option<Graph>,
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
    let graph = match (kind, sheet) {
        (Some(FileKind::Graph), _) => Some(graph::graph(workbook)?),
        (None, None) if graph::is_graph(workbook) || is_ties(workbook) => {
            graph::graph(workbook).ok()
        }
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
    let (proposed, mapping) = propose(chosen, &choice.table);
    let kind = match (kind, &graph) {
        (Some(kind), _) => kind,
        (None, Some(_)) => FileKind::Graph,
        (None, None) => proposed,
    };
    let notes = match graph {
        Some(_) => workbook.notes.clone(),
        None => notes(workbook, &choice, &chosen.name),
    };
    let shape = shape(chosen, &choice.table);
    let need = graph.is_none() && need::looks(&choice.table, &mapping);
    let (sheet, table) = (chosen, choice.table);
    Ok(Source { workbook, kind, need, sheet, table, graph, mapping, shape, notes })
}

/// Whether a file is one list of ties: two columns name the ends, and hold names.
fn is_ties(workbook: &Workbook) -> bool {
    let [sheet] = &workbook.sheets[..] else { return false };
    let table = formats::find_table(sheet);
    let Some((from, to)) = graph::ends(&table) else { return false };
    let name = |text: &str| number(text).is_none() && !looks_like_a_date(text);
    let rows = table.rows(sheet).take(ENDS_LOOKED_AT);
    let ends = rows.flat_map(|row| [row.text(from).trim(), row.text(to).trim()]);
    let ends: Vec<&str> = ends.filter(|text| !text.is_empty()).collect();
    // From and to may be days as well, or the numbers of another list.
    ends.iter().filter(|text| name(text)).count() * 10 > ends.len() * 8
}

/// So many rows tell whether the ends of ties are names.
const ENDS_LOOKED_AT: usize = 200;

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
