//! Takes recorded acts in. Cannot fail: an act that names what is not there changes nothing.

use hub::{Id, Said, Stamp};

use super::{Actor, Import, Standing, State, Tie, Version};
use crate::act::{
    Act, ActorAdded, ActorChanged, ActorRetired, ActorsJoined, DatasetPublished, ImportMade,
    TieAdded, TieEnded,
};

impl State {
    pub(super) fn take(&mut self, act: Act, stamp: &Stamp) {
        match act {
            Act::ActorAdded(act) => self.add_actor(act, stamp),
            Act::ActorChanged(act) => self.change_actor(act),
            Act::ActorRetired(act) => self.retire(&act),
            Act::ActorsJoined(act) => self.join(&act),
            Act::ActorsParted(act) => {
                if let Some(actor) = self.entry_mut(act.gone, None) {
                    actor.standing = Standing::Here;
                }
            }
            Act::ActorsToldApart(act) => {
                self.apart.insert((act.one.min(act.other), act.one.max(act.other)));
            }
            Act::TieAdded(act) => self.add_tie(act),
            Act::TieEnded(act) => self.end_tie(&act),
            Act::DatasetPublished(act) => self.publish(act, stamp),
            Act::DatasetWithdrawn(act) => {
                self.datasets.entry(act.id).or_default().withdrawn = true;
            }
            Act::ImportMade(act) => self.open_import(act, stamp),
            Act::ImportUndone(act) => self.undo(act.id, stamp),
        }
    }

    fn add_actor(&mut self, act: ActorAdded, stamp: &Stamp) {
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

    fn change_actor(&mut self, act: ActorChanged) {
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

    fn retire(&mut self, act: &ActorRetired) {
        if let Some(actor) = self.entry_mut(act.id, act.import) {
            actor.standing = Standing::Retired;
        }
    }

    fn join(&mut self, act: &ActorsJoined) {
        let Some(kept) = self.lead(act.kept) else { return };
        // The kept entry is touched too: undoing an import that added it would lose the other.
        if let Some(id) = self.numbered(kept).map(|a| a.id) {
            self.entry_mut(id, act.import);
        }
        if let Some(actor) = self.entry_mut(act.gone, act.import) {
            actor.standing = Standing::JoinedTo(kept);
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

    fn add_tie(&mut self, act: TieAdded) {
        let ends = (self.numbers.get(&act.from), self.numbers.get(&act.to));
        let (Some(from), Some(to)) = (ends.0.copied(), ends.1.copied()) else { return };
        self.tie_numbers.insert(act.id, self.ties.len() as u32);
        self.ties.push(Tie {
            id: act.id,
            from,
            to,
            kind: act.kind,
            directed: act.directed,
            weight: act.weight,
            since: act.since,
            until: act.until,
            label: act.label,
            source: act.source,
            import: act.import,
            gone: false,
        });
    }

    fn end_tie(&mut self, act: &TieEnded) {
        let Some(number) = self.tie_numbers.get(&act.id) else { return };
        if let Some(tie) = self.ties.get_mut(*number as usize) {
            match act.until {
                Some(day) => tie.until = Some(day),
                None => tie.gone = true,
            }
        }
    }

    fn publish(&mut self, act: DatasetPublished, stamp: &Stamp) {
        let set = self.datasets.entry(act.id).or_default();
        set.withdrawn = false;
        set.versions.push(Version {
            sha256: act.sha256,
            rows: act.rows,
            owner: act.owner,
            shape: act.shape,
            from: act.from,
            to: act.to,
            title: act.title,
            source: act.source,
            licence: act.licence,
            at: stamp.at,
            import: act.import,
            undone: false,
        });
    }

    fn open_import(&mut self, act: ImportMade, stamp: &Stamp) {
        let import = Import {
            at: stamp.at,
            by: stamp.by,
            kind: act.kind,
            sha256: act.sha256,
            shape: act.shape,
            counts: act.counts,
            owner: act.owner,
            file: act.file,
            sheet: act.sheet,
            mapping: act.mapping,
            added: Vec::new(),
            before: Vec::new(),
            undone: None,
        };
        self.imports.insert(act.id, import);
    }

    fn undo(&mut self, id: Id, stamp: &Stamp) {
        let Some(import) = self.imports.get_mut(&id) else { return };
        import.undone = Some(stamp.at);
        let (added, before) =
            (std::mem::take(&mut import.added), std::mem::take(&mut import.before));
        for (number, was) in before.into_iter().rev() {
            if let Some(actor) = self.actors.get_mut(number as usize) {
                *actor = *was;
            }
        }
        for number in added {
            if let Some(actor) = self.actors.get_mut(number as usize) {
                actor.standing = Standing::Undone;
            }
        }
        for tie in self.ties.iter_mut().filter(|tie| tie.import == Some(id)) {
            tie.gone = true;
        }
        let versions = self.datasets.values_mut().flat_map(|set| &mut set.versions);
        for version in versions.filter(|v| v.import == Some(id)) {
            version.undone = true;
        }
    }
}

fn kept(said: Said) -> Vec<Said> {
    if said.is_empty() { Vec::new() } else { vec![said] }
}
