//! Organisations come, change, are joined and parted.

use hub::{Id, Stamp};

use super::kept;
use crate::act::{ActorAdded, ActorChanged, ActorRetired, ActorsJoined};
use crate::state::{Actor, Standing, State};

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
        self.actors.push(Actor {
            id: act.id,
            kind: act.kind,
            country: act.country,
            claims: act.claims,
            part_of: act.part_of,
            name: act.name,
            aliases: kept(act.aliases),
            fields: kept(act.fields),
            private: kept(act.private),
            standing: Standing::Here,
            since: stamp.at,
            import: act.import,
            touched_by: act.import,
        });
    }

    pub(super) fn change_actor(&mut self, act: ActorChanged) {
        let Some(number) = self.numbers.get(&act.id).copied() else { return };
        for claim in &act.claims {
            self.claimed.insert(claim.clone(), number);
        }
        let Some(actor) = self.entry_mut(act.id, act.import) else { return };
        actor.kind = act.kind.or(actor.kind);
        actor.country = act.country.or(actor.country);
        actor.part_of = act.part_of.or(actor.part_of);
        actor.claims.retain(|claim| !act.disclaims.contains(claim));
        actor.claims.extend(act.claims);
        if !act.name.is_empty() {
            let old = std::mem::replace(&mut actor.name, act.name);
            actor.aliases.extend(kept(old));
        }
        actor.aliases.extend(kept(act.aliases));
        actor.fields.extend(kept(act.fields));
        actor.private.extend(kept(act.private));
    }

    pub(super) fn retire(&mut self, act: &ActorRetired) {
        if let Some(actor) = self.entry_mut(act.id, act.import) {
            actor.standing = Standing::Retired;
        }
    }

    pub(super) fn join(&mut self, act: &ActorsJoined) {
        let Some(kept) = self.lead(act.kept) else { return };
        // The kept entry is touched too: undoing an import that added it would lose the other.
        if let Some(id) = self.numbered(kept).map(|a| a.id) {
            self.entry_mut(id, act.import);
        }
        if let Some(actor) = self.entry_mut(act.gone, act.import) {
            actor.standing = Standing::JoinedTo(kept);
        }
    }

    pub(super) fn part(&mut self, gone: Id) {
        if let Some(actor) = self.entry_mut(gone, None) {
            actor.standing = Standing::Here;
        }
    }

    /// The entry of an id, about to be changed by `import` or by something else.
    fn entry_mut(&mut self, id: Id, import: Option<Id>) -> Option<&mut Actor> {
        let number = *self.numbers.get(&id)?;
        let actor = self.actors.get_mut(number as usize)?;
        if let Some(made) = import.and_then(|id| self.imports.get_mut(&id)) {
            made.before.push((number, Box::new(actor.clone())));
        }
        actor.touched_by = import;
        Some(actor)
    }
}
