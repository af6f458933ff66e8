//! The pieces of three letters that the names of an index have: which names have each, and how
//! much it tells. Few of all possible pieces stand in a list of names; those have numbers.

use super::lists::Lists;
use super::name::Name;

/// Pieces of letters, digits and blanks are below this.
const PIECES: usize = 37 * 37 * 37;

/// Everything about the pieces of many names.
pub(super) struct Pieces {
    /// The number of each piece; 0 of one that no name has.
    numbers: Vec<u16>,
    by_piece: Lists,
    /// How much each number tells.
    telling: Vec<u32>,
}

impl Pieces {
    pub fn new(names: &[Name]) -> Self {
        let (mut numbers, mut count) = (vec![0; PIECES], 0);
        for piece in names.iter().flat_map(|name| &name.pieces) {
            let number = &mut numbers[usize::from(*piece)];
            if *number == 0 {
                count += 1;
                *number = count;
            }
        }
        let by_piece = Lists::new(usize::from(count) + 1, |note| {
            for (name, own) in (0..).zip(names) {
                each(own).for_each(|piece| note(u32::from(numbers[usize::from(piece)]), name));
            }
        });
        let found = (0..=u32::from(count)).map(|number| by_piece.of(number).len());
        let telling = found.map(|found| telling(names.len(), found)).collect();
        Self { numbers, by_piece, telling }
    }

    fn number(&self, piece: u16) -> u32 {
        u32::from(self.numbers[usize::from(piece)])
    }

    /// How much a piece tells.
    pub fn telling(&self, piece: u16) -> u32 {
        self.telling[self.number(piece) as usize]
    }

    /// The square of the length of the vector of a name's pieces.
    pub fn length(&self, name: &Name) -> u32 {
        let each = name.pieces.iter().map(|piece| self.telling(*piece).pow(2));
        // A "name" of a hundred thousand letters is as long as any.
        each.fold(0, u32::saturating_add)
    }

    /// For each piece of `name` the names that have it, and what it weighs.
    pub fn lists(&self, name: &Name) -> Vec<(&[u32], u32)> {
        let mut lists = Vec::with_capacity(name.pieces.len());
        for piece in each(name) {
            let names = self.by_piece.of(self.number(piece));
            if !names.is_empty() {
                lists.push((names, self.telling(piece).pow(2)));
            }
        }
        lists
    }
}

/// The pieces of a name, each once: they are kept in order.
fn each(name: &Name) -> impl Iterator<Item = u16> {
    let mut last = None;
    name.pieces.iter().copied().filter(move |piece| last.replace(*piece) != Some(*piece))
}

/// How much a piece tells: the binary logarithm of names to a name with it, in eighths.
fn telling(names: usize, found: usize) -> u32 {
    let times = (names / found.max(1)).max(1) as u32 + 1;
    let log = times.ilog2();
    log * 8 + ((times << 3 >> log) & 7)
}
