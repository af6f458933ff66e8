//! Votes whose ballots are closed or sealed: when they may be held at all, and each of their
//! steps. What cannot be kept secret is not promised.

use std::collections::{BTreeMap, BTreeSet};

use charter::model::{BallotMode, Rule};
use hub::{Id, Refusal};

use super::{Here, vote_rules};
use crate::act::{
    Act, BallotsCounted, ClosedBallotCast, SealedBallotCast, SealedStepTaken, SealedVotePrepared,
};
use crate::model::{
    CANDIDATES_MAX, Elector, Motion, OpenVote, Order, SealedStep, Sealing, Slip, Standing, Vote,
};
use crate::tally;

/// The fewest voters among whom a vote can be secret, in all and in each group counted alike.
pub const VOTERS_MIN: usize = 5;

/// The fewest trustees that decrypt: one alone would be able to open every ballot.
const TRUSTEES_MIN: u64 = 2;

/// What a closed ballot must say, asked of whoever casts it.
///
/// # Errors
/// When it has no tracker of the voter's own, a choice that cannot be cast in secret, or a ranking
/// of more candidates than stand on any ballot.
pub fn check_words(act: &Act) -> Result<(), Refusal> {
    let Act::ClosedBallotCast(act) = act else { return Ok(()) };
    let slip = Slip::of_said(&act.slip).filter(Slip::has_tracker);
    let slip = slip.ok_or_else(|| Refusal::invalid("decisions-refused-tracker"))?;
    match slip.vote {
        Vote::Choice(choice) if !tally::can_be_secret(choice) => {
            Err(Refusal::invalid("decisions-refused-secret-objection"))
        }
        Vote::Ranking(order) => is_bounded(&order),
        _ => Ok(()),
    }
}

/// Whether a ranking names no more candidates than a ballot can have, each once: what is published
/// of it then fits into an entry of the record.
fn is_bounded(order: &Order) -> Result<(), Refusal> {
    let named: Vec<&Id> = order.iter().flatten().collect();
    if named.len() > CANDIDATES_MAX || order.len() > CANDIDATES_MAX {
        let refusal = Refusal::invalid("decisions-refused-candidates-max");
        return Err(refusal.with("max", CANDIDATES_MAX));
    }
    if named.iter().collect::<BTreeSet<_>>().len() != named.len() {
        return Err(Refusal::invalid("decisions-refused-ranked-twice"));
    }
    Ok(())
}

impl<'h> Here<'h> {
    /// Whether the ballots of this vote can be as secret as its rule says.
    pub(super) fn can_be_secret(
        &self,
        motion: &Motion,
        rule: &Rule,
        seats: &[Elector],
    ) -> Result<(), Refusal> {
        if !tally::is_secret(rule) {
            return Ok(());
        }
        let refused =
            |message| Err(Refusal::invalid(message).with("min", VOTERS_MIN).under(&rule.id));
        let held: Vec<&Elector> = seats.iter().filter(|seat| seat.actor.is_some()).collect();
        // Only whoever may cast a ballot hides another's.
        let aside = tally::recused_of(motion, seats, self.now, self.members, self.now);
        let able: Vec<&Elector> =
            held.iter().filter(|seat| !aside.contains_key(&seat.seat)).copied().collect();
        if able.len() < VOTERS_MIN {
            return refused("decisions-refused-secret-few");
        }
        if !rule.vetoes.is_empty() || !rule.carve_outs.is_empty() || rule.proxies.allowed {
            return refused("decisions-refused-secret-names");
        }
        let groups = tally::groups(rule, seats);
        let sizes = groups.sizes(able.iter().map(|seat| &seat.seat));
        if sizes.values().any(|size| *size < VOTERS_MIN) {
            return refused("decisions-refused-secret-weights");
        }
        if rule.ballot.mode == BallotMode::Sealed {
            if sizes.len() > 1 {
                return refused("decisions-refused-sealed-groups");
            }
            if rule.election().is_some_and(|election| election.way.is_ranked()) {
                return refused("decisions-refused-sealed-ranking");
            }
            let credentials = motion.sealing.as_ref().map(|sealing| sealing.credentials);
            if credentials.and_then(|number| usize::try_from(number).ok()) != Some(able.len()) {
                return refused("decisions-refused-not-prepared");
            }
        }
        Ok(())
    }

    pub(super) fn closed_ballot_cast(&self, act: &ClosedBallotCast) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        let vote = self.may_vote(motion, &act.seat)?;
        is_mode(&vote.rule, BallotMode::Closed)
    }

    pub(super) fn ballots_counted(&self, act: &BallotsCounted) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        let vote = self.closed_vote(motion)?;
        is_mode(&vote.rule, BallotMode::Closed)?;
        let all: Vec<&Slip> = vote.slips.iter().chain(&act.slips).collect();
        let groups = tally::groups(&vote.rule, &vote.electorate);
        let mut free = groups.sizes(vote.secret.keys());
        let mut fits = |slip: &&Slip| match free.get_mut(&slip.group) {
            Some(left) if *left > 0 => {
                *left -= 1;
                slip.has_tracker()
            }
            _ => false,
        };
        // INVARIANT (as many ballots as were cast): no more than seats voted, and sorted, so that
        // their order tells nothing about who cast them.
        if act.slips.is_empty() || !all.is_sorted() || !all.iter().all(&mut fits) {
            return Err(Refusal::invalid("decisions-refused-slips").under(&vote.rule.id));
        }
        Ok(())
    }

    pub(super) fn sealed_vote_prepared(&self, act: &SealedVotePrepared) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        if motion.standing != Standing::Tabled {
            return Err(Refusal::too_late("decisions-refused-ballot-fixed").with("n", motion.n));
        }
        let rules = vote_rules(self.terms(motion.permits.as_ref()), motion)?;
        let sealed = rules.iter().find(|rule| rule.ballot.mode == BallotMode::Sealed);
        let rule = sealed.ok_or_else(|| Refusal::invalid("decisions-refused-not-sealed"))?;
        let refused = |message| Err(Refusal::invalid(message).under(&rule.id));
        if !is_hash(&act.event) || !is_hash(&act.archive) {
            return refused("decisions-refused-hash");
        }
        let trustees: BTreeSet<Id> =
            act.trustees.iter().map(|trustee| self.members.lead(*trustee)).collect();
        let number = u64::try_from(trustees.len()).unwrap_or(u64::MAX);
        let map = self.hub.room::<landscape::State>();
        let named = trustees.iter().chain([&act.authority]);
        if let Some(id) = named.into_iter().find(|id| map.actor(**id).is_none()) {
            return Err(Refusal::unknown("decisions-refused-no-actor").with("actor", id));
        }
        if trustees.len() != act.trustees.len() || !(TRUSTEES_MIN..=number).contains(&act.threshold)
        {
            return refused("decisions-refused-trustees");
        }
        if trustees.contains(&self.members.lead(act.authority)) || self.is_hosts(act.authority) {
            return refused("decisions-refused-authority");
        }
        if trustees.iter().any(|trustee| self.is_hosts(*trustee)) {
            return refused("decisions-refused-trustee-host");
        }
        if self.one_side_decrypts(&trustees, act.threshold) {
            return refused("decisions-refused-trustees-alike");
        }
        Ok(())
    }

    /// Whether an organisation runs the hub: somebody of the secretariat acts for it.
    fn is_hosts(&self, actor: Id) -> bool {
        let state = self.hub.room::<charter::State>();
        let mut people = state.holders(hub::SECRETARIAT, self.now);
        people.any(|term| self.members.acts(term.person, actor, self.now))
    }

    /// Whether the trustees of one side could open every ballot among themselves. A side is a
    /// constituency; and all that are no members are one, because nobody knows them to be rivals.
    fn one_side_decrypts(&self, trustees: &BTreeSet<Id>, threshold: u64) -> bool {
        let mut sizes: BTreeMap<Option<&str>, u64> = BTreeMap::new();
        for trustee in trustees {
            let membership = self.members.membership(*trustee, self.now);
            let side = membership.map(|membership| membership.constituency.as_str());
            *sizes.entry(side).or_default() += 1;
        }
        sizes.values().any(|size| *size >= threshold)
    }

    pub(super) fn sealed_ballot_cast(&self, act: &SealedBallotCast) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        let vote = self.may_vote(motion, &act.seat)?;
        is_mode(&vote.rule, BallotMode::Sealed)?;
        let sealing = sealing(motion)?;
        follows(sealing, &act.parent, &[&act.event, &act.ballot, &act.credential])?;
        let of_seat = vote.secret.get(&act.seat).and_then(|it| it.credential.as_ref());
        let same = |cast: &Option<String>| cast.as_ref() == Some(&act.credential);
        let mut others = vote.secret.iter().filter(|(seat, _)| **seat != act.seat);
        let is_others = others.any(|(_, envelope)| same(&envelope.credential));
        if is_others || of_seat.is_some_and(|own| *own != act.credential) {
            return Err(Refusal::forbidden("decisions-refused-credential").under(&vote.rule.id));
        }
        Ok(())
    }

    pub(super) fn sealed_step_taken(&self, act: &SealedStepTaken) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        let vote = self.closed_vote(motion)?;
        is_mode(&vote.rule, BallotMode::Sealed)?;
        let sealing = sealing(motion)?;
        let hashes: Vec<&String> = act.data.iter().chain([&act.event]).collect();
        follows(sealing, &act.parent, &hashes)?;
        let decrypted =
            sealing.events.iter().filter(|it| it.step == SealedStep::PartialDecryption).count();
        let enough = u64::try_from(decrypted).is_ok_and(|number| number >= sealing.threshold);
        use SealedStep::{Ballot, EncryptedTally, EndBallots, PartialDecryption, Result, Setup};
        let is_next = match (sealing.step(), act.step) {
            (Setup | Ballot, EndBallots)
            | (EndBallots, EncryptedTally)
            | (EncryptedTally, PartialDecryption) => true,
            (PartialDecryption, PartialDecryption) => decrypted < sealing.trustees.len(),
            (PartialDecryption, Result) => enough,
            _ => false,
        };
        let has_sums = act.step != Result && act.result.is_empty()
            || act.step == Result && can_be_sums(motion, vote, &act.result);
        if !is_next || !has_sums {
            return Err(Refusal::invalid("decisions-refused-sealed-step").under(&vote.rule.id));
        }
        Ok(())
    }

    /// A vote whose deadline has passed and that is not decided yet: nothing of a secret vote is
    /// counted before.
    fn closed_vote(&self, motion: &'h Motion) -> Result<&'h OpenVote, Refusal> {
        let vote = motion.vote.as_ref().filter(|_| motion.standing == Standing::Voting);
        let none = || Refusal::too_late("decisions-refused-no-vote").with("n", motion.n);
        let vote = vote.ok_or_else(none)?;
        if self.now < vote.until {
            return Err(Refusal::invalid("decisions-refused-before-deadline")
                .with("until", vote.until)
                .under(&vote.rule.id));
        }
        Ok(vote)
    }
}

fn is_mode(rule: &Rule, mode: BallotMode) -> Result<(), Refusal> {
    if rule.ballot.mode == mode {
        return Ok(());
    }
    Err(Refusal::invalid("decisions-refused-ballot-mode").under(&rule.id))
}

fn sealing(motion: &Motion) -> Result<&Sealing, Refusal> {
    let sealing = motion.sealing.as_ref();
    sealing
        .ok_or_else(|| Refusal::invalid("decisions-refused-not-prepared").with("min", VOTERS_MIN))
}

/// An event follows the last one that the record names.
fn follows(sealing: &Sealing, parent: &str, hashes: &[&String]) -> Result<(), Refusal> {
    if !hashes.iter().all(|hash| is_hash(hash)) {
        return Err(Refusal::invalid("decisions-refused-hash"));
    }
    if sealing.head() != parent {
        return Err(Refusal::too_late("decisions-refused-sealed-parent"));
    }
    Ok(())
}

/// Whether these can be the sums of as many ballots as were cast.
fn can_be_sums(motion: &Motion, vote: &OpenVote, sums: &[u64]) -> bool {
    let cast = u64::try_from(vote.secret.len()).unwrap_or(u64::MAX);
    match vote.rule.election() {
        Some(_) => sums.len() == motion.ballot().len() + 1 && sums.iter().all(|sum| *sum <= cast),
        None => {
            sums.len() == 3
                && sums.iter().try_fold(0_u64, |all, one| all.checked_add(*one)) == Some(cast)
        }
    }
}

/// A SHA-256 in hexadecimal.
fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
