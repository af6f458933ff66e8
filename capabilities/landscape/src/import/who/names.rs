//! The names on the map and in a file, put in order for comparing.

use std::collections::{BTreeMap, HashMap};

use insight::names::{Index, Profile, Weights, fold};

use super::mixed::mixed;
use super::{Matcher, Owner, Party, SHORT, key};
use crate::import::known::{names_of, numbers, website_of};
use crate::import::plan::Answer;
use crate::model::Claim;
use crate::state::State;

/// Different names, each once, with whose it is and what is known of them.
#[derive(Default)]
struct Named {
    owners: Vec<Vec<Owner>>,
    profiles: Vec<Profile>,
    places: HashMap<String, usize>,
}

impl Named {
    fn place(&mut self, text: &str) -> usize {
        *self.places.entry(text.to_owned()).or_insert_with(|| {
            self.profiles.push(Profile::named(text));
            self.owners.push(Vec::new());
            self.profiles.len() - 1
        })
    }

    /// Notes whose name this is, with their registry numbers and web addresses.
    fn note(&mut self, text: &str, owner: Owner, claims: &[Claim], websites: &[String]) {
        let place = self.place(text);
        self.owners[place].push(owner);
        self.profiles[place].numbers.extend(numbers(claims));
        self.profiles[place].domains.extend(websites.iter().cloned());
    }
}

impl<'a> Matcher<'a> {
    pub fn new(state: &'a State, answers: &'a BTreeMap<String, Answer>, parties: &[Party]) -> Self {
        let mut named = Named::default();
        let by_fold = entries(state, &mut named);
        let mut shorts: HashMap<String, Option<usize>> = HashMap::new();
        let (mut keys, mut claims) = (HashMap::new(), HashMap::new());
        for (number, party) in parties.iter().enumerate() {
            keys.entry(key(&party.name)).or_insert(number);
            for short in party.others.iter().filter(|short| short.len() >= SHORT) {
                let slot = shorts.entry(key(short)).or_insert(Some(number));
                if *slot != Some(number) {
                    *slot = None;
                }
            }
            for claim in party.claims.iter().filter(|claim| !claim.has_other_form()) {
                claims.entry(claim.clone()).or_insert(number);
            }
            named.note(&party.name, Owner::Party(number), &party.claims, party.website.as_slice());
            for other in &party.others {
                named.place(other);
            }
        }
        let Named { owners, profiles, .. } = named;
        let mut index = Index::new(Weights::DEFAULT);
        for profile in &profiles {
            index.add(profile);
        }
        let mixed = mixed(state, parties);
        Self { state, answers, index, owners, by_fold, shorts, keys, claims, mixed, within: true }
    }
}

/// Notes the names of all entries; gives the entries by folded name.
fn entries(state: &State, named: &mut Named) -> HashMap<String, Vec<(u32, bool)>> {
    let mut by_fold: HashMap<String, Vec<(u32, bool)>> = HashMap::new();
    for actor in state.all_actors() {
        let Some(lead) = state.lead(actor.id) else { continue };
        let websites = website_of(actor);
        for name in names_of(actor) {
            let own = actor.name.as_text() == Some(name);
            let known = by_fold.entry(fold(name)).or_default();
            if (own || name.len() >= SHORT) && !known.contains(&(lead, own)) {
                known.push((lead, own));
            }
            named.note(name, Owner::Entry(lead), &actor.claims, websites.as_slice());
        }
    }
    by_fold
}
