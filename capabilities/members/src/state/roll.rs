//! The roll: who is in, who sits where, who acts for whom now. The record keeps organisations by
//! the ids they had; where the landscape has joined two of them, the roll takes them for one, and
//! after a parting for two again, each with what was recorded for it.

use std::collections::{BTreeMap, BTreeSet};

use charter::model::{Charter, Seat, SeatCount};
use hub::{At, Hub, Id};

use crate::model::{Appointment, Interest, Membership, RoleCard, Statement, Tenure};
use crate::state::State;

/// Members, seats and people, with joined organisations as one.
#[derive(Clone, Copy)]
pub struct Roll<'h> {
    pub(super) state: &'h State,
    pub(super) landscape: &'h landscape::State,
}

/// A seat with whoever holds it now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldSeat {
    /// The seat.
    pub seat: Seat,
    /// The organisation, by the id it took the seat with; vacant when there is none.
    pub actor: Option<Id>,
    /// Until when, if an end is known.
    pub until: Option<At>,
}

impl<'h> Roll<'h> {
    /// The roll of this hub.
    #[must_use]
    pub fn of(hub: &'h Hub) -> Self {
        Self::new(hub.room::<State>(), hub)
    }

    /// The roll of this state: for the room itself, while it is asked.
    pub(crate) fn new(state: &'h State, hub: &'h Hub) -> Self {
        Self { state, landscape: hub.room::<landscape::State>() }
    }

    /// The organisation that an id leads to now.
    #[must_use]
    pub fn lead(&self, actor: Id) -> Id {
        self.landscape.lead_id(actor)
    }

    /// Whether two ids are one organisation now.
    #[must_use]
    pub fn same(&self, one: Id, other: Id) -> bool {
        one == other || self.lead(one) == self.lead(other)
    }

    /// The membership an organisation has now; the oldest where joined ones have several.
    #[must_use]
    pub fn membership(&self, actor: Id, now: At) -> Option<&'h Membership> {
        let ids = self.landscape.ids(actor);
        let own = ids.iter().filter_map(|id| self.state.membership(*id, now));
        own.min_by_key(|one| one.entry)
    }

    /// Everybody who is in now, by id.
    pub fn members(&self, now: At) -> impl Iterator<Item = &'h Membership> + use<'h> {
        let roll = *self;
        let counts = move |one: &&Membership| {
            roll.membership(one.actor, now).is_some_and(|counted| counted.entry == one.entry)
        };
        self.state.all_members(now).filter(counts)
    }

    /// Who holds a seat now. In a group with one seat for each member, every member holds its own.
    #[must_use]
    pub fn holder(&self, charter: &Charter, seat: &Seat, now: At) -> Option<Id> {
        self.held(charter, seat.clone(), now).actor
    }

    /// The tenures a seat ever had, oldest first.
    #[must_use]
    pub fn tenures(&self, seat: &str) -> &'h [Tenure] {
        self.state.tenures(seat)
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

    /// How many seats a body has, each member's own included, and how many of them nobody holds:
    /// the one count of every page.
    #[must_use]
    pub fn seats_and_vacant(&self, charter: &Charter, body: &str, now: At) -> (usize, usize) {
        let seats = self.seats_of(charter, body, now);
        let vacant = seats.iter().filter(|held| held.actor.is_none()).count();
        (seats.len(), vacant)
    }

    fn held(&self, charter: &Charter, seat: Seat, now: At) -> HeldSeat {
        if let Some(member) = own_seat(charter, &seat) {
            let membership = self
                .membership(member, now)
                .filter(|one| one.actor == member && one.constituency == seat.constituency);
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
        let mut own = self.appointments(person).iter();
        own.any(|one| self.is_for(one, actor, &seat.id, now)).then_some(actor)
    }

    /// Whether an appointment is for this seat of this organisation at this moment. Of joined
    /// organisations each keeps its own people for its own seats: a correction of the map gives
    /// nobody another's vote. Only where nobody was appointed under the id that took the seat do
    /// the people of the others act for it.
    #[must_use]
    pub fn is_for(&self, one: &Appointment, actor: Id, seat: &str, now: At) -> bool {
        one.is_for_seat(seat, now)
            && (one.actor == actor
                || (self.same(one.actor, actor) && !self.is_staffed(actor, seat, now)))
    }

    /// Whether somebody was appointed under this very id to act for this seat now.
    fn is_staffed(&self, actor: Id, seat: &str, now: At) -> bool {
        self.state.all_appointments().any(|one| one.actor == actor && one.is_for_seat(seat, now))
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
        let own = self.appointments(person);
        if own.is_empty() {
            return Vec::new();
        }
        let mut seats: Vec<HeldSeat> =
            charter.seats_of(body).into_iter().map(|seat| self.held(charter, seat, now)).collect();
        let members = own.iter().filter_map(|one| self.membership(one.actor, now));
        let actors: BTreeSet<Id> = members.map(|membership| membership.actor).collect();
        for group in each_member_groups(charter, body) {
            let own_seats = actors.iter().map(|actor| format!("{body}/{}/{actor}", group.key()));
            seats.extend(
                own_seats
                    .filter_map(|id| charter.seat(&id))
                    .map(|seat| self.held(charter, seat, now)),
            );
        }
        let acts = |actor: Id, seat: &str| own.iter().any(|one| self.is_for(one, actor, seat, now));
        seats.retain(|held| held.actor.is_some_and(|actor| acts(actor, &held.seat.id)));
        seats
    }

    /// Everything a person was ever appointed to, oldest first.
    #[must_use]
    pub fn appointments(&self, person: Id) -> &'h [Appointment] {
        self.state.appointments(person)
    }

    /// Whether a person acts for an organisation now.
    #[must_use]
    pub fn acts(&self, person: Id, actor: Id, now: At) -> bool {
        let mut own = self.appointments(person).iter();
        own.any(|one| one.term.covers(now) && self.same(one.actor, actor))
    }

    /// Everybody who acts for anybody now, by organisation; delegates first.
    #[must_use]
    pub fn people_by_actor(&self, now: At) -> BTreeMap<Id, Vec<&'h Appointment>> {
        let mut people: BTreeMap<Id, Vec<&Appointment>> = BTreeMap::new();
        for one in self.state.all_appointments().filter(|one| one.term.covers(now)) {
            people.entry(self.lead(one.actor)).or_default().push(one);
        }
        for own in people.values_mut() {
            own.sort_by_key(|one| (one.part, one.entry));
        }
        people
    }

    /// The interest of this id, withdrawn or not.
    #[must_use]
    pub fn interest(&self, id: Id) -> Option<&'h Interest> {
        self.state.interest(id)
    }

    /// The interests that are declared now, by id.
    pub fn interests(&self, now: At) -> impl Iterator<Item = &'h Interest> + use<'h> {
        self.state.interests(now)
    }

    /// The versions of an organisation's role card, newest first.
    #[must_use]
    pub fn role_cards(&self, actor: Id) -> Vec<&'h RoleCard> {
        let ids = self.landscape.ids(actor);
        let mut cards: Vec<&RoleCard> =
            ids.iter().flat_map(|id| self.state.role_cards(*id)).collect();
        cards.sort_by_key(|card| std::cmp::Reverse(card.entry));
        cards
    }

    /// Since when nobody holds a seat that was held once.
    #[must_use]
    pub fn vacant_since(&self, seat: &str, now: At) -> Option<At> {
        let ends = self.tenures(seat).iter().filter_map(|one| one.term.until);
        ends.filter(|end| *end <= now).max()
    }

    /// What the secretariat stated of its size and cost, oldest first.
    #[must_use]
    pub fn statements(&self) -> &'h [Statement] {
        self.state.statements()
    }

    /// The entry that used a resolution up.
    #[must_use]
    pub fn spent(&self, resolution: Id) -> Option<u64> {
        self.state.spent(resolution)
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
