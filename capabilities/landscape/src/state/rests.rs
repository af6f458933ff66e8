//! What rests on an import, so that it cannot be undone: whatever was built on it since by
//! something else, each with where to mend it. And what this room keeps of an organisation beside
//! its entry, which a joining has to know of too.

use std::collections::BTreeSet;

use hub::{At, Hub, Id, Rest};

use super::{Actor, Import, Standing, State, Tie};
use crate::model::Approach;

/// What can be taken back, so that it rests on nothing any more. Answers, talks, names that were
/// brought forward, corrections, and what rooms after this one keep (a seat that was held, a motion
/// that speaks of somebody) are part of the record for good.
const CLEARED: [&str; 9] = [
    "landscape-rest-import",
    "landscape-rest-joined",
    "landscape-rest-tie",
    "landscape-rest-branch",
    "landscape-rest-owner",
    "landscape-rest-version",
    "landscape-rest-link",
    "landscape-rest-plan",
    "landscape-rest-absence",
];

/// Whether something stays where it is, whatever is done.
#[must_use]
pub fn stays(rest: &Rest) -> bool {
    !CLEARED.contains(&rest.message)
}

impl State {
    /// Everything in the hub that rests on an import: in this room, and in those after it.
    #[must_use]
    pub fn rests_on(&self, import: Id, now: At, hub: &Hub) -> Vec<Rest> {
        let Some(made) = self.imports.get(&import) else { return Vec::new() };
        let numbers = made.added.iter().filter_map(|number| self.numbered(*number));
        let added: BTreeSet<Id> = numbers.map(|actor| actor.id).collect();
        let mut found = self.changed_since(import, made);
        found.extend(self.tied_since(import, &added));
        found.extend(self.branches_since(import, &added));
        found.extend(self.datasets_since(import, &added));
        found.extend(self.parts(&added, now, hub));
        found.sort();
        found.dedup();
        found
    }

    /// What the hub keeps of these organisations beside their entries and links: in this room what
    /// they were asked, said and agreed; in those after it membership, seats, decisions.
    #[must_use]
    pub fn parts(&self, of: &BTreeSet<Id>, now: At, hub: &Hub) -> Vec<Rest> {
        let mut found = self.answers_of(of, now);
        found.extend(self.talks_of(of));
        found.extend(self.plans_of(of));
        found.extend(self.nominations_of(of));
        found.extend(hub.rests_on(of));
        found.sort();
        found.dedup();
        found
    }

    /// Personal links that hold, and what was said by them; a link that is over and was never
    /// used leaves nothing behind.
    fn answers_of(&self, of: &BTreeSet<Id>, now: At) -> Vec<Rest> {
        let holding = self.partners.invitations().values().filter(|one| one.holds(now));
        let linked = holding.map(|one| (one.actor, "landscape-rest-link"));
        let heard = of.iter().filter(|id| self.partners.heard(**id).is_some());
        let heard = heard.map(|id| (*id, "landscape-rest-answers"));
        let rated = self.partners.ratings().keys().flat_map(|(from, about)| {
            [(*from, "landscape-rest-answers"), (*about, "landscape-rest-rated")]
        });
        let all = linked.chain(heard).chain(rated).filter(|(on, _)| of.contains(on));
        let seen = |on: Id, message: &'static str| match message {
            "landscape-rest-link" => Rest::new(on, message, "landscape/partners"),
            _ => Rest::new(on, message, format!("orgs/{on}/edit")),
        };
        all.map(|(on, message)| seen(on, message)).collect()
    }

    fn talks_of(&self, of: &BTreeSet<Id>) -> Vec<Rest> {
        let talks = self.coordination.talks().iter();
        let ends = talks.flat_map(|(id, talk)| talk.between.map(|end| (end, *id)));
        let theirs = ends.filter(|(end, _)| of.contains(end));
        let rest = |(end, id): (Id, Id)| {
            Rest::new(end, "landscape-rest-talk", format!("landscape/overlaps/{id}"))
        };
        theirs.map(rest).collect()
    }

    /// Plans to win somebody, and notes why somebody is not here. Whom the hub leaves outside on
    /// purpose needs no plan.
    fn plans_of(&self, of: &BTreeSet<Id>) -> Vec<Rest> {
        let plans =
            self.missing.plans().iter().filter(|(_, plan)| plan.approach != Approach::Leave);
        let plans = plans.filter(|(actor, _)| of.contains(actor)).map(|(actor, _)| {
            Rest::new(*actor, "landscape-rest-plan", format!("landscape/plan/{actor}"))
        });
        let absences = self.missing.absences().values().filter_map(|one| one.actor);
        let absences = absences.filter(|actor| of.contains(actor));
        let absences =
            absences.map(|actor| Rest::new(actor, "landscape-rest-absence", "landscape/missing"));
        plans.chain(absences).collect()
    }

    /// Names that they brought forward, and names that led to them. To be among many who are asked
    /// in a round is nothing that rests on anybody.
    fn nominations_of(&self, of: &BTreeSet<Id>) -> Vec<Rest> {
        let rest = |actor: Id, message| Rest::new(actor, message, "landscape/nominations");
        let all = self.missing.nominations().values();
        let ends = all.flat_map(|one| {
            let led_to = one.answered.as_ref().and_then(|answered| answered.actor);
            [(one.by, "landscape-rest-nominates"), (led_to, "landscape-rest-nominated")]
        });
        let named = ends.filter_map(|(actor, message)| Some((actor?, message)));
        let theirs = named.filter(|(actor, _)| of.contains(actor));
        theirs.map(|(actor, message)| rest(actor, message)).collect()
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
