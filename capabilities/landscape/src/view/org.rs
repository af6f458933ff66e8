//! One organisation: what is known of it, for an audience.

use std::collections::BTreeMap;

use hub::{Audience, Id};
use schemars::JsonSchema;
use serde::Serialize;

use super::accounts::answers_to;
use super::ties::{TieView, ties_of};
use super::trust::{Standing, standing};
use super::work::{NONE, Work};
use super::{name_of, other_names, said_of};
use crate::model::{Claim, Constituency, Country};
use crate::state::{Actor, State};

/// One organisation.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct OrgView {
    /// Its id.
    pub id: Id,
    /// Its name, when this audience may read it.
    pub name: Option<String>,
    /// Its other names.
    pub other_names: Vec<String>,
    /// Which part of society.
    pub kind: Option<Constituency>,
    /// Where it sits.
    pub country: Option<Country>,
    /// Registry numbers claimed for it.
    pub claims: Vec<Claim>,
    /// The organisation it is a branch of: id and name.
    pub part_of: Option<(Id, Option<String>)>,
    /// Its branches.
    pub branches: Vec<(Id, Option<String>)>,
    /// Entries joined to it.
    pub joined: Vec<(Id, Option<String>)>,
    /// What else is known, by column name.
    pub fields: BTreeMap<String, String>,
    /// What only the secretariat reads.
    pub private: BTreeMap<String, String>,
    /// Its ties.
    pub ties: Vec<TieView>,
    /// What others say about it, once enough have answered.
    pub trust: Option<Standing>,
    /// Formal bodies it answers to: id and name.
    pub answers_to: Vec<(Id, Option<String>)>,
    /// What it does: theme, place, how many activities.
    pub does: Vec<DoesView>,
    /// Whether it is on the map.
    pub here: bool,
    /// When it was added, seconds since 1970.
    pub since: i64,
    /// The import that brought it.
    pub import: Option<Id>,
    /// Its part in the hub, where it is a member now.
    pub member: Option<Membership>,
}

/// That an organisation is a member of the hub, as the room of members knows it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Membership {
    /// Since when, seconds since 1970.
    pub since: i64,
    /// The constituency it is in, by name.
    pub constituency: String,
    /// The seats it holds: body and seat, by name.
    pub seats: Vec<(String, String)>,
}

/// What an organisation does at one place on one theme.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct DoesView {
    /// The theme.
    pub theme: Option<String>,
    /// The place.
    pub place: Option<String>,
    /// The country.
    pub country: Option<Country>,
    /// How many activities.
    pub activities: u64,
}

/// Makes the view of the entry with this id.
#[must_use]
pub fn org(state: &State, work: &Work, actor: &Actor, audience: &Audience) -> OrgView {
    let named = |other: &Actor| (other.id, name_of(other, audience).map(str::to_owned));
    let number = state.lead(actor.id);
    let branches =
        state.actors().filter(|(_, a)| state.parent(a).is_some_and(|parent| parent.id == actor.id));
    OrgView {
        id: actor.id,
        name: name_of(actor, audience).map(str::to_owned),
        other_names: other_names(actor, audience),
        kind: actor.kind,
        country: actor.country,
        claims: actor.claims.clone(),
        part_of: state.parent(actor).map(named),
        branches: branches.map(|(_, a)| named(a)).collect(),
        joined: number.map(|n| state.joined_to(n).map(named).collect()).unwrap_or_default(),
        fields: said_of(&actor.fields, audience),
        private: said_of(&actor.private, audience),
        ties: number.map(|n| ties_of(state, n, audience)).unwrap_or_default(),
        trust: standing(state, actor.id),
        answers_to: number.map(|n| answers_to(state, n, audience)).unwrap_or_default(),
        does: number.map(|n| does(work, n)).unwrap_or_default(),
        here: number.is_some(),
        since: actor.since.unix(),
        import: actor.import,
        member: None,
    }
}

fn does(work: &Work, number: u32) -> Vec<DoesView> {
    let Some(who) = work.whos.iter().position(|w| w.actor == Some(number)) else {
        return Vec::new();
    };
    // The parts of an activity stand together: each place and theme need only know its last one.
    let mut counted: BTreeMap<(u32, u32), (u64, u32)> = BTreeMap::new();
    for deed in work.deeds.iter().filter(|d| d.who as usize == who) {
        let (count, last) = counted.entry((deed.what, deed.place)).or_insert((0, NONE));
        if *last != deed.activity {
            *count += u64::from(deed.dated);
            *last = deed.activity;
        }
    }
    let place = |at: u32| (at != NONE).then(|| work.places.get(at as usize)).flatten();
    let mut out: Vec<DoesView> = counted
        .into_iter()
        .map(|((what, at), (activities, _))| DoesView {
            theme: work.whats.get(what as usize).map(|w| w.to_string()),
            place: place(at).map(|p| p.name.to_string()).filter(|name| !name.is_empty()),
            country: place(at).and_then(|p| p.country),
            activities,
        })
        .collect();
    out.sort_by(|a, b| b.activities.cmp(&a.activities).then_with(|| a.theme.cmp(&b.theme)));
    out
}
