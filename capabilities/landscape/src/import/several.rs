//! Several organisations in one cell: "MOH, WHO", "UNICEF / WFP", "A; B and C".
//!
//! A person may say at which sign the cells of a column are split. Without that, a cell is split
//! only where its parts are names known on the map or standing alone elsewhere in the file: a comma
//! belongs to many names ("Ministry of Health, Mali", "Foundation for A, B and C").

use std::collections::HashSet;

use insight::names::fold;

use super::dates::{DAY_FIRST, MONTH_FIRST};
use super::fields::Field;
use super::known::names_of;
use super::plan::Choices;
use super::propose::{Mapping, written};
use super::source::Source;
use crate::act::FileKind;
use crate::model::Country;
use crate::state::State;

/// Split where the parts are known names.
pub const WHERE_KNOWN: char = '~';
/// Split at any sign, and at the word "and".
pub const ANYWHERE: char = '&';

/// So many parts of a row are told apart at most: a cell with more is no list of names, and what it
/// would be tied to grows with it.
pub(super) const MOST: usize = 100;

/// The signs between names, with those of Arabic and Chinese beside each.
const BETWEEN: [(char, &[char]); 4] =
    [(';', &[';', '；', '؛']), (',', &[',', '，', '،', '、']), ('|', &['|']), ('/', &['/', '／'])];

/// Words for "and" between two names, in six languages and in German.
const AND: [&str; 8] = [" and ", " & ", " et ", " y ", " und ", " и ", " و ", " 和 "];

/// What follows a comma and is no name of its own: legal forms, folded.
const FORMS: [&str; 14] = [
    "inc", "ltd", "llc", "plc", "limited", "corp", "co", "gmbh", "e v", "ev", "asbl", "a c", "s a",
    "pvt ltd",
];

/// How cells with several names are split.
pub(super) struct Several {
    /// Names of the map, folded: one of them is never split.
    whole: HashSet<String>,
    /// Names that stand alone in cells of the file, folded.
    alone: HashSet<String>,
}

impl Several {
    /// What is needed to split the names of a file; nothing where no column is split.
    pub fn of(source: &Source, mapping: &Mapping, state: &State) -> Option<Self> {
        let split = mapping.splits.keys().any(|column| names(mapping.field(*column)));
        split.then(|| Self::new(source, mapping, state))
    }

    fn new(source: &Source, mapping: &Mapping, state: &State) -> Self {
        // Each different text is folded once, however many rows have it.
        let mut texts = HashSet::new();
        let columns: Vec<usize> = mapping.columns_of(|field| names(*field)).collect();
        for row in source.table.rows(source.sheet) {
            texts.extend(columns.iter().map(|column| row.text(*column).trim()));
        }
        let alone = texts.into_iter().filter(|text| !text.is_empty() && !may_be_several(text));
        let alone = alone.map(fold).collect();
        let known = state.actors().flat_map(|(_, actor)| names_of(actor)).map(fold);
        Self { whole: known.filter(|name| !name.is_empty()).collect(), alone }
    }

    /// The names in a cell of a column split at `sign`: one where it names one, or too many.
    pub fn names<'t>(&self, sign: Option<char>, text: &'t str) -> Vec<&'t str> {
        let parts = self.split(sign, text);
        if parts.len() > MOST { Vec::from([text]) } else { parts }
    }

    /// Whether a cell stays whole because it names too many.
    pub fn is_overfull(&self, sign: Option<char>, text: &str) -> bool {
        text.len() > MOST && self.split(sign, text).len() > MOST
    }

    fn split<'t>(&self, sign: Option<char>, text: &'t str) -> Vec<&'t str> {
        let one = || Vec::from([text]);
        let Some(sign) = sign.filter(|_| !self.whole.contains(&fold(text))) else { return one() };
        let parts = match sign {
            WHERE_KNOWN => return self.known_parts(text).unwrap_or_else(one),
            ANYWHERE => pieces(text, None).into_iter().flat_map(at_and).collect(),
            sign => pieces(text, Some(sign)),
        };
        // A country or a legal form after a comma belongs to the name before it.
        let belongs = |part: &&&str| is_addition(part);
        let added = parts.iter().filter(belongs).count();
        if parts.len() < 2 || (added > 0 && added < parts.len()) { one() } else { parts }
    }

    fn is_known(&self, name: &str) -> bool {
        let name = fold(name);
        self.whole.contains(&name) || self.alone.contains(&name)
    }

    /// The parts of a cell where the first and most others are known names. An "and" stands
    /// between names only where both sides are known.
    fn known_parts<'t>(&self, text: &'t str) -> Option<Vec<&'t str>> {
        let apart = |piece: &'t str| {
            let parts = at_and(piece);
            let known = !self.is_known(piece) && parts.iter().all(|part| self.is_known(part));
            if known { parts } else { Vec::from([piece]) }
        };
        let parts: Vec<&str> = pieces(text, None).into_iter().flat_map(apart).collect();
        let known = parts.iter().filter(|part| self.is_known(part)).count();
        let first = parts.first().is_some_and(|first| self.is_known(first));
        let foreign = parts.iter().any(|part| !self.is_known(part) && is_addition(part));
        (parts.len() > 1 && first && known * 2 > parts.len() && !foreign).then_some(parts)
    }
}

/// Fields whose cells may name several organisations.
const fn names(field: Field) -> bool {
    matches!(field, Field::Name | Field::Acronym | Field::TieFrom | Field::TieTo)
}

/// Whether a text has any sign or word that may stand between names.
fn may_be_several(text: &str) -> bool {
    let sign = |c| BETWEEN.iter().any(|(_, signs)| signs.contains(&c));
    text.contains(sign) || AND.iter().any(|word| text.contains(word))
}

fn is_addition(part: &str) -> bool {
    FORMS.contains(&fold(part).as_str()) || Country::from_words(part).is_some()
}

/// The pieces of a text between signs, or between one kind of them; what stands in brackets stays
/// whole.
fn pieces(text: &str, only: Option<char>) -> Vec<&str> {
    let kinds = BETWEEN.iter().filter(|(sign, _)| only.is_none_or(|only| only == *sign));
    let signs: Vec<char> = kinds.flat_map(|(_, signs)| signs.iter().copied()).collect();
    let (mut out, mut begin, mut depth) = (Vec::new(), 0, 0_u32);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '（' | '[' => depth += 1,
            ')' | '）' | ']' => depth = depth.saturating_sub(1),
            c if depth == 0 && signs.contains(&c) => {
                out.push(&text[begin..at]);
                begin = at + c.len_utf8();
            }
            _ => {}
        }
    }
    out.push(&text[begin..]);
    out.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// The parts of a piece between words for "and"; "and" may begin it as well: "A, B, and C".
fn at_and(piece: &str) -> Vec<&str> {
    let bare = AND.iter().find_map(|word| piece.strip_prefix(word.trim_start()));
    let mut parts = Vec::from([bare.unwrap_or(piece)]);
    for word in AND {
        parts = parts.into_iter().flat_map(|part| part.split(word)).collect();
    }
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// Names, each once.
pub(super) fn each_once(names: Vec<&str>) -> Vec<&str> {
    let mut seen = HashSet::new();
    names.into_iter().filter(|name| seen.insert(fold(name))).collect()
}

/// The parts of a cell that belong to several names: where it has as many parts as there are names,
/// theirs in order; else none, for nobody can tell whose it is. A stroke belongs to web addresses.
pub(super) fn own_parts(text: &str, of: usize) -> Vec<&str> {
    if of == 1 {
        return Vec::from([text]);
    }
    let mut all = [';', ',', '|'].into_iter().map(|sign| pieces(text, Some(sign)));
    all.find(|parts| parts.len() == of).unwrap_or_default()
}

/// The choices with a guess: a column of names about which nobody has said anything is split where
/// its cells name several known organisations. None where there is nothing to guess.
pub(super) fn guessed(source: &Source, state: &State, choices: &Choices) -> Option<Choices> {
    let mapping = source.mapping.clone().with(&source.table, &choices.mapping);
    let open = mapping.columns_of(|field| names(*field) && *field != Field::Acronym);
    let open: Vec<usize> = open
        .filter(|column| !mapping.splits.contains_key(column))
        .filter(|column| !choices.mapping.contains_key(&source.table.keys[*column]))
        .collect();
    let cells = |column: usize| -> HashSet<&str> {
        let texts = source.table.rows(source.sheet).map(move |row| row.text(column).trim());
        texts.filter(|text| may_be_several(text)).collect()
    };
    let open = open.into_iter().map(|at| (at, cells(at))).filter(|(_, cells)| !cells.is_empty());
    let open: Vec<(usize, HashSet<&str>)> = open.collect();
    if open.is_empty() {
        return None;
    }
    let several = Several::new(source, &mapping, state);
    let split = |text: &&str| several.names(Some(WHERE_KNOWN), text).len() > 1;
    let open = open.into_iter().filter(|(_, cells)| cells.iter().any(split));
    let found = open.map(|(at, _)| {
        let way = written(mapping.field(at), Some(WHERE_KNOWN));
        (source.table.keys[at].clone(), way)
    });
    let found: Vec<(String, String)> = found.collect();
    if found.is_empty() {
        return None;
    }
    let mut choices = choices.clone();
    choices.mapping.extend(found);
    Some(choices)
}

/// The ways in which cells of this field can be read in a file of this kind: split into several, or
/// as dates that write day and month in this order.
#[must_use]
pub const fn signs(field: Field, kind: FileKind) -> &'static [char] {
    match field {
        Field::Theme => &[';', ',', '|'],
        Field::From | Field::To | Field::Period => &[DAY_FIRST, MONTH_FIRST],
        Field::Name if matches!(kind, FileKind::Graph) => &[],
        Field::Name | Field::TieFrom | Field::TieTo => &[WHERE_KNOWN, ',', ';', '/', '|', ANYWHERE],
        _ => &[],
    }
}
