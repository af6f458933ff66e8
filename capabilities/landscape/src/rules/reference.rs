//! What the map is held against: fingerprints that can be ones, groups that mean somebody.

use std::collections::BTreeMap;

use hub::{Id, Refusal};

use super::{is_hash, unknown};
use crate::act::ReferenceSet;
use crate::model::coordination::is_fingerprint;
use crate::model::reference;
use crate::state::State;
use crate::state::reference::Sheet;

pub(super) fn published(id: Id, sha256: &str, sheets: &BTreeMap<Id, Sheet>) -> Result<(), Refusal> {
    if !is_hash(sha256) {
        return Err(Refusal::invalid("landscape-refused-hash"));
    }
    let same = |sheet: &Sheet| *sheet.sha256 == *sha256 && !sheet.withdrawn;
    if sheets.get(&id).is_some_and(same) {
        return Err(Refusal::too_late("landscape-refused-same-version"));
    }
    Ok(())
}

pub(super) fn withdrawn(id: Id, sheets: &BTreeMap<Id, Sheet>) -> Result<(), Refusal> {
    match sheets.get(&id) {
        None => Err(unknown(id)),
        Some(sheet) if sheet.withdrawn => Err(Refusal::too_late("landscape-refused-withdrawn")),
        Some(_) => Ok(()),
    }
}

pub(super) fn set(act: &ReferenceSet) -> Result<(), Refusal> {
    let own = reference::is_own(&act.group);
    if !own && reference::Known::of(&act.group).is_none() {
        return Err(Refusal::invalid("landscape-refused-group").with("group", &act.group));
    }
    if act.share.is_some_and(|share| share > 1000) {
        return Err(Refusal::invalid("landscape-refused-share"));
    }
    if !act.areas.iter().all(|mark| is_fingerprint(mark)) {
        return Err(Refusal::invalid("landscape-refused-group-of").with("group", &act.group));
    }
    let named = !(act.kinds.is_empty() && act.countries.is_empty() && act.areas.is_empty());
    if own != named {
        return Err(Refusal::invalid("landscape-refused-group-of").with("group", &act.group));
    }
    Ok(())
}

pub(super) fn dropped(group: &str, state: &State) -> Result<(), Refusal> {
    if state.reference().groups().contains_key(group) {
        return Ok(());
    }
    Err(Refusal::unknown("landscape-refused-group").with("group", group))
}
