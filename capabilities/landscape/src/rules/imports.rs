//! Imports: every row accounted for; taken back only while nothing else rests on them.

use hub::{At, Audience, Hub, Id, Refusal, Rest};

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

pub(super) fn undone(id: Id, now: At, state: &State, hub: &Hub) -> Result<(), Refusal> {
    let Some(import) = state.imports().get(&id) else { return Err(unknown(id)) };
    if import.undone.is_some() {
        return Err(Refusal::too_late("landscape-refused-undone"));
    }
    let rests = state.rests_on(id, now, hub);
    if rests.is_empty() {
        return Ok(());
    }
    let refused = Refusal::invalid("landscape-refused-rests");
    Err(refused.with("count", rests.len()).with("names", names(state, &rests)))
}

/// How many of the things that something rests on are named.
const NAMED: usize = 3;

/// The first things that something rests on, by their public names.
fn names(state: &State, rests: &[Rest]) -> String {
    let mut named: Vec<String> = Vec::new();
    for rest in rests {
        let public = state.entry(rest.on).and_then(|on| on.name.seen_by(&Audience::public()));
        let name = public.map_or_else(|| rest.on.to_string(), str::to_owned);
        if !named.contains(&name) {
            named.push(name);
        }
    }
    let more = named.len() > NAMED;
    named.truncate(NAMED);
    format!("{}{}", named.join(", "), if more { " …" } else { "" })
}
