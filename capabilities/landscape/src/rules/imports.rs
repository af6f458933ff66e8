//! Imports: every row accounted for; taken back only while nothing else rests on them.

use hub::{Hub, Id, Refusal};

use super::{is_hash, shape, unknown};
use crate::act::ImportMade;
use crate::state::State;

pub(super) fn imported(act: &ImportMade, state: &State) -> Result<(), Refusal> {
    if state.imports().contains_key(&act.id) {
        return Err(Refusal::too_late("landscape-refused-exists").with("id", act.id));
    }
    if !is_hash(&act.sha256) {
        return Err(Refusal::invalid("landscape-refused-hash"));
    }
    shape(&act.shape)?;
    if !act.counts.add_up() {
        return Err(Refusal::invalid("landscape-refused-counts"));
    }
    Ok(())
}

pub(super) fn undone(id: Id, state: &State, hub: &Hub) -> Result<(), Refusal> {
    let Some(import) = state.imports().get(&id) else { return Err(unknown(id)) };
    if import.undone.is_some() {
        return Err(Refusal::too_late("landscape-refused-undone"));
    }
    match state.rests_on(id, hub).len() {
        0 => Ok(()),
        count => Err(Refusal::invalid("landscape-refused-rests").with("count", count)),
    }
}
