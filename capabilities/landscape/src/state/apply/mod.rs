//! Takes recorded acts in: one file a subject. Cannot fail: an act that names what is not there
//! changes nothing.

mod actors;
mod coordination;
mod datasets;
mod imports;
mod missing;
mod reference;
mod ties;

use hub::{Said, Stamp};

use super::State;
use crate::act::Act;

impl State {
    pub(super) fn take(&mut self, act: Act, stamp: &Stamp) {
        match act {
            Act::ActorAdded(act) => self.add_actor(act, stamp),
            Act::ActorChanged(act) => {
                self.partners.name_itself(&act, stamp);
                self.change_actor(act);
            }
            Act::ActorRetired(act) => self.retire(&act),
            Act::ActorsJoined(act) => self.join(&act),
            Act::ActorsParted(act) => self.part(act.gone),
            Act::ActorsToldApart(act) => {
                self.apart.insert((act.one.min(act.other), act.one.max(act.other)));
            }
            Act::ApartWithdrawn(act) => {
                self.apart.remove(&(act.one.min(act.other), act.one.max(act.other)));
            }
            Act::TieAdded(act) => self.add_tie(act, stamp),
            Act::TieChanged(act) => self.change_tie(act),
            Act::TieAnswered(act) => self.answer_tie(act, stamp),
            Act::TieEnded(act) => self.end_tie(&act),
            Act::PartnerInvited(act) => self.partners.invite(act, stamp),
            Act::PartnerReminded(act) => self.partners.remind(act.id, stamp),
            Act::InvitationEnded(act) => self.partners.end(act.id, stamp),
            Act::PartnerAnswered(act) => self.partners.answer(act.actor, stamp),
            Act::PartnerRated(act) => self.partners.rate(act, stamp),
            Act::ViewSaved(act) => self.views.save(act, stamp),
            Act::ViewRetired(act) => self.views.retire(act.id),
            Act::StepPut(act) => self.views.put(act),
            Act::StepRemoved(act) => self.views.take_out(&act),
            Act::AreasChosen(act) => self.views.choose(act.areas),
            Act::DatasetPublished(act) => self.publish(act, stamp),
            Act::DatasetWithdrawn(act) => {
                self.datasets.entry(act.id).or_default().withdrawn = true;
            }
            Act::DatasetRestored(act) => self.restore(&act),
            Act::ImportMade(act) => self.open_import(act, stamp),
            Act::ImportUndone(act) => self.undo(act, stamp),
            Act::OverlapRaised(act) => self.raise(act, stamp),
            Act::OverlapAnswered(act) => self.answer(act, stamp),
            Act::OverlapSettled(act) => self.settle(act, stamp),
            Act::ReportsJudged(act) => self.judge(act, stamp),
            Act::NeedPublished(act) => self.publish_need(act, stamp),
            Act::NeedWithdrawn(act) => self.withdraw_sheet(act.id),
            Act::AreasPublished(act) => self.publish_areas(act, stamp),
            Act::AreasWithdrawn(act) => self.withdraw_sheet(act.id),
            Act::ReferenceSet(act) => self.set_reference(act, stamp),
            Act::ReferenceDropped(act) => {
                self.reference.groups.remove(&act.group);
            }
            Act::ApproachPlanned(act) => self.plan_approach(act, stamp),
            Act::Nominated(act) => self.nominate(act, stamp),
            Act::NominationAnswered(act) => self.answer_nomination(act, stamp),
            Act::RoundOpened(act) => self.open_round(act, stamp),
            Act::RoundClosed(act) => self.close_round(act, stamp),
            Act::AbsenceNoted(act) => self.note_absence(act, stamp),
        }
    }
}

fn kept(said: Said) -> Vec<Said> {
    if said.is_empty() { Vec::new() } else { vec![said] }
}
