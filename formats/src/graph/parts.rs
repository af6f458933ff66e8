//! The two sheets that a graph file fills: elements and connections.
use crate::error::{FormatError, Trouble};
use crate::limits::Limits;
use crate::note::Note;
use crate::records::Records;
use crate::sheet::{Held, Kind, Workbook};

/// Says that a node only stands for the end of a connection that names no element, so that
/// other programs can read the file; written by us and taken out again when read.
pub(super) const MISSING: &str = "missing";

/// Elements and connections in the making. Connections name the ids of their ends.
pub(super) struct Parts {
    pub(super) elements: Records,
    pub(super) connections: Records,
    most: usize,
}

/// An element or connection as it is read: names and values.
#[derive(Default)]
pub(super) struct Draft {
    pub(super) line: u32,
    pub(super) values: Vec<(String, String)>,
}

impl Draft {
    /// Begins with what the tag itself says.
    pub(super) fn at(line: u32, values: &[(&str, &str)]) -> Self {
        let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Self { line, values: values.iter().map(own).collect() }
    }

    /// Says more of it.
    pub(super) fn put(&mut self, name: &str, value: &str) {
        self.values.push((canonical(name), value.to_owned()));
    }

    /// Whether it says anything under this name.
    pub(super) fn has(&self, name: &str) -> bool {
        let name = canonical(name);
        self.values.iter().any(|(key, value)| *key == name && !value.is_empty())
    }
}

/// The column that a name means: Kumu's for what Kumu knows, itself otherwise.
fn canonical(name: &str) -> String {
    let known = ["Label", "Type", "Description", "Tags", "Direction"];
    let same = |word: &&&str| word.eq_ignore_ascii_case(name.trim());
    known.iter().find(same).map_or(name.trim(), |word| word).to_owned()
}

impl Parts {
    pub(super) fn new(limits: &Limits) -> Self {
        Self {
            elements: Records::with(&["_id", "Label"]),
            connections: Records::with(&["_id", "From", "To", "Direction"]),
            most: limits.rows,
        }
    }

    /// Takes an element. Without a label it goes by a column that names it, or by its id.
    ///
    /// # Errors
    /// There are more than a sheet has rows.
    pub(super) fn element(&mut self, mut draft: Draft) -> Result<(), FormatError> {
        if draft.has(MISSING) {
            return Ok(());
        }
        if !draft.has("Label") {
            let named = ["name", "title", "_id"].iter().find_map(|wanted| {
                let same = |(key, _): &&(String, String)| key.eq_ignore_ascii_case(wanted);
                draft.values.iter().find(same).map(|(_, value)| value.clone())
            });
            draft.put("Label", &named.unwrap_or_default());
        }
        take(&mut self.elements, draft, self.most)
    }

    /// Takes a connection.
    ///
    /// # Errors
    /// There are more than a sheet has rows.
    pub(super) fn connection(&mut self, draft: Draft) -> Result<(), FormatError> {
        take(&mut self.connections, draft, self.most)
    }

    /// The workbook.
    ///
    /// # Errors
    /// Nothing was found, or a limit is passed.
    pub(super) fn workbook(
        self,
        name: &str,
        kind: Kind,
        notes: Vec<Note>,
        limits: &Limits,
    ) -> Result<Workbook, FormatError> {
        if self.elements.len() + self.connections.len() == 0 {
            return Err(FormatError::new(Trouble::NoGraph));
        }
        let (elements, spent) = self.elements.sheet("Elements", 0, limits)?;
        let (connections, _) = self.connections.sheet("Connections", spent, limits)?;
        let sheets = vec![elements, connections];
        Ok(Workbook { name: name.to_owned(), kind, sheets, notes })
    }
}

fn take(records: &mut Records, draft: Draft, most: usize) -> Result<(), FormatError> {
    // One row is taken by the column names.
    if records.len() + 1 >= most {
        let trouble = Trouble::TooManyRows { limit: most as u64 };
        return Err(FormatError::new(trouble).at_row(u64::from(draft.line)));
    }
    records.begin(draft.line);
    for (name, value) in draft.values.into_iter().filter(|(_, value)| !value.is_empty()) {
        records.put(&name, Held::Text, value);
    }
    Ok(())
}
