//! Elections: who may be named, and which ballots can be counted.

use charter::model::{Rule, Way};
use charter::tally::election::{Spoilt, valid};
use hub::{Actor, Id, Refusal};

use super::budget::has_sum;
use super::seats::is_open;
use super::{Here, rules_for};
use crate::act::{CandidateNamed, CandidateWithdrawn, RankingCast};
use crate::model::{CANDIDATES_MAX, Motion, Standing, numbered};

impl Here<'_> {
    pub(super) fn candidate_named(&self, act: &CandidateNamed) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        self.is_fresh(motion.candidates.iter().any(|one| one.id == act.candidate))?;
        is_before_the_vote(motion)?;
        let rules = rules_for(self.charter, &motion.body, &motion.matter);
        if !rules.iter().any(|rule| rule.chooses()) {
            let ids: Vec<&str> = rules.iter().map(|rule| rule.id.as_str()).collect();
            return Err(Refusal::invalid("decisions-refused-no-election").under(ids.join(", ")));
        }
        self.has_cost(act, &rules)?;
        let ballot = motion.ballot();
        if ballot.len() >= CANDIDATES_MAX {
            return Err(
                Refusal::invalid("decisions-refused-candidates-max").with("max", CANDIDATES_MAX)
            );
        }
        if act.stands.is_none() && motion.permits.is_some() {
            return Err(Refusal::invalid("decisions-refused-who-stands"));
        }
        if let Some(stands) = act.stands.filter(|stands| !self.is_known(*stands)) {
            return Err(Refusal::unknown("decisions-refused-no-actor").with("actor", stands));
        }
        if act.stands.is_some() && ballot.iter().any(|one| one.stands == act.stands) {
            return Err(Refusal::invalid("decisions-refused-named-already"));
        }
        Ok(())
    }

    /// Whoever stands, whoever named the candidate, and an office may take one off the ballot.
    pub(super) fn candidate_withdrawn(&self, act: &CandidateWithdrawn) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        is_before_the_vote(motion)?;
        let mut ballot = motion.ballot().into_iter();
        let found = ballot.find(|one| one.id == act.candidate);
        let found = found.ok_or_else(|| Refusal::unknown("decisions-refused-no-candidate"))?;
        let is_own = match (self.by.by, found.stands) {
            (Actor::Person(person), Some(stands)) => person == stands || self.acts_for(stands),
            _ => false,
        };
        if is_own || found.made.by == self.by.by { Ok(()) } else { self.steers(motion) }
    }

    /// Whether the hub knows this organisation, or this person as somebody who acted for one or
    /// held an office.
    fn is_known(&self, id: Id) -> bool {
        self.hub.room::<landscape::State>().actor(id).is_some()
            || !self.members.appointments(id).is_empty()
            || !self.hub.room::<charter::State>().terms_of(id).is_empty()
    }

    pub(super) fn ranking_cast(&self, act: &RankingCast) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        let vote = self.may_vote(motion, &act.seat)?;
        is_open(&vote.rule)?;
        can_be_counted(motion, &vote.rule, &act.ranking)
    }

    /// Candidates go with a rule that chooses among several, and only with one.
    pub(super) fn has_candidates(&self, motion: &Motion, rule: &Rule) -> Result<(), Refusal> {
        // A resolution is used once, so it cannot put several into office.
        let several = rule.budget().is_some() || rule.election().is_some_and(|it| it.places > 1);
        let message = match (rule.chooses(), motion.ballot().is_empty()) {
            (true, true) => "decisions-refused-no-candidates",
            (false, false) => "decisions-refused-no-election",
            _ if several && motion.permits.is_some() => "decisions-refused-permit-places",
            _ => return has_sum(motion, rule),
        };
        Err(Refusal::invalid(message).under(&rule.id))
    }
}

/// Whether a ballot can be counted under the rule of its vote.
pub(super) fn can_be_counted(
    motion: &Motion,
    rule: &Rule,
    order: &[Vec<Id>],
) -> Result<(), Refusal> {
    // A ballot that marks proposals is filled in as one that marks candidates.
    let marks = rule.budget().filter(|budget| !budget.sharing.divides()).map(|_| Way::Approval);
    let Some(way) = rule.election().map(|election| election.way).or(marks) else {
        return Err(Refusal::invalid("decisions-refused-no-election").under(&rule.id));
    };
    let ballot = motion.ballot();
    let spoilt = valid(way, &numbered(order, &ballot), ballot.len());
    spoilt.map_err(|spoilt| {
        Refusal::invalid(match spoilt {
            Spoilt::Unknown => "decisions-refused-no-candidate",
            Spoilt::Twice => "decisions-refused-ranked-twice",
            Spoilt::Ranked => "decisions-refused-marks-only",
            Spoilt::Several => "decisions-refused-one-mark",
            Spoilt::Shared => "decisions-refused-shared-place",
        })
        .under(&rule.id)
    })
}

/// The ballot is fixed once the vote opens.
pub(super) fn is_before_the_vote(motion: &Motion) -> Result<(), Refusal> {
    match motion.standing {
        Standing::Draft | Standing::Tabled => Ok(()),
        _ => Err(Refusal::too_late("decisions-refused-ballot-fixed").with("n", motion.n)),
    }
}
