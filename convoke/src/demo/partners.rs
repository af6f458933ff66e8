//! Personal links, what was answered by them, and saved views of the story, as events.

use std::collections::BTreeMap;

use hub::{Id, Openness, Principal, SECRETARIAT, Said};
use landscape::act::{
    Act, AreasChosen, PartnerAnswered, PartnerInvited, PartnerRated, PartnerReminded, StepPut,
    TieAdded, TieAnswered, ViewSaved,
};
use landscape::model::{Day, Face, Frequency, Intensity, Question, TieKind, question};
use models::partners::{self, Invitation, Partners, Rating, Step, Tie, View};

use super::cast::Cast;
use super::teller::Event;
use crate::machine;

/// What partners and their secretariat do, with the ids of those who answer.
struct Told<'c> {
    cast: &'c Cast,
    people: BTreeMap<String, Id>,
    ties: BTreeMap<String, Id>,
}

fn fresh(letter: char) -> Id {
    Id::new(letter, machine::random())
}

/// Everything about partners.
///
/// # Errors
/// What the story leaves open: a mistake of ours that a test meets.
pub fn events(cast: &Cast) -> Result<Vec<Event>, String> {
    let Partners { areas, areas_day, ties, invitations, answers, ratings, views } =
        partners::partners()?;
    let people = invitations.iter().map(|one| (one.organisation.clone(), fresh('p'))).collect();
    let ids = ties.iter().map(|tie| (tie.key.clone(), fresh('t'))).collect();
    let told = Told { cast, people, ties: ids };
    let mut events = vec![told.areas(&areas, areas_day)?];
    for invitation in &invitations {
        events.extend(told.invitation(invitation)?);
    }
    for tie in &ties {
        events.push(told.tie(tie)?);
    }
    for answer in &answers {
        let id = *told.ties.get(&answer.tie).ok_or_else(|| format!("no link `{}`", answer.tie))?;
        let actor = cast.organisation(&answer.by)?;
        let act = TieAnswered { id, actor, agrees: answer.agrees, reason: Said::default() };
        let by = told.partner(&answer.by)?;
        events.push(Event::act(cast.at(answer.day, 17 * 60), by, Act::TieAnswered(act)));
    }
    for rating in &ratings {
        events.push(told.rating(rating)?);
    }
    for view in &views {
        events.extend(told.view(view)?);
    }
    Ok(events)
}

impl Told<'_> {
    /// Whoever answers for an organisation by its link.
    fn partner(&self, organisation: &str) -> Result<Principal, String> {
        let person = self.people.get(organisation);
        let person = person.ok_or_else(|| format!("`{organisation}` was never asked"))?;
        Ok(Principal::person(*person, hub::PARTNER))
    }

    fn areas(&self, codes: &[String], day: i64) -> Result<Event, String> {
        let area = |code: &String| code.parse().map_err(|()| format!("`{code}` is no area"));
        let areas = codes.iter().map(area).collect::<Result<_, String>>()?;
        let (at, by) = (self.cast.at(day, 9 * 60), self.cast.secretariat()?);
        Ok(Event::act(at, by, Act::AreasChosen(AreasChosen { areas })))
    }

    fn invitation(&self, one: &Invitation) -> Result<Vec<Event>, String> {
        let (id, actor) = (fresh('l'), self.cast.organisation(&one.organisation)?);
        let partner = self.partner(&one.organisation)?;
        let person = partner.by.person().ok_or("a partner is a person")?;
        let contact = Said::text(&one.contact).only(Openness::Role(SECRETARIAT.into()));
        let until = self.cast.at(one.day + one.days, 0);
        let invited = PartnerInvited { id, person, actor, until, contact };
        let office = self.cast.secretariat()?;
        let sent = self.cast.at(one.day, 13 * 60);
        let mut events = vec![Event::act(sent, office.clone(), Act::PartnerInvited(invited))];
        if let Some(day) = one.reminded {
            let act = Act::PartnerReminded(PartnerReminded { id });
            events.push(Event::act(self.cast.at(day, 13 * 60), office, act));
        }
        if let Some(day) = one.done {
            let act = Act::PartnerAnswered(PartnerAnswered { actor });
            events.push(Event::act(self.cast.at(day, 18 * 60), partner, act));
        }
        Ok(events)
    }

    fn tie(&self, tie: &Tie) -> Result<Event, String> {
        let kind = TieKind::from_code(&tie.kind).ok_or_else(|| format!("kind `{}`", tie.kind))?;
        let by = match &tie.by {
            Some(organisation) => self.partner(organisation)?,
            None => self.cast.secretariat()?,
        };
        let act = TieAdded {
            id: *self.ties.get(&tie.key).ok_or("every link has an id")?,
            from: self.cast.organisation(&tie.from)?,
            to: self.cast.organisation(&tie.to)?,
            kind,
            directed: kind.is_directed(),
            weight: None,
            frequency: tie.frequency.as_deref().and_then(Frequency::from_code),
            intensity: tie.intensity.as_deref().and_then(Intensity::from_code),
            since: tie.since.map(|day| Day::of(self.cast.at(day, 0))),
            until: None,
            import: None,
            label: Said::text(&tie.label),
            source: Said::text(&tie.source),
        };
        Ok(Event::act(self.cast.at(tie.day, 15 * 60), by, Act::TieAdded(act)))
    }

    fn rating(&self, rating: &Rating) -> Result<Event, String> {
        let given = Question::ALL.into_iter().zip(rating.scores).filter(|(_, score)| *score > 0);
        let note = Said::text(&rating.note).only(Openness::Role(SECRETARIAT.into()));
        let act = PartnerRated {
            from: self.cast.organisation(&rating.from)?,
            about: self.cast.organisation(&rating.about)?,
            scores: question::scores(&given.collect()),
            note,
        };
        let at = self.cast.at(rating.day, 16 * 60);
        Ok(Event::act(at, self.partner(&rating.from)?, Act::PartnerRated(act)))
    }

    fn view(&self, view: &View) -> Result<Vec<Event>, String> {
        let (id, by) = (fresh('v'), self.cast.secretariat()?);
        let act = ViewSaved {
            id,
            face: face(&view.face)?,
            embed: view.embed,
            title: Said::text(&view.title),
            note: Said::text(&view.note),
            query: Said::text(&view.query),
        };
        let at = |minute: i64| self.cast.at(view.day, 11 * 60 + minute);
        let mut events = vec![Event::act(at(0), by.clone(), Act::ViewSaved(act))];
        for (step, number) in view.steps.iter().zip(1..) {
            let act = Act::StepPut(self.step(id, number, step)?);
            events.push(Event::act(at(i64::from(number)), by.clone(), act));
        }
        Ok(events)
    }

    fn step(&self, view: Id, number: u32, step: &Step) -> Result<StepPut, String> {
        let focus = step.focus.as_ref().map(|name| self.cast.organisation(name)).transpose()?;
        let query = match focus {
            Some(id) => format!("focus={id}&{}", step.query),
            None => step.query.clone(),
        };
        Ok(StepPut {
            view,
            step: number,
            face: face(&step.face)?,
            title: Said::text(&step.title),
            note: Said::text(&step.note),
            query: Said::text(&query),
        })
    }
}

fn face(code: &str) -> Result<Face, String> {
    Face::from_code(code).ok_or_else(|| format!("`{code}` is no page"))
}
