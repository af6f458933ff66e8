//! What is known of an organisation, whoever asks: for comparing, never for showing.

use std::collections::BTreeSet;

use hub::Id;
use insight::names::{Profile, fold};

use crate::model::Claim;
use crate::state::{Actor, State};

/// Every name of an entry.
pub(crate) fn names_of(actor: &Actor) -> impl Iterator<Item = &str> {
    let aliases = actor.aliases.iter().flat_map(|said| {
        said.as_text().into_iter().chain(said.as_list().iter().map(AsRef::as_ref))
    });
    actor.name.as_text().into_iter().chain(aliases)
}

/// The folded names of an organisation: its own name in a file, however it is written.
pub(crate) fn folded_names(state: &State, id: Id) -> BTreeSet<String> {
    state.actor(id).into_iter().flat_map(names_of).map(fold).collect()
}

/// An entry as it is compared with others.
pub(crate) fn profile_of(actor: &Actor) -> Profile {
    Profile {
        names: names_of(actor).map(Into::into).collect(),
        country: actor.country.map(|country| country.alpha3().into()),
        numbers: numbers(&actor.claims),
        domains: website_of(actor).into_iter().collect(),
        address: None,
    }
}

/// The web address of an entry, as it was said last.
pub(super) fn website_of(actor: &Actor) -> Option<String> {
    let last = actor.fields.iter().rev().find_map(|said| said.as_table()?.get("website"));
    last.filter(|said| !said.is_empty()).map(ToString::to_string)
}

/// Registry numbers with their register. Where that is not known, a number is compared with its
/// equals alone: another one may be of another register.
pub(super) fn numbers(claims: &[Claim]) -> Vec<(String, String)> {
    let register = |claim: &Claim| claim.register().unwrap_or(&claim.value).to_owned();
    claims.iter().map(|claim| (register(claim), claim.value.to_string())).collect()
}
