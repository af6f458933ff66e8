//! Whether a decision may be called in for review, is, or was set aside.

use hub::{At, Id};
use schemars::JsonSchema;
use serde::Serialize;

use super::Made;
use crate::model::{Motion, Standing};
use crate::rules::may_be_called_in;

/// The right of another body to call a decision in.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReviewRow {
    /// The decision.
    pub decision: Id,
    /// The body that may, by name.
    pub body: String,
    /// Until when.
    #[schemars(with = "String")]
    pub until: At,
    /// Whether it still may.
    pub open: bool,
    /// The number of the motion by which it did.
    pub motion: Option<u64>,
    /// Whether that motion set the decision aside.
    pub set_aside: bool,
}

/// The review of a motion; none where its rule knows none, or it was not adopted.
pub(super) fn review(made: &Made, motion: &Motion) -> Option<ReviewRow> {
    let rule = made.labels.charter()?.rule(&motion.outcome()?.rule)?;
    let (review, until) = may_be_called_in(motion, rule)?;
    let called_in = made.ctx.hub.room::<crate::State>().review_of(motion.id);
    Some(ReviewRow {
        decision: motion.id,
        body: made.labels.body(&review.by),
        until,
        open: called_in.is_none() && made.ctx.now <= until,
        motion: called_in.map(|motion| motion.n),
        set_aside: called_in.is_some_and(|motion| motion.standing == Standing::Decided),
    })
}
