//! Hearings of cases about members' conduct on the agenda of the body that hears: they stand there
//! by the charter, so nobody has to put one on, and nobody takes one off.

use hub::At;
use members::model::Case;
use schemars::JsonSchema;
use serde::Serialize;

use super::Made;
use crate::model::Meeting;

/// A hearing on an agenda.
#[derive(Debug, Serialize, JsonSchema)]
pub struct HearingRow {
    /// The number of the case.
    pub case: u64,
    /// The member that is heard.
    pub organisation: String,
    /// The clause of the charter.
    pub clause: String,
    /// The body that hears, by name.
    pub body: String,
    /// When.
    #[schemars(with = "String")]
    pub on: At,
}

/// The hearings that are ahead, the next one first.
pub(super) fn ahead(made: &Made) -> Vec<HearingRow> {
    let now = made.ctx.now;
    let is_ahead = |case: &&Case| {
        case.is_undecided() && case.hearing.as_ref().is_some_and(|hearing| now < hearing.on)
    };
    rows(made, made.roll.cases().filter(is_ahead))
}

/// The hearings on the agenda of a meeting: those called for its day or after the meeting before
/// it, as long as nothing was decided when it began.
pub(super) fn of(made: &Made, meeting: &Meeting) -> Vec<HearingRow> {
    let is_on = |case: &&Case| {
        let Some(hearing) = case.hearing.as_ref().filter(|_| case.clause.hears == meeting.body)
        else {
            return false;
        };
        let ruled = case.ruling.as_ref().map(|ruling| ruling.made.at);
        let over = ruled.or(case.end.map(|(_, step)| step.at));
        over.is_none_or(|over| meeting.at() < over)
            && first_from(made, &meeting.body, hearing.on).is_some_and(|one| one.id == meeting.id)
    };
    rows(made, made.roll.cases().filter(is_on))
}

/// The first meeting of a body on the day of this moment or later that was not called off.
fn first_from<'h>(made: &Made<'h>, body: &str, on: At) -> Option<&'h Meeting> {
    let day = on.unix().div_euclid(At::DAY);
    let held = made.room.meetings().filter(|one| one.body == body && one.cancelled.is_none());
    let later = held.filter(|one| day <= one.at().unix().div_euclid(At::DAY));
    later.min_by_key(|one| (one.at(), one.n))
}

fn rows<'c>(made: &Made, cases: impl Iterator<Item = &'c Case>) -> Vec<HearingRow> {
    let row = |case: &Case| {
        Some(HearingRow {
            case: case.n,
            organisation: made.labels.organisation(case.actor),
            clause: case.clause.id.clone(),
            body: made.labels.body(&case.clause.hears),
            on: case.hearing.as_ref()?.on,
        })
    };
    let mut all: Vec<HearingRow> = cases.filter_map(row).collect();
    all.sort_by_key(|row| (row.on, row.case));
    all
}
