//! Organisations come, change, are joined and parted.

use std::collections::BTreeSet;

use hub::{Id, Said, Stamp};

use super::kept;
use crate::act::{ActorAdded, ActorChanged, ActorRetired, ActorsJoined};
use crate::model::{Facet, Keep};
use crate::state::joins::without;
use crate::state::{Actor, Gives, Standing, State};

impl State {
    pub(super) fn add_actor(&mut self, act: ActorAdded, stamp: &Stamp) {
        let number = self.actors.len() as u32;
        self.numbers.insert(act.id, number);
        for claim in &act.claims {
            self.claimed.insert(claim.clone(), number);
        }
        if let Some(import) = act.import.and_then(|id| self.imports.get_mut(&id)) {
            import.added.push(number);
        }
        self.actors.push(Box::new(Actor {
            id: act.id,
            kind: act.kind,
            country: act.country,
            claims: act.claims,
            part_of: act.part_of,
            name: act.name,
            aliases: kept(act.aliases),
            disowned: BTreeSet::new(),
            fields: kept(act.fields),
            private: kept(act.private),
            standing: Standing::Here,
            gives: Gives::default(),
            since: stamp.at,
            import: act.import,
            touched_by: act.import,
        }));
    }

    pub(super) fn change_actor(&mut self, act: ActorChanged) {
        let Some(number) = self.numbers.get(&act.id).copied() else { return };
        self.correct_joined(number, &act);
        let (more, wrong) = renamings(&act.aliases);
        if !wrong.is_empty() {
            self.disown(number, &wrong);
        }
        let known = self.numbered(number).map(|actor| actor.claims.clone()).unwrap_or_default();
        let claims: Vec<_> = act.claims.into_iter().filter(|c| !known.contains(c)).collect();
        for claim in &claims {
            self.claimed.insert(claim.clone(), number);
        }
        self.touch(number, act.import);
        self.alter(number, |actor| {
            let stands = |facet| !act.unknown.contains(&facet);
            actor.kind = act.kind.or(actor.kind.filter(|_| stands(Facet::Kind)));
            actor.country = act.country.or(actor.country.filter(|_| stands(Facet::Country)));
            actor.part_of = act.part_of.or(actor.part_of.filter(|_| !act.independent));
            actor.claims.retain(|claim| !act.disclaims.contains(claim));
            actor.claims.extend(claims);
            if !act.name.is_empty() {
                let old = std::mem::replace(&mut actor.name, act.name);
                actor.aliases.extend(kept(old));
            }
            let said_again = |name: &str| {
                actor.name.as_text() == Some(name) || more.as_list().iter().any(|m| **m == *name)
            };
            actor.disowned.retain(|name| !said_again(name));
            actor.aliases.extend(kept(more));
            actor.fields.extend(kept(act.fields));
            actor.private.extend(kept(act.private));
        });
    }

    /// What is said now has the last word over what was chosen from joined entries.
    fn correct_joined(&mut self, number: u32, act: &ActorChanged) {
        let said = [
            (Facet::Name, !act.name.is_empty()),
            (Facet::Kind, act.kind.is_some() || act.unknown.contains(&Facet::Kind)),
            (Facet::Country, act.country.is_some() || act.unknown.contains(&Facet::Country)),
            (Facet::PartOf, act.part_of.is_some() || act.independent),
        ];
        let said: BTreeSet<Facet> = said.into_iter().filter(|f| f.1).map(|f| f.0).collect();
        let keys = act.fields.as_table();
        let is_key = |key: &str| keys.is_some_and(|table| table.contains_key(key));
        for entry in self.joined.get(&number).cloned().unwrap_or_default() {
            let Some(own) = self.own(entry) else { continue };
            let corrected = own.gives.facets.iter().any(|facet| said.contains(facet))
                || own.gives.fields.keys().any(|key| is_key(key))
                || own.claims.iter().any(|claim| act.disclaims.contains(claim));
            if corrected {
                if act.import.is_some() {
                    self.touch(entry, act.import);
                }
                self.alter(entry, |own| {
                    own.gives.facets.retain(|facet| !said.contains(facet));
                    own.gives.fields.retain(|key, _| !is_key(key));
                    own.claims.retain(|claim| !act.disclaims.contains(claim));
                });
            }
        }
    }

    /// Names are taken back: of the entry, and of those that lead to it.
    fn disown(&mut self, number: u32, wrong: &BTreeSet<Box<str>>) {
        self.alter(number, |own| {
            own.disowned.extend(wrong.iter().cloned());
            own.aliases = own.aliases.drain(..).flat_map(|s| kept(without(s, wrong))).collect();
        });
        for entry in self.joined.get(&number).cloned().unwrap_or_default() {
            self.alter(entry, |own| own.gives.unnamed.extend(wrong.iter().cloned()));
        }
    }

    pub(super) fn retire(&mut self, act: &ActorRetired) {
        let Some(number) = self.numbers.get(&act.id).copied() else { return };
        self.touch(number, act.import);
        self.alter(number, |actor| actor.standing = Standing::Retired);
    }

    pub(super) fn join(&mut self, act: &ActorsJoined) {
        let (Some(kept), Some(gone)) = (self.lead(act.kept), self.numbers.get(&act.gone)) else {
            return;
        };
        let gone = *gone;
        if act.import.is_some() {
            self.touch(kept, act.import);
            self.touch(gone, act.import);
        }
        let fields = act.fields.as_table().into_iter().flatten();
        let fields = fields.filter_map(|(key, word)| Some((key.clone(), Keep::from_code(word)?)));
        let gives = Gives {
            facets: act.take.iter().copied().collect(),
            fields: fields.collect(),
            unnamed: BTreeSet::new(),
            import: act.import,
        };
        self.alter(gone, |actor| {
            actor.standing = Standing::JoinedTo(kept);
            actor.gives = gives;
        });
        self.lead_to(gone, kept);
    }

    pub(super) fn part(&mut self, gone: Id) {
        let Some(number) = self.numbers.get(&gone).copied() else { return };
        let Some(Standing::JoinedTo(kept)) = self.numbered(number).map(|actor| actor.standing)
        else {
            return;
        };
        self.alter(number, |actor| {
            actor.standing = Standing::Here;
            actor.gives = Gives::default();
        });
        self.lead_away(number, kept);
    }

    /// An entry is about to be changed by `import`, which notes what it was for its undo, or by
    /// something else.
    fn touch(&mut self, number: u32, import: Option<Id>) {
        let own = self.own(number).cloned();
        if let (Some(own), Some(made)) = (own, import.and_then(|id| self.imports.get_mut(&id))) {
            made.before.push((number, Box::new(own)));
        }
        self.alter(number, |actor| actor.touched_by = import);
    }
}

/// Other names that an act adds, and those that it takes back.
fn renamings(aliases: &Said) -> (Said, BTreeSet<Box<str>>) {
    let Some(table) = aliases.as_table() else { return (aliases.clone(), BTreeSet::new()) };
    let (wrong, more): (Vec<_>, Vec<_>) = table.iter().partition(|(_, word)| word.is_empty());
    let more = Said::list(more.into_iter().map(|(name, _)| name));
    let wrong = wrong.into_iter().map(|(name, _)| name.clone()).collect();
    (more.only(aliases.openness().clone()), wrong)
}
