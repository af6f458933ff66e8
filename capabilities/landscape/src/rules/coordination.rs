//! Talks: between two that are on the map, one at a time about one place and theme, by those two
//! or the secretariat. Reports: two different rows.

use hub::{Actor, At, Hub, Id, Principal, Refusal};

use super::{here, two, unknown};
use crate::act::{OverlapAnswered, OverlapRaised, ReportsJudged};
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
    let between = [act.one, act.other];
    takes_part(&between, by, now, hub)?;
    act.speaks_for.map_or(Ok(()), |end| speaks_for(end, &between, by, now, hub))
}

/// Whether somebody may answer in a talk, in the name that they give.
pub(super) fn answered(
    act: &OverlapAnswered,
    by: &Principal,
    now: At,
    hub: &Hub,
) -> Result<(), Refusal> {
    goes_on(act.id, by, now, hub)?;
    let talk = hub.room::<State>().coordination().talks().get(&act.id);
    let between = talk.ok_or_else(|| unknown(act.id))?.between;
    act.speaks_for.map_or(Ok(()), |end| speaks_for(end, &between, by, now, hub))
}

/// A note is written for one of the two alone, by somebody who acts for it.
fn speaks_for(end: Id, between: &[Id], by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
    let acts = by.by.person().is_some_and(|person| acts_for(&[end], person, now, hub));
    if acts && between.contains(&end) {
        return Ok(());
    }
    Err(Refusal::forbidden("landscape-refused-not-yours"))
}

/// Whether a person acts for one of these, also under an id that was joined.
fn acts_for(ends: &[Id], person: Id, now: At, hub: &Hub) -> bool {
    let (state, own) = (hub.room::<State>(), hub.audience(person, now).actors);
    own.iter().any(|mine| ends.iter().any(|end| state.lead_id(*end) == state.lead_id(*mine)))
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
    if by.role == hub::SECRETARIAT || acts_for(between, person, now, hub) {
        return Ok(());
    }
    Err(Refusal::forbidden("landscape-refused-not-yours"))
}

pub(super) fn judged(act: &ReportsJudged) -> Result<(), Refusal> {
    if !is_fingerprint(&act.one) || !is_fingerprint(&act.other) {
        return Err(Refusal::invalid("landscape-refused-hash"));
    }
    if act.one == act.other {
        return Err(Refusal::invalid("landscape-refused-same-report"));
    }
    Ok(())
}
