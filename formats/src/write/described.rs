//! A table whose columns are explained: what each is called, means, is measured in, holds.
use std::borrow::Cow;
use std::io::{self, Write};

use super::{OutTable, csv_row};

/// What a column holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Holds {
    /// Words.
    #[default]
    Text,
    /// Whole numbers.
    Whole,
    /// Decimals, with a point.
    Decimal,
    /// Days, as ISO 8601.
    Day,
    /// `true` or `false`.
    Truth,
}

impl Holds {
    /// The type's name in Frictionless Data's Table Schema.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "string",
            Self::Whole => "integer",
            Self::Decimal => "number",
            Self::Day => "date",
            Self::Truth => "boolean",
        }
    }
}

/// One column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// Its name in files, the same in every language.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// What it means, in a sentence.
    pub meaning: String,
    /// What it is measured in; empty without a unit.
    pub unit: String,
    /// What it holds.
    pub holds: Holds,
    /// Its HXL tag; empty when HXL has none for it.
    pub tag: String,
    /// The table and column whose values it names.
    pub refers: Option<(String, String)>,
}

impl Field {
    /// A column of words without a unit.
    pub fn text(name: &str, title: &str, meaning: &str, tag: &str) -> Self {
        let own = |text: &str| text.to_owned();
        let (name, title, meaning, tag) = (own(name), own(title), own(meaning), own(tag));
        Self { name, title, meaning, tag, ..Self::default() }
    }

    /// The same, holding something else.
    #[must_use]
    pub fn holding(mut self, holds: Holds) -> Self {
        self.holds = holds;
        self
    }

    /// The same, measured in a unit.
    #[must_use]
    pub fn in_unit(mut self, unit: &str) -> Self {
        unit.clone_into(&mut self.unit);
        self
    }

    /// The same, naming rows of another table.
    #[must_use]
    pub fn of(mut self, table: &str, column: &str) -> Self {
        self.refers = Some((table.to_owned(), column.to_owned()));
        self
    }
}

/// Rows, one after another.
pub type Rows<'r> = Box<dyn Iterator<Item = Vec<String>> + 'r>;

/// A table with its dictionary. Its rows are made as they are written, so that a table of any
/// length takes no memory.
pub struct Described<'r> {
    /// Its name in files: small letters, digits and `-`.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// Its columns.
    pub fields: Vec<Field>,
    /// The column whose values are different in each row; empty when there is none.
    pub key: String,
    /// Its rows, as long as its columns.
    pub rows: Box<dyn Fn() -> Rows<'r> + 'r>,
}

impl Described<'_> {
    /// Its columns' names in files.
    pub(super) fn names(&self) -> Vec<&str> {
        self.fields.iter().map(|field| field.name.as_str()).collect()
    }

    /// Writes CSV with the columns' names on top.
    ///
    /// # Errors
    /// What the writer reports.
    pub fn write_csv(&self, out: &mut dyn Write) -> io::Result<()> {
        lines(out, std::iter::once(self.names()))?;
        lines(out, (self.rows)())
    }

    /// Writes CSV as HXL wants it: titles, tags, rows; one blank where a cell has several.
    ///
    /// # Errors
    /// What the writer reports.
    pub fn write_hxl(&self, out: &mut dyn Write) -> io::Result<()> {
        let titles = self.fields.iter().map(|field| tidy(&field.title)).collect();
        let tags: Vec<_> = self.fields.iter().map(|field| tidy(&field.tag)).collect();
        lines(out, [titles, tags].into_iter())?;
        let tidied = |row: Vec<String>| row.iter().map(|cell| tidy(cell).into_owned()).collect();
        lines::<String>(out, (self.rows)().map(tidied))
    }
}

/// Without blanks at its ends, and with one where there are several.
fn tidy(text: &str) -> Cow<'_, str> {
    let blanks = |pair: &[u8]| pair.iter().all(u8::is_ascii_whitespace);
    if text.trim() == text && !text.as_bytes().windows(2).any(blanks) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn lines<T: AsRef<str>>(out: &mut dyn Write, rows: impl Iterator<Item = Vec<T>>) -> io::Result<()> {
    let mut line = String::new();
    for row in rows {
        line.clear();
        csv_row(&mut line, row);
        out.write_all(line.as_bytes())?;
    }
    Ok(())
}

/// The columns of a field dictionary.
pub(crate) const DICTIONARY: [&str; 8] =
    ["table", "column", "title", "meaning", "unit", "type", "hxl_tag", "refers_to"];

/// The field dictionary of several tables, itself a table.
pub fn dictionary(tables: &[&Described<'_>]) -> OutTable {
    let row = |table: &Described<'_>, field: &Field| {
        let refers = field.refers.as_ref().map(|(table, column)| format!("{table}.{column}"));
        vec![
            table.name.clone(),
            field.name.clone(),
            field.title.clone(),
            field.meaning.clone(),
            field.unit.clone(),
            field.holds.name().to_owned(),
            field.tag.clone(),
            refers.unwrap_or_default(),
        ]
    };
    let all = tables.iter().flat_map(|table| table.fields.iter().map(move |f| row(table, f)));
    OutTable {
        name: "fields".to_owned(),
        header: DICTIONARY.map(str::to_owned).into(),
        rows: all.collect(),
    }
}
