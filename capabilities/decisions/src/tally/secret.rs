//! Secret ballots on their way into the charter's tally. It counts seats, and these ballots have
//! none; but seats of one group count alike, so it is the same whichever of them a ballot is put
//! to. Until they are counted, only who voted is known.

use std::collections::{BTreeMap, BTreeSet};

use charter::model::{BallotMode, Rule};
use charter::tally::{self, Votes};

use super::{numbered_by, takes_part};
use crate::act::BallotsCounted;
use crate::model::{Choice, Elector, Motion, OpenVote, Slip, Standing, Vote};

/// The most bytes of ballots in one entry of the record, which has 16 KiB in all.
const SLIPS_BYTES: usize = 12_000;

/// Whether the ballots of this vote are secret.
#[must_use]
pub fn is_secret(rule: &Rule) -> bool {
    rule.ballot.mode != BallotMode::Open
}

/// Whether more may be said of the ballots than who voted. Of secret ones nothing is said before
/// they are counted, and while nobody has voted there is nothing to count.
#[must_use]
pub fn is_known(motion: &Motion) -> bool {
    let vote = motion.vote.as_ref().filter(|vote| is_secret(&vote.rule));
    let is_awaited = vote.is_some_and(|vote| vote.secret.is_empty());
    is_counted(motion) && !(is_awaited && motion.standing == Standing::Voting)
}

/// Whether everything that was cast has been counted; always true of open ballots.
#[must_use]
pub fn is_counted(motion: &Motion) -> bool {
    let Some(vote) = motion.vote.as_ref() else { return true };
    match vote.rule.ballot.mode {
        BallotMode::Open => true,
        BallotMode::Closed => vote.slips.len() == vote.secret.len(),
        BallotMode::Sealed => {
            let sealing = motion.sealing.as_ref();
            vote.secret.is_empty() || sealing.is_some_and(|sealing| sealing.result.is_some())
        }
    }
}

/// The seats that a rule counts alike, group by group: those of one chamber and weight where the
/// rule looks at chambers or weights, else all. Each seat with the number of its group.
#[derive(Debug)]
pub struct Groups(BTreeMap<String, u32>);

impl Groups {
    /// The group of a seat.
    #[must_use]
    pub fn of(&self, seat: &str) -> u32 {
        self.0.get(seat).copied().unwrap_or_default()
    }

    /// How many of these seats are in each group.
    pub fn sizes<'s>(&self, seats: impl Iterator<Item = &'s String>) -> BTreeMap<u32, usize> {
        let mut sizes = BTreeMap::new();
        for seat in seats {
            *sizes.entry(self.of(seat)).or_default() += 1;
        }
        sizes
    }
}

/// The groups of these seats under a rule.
#[must_use]
pub fn groups(rule: &Rule, electorate: &[Elector]) -> Groups {
    let is_one = rule.counts_alike();
    let mut keys = BTreeSet::new();
    let key = |one: &Elector| match is_one {
        true => (None, BTreeMap::new()),
        false => (one.chamber.clone(), one.weights.clone()),
    };
    keys.extend(electorate.iter().map(key));
    let number = |one: &Elector| keys.iter().position(|it| *it == key(one)).unwrap_or_default();
    let seats = electorate.iter();
    let numbered =
        seats.map(|one| (one.seat.clone(), u32::try_from(number(one)).unwrap_or(u32::MAX)));
    Groups(numbered.collect())
}

/// What is to be published of the closed ballots next, in the order of their trackers; nothing
/// when all are. One that cannot be read is spoilt: it stops no count.
#[must_use]
pub fn to_count(motion: &Motion) -> Option<BallotsCounted> {
    let vote = motion.vote.as_ref().filter(|it| it.rule.ballot.mode == BallotMode::Closed)?;
    let groups = groups(&vote.rule, &vote.electorate);
    let mut slips = Vec::with_capacity(vote.secret.len());
    for (seat, envelope) in &vote.secret {
        let group = groups.of(seat);
        let slip = Slip::of_said(&envelope.slip).filter(Slip::has_tracker);
        slips.push(Slip { group, ..slip.unwrap_or_else(Slip::spoilt) });
    }
    slips.sort();
    let mut bytes = 0;
    let rest = slips.into_iter().skip(vote.slips.len()).take_while(|slip| {
        bytes += hub::serde_json::to_string(slip).map_or(SLIPS_BYTES, |text| text.len() + 1);
        bytes <= SLIPS_BYTES
    });
    let rest: Vec<Slip> = rest.collect();
    (!rest.is_empty()).then_some(BallotsCounted { motion: motion.id, slips: rest })
}

/// Puts the secret ballots of a vote into the tally.
pub(super) fn fill(motion: &Motion, vote: &OpenVote, votes: &mut Votes) {
    if !is_counted(motion) {
        let seats = vote.secret.keys();
        votes.ballots.extend(seats.map(|seat| (seat.clone(), tally::Choice::Abstain)));
        return;
    }
    match motion.sealing.as_ref().and_then(|sealing| sealing.result.as_ref()) {
        Some(sums) if vote.rule.ballot.mode == BallotMode::Sealed => {
            sealed(vote, sums, votes);
        }
        _ => closed(motion, vote, votes),
    }
}

fn closed(motion: &Motion, vote: &OpenVote, votes: &mut Votes) {
    let groups = groups(&vote.rule, &vote.electorate);
    let mut free: BTreeMap<u32, Vec<&String>> = BTreeMap::new();
    for seat in vote.secret.keys().rev() {
        free.entry(groups.of(seat)).or_default().push(seat);
    }
    let is_election = vote.rule.election().is_some();
    for slip in &vote.slips {
        let Some(seat) = free.get_mut(&slip.group).and_then(Vec::pop) else { continue };
        // A ballot of another kind than the rule's is spoilt: it took part, for nobody.
        let choice = match (&slip.vote, is_election) {
            (Vote::Choice(choice), false) => choice.counted(),
            (Vote::Ranking(order), true) => {
                let ranking = numbered_by(motion, order);
                votes.contest.rankings.insert(seat.clone(), ranking);
                takes_part(order)
            }
            _ => tally::Choice::Abstain,
        };
        votes.ballots.insert(seat.clone(), choice);
    }
}

/// Of a sealed vote only sums are known. A question asks for one answer of agree and disagree, or
/// for candidates; a blank vote abstains.
fn sealed(vote: &OpenVote, sums: &[u64], votes: &mut Votes) {
    let Some((blank, answers)) = sums.split_first() else { return };
    let is_election = vote.rule.election().is_some();
    let mut choices: Vec<tally::Choice> = Vec::new();
    let mut add = |number: u64, choice| {
        choices.extend((0..number).map(|_| choice));
    };
    add(*blank, tally::Choice::Abstain);
    if let ([agree, disagree], false) = (answers, is_election) {
        add(*agree, tally::Choice::Agree);
        add(*disagree, tally::Choice::Disagree);
    }
    // In an election one ballot may mark several: how many ballots marked somebody follows from
    // who voted.
    let rest = vote.secret.len().saturating_sub(choices.len());
    choices.extend(std::iter::repeat_n(tally::Choice::Agree, rest));
    votes.ballots.extend(vote.secret.keys().cloned().zip(choices));
    votes.contest.sums = is_election.then(|| answers.to_vec());
}

/// Whether a choice can be cast in secret: an objection has reasons and a name.
#[must_use]
pub const fn can_be_secret(choice: Choice) -> bool {
    !matches!(choice, Choice::Object)
}
