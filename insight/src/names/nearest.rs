//! The few names that share most with a question, out of lists of all names that share anything.

use std::cmp::Reverse;

use super::inverted::Inverted;

/// How many names are compared in full for each question, by words and by pieces.
pub(super) const COMPARED: usize = 6;
/// How many entries of the lists of common words are read at most.
const READ: usize = 1_000;

/// Working memory of a search, kept between questions.
#[derive(Default)]
pub struct Searcher {
    score: Vec<u32>,
    touched: Vec<u32>,
    /// The best so far, best first: worth and name.
    best: Vec<(u64, Reverse<u32>)>,
}

impl Searcher {
    /// Adds to `near` the names with the largest sums of worth of the lists they stand in, for
    /// their length; rare lists first, common ones only while the work stays small.
    pub(super) fn most_shared(
        &mut self,
        mut lists: Vec<(&[u32], u32)>,
        index: &Inverted,
        (names, wanted): (usize, impl Fn(u32) -> bool),
        near: &mut Vec<u32>,
    ) {
        lists.sort_unstable_by_key(|(names, worth)| (names.len(), *worth));
        self.score.resize(names, 0);
        let mut read = 0;
        for (names, worth) in lists {
            read += names.len();
            if read > READ && !self.touched.is_empty() {
                break;
            }
            for name in names {
                let score = &mut self.score[*name as usize];
                if *score == 0 {
                    self.touched.push(*name);
                }
                *score += worth;
            }
        }
        for at in 0..self.touched.len() {
            let name = self.touched[at];
            let score = std::mem::take(&mut self.score[name as usize]);
            let worth = u64::from(score).pow(2) * u64::from(index.lessened(name));
            self.offer((worth, Reverse(name)), &wanted);
        }
        self.touched.clear();
        near.extend(self.best.drain(..).map(|(_, name)| name.0));
    }

    /// Keeps one if it is among the best and wanted.
    fn offer(&mut self, one: (u64, Reverse<u32>), wanted: impl Fn(u32) -> bool) {
        if self.best.len() == COMPARED {
            if self.best.last().is_some_and(|last| one < *last) || !wanted(one.1.0) {
                return;
            }
            self.best.pop();
        } else if !wanted(one.1.0) {
            return;
        }
        let place = self.best.partition_point(|better| *better > one);
        self.best.insert(place, one);
    }
}
