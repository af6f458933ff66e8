//! Headings that stand between the rows of a table: "Section A: Health", "Province: Herat".
//!
//! A row in which one text stands alone, while most others are full, heads the rows after it. In a
//! list of activities a name alone says nothing of what is done; in a list of organisations it can
//! be an organisation of which nothing else is known, so there the text itself must read like a
//! heading. A name that the map or another row knows is never one.

use std::collections::{BTreeMap, HashSet};

use insight::names::fold;

use super::fields::Field;
use super::known::names_of;
use super::propose::Mapping;
use super::source::Source;
use super::values::is_total;
use crate::act::FileKind;
use crate::state::State;

/// So many filled cells make a row a full one.
const FULL: usize = 3;

/// Words that begin a heading, in six languages and in German; a name may begin with one as well,
/// so a number, a letter or a colon must follow.
const WORDS: [&str; 52] = [
    "section",
    "part",
    "province",
    "region",
    "cluster",
    "sector",
    "district",
    "governorate",
    "category",
    "annex",
    "chapter",
    "country",
    "theme",
    "pillar",
    "area",
    "state",
    "secteur",
    "partie",
    "departement",
    "categorie",
    "annexe",
    "chapitre",
    "pays",
    "pilier",
    "seccion",
    "provincia",
    "parte",
    "departamento",
    "categoria",
    "anexo",
    "capitulo",
    "pais",
    "pilar",
    "abschnitt",
    "teil",
    "bereich",
    "раздел",
    "сектор",
    "провинция",
    "регион",
    "область",
    "район",
    "часть",
    "страна",
    "القسم",
    "قسم",
    "القطاع",
    "قطاع",
    "محافظة",
    "إقليم",
    "ولاية",
    "منطقة",
];

/// What one row looks like.
struct Look<'a> {
    number: u64,
    filled: usize,
    /// The text that stands alone, its column, and whether it reaches over several.
    alone: Option<(usize, &'a str, bool)>,
}

impl<'a> Look<'a> {
    fn at(row: formats::Row<'a>) -> Self {
        let filled: Vec<(usize, formats::Cell<'a>)> =
            row.cells().enumerate().filter(|(_, cell)| !cell.text().trim().is_empty()).collect();
        let alone = filled.split_first().and_then(|((column, first), rest)| {
            let text = first.text().trim();
            let same = rest.iter().all(|(_, cell)| cell.merged && cell.text().trim() == text);
            same.then_some((*column, text, !rest.is_empty()))
        });
        Self { number: row.number(), filled: filled.len(), alone }
    }

    fn is_full(&self) -> bool {
        self.alone.is_none() && self.filled >= FULL
    }
}

/// The headings between the rows of a table, by the number of their row.
pub(super) fn headings(source: &Source, mapping: &Mapping, state: &State) -> BTreeMap<u64, String> {
    let rows: Vec<Look> = source.table.rows(source.sheet).map(Look::at).collect();
    let full = rows.iter().filter(|row| row.is_full()).count();
    let last = rows.iter().rposition(Look::is_full).unwrap_or(0);
    let alone = |row: &&Look| row.alone.is_some_and(|(_, text, _)| !is_total(text));
    let open: Vec<&Look> = rows.iter().take(last).filter(alone).collect();
    // In a list of activities sections may be short: a name alone is nothing there.
    let least = if source.kind == FileKind::Activities { 3 } else { 2 };
    if open.is_empty() || full < 2 || full * least < rows.len() {
        return BTreeMap::new();
    }
    let words = Words::of(source, mapping, state);
    let heading = |row: &&Look| {
        let Some((column, text, wide)) = row.alone else { return false };
        match source.kind {
            _ if words.names.contains(&fold(text)) => false,
            FileKind::Activities => true,
            _ => wide || !is_name(mapping.field(column)) || words.heads(text),
        }
    };
    let found = open.into_iter().filter(heading);
    found.filter_map(|row| Some((row.number, row.alone?.1.to_owned()))).collect()
}

fn is_name(field: Field) -> bool {
    matches!(field, Field::Name | Field::Acronym)
}

/// Whether lists are parted by what stands in a column.
const fn parts_a_list(field: Field) -> bool {
    use Field::{Area, Country, District, Kind, Locality, Theme};
    matches!(field, Theme | Country | Area | District | Locality | Kind)
}

/// The words of a file and a map, folded.
struct Words {
    /// Names on the map, and names of rows that say more.
    names: HashSet<String>,
    /// Themes, places and kinds of other rows.
    others: HashSet<String>,
}

impl Words {
    fn of(source: &Source, mapping: &Mapping, state: &State) -> Self {
        let known = state.actors().flat_map(|(_, actor)| names_of(actor)).map(fold);
        let mut words = Self { names: known.collect(), others: HashSet::new() };
        for row in source.table.rows(source.sheet).filter(|row| Look::at(*row).is_full()) {
            for (column, text) in row.texts().enumerate() {
                let (field, text) = (mapping.field(column), text.trim());
                match () {
                    () if text.is_empty() => {}
                    () if is_name(field) => words.names.extend([fold(text)]),
                    () if parts_a_list(field) => words.others.extend([fold(text)]),
                    () => {}
                }
            }
        }
        words.names.remove("");
        words
    }

    /// Whether a text reads like a heading rather than a name.
    fn heads(&self, text: &str) -> bool {
        let folded = fold(text);
        let colon = text.contains([':', '：']);
        let (first, rest) = folded.split_once(' ').unwrap_or((&folded, ""));
        let word = WORDS.iter().any(|word| fold(word) == first);
        let second = rest.split(' ').next().unwrap_or_default();
        let counted = (1..=3).contains(&second.len())
            && (second.len() == 1 || second.bytes().all(|b| b"0123456789ivx".contains(&b)));
        self.others.contains(&folded) || text.ends_with([':', '：']) || (word && (colon || counted))
    }
}
