//! Partners: invited while they are on the map, reminded politely, answering for themselves alone.

use hub::{At, Id, Principal, Refusal};

use super::{entry, here, two, unknown};
use crate::act::{Act, DatasetPublished, FileKind, PartnerInvited, PartnerRated, TieAdded};
use crate::state::{Invitation, State};

/// An organisation is not reminded again before so many seconds have passed: a week.
pub const BETWEEN_REMINDERS: i64 = 7 * 86_400;

pub(super) fn invited(act: &PartnerInvited, now: At, state: &State) -> Result<(), Refusal> {
    here(act.actor, state)?;
    let known = state.partners();
    if known.invitations().contains_key(&act.id) || known.invitation_of(act.person).is_some() {
        return Err(Refusal::too_late("landscape-refused-exists").with("id", act.id));
    }
    if act.until <= now {
        return Err(Refusal::invalid("landscape-refused-dates"));
    }
    Ok(())
}

pub(super) fn reminded(id: Id, now: At, state: &State) -> Result<(), Refusal> {
    let invitation = invitation(id, state)?;
    if !invitation.holds(now) {
        return Err(Refusal::too_late("landscape-refused-invitation-over"));
    }
    let last = invitation.reminded.unwrap_or(invitation.sent);
    if now < last.plus_seconds(BETWEEN_REMINDERS) {
        return Err(Refusal::too_late("landscape-refused-reminded"));
    }
    Ok(())
}

pub(super) fn ended(id: Id, state: &State) -> Result<(), Refusal> {
    match invitation(id, state)?.ended {
        None => Ok(()),
        Some(_) => Err(Refusal::too_late("landscape-refused-invitation-over")),
    }
}

pub(super) fn rated(act: &PartnerRated, state: &State) -> Result<(), Refusal> {
    two(act.from, act.about)?;
    here(act.from, state)?;
    here(act.about, state)
}

fn invitation(id: Id, state: &State) -> Result<&Invitation, Refusal> {
    state.partners().invitations().get(&id).ok_or_else(|| unknown(id))
}

/// Whoever answers by invitation speaks for one organisation alone, and touches no import but that
/// of its own list.
pub(super) fn own(act: &Act, by: &Principal, state: &State) -> Result<(), Refusal> {
    let invitation = by.by.person().and_then(|person| state.partners().invitation_of(person));
    let Some(own) = invitation.map(|invitation| invitation.actor) else {
        return Err(Refusal::forbidden("landscape-refused-not-yours"));
    };
    entry(own, state)?;
    let is_own = |id: Id| id == own || state.lead(id).is_some_and(|n| state.lead(own) == Some(n));
    let yours = match act {
        // Whose branch it is says something of another one as well.
        Act::ActorChanged(act) => {
            let branch = act.part_of.is_some() || act.independent;
            is_own(act.id) && act.import.is_none() && !branch
        }
        Act::TieAdded(TieAdded { from, to, import, .. }) => {
            (is_own(*from) || is_own(*to)) && import.is_none()
        }
        Act::TieAnswered(act) => is_own(act.actor),
        Act::TieChanged(act) => named_by(act.id, state).is_some_and(is_own),
        Act::TieEnded(act) => named_by(act.id, state).is_some_and(is_own),
        Act::PartnerRated(act) => is_own(act.from),
        Act::PartnerAnswered(act) => is_own(act.actor),
        Act::ImportMade(act) => act.kind == FileKind::Activities && act.owner.is_some_and(is_own),
        Act::DatasetPublished(act) => is_own_list(act, by, state, is_own),
        Act::OverlapAnswered(act) => is_between(act.id, state, is_own),
        Act::OverlapSettled(act) => is_between(act.id, state, is_own),
        _ => false,
    };
    if yours { Ok(()) } else { Err(Refusal::forbidden("landscape-refused-not-yours")) }
}

/// A list of one's own: of the own file that was just brought in, and the next version of nobody
/// else's list. One that was taken off the map comes back by the secretariat alone.
fn is_own_list(
    act: &DatasetPublished,
    by: &Principal,
    state: &State,
    is_own: impl Fn(Id) -> bool,
) -> bool {
    let owner = act.owner.is_some_and(&is_own);
    let file = act.import.and_then(|id| state.imports().get(&id));
    let brought = file.is_some_and(|file| file.by == by.by);
    let before = match state.datasets().get(&act.id) {
        None => true,
        Some(list) => list.current().and_then(|version| version.owner).is_some_and(is_own),
    };
    owner && brought && before
}

fn is_between(talk: Id, state: &State, is_own: impl Fn(Id) -> bool) -> bool {
    let talk = state.coordination().talks().get(&talk);
    talk.is_some_and(|talk| talk.between.iter().any(|one| is_own(*one)))
}

fn named_by(tie: Id, state: &State) -> Option<Id> {
    state.tie(tie)?.named_by
}
