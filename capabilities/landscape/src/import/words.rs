//! What the words in cells mean: as somebody chose, as the hub knows them, as a list of others has
//! them; the rest is asked about.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::fields::Field;
use super::kinds::kind_of_words;
use super::plan::Choices;
use super::report::{TakenWord, UnknownWord};
use super::who::key;
use crate::model::{Constituency, Country, Topic};

/// What is chosen of a kind whose rows are not brought.
pub const LEFT_OUT: &str = "left-out";

/// So many new places are asked about: each may be one that is known by another name.
const ASKED_PLACES: usize = 20;

/// Meanings of words, chosen ones first; remembers which are unknown.
pub(super) struct Words<'a> {
    choices: &'a Choices,
    unknown: BTreeMap<(Field, String), u64>,
    /// Themes as they were met, with the code beside each, and what is known of them.
    met: HashMap<String, HashMap<String, Met>>,
    /// Themes of the lists that others use, which the hub has by some name.
    covered: BTreeSet<Topic>,
    /// Sectors by their words that were taken for one of these, with the rows they stand in.
    taken: BTreeMap<String, (Topic, u64)>,
}

/// What is known of a theme as a file writes it.
#[derive(Clone, Copy)]
enum Met {
    Known,
    Unknown,
    /// A sector that a theme of the hub covers.
    Covered(Topic),
}

impl<'a> Words<'a> {
    pub fn new(choices: &'a Choices) -> Self {
        let covered = choices.themes.iter().filter_map(|theme| Topic::from_words(theme));
        let covered = covered.collect();
        let (unknown, met, taken) = (BTreeMap::new(), HashMap::new(), BTreeMap::new());
        Self { choices, unknown, met, covered, taken }
    }

    fn chosen(&self, field: Field, text: &str) -> Option<&'a str> {
        self.choices.values.get(&format!("{}:{text}", field.code())).map(String::as_str)
    }

    fn count(&mut self, field: Field, text: &str, known: bool) {
        if !known && !text.is_empty() {
            *self.unknown.entry((field, text.to_owned())).or_default() += 1;
        }
    }

    pub fn country(&mut self, text: &str) -> Option<Country> {
        match self.chosen(Field::Country, text) {
            Some(code) => code.parse().ok(),
            None => {
                let found = Country::of_cell(text);
                self.count(Field::Country, text, found.is_some());
                found
            }
        }
    }

    pub fn kind(&mut self, text: &str) -> Option<Constituency> {
        match self.chosen(Field::Kind, text) {
            Some(code) => Constituency::from_code(code),
            None => {
                let found = kind_of_words(text);
                self.count(Field::Kind, text, found.is_some());
                found
            }
        }
    }

    /// Whether rows of this kind are not brought.
    pub fn leaves_out(&self, kind: &str) -> bool {
        self.chosen(Field::Kind, kind) == Some(LEFT_OUT)
    }

    /// What a theme means in the words of this hub: as chosen; none where it is clear already or
    /// was left as it is. A sector of the DAC's list, by the code beside it or before its words, is
    /// the theme of the hub that plainly covers it.
    pub fn theme(&mut self, text: &str, code: &str) -> Option<&'a str> {
        if let Some(meaning) = self.chosen(Field::Theme, text) {
            return Some(meaning).filter(|meaning| !meaning.is_empty());
        }
        if self.choices.themes.is_empty() {
            return None;
        }
        let met = self.met.get(text).and_then(|codes| codes.get(code)).copied();
        let met = met.unwrap_or_else(|| {
            let met = self.look(text, code);
            self.met.entry(text.to_owned()).or_default().insert(code.to_owned(), met);
            met
        });
        match met {
            Met::Known => None,
            Met::Unknown => {
                self.count(Field::Theme, text, false);
                None
            }
            Met::Covered(topic) => {
                self.taken.entry(text.to_owned()).or_insert((topic, 0)).1 += 1;
                Some(topic.key())
            }
        }
    }

    fn look(&self, text: &str, code: &str) -> Met {
        if self.knows_theme(text) {
            return Met::Known;
        }
        // A number of latrines is no code: those of sectors have five digits where words follow.
        let digits = text.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
        let before = Some(digits).filter(|digits| digits.len() == 5 || *digits == text);
        let sector = Topic::of_purpose(code).or_else(|| Topic::of_purpose(before?));
        let sector = sector.filter(|topic| self.covered.contains(topic));
        sector.map_or(Met::Unknown, Met::Covered)
    }

    /// Whether somebody knows a theme: this hub, whoever chose what it means, or one of the lists
    /// that others use.
    pub fn knows_theme(&self, text: &str) -> bool {
        self.chosen(Field::Theme, text).is_some()
            || self.choices.themes.contains(&key(text))
            || Topic::from_words(text).is_some()
    }

    /// What was taken for a theme of the hub, the most frequent first.
    pub fn taken(&self) -> Vec<TakenWord> {
        let all = self.taken.iter();
        let mut all: Vec<TakenWord> = all
            .map(|(word, (topic, rows))| TakenWord {
                word: word.clone(),
                topic: *topic,
                rows: *rows,
            })
            .collect();
        all.sort_by(|a, b| b.rows.cmp(&a.rows).then(a.word.cmp(&b.word)));
        all
    }

    /// The name of a place: as chosen, else as it stands.
    pub fn place<'t>(&mut self, text: &'t str, country: Option<Country>) -> &'t str
    where
        'a: 't,
    {
        if let Some(meaning) = self.chosen(Field::Locality, text) {
            return if meaning.is_empty() { text } else { meaning };
        }
        let known = country.and_then(|country| self.choices.places.get(&country));
        if let Some(known) = known {
            self.count(Field::Locality, text, known.contains(&key(text)));
        }
        text
    }

    /// Unknown words, and how many cells of each field have one.
    pub fn finish(self) -> Vec<UnknownWord> {
        // A list of many new places is of new places.
        let places = self.unknown.keys().filter(|(field, _)| *field == Field::Locality).count();
        let all = self.unknown.into_iter();
        let all = all.filter(|((field, _), _)| *field != Field::Locality || places <= ASKED_PLACES);
        all.map(|((field, word), rows)| UnknownWord { field, word, rows }).collect()
    }
}
