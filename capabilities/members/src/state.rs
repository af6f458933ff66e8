//! What is known: who is in, who sits where, who acts for whom, who declared what.

use std::collections::{BTreeMap, BTreeSet};

use charter::model::{Charter, Seat, SeatCount};
use hub::{At, AtHand, Fold, Hub, Id, Principal, Refusal, Said, Stamp};
use serde::{Deserialize, Serialize};

use crate::act::{Act, InterestDeclared, PersonAppointed, PersonEnded};
use crate::model::{Appointment, Interest, Membership, Tenure, Term};
use crate::rules;

/// What is known of members, seats, people and interests. Nothing is forgotten: what ended has a
/// term that ended.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {
    memberships: BTreeMap<Id, Vec<Membership>>,
    tenures: BTreeMap<String, Vec<Tenure>>,
    appointments: BTreeMap<Id, Vec<Appointment>>,
    interests: BTreeMap<Id, Interest>,
    /// Resolutions that were used up, and the entry that used them.
    spent: BTreeMap<Id, u64>,
}

/// A seat with whoever holds it now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldSeat {
    /// The seat.
    pub seat: Seat,
    /// The organisation; vacant when there is none.
    pub actor: Option<Id>,
    /// Until when, if an end is known.
    pub until: Option<At>,
}

impl State {
    /// The membership an organisation has now.
    #[must_use]
    pub fn membership(&self, actor: Id, now: At) -> Option<&Membership> {
        self.memberships.get(&actor)?.iter().rev().find(|one| one.term.covers(now))
    }

    /// All memberships an organisation ever had, oldest first.
    #[must_use]
    pub fn memberships(&self, actor: Id) -> &[Membership] {
        self.memberships.get(&actor).map(Vec::as_slice).unwrap_or_default()
    }

    /// Everybody who is in now, by id.
    pub fn members(&self, now: At) -> impl Iterator<Item = &Membership> {
        let all = self.memberships.values();
        all.filter_map(move |own| own.iter().rev().find(|one| one.term.covers(now)))
    }

    /// Who holds a seat now. In a group with one seat for each member, every member holds its own.
    #[must_use]
    pub fn holder(&self, charter: &Charter, seat: &Seat, now: At) -> Option<Id> {
        self.held(charter, seat.clone(), now).actor
    }

    /// The tenures a seat ever had, oldest first.
    #[must_use]
    pub fn tenures(&self, seat: &str) -> &[Tenure] {
        self.tenures.get(seat).map(Vec::as_slice).unwrap_or_default()
    }

    /// The seats of a body, each with its holder: those the charter counts out, and one for each
    /// member where the charter says so.
    #[must_use]
    pub fn seats_of(&self, charter: &Charter, body: &str, now: At) -> Vec<HeldSeat> {
        let counted = charter.seats_of(body).into_iter();
        let mut seats: Vec<HeldSeat> = counted.map(|seat| self.held(charter, seat, now)).collect();
        for group in each_member_groups(charter, body) {
            for member in self.members(now).filter(|m| m.constituency == group.constituency) {
                let id = format!("{body}/{}/{}", group.key(), member.actor);
                let Some(seat) = charter.seat(&id) else { continue };
                let (actor, until) = (Some(member.actor), member.term.until);
                seats.push(HeldSeat { seat, actor, until });
            }
        }
        seats
    }

    fn held(&self, charter: &Charter, seat: Seat, now: At) -> HeldSeat {
        if let Some(member) = own_seat(charter, &seat) {
            let membership = self
                .membership(member, now)
                .filter(|membership| membership.constituency == seat.constituency);
            let until = membership.and_then(|membership| membership.term.until);
            return HeldSeat { seat, actor: membership.map(|m| m.actor), until };
        }
        let tenure = self.tenures(&seat.id).iter().rev().find(|one| one.term.covers(now));
        let (actor, until) = (tenure.map(|t| t.actor), tenure.and_then(|t| t.term.until));
        HeldSeat { seat, actor, until }
    }

    /// Whether a person acts for a seat now, and for which organisation.
    #[must_use]
    pub fn acts_for_seat(&self, charter: &Charter, person: Id, seat: &Seat, now: At) -> Option<Id> {
        let actor = self.holder(charter, seat, now)?;
        let mut own = self.appointments.get(&person).into_iter().flatten();
        own.any(|one| one.is_for(actor, &seat.id, now)).then_some(actor)
    }

    /// The seats of a body for which a person acts now.
    #[must_use]
    pub fn seats_acted_for(
        &self,
        charter: &Charter,
        body: &str,
        person: Id,
        now: At,
    ) -> Vec<HeldSeat> {
        let own = self.appointments.get(&person).map(Vec::as_slice).unwrap_or_default();
        let acts = |actor: Id, seat: &str| own.iter().any(|one| one.is_for(actor, seat, now));
        if own.is_empty() {
            return Vec::new();
        }
        let mut seats: Vec<HeldSeat> =
            charter.seats_of(body).into_iter().map(|seat| self.held(charter, seat, now)).collect();
        let actors: BTreeSet<Id> = own.iter().map(|one| one.actor).collect();
        for group in each_member_groups(charter, body) {
            let own_seats = actors.iter().map(|actor| format!("{body}/{}/{actor}", group.key()));
            seats.extend(
                own_seats
                    .filter_map(|id| charter.seat(&id))
                    .map(|seat| self.held(charter, seat, now)),
            );
        }
        seats.retain(|held| held.actor.is_some_and(|actor| acts(actor, &held.seat.id)));
        seats
    }

    /// Everything a person was ever appointed to, oldest first.
    #[must_use]
    pub fn appointments(&self, person: Id) -> &[Appointment] {
        self.appointments.get(&person).map(Vec::as_slice).unwrap_or_default()
    }

    /// The people who act for an organisation now; delegates first.
    #[must_use]
    pub fn people_of(&self, actor: Id, now: At) -> Vec<&Appointment> {
        let all = self.appointments.values().flatten();
        let mut people: Vec<&Appointment> =
            all.filter(|one| one.actor == actor && one.term.covers(now)).collect();
        people.sort_by_key(|one| (one.part, one.entry));
        people
    }

    /// Everybody who acts for anybody now, by organisation; delegates first.
    #[must_use]
    pub fn people_by_actor(&self, now: At) -> BTreeMap<Id, Vec<&Appointment>> {
        let mut people: BTreeMap<Id, Vec<&Appointment>> = BTreeMap::new();
        for one in self.appointments.values().flatten().filter(|one| one.term.covers(now)) {
            people.entry(one.actor).or_default().push(one);
        }
        for own in people.values_mut() {
            own.sort_by_key(|one| (one.part, one.entry));
        }
        people
    }

    /// The interest of this id, withdrawn or not.
    #[must_use]
    pub fn interest(&self, id: Id) -> Option<&Interest> {
        self.interests.get(&id)
    }

    /// The interests that are declared now, by id.
    pub fn interests(&self, now: At) -> impl Iterator<Item = &Interest> {
        self.interests.values().filter(move |interest| interest.term.covers(now))
    }

    /// The entry that used a resolution up.
    #[must_use]
    pub fn spent(&self, resolution: Id) -> Option<u64> {
        self.spent.get(&resolution).copied()
    }

    fn take_in(&mut self, membership: Membership) {
        if let Some(resolution) = membership.resolution {
            self.spent.insert(resolution, membership.entry);
        }
        self.memberships.entry(membership.actor).or_default().push(membership);
    }

    fn leave(&mut self, actor: Id, at: At, reason: Said) {
        for one in self.memberships.get_mut(&actor).into_iter().flatten() {
            if one.term.covers(at) {
                one.term = one.term.cut(at);
                one.left_because = reason.clone();
            }
        }
        // A seat is held for the members: whoever leaves gives it back, at once and for later.
        for tenure in self.tenures.values_mut().flatten().filter(|tenure| tenure.actor == actor) {
            tenure.term = tenure.term.cut(at);
        }
    }

    fn fill(&mut self, tenure: Tenure) {
        if let Some(resolution) = tenure.resolution {
            self.spent.insert(resolution, tenure.entry);
        }
        self.tenures.entry(tenure.seat.clone()).or_default().push(tenure);
    }

    fn appoint(&mut self, act: PersonAppointed, entry: u64) {
        let PersonAppointed { person, actor, seat, part, term, name, title } = act;
        let one = Appointment { person, actor, seat, part, term, name, title, entry };
        self.appointments.entry(person).or_default().push(one);
    }

    fn end(&mut self, act: &PersonEnded, at: At) {
        let meant = |one: &Appointment| {
            one.actor == act.actor && (act.seat.is_none() || one.seat == act.seat)
        };
        for one in self.appointments.get_mut(&act.person).into_iter().flatten() {
            if meant(one) {
                one.term = one.term.cut(at);
            }
        }
    }

    fn declare(&mut self, act: InterestDeclared, stamp: &Stamp) {
        let InterestDeclared { interest: id, actor, person, about, nature, words } = act;
        let (term, entry) = (Term::open(stamp.at), stamp.index);
        self.interests
            .insert(id, Interest { id, actor, person, about, nature, words, term, entry });
    }
}

/// The groups of a body that have one seat for each member.
fn each_member_groups<'c>(
    charter: &'c Charter,
    body: &str,
) -> impl Iterator<Item = &'c charter::model::SeatGroup> {
    let groups = charter.body(body).map(|body| body.seats.as_slice()).unwrap_or_default();
    groups.iter().filter(|group| group.seats == SeatCount::EachMember)
}

/// The member whose own seat this is, in a group with one seat for each member.
fn own_seat(charter: &Charter, seat: &Seat) -> Option<Id> {
    let mut groups = each_member_groups(charter, &seat.body);
    groups.find(|group| group.key() == seat.group)?;
    seat.id.rsplit('/').next()?.parse().ok()
}

impl Fold for State {
    type Act = Act;

    fn check(act: &Act, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
        rules::check(act, by, now, hub)
    }

    fn apply(&mut self, act: Act, stamp: &Stamp, _hub: &Hub, _at_hand: &dyn AtHand) {
        let (at, entry) = (stamp.at, stamp.index);
        match act {
            Act::Admitted(act) => self.take_in(Membership {
                actor: act.actor,
                constituency: act.constituency,
                term: Term::open(at),
                resolution: act.resolution,
                entry,
                left_because: Said::default(),
            }),
            Act::Left(act) => self.leave(act.actor, at, act.reason),
            Act::SeatFilled(act) => self.fill(Tenure {
                seat: act.seat,
                actor: act.actor,
                term: act.term,
                resolution: act.resolution,
                entry,
            }),
            Act::SeatVacated(act) => {
                for one in self.tenures.get_mut(&act.seat).into_iter().flatten() {
                    if one.term.covers(at) {
                        one.term = one.term.cut(at);
                    }
                }
            }
            Act::PersonAppointed(act) => self.appoint(act, entry),
            Act::PersonEnded(act) => self.end(&act, at),
            Act::InterestDeclared(act) => self.declare(act, stamp),
            Act::InterestWithdrawn(act) => {
                if let Some(interest) = self.interests.get_mut(&act.interest) {
                    interest.term = interest.term.cut(at);
                }
            }
        }
    }

    fn roles(&self, person: Id, now: At, hub: &Hub) -> Vec<String> {
        let acts = self.acts_for(person, now);
        if !acts.iter().any(|actor| self.membership(*actor, now).is_some()) {
            return Vec::new();
        }
        let mut roles = vec!["member".to_owned()];
        if let Some(charter) = rules::charter(hub) {
            for body in &charter.bodies {
                if !self.seats_acted_for(charter, &body.id, person, now).is_empty() {
                    roles.push(format!("seat:{}", body.id));
                }
            }
        }
        roles
    }

    fn acts_for(&self, person: Id, now: At) -> Vec<Id> {
        let own = self.appointments(person).iter().filter(|one| one.term.covers(now));
        let actors: BTreeSet<Id> = own.map(|one| one.actor).collect();
        actors.into_iter().collect()
    }
}
