//! A charter file changed clause by clause, as forms do. The text stays the person's own, with its
//! comments and order; a change touches the clause it is about. What is wrong in that clause
//! afterwards refuses the change; what no longer fits elsewhere is kept and told.

pub mod begin;
mod parts;
pub mod tracks;
mod values;
mod write;

use toml_edit::{DocumentMut, Item, TableLike};

use crate::check::{Finding, Severity, Step, check};
use crate::file::{self, Fault};
use crate::model::Charter;

pub use parts::{Choices, Entry, Kind, MODES, NEW, PARTS, Part, Rows, WHOLE};
pub use values::{EACH_MEMBER, Values, Why, Wrong, YES, first};

/// A charter file in the making.
#[derive(Debug, Clone)]
pub struct Text {
    document: DocumentMut,
    charter: Charter,
}

/// Where something is wrong: the clause, and the field of its form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The part, by its key; empty where no form changes it.
    pub part: &'static str,
    /// The clause.
    pub clause: String,
    /// The field: `quorum`, `seats.0.constituency`.
    pub field: String,
}

impl Text {
    /// Reads a charter file; its parts need not fit together yet.
    ///
    /// # Errors
    /// Why it is no charter file, with line and column.
    pub fn read(text: &str) -> Result<Text, Vec<Fault>> {
        let charter = file::parse(text)?;
        let document = file::without_mark(text).parse::<DocumentMut>().map_err(|error| {
            vec![Fault {
                severity: Severity::Error,
                line: 1,
                column: 1,
                fault: file::unread(error.message()),
            }]
        })?;
        Ok(Text { document, charter })
    }

    /// What it says.
    #[must_use]
    pub const fn charter(&self) -> &Charter {
        &self.charter
    }

    /// The clauses of a part, by the id each goes by.
    #[must_use]
    pub fn clauses(&self, part: &Part) -> Vec<String> {
        let id = |table: &dyn TableLike| {
            table.get(part.id).and_then(Item::as_str).unwrap_or_default().to_owned()
        };
        match part.is_whole() {
            true => vec![WHOLE.to_owned()],
            false => self.tables(part.key).into_iter().map(id).collect(),
        }
    }

    /// What stands in the fields of a clause; nothing where there is no such clause.
    #[must_use]
    pub fn values(&self, part: &Part, clause: &str) -> Option<Values> {
        let table = self.table(part, clause)?;
        let mut values = Values::new();
        values::read(table, part.entries, "", &mut values);
        if part.entries.iter().any(|entry| entry.kind == Kind::Chamber) {
            let chamber = self.charter.chamber_of(clause).map(|chamber| chamber.id.clone());
            values.insert("chamber".to_owned(), chamber.into_iter().collect());
        }
        if let Some(mode) = table.get("mode").and_then(Item::as_str) {
            values.insert("mode".to_owned(), vec![mode.to_owned()]);
        }
        if let Some(rows) = &part.rows {
            for (number, row) in tables_in(table, rows.key).into_iter().enumerate() {
                let before = format!("{}.{number}.", rows.key);
                values::read(row, rows.entries, &before, &mut values);
            }
        }
        Some(values)
    }

    /// The fields of a clause that the file has and no form shows.
    #[must_use]
    pub fn beyond(&self, part: &Part, clause: &str) -> Vec<String> {
        let whole_list = part.is_whole() && part.entries.is_empty();
        let Some(table) = self.table(part, clause).filter(|_| !whole_list) else {
            return Vec::new();
        };
        let mode = table.get("mode").and_then(Item::as_str).unwrap_or_default();
        let shown = |key: &str| {
            let rows = part.rows_in(mode).is_some_and(|rows| rows.key == key);
            rows || [part.id, "mode", "basis", "unknown"].contains(&key)
                || part.entries.iter().any(|entry| entry.key == key)
        };
        let values = table.iter().filter(|(_, item)| item.is_value() || !part.is_whole());
        let keys = values.map(|(key, _)| key).filter(|key| *key != WHOLE && !shown(key));
        keys.map(str::to_owned).collect()
    }

    /// The title of the text where a clause was read; nothing where it was read nowhere.
    #[must_use]
    pub fn source(&self, part: &Part, clause: &str) -> Option<String> {
        let basis = self.table(part, clause)?.get("basis")?.as_table_like()?;
        let title = basis.get("title").and_then(Item::as_str)?;
        Some(title.to_owned()).filter(|title| !title.is_empty())
    }

    /// What does not fit, and where.
    #[must_use]
    pub fn findings(&self, acts: &[&str]) -> Vec<(Place, Finding)> {
        let found = check(&self.charter, Some(acts)).into_iter();
        found.map(|finding| (self.place(&finding), finding)).collect()
    }

    fn place(&self, finding: &Finding) -> Place {
        let nowhere = Place { part: "", clause: String::new(), field: String::new() };
        let (list, number, rest) = match finding.path.as_slice() {
            [Step::Key(list), Step::At(number), rest @ ..] => (*list, *number, rest),
            [Step::Key(field @ ("amendment" | "vote_after_days"))] => {
                let field = (*field).to_owned();
                return Place { part: "about", clause: WHOLE.to_owned(), field };
            }
            _ => return nowhere,
        };
        let Some(part) = Part::named(list) else { return nowhere };
        let steps = rest.iter().map(|step| match step {
            Step::Key(key) => (*key).to_owned(),
            Step::At(number) => number.to_string(),
        });
        let mut steps: Vec<String> = steps.collect();
        if part.is_whole() {
            let field = format!("{list}.{number}.{}", steps.swap_remove(0));
            return Place { part: part.key, clause: WHOLE.to_owned(), field };
        }
        let clause = self.clauses(part).get(number).cloned().unwrap_or_default();
        // A place in a list is shown at the list's one field; a row has fields of its own.
        if steps.len() == 2 {
            steps.truncate(1);
        }
        Place { part: part.key, clause, field: steps.join(".") }
    }

    fn tables(&self, list: &str) -> Vec<&dyn TableLike> {
        tables_in(self.document.as_table(), list)
    }

    fn table(&self, part: &Part, clause: &str) -> Option<&dyn TableLike> {
        if part.is_whole() {
            return (clause == WHOLE).then_some(self.document.as_table() as &dyn TableLike);
        }
        let own =
            |table: &&dyn TableLike| table.get(part.id).and_then(Item::as_str) == Some(clause);
        self.tables(part.key).into_iter().find(own)
    }
}

impl std::fmt::Display for Text {
    /// The file.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.document.fmt(f)
    }
}

/// The tables of a list, however the file writes them.
fn tables_in<'t>(table: &'t dyn TableLike, list: &str) -> Vec<&'t dyn TableLike> {
    match table.get(list) {
        Some(Item::ArrayOfTables(tables)) => {
            tables.iter().map(|table| table as &dyn TableLike).collect()
        }
        Some(Item::Value(toml_edit::Value::Array(array))) => {
            let inline = array.iter().filter_map(toml_edit::Value::as_inline_table);
            inline.map(|table| table as &dyn TableLike).collect()
        }
        _ => Vec::new(),
    }
}
