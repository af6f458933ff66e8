//! When it may happen, beyond what the charter's table of powers says. Everything here looks at
//! open fields alone: words that were erased never change what was allowed.

mod amendment;
mod archive;
mod budget;
mod conduct;
mod election;
mod paper;
mod review;
mod seats;
mod secret;
mod steps;
mod task;

pub use archive::{answers, asks, assembled, ballot_event, check_files, threshold};
pub use conduct::decided;
use members::rules::is_on_conduct;
pub use paper::PAPER_MAX;
pub use review::{lapsed, lapses, longest_days, may_be_called_in};
pub use steps::{call_rules, rules_for, vote_rules};

use charter::model::Charter;
use hub::{At, Hub, Id, Principal, Refusal};

use crate::act::Act;
use crate::model::{Motion, Permit};
use crate::state::State;

/// The charter in force, if one was adopted.
#[must_use]
pub fn charter(hub: &Hub) -> Option<&Charter> {
    hub.room::<charter::State>().charter()
}

/// The charter by which a motion is decided that allows this: one on a case of conduct by that of
/// the day on which the case was opened, every other by the one in force.
#[must_use]
pub fn terms<'h>(permit: Option<&Permit>, hub: &'h Hub) -> Option<&'h Charter> {
    let case = permit.filter(|permit| is_on_conduct(&permit.kind)).and_then(|it| it.subject);
    match case.and_then(|id| members::Roll::of(hub).case(id)) {
        Some(case) => members::rules::terms(case, hub),
        None => charter(hub),
    }
}

/// Whether this act may happen now.
///
/// # Errors
/// The refusal, with the clause of the charter where one decides.
pub fn check(act: &Act, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
    let charter = charter(hub).ok_or_else(|| Refusal::invalid("decisions-refused-no-charter"))?;
    let members = members::Roll::of(hub);
    let here = Here { charter, members, rooms: hub.room::<State>(), by, now, hub };
    match act {
        Act::MotionDrafted(act) => here.motion_drafted(act),
        Act::MotionChanged(act) => here.motion_changed(act),
        Act::AmendmentMoved(act) => here.amendment_moved(act),
        Act::AmendmentAccepted(act) => here.amendment_accepted(act),
        Act::AmendmentWithdrawn(act) => here.amendment_withdrawn(act),
        Act::MotionTabled(act) => here.motion_tabled(act),
        Act::Commented(act) => here.commented(act),
        Act::CandidateNamed(act) => here.candidate_named(act),
        Act::CandidateWithdrawn(act) => here.candidate_withdrawn(act),
        Act::BudgetSet(act) => here.budget_set(act),
        Act::ConsensusCalled(act) => here.consensus_called(act),
        Act::ObjectionRaised(act) => here.objection_raised(act),
        Act::ObjectionWithdrawn(act) => here.objection_withdrawn(act),
        Act::ObjectionAnswered(act) => here.objection_answered(act),
        Act::VoteOpened(act) => here.vote_opened(act),
        Act::BallotCast(act) => here.ballot_cast(act),
        Act::PaperBallotsRecorded(act) => here.paper_ballots_recorded(act),
        Act::PaperBallotCorrected(act) => here.paper_ballot_corrected(act),
        Act::RankingCast(act) => here.ranking_cast(act),
        Act::AllocationCast(act) => here.allocation_cast(act),
        Act::ClosedBallotCast(act) => here.closed_ballot_cast(act),
        Act::BallotsCounted(act) => here.ballots_counted(act),
        Act::SealedVotePrepared(act) => here.sealed_vote_prepared(act),
        Act::SealedBallotCast(act) => here.sealed_ballot_cast(act),
        Act::SealedStepTaken(act) => here.sealed_step_taken(act),
        Act::ProxyGiven(act) => here.proxy_given(act),
        Act::ProxyWithdrawn(act) => here.proxy_withdrawn(act),
        Act::Recused(act) => here.recused(act),
        Act::Closed(act) => here.closed(act),
        Act::DissentRecorded(act) => here.dissent_recorded(act),
        Act::OutcomeStated(act) => here.outcome_stated(act),
        Act::MotionWithdrawn(act) => here.motion_withdrawn(act),
        Act::ReviewLapsed(act) => here.review_lapsed(act),
        other => here.check_task(other),
    }
}

/// What must have been said with an act.
///
/// # Errors
/// The refusal that says which words are missing, or cannot be.
pub fn check_words(act: &Act) -> Result<(), Refusal> {
    match act {
        Act::PaperBallotCorrected(act) if act.reason.is_empty() => {
            Err(Refusal::invalid("decisions-wrong-words"))
        }
        _ => secret::check_words(act),
    }
}

/// Everything a rule of this room looks at.
struct Here<'h> {
    charter: &'h Charter,
    members: members::Roll<'h>,
    rooms: &'h State,
    by: &'h Principal,
    now: At,
    hub: &'h Hub,
}

impl<'h> Here<'h> {
    fn motion(&self, id: Id) -> Result<&'h Motion, Refusal> {
        self.rooms.motion(id).ok_or_else(|| Refusal::unknown("decisions-refused-no-motion"))
    }

    /// The charter by which a motion is decided that allows this.
    fn terms(&self, permit: Option<&Permit>) -> &'h Charter {
        terms(permit, self.hub).unwrap_or(self.charter)
    }

    /// An office may steer any motion the charter lets it; a member or a seat only its own.
    fn steers(&self, motion: &Motion) -> Result<(), Refusal> {
        if let Some(case) = crate::tally::case_of(motion, self.members) {
            self.is_no_own_case(case)?;
        }
        let is_author = motion.drafted().is_some_and(|made| made.by == self.by.by);
        if !self.is_in_office() && !is_author {
            return Err(Refusal::forbidden("decisions-refused-not-author").with("n", motion.n));
        }
        Ok(())
    }

    /// Whether the act is done in an office, not as a member or from a seat.
    fn is_in_office(&self) -> bool {
        self.charter.is_office(&self.by.role)
    }

    fn is_fresh(&self, used: bool) -> Result<(), Refusal> {
        if used { Err(Refusal::invalid("decisions-refused-id-used")) } else { Ok(()) }
    }
}

/// Whether a motion can still be changed or taken back.
const fn is_open(motion: &Motion) -> bool {
    use crate::model::Standing;
    !matches!(motion.standing, Standing::Decided | Standing::Withdrawn)
}
