//! To whom organisations answer: formal bodies such as parliaments, treaty bodies, UN boards.

use std::collections::BTreeMap;

use hub::{Audience, Id};

use super::name_of;
use crate::model::TieKind;
use crate::state::State;

/// An organisation and the bodies it answers to, as numbers.
pub type Answering = (u32, Vec<u32>);

/// Everyone on the map with the bodies they answer to; those who answer to nobody on the map come
/// last.
#[must_use]
pub fn answering(state: &State) -> Vec<Answering> {
    let mut bodies: BTreeMap<u32, Vec<u32>> =
        state.actors().map(|(number, _)| (number, Vec::new())).collect();
    for (from, to, _) in state.ties().filter(|(.., tie)| tie.kind == TieKind::AnswersTo) {
        if let Some(own) = bodies.get_mut(&from).filter(|own| !own.contains(&to)) {
            own.push(to);
        }
    }
    let mut all: Vec<Answering> = bodies.into_iter().collect();
    all.sort_by_key(|(number, own)| (own.is_empty(), *number));
    all
}

/// The bodies one organisation answers to: id and name.
#[must_use]
pub fn answers_to(state: &State, number: u32, audience: &Audience) -> Vec<(Id, Option<String>)> {
    let own =
        state.ties().filter(|(from, _, tie)| *from == number && tie.kind == TieKind::AnswersTo);
    let named = own.filter_map(|(_, to, _)| state.numbered(to));
    let mut out: Vec<(Id, Option<String>)> =
        named.map(|body| (body.id, name_of(body, audience).map(str::to_owned))).collect();
    out.sort();
    out.dedup();
    out
}
