//! A hub for stories: the charter room, and a room that hands out seats and resolutions as the
//! rooms for members and decisions do.
#![allow(dead_code, reason = "each test file uses its own part of it")]

use std::collections::BTreeMap;

use charter::act::{Act, HubFounded};
use charter::founding::founding_acts;
use charter::model::{Charter, Rule};
use hub::testing::Story;
use hub::{
    At, AtHand, Capability, Fold, Hub, Id, Payload, Principal, Refusal, Resolution, Said, Stamp,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

hub::acts! {
    /// What the other rooms of the story can do.
    pub enum Other {
        /// A person takes a seat.
        Seated = "other.seated", words 0;
        /// A body resolved something.
        Resolved = "other.resolved", words 0;
        /// Something that the charter does not name.
        Unnamed = "other.unnamed", words 0;
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Seated {
    pub person: Id,
    pub body: String,
}
impl Payload for Seated {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Resolved {
    pub id: Id,
    pub rule: String,
    pub adopted: bool,
    pub permits: String,
    pub subject: Id,
}
impl Payload for Resolved {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Unnamed {}
impl Payload for Unnamed {}

#[derive(Debug, Default, Serialize, Deserialize)]
pub struct OtherState {
    seats: BTreeMap<Id, Vec<String>>,
    resolved: BTreeMap<Id, (Resolved, u64)>,
}

impl Fold for OtherState {
    type Act = Other;

    fn check(_: &Other, _: &Principal, _: At, _: &Hub) -> Result<(), Refusal> {
        Ok(())
    }

    fn apply(&mut self, act: Other, stamp: &Stamp, _: &Hub, _: &dyn AtHand) {
        match act {
            Other::Seated(act) => self.seats.entry(act.person).or_default().push(act.body),
            Other::Resolved(act) => {
                self.resolved.insert(act.id, (act, stamp.index));
            }
            Other::Unnamed(_) => {}
        }
    }

    fn roles(&self, person: Id, _: At, _: &Hub) -> Vec<String> {
        let seats = self.seats.get(&person).into_iter().flatten();
        seats.flat_map(|body| ["member".to_owned(), format!("seat:{body}")]).collect()
    }

    fn resolution(&self, id: Id) -> Option<Resolution> {
        let (resolved, entry) = self.resolved.get(&id)?;
        Some(Resolution {
            id,
            entry: *entry,
            body: "board".to_owned(),
            rule: resolved.rule.clone(),
            adopted: resolved.adopted,
            permits: Some(resolved.permits.clone()),
            subject: Some(resolved.subject),
            place: None,
        })
    }
}

pub static CAPABILITIES: &[Capability] =
    &[charter::CAPABILITY, Capability::of::<OtherState>("other")];

/// The example charter, with powers for the story's other room.
pub fn charter() -> Charter {
    let text = include_str!("../charters/two-chambers.toml")
        .replace("act = \"landscape.*\"\n", "act = \"other.seated\"\n")
        + "\n[[powers]]\nid = \"P8\"\nact = \"other.resolved\"\nby = [\"host\"]\n";
    match charter::file::read(&text, None) {
        Ok(read) => read.charter,
        Err(faults) => panic!("{faults:?}"),
    }
}

pub fn person(name: &str) -> Id {
    Story::id('p', name)
}

pub fn secretariat() -> Principal {
    Principal::person(person("fatou"), "secretariat")
}

pub fn founded() -> HubFounded {
    HubFounded {
        founder: person("fatou"),
        office: "secretariat".to_owned(),
        name: Said::text("Clean Air Compact"),
        founder_name: Said::text("Fatou Ndiaye"),
    }
}

/// A story in which the hub is founded under the example charter.
pub fn story() -> Story {
    let mut story = Story::new(CAPABILITIES, charter::authority);
    for act in founding_acts(founded(), &charter(), Story::id('c', "first")) {
        tell(&mut story, &secretariat(), act);
    }
    story
}

/// Tells an act that must be let pass.
pub fn tell(story: &mut Story, by: &Principal, act: Act) -> u64 {
    match story.tell(by, act) {
        Ok(index) => index,
        Err(refusal) => panic!("{refusal}"),
    }
}

/// The board resolved that this act may be done on this subject.
pub fn resolve(story: &mut Story, name: &str, rule: &str, permits: &str, subject: Id) -> Id {
    let id = Story::id('d', name);
    let (rule, permits) = (rule.to_owned(), permits.to_owned());
    let act = Other::Resolved(Resolved { id, rule, adopted: true, permits, subject });
    match story.tell(&Principal::host(), act) {
        Ok(_) => id,
        Err(refusal) => panic!("{refusal}"),
    }
}

/// The example charter with so many bodies that its draft needs several parts.
pub fn long_charter() -> Charter {
    let mut long = charter();
    for number in 0..60 {
        let mut body = long.bodies[0].clone();
        body.id = format!("body-{number}");
        long.bodies.push(body);
    }
    long
}

/// The first rule by which `body` decides `matter`: one that names the matter, else a general one.
pub fn rule_for<'c>(charter: &'c Charter, body: &str, matter: &str) -> Option<&'c Rule> {
    let mut of_body = charter.rules.iter().filter(|rule| rule.body.as_deref() == Some(body));
    let general = of_body.clone().find(|rule| rule.is_general());
    of_body.find(|rule| rule.is_for(matter)).or(general)
}
