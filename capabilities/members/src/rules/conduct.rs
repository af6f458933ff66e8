//! When something may happen in a case about a member's conduct. Whoever is accused answers before
//! anything is decided; a sanction follows from nothing but a decision of the body that the
//! charter names; and what the host records by itself is worked out here alone, for a replay too.

use charter::authority::role_is_granted;
use charter::model::{Charter, Conduct, SanctionKind};
use hub::{At, Hub, Id, Refusal, Resolution};

use super::Here;
use crate::act::{
    Act, Appealed, CaseAnswered, CaseDismissed, CaseOpened, CaseWithdrawn, HearingCalled,
    SanctionConfirmed, SanctionFinal, SanctionLifted, Sanctioned,
};
use crate::model::{Case, CaseStage};

/// What a motion allows that sanctions a member: its subject is the case, its place the sanction.
pub const SANCTIONED: &str = "members.sanctioned";
/// What a motion allows that confirms a sanction after an appeal.
pub const CONFIRMED: &str = "members.sanction_confirmed";
/// What a motion allows that lifts a suspension.
pub const LIFTED: &str = "members.sanction_lifted";

/// So many days beyond the shortest time ahead a hearing is called, or moved, at most.
const HEARING_AHEAD_DAYS: i64 = 60;

/// Whether a motion that allows this kind of act decides on a case.
#[must_use]
pub fn is_on_conduct(kind: &str) -> bool {
    [SANCTIONED, CONFIRMED, LIFTED].contains(&kind)
}

impl Here<'_> {
    pub(super) fn case_opened(&self, act: &CaseOpened) -> Result<(), Refusal> {
        let clause = self.clause(&act.clause)?;
        if self.members.case(act.case).is_some() {
            return Err(Refusal::invalid("members-refused-id-used"));
        }
        self.is_in(act.actor)?;
        self.is_no_own_case(act.actor, &clause.id)?;
        self.raises(act, clause)?;
        if !act.asks.fits(clause) {
            return Err(Refusal::invalid("members-refused-no-sanction")
                .with("sanction", act.asks)
                .under(&clause.id));
        }
        let mut same = self.members.cases_about(act.actor);
        match same.find(|one| one.end.is_none() && one.clause.id == clause.id) {
            Some(open) => Err(Refusal::too_late("members-refused-case-open")
                .with("n", open.n)
                .under(&clause.id)),
            None => Ok(()),
        }
    }

    /// A charter without clauses on conduct knows no cases.
    fn clause(&self, id: &str) -> Result<&Conduct, Refusal> {
        if self.charter.conduct.is_empty() {
            return Err(Refusal::forbidden("members-refused-no-conduct").under("conduct"));
        }
        let found = self.charter.conduct(id);
        found.ok_or_else(|| Refusal::unknown("members-refused-no-clause").with("clause", id))
    }

    fn raises(&self, act: &CaseOpened, clause: &Conduct) -> Result<(), Refusal> {
        if !clause.by.iter().any(|one| role_is_granted(one, &self.by.role)) {
            let who = clause.by.iter().map(|one| charter::authority::called(self.charter, one));
            return Err(Refusal::forbidden("members-refused-case-of-others")
                .with("who", who.collect::<Vec<_>>().join(", "))
                .under(&clause.id));
        }
        match act.raiser {
            Some(member) => self.is_in(member).and_then(|()| self.is_own(member)),
            None if self.is_in_office() => Ok(()),
            None => Err(Refusal::invalid("members-refused-whose-case").under(&clause.id)),
        }
    }

    /// Nobody raises, hears or takes back a case about a member for which they act, whatever
    /// office they hold.
    fn is_no_own_case(&self, actor: Id, clause: &str) -> Result<(), Refusal> {
        match self.is_own(actor) {
            Ok(()) => Err(Refusal::forbidden("members-refused-own-case").under(clause)),
            Err(_) => Ok(()),
        }
    }

    pub(super) fn case_answered(&self, act: &CaseAnswered) -> Result<(), Refusal> {
        let case = self.undecided(act.case)?;
        self.is_own(case.actor)
    }

    pub(super) fn hearing_called(&self, act: &HearingCalled) -> Result<(), Refusal> {
        let case = self.undecided(act.case)?;
        self.is_no_own_case(case.actor, &case.clause.id)?;
        let hears = self.by.role.strip_prefix("seat:") == Some(case.clause.hears.as_str());
        if !hears && !self.is_in_office() {
            return Err(Refusal::forbidden("members-refused-hearing-of-others")
                .with("body", &case.clause.hears)
                .under(&case.clause.id));
        }
        let days = case.clause.hearing_days.unwrap_or_default();
        if act.on <= self.now || act.on < self.now.plus_days(days.into()) {
            return Err(Refusal::invalid("members-refused-hearing-soon")
                .with("days", days)
                .under(&case.clause.id));
        }
        // Nobody puts a decision off for ever by the hearing before it: neither the first call nor
        // those that move it lead further than this; to an earlier day it is always moved.
        let ahead = i64::from(days) + HEARING_AHEAD_DAYS;
        let latest = match &case.hearing {
            None => self.now.plus_days(ahead),
            Some(hearing) => case.answer_until.plus_days(ahead).max(hearing.on),
        };
        if latest < act.on {
            return Err(Refusal::too_late("members-refused-hearing-late")
                .with("n", case.n)
                .with("until", latest)
                .under(&case.clause.id));
        }
        Ok(())
    }

    pub(super) fn case_withdrawn(&self, act: &CaseWithdrawn) -> Result<(), Refusal> {
        let case = self.undecided(act.case)?;
        self.is_no_own_case(case.actor, &case.clause.id)?;
        match case.raiser {
            Some(member) => self.is_own(member),
            None if self.by.role == case.role => Ok(()),
            None => Err(Refusal::forbidden("members-refused-not-raised").under(&case.clause.id)),
        }
    }

    pub(super) fn appealed(&self, act: &Appealed) -> Result<(), Refusal> {
        let case = self.known(act.case)?;
        self.is_own(case.actor)?;
        let refused = |message| Refusal::too_late(message).under(&case.clause.id);
        let Some(ruling) = &case.ruling else {
            return Err(refused("members-refused-nothing-to-appeal"));
        };
        let Some(until) = ruling.appeal_until else {
            return Err(refused("members-refused-no-appeal"));
        };
        if case.appeal.is_some() {
            return Err(refused("members-refused-appealed"));
        }
        if case.end.is_some() || until <= self.now {
            return Err(refused("members-refused-appeal-late").with("until", until));
        }
        Ok(())
    }

    /// Where the charter excludes members by a decision, no office ends the membership of one that
    /// can speak for itself.
    pub(super) fn is_not_put_out(&self, actor: Id) -> Result<(), Refusal> {
        let excludes = |one: &&Conduct| one.sanctions.contains(&SanctionKind::Exclusion);
        match self.charter.conduct.iter().find(excludes) {
            Some(clause) if self.others_act(actor) => {
                Err(Refusal::forbidden("members-refused-put-out").under(&clause.id))
            }
            _ => Ok(()),
        }
    }

    /// While a case about a member is open, no office chooses who speaks for it.
    pub(super) fn is_left_its_people(&self, actor: Id) -> Result<(), Refusal> {
        let open = self.members.cases_about(actor).find(|case| case.end.is_none());
        match open {
            Some(case) if self.others_act(actor) => {
                Err(Refusal::forbidden("members-refused-case-people")
                    .with("n", case.n)
                    .under(&case.clause.id))
            }
            _ => Ok(()),
        }
    }

    /// Whether somebody acts for an organisation, and it is not the person who does this.
    fn others_act(&self, actor: Id) -> bool {
        let people = self.members.people_by_actor(self.now);
        people.contains_key(&self.members.lead(actor)) && self.is_own(actor).is_err()
    }

    /// INVARIANT (no sanction without a decision): what the host records in a case is what follows
    /// from the decisions and the deadlines before it, and nothing else.
    pub(super) fn follows(&self, act: &Act, id: Id) -> Result<(), Refusal> {
        let case = self.known(id)?;
        match follows(case, self.now, self.hub) {
            Some(own) if own == *act => Ok(()),
            _ => Err(Refusal::forbidden("members-refused-not-decided").under(&case.clause.id)),
        }
    }

    fn known(&self, id: Id) -> Result<&Case, Refusal> {
        self.members.case(id).ok_or_else(|| Refusal::unknown("members-refused-no-case"))
    }

    fn undecided(&self, id: Id) -> Result<&Case, Refusal> {
        let case = self.known(id)?;
        if case.is_undecided() {
            return Ok(case);
        }
        Err(Refusal::too_late("members-refused-case-over").with("n", case.n).under(&case.clause.id))
    }
}

/// The charter of the day on which a case was opened: it is heard and decided by that one, whatever
/// is amended meanwhile.
#[must_use]
pub fn terms<'h>(case: &Case, hub: &'h Hub) -> Option<&'h Charter> {
    let found = hub.room::<charter::State>().in_force_at(case.opened.entry);
    found.map(|version| &version.charter)
}

/// What follows by itself in a case now: from a decision of the body that was to decide, or from
/// a deadline that passed.
#[must_use]
pub fn follows(case: &Case, now: At, hub: &Hub) -> Option<Act> {
    // Asked only where something can follow: this runs for every case at every turn.
    let resolved = |kind: &str, since: u64, counts: fn(&Resolution) -> bool| {
        let is_on = |one: &Resolution| one.permits.as_deref() == Some(kind) && since < one.entry;
        hub.resolutions_on(case.id).into_iter().find(|one| is_on(one) && counts(one))
    };
    let id = case.id;
    let Some(ruling) = &case.ruling else {
        if case.end.is_some() {
            return None;
        }
        let found = resolved(SANCTIONED, case.opened.entry, |_| true)?;
        let sanction = found.place.as_deref().and_then(|place| place.parse().ok());
        return Some(match sanction.filter(|_| found.adopted) {
            Some(sanction) => {
                Act::Sanctioned(Sanctioned { case: id, sanction, resolution: found.id })
            }
            None => Act::CaseDismissed(CaseDismissed { case: id, decision: found.id }),
        });
    };
    match (case.end, &case.appeal) {
        (None, None) => {
            let is_over = ruling.appeal_until.is_some_and(|until| until <= now);
            is_over.then_some(Act::SanctionFinal(SanctionFinal { case: id }))
        }
        (None, Some(appeal)) => {
            let found = resolved(CONFIRMED, appeal.made.entry, |_| true)?;
            Some(match found.adopted {
                true => {
                    Act::SanctionConfirmed(SanctionConfirmed { case: id, resolution: found.id })
                }
                false => Act::CaseDismissed(CaseDismissed { case: id, decision: found.id }),
            })
        }
        (Some(_), _) if case.lifted.is_none() && case.can_be_lifted(now) => {
            // A motion to lift it that was lost does not stand in the way of a later one.
            let found = resolved(LIFTED, ruling.made.entry, |found| found.adopted)?;
            Some(Act::SanctionLifted(SanctionLifted { case: id, resolution: found.id }))
        }
        (Some(_), _) => None,
    }
}

/// The rule of the case's own charter by which a motion of this kind on a case is decided.
///
/// # Errors
/// When there is nothing to decide: the case is over, was not appealed, or no suspension runs.
pub fn deciding<'c>(case: &'c Case, kind: &str, now: At) -> Result<&'c str, Refusal> {
    let appeal = case.clause.appeal().map(|(rule, _)| rule);
    let rule = match kind {
        SANCTIONED if case.is_undecided() => Some(case.clause.rule.as_str()),
        CONFIRMED if case.stage(now) == CaseStage::Appealed => appeal,
        LIFTED if case.end.is_some() && case.can_be_lifted(now) => Some(case.clause.rule.as_str()),
        _ => None,
    };
    rule.ok_or_else(|| {
        Refusal::too_late("members-refused-case-over").with("n", case.n).under(&case.clause.id)
    })
}

/// Whether the member was heard, so that its case can be decided.
///
/// # Errors
/// When its time to answer runs and it has not answered, or when a hearing is to be held first.
pub fn is_heard(case: &Case, now: At) -> Result<(), Refusal> {
    let refused = |message| Err(Refusal::invalid(message).with("n", case.n).under(&case.clause.id));
    if case.waits_for_answer(now) {
        return Err(Refusal::invalid("members-refused-unanswered")
            .with("until", case.answer_until)
            .under(&case.clause.id));
    }
    match &case.hearing {
        Some(hearing) if now < hearing.on => refused("members-refused-hearing-ahead"),
        None if case.clause.hearing_days.is_some() => refused("members-refused-no-hearing"),
        _ => Ok(()),
    }
}
