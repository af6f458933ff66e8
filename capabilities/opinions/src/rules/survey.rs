//! When a survey is opened, answered and closed.

use hub::{At, Hub, Id, Principal, Refusal};

use crate::act::{SurveyClosed, SurveyOpened};
use crate::model::Survey;
use crate::state::{State, respondent};
use crate::tally;

/// How long a survey is open, in days: long enough to answer, and never beyond its year's end for
/// so long that the next could not be asked.
const DAYS: std::ops::RangeInclusive<i64> = 7..=92;

pub(super) fn opened(act: &SurveyOpened, now: At, room: &State) -> Result<(), Refusal> {
    let year = now.date().0;
    if room.survey(act.survey).is_some() {
        return Err(Refusal::invalid("opinions-refused-survey-id-used"));
    }
    if act.until <= now {
        return Err(Refusal::invalid("opinions-refused-past"));
    }
    // Whoever opened it may not ask again until the answer pleases.
    if room.surveys().any(|one| one.year() == year || one.closing.is_none()) {
        return Err(Refusal::too_late("opinions-refused-survey-year").with("year", year));
    }
    let after = |days: &i64| now.plus_days(*days);
    if !(after(DAYS.start())..=after(DAYS.end())).contains(&act.until) {
        return Err(Refusal::invalid("opinions-refused-survey-days")
            .with("least", DAYS.start())
            .with("most", DAYS.end()));
    }
    Ok(())
}

pub(super) fn answered(id: Id, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
    let survey = known(id, hub.room::<State>())?;
    if !survey.is_open(now) {
        let closed = Refusal::too_late("opinions-refused-survey-closed");
        return Err(closed.with("year", survey.year()));
    }
    match by.by.person().and_then(|person| respondent(person, &by.role, now, hub)) {
        Some(_) => Ok(()),
        None => Err(Refusal::forbidden("opinions-refused-no-organisation")),
    }
}

pub(super) fn closed(act: &SurveyClosed, now: At, room: &State) -> Result<(), Refusal> {
    let survey = known(act.survey, room)?;
    if survey.closing.is_some() {
        let closed = Refusal::too_late("opinions-refused-survey-closed");
        return Err(closed.with("year", survey.year()));
    }
    if now < survey.until {
        return Err(Refusal::invalid("opinions-refused-early").with("until", survey.until));
    }
    match tally::survey_is_sound(survey, &act.results) {
        true => Ok(()),
        false => Err(Refusal::invalid("opinions-refused-counts")),
    }
}

fn known(id: Id, room: &State) -> Result<&Survey, Refusal> {
    room.survey(id).ok_or_else(|| Refusal::unknown("opinions-refused-no-survey"))
}
