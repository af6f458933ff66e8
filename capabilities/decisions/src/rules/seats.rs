//! What seats may do: object, vote, give proxies, take no part, dissent. Only the person who acts
//! for a seat may, whatever office they hold beside it.

use charter::model::{Method, Rule};
use hub::{Id, Refusal};

use super::Here;
use crate::act::{
    BallotCast, DissentRecorded, ObjectionRaised, ObjectionWithdrawn, ProxyGiven, ProxyWithdrawn,
    Recused,
};
use crate::model::{Aside, Elector, Ground, Motion, OpenVote, Standing};
use crate::tally;

impl<'h> Here<'h> {
    pub(super) fn objection_raised(&self, act: &ObjectionRaised) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        self.is_fresh(motion.objections.iter().any(|one| one.id == act.objection))?;
        let Some(call) = motion.call.as_ref().filter(|_| motion.standing == Standing::Called)
        else {
            return Err(Refusal::too_late("decisions-refused-no-call").with("n", motion.n));
        };
        if call.until <= self.now {
            return Err(over(call.until, &call.rule));
        }
        let elector = self.own_seat(motion, &act.seat)?;
        self.takes_part(motion, elector, &call.rule)?;
        let mut own = motion.objections.iter().filter(|one| one.seat == act.seat);
        if own.any(|one| one.withdrawn.is_none() && one.made.entry > call.made.entry) {
            return Err(Refusal::invalid("decisions-refused-objects-already"));
        }
        Ok(())
    }

    pub(super) fn objection_withdrawn(&self, act: &ObjectionWithdrawn) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        let found = motion.objections.iter().find(|one| one.id == act.objection);
        let objection = found.ok_or_else(|| Refusal::unknown("decisions-refused-no-objection"))?;
        // What was said before a suspension stands, as a ballot does.
        let elector = self.own_seat(motion, &objection.seat)?;
        self.is_not_suspended(elector)?;
        let is_open = motion.standing == Standing::Called
            && motion.until().is_some_and(|until| self.now < until);
        if objection.withdrawn.is_some() || !is_open {
            return Err(Refusal::too_late("decisions-refused-objection-settled"));
        }
        Ok(())
    }

    pub(super) fn ballot_cast(&self, act: &BallotCast) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        let vote = self.may_vote(motion, &act.seat)?;
        is_open(&vote.rule)?;
        if vote.rule.chooses() {
            return Err(Refusal::invalid("decisions-refused-needs-ranking").under(&vote.rule.id));
        }
        Ok(())
    }

    /// The open vote, if this seat may cast a ballot in it now.
    pub(super) fn may_vote(&self, motion: &'h Motion, seat: &str) -> Result<&'h OpenVote, Refusal> {
        let vote = self.open_vote(motion)?;
        let elector = self.own_seat(motion, seat)?;
        self.takes_part(motion, elector, &vote.rule)?;
        if vote.rule.ballot.is_final && vote.has_voted(seat) {
            return Err(Refusal::too_late("decisions-refused-ballot-final").under(&vote.rule.id));
        }
        Ok(vote)
    }

    pub(super) fn proxy_given(&self, act: &ProxyGiven) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        let vote = self.open_vote(motion)?;
        let (rule, proxies) = (&vote.rule, vote.rule.proxies);
        if !proxies.allowed {
            return Err(Refusal::invalid("decisions-refused-no-proxies").under(&rule.id));
        }
        let from = self.own_seat(motion, &act.from)?;
        let to = self.elector(motion, &act.to)?;
        self.takes_part(motion, from, rule)?;
        self.takes_part(motion, to, rule)?;
        let gave = |seat: &str| vote.proxies.iter().any(|proxy| proxy.from == seat);
        let carried = vote.proxies.iter().filter(|proxy| proxy.to == act.to).count();
        let carries = vote.proxies.iter().any(|proxy| proxy.to == act.from);
        if act.from == act.to || to.actor.is_none() {
            return Err(Refusal::invalid("decisions-refused-proxy-self"));
        }
        if gave(&act.from) {
            return Err(Refusal::invalid("decisions-refused-proxy-given"));
        }
        // A vote is handed on once: who carries it must be the one who was trusted with it.
        if carries || gave(&act.to) {
            return Err(Refusal::invalid("decisions-refused-proxy-chain"));
        }
        match proxies.cap.filter(|cap| u64::from(*cap) <= carried as u64) {
            Some(cap) => Err(Refusal::invalid("decisions-refused-proxy-cap")
                .with("cap", cap)
                .with("seat", &act.to)
                .under(&rule.id)),
            None => Ok(()),
        }
    }

    pub(super) fn proxy_withdrawn(&self, act: &ProxyWithdrawn) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        let vote = self.open_vote(motion)?;
        let elector = self.own_seat(motion, &act.from)?;
        self.is_not_suspended(elector)?;
        if vote.proxies.iter().any(|proxy| proxy.from == act.from) {
            return Ok(());
        }
        Err(Refusal::unknown("decisions-refused-no-proxy"))
    }

    pub(super) fn recused(&self, act: &Recused) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        let Some(until) = motion.until() else {
            return Err(Refusal::too_late("decisions-refused-not-open").with("n", motion.n));
        };
        if until <= self.now {
            return Err(Refusal::too_late("decisions-refused-over").with("until", until));
        }
        let elector = self.own_seat(motion, &act.seat)?;
        self.is_not_suspended(elector)?;
        if motion.recusals.iter().any(|one| one.seat == act.seat) {
            return Err(Refusal::invalid("decisions-refused-recused-already"));
        }
        let secret = motion.vote.as_ref().map(|vote| &vote.secret);
        if secret.is_some_and(|cast| cast.contains_key(&act.seat)) {
            return Err(Refusal::too_late("decisions-refused-voted-already"));
        }
        match act.ground {
            Ground::Own => Ok(()),
            Ground::Interest(id) => match self.members.interest(id) {
                Some(interest)
                    if elector.actor.is_some_and(|it| self.members.same(it, interest.actor)) =>
                {
                    Ok(())
                }
                _ => Err(Refusal::unknown("decisions-refused-no-interest")),
            },
        }
    }

    pub(super) fn dissent_recorded(&self, act: &DissentRecorded) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        self.is_fresh(motion.dissents.iter().any(|one| one.id == act.dissent))?;
        if !matches!(motion.standing, Standing::Voting | Standing::Decided) {
            return Err(Refusal::invalid("decisions-refused-no-dissent-yet").with("n", motion.n));
        }
        // INVARIANT (dissent by right): any seat of the electorate, whichever side it was on,
        // recused or not; and no act takes a dissent away.
        self.own_seat(motion, &act.seat).map(|_| ())
    }

    pub(super) fn open_vote(&self, motion: &'h Motion) -> Result<&'h OpenVote, Refusal> {
        let vote = motion.vote.as_ref().filter(|_| motion.standing == Standing::Voting);
        match vote {
            None => Err(Refusal::too_late("decisions-refused-no-vote").with("n", motion.n)),
            Some(vote) if vote.until <= self.now => Err(over(vote.until, &vote.rule)),
            Some(vote) => Ok(vote),
        }
    }

    pub(super) fn elector(&self, motion: &'h Motion, seat: &str) -> Result<&'h Elector, Refusal> {
        motion
            .elector(seat)
            .ok_or_else(|| Refusal::unknown("decisions-refused-not-elector").with("seat", seat))
    }

    /// The seat, if the person acts for whoever held it when the electorate was fixed.
    fn own_seat(&self, motion: &'h Motion, seat: &str) -> Result<&'h Elector, Refusal> {
        let elector = self.elector(motion, seat)?;
        let acts = self.by.by.person().zip(elector.actor).is_some_and(|(person, actor)| {
            let mut own = self.members.appointments(person).iter();
            own.any(|one| self.members.is_for(one, actor, seat, self.now))
        });
        if !acts {
            return Err(Refusal::forbidden("decisions-refused-other-seat").with("seat", seat));
        }
        // Who acts for two members may still be here when one of them has left.
        let is_in =
            elector.actor.is_some_and(|actor| self.members.membership(actor, self.now).is_some());
        if is_in {
            return Ok(elector);
        }
        Err(Refusal::forbidden("decisions-refused-left").with("seat", seat))
    }

    /// Refuses a seat that takes no part, with the reason.
    pub(super) fn takes_part(
        &self,
        motion: &Motion,
        elector: &Elector,
        rule: &Rule,
    ) -> Result<(), Refusal> {
        self.is_not_suspended(elector)?;
        let aside = tally::recused(motion, self.members, self.now);
        match aside.get(&elector.seat) {
            None => Ok(()),
            Some(Aside::Own) => Err(Refusal::forbidden("decisions-refused-recused-own")
                .with("seat", &elector.seat)
                .under(&rule.id)),
            Some(Aside::Interest(id)) => Err(Refusal::forbidden("decisions-refused-recused")
                .with("seat", &elector.seat)
                .with("interest", id)
                .under(&rule.id)),
            Some(Aside::New { from }) => Err(Refusal::forbidden("decisions-refused-new")
                .with("seat", &elector.seat)
                .with("from", *from)
                .under("vote_after_days")),
            Some(Aside::Suspended { case, .. }) => {
                Err(self.of_case("decisions-refused-suspended", *case).with("seat", &elector.seat))
            }
            Some(Aside::Accused(case)) => {
                Err(self.of_case("decisions-refused-accused", *case).with("seat", &elector.seat))
            }
            Some(Aside::Raised(case)) => {
                Err(self.of_case("decisions-refused-raised", *case).with("seat", &elector.seat))
            }
        }
    }

    /// Refuses a seat whose organisation's votes are suspended now, whatever it did before.
    fn is_not_suspended(&self, elector: &Elector) -> Result<(), Refusal> {
        match elector.actor.and_then(|actor| self.members.suspended(actor, self.now)) {
            Some(one) => Err(self
                .of_case("decisions-refused-suspended", one.case.id)
                .with("seat", &elector.seat)),
            None => Ok(()),
        }
    }

    /// A refusal that a case of conduct is the reason for, under its clause.
    fn of_case(&self, message: &'static str, id: Id) -> Refusal {
        let case = self.members.case(id);
        let clause = case.map(|case| case.clause.id.clone()).unwrap_or_default();
        Refusal::forbidden(message).with("case", case.map_or(0, |case| case.n)).under(clause)
    }

    pub(super) fn acts_for(&self, actor: Id) -> bool {
        let person = self.by.by.person();
        person.is_some_and(|person| self.members.acts(person, actor, self.now))
    }
}

/// Only open ballots are cast in the open.
pub(super) fn is_open(rule: &Rule) -> Result<(), Refusal> {
    if tally::is_secret(rule) {
        return Err(Refusal::invalid("decisions-refused-needs-secret").under(&rule.id));
    }
    Ok(())
}

fn over(until: hub::At, rule: &Rule) -> Refusal {
    let message = match rule.method {
        Method::Consensus(_) | Method::Silence(_) => "decisions-refused-call-deadline",
        _ => "decisions-refused-over",
    };
    Refusal::too_late(message).with("until", until).under(&rule.id)
}
