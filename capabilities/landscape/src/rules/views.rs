//! Saved views: each step in its place; issue areas named once.

use hub::{Id, Refusal};

use super::unknown;
use crate::act::{StepPut, StepRemoved};
use crate::model::Area;
use crate::state::{Saved, State};

/// The most steps of a story.
const STEPS: u32 = 40;

pub(super) fn known(id: Id, state: &State) -> Result<&Saved, Refusal> {
    state.views().view(id).ok_or_else(|| unknown(id))
}

pub(super) fn put(act: &StepPut, state: &State) -> Result<(), Refusal> {
    let steps = known(act.view, state)?.steps.len() as u32;
    if act.step == 0 || act.step > steps + 1 || act.step > STEPS {
        return Err(Refusal::invalid("landscape-refused-step").with("most", STEPS));
    }
    Ok(())
}

pub(super) fn removed(act: &StepRemoved, state: &State) -> Result<(), Refusal> {
    let steps = known(act.view, state)?.steps.len() as u32;
    if act.step == 0 || act.step > steps {
        return Err(Refusal::invalid("landscape-refused-step").with("most", STEPS));
    }
    Ok(())
}

pub(super) fn chosen(areas: &[Area]) -> Result<(), Refusal> {
    let mut sorted = areas.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    if sorted.len() == areas.len() {
        Ok(())
    } else {
        Err(Refusal::invalid("landscape-refused-twice"))
    }
}
