//! What people call things: organisations, people, bodies, seats, constituencies. One place, so
//! that the same thing has the same name on every page of this room and of the decision room.

use charter::model::Charter;
use charter::words::Names;
use hub::{Actor, At, Audience, Hub, Id};

use crate::rules;
use crate::state::State;

/// Names as one audience may read them.
#[derive(Clone, Copy)]
pub struct Labels<'h> {
    hub: &'h Hub,
    audience: &'h Audience,
    charter: Option<&'h Charter>,
}

impl<'h> Labels<'h> {
    /// Names in this hub for this audience.
    #[must_use]
    pub fn new(hub: &'h Hub, audience: &'h Audience) -> Self {
        Self { hub, audience, charter: rules::charter(hub) }
    }

    /// The charter in force.
    #[must_use]
    pub const fn charter(&self) -> Option<&'h Charter> {
        self.charter
    }

    /// An organisation by its name; by its id when the name may not be read.
    #[must_use]
    pub fn organisation(&self, id: Id) -> String {
        let found = self.hub.room::<landscape::State>().actor(id);
        let name = found.and_then(|actor| actor.name.seen_by(self.audience));
        name.map_or_else(|| id.to_string(), str::to_owned)
    }

    /// A person by the newest name they were appointed or put in office under, if it may be read.
    #[must_use]
    pub fn person(&self, id: Id) -> Option<String> {
        let own = self.hub.room::<State>().appointments(id).iter().rev();
        let mut names = own.filter_map(|one| one.name.seen_by(self.audience));
        names.next().map(str::to_owned).or_else(|| self.officer(id))
    }

    fn officer(&self, id: Id) -> Option<String> {
        let terms = self.hub.room::<charter::State>().terms_of(id);
        terms.iter().rev().find_map(|term| term.name.seen_by(self.audience)).map(str::to_owned)
    }

    /// Whoever did something: a person by name where it may be read, the organisations they act
    /// for beside it.
    #[must_use]
    pub fn doer(&self, by: Actor, now: At) -> Option<String> {
        let person = by.person()?;
        if let Some(name) = self.person(person) {
            return Some(name);
        }
        let own = self.hub.room::<State>().appointments(person).iter();
        let acting = own.filter(|one| one.term.covers(now)).map(|one| one.actor).next()?;
        Some(self.organisation(acting))
    }

    /// A body.
    #[must_use]
    pub fn body(&self, id: &str) -> String {
        let found = self.charter.and_then(|charter| charter.body(id));
        name_or_id(found.map(|body| body.name.as_str()), id)
    }

    /// A constituency.
    #[must_use]
    pub fn constituency(&self, id: &str) -> String {
        let found = self.charter.and_then(|charter| charter.constituency(id));
        name_or_id(found.map(|constituency| constituency.name.as_str()), id)
    }

    /// The colour and shape of a constituency, 1 to 8.
    #[must_use]
    pub fn shape(&self, id: &str) -> u8 {
        let found = self.charter.and_then(|charter| charter.constituency(id));
        found.map_or(1, |constituency| constituency.shape)
    }

    /// A chamber.
    #[must_use]
    pub fn chamber(&self, id: &str) -> String {
        let chambers = self.charter.map(|charter| charter.chambers.as_slice()).unwrap_or_default();
        let found = chambers.iter().find(|chamber| chamber.id == id);
        name_or_id(found.map(|chamber| chamber.name.as_str()), id)
    }

    /// A rule, by its title.
    #[must_use]
    pub fn rule(&self, id: &str) -> String {
        let found = self.charter.and_then(|charter| charter.rule(id));
        name_or_id(found.map(|rule| rule.title.as_str()), id)
    }

    /// An office.
    #[must_use]
    pub fn office(&self, role: &str) -> String {
        let found = self.charter.and_then(|charter| charter.officer(role));
        name_or_id(found.map(|officer| officer.name.as_str()), role)
    }

    /// Every clause by its name, for the sentences of the rule engine.
    #[must_use]
    pub fn names(&self) -> Names {
        let Some(charter) = self.charter else { return Names::new() };
        let mut names = Names::new();
        let mut call = |id: &str, name: String| drop(names.insert(id.to_owned(), name));
        for one in &charter.constituencies {
            call(&one.id, self.constituency(&one.id));
        }
        for one in &charter.chambers {
            call(&one.id, self.chamber(&one.id));
        }
        for one in &charter.bodies {
            call(&one.id, self.body(&one.id));
            for seat in charter.seats_of(&one.id) {
                call(&seat.id, self.seat(&seat.id));
            }
        }
        for one in &charter.rules {
            call(&one.id, self.rule(&one.id));
        }
        for one in &charter.officers {
            call(&one.role, self.office(&one.role));
        }
        names
    }

    /// A seat: the name of its group and its number, such as "Donor governments 3". The seat that
    /// every member has is called by the group alone.
    #[must_use]
    pub fn seat(&self, id: &str) -> String {
        let Some(seat) = self.charter.and_then(|charter| charter.seat(id)) else {
            return id.to_owned();
        };
        let body = self.charter.and_then(|charter| charter.body(&seat.body));
        let groups = body.map(|body| body.seats.as_slice()).unwrap_or_default();
        let group = groups.iter().find(|group| group.key() == seat.group);
        let name = match group.map(|group| group.name.as_str()) {
            Some(name) if !name.is_empty() => name.to_owned(),
            _ => self.constituency(&seat.constituency),
        };
        match id.rsplit('/').next().filter(|last| last.parse::<u32>().is_ok()) {
            Some(number) => format!("{name} {number}"),
            None => name,
        }
    }
}

/// What people call a clause: its name, else its id with spaces.
fn name_or_id(name: Option<&str>, id: &str) -> String {
    match name {
        Some(name) if !name.is_empty() => name.to_owned(),
        _ => id.replace('_', " "),
    }
}
