//! The single transferable vote: Droop quota, weighted inclusive Gregory transfers, exact
//! fractions. Source: the rules of Scottish local elections (Scottish Local Government Elections
//! Order 2011, schedule 1, part III), without their rounding to five decimals.

use super::{Counts, Filled, Ranking};
use crate::model::{Election, Ties};
use std::collections::BTreeSet;

use num_bigint::BigUint;
use num_rational::Ratio;
use num_traits::{One, Zero};

/// An exact number of votes: transfers multiply fractions, so no fixed width is enough.
pub type Votes = Ratio<BigUint>;

/// The rounds of a count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rounds {
    /// How many votes elect: one more than the valid ballots divided by the places plus one,
    /// rounded down.
    pub quota: u64,
    /// What happened, round by round.
    pub rounds: Vec<Round>,
}

/// One round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// The votes of each candidate as the round begins.
    pub votes: Vec<Votes>,
    /// Votes that no further preference carries on.
    pub exhausted: Votes,
    /// Who is elected in it, most votes first.
    pub elected: Vec<usize>,
    /// Whose surplus is handed on.
    pub surplus: Option<usize>,
    /// Who is left out, and their votes handed on.
    pub excluded: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Hopeful,
    /// With a surplus to hand on, perhaps of nothing.
    Elected,
    /// The surplus is handed on; the quota stays.
    Settled,
    Excluded,
}

/// A ballot on its way.
#[derive(Clone)]
struct Paper<'b> {
    order: Vec<&'b usize>,
    value: Votes,
    holder: Option<usize>,
}

#[derive(Clone)]
struct Count<'b> {
    papers: Vec<Paper<'b>>,
    standing: Vec<Standing>,
    quota: Votes,
    places: usize,
    elected: Vec<usize>,
    rounds: Vec<Round>,
}

/// Counts round by round until the places are filled.
pub(super) fn count(
    election: &Election,
    ballots: &[&Ranking],
    candidates: usize,
) -> (Filled, Counts) {
    let places = election.places as usize;
    let quota = ballots.len() / (places + 1) + 1;
    let papers = ballots.iter().map(|ballot| Paper {
        order: ballot.iter().flatten().collect(),
        value: Votes::one(),
        holder: None,
    });
    let mut count = Count {
        papers: papers.collect(),
        standing: vec![Standing::Hopeful; candidates],
        quota: Votes::from_integer(BigUint::from(quota)),
        places,
        elected: Vec::new(),
        rounds: Vec::new(),
    };
    let tied = if ballots.is_empty() { Vec::new() } else { count.run(election.ties) };
    let elected = if tied.is_empty() { count.elected } else { Vec::new() };
    let quota = u64::try_from(quota).unwrap_or(u64::MAX);
    (Filled { elected, tied }, Counts::Rounds(Rounds { quota, rounds: count.rounds }))
}

impl Count<'_> {
    /// Counts; says between whom the count cannot tell, if it came to that: who is left out, or
    /// whose surplus goes first.
    fn run(&mut self, ties: Ties) -> Vec<usize> {
        self.hand_on(None);
        loop {
            let mut round = self.round();
            self.elect(&mut round);
            if self.elected.len() >= self.places || self.hopeful().is_empty() {
                self.rounds.push(round);
                return Vec::new();
            }
            match self.giver(&round.votes, ties) {
                Ok(giver) => round.surplus = giver,
                Err(tied) => {
                    self.rounds.push(round);
                    return tied;
                }
            }
            if let Some(giver) = round.surplus {
                self.hand_on_surplus(giver, &round.votes);
            } else {
                let last = self.narrowed(self.hopeful(), &round.votes, false);
                match (last.as_slice(), ties) {
                    ([.., out], Ties::FirstNamed) | ([out], Ties::VoteAgain) => {
                        round.excluded = Some(*out);
                        self.settle(*out, Standing::Excluded);
                        self.hand_on(Some(*out));
                    }
                    _ => {
                        self.rounds.push(round);
                        return last;
                    }
                }
            }
            self.rounds.push(round);
        }
    }

    fn hopeful(&self) -> Vec<usize> {
        let all = self.standing.iter().enumerate();
        all.filter(|(_, it)| **it == Standing::Hopeful).map(|(number, _)| number).collect()
    }

    fn settle(&mut self, candidate: usize, standing: Standing) {
        if let Some(own) = self.standing.get_mut(candidate) {
            *own = standing;
        }
    }

    /// The votes as they lie now. Whoever handed a surplus on keeps the quota.
    fn round(&self) -> Round {
        let kept = |it: &Standing| match it {
            Standing::Settled => self.quota.clone(),
            _ => Votes::zero(),
        };
        let mut votes: Vec<Votes> = self.standing.iter().map(kept).collect();
        let mut exhausted = Votes::zero();
        for paper in &self.papers {
            match paper.holder.and_then(|holder| votes.get_mut(holder)) {
                Some(sum) => *sum += &paper.value,
                None => exhausted += &paper.value,
            }
        }
        Round { votes, exhausted, elected: Vec::new(), surplus: None, excluded: None }
    }

    /// Everybody who reaches the quota is elected; and when no more are left than places, all are.
    fn elect(&mut self, round: &mut Round) {
        let votes = |one: &usize| round.votes.get(*one).cloned().unwrap_or_default();
        let mut found = self.hopeful();
        if found.len() + self.elected.len() > self.places {
            found.retain(|one| votes(one) >= self.quota);
        }
        found.sort_by_key(|one| (std::cmp::Reverse(votes(one)), *one));
        for one in &found {
            self.settle(*one, Standing::Elected);
        }
        self.elected.extend(&found);
        round.elected = found;
    }

    /// Whose surplus is handed on next: the largest; of equals, that of whoever had more votes in
    /// the latest round in which they differed (rule 50 of the same order). Where they never
    /// did, that rule draws a lot. This count knows none: whoever was named first goes first, if
    /// the rule's `ties` say so or if it changes nobody's election; else it is a tie.
    fn giver(&self, now: &[Votes], ties: Ties) -> Result<Option<usize>, Vec<usize>> {
        let all = self.standing.iter().enumerate();
        let waiting = all.filter(|(_, it)| **it == Standing::Elected).map(|(number, _)| number);
        let equals = self.narrowed(waiting.collect(), now, true);
        match (equals.as_slice(), ties) {
            ([], _) => Ok(None),
            ([one], _) | ([one, ..], Ties::FirstNamed) => Ok(Some(*one)),
            ([first, others @ ..], Ties::VoteAgain) => {
                let elected = self.elected_when_first(*first, now);
                let same = |one: &usize| self.elected_when_first(*one, now) == elected;
                if others.iter().all(same) { Ok(Some(*first)) } else { Err(equals) }
            }
        }
    }

    /// Who is elected when this surplus is handed on first, whatever is tied after it.
    fn elected_when_first(&self, giver: usize, now: &[Votes]) -> BTreeSet<usize> {
        let mut other = self.clone();
        other.hand_on_surplus(giver, now);
        other.run(Ties::FirstNamed);
        other.elected.into_iter().collect()
    }

    fn hand_on_surplus(&mut self, giver: usize, votes: &[Votes]) {
        self.settle(giver, Standing::Settled);
        let Some(own) = votes.get(giver).filter(|own| !own.is_zero()) else { return };
        let share = if *own > self.quota { (own - &self.quota) / own } else { Votes::zero() };
        for paper in self.papers.iter_mut().filter(|paper| paper.holder == Some(giver)) {
            paper.value *= &share;
        }
        self.hand_on(Some(giver));
    }

    /// Moves ballots from their holder, or from nobody, to the next candidate still hopeful.
    fn hand_on(&mut self, from: Option<usize>) {
        let is_hopeful = |one: &&&usize| self.standing.get(***one) == Some(&Standing::Hopeful);
        for paper in self.papers.iter_mut().filter(|paper| paper.holder == from) {
            paper.holder = paper.order.iter().find(is_hopeful).map(|next| **next);
        }
    }

    /// Who of these has most or fewest votes. Of equals, whoever had more or fewer in the latest
    /// round in which they differed; several when they never did.
    fn narrowed(&self, mut among: Vec<usize>, now: &[Votes], most: bool) -> Vec<usize> {
        let earlier = self.rounds.iter().rev().map(|round| round.votes.as_slice());
        for votes in std::iter::once(now).chain(earlier) {
            let all = among.iter().filter_map(|one| votes.get(*one));
            let wanted = if most { all.max() } else { all.min() }.cloned().unwrap_or_default();
            among.retain(|one| votes.get(*one) == Some(&wanted));
        }
        among
    }
}
