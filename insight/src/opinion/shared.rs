//! What people share: answers counted, consensus of all, consensus across groups.

use super::votes::{Answer, Votes};

/// A z above this happens by chance in one case of ten (one side).
pub(super) const SURE: f64 = 1.2816;
/// How many statements are named at most.
const NAMED: usize = 5;

/// Answers to one statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Who agrees.
    pub agree: u32,
    /// Who disagrees.
    pub disagree: u32,
    /// Who answered at all.
    pub seen: u32,
}

/// The answers of some people to each statement.
#[must_use]
pub fn tally(votes: &Votes, rows: &[usize]) -> Vec<Tally> {
    let mut tallies = vec![Tally::default(); votes.statements.len()];
    for (column, answer) in rows.iter().flat_map(|row| votes.of(*row)) {
        let tally = &mut tallies[*column as usize];
        tally.seen += 1;
        match answer {
            Answer::Agree => tally.agree += 1,
            Answer::Disagree => tally.disagree += 1,
            Answer::Pass => {}
        }
    }
    tallies
}

/// For each statement the product over groups of (agree + 1) / (seen + 2).
#[must_use]
pub fn group_informed(tallies: &[Vec<Tally>]) -> Vec<f64> {
    let statements = tallies.first().map_or(0, Vec::len);
    let of = |j: usize| tallies.iter().map(|group| chance(group[j].agree, group[j].seen)).product();
    (0..statements).map(of).collect()
}

/// A statement that most answer alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreed {
    /// Its column.
    pub statement: usize,
    /// Who answers so, of those who answered.
    pub successes: u32,
    /// Who answered.
    pub trials: u32,
    /// (successes + 1) / (trials + 2).
    pub chance: f64,
    /// How sure it is that more than half do: a z.
    pub test: f64,
}

/// What all agree on, and what all disagree on, clearest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Consensus {
    /// Most agree.
    pub agree: Vec<Agreed>,
    /// Most disagree.
    pub disagree: Vec<Agreed>,
}

/// The statements on which most are of one mind: `tallies` are everybody's answers to each, `out`
/// says which were moderated out.
#[must_use]
pub fn consensus(out: &[bool], tallies: &[Tally]) -> Consensus {
    let clearest = |count: fn(&Tally) -> u32| {
        let kept = tallies.iter().enumerate().filter(|(j, _)| !out[*j]);
        let agreed = kept.map(|(statement, tally)| {
            let (successes, trials) = (count(tally), tally.seen);
            let (chance, test) = (chance(successes, trials), test(successes, trials));
            Agreed { statement, successes, trials, chance, test }
        });
        let mut found: Vec<Agreed> = agreed.filter(|a| a.chance > 0.5 && a.test > SURE).collect();
        found.sort_by(|a, b| (b.chance * b.test).total_cmp(&(a.chance * a.test)));
        found.truncate(NAMED);
        found
    };
    Consensus { agree: clearest(|t| t.agree), disagree: clearest(|t| t.disagree) }
}

/// The probability of an answer, with one more on either side than were counted.
pub(super) fn chance(successes: u32, trials: u32) -> f64 {
    (f64::from(successes) + 1.0) / (f64::from(trials) + 2.0)
}

/// The z of more than half: 2 √(n+1) ((s+1)/(n+1) − ½).
pub(super) fn test(successes: u32, trials: u32) -> f64 {
    let (s, n) = (f64::from(successes) + 1.0, f64::from(trials) + 1.0);
    2.0 * n.sqrt() * (s / n - 0.5)
}
