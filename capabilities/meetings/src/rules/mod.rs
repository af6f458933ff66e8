//! When it may happen, beyond what the charter's table of powers says. Everything here looks at
//! open fields alone: words that were erased never change what was allowed.

mod agenda;
mod meeting;

use charter::model::Charter;
use hub::{At, Hub, Id, Principal, Refusal};
use members::Roll;

use crate::act::Act;
use crate::model::{Item, Meeting, Standing};
use crate::state::State;

/// Whether this act may happen now.
///
/// # Errors
/// The refusal, with the clause of the charter where one decides.
pub fn check(act: &Act, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
    let no_charter = || Refusal::invalid("meetings-refused-no-charter");
    let charter = hub.room::<charter::State>().charter().ok_or_else(no_charter)?;
    let here = Here { charter, roll: Roll::of(hub), room: hub.room(), by, now, hub };
    match act {
        Act::MeetingCalled(act) => here.called(act),
        Act::MeetingChanged(act) => here.changed(act),
        Act::MeetingCancelled(act) => here.cancelled(act),
        Act::ItemProposed(act) => here.proposed(act),
        Act::ItemBacked(act) => here.backed(act),
        Act::BackingWithdrawn(act) => here.backing_withdrawn(act),
        Act::ItemWithdrawn(act) => here.withdrawn(act),
        Act::ItemRemoved(act) => here.removed(act),
        Act::PaperFiled(act) => here.paper_filed(act),
        Act::AttendanceRecorded(act) => here.attended(act),
        Act::SpeakingRecorded(act) => here.spoken(act),
        Act::ItemSettled(act) => here.settled(act),
        Act::MeetingClosed(act) => here.closed(act),
        Act::MinutesCorrected(act) => here.ended(act.meeting).map(drop),
        Act::MinutesAdopted(act) => here.adopted(act),
    }
}

/// What must have been said with an act.
///
/// # Errors
/// The refusal that says which words are missing.
pub fn check_words(act: &Act) -> Result<(), Refusal> {
    let (said, missing) = match act {
        Act::ItemProposed(act) => (&act.title, "meetings-wrong-title"),
        Act::ItemSettled(act) => (&act.result, "meetings-wrong-result"),
        Act::PaperFiled(act) => (&act.title, "meetings-wrong-title"),
        Act::ItemRemoved(act) => (&act.reason, "meetings-wrong-reason"),
        Act::MeetingCancelled(act) => (&act.reason, "meetings-wrong-reason"),
        Act::MinutesCorrected(act) => (&act.words, "meetings-wrong-words"),
        _ => return Ok(()),
    };
    if said.is_empty() { Err(Refusal::invalid(missing)) } else { Ok(()) }
}

/// Everything a rule of this room looks at.
struct Here<'h> {
    charter: &'h Charter,
    roll: Roll<'h>,
    room: &'h State,
    by: &'h Principal,
    now: At,
    hub: &'h Hub,
}

impl<'h> Here<'h> {
    fn meeting(&self, id: Id) -> Result<&'h Meeting, Refusal> {
        self.room.meeting(id).ok_or_else(|| Refusal::unknown("meetings-refused-no-meeting"))
    }

    /// A meeting that has begun and not ended.
    fn begun(&self, id: Id) -> Result<&'h Meeting, Refusal> {
        let meeting = self.meeting(id)?;
        match meeting.standing(self.now) {
            Standing::Begun => Ok(meeting),
            Standing::Ahead => {
                Err(Refusal::invalid("meetings-refused-ahead").with("at", meeting.at()))
            }
            Standing::Closed | Standing::Cancelled => Err(over(meeting)),
        }
    }

    /// A meeting that has begun, and of which it is recorded who came.
    fn attended_meeting(&self, id: Id) -> Result<&'h Meeting, Refusal> {
        let meeting = self.begun(id)?;
        match meeting.attended() {
            Some(_) => Ok(meeting),
            None => Err(Refusal::invalid("meetings-refused-nobody-yet").with("n", meeting.n)),
        }
    }

    /// A meeting that has ended.
    fn ended(&self, id: Id) -> Result<&'h Meeting, Refusal> {
        let meeting = self.meeting(id)?;
        match meeting.standing(self.now) {
            Standing::Closed => Ok(meeting),
            _ => Err(Refusal::invalid("meetings-refused-no-minutes").with("n", meeting.n)),
        }
    }

    /// An item that is on the agenda.
    fn item(&self, id: Id) -> Result<&'h Item, Refusal> {
        let item =
            self.room.item(id).ok_or_else(|| Refusal::unknown("meetings-refused-no-item"))?;
        if item.is_open() {
            return Ok(item);
        }
        Err(Refusal::too_late("meetings-refused-item-over").with("n", item.n))
    }

    fn has_body(&self, body: &str) -> Result<(), Refusal> {
        match self.charter.body(body) {
            Some(_) => Ok(()),
            None => Err(Refusal::unknown("meetings-refused-no-body").with("body", body)),
        }
    }

    fn has_motion(&self, motion: Option<Id>) -> Result<(), Refusal> {
        let motions = self.hub.room::<decisions::State>();
        match motion.filter(|id| motions.motion(*id).is_none()) {
            Some(_) => Err(Refusal::unknown("meetings-refused-no-motion")),
            None => Ok(()),
        }
    }

    fn is_fresh(&self, used: bool) -> Result<(), Refusal> {
        if used { Err(Refusal::invalid("meetings-refused-id-used")) } else { Ok(()) }
    }
}

fn over(meeting: &Meeting) -> Refusal {
    Refusal::too_late("meetings-refused-over").with("n", meeting.n)
}
