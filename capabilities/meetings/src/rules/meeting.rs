//! The steps of a meeting: called, changed, called off, attended, ended; and its minutes.

use std::collections::BTreeSet;

use hub::{At, Id, Refusal};

use super::{Here, over};
use crate::act::{
    AttendanceRecorded, MeetingCalled, MeetingCancelled, MeetingChanged, MeetingClosed,
    MinutesAdopted, PaperFiled, SpeakingRecorded,
};
use crate::model::{Presence, Standing};

/// The most papers for one meeting: what anybody can read before it.
const PAPERS_MAX: usize = 200;

/// The most minutes that a seat can have spoken: a day.
const MINUTES_MAX: u32 = 1_440;

impl Here<'_> {
    pub(super) fn called(&self, act: &MeetingCalled) -> Result<(), Refusal> {
        self.is_fresh(self.room.meeting(act.meeting).is_some())?;
        self.has_body(&act.body)?;
        self.papers_in_time(act.papers_by, act.at)?;
        self.can_be_planned(act.at, &act.language, act.chair)
    }

    pub(super) fn changed(&self, act: &MeetingChanged) -> Result<(), Refusal> {
        let meeting = self.meeting(act.meeting)?;
        match meeting.standing(self.now) {
            Standing::Ahead => {
                self.papers_in_time(act.papers_by, act.at)?;
                self.can_be_planned(act.at, &act.language, act.chair)
            }
            _ => Err(over(meeting)),
        }
    }

    pub(super) fn cancelled(&self, act: &MeetingCancelled) -> Result<(), Refusal> {
        let meeting = self.meeting(act.meeting)?;
        if meeting.is_open() && meeting.attendance.is_empty() {
            return Ok(());
        }
        Err(over(meeting))
    }

    fn can_be_planned(&self, at: At, language: &str, chair: Option<Id>) -> Result<(), Refusal> {
        if at <= self.now {
            return Err(Refusal::invalid("meetings-refused-past"));
        }
        let is_code = (2..=3).contains(&language.len())
            && language.bytes().all(|byte| byte.is_ascii_lowercase());
        if !is_code {
            return Err(Refusal::invalid("meetings-refused-language").with("language", language));
        }
        match chair.filter(|person| self.hub.roles(*person, self.now).is_empty()) {
            Some(_) => Err(Refusal::unknown("meetings-refused-no-person")),
            None => Ok(()),
        }
    }

    fn papers_in_time(&self, papers_by: Option<At>, at: At) -> Result<(), Refusal> {
        match papers_by {
            Some(by) if by >= at => Err(Refusal::invalid("meetings-refused-papers-by")),
            _ => Ok(()),
        }
    }

    pub(super) fn paper_filed(&self, act: &PaperFiled) -> Result<(), Refusal> {
        let meeting = self.meeting(act.meeting)?;
        self.is_fresh(meeting.papers.iter().any(|paper| paper.id == act.paper))?;
        if !meeting.is_open() {
            return Err(over(meeting));
        }
        if meeting.papers.len() >= PAPERS_MAX {
            return Err(Refusal::invalid("meetings-refused-papers-max").with("max", PAPERS_MAX));
        }
        match act.item {
            Some(id) if self.item(id)?.body != meeting.body => {
                Err(Refusal::unknown("meetings-refused-no-item"))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn spoken(&self, act: &SpeakingRecorded) -> Result<(), Refusal> {
        let meeting = self.attended_meeting(act.meeting)?;
        let seats = meeting.attended().map(|attendance| &attendance.seats);
        for (seat, minutes) in &act.minutes {
            let there = seats.and_then(|seats| seats.get(seat));
            if !there.is_some_and(|one| one.presence.is_there()) {
                return Err(Refusal::invalid("meetings-refused-not-there").with("seat", seat));
            }
            if *minutes > MINUTES_MAX {
                return Err(Refusal::invalid("meetings-refused-minutes").with("max", MINUTES_MAX));
            }
        }
        Ok(())
    }

    pub(super) fn attended(&self, act: &AttendanceRecorded) -> Result<(), Refusal> {
        let meeting = self.begun(act.meeting)?;
        let seats = self.roll.seats_of(self.charter, &meeting.body, self.now);
        let all: BTreeSet<&str> = seats.iter().map(|held| held.seat.id.as_str()).collect();
        let held: BTreeSet<&str> = seats
            .iter()
            .filter(|held| held.actor.is_some())
            .map(|held| held.seat.id.as_str())
            .collect();
        for (seat, presence) in &act.seats {
            if !all.contains(seat.as_str()) {
                return Err(Refusal::unknown("meetings-refused-no-seat").with("seat", seat));
            }
            if *presence != Presence::Absent && !held.contains(seat.as_str()) {
                return Err(Refusal::invalid("meetings-refused-vacant").with("seat", seat));
            }
            let Presence::Proxy(to) = presence else { continue };
            if !act.seats.get(to).is_some_and(Presence::is_there) {
                return Err(Refusal::invalid("meetings-refused-proxy")
                    .with("seat", seat)
                    .with("to", to));
            }
        }
        Ok(())
    }

    pub(super) fn closed(&self, act: &MeetingClosed) -> Result<(), Refusal> {
        self.attended_meeting(act.meeting).map(drop)
    }

    pub(super) fn adopted(&self, act: &MinutesAdopted) -> Result<(), Refusal> {
        let meeting = self.ended(act.meeting)?;
        if meeting.adopted.is_some() {
            return Err(Refusal::too_late("meetings-refused-adopted").with("n", meeting.n));
        }
        let Some(id) = act.at_meeting else { return Ok(()) };
        let later = self.meeting(id)?;
        let is_later = later.body == meeting.body
            && later.at() > meeting.at()
            && matches!(later.standing(self.now), Standing::Begun | Standing::Closed);
        if is_later { Ok(()) } else { Err(Refusal::invalid("meetings-refused-not-later")) }
    }
}
