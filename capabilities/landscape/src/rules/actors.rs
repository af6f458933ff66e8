//! Organisations: registry numbers nobody else holds, no branch of itself, no joining of two that
//! were told apart.

use hub::{Id, Refusal};

use super::{entry, here, import_open, two, unknown};
use crate::act::{ActorAdded, ActorChanged, ActorsJoined, ActorsToldApart, ApartWithdrawn};
use crate::model::{Claim, Facet};
use crate::state::{Standing, State};

/// The most registry numbers of one organisation.
const CLAIMS: usize = 32;

pub(super) fn added(act: &ActorAdded, state: &State) -> Result<(), Refusal> {
    if act.id.letter() != 'a' {
        return Err(Refusal::invalid("landscape-refused-letter").with("letter", "a_"));
    }
    if state.entry(act.id).is_some() {
        return Err(Refusal::too_late("landscape-refused-exists").with("id", act.id));
    }
    claims(&act.claims, None, state)?;
    parent(act.id, act.part_of, state)?;
    import_open(act.import, state)
}

pub(super) fn changed(act: &ActorChanged, state: &State) -> Result<(), Refusal> {
    here(act.id, state)?;
    claims(&act.claims, Some(act.id), state)?;
    if act.independent && act.part_of.is_some() {
        return Err(Refusal::invalid("landscape-refused-circle"));
    }
    let said = |facet: &Facet| match facet {
        Facet::Kind => act.kind.is_some(),
        Facet::Country => act.country.is_some(),
        Facet::Name | Facet::PartOf => true,
    };
    if act.unknown.iter().any(said) {
        return Err(Refusal::invalid("landscape-refused-known"));
    }
    parent(act.id, act.part_of, state)?;
    import_open(act.import, state)
}

pub(super) fn joined(act: &ActorsJoined, state: &State) -> Result<(), Refusal> {
    two(act.kept, act.gone)?;
    here(act.kept, state)?;
    here(act.gone, state)?;
    if state.told_apart(act.kept, act.gone) {
        return Err(Refusal::invalid("landscape-refused-apart"));
    }
    import_open(act.import, state)
}

pub(super) fn parted(gone: Id, state: &State) -> Result<(), Refusal> {
    match entry(gone, state)? {
        Standing::JoinedTo(_) => Ok(()),
        _ => Err(Refusal::too_late("landscape-refused-not-joined")),
    }
}

pub(super) fn told_apart(act: &ActorsToldApart, state: &State) -> Result<(), Refusal> {
    two(act.one, act.other)?;
    entry(act.one, state)?;
    entry(act.other, state)?;
    if state.lead_id(act.one) == state.lead_id(act.other) {
        return Err(Refusal::invalid("landscape-refused-joined"));
    }
    Ok(())
}

pub(super) fn apart_withdrawn(act: &ApartWithdrawn, state: &State) -> Result<(), Refusal> {
    match state.is_apart(act.one, act.other) {
        true => Ok(()),
        false => Err(Refusal::too_late("landscape-refused-not-apart")),
    }
}

fn claims(all: &[Claim], own: Option<Id>, state: &State) -> Result<(), Refusal> {
    if all.len() > CLAIMS {
        return Err(Refusal::invalid("landscape-refused-claims").with("most", CLAIMS));
    }
    for claim in all {
        if !claim.is_normal() {
            return Err(Refusal::invalid("landscape-refused-claim").with("claim", claim));
        }
        let holder = state.claimed_by(claim).and_then(|n| state.numbered(n));
        if holder.is_some_and(|actor| Some(actor.id) != own) {
            return Err(Refusal::invalid("landscape-refused-claimed").with("claim", claim));
        }
    }
    Ok(())
}

/// A branch of itself, directly or around or after a joining, cannot be.
fn parent(of: Id, part_of: Option<Id>, state: &State) -> Result<(), Refusal> {
    let of = state.lead_id(of);
    let mut next = part_of;
    let mut steps = 0;
    while let Some(id) = next {
        state.entry(id).ok_or_else(|| unknown(id))?;
        if state.lead_id(id) == of || steps > 32 {
            return Err(Refusal::invalid("landscape-refused-circle"));
        }
        next = state.entry(state.lead_id(id)).and_then(|actor| actor.part_of);
        steps += 1;
    }
    Ok(())
}
