//! When an act may happen, beyond what the charter's table of powers says: one file a subject.

mod actors;
mod coordination;
mod datasets;
mod imports;
mod missing;
pub mod partners;
mod reference;
mod ties;
mod views;

use hub::{At, Hub, Id, Principal, Refusal, Said};

use crate::act::{Act, StepPut, ViewSaved};
use crate::model::{Question, question};
use crate::state::{Standing, State};

/// Whether `act` may happen in `hub`.
///
/// # Errors
/// The refusal that says why not.
pub fn check(act: &Act, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
    let state = hub.room::<State>();
    let reference = state.reference();
    if by.role == hub::PARTNER {
        partners::own(act, by, state)?;
    }
    match act {
        Act::ActorAdded(act) => actors::added(act, state),
        Act::ActorChanged(act) => actors::changed(act, state),
        Act::ActorRetired(act) => here(act.id, state).and_then(|()| import_open(act.import, state)),
        Act::ActorsJoined(act) => actors::joined(act, state),
        Act::ActorsParted(act) => actors::parted(act.gone, state),
        Act::ActorsToldApart(act) => actors::told_apart(act, state),
        Act::ApartWithdrawn(act) => actors::apart_withdrawn(act, state),
        Act::TieAdded(act) => ties::tied(act, state),
        Act::TieChanged(act) => ties::changed(act, state),
        Act::TieAnswered(act) => ties::answered(act, state),
        Act::TieEnded(act) => ties::ended(act, state),
        Act::PartnerInvited(act) => partners::invited(act, now, state),
        Act::PartnerReminded(act) => partners::reminded(act.id, now, state),
        Act::InvitationEnded(act) => partners::ended(act.id, state),
        Act::PartnerAnswered(act) => here(act.actor, state),
        Act::PartnerRated(act) => partners::rated(act, state),
        Act::ViewSaved(_) => Ok(()),
        Act::ViewRetired(act) => views::known(act.id, state).map(|_| ()),
        Act::StepPut(act) => views::put(act, state),
        Act::StepRemoved(act) => views::removed(act, state),
        Act::AreasChosen(act) => views::chosen(&act.areas),
        Act::DatasetPublished(act) => datasets::published(act, state),
        Act::DatasetWithdrawn(act) => datasets::withdrawn(act.id, state),
        Act::DatasetRestored(act) => datasets::restored(act, state),
        Act::ImportMade(act) => imports::imported(act, state),
        Act::ImportUndone(act) => imports::undone(act.id, now, state, hub),
        Act::OverlapRaised(act) => coordination::raised(act, by, now, hub),
        Act::OverlapAnswered(act) => coordination::answered(act, by, now, hub),
        Act::OverlapSettled(act) => coordination::goes_on(act.id, by, now, hub),
        Act::ReportsJudged(act) => coordination::judged(act),
        Act::NeedPublished(act) => reference::published(act.id, &act.sha256, reference.needs()),
        Act::NeedWithdrawn(act) => reference::withdrawn(act.id, reference.needs()),
        Act::AreasPublished(act) => reference::published(act.id, &act.sha256, reference.areas()),
        Act::AreasWithdrawn(act) => reference::withdrawn(act.id, reference.areas()),
        Act::ReferenceSet(act) => reference::set(act),
        Act::ReferenceDropped(act) => reference::dropped(&act.group, state),
        Act::ApproachPlanned(act) => missing::planned(act, now, state),
        Act::Nominated(act) => missing::nominated(act, state),
        Act::NominationAnswered(act) => missing::answered(act, state),
        Act::RoundOpened(act) => missing::opened(act, state),
        Act::RoundClosed(act) => missing::closed(act.id, state),
        Act::AbsenceNoted(act) => missing::noted(act, state),
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
        Act::Nominated(act) if act.name.is_empty() => {
            Err(Refusal::invalid("landscape-refused-nameless"))
        }
        Act::Nominated(act) if act.source.is_empty() => {
            Err(Refusal::invalid("landscape-refused-sourceless"))
        }
        Act::OverlapRaised(act) if act.note.is_empty() => {
            Err(Refusal::invalid("landscape-refused-wordless"))
        }
        Act::OverlapAnswered(act) if act.note.is_empty() => {
            Err(Refusal::invalid("landscape-refused-wordless"))
        }
        Act::AbsenceNoted(act) => missing::noted_words(act),
        Act::PartnerRated(act) if !scores_fit(&act.scores) => {
            Err(Refusal::invalid("landscape-refused-scores").with("most", question::HIGHEST))
        }
        Act::ViewSaved(ViewSaved { title, .. }) | Act::StepPut(StepPut { title, .. })
            if title.is_empty() =>
        {
            Err(Refusal::invalid("landscape-refused-untitled"))
        }
        _ => Ok(()),
    }
}

/// Scores are to questions there are, from 1 to the highest.
fn scores_fit(scores: &Said) -> bool {
    let fits = |key: &str, text: &str| {
        Question::from_code(key).is_some() && question::score(text).is_some()
    };
    let table = scores.as_table();
    scores.is_empty() || table.is_some_and(|table| table.iter().all(|(key, text)| fits(key, text)))
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
