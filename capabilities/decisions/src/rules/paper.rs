//! Ballots on paper: an officer brings in what seats chose in a meeting. Nobody's own ballot gives
//! way to paper.

use hub::Refusal;

use super::Here;
use super::seats::is_open;
use crate::act::{PaperBallotCorrected, PaperBallotsRecorded};
use crate::model::{Choice, Motion, OpenVote};

/// The most ballots that are brought in at once: more than that is no entry of the record.
pub const PAPER_MAX: usize = 200;

impl<'h> Here<'h> {
    pub(super) fn paper_ballots_recorded(&self, act: &PaperBallotsRecorded) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        let vote = self.takes_paper(motion)?;
        if act.ballots.is_empty() || act.ballots.len() > PAPER_MAX {
            return Err(Refusal::invalid("decisions-refused-paper-many").with("max", PAPER_MAX));
        }
        for (seat, choice) in &act.ballots {
            let elector = self.elector(motion, seat)?;
            if elector.actor.is_none() {
                return Err(Refusal::invalid("decisions-refused-paper-vacant").with("seat", seat));
            }
            self.takes_part(motion, elector, &vote.rule)?;
            if vote.has_voted(seat) {
                let voted = Refusal::too_late("decisions-refused-paper-voted");
                return Err(voted.with("seat", seat).under(&vote.rule.id));
            }
            can_be_on_paper(*choice)?;
        }
        Ok(())
    }

    pub(super) fn paper_ballot_corrected(&self, act: &PaperBallotCorrected) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        let vote = self.takes_paper(motion)?;
        // A ballot cast before a suspension stands as it is, on paper too.
        self.takes_part(motion, self.elector(motion, &act.seat)?, &vote.rule)?;
        if !vote.is_on_paper(&act.seat) {
            return Err(Refusal::unknown("decisions-refused-paper-none").with("seat", &act.seat));
        }
        can_be_on_paper(act.choice)
    }

    /// The open vote, where everybody sees every ballot and it is for or against.
    fn takes_paper(&self, motion: &'h Motion) -> Result<&'h OpenVote, Refusal> {
        let vote = self.open_vote(motion)?;
        if !self.is_in_office() {
            return Err(Refusal::forbidden("decisions-refused-paper-office"));
        }
        is_open(&vote.rule)?;
        if vote.rule.chooses() {
            return Err(Refusal::invalid("decisions-refused-needs-ranking").under(&vote.rule.id));
        }
        Ok(vote)
    }
}

/// A formal objection has a reason in the seat's own words, which no tick on paper gives.
fn can_be_on_paper(choice: Choice) -> Result<(), Refusal> {
    match choice {
        Choice::Object => Err(Refusal::invalid("decisions-refused-paper-object")),
        _ => Ok(()),
    }
}
