//! Indicators that follow from the yearly survey of trust.

use std::collections::BTreeMap;

use opinions::model::{Believed, Survey};

use super::{Computed, Facts, Found, Why};

/// The mean of each constituency in a survey.
fn by(facts: &Facts, survey: &Survey) -> BTreeMap<String, i64> {
    let ids = facts.charter.constituencies.iter().map(|one| one.id.as_str());
    let mean = |id: &str| survey.legitimacy(|one: &Believed| one.by.get(id).copied());
    ids.filter_map(|id| Some((id.to_owned(), mean(id)?))).collect()
}

/// The least trusting constituency: trust is asked for in each. Where none is shown, everybody.
fn lowest(facts: &Facts, survey: &Survey) -> Option<i64> {
    let lowest = by(facts, survey).into_values().min();
    lowest.or_else(|| survey.legitimacy(|one| one.all))
}

/// How far constituencies lie apart.
fn apart(facts: &Facts, survey: &Survey) -> Option<i64> {
    let by = by(facts, survey);
    (by.len() > 1).then_some(())?;
    Some(by.values().max()? - by.values().min()?)
}

/// An indicator of the newest survey that has closed, and of that of each year.
fn computed(
    facts: &Facts,
    of: fn(&Facts, &Survey) -> Option<i64>,
    by: impl Fn(&Survey) -> BTreeMap<String, i64>,
) -> Computed {
    let surveys = || {
        let room = facts.hub.room::<opinions::State>();
        room.surveys().filter(|one| one.closing.is_some())
    };
    let newest = surveys().next_back();
    let value: Found = match newest {
        None => Err(Why::Survey),
        Some(newest) => of(facts, newest).ok_or(Why::FewAnswered),
    };
    Computed {
        value,
        by: newest.map(by).unwrap_or_default(),
        years: surveys().filter_map(|one| Some((one.year(), of(facts, one)?))).collect(),
    }
}

/// What the least trusting constituency answers, over process, results and interests.
pub(super) fn trust(facts: &Facts) -> Computed {
    computed(facts, lowest, |newest| by(facts, newest))
}

/// The highest mean of a constituency less the lowest.
pub(super) fn gap(facts: &Facts) -> Computed {
    computed(facts, apart, |_| BTreeMap::new())
}
