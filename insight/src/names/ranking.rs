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
}

impl Ranking {
    pub fn of_at_most(limit: usize) -> Self {
        Self { limit, judged: Vec::new() }
    }

    /// Whether nobody with so few points is among the best any more.
    pub fn beyond(&self, points: i32) -> bool {
        let last = self.limit.checked_sub(1).and_then(|last| self.judged.get(last));
        last.is_some_and(|last| points < last.rank.0.0)
    }

    /// Keeps one, unless its organisation did better by another name.
    pub fn keep(&mut self, one: Judged) {
        if let Some(at) = self.judged.iter().position(|other| other.owner == one.owner) {
            if self.judged[at].rank <= one.rank {
                return;
            }
            self.judged.remove(at);
        }
        let place = self.judged.partition_point(|other| other.rank <= one.rank);
        self.judged.insert(place, one);
    }

    /// The best; of those that are equal the one whose name is shortest comes first ("Tchibo"
    /// before "Tchibo GmbH"). And whether several have the very words that were asked for.
    pub fn best(mut self, length: impl Fn(u32) -> usize) -> (Vec<Judged>, bool) {
        let same = self.judged.iter().filter(|one| one.found.terms.same_core > 0);
        let rivals = same.count() > 1;
        self.judged.sort_by_key(|Judged { rank, .. }| (rank.0, length(rank.1), rank.1));
        self.judged.truncate(self.limit);
        (self.judged, rivals)
    }
}
