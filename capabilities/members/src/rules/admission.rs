//! When an organisation may be admitted: each criterion of the charter answered by whoever it
//! names, and enough members that vouch.

use charter::authority::role_is_granted;
use hub::{Id, Refusal};

use super::Here;
use crate::act::{CriterionAnswered, VouchWithdrawn, Vouched};
use crate::model::Answer;

impl Here<'_> {
    /// Refuses an organisation for which a criterion is open or too few members vouch.
    pub(super) fn is_eligible(&self, actor: Id) -> Result<(), Refusal> {
        let candidacy = self.members.candidacy(actor, self.now);
        let mut criteria = self.charter.criteria.iter();
        if let Some(open) = criteria.find(|one| !candidacy.settles(&one.id)) {
            return Err(Refusal::invalid("members-refused-criterion-open")
                .with("criterion", &open.id)
                .under(&open.id));
        }
        let have = self.members.vouchers(&candidacy, self.now);
        let need = self.members.vouchers_min(self.charter, self.now);
        if have < need {
            return Err(Refusal::invalid("members-refused-vouchers")
                .with("have", have)
                .with("need", need)
                .under("vouchers_min"));
        }
        Ok(())
    }

    pub(super) fn criterion_answered(&self, act: &CriterionAnswered) -> Result<(), Refusal> {
        self.is_candidate(act.actor)?;
        let Some(criterion) = self.charter.criterion(&act.criterion) else {
            return Err(
                Refusal::unknown("members-refused-no-criterion").with("criterion", &act.criterion)
            );
        };
        self.resolution_fits(act.resolution, act.actor)?;
        if act.answer == Answer::Waived {
            return self.is_waived(act);
        }
        let is_named = criterion.by.iter().any(|one| role_is_granted(one, &self.by.role));
        if !is_named {
            let who = criterion.by.iter().map(|one| charter::authority::called(self.charter, one));
            return Err(Refusal::forbidden("members-refused-criterion-of-others")
                .with("who", who.collect::<Vec<_>>().join(", "))
                .under(&criterion.id));
        }
        Ok(())
    }

    /// A criterion is waived by a resolution that says so: about this organisation, and where it
    /// names a criterion, about this one.
    fn is_waived(&self, act: &CriterionAnswered) -> Result<(), Refusal> {
        let found = act.resolution.and_then(|id| self.hub.resolution(id));
        let says_so = found.is_some_and(|found| {
            found.permits.as_deref() == Some("members.criterion_answered")
                && found.subject.is_some_and(|subject| self.members.same(subject, act.actor))
                && found.place.is_none_or(|place| place == act.criterion)
        });
        if says_so {
            return Ok(());
        }
        Err(Refusal::forbidden("members-refused-not-waived").under(&act.criterion))
    }

    pub(super) fn vouched(&self, act: &Vouched) -> Result<(), Refusal> {
        self.is_candidate(act.actor)?;
        self.is_in(act.member)?;
        self.is_own(act.member)?;
        if let Some(from) = self.members.votes_from(act.member, self.now)
            && self.now < from
        {
            return Err(Refusal::forbidden("members-refused-vouch-early")
                .with("from", from)
                .under("vote_after_days"));
        }
        if let Some(suspended) = self.members.suspended(act.member, self.now) {
            return Err(Refusal::forbidden("members-refused-vouch-suspended")
                .with("n", suspended.case.n)
                .under(&suspended.case.clause.id));
        }
        if self.vouches(act.actor, act.member) {
            return Err(Refusal::invalid("members-refused-vouches-already"));
        }
        Ok(())
    }

    pub(super) fn vouch_withdrawn(&self, act: &VouchWithdrawn) -> Result<(), Refusal> {
        self.is_candidate(act.actor)?;
        self.is_own(act.member)?;
        if self.vouches(act.actor, act.member) {
            return Ok(());
        }
        Err(Refusal::unknown("members-refused-no-vouch"))
    }

    fn vouches(&self, actor: Id, member: Id) -> bool {
        let candidacy = self.members.candidacy(actor, self.now);
        candidacy.vouches.iter().any(|one| self.members.same(one.member, member))
    }

    /// An organisation on the map that is not in.
    fn is_candidate(&self, actor: Id) -> Result<(), Refusal> {
        self.is_on_map(actor)?;
        match self.members.membership(actor, self.now) {
            Some(_) => Err(Refusal::too_late("members-refused-already-in")),
            None => Ok(()),
        }
    }

    /// Nobody gives a member's word but whoever acts for it, whatever office they hold.
    pub(super) fn is_own(&self, member: Id) -> Result<(), Refusal> {
        let person = self.by.by.person();
        if person.is_some_and(|person| self.members.acts(person, member, self.now)) {
            return Ok(());
        }
        Err(Refusal::forbidden("members-refused-for-others").with("actor", member))
    }
}
