//! Calling a decision in: the body that the charter's rule names may review what another decided.

use charter::model::{Review, Rule};
use hub::{At, Hub, Refusal};

use super::Here;
use crate::act::ReviewLapsed;
use crate::model::{Motion, Permit, REVIEW, Standing, Verdict};
use crate::state::State;

/// Who may call an adopted decision in under its rule, and until when.
#[must_use]
pub fn may_be_called_in<'r>(motion: &Motion, rule: &'r Rule) -> Option<(&'r Review, At)> {
    let closure = motion.outcome().filter(|closure| closure.verdict == Verdict::Adopted)?;
    let review = rule.review.as_ref().filter(|_| closure.rule == rule.id)?;
    let seconds = i64::from(review.days).saturating_mul(At::DAY);
    Some((review, closure.made.at.plus_seconds(seconds)))
}

/// Days that a review may lie where the charter names none any more.
const LAPSE_DAYS_ELSE: u32 = 30;

/// How many days a review may lie before its body, and as many may a call or vote on it last;
/// none where the motion is no review.
fn lapse_days(motion: &Motion, hub: &Hub) -> Option<u32> {
    let permit = motion.permits.as_ref().filter(|permit| permit.kind == REVIEW)?;
    let decision = permit.subject.and_then(|id| hub.room::<State>().motion(id));
    let outcome = decision.and_then(Motion::outcome);
    let charter = super::charter(hub);
    let rule = outcome.zip(charter).and_then(|(outcome, charter)| charter.rule(&outcome.rule));
    let review = rule.and_then(|rule| rule.review.as_ref());
    Some(review.map_or(LAPSE_DAYS_ELSE, Review::lapses_after))
}

/// The most days that a call or a vote by this rule may last; any number where the motion is no
/// review.
#[must_use]
pub fn longest_days(motion: &Motion, rule: &Rule, hub: &Hub) -> Option<i64> {
    let days = lapse_days(motion, hub)?;
    Some(i64::from(days.max(rule.deadline_days().unwrap_or(0))))
}

/// When a review lapses that lies before its body: counted from its tabling, and once more from a
/// call that failed, because its fallback is still to be opened.
#[must_use]
pub fn lapses(motion: &Motion, hub: &Hub) -> Option<At> {
    let tabled = motion.tabled.as_ref().filter(|_| motion.standing == Standing::Tabled)?;
    let days = i64::from(lapse_days(motion, hub)?);
    let since = motion.closures.first().map_or(tabled.at, |closure| closure.made.at);
    Some(since.plus_days(days))
}

/// Reviews that nobody called or voted on in time.
pub fn lapsed<'s>(
    state: &'s State,
    now: At,
    hub: &'s Hub,
) -> impl Iterator<Item = ReviewLapsed> + 's {
    let over = move |motion: &&Motion| lapses(motion, hub).is_some_and(|end| end <= now);
    state.motions().filter(over).map(|motion| ReviewLapsed { motion: motion.id })
}

impl Here<'_> {
    pub(super) fn review_lapsed(&self, act: &ReviewLapsed) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        match lapses(motion, self.hub) {
            Some(end) if end <= self.now => Ok(()),
            Some(end) => {
                Err(Refusal::invalid("decisions-refused-before-deadline").with("until", end))
            }
            None => Err(Refusal::invalid("decisions-refused-no-lapse").with("n", motion.n)),
        }
    }

    /// A call or a vote on a review ends in time: else it would suspend the decision for as long as
    /// anybody likes.
    pub(super) fn ends_in_time(
        &self,
        motion: &Motion,
        rule: &Rule,
        until: At,
    ) -> Result<(), Refusal> {
        let days = longest_days(motion, rule, self.hub);
        if days.is_none_or(|days| until <= self.now.plus_days(days)) {
            return Ok(());
        }
        Err(Refusal::invalid("decisions-refused-review-long")
            .with("days", days.unwrap_or_default())
            .under(&rule.id))
    }

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
