//! Amendments in the fold: what they do to the words of their motion.

use hub::Id;

use super::State;
use crate::act::AmendmentMoved;
use crate::model::{
    AMENDMENT, Amendment, AmendmentEnd, Moment, Motion, Standing, Verdict, Version,
};

impl State {
    /// The motion that an amendment is to, and the amendment.
    #[must_use]
    pub fn amendment(&self, id: Id) -> Option<(&Motion, &Amendment)> {
        self.motions().find_map(|motion| {
            let found = motion.amendments.iter().find(|one| one.id == id)?;
            Some((motion, found))
        })
    }

    /// The motion by which an amendment was put to the body, unless that was taken back.
    #[must_use]
    pub fn put_by(&self, amendment: Id) -> Option<&Motion> {
        let puts = |motion: &&Motion| amendment_of(motion) == Some(amendment);
        self.motions().filter(puts).find(|motion| motion.standing != Standing::Withdrawn)
    }

    pub(super) fn amend(&mut self, act: AmendmentMoved, made: Moment) {
        let AmendmentMoved { motion, amendment: id, title, meaning, text } = act;
        let words = Version { title, meaning, text, made };
        self.with(motion, |motion| {
            motion.amendments.push(Amendment { id, words, end: None });
        });
    }

    /// Ends an amendment. The words of one that is taken over stand from this moment on.
    pub(super) fn end_amendment(&mut self, id: Id, end: AmendmentEnd, made: &Moment) {
        let Some(motion) = self.amendment(id).map(|(motion, _)| motion.id) else { return };
        self.with(motion, |motion| {
            let Some(one) = motion.amendments.iter_mut().find(|one| one.id == id) else { return };
            one.end = Some((end, made.clone()));
            if end.is_taken() {
                motion.versions.push(Version { made: made.clone(), ..one.words.clone() });
                // What was sealed for other words is prepared again.
                motion.sealing = None;
            }
        });
    }

    /// What the decision on a motion means for the amendment that it put to the body.
    pub(super) fn settle_amendment(&mut self, motion: Id, verdict: Verdict, made: &Moment) {
        let amendment = self.motion(motion).and_then(amendment_of);
        let Some(id) = amendment.filter(|_| verdict.is_final()) else { return };
        let is_adopted = verdict == Verdict::Adopted;
        let end = if is_adopted { AmendmentEnd::Adopted } else { AmendmentEnd::Rejected };
        self.end_amendment(id, end, made);
    }
}

/// The amendment that a motion puts to the body.
fn amendment_of(motion: &Motion) -> Option<Id> {
    motion.permits.as_ref().filter(|permit| permit.kind == AMENDMENT)?.subject
}
