//! The words of many names, and the pieces of three letters: in which names each stands, and how
//! rare it is.

use std::collections::HashMap;

use super::script::skeleton;

/// All words of the names of an index.
#[derive(Default)]
pub(super) struct Vocabulary {
    numbers: HashMap<Box<str>, u32>,
    /// For each word the names it stands in, rising.
    words: Vec<Vec<u32>>,
    /// Words by their consonants, for scripts without short vowels.
    skeletons: HashMap<String, Vec<u32>>,
}

impl Vocabulary {
    /// The number of `word`, which gets one if it is new; notes that it stands in `name`.
    pub fn note(&mut self, word: &str, name: u32) -> u32 {
        let number = match self.numbers.get(word) {
            Some(number) => *number,
            None => self.add(word),
        };
        if let Some(names) = self.words.get_mut(number as usize)
            && names.last() != Some(&name)
        {
            names.push(name);
        }
        number
    }

    fn add(&mut self, word: &str) -> u32 {
        let number = self.words.len() as u32;
        self.numbers.insert(word.into(), number);
        self.words.push(Vec::new());
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
        self.words.get(word as usize).map_or(&[], |names| names)
    }

    /// In hundredths how much rarer a word is than one in a hundred names: 30 to 140.
    pub fn rarity(&self, word: Option<u32>, names: usize) -> u32 {
        let found = word.map_or(1, |w| self.names(w).len()).max(1);
        let times = (names / found).max(1) as u32;
        // Binary logarithm in tenths, by halves: 2^6.6 is about a hundred.
        let log = times.ilog2() * 10 + ((times << 3 >> times.ilog2()) & 7) * 10 / 8;
        (40 + log * 9 / 10).clamp(30, 140)
    }

    /// Words with the consonants of `word`.
    pub fn by_consonants(&self, word: &str) -> &[u32] {
        let bones = skeleton(word);
        if bones.len() < 2 { &[] } else { self.skeletons.get(&bones).map_or(&[], |l| l) }
    }
}

/// All pieces of three letters of the names of an index.
pub(super) struct Pieces {
    /// For each piece the names it stands in, rising.
    names: Vec<Vec<u32>>,
    count: usize,
}

impl Default for Pieces {
    fn default() -> Self {
        Self { names: vec![Vec::new(); 1 << 16], count: 0 }
    }
}

impl Pieces {
    /// Notes the pieces of the next name.
    pub fn note(&mut self, pieces: &[u16], name: u32) {
        self.count += 1;
        for piece in pieces {
            if let Some(list) = self.names.get_mut(usize::from(*piece))
                && list.last() != Some(&name)
            {
                list.push(name);
            }
        }
    }

    /// The names a piece stands in.
    pub fn names(&self, piece: u16) -> &[u32] {
        self.names.get(usize::from(piece)).map_or(&[], |list| list)
    }

    /// How much a piece tells: the binary logarithm of names to a name with it, in eighths.
    pub fn rarity(&self, piece: u16) -> u32 {
        let times = (self.count / self.names(piece).len().max(1)).max(1) as u32 + 1;
        let log = times.ilog2();
        log * 8 + ((times << 3 >> log) & 7)
    }
}
