//! An election: the candidates, and the figures of its count.

use std::collections::BTreeSet;

use charter::model::Way;
use charter::tally::election::{Counts, Elected, Pairs, Rounds};
use faces::Ctx;
use hub::Id;
use schemars::JsonSchema;
use serde::Serialize;

use super::{Done, Made};
use crate::model::{Candidate, Motion, Permit};
use crate::tally::{self, Counted};

/// The act by which somebody takes an office.
pub(crate) const OFFICER_APPOINTED: &str = "charter.officer_appointed";

/// Candidates and count of a motion that chooses among several.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ElectionView {
    /// How ballots are marked and counted, as the charter writes it.
    pub way: &'static str,
    /// Whether ballots rank; else they mark.
    pub ranked: bool,
    /// How many are elected.
    pub places: u32,
    /// The candidates, in the order in which they were named.
    pub candidates: Vec<CandidateRow>,
    /// The figures; nothing before a ballot can be shown.
    pub counts: Vec<CountRow>,
}

/// A candidate.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CandidateRow {
    /// The id on the ballot.
    pub id: Id,
    /// What the ballot calls it.
    pub name: String,
    /// What speaks for it.
    pub statement: Option<String>,
    /// The person or organisation that stands.
    pub stands: Option<Id>,
    /// When it was named, and by whom.
    pub named: Done,
    /// Whether it is elected.
    pub elected: bool,
}

/// A figure of the count: marks, a pair compared, or a round.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CountRow {
    /// The round, from 1, where there are rounds.
    pub round: Option<usize>,
    /// The candidate.
    pub candidate: String,
    /// The candidate it is compared with.
    pub other: Option<String>,
    /// Votes of the candidate; an exact fraction where surpluses are handed on.
    pub votes: String,
    /// Votes of the other one.
    pub against: Option<u64>,
    /// What came of it: `elected`, `surplus`, `excluded`, `ahead` or `even`.
    pub what: Option<&'static str>,
}

impl ElectionView {
    /// The election of a motion; none when it chooses among nobody.
    pub(crate) fn of(made: &Made, motion: &Motion, counted: Option<&Counted>) -> Option<Self> {
        let fixed = motion.vote.as_ref().map(|vote| &vote.rule);
        let charter = made.labels.charter();
        let coming = || {
            let rules = crate::rules::rules_for(charter?, &motion.body, &motion.matter);
            rules.into_iter().find(|rule| rule.election().is_some())
        };
        let election = fixed.or_else(coming)?.election()?;
        let counted = counted.filter(|_| tally::is_known(motion));
        let elected = counted.and_then(|counted| counted.facts.elected.as_ref());
        let winners = counted.map(|counted| counted.elected(motion)).unwrap_or_default();
        let ballot = motion.ballot();
        let names: Vec<String> = ballot.iter().map(|one| made.candidate(motion, one)).collect();
        let rows = ballot.iter().zip(&names).map(|(one, name)| CandidateRow {
            id: one.id,
            name: name.clone(),
            statement: made.read(&one.statement),
            stands: one.stands,
            named: made.done(&one.made),
            elected: winners.contains(&one.id),
        });
        Some(Self {
            way: election.way.as_str(),
            ranked: election.way.is_ranked(),
            places: election.places,
            candidates: rows.collect(),
            counts: elected.map(|found| counts(found, &names)).unwrap_or_default(),
        })
    }

    /// The candidates that are elected, in the order in which they were named.
    pub fn elected(&self) -> impl Iterator<Item = &CandidateRow> {
        self.candidates.iter().filter(|row| row.elected)
    }

    /// Whether exactly one mark counts.
    #[must_use]
    pub fn one_mark(&self) -> bool {
        self.way == Way::Plurality.as_str()
    }
}

impl Made<'_> {
    /// What a candidate is called; by its place when its name was erased.
    pub(crate) fn candidate(&self, motion: &Motion, candidate: &Candidate) -> String {
        let place = motion.candidates.iter().position(|one| one.id == candidate.id);
        let n = place.unwrap_or_default() + 1;
        let unnamed = || self.ctx.lang.t("decisions-candidate-unnamed", &[("n", n.into())]);
        self.read(&candidate.name).unwrap_or_else(unnamed)
    }

    /// With the names of a motion's candidates, for sentences about them.
    pub(crate) fn naming(mut self, motion: &Motion) -> Self {
        for candidate in &motion.candidates {
            let name = self.candidate(motion, candidate);
            self.names.insert(candidate.id.to_string(), name);
        }
        self
    }
}

fn counts(found: &Elected, names: &[String]) -> Vec<CountRow> {
    let name = |number: usize| names.get(number).cloned().unwrap_or_default();
    match &found.count {
        Counts::Marks(marks) => marks
            .iter()
            .enumerate()
            .map(|(number, marks)| CountRow {
                round: None,
                candidate: name(number),
                other: None,
                votes: marks.to_string(),
                against: None,
                what: found.elected.contains(&number).then_some("elected"),
            })
            .collect(),
        Counts::Pairs(pairs) => compared(pairs, names.len(), &name),
        Counts::Rounds(rounds) => rounds_of(rounds, &name),
    }
}

/// Every pair once, whoever comes before the other first.
fn compared(pairs: &Pairs, candidates: usize, name: &dyn Fn(usize) -> String) -> Vec<CountRow> {
    let all = (0..candidates).flat_map(|one| (one + 1..candidates).map(move |other| (one, other)));
    all.map(|(one, other)| {
        let (one, other) = if pairs.beats(other, one) { (other, one) } else { (one, other) };
        CountRow {
            round: None,
            candidate: name(one),
            other: Some(name(other)),
            votes: pairs.prefers(one, other).to_string(),
            against: Some(pairs.prefers(other, one)),
            what: Some(if pairs.beats(one, other) { "ahead" } else { "even" }),
        }
    })
    .collect()
}

fn rounds_of(count: &Rounds, name: &dyn Fn(usize) -> String) -> Vec<CountRow> {
    let rounds = count.rounds.iter().enumerate();
    rounds
        .flat_map(|(round, it)| {
            let rows = it.votes.iter().enumerate();
            rows.map(|(number, votes)| (number, votes.to_string()))
                .filter(|(_, votes)| votes != "0")
                .map(move |(number, votes)| CountRow {
                    round: Some(round + 1),
                    candidate: name(number),
                    other: None,
                    votes,
                    against: None,
                    what: if it.elected.contains(&number) {
                        Some("elected")
                    } else if it.surplus == Some(number) {
                        Some("surplus")
                    } else {
                        (it.excluded == Some(number)).then_some("excluded")
                    },
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Who can stand for what a motion permits: people who act for members for an office, member
/// organisations for anything else.
#[must_use]
pub fn who_can_stand(ctx: &Ctx, permits: Option<&Permit>) -> Vec<(Id, String)> {
    let made = Made::new(ctx);
    let is_office = permits.is_some_and(|permit| permit.kind == OFFICER_APPOINTED);
    let mut all: Vec<(Id, String)> = if is_office {
        let people = made.members.people_by_actor(ctx.now).into_values().flatten();
        let ids: BTreeSet<Id> = people.map(|one| one.person).collect();
        ids.into_iter().filter_map(|id| Some((id, made.labels.person(id)?))).collect()
    } else {
        let members = made.members.members(ctx.now).map(|one| one.actor);
        members.map(|id| (id, made.labels.organisation(id))).collect()
    };
    all.sort_by(|one, other| one.1.cmp(&other.1));
    all
}
