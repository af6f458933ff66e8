//! What people see of the landscape, made for an audience.

pub mod accounts;
pub mod activities;
mod called;
pub mod coverage;
pub mod directory;
pub mod doubles;
pub mod duplicates;
pub mod gaps;
pub mod grid;
pub mod iati;
pub mod influence;
pub mod linkages;
pub mod map;
pub mod matrix;
pub mod meetings;
pub mod money;
pub mod need;
pub mod network;
pub mod org;
pub mod overlap;
pub mod own;
pub mod partners;
mod placed;
pub mod structure;
pub mod ties;
pub mod timeline;
pub mod trust;
pub mod trust_between;
pub mod versions;
pub mod work;

use std::collections::BTreeMap;

use hub::{Audience, Said};

use crate::state::Actor;

/// The name of an entry as this audience may read it.
#[must_use]
pub fn name_of<'a>(actor: &'a Actor, audience: &Audience) -> Option<&'a str> {
    actor.name.seen_by(audience)
}

/// Other names of an entry as this audience may read them, without the name itself.
#[must_use]
pub fn other_names(actor: &Actor, audience: &Audience) -> Vec<String> {
    let own = name_of(actor, audience);
    let mut out: Vec<String> = Vec::new();
    for said in &actor.aliases {
        let listed = said.list_seen_by(audience).iter().map(AsRef::as_ref);
        for name in said.seen_by(audience).into_iter().chain(listed) {
            if Some(name) != own && !out.iter().any(|known| known == name) {
                out.push(name.to_owned());
            }
        }
    }
    out
}

/// Named words of several sayings as this audience may read them; later ones win, and an empty one
/// takes back what was said.
#[must_use]
pub fn said_of(all: &[Said], audience: &Audience) -> BTreeMap<String, String> {
    let seen = all.iter().filter_map(|said| said.table_seen_by(audience)).flatten();
    let mut last: BTreeMap<String, String> =
        seen.map(|(key, text)| (key.to_string(), text.to_string())).collect();
    last.retain(|_, text| !text.is_empty());
    last
}
