//! A hub for stories: a charter with three constituencies, and people who answer.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]
#![allow(dead_code, reason = "each test file uses its own part of it")]

use charter::act::HubFounded;
use charter::founding::founding_acts;
use hub::testing::Story;
use hub::{AnyAct, Capability, Id, Principal, Refusal, Said};
use landscape::act::ActorAdded;
use members::act::{Admitted, PersonAppointed};
use members::model::{Part, Term};
use opinions::act::{Act, Answered, ConversationOpened, StatementAdded, StatementJudged};
use opinions::model::{Answer, Conversation, Given, Publishing};

pub const DAY: i64 = 86_400;

static CAPABILITIES: [Capability; 5] = [
    landscape::CAPABILITY,
    charter::CAPABILITY,
    members::CAPABILITY,
    decisions::CAPABILITY,
    opinions::CAPABILITY,
];

pub struct Hall {
    pub story: Story,
}

impl Hall {
    /// A founded hub without members.
    pub fn new() -> Self {
        let mut hall = Self { story: Story::new(&CAPABILITIES, charter::authority) };
        let founded = HubFounded {
            founder: id('p', "secretariat"),
            office: "secretariat".to_owned(),
            name: Said::text("Story hub"),
            founder_name: Said::text("Sec Retary"),
        };
        let text = include_str!("charter.toml");
        let read = charter::file::read(text, None).expect("a sound charter");
        for act in founding_acts(founded, &read.charter, id('k', "first")) {
            hall.tell(&secretariat(), act);
        }
        hall
    }

    /// A hub with so many members of each of these constituencies, a person each: `donors-1`, …
    pub fn with(people: &[(&str, usize)]) -> Self {
        let mut hall = Self::new();
        for (constituency, number) in people {
            for n in 1..=*number {
                hall.admit(&format!("{constituency}-{n}"), constituency);
            }
        }
        hall
    }

    /// Puts an organisation on the map.
    pub fn add(&mut self, name: &str) -> Id {
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

    fn admit(&mut self, name: &str, constituency: &str) {
        let actor = self.add(name);
        let constituency = constituency.to_owned();
        let admitted = Admitted { actor, constituency, resolution: None };
        self.tell(&secretariat(), members::act::Act::Admitted(admitted));
        let appointed = PersonAppointed {
            person: id('p', name),
            actor,
            seat: None,
            part: Part::Delegate,
            term: Term::open(self.story.now),
            name: Said::text(&format!("Person of {name}")),
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
        match self.story.tell(by, act) {
            Ok(_) => panic!("happened, though it should be refused with {message}"),
            Err(refusal) => {
                assert_eq!(refusal.message, message, "{refusal}");
                refusal
            }
        }
    }

    /// A conversation that is open for ten days, with these statements.
    pub fn open(&mut self, publishing: Publishing, statements: &[&str]) -> Id {
        let act = opening(id('o', "first"), self.story.now.plus_seconds(10 * DAY), publishing);
        let conversation = act.conversation;
        self.tell(&secretariat(), Act::ConversationOpened(act));
        for words in statements {
            self.tell(&secretariat(), stated(conversation, words));
        }
        conversation
    }

    pub fn conversation(&self, id: Id) -> &Conversation {
        self.story.hub.room::<opinions::State>().conversation(id).expect("a conversation")
    }

    /// Lets the day come and everything happen that happens by itself.
    pub fn close(&mut self) -> Vec<&'static str> {
        self.story.wait(10 * DAY);
        self.story.settle()
    }
}

pub fn opening(conversation: Id, until: hub::At, publishing: Publishing) -> ConversationOpened {
    let (question, background) = (Said::text("What do you think?"), Said::text("Some words."));
    ConversationOpened { conversation, until, moderated: false, publishing, question, background }
}

pub fn stated(conversation: Id, words: &str) -> Act {
    Act::StatementAdded(StatementAdded { conversation, words: Said::text(words) })
}

pub fn judged(conversation: Id, statement: u64, accepted: bool, reason: &str) -> Act {
    let reason = Said::text(reason);
    Act::StatementJudged(StatementJudged { conversation, statement, accepted, reason })
}

pub fn answered(conversation: Id, statement: u64, answer: Answer) -> Act {
    let answer = Given { statement, answer }.to_said();
    Act::Answered(Answered { conversation, answer })
}

pub fn id(letter: char, name: &str) -> Id {
    Story::id(letter, name)
}

pub fn secretariat() -> Principal {
    Principal::person(id('p', "secretariat"), "secretariat")
}

pub fn member(name: &str) -> Principal {
    Principal::person(id('p', name), "member")
}
