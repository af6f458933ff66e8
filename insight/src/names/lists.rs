//! Inverted lists: texts by number, and for each number the names it stands in, all in a few
//! long pieces of memory.

use std::hash::BuildHasher as _;

use hashbrown::{DefaultHashBuilder, HashTable};

/// Texts, each known by a number: the order in which they were met.
#[derive(Default)]
pub(super) struct Texts {
    numbers: HashTable<u32>,
    hasher: DefaultHashBuilder,
    letters: String,
    /// Where each ends.
    ends: Vec<usize>,
}

impl Texts {
    /// None yet; there is room for so many.
    pub fn for_about(count: usize) -> Self {
        Self { numbers: HashTable::with_capacity(count), ..Self::default() }
    }

    /// The number of `text`, which gets one if it is new.
    pub fn note(&mut self, text: &str) -> u32 {
        let Self { numbers, hasher, letters, ends } = self;
        let hash = |text: &str| hasher.hash_one(text);
        let of = |number: u32| nth(letters, ends, number);
        let place = numbers.entry(hash(text), |n| of(*n) == text, |n| hash(of(*n)));
        let number = *place.or_insert(ends.len() as u32).get();
        if number as usize == ends.len() {
            letters.push_str(text);
            ends.push(letters.len());
        }
        number
    }

    /// The number of a text that was noted.
    pub fn number(&self, text: &str) -> Option<u32> {
        let hash = self.hasher.hash_one(text);
        self.numbers.find(hash, |n| self.text(*n) == text).copied()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The text of a number.
    pub fn text(&self, number: u32) -> &str {
        nth(&self.letters, &self.ends, number)
    }
}

fn nth<'t>(letters: &'t str, ends: &[usize], number: u32) -> &'t str {
    let at = number as usize;
    let from = at.checked_sub(1).map_or(0, |before| ends[before]);
    letters.get(from..ends[at]).unwrap_or_default()
}

/// For each number of `0..keys` the names it was noted with, in the order of the notes.
#[derive(Default)]
pub(super) struct Lists {
    /// Where each list begins, and the last one ends.
    from: Vec<u32>,
    names: Vec<u32>,
}

impl Lists {
    /// Sorts the notes (number, name) that `each` shows, twice the same ones, by their number.
    pub fn new(keys: usize, each: impl Fn(&mut dyn FnMut(u32, u32))) -> Self {
        let mut from = vec![0; keys + 1];
        each(&mut |key, _| from[key as usize + 1] += 1);
        for key in 0..keys {
            from[key + 1] += from[key];
        }
        let mut names = vec![0; from[keys] as usize];
        let mut next = from.clone();
        each(&mut |key, name| {
            let place = &mut next[key as usize];
            names[*place as usize] = name;
            *place += 1;
        });
        Self { from, names }
    }

    /// The names of a number; none of a number it does not have.
    pub fn of(&self, key: u32) -> &[u32] {
        match self.from.get(key as usize..) {
            Some([from, to, ..]) => &self.names[*from as usize..*to as usize],
            _ => &[],
        }
    }
}
