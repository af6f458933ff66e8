//! The names of an index the other way round: from words, from pieces of three letters, from
//! whole texts and from facts to the names and organisations that have them, and how much each
//! tells: rare ones much, common ones little (Spärck Jones 1972).

use std::sync::OnceLock;

use super::compare::{Weighed, weight};
use super::lexicon::Role;
use super::lists::{Lists, Texts};
use super::name::Name;
use super::pieces::Pieces;
use super::profile::Facts;
use super::script::skeleton;

/// Everything a search looks up. Made from all names at once.
pub(super) struct Inverted {
    words: Texts,
    by_word: Lists,
    /// By word, in hundredths.
    rarity: Vec<u32>,
    /// How rare a word is that no name has.
    unknown: u32,
    /// The words of all names one after another, by what they weigh, and where each name's begin.
    weights: Vec<u32>,
    weights_from: Vec<u32>,
    pieces: Pieces,
    /// By name the square of the length of the vector of its pieces.
    lengths: Vec<u32>,
    /// By name what its likeness is lessened by, for its length: 2²⁰ to its number of pieces and
    /// four.
    lessened: Vec<u32>,
    cores: Texts,
    by_core: Lists,
    shorts: Texts,
    by_short: Lists,
    facts: Texts,
    by_fact: Lists,
    /// Words of names in scripts without short vowels, rising.
    abjad: Vec<u32>,
    /// Words by their consonants: all, and those of such names.
    by_bones: [OnceLock<(Texts, Lists)>; 2],
}

/// A name that is asked for, with what its parts weigh among the names of the index.
pub(super) struct Asked {
    pub name: Name,
    /// Of each word its number, if a name of the index has it.
    numbers: Vec<Option<u32>>,
    words: Vec<u32>,
    length: u32,
}

impl Asked {
    pub fn weighed(&self) -> Weighed<'_> {
        Weighed { name: &self.name, words: &self.words, length: self.length }
    }
}

impl Inverted {
    pub fn new(names: &[Name], facts: &[&Facts]) -> Self {
        let (words, words_of, from) = all_words(names);
        let by_word = Lists::new(words.len(), |note| {
            each_of(&from, |name, of| {
                let own = &words_of[of];
                // A word that a name has twice leads to it once.
                let first = |(at, word): &(usize, &u32)| !own[..*at].contains(word);
                own.iter().enumerate().filter(first).for_each(|(_, word)| note(*word, name));
            });
        });
        let rarity: Vec<u32> = (0..words.len() as u32)
            .map(|word| rarity(names.len(), by_word.of(word).len()))
            .collect();
        let roles = names.iter().flat_map(|name| name.words.iter());
        let weights = roles
            .zip(&words_of)
            .map(|(word, number)| worth(weight(word.role, word.len()), rarity[*number as usize]))
            .collect();
        let each = names.iter().zip(from.windows(2)).filter(|(name, _)| name.consonantal);
        let each = each.flat_map(|(_, ends)| &words_of[ends[0] as usize..ends[1] as usize]);
        let mut abjad: Vec<u32> = each.copied().collect();
        abjad.sort_unstable();
        abjad.dedup();
        let pieces = Pieces::new(names);
        let lengths = names.iter().map(|name| pieces.length(name)).collect();
        let counts = names.iter().map(|name| name.pieces.len() as u32);
        let lessened = counts.map(|count| (1 << 20) / (count + 4)).collect();
        let (cores, by_core) = by_text(names, |name, note| {
            let run = Some(name.run()).filter(|run| *run != name.core());
            let letters = [Some(name.core()), run].into_iter().flatten();
            letters.filter(|l| !l.is_empty()).for_each(note);
        });
        let (shorts, by_short) = by_text(names, |name, note| {
            name.given.iter().chain(&name.initials).for_each(|short| note(short));
        });
        let (facts, by_fact) = by_text(facts, |facts, note| {
            fact_keys(facts).iter().for_each(|key| note(key));
        });
        Self {
            words,
            by_word,
            rarity,
            unknown: self::rarity(names.len(), 1),
            weights,
            weights_from: from,
            pieces,
            lengths,
            lessened,
            cores,
            by_core,
            shorts,
            by_short,
            facts,
            by_fact,
            abjad,
            by_bones: Default::default(),
        }
    }

    /// Names that carry these letters.
    pub fn of_core(&self, letters: &str) -> &[u32] {
        self.cores.number(letters).map_or(&[], |number| self.by_core.of(number))
    }

    /// Names that give this abbreviation or have these first letters.
    pub fn of_short(&self, short: &str) -> &[u32] {
        self.shorts.number(short).map_or(&[], |number| self.by_short.of(number))
    }

    /// Organisations with this fact.
    pub fn of_fact(&self, fact: &str) -> &[u32] {
        self.facts.number(fact).map_or(&[], |number| self.by_fact.of(number))
    }

    /// For each word of a question the names that have it, and what it weighs.
    pub fn word_lists(&self, Asked { name, numbers, .. }: &Asked) -> Vec<(&[u32], u32)> {
        let mut lists = Vec::with_capacity(name.words.len());
        for ((word, text), own) in name.words.iter().zip(name.each()).zip(numbers) {
            let alike = match (name.consonantal, word.role) {
                (true, _) => self.of_bones(text, 0),
                (false, Role::Telling) if !self.abjad.is_empty() => self.of_bones(text, 1),
                _ => &[],
            };
            for number in own.iter().chain(alike) {
                let worth = weight(word.role, word.len()) * self.rarity[*number as usize];
                lists.push((self.by_word.of(*number), worth / 100));
            }
        }
        lists
    }

    /// Words with the consonants of `word`: of all (0), or of names in scripts without short
    /// vowels (1).
    fn of_bones(&self, word: &str, which: usize) -> &[u32] {
        let bones = skeleton(word);
        if bones.len() < 2 {
            return &[];
        }
        let (texts, lists) = self.by_bones[which].get_or_init(|| {
            let words: Vec<u32> = match which {
                0 => (0..self.words.len() as u32).collect(),
                _ => self.abjad.clone(),
            };
            // Short words have too few consonants to tell, unless that is how they are written.
            let letters = if which == 0 { 4 } else { 2 };
            let (mut texts, mut notes) = (Texts::for_about(words.len()), Vec::new());
            for word in words {
                let text = self.words.text(word);
                if text.len() >= letters {
                    notes.push((texts.note(&skeleton(text)), word));
                }
            }
            let lists = Lists::new(texts.len(), |note| {
                notes.iter().for_each(|(text, word)| note(*text, *word));
            });
            (texts, lists)
        });
        texts.number(&bones).map_or(&[], |number| lists.of(number))
    }

    /// The pieces of all names.
    pub fn pieces(&self) -> &Pieces {
        &self.pieces
    }

    /// By name what its likeness is lessened by, for its length.
    pub fn lessened(&self) -> &[u32] {
        &self.lessened
    }

    /// A name of the index, with what its words weigh.
    pub fn weighed<'a>(&'a self, number: u32, name: &'a Name) -> Weighed<'a> {
        let at = number as usize;
        let of = self.weights_from[at] as usize..self.weights_from[at + 1] as usize;
        Weighed { name, words: &self.weights[of], length: self.lengths[at] }
    }

    /// A name that is asked for.
    pub fn asked(&self, name: Name) -> Asked {
        let numbers: Vec<_> = name.each().map(|text| self.words.number(text)).collect();
        let words = name.words.iter().zip(&numbers).map(|(word, number)| {
            let rarity = number.map_or(self.unknown, |number| self.rarity[number as usize]);
            worth(weight(word.role, word.len()), rarity)
        });
        Asked { words: words.collect(), length: self.pieces.length(&name), numbers, name }
    }
}

/// The words of all names, one after another, and where each name's begin.
fn all_words(names: &[Name]) -> (Texts, Vec<u32>, Vec<u32>) {
    let (mut words, mut of, mut from) = (Texts::for_about(names.len()), Vec::new(), vec![0]);
    for name in names {
        of.extend(name.each().map(|word| words.note(word)));
        from.push(of.len() as u32);
    }
    (words, of, from)
}

fn each_of(from: &[u32], mut show: impl FnMut(u32, std::ops::Range<usize>)) {
    for (number, ends) in (0..).zip(from.windows(2)) {
        show(number, ends[0] as usize..ends[1] as usize);
    }
}

/// The texts that `of` notes of each item, and for each text the items that have it.
fn by_text<T>(items: &[T], of: impl Fn(&T, &mut dyn FnMut(&str))) -> (Texts, Lists) {
    let (mut texts, mut notes) = (Texts::for_about(items.len()), Vec::new());
    for (number, item) in (0..).zip(items) {
        of(item, &mut |text| notes.push((texts.note(text), number)));
    }
    let lists = Lists::new(texts.len(), |note| notes.iter().for_each(|(t, item)| note(*t, *item)));
    (texts, lists)
}

fn worth(base: u32, rarity: u32) -> u32 {
    (base * rarity / 100).max(1)
}

/// In hundredths how much rarer a word is than one in a hundred names: 30 to 140.
fn rarity(names: usize, found: usize) -> u32 {
    let times = (names / found.max(1)).max(1) as u32;
    // Binary logarithm in tenths, by halves: 2^6.6 is about a hundred.
    let log = times.ilog2() * 10 + ((times << 3 >> times.ilog2()) & 7) * 10 / 8;
    (40 + log * 9 / 10).clamp(30, 140)
}

/// Registry numbers, domains and address as they are looked up.
pub(super) fn fact_keys(facts: &Facts) -> Vec<Box<str>> {
    let numbers = facts.numbers.iter().map(|(scheme, number)| format!("{scheme} {number}").into());
    let address = facts.address.iter().map(|address| format!("@ {address}").into());
    numbers.chain(facts.domains.iter().cloned()).chain(address).collect()
}
