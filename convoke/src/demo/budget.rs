//! Money that a motion of the story divides, as events: the sum, the proposals, and the ballots
//! that mark them.

use decisions::act::{Act, BudgetSet, CandidateNamed, RankingCast};
use hub::{Id, Said};
use models::demo::{Proposal, Vote};

use super::deciding::Told;
use super::teller::Event;

/// The sum, and what it can be spent on.
///
/// # Errors
/// What the story leaves open: a mistake of ours that a test meets.
pub fn proposed(told: &Told) -> Result<Vec<Event>, String> {
    let Some(budget) = &told.motion.budget else { return Ok(Vec::new()) };
    let (cast, motion) = (told.cast, told.id);
    let (currency, total) = (budget.currency.clone(), budget.total);
    let sum = Act::BudgetSet(BudgetSet { motion, currency, total });
    let mut events = vec![Event::act(cast.at(told.motion.day, 11 * 60), told.author()?, sum)];
    let named = |(one, n): (&Proposal, i64)| {
        let act = CandidateNamed {
            motion,
            candidate: cast.proposal(&one.key)?,
            stands: Some(cast.organisation(&one.by)?),
            cost: Some(one.cost),
            name: Said::text(&one.name),
            statement: Said::text(&one.words),
        };
        let at = cast.at(told.motion.day, 12 * 60 + 7 * n);
        Ok(Event::act(at, cast.member(&one.by)?, Act::CandidateNamed(act)))
    };
    let all: Result<Vec<Event>, String> = budget.proposals.iter().zip(0..).map(named).collect();
    events.extend(all?);
    Ok(events)
}

/// The ballots of the first days of the vote.
///
/// # Errors
/// What the story leaves open: a mistake of ours that a test meets.
pub fn marked(told: &Told, vote: &Vote) -> Result<Vec<Event>, String> {
    let Some(budget) = &told.motion.budget else { return Ok(Vec::new()) };
    let ballot = |((seat, keys), n): ((&String, &Vec<String>), i64)| {
        let marks: Result<Vec<Id>, String> =
            keys.iter().map(|key| told.cast.proposal(key)).collect();
        let (seat, reason) = (seat.clone(), Said::default());
        let by = told.cast.seat(&seat)?;
        let act = RankingCast { motion: told.id, seat, ranking: vec![marks?], reason };
        let at = told.cast.at(vote.opened, 10 * 60 + 23 * n);
        Ok(Event::act(at, by, Act::RankingCast(act)))
    };
    budget.marks.iter().zip(0..).map(ballot).collect()
}
