//! The words of many names: in which names each stands, how rare it is, which words look like it.

use std::collections::HashMap;

use super::pairing::allowed;
use super::script::skeleton;

/// All words of the names of an index.
#[derive(Default)]
pub(super) struct Vocabulary {
    numbers: HashMap<Box<str>, u32>,
    words: Vec<Entry>,
    /// Words by each piece of three letters.
    pieces: HashMap<[u8; 3], Vec<u32>>,
    /// Words by their consonants, for scripts without short vowels.
    skeletons: HashMap<String, Vec<u32>>,
}

/// Working memory for words that look alike.
#[derive(Default)]
pub(super) struct Counts {
    of: Vec<u8>,
    touched: Vec<u32>,
}

struct Entry {
    text: Box<str>,
    /// The names it stands in, rising.
    names: Vec<u32>,
}

/// Pieces found in more words than this say too little to be followed.
const COMMON_PIECE: usize = 4_000;

impl Vocabulary {
    /// The number of `word`, which gets one if it is new; notes that it stands in `name`.
    pub fn note(&mut self, word: &str, name: u32) -> u32 {
        let number = match self.numbers.get(word) {
            Some(number) => *number,
            None => self.add(word),
        };
        if let Some(entry) = self.words.get_mut(number as usize)
            && entry.names.last() != Some(&name)
        {
            entry.names.push(name);
        }
        number
    }

    fn add(&mut self, word: &str) -> u32 {
        let number = self.words.len() as u32;
        self.numbers.insert(word.into(), number);
        self.words.push(Entry { text: word.into(), names: Vec::new() });
        for piece in pieces(word) {
            let list = self.pieces.entry(piece).or_default();
            if list.last() != Some(&number) {
                list.push(number);
            }
        }
        if word.len() >= 4 {
            self.skeletons.entry(skeleton(word)).or_default().push(number);
        }
        number
    }

    /// The number of a word it has.
    pub fn number(&self, word: &str) -> Option<u32> {
        self.numbers.get(word).copied()
    }

    /// The names a word stands in.
    pub fn names(&self, word: u32) -> &[u32] {
        self.words.get(word as usize).map_or(&[], |entry| &entry.names)
    }

    /// In hundredths how much rarer a word is than one in a hundred names: 30 to 140.
    pub fn rarity(&self, word: Option<u32>, names: usize) -> u32 {
        let found = word.map_or(1, |w| self.names(w).len()).max(1);
        let times = (names / found).max(1) as u32;
        // Binary logarithm in tenths, by halves: 2^6.6 is about a hundred.
        let log = times.ilog2() * 10 + ((times << 3 >> times.ilog2()) & 7) * 10 / 8;
        (40 + log * 9 / 10).clamp(30, 140)
    }

    /// Words that may be `word` misspelt, by the pieces they share.
    pub fn near(&self, word: &str, scratch: &mut Counts) -> Vec<u32> {
        let length = word.len();
        if length < 4 {
            return Vec::new();
        }
        let Counts { of, touched } = scratch;
        of.resize(self.words.len(), 0);
        let own = pieces(word);
        for piece in &own {
            let list = self.pieces.get(piece).filter(|l| l.len() <= COMMON_PIECE);
            for number in list.into_iter().flatten() {
                let count = &mut of[*number as usize];
                if *count == 0 {
                    touched.push(*number);
                }
                *count = count.saturating_add(1);
            }
        }
        // Each wrong letter spoils at most three pieces.
        let least = own.len().saturating_sub(3 * allowed(length)).max(1);
        let near = |number: &u32| {
            let text = &self.words[*number as usize].text;
            text.len().abs_diff(length) <= allowed(length.max(text.len())) && **text != *word
        };
        let mut found: Vec<(u8, u32)> = touched
            .drain(..)
            .map(|number| (std::mem::take(&mut of[number as usize]), number))
            .filter(|(count, number)| usize::from(*count) >= least.min(2) && near(number))
            .collect();
        found.sort_unstable_by_key(|f| (std::cmp::Reverse(f.0), f.1));
        found.truncate(12);
        found.into_iter().map(|f| f.1).collect()
    }

    /// Words with the consonants of `word`.
    pub fn by_consonants(&self, word: &str) -> &[u32] {
        let bones = skeleton(word);
        if bones.len() < 2 { &[] } else { self.skeletons.get(&bones).map_or(&[], |l| l) }
    }

    /// Two words it has that are `word` cut in two.
    pub fn halves(&self, word: &str) -> Option<[u32; 2]> {
        if word.len() < 6 || !word.is_ascii() {
            return None;
        }
        (3..=word.len() - 3).find_map(|at| {
            let (one, other) = word.split_at(at);
            Some([self.number(one)?, self.number(other)?])
        })
    }
}

/// Its pieces of three letters, with a blank before and after it.
fn pieces(word: &str) -> Vec<[u8; 3]> {
    let padded: Vec<u8> =
        std::iter::once(b' ').chain(word.bytes()).chain(std::iter::once(b' ')).collect();
    padded.windows(3).map(|w| [w[0], w[1], w[2]]).collect()
}
