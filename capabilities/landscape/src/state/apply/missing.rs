//! Plans, nominations, rounds of asking, and why somebody is not here.

use hub::Stamp;

use crate::act::{
    AbsenceNoted, ApproachPlanned, Nominated, NominationAnswered, RoundClosed, RoundOpened,
};
use crate::state::State;
use crate::state::missing::{Absence, Answered, Nomination, Plan, Round};

impl State {
    pub(super) fn plan_approach(&mut self, act: ApproachPlanned, stamp: &Stamp) {
        let plan = Plan {
            approach: act.approach,
            due: act.due,
            owner: act.owner,
            reason: act.reason,
            at: stamp.at,
        };
        self.missing.plans.insert(act.actor, plan);
    }

    pub(super) fn nominate(&mut self, act: Nominated, stamp: &Stamp) {
        let nomination = Nomination {
            by: act.by,
            person: stamp.by,
            round: act.round,
            kind: act.kind,
            country: act.country,
            name: act.name,
            reason: act.reason,
            source: act.source,
            contact: act.contact,
            at: stamp.at,
            answered: None,
        };
        self.missing.nominations.insert(act.id, nomination);
    }

    pub(super) fn answer_nomination(&mut self, act: NominationAnswered, stamp: &Stamp) {
        if let Some(nomination) = self.missing.nominations.get_mut(&act.id) {
            let (answer, actor, reason) = (act.answer, act.actor, act.reason);
            nomination.answered = Some(Answered { at: stamp.at, answer, actor, reason });
        }
    }

    pub(super) fn open_round(&mut self, act: RoundOpened, stamp: &Stamp) {
        let round = Round {
            number: self.missing.rounds.len() as u32 + 1,
            asked: act.asked,
            question: act.question,
            opened: stamp.at,
            closed: None,
            words: hub::Said::default(),
        };
        self.missing.rounds.insert(act.id, round);
    }

    pub(super) fn close_round(&mut self, act: RoundClosed, stamp: &Stamp) {
        if let Some(round) = self.missing.rounds.get_mut(&act.id) {
            round.closed = Some(stamp.at);
            round.words = act.words;
        }
    }

    pub(super) fn note_absence(&mut self, act: AbsenceNoted, stamp: &Stamp) {
        let AbsenceNoted { id, actor, why, name, words } = act;
        self.missing.absences.insert(id, Absence { actor, why, name, words, at: stamp.at });
    }
}
