//! Trust and value: what organisations say about each other. One answer is for the secretariat and
//! whoever gave it; everybody sees sums, and only over enough answers that none can be read off.

use hub::{Audience, Id, SECRETARIAT};
use schemars::JsonSchema;
use serde::Serialize;

use crate::model::Question;
use crate::state::{Rating, State};

/// Sums are shown over at least so many answers.
pub const ENOUGH: usize = 5;

/// What is said about one organisation, summed over everybody who answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Standing {
    /// How many organisations answered.
    pub answers: u64,
    /// Each question with the mean of its scores, in tenths; none where fewer than [`ENOUGH`]
    /// answered it.
    pub means: Vec<(Question, Option<u64>)>,
}

/// What one side says about the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Side {
    /// Who answers.
    pub from: Id,
    /// When, seconds since 1970.
    pub at: i64,
    /// Each question with its score; none at all when it would rather not say.
    pub scores: Vec<(Question, u8)>,
    /// What it adds.
    pub note: Option<String>,
}

/// What is said about an organisation; none while fewer than [`ENOUGH`] have answered.
#[must_use]
pub fn standing(state: &State, about: Id) -> Option<Standing> {
    let own = state.lead(about)?;
    let of_it = state.partners().ratings().iter().filter(|((from, to), _)| {
        state.lead(*to) == Some(own) && state.lead(*from).is_some_and(|from| from != own)
    });
    let given: Vec<&Rating> =
        of_it.map(|(_, rating)| rating).filter(|rating| !rating.scores.is_empty()).collect();
    if given.len() < ENOUGH {
        return None;
    }
    let mean = |question: Question| {
        let scores: Vec<u64> =
            given.iter().filter_map(|one| one.score(question)).map(u64::from).collect();
        let count = scores.len() as u64;
        (question, (scores.len() >= ENOUGH).then(|| tenths(scores.iter().sum(), count)))
    };
    let answers = given.len() as u64;
    Some(Standing { answers, means: Question::ALL.into_iter().map(mean).collect() })
}

/// A mean in tenths, of one answer or more.
pub(super) const fn tenths(sum: u64, count: u64) -> u64 {
    (10 * sum + count / 2) / if count == 0 { 1 } else { count }
}

/// What one organisation says about another, for whoever may read it: itself and the secretariat.
#[must_use]
pub fn side(state: &State, from: Id, about: Id, audience: &Audience) -> Option<Side> {
    if !audience.holds(SECRETARIAT) && !audience.actors.contains(&from) {
        return None;
    }
    let rating = state.rating(from, about)?;
    let score = |question: Question| Some((question, rating.score(question)?));
    Some(Side {
        from,
        at: rating.at.unix(),
        scores: Question::ALL.into_iter().filter_map(score).collect(),
        note: rating.note.as_text().map(str::to_owned),
    })
}
