//! Plans for those on the map, nominations answered once, one round at a time, and nobody named
//! who is unsafe to name.

use hub::{At, Id, Openness, Refusal, SECRETARIAT, Said};

use super::{entry, here, unknown};
use crate::act::{AbsenceNoted, ApproachPlanned, Nominated, NominationAnswered, RoundOpened};
use crate::model::{Answer, Day, WhyNot};
use crate::state::State;

pub(super) fn planned(act: &ApproachPlanned, now: At, state: &State) -> Result<(), Refusal> {
    if act.due.is_some_and(|due| due < Day::of(now)) {
        return Err(Refusal::invalid("landscape-refused-past"));
    }
    here(act.actor, state)
}

pub(super) fn nominated(act: &Nominated, state: &State) -> Result<(), Refusal> {
    if state.missing().nominations().contains_key(&act.id) {
        return Err(Refusal::too_late("landscape-refused-exists").with("id", act.id));
    }
    if let Some(by) = act.by {
        here(by, state)?;
    }
    match act.round.map(|id| (id, state.missing().rounds().get(&id))) {
        None => Ok(()),
        Some((id, None)) => Err(unknown(id)),
        Some((_, Some(round))) if round.closed.is_some() => {
            Err(Refusal::too_late("landscape-refused-round-closed"))
        }
        Some((_, Some(_))) => Ok(()),
    }
}

pub(super) fn answered(act: &NominationAnswered, state: &State) -> Result<(), Refusal> {
    let known = state.missing().nominations().get(&act.id).ok_or_else(|| unknown(act.id))?;
    if known.answered.is_some() {
        return Err(Refusal::too_late("landscape-refused-answered"));
    }
    match (act.answer, act.actor) {
        (Answer::Declined, None) => Ok(()),
        (Answer::Added | Answer::Known, Some(actor)) => here(actor, state),
        _ => Err(Refusal::invalid("landscape-refused-answer")),
    }
}

/// The record takes rounds of so many; how many an entry has room for is another matter.
const MOST_ASKED: usize = 5_000;

pub(super) fn opened(act: &RoundOpened, state: &State) -> Result<(), Refusal> {
    if state.missing().rounds().contains_key(&act.id) {
        return Err(Refusal::too_late("landscape-refused-exists").with("id", act.id));
    }
    if state.missing().open_round().is_some() {
        return Err(Refusal::too_late("landscape-refused-round-open"));
    }
    if act.asked.is_empty() || act.asked.len() > MOST_ASKED {
        return Err(Refusal::invalid("landscape-refused-asked").with("most", MOST_ASKED));
    }
    act.asked.iter().try_for_each(|id| here(*id, state))
}

pub(super) fn closed(id: Id, state: &State) -> Result<(), Refusal> {
    match state.missing().rounds().get(&id) {
        None => Err(unknown(id)),
        Some(round) if round.closed.is_some() => {
            Err(Refusal::too_late("landscape-refused-round-closed"))
        }
        Some(_) => Ok(()),
    }
}

pub(super) fn noted(act: &AbsenceNoted, state: &State) -> Result<(), Refusal> {
    match (act.actor, act.why) {
        (Some(_), WhyNot::Unsafe) => Err(Refusal::invalid("landscape-refused-unsafe")),
        (Some(actor), _) => entry(actor, state).map(|_| ()),
        (None, _) => Ok(()),
    }
}

/// Whoever is unsafe to name is named to the secretariat alone.
pub(super) fn noted_words(act: &AbsenceNoted) -> Result<(), Refusal> {
    let sealed =
        |said: &Said| said.is_empty() || *said.openness() == Openness::Role(SECRETARIAT.into());
    if act.why == WhyNot::Unsafe && !(sealed(&act.name) && sealed(&act.words)) {
        return Err(Refusal::invalid("landscape-refused-unsafe"));
    }
    if act.actor.is_none() && act.name.is_empty() {
        return Err(Refusal::invalid("landscape-refused-nameless"));
    }
    Ok(())
}
