//! The indicators of legitimacy, as far as the record has what they need. There is no total: what
//! comes out well does not repair how it was decided, or by whom.

mod attendance;
mod belief;
mod beside;
mod delivered;
mod doors;
mod figures;
mod host;
mod motions;
mod seats;

use std::collections::BTreeMap;

use charter::model::Charter;
use decisions::model::Motion;
use hub::{At, Audience, Hub};
use members::Roll;
use schemars::JsonSchema;
use serde::Serialize;

pub use beside::{Beside, beside};
pub(crate) use doors::is_low;
pub use figures::milli;
pub use host::{Alone, HostAct, HostPower, alone, powers};

use crate::representation::Deeds;

/// Why an indicator has no value. The code ends the message that says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Nothing of the kind has happened yet.
    NothingYet,
    /// Too little has happened for a figure to say anything.
    TooFew,
    /// Who pays how much is not recorded.
    Income,
    /// No list of need says how the problem is spread over countries.
    Problem,
    /// How constituencies choose who sits for them is not recorded.
    Selection,
    /// In which languages papers and members are is not recorded.
    Languages,
    /// Requests for support are not recorded.
    Support,
    /// No case of conduct was raised, or none long enough ago.
    Complaints,
    /// Targets, ambitions and results are not recorded.
    Results,
    /// Nobody has been asked.
    Survey,
    /// Too few organisations, or too few constituencies, answered the survey.
    FewAnswered,
    /// What others say in their decisions is not recorded.
    Recognition,
    /// Contacts between organisations and the secretariat are not recorded.
    Contacts,
    /// Nobody has been given a mandate to speak; public statements are not recorded.
    Statements,
}

impl Why {
    /// The word at the end of message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NothingYet => "nothing-yet",
            Self::TooFew => "too-few",
            Self::Income => "income",
            Self::Problem => "problem",
            Self::Selection => "selection",
            Self::Languages => "languages",
            Self::Support => "support",
            Self::Complaints => "complaints",
            Self::Results => "results",
            Self::Survey => "survey",
            Self::FewAnswered => "few-answered",
            Self::Recognition => "recognition",
            Self::Contacts => "contacts",
            Self::Statements => "statements",
        }
    }
}

/// A value in thousandths of the indicator's unit, or why there is none.
pub type Found = Result<i64, Why>;

/// One indicator, computed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Computed {
    /// Its value.
    pub value: Found,
    /// The same by constituency, where that makes sense.
    pub by: BTreeMap<String, i64>,
    /// The same for the decisions of each year, where it follows from decisions.
    pub years: BTreeMap<i64, i64>,
}

impl From<Found> for Computed {
    fn from(value: Found) -> Self {
        Self { value, by: BTreeMap::new(), years: BTreeMap::new() }
    }
}

/// What indicators are computed from.
#[derive(Clone, Copy)]
pub struct Facts<'h> {
    /// The hub.
    pub hub: &'h Hub,
    /// The charter in force.
    pub charter: &'h Charter,
    /// Who has and did what.
    pub deeds: &'h Deeds,
    /// Who reads.
    pub audience: &'h Audience,
    /// The moment.
    pub now: At,
    /// People in need in countries of low and lower middle income, and in all countries.
    pub burden: (u64, u64),
}

impl<'h> Facts<'h> {
    fn roll(&self) -> Roll<'h> {
        Roll::of(self.hub)
    }

    fn motions(&self) -> Vec<&'h Motion> {
        self.hub.room::<decisions::State>().motions().collect()
    }
}

/// Computes the indicator of this id.
#[must_use]
pub fn compute(id: &str, facts: &Facts) -> Computed {
    match id {
        "L01" => seats::parity(facts),
        "L02" => seats::affected(facts),
        "L03" => doors::south_north(facts),
        "L04" | "L32" => Err(Why::Income).into(),
        "L05" => Err(Why::Selection).into(),
        "L06" => motions::by_year(facts, motions::turnout),
        "L07" => motions::turnout_spread(facts),
        "L08" => attendance::speaking(facts),
        "L09" => seats::agenda(facts),
        "L10" => Err(Why::Languages).into(),
        "L11" => attendance::lead_time(facts),
        "L12" => Err(Why::Support).into(),
        "L13" => motions::by_year(facts, motions::quorate),
        "L14" => motions::by_year(facts, motions::dissent_kept),
        "L15" => motions::by_year(facts, motions::answered),
        "L16" => motions::by_year(facts, motions::age),
        "L17" => motions::by_year(facts, motions::recused),
        "L18" => seats::openness(facts).into(),
        "L19" => attendance::minutes_delay(facts).into(),
        "L20" => delivered::complaints(facts),
        "L21" => seats::deliberating(facts).into(),
        "L23" => delivered::commitments(facts),
        "L28" => belief::trust(facts),
        "L29" => belief::gap(facts),
        "L30" => seats::exits(facts).into(),
        "L31" => Err(Why::Recognition).into(),
        "L33" => seats::vetoes(facts),
        "L34" => motions::informal_core(facts).into(),
        "L35" => Err(Why::Contacts).into(),
        "L36" => doors::admitted(facts),
        "L37" => host::control(facts).into(),
        "L38" => doors::spokespeople(facts),
        "L39" => attendance::balance(facts),
        "L40" => seats::open_seats(facts),
        _ => Err(Why::Results).into(),
    }
}
