//! Proposes where each column goes: by its HXL tag, its name, and what stands in it.

use std::collections::BTreeMap;
use std::str::FromStr;

use formats::{Sheet, Table};
use hub::Id;
use insight::names::fold;

use super::dates::{DAY_FIRST, MONTH_FIRST};
use super::fields::Field;
use super::guard;
use super::kinds::kind_of_words;
use super::looks::looks;
use super::package;
use super::periods;
use super::private::told_by;
use super::remark::Remark;
use super::several::{ANYWHERE, WHERE_KNOWN};
use super::values::{self, DateOrder};
use crate::act::FileKind;
use crate::model::{Country, Topic};

/// Which column goes where: one field for each column of the table, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// The fields.
    pub fields: Vec<Field>,
    /// At which sign a column's cells are split into several values; in which order one of dates
    /// writes day and month.
    pub splits: BTreeMap<usize, char>,
}

/// The signs at which cells are split, and those of orders of dates.
const SIGNS: [char; 8] = [';', ',', '|', '/', ANYWHERE, WHERE_KNOWN, DAY_FIRST, MONTH_FIRST];

/// A field and the sign at which its cells are split, as mappings are written: `theme;`.
#[must_use]
pub fn written(field: Field, split: Option<char>) -> String {
    field.code().chars().chain(split).collect()
}

/// Reads what `written` gives.
#[must_use]
pub fn from_written(text: &str) -> Option<(Field, Option<char>)> {
    let split = text.chars().next_back().filter(|sign| SIGNS.contains(sign));
    Some((Field::from_code(text.trim_end_matches(SIGNS))?, split))
}

/// How many rows are looked at.
const SAMPLE: usize = 200;

/// What stands in a column, as far as looked at.
struct Sample<'a> {
    filled: usize,
    different: std::collections::BTreeSet<&'a str>,
}

impl Mapping {
    /// The field of a column.
    #[must_use]
    pub fn field(&self, column: usize) -> Field {
        self.fields.get(column).copied().unwrap_or(Field::Leave)
    }

    /// The first column that goes to `field`.
    #[must_use]
    pub fn column(&self, field: Field) -> Option<usize> {
        self.fields.iter().position(|f| *f == field)
    }

    /// The columns that go to `field`.
    pub fn columns(&self, field: Field) -> impl Iterator<Item = usize> {
        self.columns_of(move |of| *of == field)
    }

    /// The columns that go to a field of a kind.
    pub fn columns_of(&self, kind: impl Fn(&Field) -> bool) -> impl Iterator<Item = usize> {
        let all = self.fields.iter().enumerate();
        all.filter(move |(_, field)| kind(field)).map(|(column, _)| column)
    }

    /// The mapping by column name, for the record and for remembering.
    #[must_use]
    pub fn by_name(&self, table: &Table) -> BTreeMap<Box<str>, Box<str>> {
        let named = table.keys.iter().zip(&self.fields).enumerate();
        let split = |column| self.splits.get(&column).copied();
        named
            .map(|(column, (key, f))| (key.as_str().into(), written(*f, split(column)).into()))
            .collect()
    }

    /// The values of a cell: one, or several where its column is split.
    pub fn parts<'t>(&self, column: usize, text: &'t str) -> Vec<&'t str> {
        match self.splits.get(&column) {
            Some(sign) => {
                text.split(*sign).map(str::trim).filter(|part| !part.is_empty()).collect()
            }
            None => Vec::from([text]),
        }
    }

    /// Takes fields by column name over this proposal; names the table has not are left out.
    #[must_use]
    pub fn with(mut self, table: &Table, named: &BTreeMap<String, String>) -> Self {
        for (column, (key, field)) in table.keys.iter().zip(&mut self.fields).enumerate() {
            if let Some((chosen, split)) = named.get(key).and_then(|text| from_written(text)) {
                *field = chosen;
                self.splits.remove(&column);
                self.splits.extend(split.map(|sign| (column, sign)));
            }
        }
        self
    }
}

/// Whether a file of this kind whose columns go there names organisations at all.
#[must_use]
pub fn names_somebody(kind: FileKind, fields: &[Field]) -> bool {
    let names = |field: &Field| matches!(field, Field::Name | Field::Acronym);
    // Of elements and connections no columns are chosen.
    let both = [Field::TieFrom, Field::TieTo].iter().all(|end| fields.contains(end));
    match kind {
        FileKind::Graph => fields.is_empty() || both,
        _ => fields.iter().any(names),
    }
}

/// Two columns that go to a field which takes one. Days may stand in several: the month in one, the
/// year in another.
#[must_use]
pub fn doubled(fields: &[Field]) -> Option<[usize; 2]> {
    let several =
        |field: &Field| field.is_open() || matches!(field, Field::From | Field::To | Field::Period);
    let mut ones = fields.iter().enumerate().filter(|(_, field)| !several(field));
    ones.find_map(|(at, field)| {
        let other = fields.iter().skip(at + 1).position(|other| other == field)?;
        Some([at, at + 1 + other])
    })
}

/// Proposes a mapping and what kind of file this is, where nobody has said it.
pub(super) fn propose(sheet: &Sheet, table: &Table, chosen: Option<FileKind>) -> Proposal {
    let (samples, tags) = (samples(sheet, table), package::tags(table));
    let mut scored: Vec<(u32, usize, Field)> = Vec::new();
    for (column, sample) in samples.iter().enumerate() {
        let key = table.keys.get(column).map_or("", String::as_str);
        let header = [fold(key), fold(&spaced(key))];
        let tag = tags.get(column).map_or("", String::as_str);
        if told_by(key).is_some() {
            scored.push((u32::MAX, column, Field::Private));
            continue;
        }
        for field in Field::ALL {
            let score = likeness(*field, &header, tag, sample);
            if score > 0 {
                scored.push((score, column, *field));
            }
        }
    }
    scored.sort_by_key(|s| (std::cmp::Reverse(s.0), s.1, s.2));
    let mut fields: Vec<Option<Field>> = vec![None; samples.len()];
    let mut taken = std::collections::BTreeSet::new();
    for (_, column, field) in scored {
        let free = fields[column].is_none();
        if free && (field.is_open() || taken.insert(field)) {
            fields[column] = Some(field);
        }
    }
    titles(&mut fields, table);
    seconds(&mut fields, table, &samples);
    let (looks, sure) = looks(&fields, sheet, table);
    let kind = chosen.unwrap_or(looks);
    let rest = |field: Option<Field>, column: usize, sample: &Sample| match kind {
        _ if sample.filled == 0 => Field::Leave,
        FileKind::Graph => Field::Leave,
        // Whom to ask about an activity is nobody's business but the secretariat's.
        _ if field.is_some_and(Field::is_private) || sample.looks_private() => Field::Private,
        _ if is_of_persons(kind, sheet, table, column) => Field::Private,
        _ => Field::Keep,
    };
    let again = |tag: &String| Field::says_again(tag) || says_plainly(sheet, table, &tags, tag);
    let says_again = |column: usize| tags.get(column).is_some_and(again);
    let fields = fields.into_iter().zip(&samples).enumerate().map(|(column, (field, sample))| {
        match field.filter(|f| f.serves(kind)) {
            _ if says_again(column) => Field::Leave,
            Some(Field::Keep) | None => rest(field, column, sample),
            // A tag may say that it is nothing of ours.
            Some(Field::Leave) if kind == FileKind::Activities => rest(field, column, sample),
            Some(field) if sample.filled == 0 && field != Field::Remarks => Field::Leave,
            Some(field) => field,
        }
    });
    let fields: Vec<Field> = fields.collect();
    let splits = fields.iter().zip(&samples).enumerate();
    let splits = splits.filter_map(|(column, (field, sample))| {
        let listed = tags.get(column).is_some_and(|tag| Field::is_list(tag));
        let sign = match field {
            Field::Theme => sample.split(),
            // The tag says so: then a comma is no part of a name.
            Field::Name if listed => Some(sample.listed_at()),
            _ => None,
        };
        Some((column, sign?))
    });
    let splits = splits.collect();
    Proposal { kind, sure: sure || chosen.is_some(), mapping: Mapping { fields, splits } }
}

/// Whether a column of ours says as it was written what another says plainly in each row: then
/// nothing is lost without it.
fn says_plainly(sheet: &Sheet, table: &Table, tags: &[String], tag: &str) -> bool {
    let at = |wanted: &str| tags.iter().position(|own| own == wanted);
    let both = at(tag).zip(Field::plainly(tag).and_then(at));
    let empty = |row: formats::Row, column| row.text(column).trim().is_empty();
    both.is_some_and(|(own, plain)| {
        table.rows(sheet).all(|row| empty(row, own) || !empty(row, plain))
    })
}

/// Whether a column that no field fits may speak of persons, by its name or by any of its cells.
fn is_of_persons(kind: FileKind, sheet: &Sheet, table: &Table, column: usize) -> bool {
    let key = table.keys.get(column).map_or("", String::as_str);
    let names = [fold(key), fold(&spaced(key))];
    // Remarks that ask for nothing are notes to somebody, whatever the list is of.
    let noted = || kind == FileKind::Activities || by_name(Field::Remarks, &names) >= 60;
    let free = names.iter().any(|name| guard::names_notes(name)) && noted();
    let door = kind == FileKind::Organisations && names.iter().any(|name| guard::names_doors(name));
    free || door
        || names.iter().any(|name| guard::names_persons(name))
        || guard::tells_of_persons(sheet, table, column)
}

/// Whether a name is that of something private, or of persons.
pub(super) fn names_what_is_private(key: &str) -> bool {
    let names = [fold(key), fold(&spaced(key))];
    let mut private = Field::ALL.iter().filter(|field| field.is_private());
    names.iter().any(|name| guard::names_persons(name))
        || private.any(|field| by_name(*field, &names) > 0)
}

/// How a table is read, as far as one can tell.
pub(super) struct Proposal {
    pub kind: FileKind,
    /// Whether the columns say clearly that this is its kind.
    pub sure: bool,
    pub mapping: Mapping,
}

/// Words for a title, folded: of an organisation in some lists, of a project in most.
const TITLES: [&str; 4] = ["title", "titre", "titulo", "titel"];

fn is_title(table: &Table, column: usize) -> bool {
    let key = fold(table.keys.get(column).map_or("", String::as_str));
    TITLES.contains(&key.as_str())
}

/// Beside days, states and money, a column of titles holds those of activities.
fn titles(fields: &mut [Option<Field>], table: &Table) {
    let beside = fields.iter().flatten().filter(|field| field.is_of_activities()).count();
    if beside < 2 || fields.contains(&Some(Field::Activity)) {
        return;
    }
    let titled = fields.iter_mut().enumerate().find(|(column, field)| {
        matches!(field, Some(Field::Name) | None) && is_title(table, *column)
    });
    titled.into_iter().for_each(|(_, field)| *field = Some(Field::Activity));
}

/// A second column of names holds other names, and one of years belongs to that of months.
fn seconds(fields: &mut [Option<Field>], table: &Table, samples: &[Sample]) {
    let months = fields.iter().position(|field| *field == Some(Field::Period));
    let months = months.is_some_and(|at| samples[at].are_months_alone());
    for (column, field) in fields.iter_mut().enumerate().filter(|(_, field)| field.is_none()) {
        let key = fold(table.keys.get(column).map_or("", String::as_str));
        match () {
            () if by_words(Field::Name.words(), &key) >= 60 && samples[column].are_names() => {
                *field = Some(Field::Alias);
            }
            () if months && by_words(Field::Period.words(), &key) >= 60 => {
                *field = Some(Field::Period).filter(|_| samples[column].are_years());
            }
            () => {}
        }
    }
}

impl Sample<'_> {
    /// Whether these are addresses or telephone numbers of people, whatever the column is called.
    fn looks_private(&self) -> bool {
        let all = self.different.len();
        let fits = |text: &&&str| {
            let digits = text.bytes().filter(u8::is_ascii_digit).count();
            let phone = text.starts_with(['+', '0'])
                && !text.starts_with("0.")
                && !values::looks_like_a_date(text)
                && (7..=15).contains(&digits)
                && text.chars().all(|c| c.is_ascii_digit() || " +-/().".contains(c));
            phone || (text.contains('@') && text.contains('.') && !text.contains(' '))
        };
        self.different.iter().filter(fits).count() * 2 > all
    }

    /// The sign at which a column of lists is split.
    fn listed_at(&self) -> char {
        let signs = ['|', ';'].into_iter();
        let mut used = signs.filter(|sign| self.different.iter().any(|text| text.contains(*sign)));
        used.next().unwrap_or(',')
    }

    /// Whether most of it can be names: neither numbers nor ids of our own exports.
    fn are_names(&self) -> bool {
        let no = |text: &&&str| values::number(text).is_some() || Id::from_str(text).is_ok();
        self.different.iter().filter(no).count() * 100 <= self.different.len() * 60
    }

    /// Whether some of these are kinds of organisations, or nothing stands there.
    fn are_kinds(&self) -> bool {
        let all = self.different.len();
        let known = self.different.iter().filter(|text| kind_of_words(text).is_some()).count();
        known * 5 >= all
    }

    /// Whether these are months without a year beside them.
    fn are_months_alone(&self) -> bool {
        let with = |year: &str, text: &str| {
            periods::days(&format!("{text}{year}"), DateOrder::default()).is_some()
        };
        let alone = |text: &&str| !with("", text) && (with(" 2000", text) || with("/2000", text));
        !self.different.is_empty() && self.different.iter().all(alone)
    }

    /// Whether these are years.
    fn are_years(&self) -> bool {
        let year = |text: &&str| text.len() == 4 && text.parse().is_ok_and(|y: u16| y >= 1900);
        !self.different.is_empty() && self.different.iter().all(year)
    }

    /// The sign that separates several values in one cell: not within a name that is known whole,
    /// but for parts that are known, too. A comma does only where the pieces are values of their
    /// own: "Water, sanitation and hygiene" is one.
    fn split(&self) -> Option<char> {
        let is_known = |text: &str| Topic::from_words(text).is_some();
        let holding = |sign: char| self.different.iter().filter(move |text| text.contains(sign));
        let separates = |sign: &char| {
            let mut several = holding(*sign);
            several.any(|text| !is_known(text) || text.split(*sign).all(is_known))
        };
        if let Some(sign) = [';', '|'].into_iter().find(separates) {
            return Some(sign);
        }
        let lists = holding(',').filter(|text| !is_known(text));
        let pieces: Vec<&str> = lists.flat_map(|text| text.split(',').map(str::trim)).collect();
        let own =
            |piece: &&&str| self.different.contains(**piece) || Topic::from_words(piece).is_some();
        let known = pieces.iter().filter(own).count();
        (known * 3 > pieces.len() * 2).then_some(',')
    }
}

fn samples<'a>(sheet: &'a Sheet, table: &'a Table) -> Vec<Sample<'a>> {
    let mut out: Vec<Sample> = (0..table.keys.len())
        .map(|_| Sample { filled: 0, different: std::collections::BTreeSet::new() })
        .collect();
    let step = (table.rows.len() / SAMPLE).max(1);
    for row in table.rows(sheet).step_by(step) {
        for (sample, cell) in out.iter_mut().zip(row.cells()) {
            let text = cell.text().trim();
            if !text.is_empty() {
                sample.filled += 1;
                sample.different.insert(text);
            }
        }
    }
    out
}

/// How much speaks for a field: tag 100, the exact column name 80, a part of it 40, content up
/// to 30 on top or alone.
fn likeness(field: Field, header: &[String; 2], tag: &str, sample: &Sample) -> u32 {
    if let Some(tagged) = (!tag.is_empty()).then(|| Field::of_tag(tag)).flatten() {
        let fit = Field::fit_of_tag(tag) + by_name(field, header) / 10;
        return if tagged == field { 100 + fit } else { 0 };
    }
    let name = by_name(field, header);
    // Many things have a type: a response, a place. What stands there says whether it is ours.
    if field == Field::Kind && name < 60 && !sample.are_kinds() {
        return 0;
    }
    match content(field, sample) {
        Content::Fits => {
            let alone = matches!(field, Field::Email | Field::Country | Field::Website);
            if name > 0 || alone { name + 30 } else { 0 }
        }
        Content::Silent => name,
        Content::Against => 0,
    }
}

/// Whether the whole name of a column is a word for one of these fields.
pub(super) fn is_word_for(table: &Table, column: usize, fields: impl Fn(Field) -> bool) -> bool {
    let key = table.keys.get(column).map_or("", String::as_str);
    let header = [fold(key), fold(&spaced(key))];
    let mut all = Field::ALL.iter().filter(|field| fields(**field));
    all.any(|field| by_name(*field, &header) >= 60)
}

fn by_name(field: Field, header: &[String; 2]) -> u32 {
    header.iter().map(|header| by_words(field.words(), header)).max().unwrap_or(0)
}

/// `OrganizationName` as `Organization Name`.
fn spaced(key: &str) -> String {
    let mut out = String::with_capacity(key.len() + 8);
    let mut lower = false;
    for c in key.chars() {
        if lower && c.is_uppercase() {
            out.push(' ');
        }
        lower = c.is_lowercase();
        out.push(c);
    }
    out
}

fn by_words(words: &[String], header: &str) -> u32 {
    if let Some(place) = words.iter().position(|w| w == header) {
        // Names listed first are the plainer ones.
        return 80 - (place as u32).min(20);
    }
    // A whole question as a heading names many things and is none of them.
    if header.len() > 60 {
        return 0;
    }
    let padded = format!(" {header} ");
    let part = |w: &&String| w.len() >= 4 && padded.contains(&format!(" {w} "));
    words.iter().filter(part).map(|w| 20 + (w.len() as u32).min(20)).max().unwrap_or(0)
}

/// Whether a column's tag or name says that it holds amounts of money, wherever it goes.
pub(super) fn is_money(table: &Table, column: usize) -> bool {
    let tag = table.tags.get(column).and_then(|tag| Field::of_tag(tag));
    let key = table.keys.get(column).map_or("", String::as_str);
    tag == Some(Field::Amount) || by_words(Field::Amount.words(), &fold(key)) >= 60
}

/// Whether a cell under "remarks" is none of the words that ask for something.
fn asks_for_nothing(text: &str) -> bool {
    Remark::of(text) == Remark::None
}

enum Content {
    Fits,
    Silent,
    Against,
}

fn content(field: Field, sample: &Sample) -> Content {
    let all = sample.different.len();
    if all == 0 {
        return Content::Silent;
    }
    let share = |fits: &dyn Fn(&str) -> bool| {
        let count = sample.different.iter().filter(|text| fits(text)).count();
        count * 100 / all
    };
    let judge = |share: usize| match share {
        60.. => Content::Fits,
        20..60 => Content::Silent,
        _ => Content::Against,
    };
    match field {
        Field::Email => judge(share(&|t| t.contains('@') && !t.contains(' '))),
        Field::Website => judge(share(&|t| t.starts_with("http") || t.starts_with("www."))),
        // Numbers are countries and days only where the column's name says so.
        Field::Country if share(&|t| Country::of_cell(t).is_some()) >= 60 => {
            judge(share(&|t| Country::from_words(t).is_some()).max(20))
        }
        Field::Country => judge(share(&|t| Country::from_words(t).is_some())),
        Field::From | Field::To if share(&values::is_serial) >= 60 => Content::Silent,
        Field::From | Field::To => judge(share(&|t| values::looks_like_a_date(t))),
        Field::People => judge(share(&|t| values::number(t).is_some())),
        Field::Name | Field::Alias if !sample.are_names() => Content::Against,
        Field::Theme | Field::Area | Field::District => {
            if share(&|t| values::number(t).is_some()) > 60 {
                Content::Against
            } else {
                Content::Silent
            }
        }
        Field::AreaCode | Field::DistrictCode | Field::LocalityCode => {
            judge(share(&|t| t.bytes().any(|b| b.is_ascii_digit()) && !t.contains(' ')))
        }
        // Free words under such a name are notes, and may tell of people.
        Field::Remarks if share(&asks_for_nothing) == 100 => Content::Against,
        Field::Remarks | Field::Status | Field::Kind if all > 60 => Content::Against,
        _ => Content::Silent,
    }
}
