//! Finds the rows of column names.
use std::collections::BTreeSet;

use super::tags::{is_tag_row, normal_tag};
use crate::note::Note;
use crate::sheet::{Cell, Held, Row, Sheet};

/// Rows looked at from the top.
const LOOK: usize = 60;
/// Rows that may make up the column names.
const DEEP: usize = 5;
/// Joins a group's name and a column's name.
const JOINT: &str = " · ";

pub(super) struct Found {
    pub(super) header_rows: Vec<usize>,
    pub(super) names: Vec<String>,
    pub(super) tag_row: Option<usize>,
    pub(super) first_row: usize,
    pub(super) notes: Vec<Note>,
}

/// Finds the column names: where they are said to be, else where they look to be. What is said is
/// one row, or no row at all.
pub(super) fn find(sheet: &Sheet, said: Option<&[usize]>) -> Found {
    let top: Vec<usize> =
        (0..sheet.height().min(LOOK)).filter(|row| !sheet.row(*row).is_empty()).collect();
    let tag_row = top.iter().copied().find(|row| is_tag_row(sheet.row(*row)));
    let header_rows = match (said, tag_row) {
        (Some(rows), _) => rows.to_vec(),
        (None, Some(tags)) => around_tags(sheet, &top, tags),
        // Records say themselves what their fields are called.
        (None, None) if sheet.named => vec![0],
        (None, None) => untagged(sheet, &top),
    };
    let names = joined(sheet, &header_rows);
    let below = header_rows.last().copied().max(tag_row).map_or(0, |row| row + 1);
    let first_row =
        (below..sheet.height()).find(|row| !sheet.row(*row).is_empty()).unwrap_or(below);
    let mut notes = Vec::new();
    match (header_rows.first(), header_rows.last()) {
        (Some(from), Some(to)) if from < to => {
            notes.push(Note::Header(sheet.number(*to)));
            let (from, to) = (sheet.number(*from), sheet.number(*to));
            notes.push(Note::Joined(format!("{from}–{to}")));
        }
        (_, Some(row)) => notes.push(Note::Header(sheet.number(*row))),
        _ => notes.push(Note::NoHeader),
    }
    notes.extend(tag_row.map(|row| Note::Tags(sheet.number(row))));
    Found { header_rows, names, tag_row, first_row, notes }
}

/// Above the tags stand the names, and above those perhaps groups. With nothing above, the
/// names may stand below, if they read like names.
fn around_tags(sheet: &Sheet, top: &[usize], tags: usize) -> Vec<usize> {
    let Some(names) = top.iter().copied().rfind(|row| *row < tags) else {
        let below = top.iter().copied().find(|row| *row > tags);
        return below.filter(|row| reads_like_names(sheet.row(*row))).into_iter().collect();
    };
    let mut rows = vec![names];
    while let Some(above) = rows.first().and_then(|row| row.checked_sub(1))
        && rows.len() < DEEP
        && is_group(sheet, above, above + 1)
    {
        rows.insert(0, above);
    }
    rows
}

/// The first row that is wide, made of labels, and not just one title repeated.
fn untagged(sheet: &Sheet, top: &[usize]) -> Vec<usize> {
    let widest = top.iter().map(|row| Look::at(sheet.row(*row)).filled).max().unwrap_or(0);
    let found = top.iter().copied().find(|row| {
        let look = Look::at(sheet.row(*row));
        let several = look.distinct >= 2 || (widest == 1 && look.filled == 1);
        several && look.is_labels() && look.filled * 2 >= widest
    });
    let Some(first) = found else { return Vec::new() };
    let mut rows = vec![first];
    if let Some(above) = first.checked_sub(1)
        && is_group(sheet, above, first)
    {
        rows.insert(0, above);
    }
    let mut last = first;
    while rows.len() < DEEP && goes_on(sheet, last, last + 1) {
        last += 1;
        rows.push(last);
    }
    rows
}

/// A row of group names stands right above the names: several short labels over fewer columns,
/// or merged over them.
fn is_group(sheet: &Sheet, above: usize, names: usize) -> bool {
    let (group, below) = (Look::at(sheet.row(above)), Look::at(sheet.row(names)));
    let fewer = group.own < below.own || group.merged > 0;
    group.distinct >= 2 && group.is_labels() && group.longest <= 80 && fewer
}

/// The names go on in the next row: a merged name reaches down into it, or this row only names
/// groups.
fn goes_on(sheet: &Sheet, row: usize, next: usize) -> bool {
    let (this, below) = (Look::at(sheet.row(row)), Look::at(sheet.row(next)));
    if below.filled == 0 || !below.is_labels() {
        return false;
    }
    let (upper, lower) = (sheet.row(row), sheet.row(next));
    let reaches = lower
        .cells()
        .enumerate()
        .any(|(column, cell)| cell.merged && cell.text() == upper.text(column));
    let pairs: BTreeSet<(&str, &str)> = (0..upper.len().max(lower.len()))
        .map(|column| (upper.text(column), lower.text(column)))
        .collect();
    let merged = this.merged > 0 && this.distinct < this.filled && pairs.len() > this.distinct;
    let heads = heads(sheet, next);
    // Without merged cells only figures below tell names from data.
    let sparse = this.filled < below.filled && is_group(sheet, row, next) && heads == Some(true);
    reaches || (merged && heads != Some(false)) || sparse
}

/// Whether a row holds labels over the columns that hold only figures in the five rows after
/// it; none when there are no such columns.
fn heads(sheet: &Sheet, row: usize) -> Option<bool> {
    let below: Vec<Row<'_>> = (row + 1..sheet.height())
        .take(DEEP * 2)
        .map(|row| sheet.row(row))
        .filter(|row| !row.is_empty())
        .take(5)
        .collect();
    let this = sheet.row(row);
    let (mut columns, mut labelled) = (0, 0);
    for column in 0..this.len() {
        let mut cells = below.iter().map(|row| row.cell(column)).filter(|cell| !cell.is_empty());
        if cells.clone().next().is_some() && cells.all(|cell| !is_label(cell)) {
            columns += 1;
            labelled += usize::from(is_label(this.cell(column)));
        }
    }
    (columns > 0).then_some(labelled * 2 >= columns)
}

pub(super) fn joined(sheet: &Sheet, rows: &[usize]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let width = rows.iter().map(|row| sheet.row(*row).len()).max().unwrap_or(0);
    let mut parts: Vec<Vec<String>> = vec![Vec::new(); width];
    // A name that stands several times in the lowest row needs its group to be told apart.
    let lowest = rows.last().map(|row| sheet.row(*row));
    let below = |column: usize| lowest.map_or("", |row| row.text(column)).trim();
    let mut seen = BTreeSet::new();
    let repeated: BTreeSet<&str> =
        (0..width).map(below).filter(|name| !name.is_empty() && !seen.insert(*name)).collect();
    for row in rows {
        let lowest = rows.last() == Some(row);
        let mut group = String::new();
        for (column, parts) in parts.iter_mut().enumerate() {
            let mut text = tidy(sheet.row(*row).text(column));
            // A group's name that is not merged stands over the unnamed columns after it.
            if !lowest
                && (sheet.merged == 0 || !text.is_empty() || repeated.contains(below(column)))
            {
                if text.is_empty() {
                    text.clone_from(&group);
                } else {
                    group.clone_from(&text);
                }
            }
            if !text.is_empty() && parts.last() != Some(&text) {
                parts.push(text);
            }
        }
    }
    names.extend(parts.iter().map(|parts| parts.join(JOINT)));
    names
}

/// A name on one line, with single blanks.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a row looks like.
struct Look {
    filled: usize,
    /// Filled by themselves, not from a merged range.
    own: usize,
    merged: usize,
    labels: usize,
    distinct: usize,
    longest: usize,
}

impl Look {
    fn at(row: Row<'_>) -> Self {
        let mut look = Self { filled: 0, own: 0, merged: 0, labels: 0, distinct: 0, longest: 0 };
        let mut texts = BTreeSet::new();
        for cell in row.cells().filter(|cell| !cell.is_empty()) {
            look.filled += 1;
            look.merged += usize::from(cell.merged);
            look.own += usize::from(!cell.merged);
            look.labels += usize::from(is_label(cell));
            look.longest = look.longest.max(cell.text().chars().count());
            texts.insert(cell.text().trim());
        }
        look.distinct = texts.len();
        look
    }

    /// Four fifths of the filled cells are labels.
    fn is_labels(&self) -> bool {
        self.filled > 0 && self.labels * 5 >= self.filled * 4
    }
}

/// Words rather than a figure, a date, an address or a paragraph. A year may be a column name.
fn is_label(cell: Cell<'_>) -> bool {
    let text = cell.text().trim();
    let year = text.len() == 4 && (text.starts_with("19") || text.starts_with("20"));
    let figure = text.chars().all(|letter| {
        letter.is_numeric() || letter.is_whitespace() || ".,-+%/:'’TZ()".contains(letter)
    });
    let words = matches!(cell.held, Held::Text) && !figure;
    (words || year) && text.chars().count() <= 600 && !text.contains("://") && !text.contains('@')
}

/// Words that name columns, in six languages.
const NAMES: [&str; 54] = [
    "name",
    "organisation",
    "organization",
    "country",
    "type",
    "date",
    "sector",
    "region",
    "code",
    "id",
    "status",
    "description",
    "from",
    "to",
    "label",
    "acronym",
    "partner",
    "donor",
    "location",
    "nom",
    "pays",
    "secteur",
    "statut",
    "sigle",
    "bailleur",
    "commune",
    "nombre",
    "organización",
    "país",
    "tipo",
    "fecha",
    "región",
    "código",
    "estado",
    "название",
    "имя",
    "организация",
    "страна",
    "тип",
    "дата",
    "регион",
    "код",
    "статус",
    "名称",
    "组织",
    "国家",
    "类型",
    "日期",
    "地区",
    "الاسم",
    "المنظمة",
    "البلد",
    "النوع",
    "التاريخ",
];

fn reads_like_names(row: Row<'_>) -> bool {
    let look = Look::at(row);
    let known = row.texts().filter(|text| {
        let text = text.to_lowercase();
        text.split(|letter: char| !letter.is_alphanumeric()).any(|word| NAMES.contains(&word))
    });
    let tagged = row.texts().any(|text| normal_tag(text).is_some());
    !tagged && look.is_labels() && look.distinct == look.filled && known.count() * 3 >= look.filled
}

/// Sheet names that explain rather than hold data.
pub(super) fn explains(name: &str) -> bool {
    let plain: String =
        name.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect();
    [
        "readme",
        "about",
        "notes",
        "metadata",
        "legend",
        "instructions",
        "dictionary",
        "lisezmoi",
        "légende",
        "légendes",
        "notice",
        "léame",
        "leame",
        "leyenda",
        "примечания",
        "说明",
        "اقرأني",
    ]
    .contains(&plain.as_str())
}
