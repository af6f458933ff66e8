//! A hub for stories: a board of two chambers, whose members and people are called after their
//! seats.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]
#![allow(dead_code, reason = "each test file uses its own part of it")]

pub mod browser;

use std::collections::BTreeMap;

use charter::act::{HubFounded, OfficerAppointed};
use charter::founding::founding_acts;
use decisions::act::{Act as Decision, BallotCast, MotionDrafted, MotionTabled, VoteOpened};
use decisions::model::{Choice, Permit};
use hub::testing::Story;
use hub::{AnyAct, Capability, Id, Principal, Refusal, Said};
use landscape::act::ActorAdded;
use meetings::act::{
    Act, AttendanceRecorded, ItemBacked, ItemProposed, ItemRemoved, ItemSettled, MeetingCalled,
    MeetingClosed,
};
use meetings::model::{Disposition, Item, Meeting, Presence};
use members::act::{Admitted, CaseOpened, PersonAppointed, SeatFilled};
use members::model::{Part, Sanction, Term};

pub const DAY: i64 = 86_400;

static CAPABILITIES: [Capability; 5] = [
    landscape::CAPABILITY,
    charter::CAPABILITY,
    members::CAPABILITY,
    decisions::CAPABILITY,
    meetings::CAPABILITY,
];

/// The seats that are held in every story; the Board's are all held.
pub const SEATS: [&str; 9] = [
    "board/donors/1",
    "board/donors/2",
    "board/donors/3",
    "board/states/1",
    "board/states/2",
    "board/states/3",
    "board/groups/1",
    "board/groups/2",
    "panel/states/1",
];

pub struct Hall {
    pub story: Story,
}

impl Hall {
    /// A founded hub in which every seat is held.
    pub fn new() -> Self {
        let mut hall = Self { story: Story::new(&CAPABILITIES, charter::authority) };
        let founded = HubFounded {
            founder: id('p', "secretariat"),
            office: "secretariat".to_owned(),
            name: Said::text("Story hub"),
            founder_name: Said::text("Sec Retary"),
        };
        let read =
            charter::file::read(include_str!("charter.toml"), None).expect("a sound charter");
        for act in founding_acts(founded, &read.charter, id('k', "first")) {
            hall.tell(&secretariat(), act);
        }
        let chair = OfficerAppointed {
            role: "chair".to_owned(),
            person: id('p', "chair"),
            from: None,
            until: None,
            resolution: None,
            name: Said::text("Ch Air"),
        };
        hall.tell(&secretariat(), charter::act::Act::OfficerAppointed(chair));
        SEATS.iter().for_each(|seat| hall.seat_member(seat));
        hall
    }

    /// A member that holds this seat, with a person who acts for it.
    fn seat_member(&mut self, seat: &str) {
        let actor = id('a', seat);
        let added = ActorAdded {
            id: actor,
            kind: None,
            country: None,
            claims: Vec::new(),
            part_of: None,
            import: None,
            name: Said::text(seat),
            aliases: Said::default(),
            fields: Said::default(),
            private: Said::default(),
        };
        self.tell(&secretariat(), landscape::Act::ActorAdded(added));
        let constituency = seat.split('/').nth(1).expect("a seat id").to_owned();
        let admitted = Admitted { actor, constituency, resolution: None };
        self.tell(&secretariat(), members::act::Act::Admitted(admitted));
        let term = Term::open(self.story.now);
        let filled = SeatFilled { seat: seat.to_owned(), actor, term, resolution: None };
        self.tell(&secretariat(), members::act::Act::SeatFilled(filled));
        let appointed = PersonAppointed {
            person: id('p', seat),
            actor,
            seat: None,
            part: Part::Delegate,
            term,
            name: Said::text(&format!("Person of {seat}")),
            title: Said::default(),
        };
        self.tell(&secretariat(), members::act::Act::PersonAppointed(appointed));
    }

    /// The act must happen.
    pub fn tell(&mut self, by: &Principal, act: impl Into<AnyAct>) -> u64 {
        self.story.tell(by, act).unwrap_or_else(|refusal| panic!("refused: {refusal}"))
    }

    /// The act must be refused, for this reason.
    pub fn refused(&mut self, by: &Principal, act: impl Into<AnyAct>, message: &str) -> Refusal {
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

    /// A meeting of the Board in so many days.
    pub fn call(&mut self, name: &str, days: i64) -> Id {
        let act = calling(name, self.story.now.plus_seconds(days * DAY));
        let meeting = act.meeting;
        self.tell(&chair(), Act::MeetingCalled(act));
        meeting
    }

    /// A meeting that has begun, with these seats there and all others absent.
    pub fn begin(&mut self, name: &str, present: &[&str]) -> Id {
        let meeting = self.call(name, 1);
        self.story.wait(DAY);
        self.tell(&chair(), attendance(meeting, present));
        meeting
    }

    pub fn close(&mut self, meeting: Id) {
        self.tell(&chair(), Act::MeetingClosed(MeetingClosed { meeting }));
    }

    /// An item that a seat puts on the agenda of the Board.
    pub fn propose(&mut self, name: &str, seat: &str) -> Id {
        let act = proposing(name, seat);
        let item = act.item;
        self.tell(&holder(seat), Act::ItemProposed(act));
        item
    }

    pub fn back(&mut self, item: Id, seat: &str) {
        self.tell(&holder(seat), Act::ItemBacked(ItemBacked { item, seat: seat.to_owned() }));
    }

    /// A motion of the Board that all seats of one chamber agree to, and the other rejects.
    pub fn decide(&mut self, name: &str) -> Id {
        self.vote(name, None, &|seat| match seat.contains("donors") {
            true => Some(Choice::Disagree),
            false => Some(Choice::Agree),
        })
    }

    /// The votes of the member in this seat are suspended by a decision of the others.
    pub fn suspend(&mut self, seat: &str) {
        let (case, asks) = (id('j', seat), Sanction::Suspension(Some(90)));
        let opened = CaseOpened {
            case,
            actor: id('a', seat),
            raiser: None,
            clause: "S1".to_owned(),
            asks,
            grounds: Said::text("What it did"),
        };
        self.tell(&secretariat(), members::act::Act::CaseOpened(opened));
        self.story.wait(2 * DAY);
        let (kind, place) = (members::rules::SANCTIONED.to_owned(), Some(asks.to_string()));
        let permit = Permit { kind, subject: Some(case), place };
        let others = |other: &str| (other != seat).then_some(Choice::Agree);
        self.vote("sanction", Some(permit), &others);
    }

    fn vote(
        &mut self,
        name: &str,
        permits: Option<Permit>,
        choose: &dyn Fn(&str) -> Option<Choice>,
    ) -> Id {
        let motion = id('d', name);
        let drafted = MotionDrafted {
            motion,
            body: "board".to_owned(),
            matter: "any".to_owned(),
            permits,
            concerns: Vec::new(),
            topics: Vec::new(),
            title: Said::text(name),
            meaning: Said::text("something changes."),
            text: Said::text("The whole text."),
        };
        self.tell(&secretariat(), Decision::MotionDrafted(drafted));
        self.tell(&secretariat(), Decision::MotionTabled(MotionTabled { motion }));
        let opened = VoteOpened {
            motion,
            rule: "R1".to_owned(),
            charter: self.story.hub.room::<charter::State>().version(),
            seats: 8,
            until: self.story.now.plus_seconds(DAY),
        };
        self.tell(&chair(), Decision::VoteOpened(opened));
        for seat in &SEATS[..8] {
            let Some(choice) = choose(seat) else { continue };
            let (seat, reason) = ((*seat).to_owned(), Said::default());
            let ballot = BallotCast { motion, seat: seat.clone(), choice, reason };
            self.tell(&holder(&seat), Decision::BallotCast(ballot));
        }
        self.story.wait(DAY);
        self.story.settle();
        motion
    }

    pub fn item(&self, id: Id) -> &Item {
        self.story.hub.room::<meetings::State>().item(id).expect("an item")
    }

    pub fn meeting(&self, id: Id) -> &Meeting {
        self.story.hub.room::<meetings::State>().meeting(id).expect("a meeting")
    }
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

/// The person who acts for a seat, as a member.
pub fn holder(seat: &str) -> Principal {
    Principal::person(id('p', seat), "member")
}

pub fn calling(name: &str, at: hub::At) -> MeetingCalled {
    MeetingCalled {
        meeting: id('m', name),
        body: "board".to_owned(),
        at,
        language: "en".to_owned(),
        chair: Some(id('p', "chair")),
        papers_by: None,
        place: Said::text("https://meet.example/board"),
    }
}

pub fn proposing(name: &str, seat: &str) -> ItemProposed {
    ItemProposed {
        item: id('g', name),
        body: "board".to_owned(),
        seat: Some(seat.to_owned()),
        motion: None,
        title: Said::text(name),
        why: Said::text("It matters to us."),
    }
}

pub fn removing(item: Id) -> Act {
    Act::ItemRemoved(ItemRemoved { item, reason: Said::text("no time") })
}

pub fn settling(meeting: Id, item: Id, disposition: Disposition, motion: Option<Id>) -> Act {
    let result = Said::text("We came to an end.");
    Act::ItemSettled(ItemSettled { meeting, item, disposition, motion, result })
}

pub fn attendance(meeting: Id, present: &[&str]) -> Act {
    let seats: BTreeMap<String, Presence> =
        present.iter().map(|seat| ((*seat).to_owned(), Presence::Present)).collect();
    Act::AttendanceRecorded(AttendanceRecorded { meeting, seats })
}
