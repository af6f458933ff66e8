//! The few names that share most with a question, out of lists of all names that share anything.

use std::cmp::Reverse;

use super::inverted::Inverted;

/// How many names are compared in full for each question, by words and by pieces, where so many
/// answers are wanted: a few more, since what shares most is not always the likeliest.
pub(super) fn compared(limit: usize) -> usize {
    match limit {
        0 | 1 => 3,
        several => several.saturating_add(4).min(12),
    }
}

/// How many entries of the lists of common words are read at most, where so many answers are
/// wanted: one that is meant shares something rare, of several the last share what many have.
fn read(limit: usize) -> usize {
    match limit {
        0 | 1 => 350,
        several => several.saturating_mul(500).min(4_000),
    }
}

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
        (limit, wanted): (usize, impl Fn(u32) -> bool),
        near: &mut Vec<u32>,
    ) {
        let Self { score, touched, best } = self;
        score.resize(index.lessened().len(), 0);
        let (count, most) = (compared(limit), read(limit));
        if lists.iter().map(|(names, _)| names.len()).sum::<usize>() > most {
            lists.sort_unstable_by_key(|(names, worth)| (names.len(), *worth));
        }
        let mut room = 0;
        let within = |(names, _): &&(&[u32], u32)| {
            let first = room == 0;
            room += names.len();
            first || room <= most
        };
        let lists = &lists[..lists.iter().take_while(within).count()];
        // Written down before it is known whether it is new: so many are that to guess fails.
        touched.resize(lists.iter().map(|(names, _)| names.len()).sum(), 0);
        let mut met = 0;
        for (names, worth) in lists {
            for name in *names {
                let score = &mut score[*name as usize];
                touched[met] = *name;
                met += usize::from(*score == 0);
                *score += worth;
            }
        }
        touched.truncate(met);
        // Most are worth too little, and are seen to be by this alone.
        let (lessened, mut least) = (index.lessened(), 0);
        for name in touched.drain(..) {
            let score = u64::from(std::mem::take(&mut score[name as usize]));
            let worth = score.pow(2) * u64::from(lessened[name as usize]);
            if worth >= least && wanted(name) {
                least = keep(best, count, (worth, Reverse(name)));
            }
        }
        // Where one answer is wanted, what is half as near as the nearest is not it: worth is a
        // square.
        let least = best.first().filter(|_| limit <= 1).map_or(0, |best| best.0 / 4);
        near.extend(best.drain(..).filter(|one| one.0 >= least).map(|(_, name)| name.0));
    }
}

/// Keeps one if it is among the best; what the next must be worth at least.
fn keep(best: &mut Vec<(u64, Reverse<u32>)>, count: usize, one: (u64, Reverse<u32>)) -> u64 {
    let place = best.partition_point(|better| *better > one);
    best.insert(place, one);
    best.truncate(count);
    if best.len() == count { best.last().map_or(0, |last| last.0) } else { 0 }
}
