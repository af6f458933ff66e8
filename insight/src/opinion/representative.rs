//! What sets a group apart from all others.

use super::shared::{SURE, Tally, chance, test};

/// How many statements stand for a group at most.
const NAMED: usize = 5;

/// A statement that a group answers otherwise than the rest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Representative {
    /// Its column.
    pub statement: usize,
    /// Whether the group agrees with it more than the rest, or disagrees more.
    pub agrees: bool,
    /// Who of the group answers so.
    pub successes: u32,
    /// Who of the group answered.
    pub trials: u32,
    /// (successes + 1) / (trials + 2).
    pub chance: f64,
    /// How sure it is that more than half of the group do: a z.
    pub test: f64,
    /// How many times more probable the answer is in the group than in the rest.
    pub ratio: f64,
    /// How sure it is that the group differs from the rest: a z.
    pub ratio_test: f64,
}

impl Representative {
    /// By what statements are ordered.
    fn weight(&self) -> f64 {
        self.ratio * self.ratio_test * self.chance * self.test
    }

    fn sure(&self) -> bool {
        self.ratio_test > SURE && self.test > SURE
    }
}

/// For each group the statements that stand for it: the one it agrees with most distinctly, then
/// others by weight; those it agrees with come first. `tallies` are the answers of each group to
/// each statement, `out` says which statements were moderated out.
#[must_use]
pub fn representative(out: &[bool], tallies: &[Vec<Tally>]) -> Vec<Vec<Representative>> {
    let of = |group: usize| chosen(&candidates(out, tallies, group));
    (0..tallies.len()).map(of).collect()
}

/// Both sides of a statement: agreeing, disagreeing.
type Sides = [Representative; 2];

fn candidates(out: &[bool], tallies: &[Vec<Tally>], group: usize) -> Vec<Sides> {
    let kept = (0..out.len()).filter(|j| !out[*j]);
    let sides = kept.map(|statement| {
        let own = tallies[group][statement];
        let others = tallies.iter().enumerate().filter(|(other, _)| *other != group);
        let rest = others.fold(Tally::default(), |sum, (_, tallies)| {
            let tally = tallies[statement];
            Tally {
                agree: sum.agree + tally.agree,
                disagree: sum.disagree + tally.disagree,
                seen: sum.seen + tally.seen,
            }
        });
        let side = |agrees, inside, outside| Representative {
            statement,
            agrees,
            successes: inside,
            trials: own.seen,
            chance: chance(inside, own.seen),
            test: test(inside, own.seen),
            ratio: chance(inside, own.seen) / chance(outside, rest.seen),
            ratio_test: difference([inside, own.seen], [outside, rest.seen]),
        };
        [side(true, own.agree, rest.agree), side(false, own.disagree, rest.disagree)]
    });
    sides.collect()
}

/// The z of two shares being different, with one more counted in each place.
fn difference(inside: [u32; 2], outside: [u32; 2]) -> f64 {
    let [s, n] = inside.map(|x| f64::from(x) + 1.0);
    let [t, m] = outside.map(|x| f64::from(x) + 1.0);
    let pooled = (s + t) / (n + m);
    if pooled >= 1.0 {
        return 0.0;
    }
    (s / n - t / m) / (pooled * (1.0 - pooled) * (1.0 / n + 1.0 / m)).sqrt()
}

fn chosen(candidates: &[Sides]) -> Vec<Representative> {
    let clearer = |[agree, disagree]: &Sides| match agree.ratio_test > disagree.ratio_test {
        true => *agree,
        false => *disagree,
    };
    let sides = candidates.iter().filter(|sides| sides.iter().any(Representative::sure));
    let mut sure: Vec<Representative> = sides.map(clearer).collect();
    sure.sort_by(|a, b| b.weight().total_cmp(&a.weight()));
    let head = best_agreed(candidates)
        .or_else(|| sure.is_empty().then(|| most_distinct(candidates.iter().map(clearer)))?);
    sure.retain(|r| Some(r.statement) != head.map(|h| h.statement));
    let mut all: Vec<Representative> = head.into_iter().chain(sure).take(NAMED).collect();
    all.sort_by_key(|r| !r.agrees);
    all
}

/// The statement the group agrees with most: a group is shown by what it is for, too.
fn best_agreed(candidates: &[Sides]) -> Option<Representative> {
    let mut best: Option<Representative> = None;
    for [agree, disagree] in candidates {
        let unanswered = agree.successes == 0 && disagree.successes == 0;
        let better = match best {
            Some(b) if b.ratio > 1.0 => agree.weight() > b.weight(),
            Some(b) => agree.chance * agree.test > b.chance * b.test,
            None => agree.test > SURE || (agree.ratio > 1.0 && agree.chance > 0.5),
        };
        if better && !unanswered {
            best = Some(*agree);
        }
    }
    best
}

/// The first of those that differ most from the rest.
fn most_distinct(all: impl Iterator<Item = Representative>) -> Option<Representative> {
    all.reduce(|best, next| if next.ratio_test > best.ratio_test { next } else { best })
}
