//! Ties: between two that are on the map, ending once.

use hub::Refusal;

use super::{here, import_open, two, unknown};
use crate::act::{TieAdded, TieEnded};
use crate::state::State;

pub(super) fn tied(act: &TieAdded, state: &State) -> Result<(), Refusal> {
    two(act.from, act.to)?;
    here(act.from, state)?;
    here(act.to, state)?;
    if state.tie(act.id).is_some() {
        return Err(Refusal::too_late("landscape-refused-exists").with("id", act.id));
    }
    if act.since.zip(act.until).is_some_and(|(since, until)| until < since) {
        return Err(Refusal::invalid("landscape-refused-dates"));
    }
    import_open(act.import, state)
}

pub(super) fn ended(act: &TieEnded, state: &State) -> Result<(), Refusal> {
    match state.tie(act.id) {
        None => Err(unknown(act.id)),
        Some(tie) if tie.gone => Err(Refusal::too_late("landscape-refused-ended")),
        Some(_) => Ok(()),
    }
}
