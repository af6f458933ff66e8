//! Items: who puts them on, who backs them, who may take them off.

use charter::model::Seat;
use hub::Refusal;

use super::Here;
use crate::act::{
    BackingWithdrawn, ItemBacked, ItemProposed, ItemRemoved, ItemSettled, ItemWithdrawn,
};
use crate::model::{Disposition, Item};
use crate::tally::rights;

/// The most items that one seat has on an agenda at a time: a right, not a flood.
const ITEMS_MAX: usize = 10;

impl Here<'_> {
    pub(super) fn proposed(&self, act: &ItemProposed) -> Result<(), Refusal> {
        self.is_fresh(self.room.item(act.item).is_some())?;
        self.has_body(&act.body)?;
        self.has_motion(act.motion)?;
        let Some(seat) = &act.seat else { return self.is_in_office() };
        let own = self.own_seat(seat)?;
        self.is_not_suspended(&own)?;
        if own.body != act.body {
            return Err(Refusal::forbidden("meetings-refused-other-body").with("seat", seat));
        }
        let own = |item: &&Item| item.proposer().is_some_and(|first| first.seat == *seat);
        if self.room.agenda(&act.body).filter(own).count() >= ITEMS_MAX {
            return Err(Refusal::invalid("meetings-refused-many").with("max", ITEMS_MAX));
        }
        Ok(())
    }

    pub(super) fn backed(&self, act: &ItemBacked) -> Result<(), Refusal> {
        let item = self.item(act.item)?;
        let seat = self.own_seat(&act.seat)?;
        self.is_not_suspended(&seat)?;
        if seat.body != item.body || !seat.voting {
            return Err(Refusal::forbidden("meetings-refused-other-body").with("seat", &act.seat));
        }
        if item.is_backed_by(&act.seat) {
            return Err(Refusal::invalid("meetings-refused-backs-already").with("n", item.n));
        }
        Ok(())
    }

    pub(super) fn backing_withdrawn(&self, act: &BackingWithdrawn) -> Result<(), Refusal> {
        let item = self.item(act.item)?;
        let seat = self.own_seat(&act.seat)?;
        self.is_not_suspended(&seat)?;
        if item.is_backed_by(&act.seat) {
            return Ok(());
        }
        Err(Refusal::invalid("meetings-refused-backs-not").with("n", item.n))
    }

    pub(super) fn withdrawn(&self, act: &ItemWithdrawn) -> Result<(), Refusal> {
        let item = self.item(act.item)?;
        let proposer = item.proposer().map(|first| first.seat.as_str());
        let is_own =
            item.made.by == self.by.by || proposer.is_some_and(|seat| self.own_seat(seat).is_ok());
        if !is_own {
            return Err(Refusal::forbidden("meetings-refused-not-yours").with("n", item.n));
        }
        if let Some(seat) = proposer.and_then(|seat| self.charter.seat(seat)) {
            self.is_not_suspended(&seat)?;
        }
        // Whoever backs an item has put it there too: it is theirs until they let go of it.
        match item.backers().filter(|one| Some(one.seat.as_str()) != proposer).count() {
            0 => Ok(()),
            others => Err(Refusal::forbidden("meetings-refused-others-back")
                .with("n", item.n)
                .with("seats", others)
                .under(rights::clause(self.charter))),
        }
    }

    pub(super) fn removed(&self, act: &ItemRemoved) -> Result<(), Refusal> {
        let item = self.item(act.item)?;
        // INVARIANT (agenda by right): what enough seats put there, only they take off.
        if item.by_right {
            return Err(Refusal::forbidden("meetings-refused-by-right")
                .with("n", item.n)
                .under(rights::clause(self.charter)));
        }
        Ok(())
    }

    pub(super) fn settled(&self, act: &ItemSettled) -> Result<(), Refusal> {
        let meeting = self.attended_meeting(act.meeting)?;
        let item = self.item(act.item)?;
        if item.body != meeting.body {
            return Err(Refusal::invalid("meetings-refused-other-agenda").with("n", item.n));
        }
        self.has_motion(act.motion)?;
        let motions = self.hub.room::<decisions::State>();
        let motion = act.motion.or(item.motion).and_then(|id| motions.motion(id));
        let is_decided = motion.is_some_and(|motion| motion.outcome().is_some());
        if act.disposition == Disposition::Decided && !is_decided {
            return Err(Refusal::invalid("meetings-refused-undecided").with("n", item.n));
        }
        Ok(())
    }

    /// A seat that the person acts for now.
    fn own_seat(&self, id: &str) -> Result<Seat, Refusal> {
        let seat = self.charter.seat(id);
        let seat =
            seat.ok_or_else(|| Refusal::unknown("meetings-refused-no-seat").with("seat", id))?;
        let acts = self.by.by.person().is_some_and(|person| {
            self.roll.acts_for_seat(self.charter, person, &seat, self.now).is_some()
        });
        if acts {
            return Ok(seat);
        }
        Err(Refusal::forbidden("meetings-refused-other-seat").with("seat", id))
    }

    /// A seat whose holder's votes are suspended puts nothing on an agenda, backs nothing, and
    /// takes neither back.
    fn is_not_suspended(&self, seat: &Seat) -> Result<(), Refusal> {
        let holder = self.roll.holder(self.charter, seat, self.now);
        match holder.and_then(|actor| self.roll.suspended(actor, self.now)) {
            Some(one) => Err(Refusal::forbidden("meetings-refused-suspended")
                .with("seat", &seat.id)
                .with("case", one.case.n)
                .under(&one.case.clause.id)),
            None => Ok(()),
        }
    }

    /// An officer puts items on by office; everybody else from a seat.
    fn is_in_office(&self) -> Result<(), Refusal> {
        if self.charter.is_office(&self.by.role) {
            return Ok(());
        }
        Err(Refusal::invalid("meetings-refused-needs-seat"))
    }
}
