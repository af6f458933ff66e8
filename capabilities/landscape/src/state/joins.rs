//! Entries that were joined: the one that stayed shows what is known of all of them together. Its
//! own facts are kept aside, so that parting gives each back exactly what it had, and whatever was
//! learnt in between stays with the one that stayed.

use std::collections::{BTreeMap, BTreeSet};

use hub::{Id, Said};

use super::missing::Plan;
use super::{Actor, Standing, State};
use crate::model::{Facet, Keep};

impl State {
    /// The id that another leads to now; itself where it was never joined, whatever became of it.
    #[must_use]
    pub fn lead_id(&self, id: Id) -> Id {
        let mut found = id;
        let mut next = self.entry(id);
        while let Some(actor) = next {
            found = actor.id;
            next = match actor.standing {
                Standing::JoinedTo(number) => self.numbered(number),
                _ => None,
            };
        }
        found
    }

    /// Every id that leads where this one leads, itself among them.
    #[must_use]
    pub fn ids(&self, id: Id) -> Vec<Id> {
        let mut found = vec![self.lead_id(id)];
        let mut at = 0;
        while let Some(id) = found.get(at).copied() {
            let number = self.numbers.get(&id).copied();
            found.extend(number.into_iter().flat_map(|n| self.joined_to(n)).map(|actor| actor.id));
            at += 1;
        }
        found
    }

    /// What is to be done about an organisation: the newest plan under any of its ids.
    #[must_use]
    pub fn plan(&self, id: Id) -> Option<&Plan> {
        let plans = self.missing.plans();
        self.ids(id).iter().filter_map(|id| plans.get(id)).max_by_key(|plan| plan.at)
    }

    /// Entries that were joined to the one of this number.
    pub fn joined_to(&self, number: u32) -> impl Iterator<Item = &Actor> {
        let joined = self.joined.get(&number).into_iter().flatten();
        joined.filter_map(|number| self.numbered(*number))
    }

    /// The organisation another is a branch of, where that is not itself after a joining.
    #[must_use]
    pub fn parent(&self, actor: &Actor) -> Option<&Actor> {
        self.actor(actor.part_of?).filter(|parent| parent.id != self.lead_id(actor.id))
    }

    /// Whether it is on the record that these two entries are different.
    #[must_use]
    pub fn is_apart(&self, one: Id, other: Id) -> bool {
        self.apart.contains(&(one.min(other), one.max(other)))
    }

    /// Whether two organisations are known to be different, by any of their entries.
    #[must_use]
    pub fn told_apart(&self, one: Id, other: Id) -> bool {
        let others = self.ids(other);
        self.ids(one).into_iter().any(|a| others.iter().any(|b| self.is_apart(a, *b)))
    }

    /// Pairs of entries of which one is this organisation and that are known to be different.
    #[must_use]
    pub fn apart_from(&self, id: Id) -> Vec<(Id, Id)> {
        let own = self.ids(id);
        let of_own = |(one, other): &&(Id, Id)| own.contains(one) || own.contains(other);
        self.apart.iter().filter(of_own).copied().collect()
    }

    /// Changes an entry's own facts.
    pub(super) fn alter(&mut self, number: u32, change: impl FnOnce(&mut Actor)) {
        let own = match self.own.contains_key(&number) {
            true => self.own.get_mut(&number),
            false => self.actors.get_mut(number as usize),
        };
        if let Some(own) = own {
            change(own);
            self.show(number);
        }
    }

    /// An entry's own facts.
    pub(super) fn own(&self, number: u32) -> Option<&Actor> {
        self.own.get(&number).map(Box::as_ref).or_else(|| self.numbered(number))
    }

    /// One entry leads to another from now on.
    pub(super) fn lead_to(&mut self, gone: u32, kept: u32) {
        let Some(own) = self.numbered(kept).cloned() else { return };
        self.own.entry(kept).or_insert_with(|| Box::new(own));
        self.joined.entry(kept).or_default().insert(gone);
        self.show(kept);
    }

    /// The entry of this number no longer leads to that one.
    pub(super) fn lead_away(&mut self, gone: u32, kept: u32) {
        if let Some(joined) = self.joined.get_mut(&kept) {
            joined.remove(&gone);
        }
        self.show(kept);
    }

    /// Works out again who leads to whom, and what each shows.
    pub(super) fn index_joins(&mut self) {
        self.joined.clear();
        for (number, actor) in self.actors.iter().enumerate() {
            if let Standing::JoinedTo(kept) = actor.standing {
                self.joined.entry(kept).or_default().insert(number as u32);
            }
        }
        let kept: Vec<u32> = self.own.keys().copied().collect();
        kept.into_iter().for_each(|number| self.show(number));
    }

    /// Works out again what an entry shows, and what those show that it leads to.
    fn show(&mut self, number: u32) {
        let mut next = Some(number);
        while let Some(at) = next {
            if self.joined.get(&at).is_none_or(BTreeSet::is_empty) {
                self.joined.remove(&at);
                if let (Some(own), Some(slot)) =
                    (self.own.remove(&at), self.actors.get_mut(at as usize))
                {
                    *slot = own;
                }
            } else if let Some(own) = self.own.get(&at) {
                let whole = together(own, self.joined_to(at));
                if let Some(slot) = self.actors.get_mut(at as usize) {
                    **slot = whole;
                }
            }
            next = match self.numbered(at).map(|actor| actor.standing) {
                Some(Standing::JoinedTo(kept)) => Some(kept),
                _ => None,
            };
        }
    }
}

/// What is known of one organisation by all its entries: its own facts first, empty ones filled
/// from the others, and what was chosen to be taken from them.
fn together<'a>(own: &Actor, others: impl Iterator<Item = &'a Actor>) -> Actor {
    let mut whole = own.clone();
    let (mut filling, mut chosen) = (Vec::new(), Vec::new());
    for other in others {
        let takes = |facet| other.gives.facets.contains(&facet);
        let name = match takes(Facet::Name) && !other.name.is_empty() {
            true => std::mem::replace(&mut whole.name, other.name.clone()),
            false => other.name.clone(),
        };
        let names = std::iter::once(name).chain(other.aliases.iter().cloned());
        let names = names.map(|said| without(said, &other.gives.unnamed));
        whole.aliases.extend(names.filter(|said| !said.is_empty()));
        whole.disowned.extend(other.disowned.iter().cloned());
        whole.kind = pick(takes(Facet::Kind), whole.kind, other.kind);
        whole.country = pick(takes(Facet::Country), whole.country, other.country);
        whole.part_of = pick(takes(Facet::PartOf), whole.part_of, other.part_of);
        for claim in other.claims.iter().filter(|claim| !own.claims.contains(claim)) {
            whole.claims.push(claim.clone());
        }
        filling.extend(other.fields.iter().cloned());
        whole.private.splice(0..0, other.private.iter().cloned());
        chosen.extend(columns(own, other));
    }
    whole.fields.splice(0..0, filling);
    whole.fields.extend(chosen);
    whole
}

fn pick<T>(take: bool, own: Option<T>, other: Option<T>) -> Option<T> {
    if take { other.or(own) } else { own.or(other) }
}

/// The columns that were chosen to be taken from the other entry, as later words that win.
fn columns(own: &Actor, other: &Actor) -> Vec<Said> {
    let mut out = Vec::new();
    for (key, keep) in &other.gives.fields {
        let Some((theirs, said)) = column(&other.fields, key) else { continue };
        let text = match (keep, column(&own.fields, key)) {
            (Keep::Both, Some((mine, _))) => format!("{mine}; {theirs}").into(),
            _ => theirs.into(),
        };
        let table = Said::table(BTreeMap::from([(key.clone(), text)]));
        out.push(table.only(said.openness().clone()));
    }
    out
}

/// The value of a column, the newest first, and where it was said; none where it was taken back.
fn column<'a>(all: &'a [Said], key: &str) -> Option<(&'a str, &'a Said)> {
    let last = all.iter().rev().find_map(|said| Some((&**said.as_table()?.get(key)?, said)));
    last.filter(|(text, _)| !text.is_empty())
}

/// What is left of names without the wrong ones.
pub(super) fn without(said: Said, wrong: &BTreeSet<Box<str>>) -> Said {
    if said.as_text().is_some_and(|name| wrong.contains(name)) {
        return Said::default();
    }
    if !said.as_list().iter().any(|name| wrong.contains(name)) {
        return said;
    }
    let left = said.as_list().iter().filter(|name| !wrong.contains(*name));
    Said::list(left).only(said.openness().clone())
}
