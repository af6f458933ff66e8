//! Who is who in the story: names of the story become ids of the hub, days become moments.

use std::collections::BTreeMap;

use charter::model::Charter;
use hub::{At, Id, Principal};
use models::demo::{self, Story};

use crate::live::Live;
use crate::machine;

/// The seconds of a day.
const DAY: i64 = 86_400;

/// The days of the story: today is 0.
#[derive(Debug, Clone, Copy)]
pub struct Days {
    midnight: i64,
}

impl Days {
    /// Days counted from the one in which this moment lies.
    pub fn until(today: At) -> Self {
        Self { midnight: today.unix().div_euclid(DAY) * DAY }
    }

    /// A moment: so many minutes after the midnight with which a day begins.
    pub fn at(self, day: i64, minutes: i64) -> At {
        At::EPOCH.plus_seconds(self.midnight + day * DAY + minutes * 60)
    }
}

/// The story, with the ids of everybody in it.
pub struct Cast {
    /// The story.
    pub story: Story,
    /// The charter the hub was founded with; the seats of the one in force are the same.
    pub charter: Charter,
    days: Days,
    organisations: BTreeMap<String, Id>,
    people: BTreeMap<String, Id>,
    delegates: BTreeMap<String, Id>,
    interests: BTreeMap<String, Id>,
    motions: BTreeMap<String, Id>,
    proposals: BTreeMap<String, Id>,
}

impl Cast {
    /// Finds the organisations of the story on the map, and gives its people ids.
    ///
    /// # Errors
    /// When the charter of the story is faulty.
    pub fn new(story: Story, founder: Id, days: Days, live: &Live) -> Result<Self, String> {
        let read = charter::file::read(demo::founding_charter(), None);
        let charter = read.map_err(|faults| format!("demo/charter-1.toml: {faults:?}"))?.charter;
        let organisations = live.read(|hub| {
            let actors = hub.room::<landscape::State>().actors();
            let named = actors.filter_map(|(_, actor)| Some((actor.name.as_text()?, actor.id)));
            named.map(|(name, id)| (name.to_owned(), id)).collect()
        });
        let fresh = |_: &str| Id::new('p', machine::random());
        let mut people: BTreeMap<String, Id> =
            story.people.iter().map(|p| (p.key.clone(), fresh(&p.key))).collect();
        people.insert(super::FOUNDER.to_owned(), founder);
        let mut delegates: BTreeMap<String, Id> =
            story.delegates.keys().map(|name| (name.clone(), fresh(name))).collect();
        for person in &story.people {
            if let (Some(name), Some(id)) = (&person.organisation, people.get(&person.key)) {
                delegates.insert(name.clone(), *id);
            }
        }
        let interests = story.interests.iter();
        let interests =
            interests.map(|one| (one.key.clone(), Id::new('n', machine::random()))).collect();
        let motions = story.motions.iter();
        let motions =
            motions.map(|one| (one.key.clone(), Id::new('d', machine::random()))).collect();
        let budgets = story.motions.iter().filter_map(|motion| motion.budget.as_ref());
        let proposals = budgets.flat_map(|budget| &budget.proposals);
        let proposals =
            proposals.map(|one| (one.key.clone(), Id::new('n', machine::random()))).collect();
        Ok(Self {
            story,
            charter,
            days,
            organisations,
            people,
            delegates,
            interests,
            motions,
            proposals,
        })
    }

    /// A moment of the story.
    pub fn at(&self, day: i64, minutes: i64) -> At {
        self.days.at(day, minutes)
    }

    /// The midnight with which today began.
    pub fn today(&self) -> At {
        self.at(0, 0)
    }

    /// The organisation of this name.
    pub fn organisation(&self, name: &str) -> Result<Id, String> {
        known(&self.organisations, "organisation on the map", name)
    }

    /// The person of this key.
    pub fn person(&self, key: &str) -> Result<Id, String> {
        known(&self.people, "person", key)
    }

    /// The name of the person of this key.
    pub fn name_of(&self, key: &str) -> &str {
        let found = self.story.people.iter().find(|person| person.key == key);
        found.map_or("", |person| &person.name)
    }

    /// The interest of this key.
    pub fn interest(&self, key: &str) -> Result<Id, String> {
        known(&self.interests, "interest", key)
    }

    /// The motion of this key.
    pub fn motion(&self, key: &str) -> Result<Id, String> {
        known(&self.motions, "motion", key)
    }

    /// The proposal of this key, on a ballot.
    pub fn proposal(&self, key: &str) -> Result<Id, String> {
        known(&self.proposals, "proposal", key)
    }

    /// Who acts for an organisation: their id, name and title.
    pub fn delegate(&self, organisation: &str) -> Result<(Id, &str, &str), String> {
        let id = known(&self.delegates, "delegate of", organisation)?;
        let mut people = self.story.people.iter();
        if let Some(p) = people.find(|p| p.organisation.as_deref() == Some(organisation)) {
            return Ok((id, &p.name, &p.title));
        }
        let [name, title] = self
            .story
            .delegates
            .get(organisation)
            .ok_or_else(|| format!("demo/story.toml: nobody acts for `{organisation}`"))?;
        Ok((id, name, title))
    }

    /// The secretariat, acting.
    pub fn secretariat(&self) -> Result<Principal, String> {
        Ok(Principal::person(self.person(super::FOUNDER)?, hub::SECRETARIAT))
    }

    /// The chair of a day, acting.
    pub fn chair(&self, day: i64) -> Result<Principal, String> {
        let appointed = self.story.motions.iter().filter_map(|motion| motion.appoints.as_ref());
        let mut terms = self.story.offices.iter().chain(appointed);
        let holds = |day: i64, from: i64, until: Option<i64>| {
            from < day && until.is_none_or(|until| day < until)
        };
        let term = terms.find(|term| term.role == "chair" && holds(day, term.day, term.until));
        let term = term.ok_or_else(|| format!("demo/story.toml: no chair on day {day}"))?;
        Ok(Principal::person(self.person(&term.person)?, "chair"))
    }

    /// Whoever acts for an organisation, as a member.
    pub fn member(&self, organisation: &str) -> Result<Principal, String> {
        Ok(Principal::person(self.delegate(organisation)?.0, "member"))
    }

    /// Whoever acts for a seat.
    pub fn seat(&self, seat: &str) -> Result<Principal, String> {
        let organisation = known(&self.story.seats, "holder of the seat", seat)?;
        Ok(Principal::person(self.delegate(&organisation)?.0, "seat:board"))
    }

    /// Whether somebody holds this seat.
    pub fn is_held(&self, seat: &str) -> bool {
        self.story.seats.contains_key(seat)
    }

    /// The held seats of a group, such as `board/business`.
    pub fn seats_of<'c>(&'c self, group: &'c str) -> impl Iterator<Item = &'c String> {
        let seats = self.story.seats.keys();
        seats.filter(move |seat| seat.rsplit_once('/').is_some_and(|(own, _)| own == group))
    }

    /// The seat that an organisation holds.
    pub fn seat_of(&self, organisation: &str) -> Result<&str, String> {
        let mut seats = self.story.seats.iter();
        let found = seats.find(|(_, holder)| *holder == organisation);
        let none = || format!("demo/story.toml: `{organisation}` holds no seat");
        found.map(|(seat, _)| seat.as_str()).ok_or_else(none)
    }
}

fn known<T: Clone>(all: &BTreeMap<String, T>, what: &str, name: &str) -> Result<T, String> {
    all.get(name).cloned().ok_or_else(|| format!("demo/story.toml: no {what} `{name}`"))
}
