//! Datasets: a fingerprint that can be one, an owner on the map, a version that says something new.

use hub::{Id, Refusal};

use super::{here, import_open, is_hash, shape, unknown};
use crate::act::{DatasetPublished, DatasetRestored};
use crate::state::State;

pub(super) fn published(act: &DatasetPublished, state: &State) -> Result<(), Refusal> {
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
    let current = state.datasets().get(&act.id).and_then(|set| set.current());
    let current = current.map(|version| &version.sha256);
    if current == Some(&act.sha256) {
        return Err(Refusal::too_late("landscape-refused-same-version"));
    }
    if act.after.is_some() && act.after.as_ref() != current {
        return Err(Refusal::too_late("landscape-refused-newer-version"));
    }
    import_open(act.import, state)
}

pub(super) fn withdrawn(id: Id, state: &State) -> Result<(), Refusal> {
    match state.datasets().get(&id) {
        None => Err(unknown(id)),
        Some(set) if set.withdrawn => Err(Refusal::too_late("landscape-refused-withdrawn")),
        Some(_) => Ok(()),
    }
}

pub(super) fn restored(act: &DatasetRestored, state: &State) -> Result<(), Refusal> {
    let set = state.datasets().get(&act.id).ok_or_else(|| unknown(act.id))?;
    if !set.versions.iter().any(|v| v.sha256 == act.sha256 && !v.undone) {
        return Err(Refusal::unknown("landscape-refused-no-version"));
    }
    if set.current().is_some_and(|version| version.sha256 == act.sha256) {
        return Err(Refusal::too_late("landscape-refused-same-version"));
    }
    Ok(())
}
