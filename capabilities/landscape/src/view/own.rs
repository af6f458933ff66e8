//! Columns of partners' own in their lists of activities. Where few words stand in them, what is
//! done can be counted and filtered by them as by the fields of the map; else it is searched.

use std::collections::{BTreeSet, HashMap};

use insight::names::fold;

use crate::model::dataset::Dataset;

/// What a word of a column is compared by: lower case and single blanks. Its signs say something:
/// "<5" is not ">5", "0-5" not "0.5", and "-" is no empty cell.
pub(crate) fn alike(word: &str) -> String {
    word.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// What the name of a column is compared by: as other names, and by the signs that divide ages and
/// amounts. "Children <5" and "Children >5" are two columns of one list.
pub(crate) fn column(name: &str) -> String {
    let signs = name.chars().filter(|sign| matches!(sign, '<' | '>' | '≤' | '≥'));
    let folded: String = fold(name).chars().chain(signs).collect();
    // Of other signs alone ("%", "#"): as it stands.
    if folded.is_empty() { name.trim().to_owned() } else { folded }
}

/// A column with more different words is for reading: it would give a matrix of single rows.
const MOST_WORDS: usize = 200;

/// A column by the first spelling of its name; lists that call one alike share it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// Its name.
    pub name: Box<str>,
    /// The different words that stand in it, by their first spelling; none where they are too many.
    pub words: Vec<Box<str>>,
    /// How many rows say something in it.
    pub rows: u32,
    /// In how many lists it stands.
    pub lists: u32,
}

/// So many rows make a column of one list worth counting by.
const MANY_ROWS: u32 = 20;

impl Own {
    /// Whether a matrix by it says something: of one word, or of words that stand once each, it
    /// does not.
    #[must_use]
    pub fn divides(&self) -> bool {
        let words = self.words.len();
        let again = words < self.rows as usize;
        words > 1 && again && (self.lists > 1 || self.rows >= MANY_ROWS)
    }
}

/// What the words of a list mean in the column of all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct OfSet {
    /// The place of the column.
    column: u32,
    /// Its name in this list.
    name: Box<str>,
    /// For each word of the list its place among all.
    words: Vec<u32>,
}

/// Gathers the columns of all lists.
#[derive(Default)]
pub(super) struct Gathered {
    columns: Vec<(Own, HashMap<String, u32>, bool)>,
    places: HashMap<String, u32>,
}

impl Gathered {
    pub(super) fn take(&mut self, set: &Dataset) -> Vec<OfSet> {
        let all = set.kept.iter();
        let taken = all.map(|(name, cells)| {
            let place = *self.places.entry(column(name)).or_insert_with(|| {
                let own = Own { name: name.as_str().into(), ..Own::default() };
                self.columns.push((own, HashMap::new(), false));
                self.columns.len() as u32 - 1
            });
            let mut words = Vec::new();
            if let Some((own, known, full)) = self.columns.get_mut(place as usize) {
                own.lists += 1;
                own.rows += cells.of.iter().filter(|word| **word > 0).count() as u32;
                *full |= cells.words.len() > MOST_WORDS;
                for word in cells.words.iter().filter(|_| !*full) {
                    words.push(*known.entry(alike(word)).or_insert_with(|| {
                        own.words.push(word.clone());
                        own.words.len() as u32 - 1
                    }));
                }
                *full |= own.words.len() > MOST_WORDS;
            }
            OfSet { column: place, name: name.as_str().into(), words }
        });
        taken.collect()
    }

    pub(super) fn finish(self) -> Vec<Own> {
        let all = self.columns.into_iter();
        let some = |(own, _, full)| if full { Own { words: Vec::new(), ..own } } else { own };
        all.map(some).collect()
    }
}

/// The place of the word of a row in a column of all: where a list has it in several spellings of
/// the name, the first that says something.
pub(super) fn word(of: &[OfSet], set: &Dataset, row: usize, column: u32) -> Option<u32> {
    of.iter().filter(|own| own.column == column).find_map(|own| {
        let place = set.kept.get(&*own.name)?.of.get(row)?.checked_sub(1)?;
        own.words.get(place as usize).copied()
    })
}

/// The rows of a list that hold these words somewhere in a column; signs alone count as they stand.
pub(super) fn rows_with(of: &[OfSet], set: &Dataset, column: u32, words: &str) -> BTreeSet<u32> {
    let key = if fold(words).is_empty() { alike } else { fold };
    let (mut found, words) = (BTreeSet::new(), key(words));
    for own in of.iter().filter(|own| own.column == column) {
        let Some(kept) = set.kept.get(&*own.name) else { continue };
        let holds: Vec<bool> = kept.words.iter().map(|word| key(word).contains(&words)).collect();
        let says = |place: u32| {
            let at = place.checked_sub(1)?;
            holds.get(at as usize).copied().filter(|holds| *holds)
        };
        found.extend((0..).zip(&kept.of).filter(|(_, of)| says(**of).is_some()).map(|(n, _)| n));
    }
    found
}
