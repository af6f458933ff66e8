//! A hub for stories: a charter with two chambers, members, seats and the people who act.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]
#![allow(dead_code, reason = "each test file uses its own part of it")]

pub mod browser;

use std::collections::BTreeMap;
use std::sync::Arc;

use charter::act::{HubFounded, OfficerAppointed};
use charter::founding::{draft_acts, founding_acts};
use charter::model::Charter;
use decisions::act::{
    Act, BallotCast, ConsensusCalled, DissentRecorded, MotionDrafted, MotionTabled,
    ObjectionRaised, VoteOpened,
};
use decisions::model::{Choice, Closure, Motion, Permit};
use hub::testing::Story;
use hub::{AtHand, Capability, Id, Principal, Refusal, Said};
use landscape::act::ActorAdded;
use members::act::{Admitted, PersonAppointed, SeatFilled};
use members::model::{Part, Term};
use sha2::{Digest, Sha256};

pub const DAY: i64 = 86_400;

static CAPABILITIES: [Capability; 4] =
    [landscape::CAPABILITY, charter::CAPABILITY, members::CAPABILITY, decisions::CAPABILITY];

/// The seats of the Board that are held in every story. `board/groups/2` is vacant.
pub const SEATS: [&str; 8] = [
    "board/donors/1",
    "board/donors/2",
    "board/donors/3",
    "board/firms/1",
    "board/states/1",
    "board/states/2",
    "board/states/3",
    "board/groups/1",
];

/// Files in memory, each by its SHA-256.
#[derive(Default)]
pub struct Shelf(BTreeMap<String, Arc<[u8]>>);

impl Shelf {
    pub fn keep(&mut self, bytes: &[u8]) -> String {
        let name: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        self.0.insert(name.clone(), bytes.into());
        name
    }
}

impl AtHand for Shelf {
    fn file(&self, sha256: &str) -> Option<Arc<[u8]>> {
        self.0.get(sha256).cloned()
    }
}

pub struct Hall {
    pub story: Story,
}

pub fn charter_text() -> &'static str {
    include_str!("charter.toml")
}

impl Hall {
    /// A founded hub in which eight of nine seats of the Board are held.
    pub fn new() -> Self {
        let mut hall = Self { story: Story::new(&CAPABILITIES, charter::authority) };
        hall.found();
        for seat in SEATS {
            hall.seat_member(seat);
        }
        hall
    }

    /// A hub in which nothing has happened, with a gate that lets everything through.
    pub fn unfounded() -> Self {
        Self { story: Story::new(&CAPABILITIES, |_, _, _, _| Ok(())) }
    }

    fn found(&mut self) {
        let founder = id('p', "secretariat");
        let founded = HubFounded {
            founder,
            office: "secretariat".to_owned(),
            name: Said::text("Story hub"),
            founder_name: Said::text("Sec Retary"),
        };
        let read = charter::file::read(charter_text(), None).expect("a sound charter");
        for act in founding_acts(founded, &read.charter, id('k', "first")) {
            self.story.tell(&Principal::person(founder, "secretariat"), act).expect("founding");
        }
        let chair = OfficerAppointed {
            role: "chair".to_owned(),
            person: id('p', "chair"),
            from: None,
            until: None,
            resolution: None,
            name: Said::text("Ch Air"),
        };
        self.tell(&secretariat(), charter::act::Act::OfficerAppointed(chair));
    }

    pub fn add_organisation(&mut self, name: &str) -> Id {
        let actor = id('a', name);
        let added = ActorAdded {
            id: actor,
            kind: None,
            country: None,
            claims: Vec::new(),
            part_of: None,
            import: None,
            name: Said::text(name),
            aliases: Said::default(),
            fields: Said::default(),
            private: Said::default(),
        };
        self.tell(&secretariat(), landscape::Act::ActorAdded(added));
        actor
    }

    pub fn admit(&mut self, name: &str, constituency: &str) -> Id {
        let actor = self.add_organisation(name);
        let constituency = constituency.to_owned();
        let admitted = Admitted { actor, constituency, resolution: None };
        self.tell(&secretariat(), members::act::Act::Admitted(admitted));
        actor
    }

    pub fn appoint(&mut self, person: &str, actor: Id) {
        let appointed = PersonAppointed {
            person: id('p', person),
            actor,
            seat: None,
            part: Part::Delegate,
            term: Term::open(self.story.now),
            name: Said::text(&format!("Person of {person}")),
            title: Said::default(),
        };
        self.tell(&secretariat(), members::act::Act::PersonAppointed(appointed));
    }

    /// People whom the hub knows, because they act for the member in a seat.
    pub fn know(&mut self, people: &[&str]) {
        for person in people {
            let roll = members::Roll::of(&self.story.hub);
            if roll.appointments(id('p', person)).is_empty() {
                self.appoint(person, id('a', SEATS[0]));
            }
        }
    }

    /// A member that holds this seat, with a person who acts; both are called after the seat.
    fn seat_member(&mut self, seat: &str) {
        let constituency = seat.split('/').nth(1).expect("a seat id");
        let actor = self.admit(seat, constituency);
        let term = Term::between(self.story.now, self.story.now.plus_seconds(1_000 * DAY));
        let filled = SeatFilled { seat: seat.to_owned(), actor, term, resolution: None };
        self.tell(&secretariat(), members::act::Act::SeatFilled(filled));
        self.appoint(seat, actor);
    }

    /// A motion of the Board that everybody agrees to; its id is the resolution.
    pub fn adopt(&mut self, name: &str, matter: &str, rule: &str, permit: Permit) -> Id {
        let motion = self.table_matter(name, "board", matter, Some(permit));
        self.tell(&chair(), Act::VoteOpened(self.opening(motion, rule, 5)));
        for seat in SEATS {
            let roll = members::Roll::of(&self.story.hub);
            if roll.suspended(id('a', seat), self.story.now).is_none() {
                self.cast(motion, seat, Choice::Agree);
            }
        }
        self.pass_days(5);
        assert!(self.story.hub.resolution(motion).is_some_and(|found| found.adopted));
        motion
    }

    /// Another charter comes into force, by the rule of the first.
    pub fn amend(&mut self, text: &str) {
        let adopted = self.amending(&read(text));
        self.tell(&secretariat(), adopted);
    }

    /// The Board adopts another charter; this act brings it into force.
    pub fn amending(&mut self, charter: &Charter) -> charter::act::Act {
        let versions = self.story.hub.room::<charter::State>().versions().last();
        let version = versions.map_or(1, |last| last.number + 1);
        let called = format!("version {version}, {}", self.story.hub.size());
        let draft = id('k', &called);
        for part in draft_acts(charter, draft) {
            self.tell(&secretariat(), charter::act::Act::ClausesDrafted(part));
        }
        let permit = Permit { kind: "charter.adopted".into(), subject: Some(draft), place: None };
        let resolution = Some(self.adopt(&called, "charter", "R4", permit));
        charter::act::Act::Adopted(charter::act::Adopted { draft, version, resolution })
    }

    /// The act must happen.
    pub fn tell(&mut self, by: &Principal, act: impl Into<hub::AnyAct>) -> u64 {
        self.story.tell(by, act).unwrap_or_else(|refusal| panic!("refused: {refusal}"))
    }

    /// The act must be refused, for this reason.
    pub fn refused(
        &mut self,
        by: &Principal,
        act: impl Into<hub::AnyAct>,
        message: &str,
    ) -> Refusal {
        let size = self.story.hub.size();
        match self.story.tell(by, act) {
            Ok(_) => panic!("happened, though it should be refused with {message}"),
            Err(refusal) => {
                assert_eq!(refusal.message, message, "{refusal}");
                assert_eq!(self.story.hub.size(), size, "nothing is recorded");
                refusal
            }
        }
    }

    /// A motion of the Board on any matter, tabled.
    pub fn table(&mut self, name: &str) -> Id {
        self.table_matter(name, "board", "any", None)
    }

    pub fn table_matter(
        &mut self,
        name: &str,
        body: &str,
        matter: &str,
        permits: Option<Permit>,
    ) -> Id {
        let draft = draft(name, body, matter, permits);
        let motion = draft.motion;
        self.tell(&secretariat(), Act::MotionDrafted(draft));
        self.tell(&secretariat(), Act::MotionTabled(MotionTabled { motion }));
        motion
    }

    pub fn opening(&self, motion: Id, rule: &str, days: i64) -> VoteOpened {
        let charter = self.story.hub.room::<charter::State>();
        let members = members::Roll::of(&self.story.hub);
        let body = self.motion(motion).body.clone();
        let held = members.seats_of(charter.charter().expect("a charter"), &body, self.story.now);
        VoteOpened {
            motion,
            rule: rule.to_owned(),
            charter: charter.version(),
            seats: held.iter().filter(|held| held.seat.voting).count() as u64,
            until: self.story.now.plus_seconds(days * DAY),
        }
    }

    /// A motion whose vote is open for ten days by rule R2.
    pub fn vote_on(&mut self, name: &str) -> Id {
        let motion = self.table(name);
        let opening = self.opening(motion, "R2", 10);
        self.tell(&chair(), Act::VoteOpened(opening));
        motion
    }

    pub fn calling(&self, motion: Id, rule: &str, days: i64) -> ConsensusCalled {
        let until = self.story.now.plus_seconds(days * DAY);
        ConsensusCalled { motion, rule: rule.to_owned(), until }
    }

    pub fn objecting(&self, motion: Id, seat: &str) -> Act {
        Act::ObjectionRaised(ObjectionRaised {
            motion,
            objection: id('o', seat),
            seat: seat.to_owned(),
            reason: Said::text("We cannot live with it"),
        })
    }

    pub fn cast(&mut self, motion: Id, seat: &str, choice: Choice) {
        self.tell(&holder(seat), ballot(motion, seat, choice));
    }

    pub fn motion(&self, id: Id) -> &Motion {
        self.story.hub.room::<decisions::State>().motion(id).expect("a motion")
    }

    pub fn outcome(&self, id: Id) -> &Closure {
        self.motion(id).outcome().expect("an outcome")
    }

    /// Lets the deadline pass and everything happen that happens by itself.
    pub fn pass_days(&mut self, days: i64) -> Vec<&'static str> {
        self.story.wait(days * DAY);
        self.story.settle()
    }
}

/// A charter that is sound.
pub fn read(text: &str) -> Charter {
    charter::file::read(text, None).expect("a sound charter").charter
}

pub fn id(letter: char, name: &str) -> Id {
    Story::id(letter, name)
}

pub fn secretariat() -> Principal {
    Principal::person(id('p', "secretariat"), "secretariat")
}

pub fn chair() -> Principal {
    Principal::person(id('p', "chair"), "chair")
}

/// The person who acts for a seat of the Board, in that role.
pub fn holder(seat: &str) -> Principal {
    Principal::person(id('p', seat), "seat:board")
}

pub fn draft(name: &str, body: &str, matter: &str, permits: Option<Permit>) -> MotionDrafted {
    MotionDrafted {
        motion: id('d', name),
        body: body.to_owned(),
        matter: matter.to_owned(),
        permits,
        concerns: Vec::new(),
        topics: Vec::new(),
        title: Said::text(name),
        meaning: Said::text("something changes."),
        text: Said::text("The whole text.\n\nIn two paragraphs."),
    }
}

pub fn ballot(motion: Id, seat: &str, choice: Choice) -> Act {
    let reason = Said::text("a reason");
    Act::BallotCast(BallotCast { motion, seat: seat.to_owned(), choice, reason })
}

pub fn dissent(motion: Id, seat: &str, name: &str) -> Act {
    Act::DissentRecorded(DissentRecorded {
        motion,
        dissent: id('x', name),
        seat: seat.to_owned(),
        statement: Said::text("Remember this"),
    })
}
