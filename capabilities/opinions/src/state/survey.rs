//! What is known of surveys, and for whom somebody answers one.

use decisions::model::Moment;
use hub::{At, Hub, Id, PARTNER};
use members::Roll;

use super::State;
use crate::act::{SurveyAnswered, SurveyClosed, SurveyOpened};
use crate::model::{Respondent, Scores, Survey, Surveyed};

/// The organisation that somebody answers a survey for, and its constituency: by a personal link
/// the one it was sent to, else the member they act for; of several, the one whose membership is
/// oldest.
#[must_use]
pub fn respondent(person: Id, role: &str, now: At, hub: &Hub) -> Option<(Id, Option<String>)> {
    let roll = Roll::of(hub);
    if role == PARTNER {
        let invitation = hub.room::<landscape::State>().partners().invitation_of(person)?;
        let own = roll.membership(invitation.actor, now);
        let constituency = own.map(|own| own.constituency.clone());
        return Some((roll.lead(invitation.actor), constituency));
    }
    let own = super::membership_of(person, now, &roll)?;
    Some((roll.lead(own.actor), Some(own.constituency.clone())))
}

impl State {
    /// The survey of this id.
    #[must_use]
    pub fn survey(&self, id: Id) -> Option<&Survey> {
        self.surveys.iter().find(|one| one.id == id)
    }

    /// All surveys, oldest first.
    pub fn surveys(&self) -> impl DoubleEndedIterator<Item = &Survey> {
        self.surveys.iter()
    }

    fn with_survey(&mut self, id: Id, change: impl FnOnce(&mut Survey)) {
        if let Some(one) = self.surveys.iter_mut().find(|one| one.id == id) {
            change(one);
        }
    }

    pub(super) fn open_survey(&mut self, act: &SurveyOpened, made: Moment) {
        let (id, until, respondents) = (act.survey, act.until, std::collections::BTreeMap::new());
        self.surveys.push(Survey { id, until, made, respondents, closing: None });
    }

    /// Takes an answer in: the last one of an organisation counts.
    pub(super) fn answer_survey(&mut self, act: &SurveyAnswered, made: &Moment, hub: &Hub) {
        let person = made.by.person();
        let known = person.and_then(|person| respondent(person, &made.role, made.at, hub));
        let Some((organisation, constituency)) = known else { return };
        self.with_survey(act.survey, |one| {
            let own = one
                .respondents
                .entry(organisation)
                .or_insert_with(|| Respondent { constituency, ..Respondent::default() });
            own.entries.push(made.entry);
            own.answer = Scores::of_said(&act.answer);
        });
    }

    pub(super) fn close_survey(&mut self, act: SurveyClosed, made: Moment) {
        self.with_survey(act.survey, |one| {
            one.respondents.values_mut().for_each(|own| own.answer = None);
            one.closing = Some(Surveyed { results: act.results, made });
        });
    }
}
