//! What those concerned believe beside what the hub gets done, year by year: effectiveness raises
//! legitimacy and needs it first, so both are shown, and never added up.

use std::collections::BTreeMap;

use opinions::model::{Believed, Mean, Question, Survey};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Facts, delivered, motions};

/// A year. Every figure is in thousandths, and missing where there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Beside {
    /// The year.
    pub year: i64,
    /// What members believe: the mean over process, results and interests, 1 to 5.
    pub inside: Option<i64>,
    /// The same of organisations that are no members.
    pub outside: Option<i64>,
    /// Whether results are good, as everybody who was asked says, 1 to 5.
    pub results: Option<i64>,
    /// Tasks that were due in the year and done in time, as a share.
    pub kept: Option<i64>,
    /// Days from tabling to decision, the median of the year's decisions.
    pub days: Option<i64>,
    /// Decisions of the year that had their quorum, as a share.
    pub quorate: Option<i64>,
}

/// Every year with a decision, a task or a survey, oldest first.
#[must_use]
pub fn beside(facts: &Facts) -> Vec<Beside> {
    let mut years: BTreeMap<i64, Beside> = BTreeMap::new();
    let mut put = |year: i64, put: &dyn Fn(&mut Beside)| {
        put(years.entry(year).or_insert_with(|| Beside { year, ..Beside::default() }));
    };
    for survey in facts.hub.room::<opinions::State>().surveys() {
        let members = survey.legitimacy(|one| members(survey, one));
        let results = survey.believed(Question::Results).and_then(|one| one.all?.milli());
        if survey.closing.is_some() {
            put(survey.year(), &|one| {
                one.inside = members;
                one.outside = survey.legitimacy(|one| one.outside);
                one.results = results;
            });
        }
    }
    for (year, share) in delivered::commitments(facts).years {
        put(year, &|one| one.kept = Some(share));
    }
    for (year, days) in motions::by_year(facts, motions::age).years {
        put(year, &|one| one.days = Some(days));
    }
    for (year, share) in motions::by_year(facts, motions::quorate).years {
        put(year, &|one| one.quorate = Some(share));
    }
    years.into_values().collect()
}

/// What members answered to a question: everybody less those outside; where these are too few to
/// be shown, the constituencies that are.
fn members(survey: &Survey, one: &Believed) -> Option<Mean> {
    let has_outside = survey.respondents.values().any(|own| own.constituency.is_none());
    match (one.outside, has_outside) {
        (Some(outside), _) => {
            let all = one.all?;
            Some(Mean {
                organisations: all.organisations.checked_sub(outside.organisations)?,
                sum: all.sum.checked_sub(outside.sum)?,
            })
        }
        (None, true) => one.by.values().copied().reduce(Mean::and),
        (None, false) => one.all,
    }
}
