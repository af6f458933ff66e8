//! Decisions of the story, as events: each motion from its draft to what rests on its outcome.

use charter::act::{Act as CharterAct, Adopted, OfficerAppointed};
use charter::founding::draft_acts;
use decisions::act::{
    Act, AmendmentAccepted, AmendmentMoved, Commented, ConsensusCalled, DissentRecorded,
    MotionDrafted, MotionTabled, ObjectionAnswered, ObjectionRaised, ObjectionWithdrawn, Objector,
    OutcomeStated, TaskAccepted, TaskReported, TaskSet, TaskTaken,
};
use decisions::model::{Doer, Permit};
use hub::{At, Id, Principal, Said};
use models::demo::{self, Motion, Outcome};

use super::cast::Cast;
use super::teller::{Event, What};
use super::{budget, membership, voting};
use crate::machine;

/// When calls and votes close, in minutes after midnight.
const EVENING: i64 = 17 * 60;

/// Everything that was decided, and what rests on it.
///
/// # Errors
/// What the story leaves open: a mistake of ours that a test meets.
pub fn events(cast: &Cast) -> Result<Vec<Event>, String> {
    let mut events = Vec::new();
    for motion in &cast.story.motions {
        let told = Told { cast, motion, id: cast.motion(&motion.key)? };
        events.extend(told.events()?);
    }
    Ok(events)
}

/// One motion of the story.
pub struct Told<'c> {
    /// The story.
    pub cast: &'c Cast,
    /// The motion.
    pub motion: &'c Motion,
    /// Its id.
    pub id: Id,
}

impl Told<'_> {
    fn events(&self) -> Result<Vec<Event>, String> {
        let draft = Id::new('c', machine::random());
        let mut events = self.tabled(draft)?;
        events.extend(self.comments()?);
        events.extend(self.amendments()?);
        events.extend(budget::proposed(self)?);
        events.extend(self.call()?);
        if let Some(vote) = &self.motion.vote {
            let until = self.cast.at(vote.closes, EVENING);
            let by = self.cast.chair(vote.opened)?;
            let what = What::Vote(by, self.id, vote.rule.clone(), until);
            events.push(Event::new(self.cast.at(vote.opened, 9 * 60), what));
            events.extend(voting::events(self, vote)?);
            events.extend(budget::marked(self, vote)?);
            events.extend(self.due(until));
        }
        events.extend(self.dissents()?);
        if let Some(outcome) = &self.motion.outcome {
            events.push(self.stated(outcome)?);
            for task in &outcome.tasks {
                events.extend(self.followed(outcome, task)?);
            }
        }
        events.extend(self.consequences(draft)?);
        Ok(events)
    }

    /// A deadline of the past passes; one of the future waits for it.
    fn due(&self, until: At) -> Option<Event> {
        (until < self.cast.today()).then(|| Event::new(until, What::Due))
    }

    /// Whoever wrote the motion, acting.
    pub fn author(&self) -> Result<Principal, String> {
        match self.cast.secretariat() {
            Ok(by) if self.motion.by == super::FOUNDER => Ok(by),
            _ => self.cast.member(&self.motion.by),
        }
    }

    /// The motion is written, with the draft it is about, and laid before the Board.
    fn tabled(&self, draft: Id) -> Result<Vec<Event>, String> {
        let (cast, motion) = (self.cast, self.motion);
        let (by, at) = (self.author()?, cast.at(motion.day, 9 * 60));
        let mut events = Vec::new();
        if motion.adopts.is_some() {
            let read = charter::file::read(demo::charter_in_force(), None);
            let charter = read.map_err(|faults| format!("demo/charter-2.toml: {faults:?}"))?;
            let parts = draft_acts(&charter.charter, draft).into_iter();
            let parts = parts.map(CharterAct::ClausesDrafted);
            events.extend(parts.map(|part| Event::act(at, by.clone(), part)));
        }
        let concerns = motion.concerns.iter().map(|name| cast.organisation(name));
        let drafted = MotionDrafted {
            motion: self.id,
            body: "board".to_owned(),
            matter: motion.matter.clone(),
            permits: self.permits(draft)?,
            concerns: concerns.collect::<Result<_, _>>()?,
            topics: motion.topics.clone(),
            title: Said::text(&motion.title),
            meaning: Said::text(&motion.agreeing),
            text: Said::text(&motion.body_text),
        };
        let tabled = MotionTabled { motion: self.id };
        events.push(Event::act(at, by.clone(), Act::MotionDrafted(drafted)));
        events.push(Event::act(cast.at(motion.day, 10 * 60), by, Act::MotionTabled(tabled)));
        Ok(events)
    }

    fn permits(&self, draft: Id) -> Result<Option<Permit>, String> {
        let motion = self.motion;
        let (kind, subject) = match (&motion.adopts, &motion.appoints, &motion.admits) {
            (Some(_), ..) => ("charter.adopted", draft),
            (_, Some(office), _) => {
                ("charter.officer_appointed", self.cast.person(&office.person)?)
            }
            (.., Some(admits)) => {
                ("members.admitted", self.cast.organisation(&admits.organisation)?)
            }
            _ => return Ok(None),
        };
        Ok(Some(Permit { kind: kind.to_owned(), subject: Some(subject), place: None }))
    }

    fn comments(&self) -> Result<Vec<Event>, String> {
        let commented = |comment: &demo::Comment| {
            let act = Commented {
                motion: self.id,
                comment: Id::new('k', machine::random()),
                actor: Some(self.cast.organisation(&comment.organisation)?),
                words: Said::text(&comment.words),
            };
            let by = self.cast.member(&comment.organisation)?;
            Ok(Event::act(self.cast.at(comment.day, 13 * 60), by, Act::Commented(act)))
        };
        self.motion.comments.iter().map(commented).collect()
    }

    /// Other words are moved; some of them whoever moved the motion takes over.
    fn amendments(&self) -> Result<Vec<Event>, String> {
        let (cast, motion, mut events) = (self.cast, self.id, Vec::new());
        for told in &self.motion.amendments {
            let amendment = Id::new('e', machine::random());
            let moved = AmendmentMoved {
                motion,
                amendment,
                title: Said::text(&self.motion.title),
                meaning: Said::text(&self.motion.agreeing),
                text: Said::text(&told.body_text),
            };
            let (at, by) = (cast.at(told.day, 14 * 60), cast.member(&told.by)?);
            events.push(Event::act(at, by, Act::AmendmentMoved(moved)));
            if let Some(day) = told.accepted {
                let act = Act::AmendmentAccepted(AmendmentAccepted { motion, amendment });
                events.push(Event::act(cast.at(day, 14 * 60), self.author()?, act));
            }
        }
        Ok(events)
    }

    /// Objections are asked for, raised, answered, withdrawn; then the call closes by itself.
    fn call(&self) -> Result<Vec<Event>, String> {
        let Some(call) = &self.motion.call else { return Ok(Vec::new()) };
        let (cast, until) = (self.cast, self.cast.at(call.until, EVENING));
        let act = ConsensusCalled { motion: self.id, rule: call.rule.clone(), until };
        let by = cast.chair(call.day)?;
        let called = Event::act(cast.at(call.day, 11 * 60), by, Act::ConsensusCalled(act));
        let mut events = vec![called];
        for objection in &self.motion.objections {
            events.extend(self.objection(objection)?);
        }
        events.extend(self.due(until));
        Ok(events)
    }

    fn objection(&self, said: &demo::Objection) -> Result<Vec<Event>, String> {
        let (cast, motion) = (self.cast, self.id);
        let objection = Id::new('o', machine::random());
        let seat = cast.seat_of(&said.organisation)?.to_owned();
        let by = cast.seat(&seat)?;
        let reason = Said::text(&said.words);
        let raised = ObjectionRaised { motion, objection, seat, reason };
        let raised = Act::ObjectionRaised(raised);
        let mut events = vec![Event::act(cast.at(said.day, 12 * 60), by.clone(), raised)];
        if let Some(answer) = &said.answer {
            let (to, reply) = (Objector::Objection(objection), Said::text(answer));
            let act = Act::ObjectionAnswered(ObjectionAnswered { motion, to, reply });
            events.push(Event::act(cast.at(said.day + 1, 15 * 60), cast.secretariat()?, act));
        }
        if let Some(day) = said.withdrawn {
            let act = Act::ObjectionWithdrawn(ObjectionWithdrawn { motion, objection });
            events.push(Event::act(cast.at(day, 12 * 60), by, act));
        }
        Ok(events)
    }

    fn dissents(&self) -> Result<Vec<Event>, String> {
        let dissented = |(dissent, n): (&demo::Dissent, i64)| {
            let act = DissentRecorded {
                motion: self.id,
                dissent: Id::new('x', machine::random()),
                seat: dissent.seat.clone(),
                statement: Said::text(&dissent.words),
            };
            let at = self.cast.at(dissent.day, 10 * 60 + n);
            Ok(Event::act(at, self.cast.seat(&dissent.seat)?, Act::DissentRecorded(act)))
        };
        self.motion.dissents.iter().zip(0..).map(dissented).collect()
    }

    fn stated(&self, outcome: &Outcome) -> Result<Event, String> {
        let act = OutcomeStated {
            motion: self.id,
            who: None,
            due: outcome.due_day.map(|day| self.cast.at(day, EVENING)),
            review: self.cast.at(outcome.review_day, EVENING),
            why: Said::text(&outcome.why),
            next: Said::text(&outcome.next),
        };
        let by = self.cast.chair(outcome.day)?;
        Ok(Event::act(self.cast.at(outcome.day, 11 * 60), by, Act::OutcomeStated(act)))
    }

    /// A task that the chair gives after stating the outcome, and what became of it.
    fn followed(&self, outcome: &Outcome, told: &demo::Task) -> Result<Vec<Event>, String> {
        let (cast, task) = (self.cast, Id::new('w', machine::random()));
        let (doer, by) = match &told.who {
            Some(name) => (Doer::Organisation(cast.organisation(name)?), cast.member(name)?),
            None => (Doer::Office(hub::SECRETARIAT.to_owned()), cast.secretariat()?),
        };
        let given = Act::TaskSet(TaskSet {
            motion: self.id,
            task,
            doer,
            due: cast.at(told.due_day, EVENING),
            proposal: None,
            what: Said::text(&told.what),
        });
        let chair = cast.chair(outcome.day)?;
        let mut events = vec![Event::act(cast.at(outcome.day, 11 * 60 + 5), chair.clone(), given)];
        if let Some(day) = told.taken {
            let act = Act::TaskTaken(TaskTaken { task });
            events.push(Event::act(cast.at(day, 15 * 60), by.clone(), act));
        }
        if let Some((day, words)) = &told.reported {
            let (words, link) = (Said::text(words), Said::default());
            let act = Act::TaskReported(TaskReported { task, words, link });
            events.push(Event::act(cast.at(*day, 15 * 60), by, act));
        }
        if let Some(day) = told.accepted {
            let act = Act::TaskAccepted(TaskAccepted { task });
            events.push(Event::act(cast.at(day, 16 * 60), chair, act));
        }
        Ok(events)
    }

    /// What the resolution allowed.
    fn consequences(&self, draft: Id) -> Result<Vec<Event>, String> {
        let (cast, resolution) = (self.cast, Some(self.id));
        let mut events = Vec::new();
        if let Some(adopts) = &self.motion.adopts {
            let act = CharterAct::Adopted(Adopted { draft, version: 2, resolution });
            events.push(Event::act(cast.at(adopts.day, 12 * 60), cast.secretariat()?, act));
        }
        if let Some(office) = &self.motion.appoints {
            let act = OfficerAppointed {
                person: cast.person(&office.person)?,
                role: office.role.clone(),
                from: None,
                until: None,
                resolution,
                name: Said::text(cast.name_of(&office.person)),
            };
            let (at, by) = (cast.at(office.day, 12 * 60), cast.secretariat()?);
            events.push(Event::act(at, by, CharterAct::OfficerAppointed(act)));
        }
        if let Some(one) = &self.motion.admits {
            let (name, into) = (&one.organisation, &one.constituency);
            events.extend(membership::joined(cast, name, into, one.day, resolution)?);
        }
        Ok(events)
    }
}
