//! Which dataset a file of activities is the next version of, if any.

use std::collections::BTreeSet;

use hub::Id;
use insight::names::fold;

use crate::import::plan::{Choices, Files, Which};
use crate::import::report::{Alike, Plan};
use crate::model::dataset::Dataset;
use crate::state::State;

/// A dataset that a new version takes the place of.
pub(in crate::import) struct Before {
    pub id: Id,
    /// SHA-256 of its file.
    pub sha256: Box<str>,
    /// Its rows, where the file is there.
    pub rows: Option<Dataset>,
}

/// Finds the dataset that `dataset` is the next version of: the one that was named, or, of those
/// with the same columns, the one most organisations stand in too. Where that is less than half of
/// the shorter one, it is a list of its own, unless its owner has such a list already (a large
/// agency stands in everybody's), or where both number their activities and have none in common (a
/// publisher's files of two countries); the plan says which came nearest.
pub(in crate::import) fn before(
    plan: &mut Plan,
    dataset: &Dataset,
    state: &State,
    choices: &Choices,
    files: Files,
) -> Option<Before> {
    let lead = |owner: Option<Id>| owner.map(|id| state.lead_id(id));
    let follows =
        |shape: &str| shape == plan.shape.as_str() || choices.follows.as_deref() == Some(shape);
    let own = organisations(dataset);
    // By its link an organisation cannot take a list off: the same one is not put beside itself.
    let by_link = choices.partner.is_some() && choices.list == Some(Which::Own);
    let prints = by_link.then(|| fingerprints(dataset));
    let same = state.current_datasets().filter(|(id, _, version)| {
        // Somebody who names a list means it, whatever its columns are.
        if let Some(Which::Next(meant)) = choices.list {
            return *id == meant;
        }
        let owned = choices.owner.is_none() || lead(version.owner) == lead(choices.owner);
        owned && follows(&version.shape)
    });
    let nearest = same
        .map(|(id, _, version)| {
            let file = files(&version.sha256);
            let rows = file.and_then(|bytes| Dataset::from_bytes(&bytes).ok());
            let theirs = rows.as_ref().map(organisations).unwrap_or_default();
            let (shared, least) = (shared(&own, &theirs), own.len().min(theirs.len()) as u64);
            let theirs = prints.as_ref().and(rows.as_ref()).map(fingerprints);
            let again = theirs.is_some() && theirs == prints;
            (again, shared, version.at, id, version, rows, least)
        })
        .max_by_key(|(again, shared, at, id, ..)| (*again, *shared, *at, *id));
    let (again, shared, _, id, version, rows, least) = nearest?;
    let replaced = match choices.list {
        Some(Which::Own) => again,
        Some(Which::Next(_)) => true,
        None => (shared > 0 && shared * 2 >= least) || choices.owner.is_some(),
    };
    let apart = rows.as_ref().is_some_and(|theirs| are_apart(dataset, theirs));
    let replaced = replaced && (!apart || matches!(choices.list, Some(Which::Next(_))));
    plan.alike = Some(Alike { dataset: id, rows: version.rows, shared, replaced });
    replaced.then(|| Before { id, sha256: version.sha256.clone(), rows })
}

/// What all rows say, in whichever order.
fn fingerprints(dataset: &Dataset) -> Vec<Box<str>> {
    let mut all: Vec<_> = (0..dataset.rows as usize).map(|row| dataset.fingerprint(row)).collect();
    all.sort_unstable();
    all
}

/// Whether both lists have numbers of activities, and not one of them in common.
fn are_apart(one: &Dataset, other: &Dataset) -> bool {
    let numbers = |set: &Dataset| -> Option<BTreeSet<Box<str>>> {
        Some(set.more.get("project")?.words.iter().cloned().collect())
    };
    let both = numbers(one).zip(numbers(other));
    both.is_some_and(|(one, other)| one.is_disjoint(&other))
}

/// An organisation of a dataset: by its name, and by its entry where that is known.
type Named = (String, Option<Id>);

fn organisations(dataset: &Dataset) -> BTreeSet<Named> {
    let all = (0..dataset.rows as usize).filter_map(|row| dataset.who.get(row));
    all.map(|org| (&org.name, org.actor))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .map(|(name, actor)| (fold(name), actor))
        .collect()
}

fn shared(one: &BTreeSet<Named>, other: &BTreeSet<Named>) -> u64 {
    let names: BTreeSet<&str> = other.iter().map(|(name, _)| name.as_str()).collect();
    let actors: BTreeSet<Id> = other.iter().filter_map(|(_, actor)| *actor).collect();
    let there = |(name, actor): &&Named| {
        names.contains(name.as_str()) || actor.is_some_and(|actor| actors.contains(&actor))
    };
    one.iter().filter(there).count() as u64
}
