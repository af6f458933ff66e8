//! What rests on an import, so that it cannot be undone: whatever was built on it since by
//! something else, each with where to mend it.

use std::collections::BTreeSet;

use hub::{Hub, Id, Rest};

use super::{Actor, Import, Standing, State, Tie};

impl State {
    /// Everything in the hub that rests on an import: in this room, and in those after it.
    #[must_use]
    pub fn rests_on(&self, import: Id, hub: &Hub) -> Vec<Rest> {
        let Some(made) = self.imports.get(&import) else { return Vec::new() };
        let numbers = made.added.iter().filter_map(|number| self.numbered(*number));
        let added: BTreeSet<Id> = numbers.map(|actor| actor.id).collect();
        let mut found = self.changed_since(import, made);
        found.extend(self.tied_since(import, &added));
        found.extend(self.branches_since(import, &added));
        found.extend(self.datasets_since(import, &added));
        found.extend(hub.rests_on(&added));
        found.sort();
        found.dedup();
        found
    }

    fn changed_since(&self, import: Id, made: &Import) -> Vec<Rest> {
        let before = made.before.iter().map(|(number, _)| *number);
        let numbers: BTreeSet<u32> = made.added.iter().copied().chain(before).collect();
        let joined_by_it = |actor: &Actor| actor.gives.import == Some(import);
        let mut found = Vec::new();
        for number in numbers {
            let Some(own) = self.own(number) else { continue };
            let page = format!("orgs/{}", own.id);
            match own.touched_by {
                Some(by) if by == import => {}
                Some(by) => {
                    let page = format!("import/{by}/done");
                    found.push(Rest::new(own.id, "landscape-rest-import", page));
                }
                None => found.push(Rest::new(own.id, "landscape-rest-changed", page)),
            }
            let leads = matches!(own.standing, Standing::JoinedTo(_)) && !joined_by_it(own);
            let is_led_to = made.added.contains(&number)
                && self.joined_to(number).any(|other| !joined_by_it(other));
            if leads || is_led_to {
                let page = format!("orgs/{}/edit", self.lead_id(own.id));
                found.push(Rest::new(own.id, "landscape-rest-joined", page));
            }
        }
        found
    }

    fn tied_since(&self, import: Id, added: &BTreeSet<Id>) -> Vec<Rest> {
        let mut found = Vec::new();
        for tie in self.ties.iter().filter(|tie| !tie.gone && tie.import != Some(import)) {
            let ends = [tie.from, tie.to].map(|number| self.numbered(number).map(|a| a.id));
            for end in ends.into_iter().flatten().filter(|id| added.contains(id)) {
                found.push(Rest::new(end, "landscape-rest-tie", format!("orgs/{end}")));
            }
        }
        let touched = |tie: &&Tie| !tie.gone && tie.import == Some(import) && tie.touched;
        for tie in self.ties.iter().filter(touched) {
            let page = format!("landscape/ties/{}", tie.id);
            found.extend(
                self.numbered(tie.from).map(|a| Rest::new(a.id, "landscape-rest-tie", page)),
            );
        }
        found
    }

    fn branches_since(&self, import: Id, added: &BTreeSet<Id>) -> Vec<Rest> {
        let mut found = Vec::new();
        for (_, actor) in self.actors().filter(|(_, actor)| actor.import != Some(import)) {
            if let Some(parent) = actor.part_of.filter(|id| added.contains(id)) {
                let page = format!("orgs/{}/edit", actor.id);
                found.push(Rest::new(parent, "landscape-rest-branch", page));
            }
        }
        found
    }

    /// Lists of organisations that it brought, and newer versions of its own list.
    fn datasets_since(&self, import: Id, added: &BTreeSet<Id>) -> Vec<Rest> {
        let mut found = Vec::new();
        for (id, set) in &self.datasets {
            let standing = set.versions.iter().filter(|version| !version.undone);
            let mut is_after = false;
            for version in standing {
                if version.import == Some(import) {
                    is_after = true;
                    continue;
                }
                if is_after && !set.withdrawn {
                    let page = version.import.map(|by| format!("import/{by}/done"));
                    let page = page.unwrap_or_else(|| format!("landscape/data/{id}"));
                    found.push(Rest::new(*id, "landscape-rest-version", page));
                }
                let owner = version.owner.filter(|owner| added.contains(owner) && !set.withdrawn);
                if let Some(owner) = owner {
                    let page = format!("landscape/data/{id}");
                    found.push(Rest::new(owner, "landscape-rest-owner", page));
                }
            }
        }
        found
    }
}
