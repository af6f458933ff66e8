//! Takes recorded acts in: one file a subject. Cannot fail: an act that names what is not there
//! changes nothing.

mod actors;
mod datasets;
mod imports;
mod ties;

use hub::{Said, Stamp};

use super::State;
use crate::act::Act;

impl State {
    pub(super) fn take(&mut self, act: Act, stamp: &Stamp) {
        match act {
            Act::ActorAdded(act) => self.add_actor(act, stamp),
            Act::ActorChanged(act) => self.change_actor(act),
            Act::ActorRetired(act) => self.retire(&act),
            Act::ActorsJoined(act) => self.join(&act),
            Act::ActorsParted(act) => self.part(act.gone),
            Act::ActorsToldApart(act) => {
                self.apart.insert((act.one.min(act.other), act.one.max(act.other)));
            }
            Act::ApartWithdrawn(act) => {
                self.apart.remove(&(act.one.min(act.other), act.one.max(act.other)));
            }
            Act::TieAdded(act) => self.add_tie(act),
            Act::TieEnded(act) => self.end_tie(&act),
            Act::DatasetPublished(act) => self.publish(act, stamp),
            Act::DatasetWithdrawn(act) => {
                self.datasets.entry(act.id).or_default().withdrawn = true;
            }
            Act::ImportMade(act) => self.open_import(act, stamp),
            Act::ImportUndone(act) => self.undo(act.id, stamp),
        }
    }
}

fn kept(said: Said) -> Vec<Said> {
    if said.is_empty() { Vec::new() } else { vec![said] }
}
