//! When it may happen, beyond what the charter's table of powers says: organisations that exist,
//! constituencies and seats the charter has, terms that fit, and nobody speaking for others.

mod admission;
mod amended;
mod conduct;
mod secretariat;

pub use amended::leaves_cases;
pub use conduct::{
    CONFIRMED, LIFTED, SANCTIONED, deciding, follows, is_heard, is_on_conduct, terms,
};

use charter::model::{Charter, Seat, SeatCount};
use hub::{Actor, At, Hub, Id, Principal, Refusal};

use crate::act::{
    Act, Admitted, CaseDismissed, InterestDeclared, InterestWithdrawn, Left, PersonAppointed,
    PersonEnded, RoleCardWritten, SanctionConfirmed, SanctionFinal, SanctionLifted, Sanctioned,
    SeatFilled, SeatVacated,
};
use crate::model::{About, Term, is_code};
use crate::state::Roll;

/// The seconds of a year with a leap day, so that no term is a day too long.
const YEAR_DAYS: i64 = 366;

/// The charter in force, if one was adopted.
#[must_use]
pub fn charter(hub: &Hub) -> Option<&Charter> {
    hub.room::<charter::State>().charter()
}

/// Whether this act may happen now.
///
/// # Errors
/// The refusal.
pub fn check(act: &Act, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
    let charter = charter(hub).ok_or_else(|| Refusal::invalid("members-refused-no-charter"))?;
    let here = Here { charter, members: Roll::of(hub), by, now, hub };
    match act {
        Act::Admitted(act) => here.admitted(act),
        Act::Left(act) => here.left(act),
        Act::SeatFilled(act) => here.seat_filled(act),
        Act::SeatVacated(act) => here.seat_vacated(act),
        Act::PersonAppointed(act) => here.person_appointed(act),
        Act::PersonEnded(act) => here.person_ended(act),
        Act::InterestDeclared(act) => here.interest_declared(act),
        Act::InterestWithdrawn(act) => here.interest_withdrawn(act),
        Act::RoleCardWritten(act) => here.role_card_written(act),
        Act::CriterionAnswered(act) => here.criterion_answered(act),
        Act::Vouched(act) => here.vouched(act),
        Act::VouchWithdrawn(act) => here.vouch_withdrawn(act),
        Act::SecretariatStated(act) => here.secretariat_stated(act),
        Act::CaseOpened(act) => here.case_opened(act),
        Act::CaseAnswered(act) => here.case_answered(act),
        Act::HearingCalled(act) => here.hearing_called(act),
        Act::CaseWithdrawn(act) => here.case_withdrawn(act),
        Act::Appealed(act) => here.appealed(act),
        Act::Sanctioned(Sanctioned { case, .. })
        | Act::CaseDismissed(CaseDismissed { case, .. })
        | Act::SanctionConfirmed(SanctionConfirmed { case, .. })
        | Act::SanctionFinal(SanctionFinal { case })
        | Act::SanctionLifted(SanctionLifted { case, .. }) => here.follows(act, *case),
    }
}

/// Everything a rule of this room looks at.
struct Here<'h> {
    charter: &'h Charter,
    members: Roll<'h>,
    by: &'h Principal,
    now: At,
    hub: &'h Hub,
}

/// What must have been said with an act.
///
/// # Errors
/// The refusal that says which words are missing.
pub fn check_words(act: &Act) -> Result<(), Refusal> {
    let (said, missing) = match act {
        Act::CaseOpened(act) => (&act.grounds, "members-wrong-grounds"),
        Act::CaseAnswered(act) => (&act.answer, "members-wrong-plea"),
        Act::Appealed(act) => (&act.reason, "members-wrong-plea"),
        _ => return Ok(()),
    };
    if said.is_empty() { Err(Refusal::invalid(missing)) } else { Ok(()) }
}

impl Here<'_> {
    fn admitted(&self, act: &Admitted) -> Result<(), Refusal> {
        self.is_on_map(act.actor)?;
        if self.charter.constituency(&act.constituency).is_none() {
            return Err(Refusal::unknown("members-refused-no-constituency")
                .with("constituency", &act.constituency));
        }
        if self.members.membership(act.actor, self.now).is_some() {
            return Err(Refusal::invalid("members-refused-already-in"));
        }
        self.is_eligible(act.actor)?;
        self.resolution_fits(act.resolution, act.actor)
    }

    fn left(&self, act: &Left) -> Result<(), Refusal> {
        self.is_in(act.actor)?;
        self.speaks_for(act.actor)?;
        self.is_not_put_out(act.actor)
    }

    fn seat_filled(&self, act: &SeatFilled) -> Result<(), Refusal> {
        let seat = self.counted_seat(&act.seat)?;
        self.is_in(act.actor)?;
        let membership = self.members.membership(act.actor, self.now);
        if membership.is_none_or(|membership| membership.constituency != seat.constituency) {
            return Err(Refusal::invalid("members-refused-other-constituency")
                .with("seat", &act.seat)
                .with("constituency", &seat.constituency));
        }
        if !act.term.is_forward() {
            return Err(Refusal::invalid("members-refused-term-backward"));
        }
        self.term_fits(&seat, &act.term)?;
        let mut others = self.members.tenures(&act.seat).iter();
        if others.any(|tenure| tenure.term.overlaps(&act.term)) {
            return Err(Refusal::invalid("members-refused-seat-taken").with("seat", &act.seat));
        }
        self.resolution_fits(act.resolution, act.actor)
    }

    fn seat_vacated(&self, act: &SeatVacated) -> Result<(), Refusal> {
        let seat = self.counted_seat(&act.seat)?;
        match self.members.holder(self.charter, &seat, self.now) {
            Some(actor) => self.speaks_for(actor),
            None => Err(Refusal::invalid("members-refused-seat-vacant").with("seat", &act.seat)),
        }
    }

    fn person_appointed(&self, act: &PersonAppointed) -> Result<(), Refusal> {
        self.is_in(act.actor)?;
        self.speaks_for(act.actor)?;
        self.is_left_its_people(act.actor)?;
        if !act.term.is_forward() {
            return Err(Refusal::invalid("members-refused-term-backward"));
        }
        if let Some(id) = &act.seat {
            let seat = self.any_seat(id)?;
            let holder = self.members.holder(self.charter, &seat, self.now);
            if !holder.is_some_and(|holder| self.members.same(holder, act.actor)) {
                return Err(Refusal::invalid("members-refused-seat-of-others").with("seat", id));
            }
        }
        let mut own = self.members.appointments(act.person).iter();
        let doubled = own.any(|one| {
            self.members.same(one.actor, act.actor)
                && one.seat == act.seat
                && one.term.overlaps(&act.term)
        });
        if doubled {
            return Err(Refusal::invalid("members-refused-already-acts"));
        }
        Ok(())
    }

    fn person_ended(&self, act: &PersonEnded) -> Result<(), Refusal> {
        let mut own = self.members.appointments(act.person).iter();
        let meant = own.any(|one| {
            self.members.same(one.actor, act.actor)
                && one.term.until.is_none_or(|until| self.now < until)
                && (act.seat.is_none() || one.seat == act.seat)
        });
        if !meant {
            return Err(Refusal::unknown("members-refused-does-not-act"));
        }
        // Nobody is held in a part they want to leave.
        if self.by.by == Actor::Person(act.person) {
            return Ok(());
        }
        self.speaks_for(act.actor)?;
        self.is_left_its_people(act.actor)
    }

    fn interest_declared(&self, act: &InterestDeclared) -> Result<(), Refusal> {
        if self.members.interest(act.interest).is_some() {
            return Err(Refusal::invalid("members-refused-id-used"));
        }
        self.is_in(act.actor)?;
        self.speaks_for(act.actor)?;
        match &act.about {
            About::Topic(code) if !is_code(code) => {
                Err(Refusal::invalid("members-refused-not-a-code"))
            }
            About::Actor(actor) => self.is_on_map(*actor),
            _ => Ok(()),
        }
    }

    fn interest_withdrawn(&self, act: &InterestWithdrawn) -> Result<(), Refusal> {
        match self.members.interest(act.interest) {
            None => Err(Refusal::unknown("members-refused-no-interest")),
            Some(interest) if !interest.term.covers(self.now) => {
                Err(Refusal::too_late("members-refused-interest-gone"))
            }
            Some(interest) => self.speaks_for(interest.actor),
        }
    }

    fn role_card_written(&self, act: &RoleCardWritten) -> Result<(), Refusal> {
        self.is_in(act.actor)?;
        self.speaks_for(act.actor)
    }

    fn is_on_map(&self, actor: Id) -> Result<(), Refusal> {
        match self.hub.room::<landscape::State>().actor(actor) {
            Some(_) => Ok(()),
            None => Err(Refusal::unknown("members-refused-no-actor").with("actor", actor)),
        }
    }

    fn is_in(&self, actor: Id) -> Result<(), Refusal> {
        match self.members.membership(actor, self.now) {
            Some(_) => Ok(()),
            None => Err(Refusal::invalid("members-refused-not-in").with("actor", actor)),
        }
    }

    /// Officers act for the hub, as far as the charter lets them. Whoever holds no office acts for
    /// their own organisation only.
    fn speaks_for(&self, actor: Id) -> Result<(), Refusal> {
        if self.is_in_office() { Ok(()) } else { self.is_own(actor) }
    }

    /// Whether the act is done in an office, not as a member or from a seat.
    fn is_in_office(&self) -> bool {
        self.charter.is_office(&self.by.role)
    }

    fn any_seat(&self, id: &str) -> Result<Seat, Refusal> {
        self.charter
            .seat(id)
            .ok_or_else(|| Refusal::unknown("members-refused-no-seat").with("seat", id))
    }

    /// A seat that is filled one by one: not one that every member has.
    fn counted_seat(&self, id: &str) -> Result<Seat, Refusal> {
        let seat = self.any_seat(id)?;
        let groups = self.charter.body(&seat.body).map(|b| b.seats.as_slice()).unwrap_or_default();
        let group = groups.iter().find(|group| group.key() == seat.group);
        if group.is_some_and(|group| group.seats == SeatCount::EachMember) {
            return Err(Refusal::invalid("members-refused-own-seat").with("seat", id));
        }
        Ok(seat)
    }

    /// A body with a term of office seats nobody for longer, except where the charter gives the
    /// same organisations their seats for good.
    fn term_fits(&self, seat: &Seat, term: &Term) -> Result<(), Refusal> {
        let Some(body) = self.charter.body(&seat.body) else { return Ok(()) };
        let is_permanent =
            body.seats.iter().any(|group| group.key() == seat.group && group.permanent);
        let Some(years) = body.term_years.filter(|_| !is_permanent) else { return Ok(()) };
        let last = term.from.plus_days(i64::from(years) * YEAR_DAYS);
        match term.until {
            Some(until) if until <= last => Ok(()),
            _ => Err(Refusal::invalid("members-refused-term-too-long")
                .with("years", years)
                .with("body", &body.id)),
        }
    }

    /// A resolution is about whoever it names, and is used once.
    fn resolution_fits(&self, resolution: Option<Id>, actor: Id) -> Result<(), Refusal> {
        let Some(id) = resolution else { return Ok(()) };
        let Some(found) = self.hub.resolution(id).filter(|found| found.adopted) else {
            return Err(Refusal::unknown("members-refused-no-resolution").with("resolution", id));
        };
        if found.subject.is_some_and(|subject| !self.members.same(subject, actor)) {
            return Err(Refusal::invalid("members-refused-resolution-for-other")
                .with("resolution", id)
                .under(found.rule));
        }
        match self.members.spent(id) {
            Some(entry) => Err(Refusal::too_late("members-refused-resolution-spent")
                .with("resolution", id)
                .with("entry", entry)
                .under(found.rule)),
            None => Ok(()),
        }
    }
}
