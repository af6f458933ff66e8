//! Calling a decision in: the body that the charter's rule names may review what another decided.

use charter::model::{Review, Rule};
use hub::{At, Refusal};

use super::Here;
use crate::model::{Motion, Permit, REVIEW, Verdict};

/// The seconds of a day.
const DAY_SECONDS: i64 = 86_400;

/// Who may call an adopted decision in under its rule, and until when.
#[must_use]
pub fn may_be_called_in<'r>(motion: &Motion, rule: &'r Rule) -> Option<(&'r Review, At)> {
    let closure = motion.outcome().filter(|closure| closure.verdict == Verdict::Adopted)?;
    let review = rule.review.as_ref().filter(|_| closure.rule == rule.id)?;
    let seconds = i64::from(review.days).saturating_mul(DAY_SECONDS);
    Some((review, closure.made.at.plus_seconds(seconds)))
}

impl Here<'_> {
    /// A motion that sets a decision aside is for the body that may review it, in time and once.
    pub(super) fn may_review(&self, body: &str, permit: Option<&Permit>) -> Result<(), Refusal> {
        let Some(permit) = permit.filter(|permit| permit.kind == REVIEW) else { return Ok(()) };
        let subject = permit.subject.and_then(|id| self.rooms.motion(id));
        let motion = subject.ok_or_else(|| Refusal::unknown("decisions-refused-no-motion"))?;
        let closure = motion.outcome();
        let rule = closure.and_then(|closure| self.charter.rule(&closure.rule));
        let found = rule.and_then(|rule| may_be_called_in(motion, rule));
        let Some((review, until)) = found.filter(|(review, _)| review.by == body) else {
            let clause = closure.map(|closure| closure.rule.clone()).unwrap_or_default();
            return Err(Refusal::forbidden("decisions-refused-no-review")
                .with("n", motion.n)
                .under(clause));
        };
        let clause = rule.map(|rule| rule.id.clone()).unwrap_or_default();
        if self.now > until {
            return Err(Refusal::too_late("decisions-refused-review-late")
                .with("n", motion.n)
                .with("days", review.days)
                .under(clause));
        }
        match self.rooms.review_of(motion.id) {
            Some(other) => Err(Refusal::invalid("decisions-refused-review-again")
                .with("n", motion.n)
                .with("by", other.n)
                .under(clause)),
            None => Ok(()),
        }
    }
}
