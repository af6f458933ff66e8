//! Amendments: moved while the motion is open for comment, accepted by its mover or decided by the
//! same body before it. No ballot is taken on words that an amendment may still change.

use hub::{Id, Refusal};

use super::Here;
use crate::act::{AmendmentAccepted, AmendmentMoved, AmendmentWithdrawn};
use crate::model::{AMENDMENT, Amendment, Motion, Permit, Standing};
use crate::tally;

/// The most amendments that wait on one motion.
const AMENDMENTS_MAX: usize = 20;

impl<'h> Here<'h> {
    pub(super) fn amendment_moved(&self, act: &AmendmentMoved) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        self.is_fresh(self.rooms.amendment(act.amendment).is_some())?;
        self.takes_amendments(motion)?;
        self.may_table()?;
        if waiting(motion).count() >= AMENDMENTS_MAX {
            return Err(
                Refusal::invalid("decisions-refused-amendments-max").with("max", AMENDMENTS_MAX)
            );
        }
        Ok(())
    }

    pub(super) fn amendment_accepted(&self, act: &AmendmentAccepted) -> Result<(), Refusal> {
        let (motion, amendment) = self.waiting_amendment(act.motion, act.amendment)?;
        self.is_not_put(amendment)?;
        self.may_table()?;
        // An officer may steer a motion, but words are taken over by whoever moved it.
        match motion.drafted().is_some_and(|made| made.by == self.by.by) {
            true => Ok(()),
            false => Err(Refusal::forbidden("decisions-refused-not-author").with("n", motion.n)),
        }
    }

    pub(super) fn amendment_withdrawn(&self, act: &AmendmentWithdrawn) -> Result<(), Refusal> {
        let (motion, amendment) = self.waiting_amendment(act.motion, act.amendment)?;
        self.is_not_put(amendment)?;
        self.may_table()?;
        match amendment.words.made.by == self.by.by {
            true => Ok(()),
            false => {
                Err(Refusal::forbidden("decisions-refused-amendment-not-yours").with("n", motion.n))
            }
        }
    }

    /// A motion that puts an amendment to the body is for the same body, and once.
    pub(super) fn may_amend(&self, body: &str, permit: Option<&Permit>) -> Result<(), Refusal> {
        let Some(permit) = permit.filter(|permit| permit.kind == AMENDMENT) else { return Ok(()) };
        let unknown = || Refusal::unknown("decisions-refused-no-amendment");
        let found = permit.subject.and_then(|id| self.rooms.amendment(id));
        let (motion, amendment) = found.ok_or_else(unknown)?;
        let (motion, amendment) = self.waiting_amendment(motion.id, amendment.id)?;
        if motion.body != body {
            return Err(Refusal::invalid("decisions-refused-amendment-body").with("n", motion.n));
        }
        self.is_not_put(amendment)
    }

    /// Nothing is called or opened on words that an amendment may still change.
    pub(super) fn has_its_words(&self, motion: &Motion) -> Result<(), Refusal> {
        match waiting(motion).count() {
            0 => Ok(()),
            open => Err(Refusal::invalid("decisions-refused-amendments")
                .with("n", motion.n)
                .with("open", open)),
        }
    }

    fn waiting_amendment(
        &self,
        motion: Id,
        id: Id,
    ) -> Result<(&'h Motion, &'h Amendment), Refusal> {
        let motion = self.motion(motion)?;
        let found = motion.amendments.iter().find(|one| one.id == id);
        let amendment = found.ok_or_else(|| Refusal::unknown("decisions-refused-no-amendment"))?;
        self.takes_amendments(motion)?;
        match amendment.end {
            None => Ok((motion, amendment)),
            Some(_) => Err(Refusal::too_late("decisions-refused-amendment-over")),
        }
    }

    fn is_not_put(&self, amendment: &Amendment) -> Result<(), Refusal> {
        match self.rooms.put_by(amendment.id).filter(|put| put.standing != Standing::Draft) {
            Some(put) => Err(Refusal::too_late("decisions-refused-amendment-put").with("n", put.n)),
            None => Ok(()),
        }
    }

    /// What a motion on a case asks for stands in its permit: nobody on either side of the case
    /// holds the vote up by words.
    fn takes_amendments(&self, motion: &Motion) -> Result<(), Refusal> {
        if let Some(case) = tally::case_of(motion, self.members) {
            return Err(Refusal::forbidden("decisions-refused-case-words")
                .with("n", motion.n)
                .under(&case.clause.id));
        }
        match motion.standing {
            Standing::Tabled => Ok(()),
            _ => Err(Refusal::too_late("decisions-refused-words-fixed").with("n", motion.n)),
        }
    }
}

/// Amendments that have not ended.
fn waiting(motion: &Motion) -> impl Iterator<Item = &Amendment> {
    motion.amendments.iter().filter(|one| one.end.is_none())
}
