//! Ties: between two that are on the map, answered by one of the two, ending once.

use hub::{Id, Refusal};

use super::{entry, here, import_open, two, unknown};
use crate::act::{TieAdded, TieAnswered, TieChanged, TieEnded};
use crate::model::Day;
use crate::state::{State, Tie};

pub(super) fn tied(act: &TieAdded, state: &State) -> Result<(), Refusal> {
    two(act.from, act.to)?;
    here(act.from, state)?;
    here(act.to, state)?;
    if state.tie(act.id).is_some() {
        return Err(Refusal::too_late("landscape-refused-exists").with("id", act.id));
    }
    in_order(act.since, act.until)?;
    import_open(act.import, state)
}

pub(super) fn changed(act: &TieChanged, state: &State) -> Result<(), Refusal> {
    let tie = standing(act.id, state)?;
    in_order(act.since.or(tie.since), act.until.or(tie.until))
}

pub(super) fn answered(act: &TieAnswered, state: &State) -> Result<(), Refusal> {
    standing(act.id, state)?;
    entry(act.actor, state)?;
    if !state.is_end(act.id, act.actor) {
        return Err(Refusal::invalid("landscape-refused-not-an-end").with("id", act.actor));
    }
    Ok(())
}

pub(super) fn ended(act: &TieEnded, state: &State) -> Result<(), Refusal> {
    let tie = standing(act.id, state)?;
    in_order(tie.since, act.until)
}

fn standing(id: Id, state: &State) -> Result<&Tie, Refusal> {
    match state.tie(id) {
        None => Err(unknown(id)),
        Some(tie) if tie.gone => Err(Refusal::too_late("landscape-refused-ended")),
        Some(tie) => Ok(tie),
    }
}

fn in_order(since: Option<Day>, until: Option<Day>) -> Result<(), Refusal> {
    if since.zip(until).is_some_and(|(since, until)| until < since) {
        return Err(Refusal::invalid("landscape-refused-dates"));
    }
    Ok(())
}
