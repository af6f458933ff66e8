//! When an act may happen, beyond what the charter's table of powers says: one file a subject.

mod actors;
mod datasets;
mod imports;
mod ties;

use hub::{At, Hub, Id, Principal, Refusal};

use crate::act::Act;
use crate::state::{Standing, State};

/// Whether `act` may happen now.
///
/// # Errors
/// The refusal that says why not.
pub fn check(act: &Act, _by: &Principal, _now: At, hub: &Hub) -> Result<(), Refusal> {
    let state = hub.room::<State>();
    match act {
        Act::ActorAdded(act) => actors::added(act, state),
        Act::ActorChanged(act) => actors::changed(act, state),
        Act::ActorRetired(act) => here(act.id, state).and_then(|()| import_open(act.import, state)),
        Act::ActorsJoined(act) => actors::joined(act, state),
        Act::ActorsParted(act) => actors::parted(act.gone, state),
        Act::ActorsToldApart(act) => actors::told_apart(act, state),
        Act::ApartWithdrawn(act) => actors::apart_withdrawn(act, state),
        Act::TieAdded(act) => ties::tied(act, state),
        Act::TieEnded(act) => ties::ended(act, state),
        Act::DatasetPublished(act) => datasets::published(act, state),
        Act::DatasetWithdrawn(act) => datasets::withdrawn(act.id, state),
        Act::ImportMade(act) => imports::imported(act, state),
        Act::ImportUndone(act) => imports::undone(act.id, state, hub),
    }
}

/// What must be said with an act: asked of who proposes it, never of a replay, where words may be
/// withheld or erased.
///
/// # Errors
/// The refusal that says what is missing.
pub fn check_words(act: &Act) -> Result<(), Refusal> {
    match act {
        Act::ActorAdded(act) if act.name.is_empty() => {
            Err(Refusal::invalid("landscape-refused-nameless"))
        }
        _ => Ok(()),
    }
}

fn unknown(id: Id) -> Refusal {
    Refusal::unknown("landscape-refused-unknown").with("id", id)
}

fn entry(id: Id, state: &State) -> Result<Standing, Refusal> {
    state.entry(id).map(|actor| actor.standing).ok_or_else(|| unknown(id))
}

fn here(id: Id, state: &State) -> Result<(), Refusal> {
    match entry(id, state)? {
        Standing::Here => Ok(()),
        _ => Err(Refusal::too_late("landscape-refused-gone").with("id", id)),
    }
}

fn two(one: Id, other: Id) -> Result<(), Refusal> {
    if one == other { Err(Refusal::invalid("landscape-refused-same")) } else { Ok(()) }
}

fn import_open(id: Option<Id>, state: &State) -> Result<(), Refusal> {
    let Some(id) = id else { return Ok(()) };
    match state.imports().get(&id) {
        None => Err(unknown(id)),
        Some(import) if import.undone.is_some() => {
            Err(Refusal::too_late("landscape-refused-undone"))
        }
        Some(_) => Ok(()),
    }
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn shape(text: &str) -> Result<(), Refusal> {
    let fits = text.len() <= 64 && text.bytes().all(|b| b.is_ascii_alphanumeric());
    if fits { Ok(()) } else { Err(Refusal::invalid("landscape-refused-hash")) }
}
