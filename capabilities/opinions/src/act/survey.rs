//! The survey of trust: opened for a year, answered by organisations, closed by itself.

use hub::{At, Id, Openness, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::Believed;

/// The survey of the year is opened until a day. What it asks is the same every year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SurveyOpened {
    /// Its id, chosen by whoever opens it.
    pub survey: Id,
    /// Until when answers are taken.
    #[schemars(with = "String")]
    pub until: At,
}

impl Payload for SurveyOpened {}

/// Somebody answers for their organisation. That they answer is public; how, the host alone knows
/// until all answers are added up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SurveyAnswered {
    /// The survey.
    pub survey: Id,
    /// The scores, for the host alone; destroyed once they are added up.
    #[serde(skip)]
    pub answer: Said,
}

impl Payload for SurveyAnswered {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        // INVARIANT (answers are for the host alone): whichever way the act came in.
        self.answer = std::mem::take(&mut self.answer).only(Openness::Host);
        each("answer", &mut self.answer);
    }
}

/// A survey closes, and single answers are forgotten.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SurveyClosed {
    /// The survey.
    pub survey: Id,
    /// What is published: every question once, in order.
    pub results: Vec<Believed>,
}

impl Payload for SurveyClosed {}
