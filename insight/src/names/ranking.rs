//! The best of many that are compared, best first, each organisation once.

use std::cmp::Reverse;

use super::compare::Found;

/// A name of an index that was compared with a name of a question.
pub(super) struct Judged {
    /// Points, and the names by their numbers: of equals the earlier ones count.
    pub rank: (Reverse<i32>, u32, usize),
    /// Whose it is.
    pub owner: u32,
    pub found: Found,
}

/// Those compared so far.
pub(super) struct Ranking {
    limit: usize,
    judged: Vec<Judged>,
    /// The organisations that are the best so far, best first, by their best name.
    best: Vec<(Reverse<i32>, u32)>,
}

impl Ranking {
    /// For the best of so many.
    pub fn new(limit: usize, of: usize) -> Self {
        let best = Vec::with_capacity(limit.min(of) + 1);
        Self { limit, judged: Vec::with_capacity(of), best }
    }

    /// Whether nobody with so few points is among the best any more.
    pub fn beyond(&self, points: i32) -> bool {
        let last = self.limit.checked_sub(1).and_then(|last| self.best.get(last));
        last.is_some_and(|(Reverse(least), _)| points < *least)
    }

    pub fn keep(&mut self, one: Judged) {
        let mine = (one.rank.0, one.owner);
        self.judged.push(one);
        match self.best.iter().position(|(_, owner)| *owner == mine.1) {
            Some(at) if self.best[at] <= mine => return,
            Some(at) => drop(self.best.remove(at)),
            None => {}
        }
        let place = self.best.partition_point(|better| *better < mine);
        self.best.insert(place, mine);
        self.best.truncate(self.limit);
    }

    /// The best, each organisation by its best name; of those that are equal the one whose name is
    /// shortest comes first ("Tchibo" before "Tchibo GmbH"). And whether several have the very
    /// words that were asked for.
    pub fn best(mut self, length: impl Fn(u32) -> usize) -> (Vec<Judged>, bool) {
        self.judged.sort_unstable_by_key(|one| (one.owner, one.rank));
        self.judged.dedup_by_key(|one| one.owner);
        let same = self.judged.iter().filter(|one| one.found.terms.same_core > 0);
        let rivals = same.count() > 1;
        self.judged.sort_by_key(|Judged { rank, .. }| (rank.0, length(rank.1), rank.1));
        self.judged.truncate(self.limit);
        (self.judged, rivals)
    }
}
