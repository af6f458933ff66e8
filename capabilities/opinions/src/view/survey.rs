//! The survey of trust: the one that is open, what came out of those that are closed, and how that
//! moved over the years.

use std::collections::BTreeMap;

use faces::{Ctx, Failure};
use hub::{At, Id, PARTNER, Said};
use schemars::JsonSchema;
use serde::Serialize;

use super::conversation::TurnoutRow;
use super::results::{Part, part};
use super::{Made, Status};
use crate::act::{Act, SurveyAnswered, SurveyOpened};
use crate::model::{Believed, Question, Survey};
use crate::state::{State, respondent};
use crate::tally::{self, FEW};

/// The view of `opinions/survey` and `mine/survey`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SurveyView {
    /// The survey that is open or being counted.
    pub current: Option<OpenSurvey>,
    /// Surveys with results, newest first.
    pub years: Vec<SurveyYear>,
    /// The constituencies that are shown in some year, in the order of the charter.
    pub constituencies: Vec<Part>,
    /// Fewer organisations than this are not shown.
    pub few: u32,
    /// Whether the reader may open this year's survey.
    pub may_open: bool,
}

/// The survey that is open.
#[derive(Debug, Serialize, JsonSchema)]
pub struct OpenSurvey {
    /// Of which year it is.
    pub year: i64,
    /// How it stands.
    pub status: Status,
    /// Until when answers are taken.
    #[schemars(with = "String")]
    pub until: At,
    /// How many organisations of each constituency have answered.
    pub turnout: Vec<TurnoutRow>,
    /// The organisation that the reader may answer for.
    pub mine: Option<MySurvey>,
}

/// Where the reader is.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MySurvey {
    /// What the organisation is called.
    pub organisation: String,
    /// Whether it has answered. What it said is for nobody to see again.
    pub answered: bool,
}

/// What came out in a year.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SurveyYear {
    /// The year.
    pub year: i64,
    /// How many organisations answered.
    pub organisations: usize,
    /// The entry that closed it.
    pub entry: u64,
    /// What is published, question by question.
    pub results: Vec<Believed>,
    /// The mean over process, results and interests, in thousandths: everybody's.
    pub all: Option<i64>,
    /// The same by constituency.
    pub by: BTreeMap<String, i64>,
    /// The same of organisations that are no members.
    pub outside: Option<i64>,
}

impl SurveyYear {
    /// What is published of a question.
    #[must_use]
    pub fn of(&self, question: Question) -> Option<&Believed> {
        self.results.iter().find(|one| one.question == question)
    }
}

/// Surveys as the reader may see them.
///
/// # Errors
/// Never any of its own.
pub fn survey(ctx: &Ctx) -> Result<SurveyView, Failure> {
    let made = Made::new(ctx);
    let room = ctx.hub.room::<State>();
    let years: Vec<SurveyYear> = room.surveys().rev().filter_map(year).collect();
    let charter = made.labels.charter().map(|charter| charter.constituencies.as_slice());
    let ids = charter.unwrap_or_default().iter().map(|one| one.id.as_str());
    let shown =
        |id: &&str| years.iter().flat_map(|year| &year.results).any(|one| one.by.contains_key(*id));
    Ok(SurveyView {
        current: room.surveys().find(|one| one.closing.is_none()).map(|one| open(&made, one)),
        constituencies: ids.filter(shown).map(|id| part(&made, id)).collect(),
        years,
        few: FEW,
        may_open: may_open(ctx),
    })
}

/// Days for which the survey is proposed to be open.
pub const DAYS_PROPOSED: i64 = 28;

fn may_open(ctx: &Ctx) -> bool {
    let until = ctx.now.plus_days(DAYS_PROPOSED);
    ctx.lets(Act::SurveyOpened(SurveyOpened { survey: Id::new('o', [0; 16]), until }))
}

fn open(made: &Made, one: &Survey) -> OpenSurvey {
    let is_open = one.is_open(made.ctx.now);
    let row = |(constituency, count): (Option<&str>, u32)| TurnoutRow {
        constituency: constituency.map(str::to_owned),
        name: match constituency {
            Some(id) => made.labels.constituency(id),
            None => made.ctx.lang.word("opinions-survey-outside"),
        },
        shape: constituency.map(|id| made.labels.shape(id)),
        people: usize::try_from(count).unwrap_or(usize::MAX),
    };
    OpenSurvey {
        year: one.year(),
        status: if is_open { Status::Open } else { Status::Counting },
        until: one.until,
        turnout: tally::survey_answered(one).into_iter().map(row).collect(),
        mine: mine(made, one),
    }
}

/// For whom the reader may answer.
fn mine(made: &Made, one: &Survey) -> Option<MySurvey> {
    let ctx = made.ctx;
    let act = SurveyAnswered { survey: one.id, answer: Said::default() };
    if !ctx.lets(Act::SurveyAnswered(act)) {
        return None;
    }
    let role = if ctx.audience.holds(PARTNER) { PARTNER } else { "" };
    let (organisation, _) = respondent(ctx.audience.person?, role, ctx.now, ctx.hub)?;
    Some(MySurvey {
        organisation: made.labels.organisation(organisation),
        answered: one.respondents.contains_key(&organisation),
    })
}

/// The survey that waits for the reader's organisation: its year and last day.
#[must_use]
pub fn survey_waits(ctx: &Ctx) -> Option<(i64, At)> {
    let made = Made::new(ctx);
    let one = ctx.hub.room::<State>().surveys().find(|one| one.is_open(ctx.now))?;
    let mine = mine(&made, one)?;
    (!mine.answered).then_some((one.year(), one.until))
}

fn year(one: &Survey) -> Option<SurveyYear> {
    let closing = one.closing.as_ref()?;
    let ids: std::collections::BTreeSet<&String> =
        closing.results.iter().flat_map(|it| it.by.keys()).collect();
    let of = |id: &String| one.legitimacy(|it| it.by.get(id).copied());
    Some(SurveyYear {
        year: one.year(),
        organisations: one.respondents.len(),
        entry: closing.made.entry,
        results: closing.results.clone(),
        all: one.legitimacy(|it| it.all),
        by: ids.into_iter().filter_map(|id| Some((id.clone(), of(id)?))).collect(),
        outside: one.legitimacy(|it| it.outside),
    })
}
