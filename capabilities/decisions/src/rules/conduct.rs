//! Motions on a case about a member's conduct: by the rule that the charter's clause names, one at
//! a time, not before the member was heard, and never steered by whoever acts for it.

use charter::model::Rule;
use hub::{Id, Refusal};
use members::model::{Case, Sanction};
use members::rules::{LIFTED, SANCTIONED, is_on_conduct};

use super::Here;
use crate::model::{Motion, Permit, Standing, Verdict};
use crate::tally;

impl<'h> Here<'h> {
    /// A motion that sanctions a member, confirms its sanction or lifts it is for the body whose
    /// rule the clause names, and the only one on its case.
    pub(super) fn may_judge(
        &self,
        motion: Id,
        body: &str,
        permit: Option<&Permit>,
    ) -> Result<(), Refusal> {
        let Some(permit) = permit.filter(|permit| is_on_conduct(&permit.kind)) else {
            return Ok(());
        };
        let found = permit.subject.and_then(|id| self.members.case(id));
        let case = found.ok_or_else(|| Refusal::unknown("decisions-refused-no-case"))?;
        let clause = case.clause.id.as_str();
        let rule = members::rules::deciding(case, &permit.kind, self.now)?;
        let decides = self.terms(Some(permit)).rule(rule).and_then(|rule| rule.body.as_deref());
        if decides != Some(body) {
            return Err(Refusal::forbidden("decisions-refused-case-body")
                .with("n", case.n)
                .with("body", decides.unwrap_or_default())
                .under(clause));
        }
        self.has_a_sanction(case, permit)?;
        self.is_no_own_case(case)?;
        match self.other_on(motion, permit) {
            Some(other) => Err(Refusal::invalid("decisions-refused-case-again")
                .with("n", case.n)
                .with("by", other.n)
                .under(clause)),
            None => Ok(()),
        }
    }

    /// Whoever acts for the accused steers no motion on its case, whatever office they hold.
    pub(super) fn is_no_own_case(&self, case: &Case) -> Result<(), Refusal> {
        if !self.acts_for(case.actor) {
            return Ok(());
        }
        Err(Refusal::forbidden("decisions-refused-own-case")
            .with("n", case.n)
            .under(&case.clause.id))
    }

    /// Once a body is asked about a case it answers: nobody takes a motion back that is being lost.
    pub(super) fn is_left_to_its_body(&self, motion: &Motion) -> Result<(), Refusal> {
        let is_asked = matches!(motion.standing, Standing::Called | Standing::Voting);
        let permit = motion.permits.as_ref().filter(|it| is_asked && is_on_conduct(&it.kind));
        let case = permit.and_then(|_| tally::case_of(motion, self.members));
        // Where the case is over meanwhile, there is nothing left to answer.
        let deciding = |kind: &str, case| members::rules::deciding(case, kind, self.now).is_ok();
        match permit.zip(case) {
            Some((permit, case)) if deciding(&permit.kind, case) => {
                Err(Refusal::too_late("decisions-refused-case-asked")
                    .with("n", case.n)
                    .under(&case.clause.id))
            }
            _ => Ok(()),
        }
    }

    /// What a motion to sanction says beside the case is a sanction of the clause; the others
    /// say nothing beside it.
    fn has_a_sanction(&self, case: &Case, permit: &Permit) -> Result<(), Refusal> {
        let sanction = permit.place.as_deref().and_then(|place| place.parse::<Sanction>().ok());
        let fits = match permit.kind.as_str() {
            SANCTIONED => sanction.is_some_and(|sanction| sanction.fits(&case.clause)),
            _ => permit.place.is_none(),
        };
        if fits {
            return Ok(());
        }
        Err(Refusal::invalid("decisions-refused-no-sanction")
            .with("sanction", permit.place.as_deref().unwrap_or_default())
            .under(&case.clause.id))
    }

    /// Another motion of this kind on the same case that is before its body, or was decided. To
    /// lift a suspension may be asked again.
    fn other_on(&self, motion: Id, permit: &Permit) -> Option<&'h Motion> {
        let is_on = |one: &&Motion| {
            let other = one.permits.as_ref();
            one.id != motion
                && other.is_some_and(|it| it.kind == permit.kind && it.subject == permit.subject)
        };
        self.rooms.motions().filter(is_on).find(|one| match one.standing {
            Standing::Draft | Standing::Withdrawn => false,
            // Whatever decided nothing is voted on again.
            Standing::Decided => {
                permit.kind != LIFTED && one.outcome().is_some_and(|it| decided(it.verdict))
            }
            Standing::Tabled | Standing::Called | Standing::Voting => true,
        })
    }

    /// Nothing is called or opened on a case before the member was heard, nor by another rule than
    /// the clause names or what follows from it.
    pub(super) fn is_ripe(&self, motion: &Motion, rule: &Rule) -> Result<(), Refusal> {
        let Some(permit) = motion.permits.as_ref().filter(|one| is_on_conduct(&one.kind)) else {
            return Ok(());
        };
        let found = tally::case_of(motion, self.members);
        let case = found.ok_or_else(|| Refusal::unknown("decisions-refused-no-case"))?;
        let first = members::rules::deciding(case, &permit.kind, self.now)?;
        if !self.terms(Some(permit)).stands_for(&rule.id, first) {
            return Err(Refusal::invalid("decisions-refused-case-rule")
                .with("rule", first)
                .with("named", &rule.id)
                .under(&case.clause.id));
        }
        match permit.kind.as_str() {
            SANCTIONED => members::rules::is_heard(case, self.now),
            _ => Ok(()),
        }
    }

    /// Whoever acts for members alone whose votes are suspended tables nothing, moves nothing and
    /// takes nothing back that lies before a body.
    pub(super) fn may_table(&self) -> Result<(), Refusal> {
        let Some(person) = self.by.by.person().filter(|_| !self.is_in_office()) else {
            return Ok(());
        };
        let own = self.members.appointments(person).iter().filter(|one| one.term.covers(self.now));
        let members = own.filter(|one| self.members.membership(one.actor, self.now).is_some());
        let all: Vec<_> = members.map(|one| self.members.suspended(one.actor, self.now)).collect();
        match all.iter().flatten().next() {
            Some(one) if all.iter().all(Option::is_some) => {
                Err(Refusal::forbidden("decisions-refused-suspended-tables")
                    .with("case", one.case.n)
                    .under(&one.case.clause.id))
            }
            _ => Ok(()),
        }
    }
}

/// Whether a body decided with it, one way or the other: not for want of a quorum.
pub const fn decided(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Adopted | Verdict::Rejected | Verdict::NotAdopted)
}
