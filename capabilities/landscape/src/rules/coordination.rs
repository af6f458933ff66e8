//! Talks: between two that are on the map, one at a time about one place and theme, by those two
//! or the secretariat. Reports: two different rows.

use hub::{Actor, At, Hub, Id, Principal, Refusal};

use super::{here, two, unknown};
use crate::act::{OverlapRaised, ReportsJudged};
use crate::model::coordination::is_fingerprint;
use crate::state::State;
use crate::state::coordination::Talk;

pub(super) fn raised(
    act: &OverlapRaised,
    by: &Principal,
    now: At,
    hub: &Hub,
) -> Result<(), Refusal> {
    let state = hub.room::<State>();
    two(act.one, act.other)?;
    here(act.one, state)?;
    here(act.other, state)?;
    if !is_fingerprint(&act.cell) {
        return Err(Refusal::invalid("landscape-refused-hash"));
    }
    if act.from.zip(act.to).is_some_and(|(from, to)| to < from) {
        return Err(Refusal::invalid("landscape-refused-dates"));
    }
    let talks = state.coordination();
    if talks.talks().contains_key(&act.id) {
        return Err(Refusal::too_late("landscape-refused-exists").with("id", act.id));
    }
    let known = talks.talk_about(act.one, act.other, &act.cell);
    if known.is_some_and(|(_, talk)| talk.settled.is_none()) {
        return Err(Refusal::too_late("landscape-refused-talking"));
    }
    takes_part(&[act.one, act.other], by, now, hub)
}

/// Whether a talk may go on, or end.
pub(super) fn goes_on(id: Id, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
    let talk = hub.room::<State>().coordination().talks().get(&id).ok_or_else(|| unknown(id))?;
    let Talk { between, settled, .. } = talk;
    if settled.is_some() {
        return Err(Refusal::too_late("landscape-refused-settled"));
    }
    takes_part(between, by, now, hub)
}

/// The secretariat takes part in every talk; others in those of the organisations they act for.
fn takes_part(between: &[Id], by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
    let Actor::Person(person) = by.by else {
        return Err(Refusal::forbidden("landscape-refused-not-yours"));
    };
    let state = hub.room::<State>();
    let own = || hub.audience(person, now).actors;
    let leads = |id: Id| state.actor(id).map_or(id, |actor| actor.id);
    let acts = || own().iter().any(|mine| between.iter().any(|one| leads(*one) == leads(*mine)));
    if by.role == hub::SECRETARIAT || acts() {
        return Ok(());
    }
    Err(Refusal::forbidden("landscape-refused-not-yours"))
}

pub(super) fn judged(act: &ReportsJudged) -> Result<(), Refusal> {
    if !is_fingerprint(&act.one) || !is_fingerprint(&act.other) {
        return Err(Refusal::invalid("landscape-refused-hash"));
    }
    if act.one == act.other {
        return Err(Refusal::invalid("landscape-refused-same"));
    }
    Ok(())
}
