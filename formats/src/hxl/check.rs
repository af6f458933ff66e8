//! Checks a tagged table by the default schema.
//!
//! The answers are those of libhxl, with one difference on purpose: where libhxl stops looking
//! for rare spellings at the first kind of column that varies too much, we look at the others
//! too.
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::date::is_date;
use super::pattern::{Pattern, Tag};
use super::rules::{RULES, Severity, What};
use crate::error::{FormatError, Trouble};
use crate::message::{Value, english};
use crate::sheet::{Sheet, column_letters};
use crate::table::Table;

/// Something in a tagged table that should be looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// How grave it is.
    pub severity: Severity,
    /// What it is.
    pub what: What,
    /// The row, as people count.
    pub row: u64,
    /// The column, counted from 0.
    pub column: usize,
    /// The column's tag.
    pub tag: String,
    /// What the cell says.
    pub value: String,
    /// What it may have meant.
    pub suggestion: Option<String>,
}

impl Finding {
    /// The message's arguments by name.
    pub fn args(&self) -> Vec<(&'static str, Value)> {
        let suggestion = self.suggestion.clone().unwrap_or_default();
        vec![
            ("row", self.row.into()),
            ("column", (&column_letters(self.column)).into()),
            ("tag", (&self.tag).into()),
            ("value", (&self.value).into()),
            ("suggestion", (&suggestion).into()),
        ]
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&english(self.what.id(), &self.args()))
    }
}

/// Checks every tagged column by the rules that fit its tag. Findings come rule by rule, in the
/// order of the rows.
///
/// # Errors
/// The table has no row of tags.
pub fn check(sheet: &Sheet, table: &Table) -> Result<Vec<Finding>, FormatError> {
    let tags: Vec<Option<Tag>> = table.tags.iter().map(|text| Tag::parse(text)).collect();
    if tags.iter().all(Option::is_none) {
        return Err(FormatError::new(Trouble::NoTags).in_sheet(&sheet.name));
    }
    let mut findings = Vec::new();
    for (patterns, severity, what) in RULES {
        for pattern in Pattern::parse_list(patterns).unwrap_or_default() {
            for (tag, columns) in alike(&tags, &pattern) {
                let cells = cells(sheet, table, &columns);
                for (place, suggestion) in wrong(what, &cells) {
                    let Some(cell) = cells.get(place) else { continue };
                    findings.push(Finding {
                        severity,
                        what,
                        row: cell.row,
                        column: cell.column,
                        tag: tag.clone(),
                        value: cell.text.to_owned(),
                        suggestion,
                    });
                }
            }
        }
    }
    Ok(findings)
}

/// The columns that a pattern means, those of one tag together.
fn alike(tags: &[Option<Tag>], pattern: &Pattern) -> BTreeMap<String, Vec<usize>> {
    let mut alike: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (column, tag) in tags.iter().enumerate() {
        if let Some(tag) = tag.as_ref().filter(|tag| pattern.matches(tag)) {
            alike.entry(tag.to_string()).or_default().push(column);
        }
    }
    alike
}

struct Filled<'a> {
    row: u64,
    column: usize,
    text: &'a str,
}

fn cells<'a>(sheet: &'a Sheet, table: &'a Table, columns: &[usize]) -> Vec<Filled<'a>> {
    let row = |row: crate::Row<'a>| {
        let number = row.number();
        let columns = columns.iter().map(move |column| (*column, row.text(*column)));
        columns.map(move |(column, text)| Filled { row: number, column, text })
    };
    let all = table.rows(sheet).flat_map(row);
    all.filter(|cell| !cell.text.trim().is_empty()).collect()
}

/// The places of cells that fail a test, with what they may have meant.
fn wrong(what: What, cells: &[Filled<'_>]) -> Vec<(usize, Option<String>)> {
    let failing = |fails: &dyn Fn(&str) -> bool| {
        let all = cells.iter().enumerate().filter(|(_, cell)| fails(cell.text));
        all.map(|(place, _)| (place, None)).collect()
    };
    match what {
        What::NotDate => failing(&|text| !is_date(text)),
        What::NotNumber => failing(&|text| number(text).is_none()),
        What::Outlier => outliers(cells),
        What::Spelling => misspelled(cells),
        What::Inconsistent => {
            let numbers = cells.iter().filter(|cell| number(cell.text).is_some()).count();
            let first = cells.first().is_some_and(|cell| number(cell.text).is_some());
            let numeric = numbers * 2 > cells.len() || (numbers * 2 == cells.len() && first);
            failing(&|text| number(text).is_some() != numeric)
        }
        What::Blanks => cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| sloppy(cell.text))
            .map(|(place, cell)| (place, Some(spaced(cell.text))))
            .collect(),
    }
}

fn number(text: &str) -> Option<f64> {
    text.trim().parse().ok()
}

/// With single blanks and none at the ends.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Blanks at the ends or in a row, tabs, one line break. More line breaks are a text of several
/// lines.
fn sloppy(text: &str) -> bool {
    text.trim() != text || (text.matches('\n').count() < 2 && spaced(text) != text)
}

/// Deviations from the mean beyond which a number stands out.
const FAR: f64 = 3.0;
/// Numbers from which on the smallest and the largest are not asked for the mean.
const MANY: usize = 10;

fn outliers(cells: &[Filled<'_>]) -> Vec<(usize, Option<String>)> {
    let values = cells.iter().enumerate();
    let values = values.filter_map(|(place, cell)| Some((place, number(cell.text)?)));
    let values: Vec<(usize, f64)> = values.filter(|(_, value)| value.is_finite()).collect();
    let mut sorted: Vec<f64> = values.iter().map(|(_, value)| *value).collect();
    sorted.sort_by(f64::total_cmp);
    let inner = if sorted.len() >= MANY { sorted.get(1..sorted.len() - 1) } else { None };
    let (mean, deviation) = spread(inner.unwrap_or(&sorted));
    if mean != 0.0 && deviation / mean > 1.0 {
        return Vec::new();
    }
    let far = values.iter().filter(|(_, value)| (value - mean).abs() > deviation * FAR);
    far.map(|(place, _)| (*place, None)).collect()
}

/// Mean and standard deviation.
fn spread(values: &[f64]) -> (f64, f64) {
    let count = values.len().max(1) as f64;
    let mean = values.iter().sum::<f64>() / count;
    let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    (mean, (squares / count).sqrt())
}

/// A spelling this rare, measured by the mean number of times a spelling is used, is doubtful.
const RARE: f64 = 0.05;

fn misspelled(cells: &[Filled<'_>]) -> Vec<(usize, Option<String>)> {
    let mut used: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, cell) in cells.iter().enumerate() {
        used.entry(spaced(cell.text)).or_default().push(place);
    }
    let counts: Vec<f64> = used.values().map(|places| places.len() as f64).collect();
    let (mean, deviation) = spread(&counts);
    if used.is_empty() || deviation / mean > 1.0 {
        return Vec::new();
    }
    let common = |places: &[usize]| places.len() as f64 > mean * RARE;
    let good: BTreeSet<&String> =
        used.iter().filter(|(_, places)| common(places)).map(|(word, _)| word).collect();
    let mut doubtful = Vec::new();
    for (word, places) in used.iter().filter(|(_, places)| !common(places)) {
        if let Some(meant) = closest(word, &good) {
            doubtful.extend(places.iter().map(|place| (*place, Some(meant.clone()))));
        }
    }
    doubtful.sort();
    doubtful
}

/// The good spelling nearest to a word, within a third of its letters.
fn closest(word: &str, good: &BTreeSet<&String>) -> Option<String> {
    use rapidfuzz::distance::levenshtein::distance;
    let most = word.chars().count() / 3;
    let far = |other: &str| distance(word.chars(), other.chars());
    let near = good.iter().map(|other| (far(other), *other)).filter(|(far, _)| *far <= most);
    near.min().map(|(_, other)| other.clone())
}
