//! What an organisation is asked about another it is tied to: PARTNER's six questions on trust and
//! value (Varda, D., *PARTNER: Program to Analyze, Record, and Track Networks to Enhance
//! Relationships*, 2011), each answered 1 (not at all) to 4 (a great deal).

use std::collections::BTreeMap;

use hub::Said;

use super::coded;

coded! {
    /// A question of one organisation about another.
    pub enum Question {
        /// Value: how much power and influence it has on the matter.
        Power = "power",
        /// Value: how strongly it is involved.
        Involvement = "involvement",
        /// Value: how much it contributes in money, people, information.
        Resources = "resources",
        /// Trust: whether it can be relied on.
        Reliability = "reliability",
        /// Trust: whether it is open to discussion.
        Openness = "openness",
        /// Trust: whether it supports the hub's mission.
        Mission = "mission",
    }
}

/// The highest score; the lowest is 1.
pub const HIGHEST: u8 = 4;

/// A score as it was typed: 1 to [`HIGHEST`].
#[must_use]
pub fn score(text: &str) -> Option<u8> {
    text.parse().ok().filter(|score| (1..=HIGHEST).contains(score))
}

/// Scores as words: hidden values, for the secretariat alone. None at all says "rather not".
#[must_use]
pub fn scores(given: &BTreeMap<Question, u8>) -> Said {
    let pair =
        |(question, score): (&Question, &u8)| (question.code().into(), score.to_string().into());
    let said = Said::table(given.iter().map(pair).collect());
    said.only(hub::Openness::Role(hub::SECRETARIAT.into()))
}
