//! What a closed conversation says: what is shared, what divides, what stands for each group.

use std::cmp::Reverse;

use insight::opinion::{Representative, Tally, consensus, group_informed, representative};
use schemars::JsonSchema;
use serde::Serialize;

use super::summary;
use crate::model::{Conversation, Count, Standing, Summary};

/// How many statements are told of each finding.
const TOLD: usize = 5;

/// A statement that fewer than one in so many people saw says little.
const SEEN_BY: u32 = 3;

/// A statement that one in so many of those who saw it passed leaves people unsure.
const UNSURE: u32 = 3;

/// What stands for a group.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct Telling {
    /// The number of the statement.
    pub statement: u64,
    /// Whether the group agrees with it more than the rest, or disagrees more.
    pub agrees: bool,
    /// Who of the group says so.
    pub successes: u32,
    /// Who of the group answered.
    pub trials: u32,
}

/// The findings of a conversation: statements by number, the clearest first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Findings {
    /// What was published, or follows from published rows.
    pub summary: Summary,
    /// Most agree.
    pub agree: Vec<u64>,
    /// Most disagree.
    pub disagree: Vec<u64>,
    /// More than half of each group agree.
    pub bridging: Vec<u64>,
    /// What divides most.
    pub divisive: Vec<u64>,
    /// What many pass.
    pub unsure: Vec<u64>,
    /// What too few people saw to say anything.
    pub unseen: Vec<u64>,
    /// What stands for each group.
    pub groups: Vec<Vec<Telling>>,
}

impl Findings {
    /// What follows from what is known of a closed conversation.
    #[must_use]
    pub fn of(conversation: &Conversation) -> Self {
        let summary = summary(conversation);
        let shown: Vec<Option<Count>> = summary.statements.iter().map(|one| one.all).collect();
        let statements = conversation.statements.iter().zip(&shown);
        let out: Vec<bool> = statements
            .map(|(one, all)| one.standing != Standing::Accepted || all.is_none())
            .collect();
        let everybody: Vec<Tally> =
            shown.iter().map(|all| all.map(Tally::from).unwrap_or_default()).collect();
        let tallies = by_group(&summary);
        let shared = consensus(&out, &everybody);
        let made = Made { out: &out, summary: &summary };
        let named = |all: &[insight::opinion::Agreed]| {
            all.iter().map(|agreed| number(agreed.statement)).collect()
        };
        Self {
            agree: named(&shared.agree),
            disagree: named(&shared.disagree),
            bridging: made.bridging(&tallies),
            divisive: made.divisive(),
            unsure: made.unsure(),
            unseen: unseen(conversation, &summary),
            groups: representative(&out, &tallies).iter().map(|all| telling(all)).collect(),
            summary,
        }
    }
}

/// What the lists are made from.
struct Made<'m> {
    out: &'m [bool],
    summary: &'m Summary,
}

impl Made<'_> {
    /// Places of the statements that count, with what everybody answered.
    fn kept(&self) -> impl Iterator<Item = (usize, Count)> {
        let all = self.summary.statements.iter().zip(self.out).enumerate();
        all.filter(|(_, (_, out))| !**out).filter_map(|(j, (one, _))| Some((j, one.all?)))
    }

    fn bridging(&self, tallies: &[Vec<Tally>]) -> Vec<u64> {
        let informed = group_informed(tallies);
        let is_shared = |j: &usize| tallies.iter().all(|of| of[*j].agree * 2 > of[*j].seen);
        let mut found: Vec<usize> = self.kept().map(|(j, _)| j).filter(is_shared).collect();
        if tallies.is_empty() {
            found.clear();
        }
        found.sort_by(|a, b| informed[*b].total_cmp(&informed[*a]));
        first(found)
    }

    fn divisive(&self) -> Vec<u64> {
        let divides = |j: &usize| self.summary.statements[*j].divides;
        let mut found: Vec<usize> = self.kept().map(|(j, _)| j).collect();
        found.retain(|j| divides(j) > 0);
        found.sort_by_key(|j| Reverse(divides(j)));
        first(found)
    }

    fn unsure(&self) -> Vec<u64> {
        let mut found: Vec<(usize, Count)> =
            self.kept().filter(|(_, all)| all.pass() * UNSURE >= all.seen).collect();
        found.sort_by_key(|(_, all)| Reverse(u64::from(all.pass()) * 1_000 / u64::from(all.seen)));
        first(found.into_iter().map(|(j, _)| j).collect())
    }
}

/// Statements that count, but that too few people saw.
fn unseen(conversation: &Conversation, summary: &Summary) -> Vec<u64> {
    let is_few = |n: &u64| {
        let place = usize::try_from(*n - 1).ok();
        let all = place.and_then(|at| summary.statements.get(at)?.all);
        all.is_none_or(|all| all.seen * SEEN_BY < summary.people)
    };
    conversation.accepted().filter(is_few).collect()
}

fn by_group(summary: &Summary) -> Vec<Vec<Tally>> {
    let of = |group: usize| {
        let counts = summary.statements.iter().map(|one| one.groups.get(group).copied());
        counts.map(|count| count.map(Tally::from).unwrap_or_default()).collect()
    };
    (0..summary.groups.len()).map(of).collect()
}

fn telling(all: &[Representative]) -> Vec<Telling> {
    let one = |it: &Representative| Telling {
        statement: number(it.statement),
        agrees: it.agrees,
        successes: it.successes,
        trials: it.trials,
    };
    all.iter().map(one).collect()
}

fn first(places: Vec<usize>) -> Vec<u64> {
    places.into_iter().take(TOLD).map(number).collect()
}

/// The number of the statement at a place.
fn number(place: usize) -> u64 {
    u64::try_from(place).map_or(u64::MAX, |place| place + 1)
}
