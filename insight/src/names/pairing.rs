//! Words of one name with words of another: each with the closest of the other name, by edit
//! distance with neighbouring letters exchanged (optimal string alignment, via rapidfuzz).

use rapidfuzz::distance::osa;

use super::lexicon::Role;
use super::name::{MOST_WORDS, Name, Word};
use super::script::skeleton;

/// Which words found each other, and which found none.
pub(super) struct Pairing {
    /// Those found so far, and room for more.
    found: [Pair; MOST_WORDS],
    count: usize,
    /// Words of each that found no partner, one bit each.
    pub alone: [u32; 2],
}

/// Two words, by where they stand in their names.
#[derive(Clone, Copy, Default)]
pub(super) struct Pair {
    pub one: u8,
    pub other: u8,
    /// In thousandths.
    pub close: u16,
}

/// Pairs the words of two names, best first.
pub(super) fn pair(a: &Name, b: &Name) -> Pairing {
    let lone = |name: &Name| (1_u32 << name.words.len()) - 1;
    let alone = [lone(a), lone(b)];
    let mut pairing = Pairing { found: [Pair::default(); MOST_WORDS], count: 0, alone };
    let abjad = a.consonantal != b.consonantal;
    for (i, x) in a.words.iter().enumerate() {
        let same = |(j, y): &(usize, &Word)| {
            pairing.alone[1] >> j & 1 == 1 && x.letters == y.letters && a.word(*x) == b.word(**y)
        };
        let found = b.words.iter().enumerate().filter(same);
        if let Some((j, _)) = found.min_by_key(|(j, _)| i.abs_diff(*j)) {
            pairing.take(i, j, 1000);
        }
    }
    if pairing.alone.contains(&0) {
        return pairing;
    }
    let mut near: Vec<(i32, usize, usize)> = Vec::new();
    for (i, x) in pairing.lone(0).map(|i| (i, &a.words[i])) {
        for (j, y) in pairing.lone(1).map(|j| (j, &b.words[j])) {
            let mut close = closeness((a.word(*x), *x), (b.word(*y), *y));
            if close == 0 && abjad {
                close = by_consonants(a.word(*x), b.word(*y));
            }
            if close > 0 {
                near.push((close, i, j));
            }
        }
    }
    near.sort_unstable_by_key(|n| (std::cmp::Reverse(n.0), n.1.abs_diff(n.2), n.1, n.2));
    for (close, i, j) in near {
        if pairing.alone[0] >> i & pairing.alone[1] >> j & 1 == 1 {
            pairing.take(i, j, close);
        }
    }
    pairing
}

impl Pairing {
    /// Words that found each other.
    pub fn pairs(&self) -> &[Pair] {
        &self.found[..self.count]
    }

    fn take(&mut self, i: usize, j: usize, close: i32) {
        self.found[self.count] = Pair { one: i as u8, other: j as u8, close: close as u16 };
        self.count += 1;
        self.alone[0] &= !(1 << i);
        self.alone[1] &= !(1 << j);
    }

    /// The words of one side (0 or 1) that found no partner.
    pub fn lone(&self, side: usize) -> impl Iterator<Item = usize> + use<> {
        let mut bits = self.alone[side];
        std::iter::from_fn(move || {
            let next = (bits != 0).then(|| bits.trailing_zeros() as usize);
            bits &= bits.wrapping_sub(1);
            next
        })
    }
}

/// Closeness of two words in thousandths, 0 when they are not one word misspelt.
fn closeness(a: (&str, Word), b: (&str, Word)) -> i32 {
    let ((x, one), (y, other)) = (a, b);
    let (longest, shortest) = (x.len().max(y.len()), x.len().min(y.len()));
    if one.role == Role::Number || other.role == Role::Number {
        return 0;
    }
    // "J." for "Joachim".
    if shortest == 1 {
        return if longest > 1 && x.as_bytes()[0] == y.as_bytes()[0] { 600 } else { 0 };
    }
    // "Tech" for "Technology", "Bangla" for "Bangladesh".
    if shortest >= 4 && (x.starts_with(y) || y.starts_with(x)) {
        return 700 + 250 * shortest as i32 / longest as i32;
    }
    let stem = x.bytes().zip(y.bytes()).take_while(|(a, b)| a == b).count();
    let allowed = allowed(longest);
    // "Biologie" for "biological".
    let cognate = if stem >= 5 && stem * 20 >= longest * 13 { 600 } else { 0 };
    if longest - shortest > allowed
        || (one.letters ^ other.letters).count_ones() as usize > 2 * allowed
    {
        return cognate;
    }
    let wrong = osa::distance(x.bytes(), y.bytes());
    if wrong > allowed { cognate } else { 1000 - 1000 * wrong as i32 / longest as i32 }
}

/// How many letters may be wrong in a word of so many.
pub(super) const fn allowed(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=5 => 1,
        6..=9 => 2,
        _ => 3,
    }
}

/// Words of scripts with and without short vowels, by their consonants.
fn by_consonants(x: &str, y: &str) -> i32 {
    let (x, y) = (skeleton(x), skeleton(y));
    match x.len().min(y.len()) {
        0 | 1 => 0,
        _ if x == y => 850,
        3.. if osa::distance(x.bytes(), y.bytes()) == 1 => 700,
        _ => 0,
    }
}
