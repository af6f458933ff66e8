//! Adding a survey up: what is published of it when it closes.

use std::collections::BTreeMap;

use super::few;
use crate::act::{Act, SurveyClosed};
use crate::model::{Believed, Mean, Question, Survey};

/// What organisations that are no members stand under while small numbers are looked for; no
/// constituency is called so.
const OUTSIDE: &str = "*";

/// What the host records of a survey that is over.
#[must_use]
pub fn survey_closing(survey: &Survey) -> Act {
    let results = Question::ALL.map(|question| believed(survey, question)).to_vec();
    Act::SurveyClosed(SurveyClosed { survey: survey.id, results })
}

fn believed(survey: &Survey, question: Question) -> Believed {
    let mut all = Mean::default();
    let mut by: BTreeMap<&str, Mean> = BTreeMap::new();
    for one in survey.respondents.values() {
        let Some(score) = one.answer.as_ref().and_then(|answer| answer.get(question)) else {
            continue;
        };
        let own = Mean { organisations: 1, sum: score.into() };
        let place = by.entry(one.constituency.as_deref().unwrap_or(OUTSIDE)).or_default();
        *place = place.and(own);
        all = all.and(own);
    }
    let mut by = few::means(by);
    let outside = by.remove(OUTSIDE);
    Believed { question, all: few::is_shown(all).then_some(all), by, outside }
}

/// How many organisations answered, by constituency; those that are no members under none.
#[must_use]
pub fn answered(survey: &Survey) -> BTreeMap<Option<&str>, u32> {
    let mut all = BTreeMap::new();
    for one in survey.respondents.values() {
        *all.entry(one.constituency.as_deref()).or_default() += 1;
    }
    all
}

/// Whether these can be the results of a survey: every question once, and no more answers than the
/// record names organisations that answered. How they are split is the host's word, because the
/// answers are gone.
#[must_use]
pub fn is_sound(survey: &Survey, results: &[Believed]) -> bool {
    let known = answered(survey);
    let most = |constituency: Option<&str>| known.get(&constituency).copied().unwrap_or_default();
    let everybody = known.values().fold(0_u32, |sum, own| sum.saturating_add(*own));
    let fits = |mean: &Mean, most: u32| mean.fits(few::FEW, most);
    let is_sound = |one: &Believed| {
        let parts = || one.by.values().chain(&one.outside);
        let shown = parts().fold(Mean::default(), |sum, part| sum.and(*part));
        let within = |all: &Mean| {
            let (rest, sum) = (
                all.organisations.checked_sub(shown.organisations),
                all.sum.checked_sub(shown.sum),
            );
            let rest = rest.zip(sum).map(|(organisations, sum)| Mean { organisations, sum });
            rest.is_some_and(|rest| rest == Mean::default() || fits(&rest, everybody))
        };
        one.by.iter().all(|(id, mean)| fits(mean, most(Some(id))))
            && one.outside.iter().all(|mean| fits(mean, most(None)))
            && match &one.all {
                Some(all) => fits(all, everybody) && within(all),
                None => shown == Mean::default(),
            }
    };
    results.iter().map(|one| one.question).eq(Question::ALL) && results.iter().all(is_sound)
}
