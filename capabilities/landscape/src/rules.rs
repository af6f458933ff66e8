//! When an act may happen, beyond what the charter's table of powers says.

use hub::{At, Id, Principal, Refusal};

use crate::act::{
    Act, ActorAdded, ActorChanged, ActorsJoined, DatasetPublished, ImportMade, TieAdded,
};
use crate::model::Claim;
use crate::state::{Standing, State};

/// The most registry numbers of one organisation.
const CLAIMS: usize = 32;

/// Whether `act` may happen in `state`.
///
/// # Errors
/// The refusal that says why not.
pub fn check(act: &Act, _by: &Principal, _now: At, state: &State) -> Result<(), Refusal> {
    match act {
        Act::ActorAdded(act) => added(act, state),
        Act::ActorChanged(act) => changed(act, state),
        Act::ActorRetired(act) => here(act.id, state).and_then(|()| import_open(act.import, state)),
        Act::ActorsJoined(act) => joined(act, state),
        Act::ActorsParted(act) => match entry(act.gone, state)? {
            Standing::JoinedTo(_) => Ok(()),
            _ => Err(Refusal::too_late("landscape-refused-not-joined")),
        },
        Act::ActorsToldApart(act) => {
            two(act.one, act.other)?;
            entry(act.one, state)?;
            entry(act.other, state).map(|_| ())
        }
        Act::TieAdded(act) => tied(act, state),
        Act::TieEnded(act) => match state.tie(act.id) {
            None => Err(unknown(act.id)),
            Some(tie) if tie.gone => Err(Refusal::too_late("landscape-refused-ended")),
            Some(_) => Ok(()),
        },
        Act::DatasetPublished(act) => published(act, state),
        Act::DatasetWithdrawn(act) => match state.datasets().get(&act.id) {
            None => Err(unknown(act.id)),
            Some(set) if set.withdrawn => Err(Refusal::too_late("landscape-refused-withdrawn")),
            Some(_) => Ok(()),
        },
        Act::ImportMade(act) => imported(act, state),
        Act::ImportUndone(act) => undone(act.id, state),
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

/// A branch of itself, directly or around, cannot be.
fn parent(of: Id, part_of: Option<Id>, state: &State) -> Result<(), Refusal> {
    let mut next = part_of;
    let mut steps = 0;
    while let Some(id) = next {
        let actor = state.entry(id).ok_or_else(|| unknown(id))?;
        if id == of || steps > 32 {
            return Err(Refusal::invalid("landscape-refused-circle"));
        }
        next = actor.part_of;
        steps += 1;
    }
    Ok(())
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

fn added(act: &ActorAdded, state: &State) -> Result<(), Refusal> {
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

fn changed(act: &ActorChanged, state: &State) -> Result<(), Refusal> {
    here(act.id, state)?;
    claims(&act.claims, Some(act.id), state)?;
    parent(act.id, act.part_of, state)?;
    import_open(act.import, state)
}

fn joined(act: &ActorsJoined, state: &State) -> Result<(), Refusal> {
    two(act.kept, act.gone)?;
    here(act.kept, state)?;
    here(act.gone, state)?;
    if state.told_apart(act.kept, act.gone) {
        return Err(Refusal::invalid("landscape-refused-apart"));
    }
    import_open(act.import, state)
}

fn tied(act: &TieAdded, state: &State) -> Result<(), Refusal> {
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

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn shape(text: &str) -> Result<(), Refusal> {
    let fits = text.len() <= 64 && text.bytes().all(|b| b.is_ascii_alphanumeric());
    if fits { Ok(()) } else { Err(Refusal::invalid("landscape-refused-hash")) }
}

fn published(act: &DatasetPublished, state: &State) -> Result<(), Refusal> {
    if !is_hash(&act.sha256) {
        return Err(Refusal::invalid("landscape-refused-hash"));
    }
    shape(&act.shape)?;
    if act.from.zip(act.to).is_some_and(|(from, to)| to < from) {
        return Err(Refusal::invalid("landscape-refused-dates"));
    }
    if let Some(owner) = act.owner {
        here(owner, state)?;
    }
    let same = |id: Id| state.datasets().get(&id)?.current().map(|v| v.sha256 == act.sha256);
    if same(act.id) == Some(true) {
        return Err(Refusal::too_late("landscape-refused-same-version"));
    }
    import_open(act.import, state)
}

fn imported(act: &ImportMade, state: &State) -> Result<(), Refusal> {
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

fn undone(id: Id, state: &State) -> Result<(), Refusal> {
    let Some(import) = state.imports().get(&id) else { return Err(unknown(id)) };
    if import.undone.is_some() {
        return Err(Refusal::too_late("landscape-refused-undone"));
    }
    let resting = state.rests_on(id);
    match resting.first() {
        None => Ok(()),
        Some(_) => Err(Refusal::invalid("landscape-refused-rests").with("count", resting.len())),
    }
}
