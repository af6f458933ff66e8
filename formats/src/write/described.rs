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

/// A table with its dictionary.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Described {
    /// Its name in files: small letters, digits and `-`.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// Its columns.
    pub fields: Vec<Field>,
    /// The column whose values are different in each row; empty when there is none.
    pub key: String,
    /// Its rows, as long as its columns.
    pub rows: Vec<Vec<String>>,
}

impl Described {
    /// The table as a sheet.
    pub fn sheet(&self) -> OutTable {
        let header = self.fields.iter().map(|field| field.name.clone()).collect();
        OutTable { name: self.name.clone(), header, rows: self.rows.clone() }
    }

    /// Writes CSV with the columns' names on top.
    ///
    /// # Errors
    /// What the writer reports.
    pub fn write_csv(&self, out: &mut impl Write) -> io::Result<()> {
        let names = self.fields.iter().map(|field| field.name.as_str()).collect();
        lines(out, std::iter::once(names).chain(self.texts()))
    }

    /// Writes CSV as HXL wants it: titles, tags, rows; one blank where a cell has several.
    ///
    /// # Errors
    /// What the writer reports.
    pub fn write_hxl(&self, out: &mut impl Write) -> io::Result<()> {
        let titles = self.fields.iter().map(|field| tidy(&field.title)).collect();
        let tags = self.fields.iter().map(|field| tidy(&field.tag)).collect();
        let rows = self.rows.iter().map(|row| row.iter().map(|cell| tidy(cell)).collect());
        lines(out, [titles, tags].into_iter().chain(rows))
    }

    fn texts(&self) -> impl Iterator<Item = Vec<&str>> {
        self.rows.iter().map(|row| row.iter().map(String::as_str).collect())
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

fn lines<T: AsRef<str>>(
    out: &mut impl Write,
    rows: impl Iterator<Item = Vec<T>>,
) -> io::Result<()> {
    let mut line = String::new();
    for row in rows {
        line.clear();
        csv_row(&mut line, row);
        out.write_all(line.as_bytes())?;
    }
    Ok(())
}

/// The field dictionary of several tables, itself a table.
pub fn dictionary(tables: &[&Described]) -> OutTable {
    let header = ["table", "column", "title", "meaning", "unit", "type", "hxl_tag", "refers_to"];
    let row = |table: &Described, field: &Field| {
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
        header: header.map(str::to_owned).into(),
        rows: all.collect(),
    }
}
