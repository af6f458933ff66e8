//! A meeting, with everything that happened to it. Nothing is taken away: plans, attendance and
//! corrections are only ever added.

use std::collections::BTreeMap;

use decisions::model::Moment;
use hub::{At, Id, Said};
use serde::{Deserialize, Serialize};

use super::Presence;

/// A meeting of a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Its id.
    pub id: Id,
    /// Its number in this hub, from 1.
    pub n: u64,
    /// The body that meets.
    pub body: String,
    /// When and where, oldest first; never empty.
    pub plans: Vec<Plan>,
    /// When and why it was called off.
    pub cancelled: Option<(Moment, Said)>,
    /// Papers for it, in the order in which they came out.
    pub papers: Vec<Paper>,
    /// How long each seat spoke, oldest record first; the last one holds.
    pub spoken: Vec<Spoken>,
    /// Who came, oldest record first; the last one holds.
    pub attendance: Vec<Attendance>,
    /// When it ended: its minutes are out from then on.
    pub closed: Option<Moment>,
    /// Corrections beside the minutes, oldest first.
    pub corrections: Vec<Correction>,
    /// When its minutes were adopted.
    pub adopted: Option<Adoption>,
}

/// When and where a meeting is held, as it was planned from a moment on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// When it begins.
    pub at: At,
    /// The language spoken.
    pub language: String,
    /// The person who chairs it.
    pub chair: Option<Id>,
    /// Until when papers are to be out.
    pub papers_by: Option<At>,
    /// The place or the link.
    pub place: Said,
    /// When it was planned so, by whom.
    pub made: Moment,
}

/// A paper for a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// Its id.
    pub id: Id,
    /// The item that it is about; all of them when nobody says.
    pub item: Option<Id>,
    /// What it is called.
    pub title: Said,
    /// Where it can be read.
    pub link: Said,
    /// When it came out, by whom.
    pub made: Moment,
}

/// A record of how long each seat spoke.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// Whole minutes, by seat.
    pub minutes: BTreeMap<String, u32>,
    /// When it was recorded, by whom.
    pub made: Moment,
}

/// A record of who came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendance {
    /// Every seat of the body then, by its id.
    pub seats: BTreeMap<String, Attended>,
    /// When it was recorded, by whom.
    pub made: Moment,
}

/// How one seat took part, with who held it then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attended {
    /// How.
    pub presence: Presence,
    /// Its constituency.
    pub constituency: String,
    /// Whether it votes.
    pub voting: bool,
    /// The organisation that held it; vacant when nobody.
    pub actor: Option<Id>,
}

/// A correction beside the minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// What should stand there instead.
    pub words: Said,
    /// When, by whom.
    pub made: Moment,
}

/// The adoption of minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adoption {
    /// The later meeting that adopted them; without one, whoever recorded it.
    pub at_meeting: Option<Id>,
    /// When, by whom.
    pub made: Moment,
}

/// How a meeting stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It has not begun.
    Ahead,
    /// It has begun, and has not ended.
    Begun,
    /// It has ended, and its minutes are out.
    Closed,
    /// It was called off.
    Cancelled,
}

impl Meeting {
    /// When and where it is held.
    #[must_use]
    pub fn plan(&self) -> Option<&Plan> {
        self.plans.last()
    }

    /// When it begins; never, where no plan says so.
    #[must_use]
    pub fn at(&self) -> At {
        self.plan().map_or(At::EPOCH, |plan| plan.at)
    }

    /// How it stands at this moment.
    #[must_use]
    pub fn standing(&self, now: At) -> Standing {
        match (&self.cancelled, &self.closed) {
            (Some(_), _) => Standing::Cancelled,
            (None, Some(_)) => Standing::Closed,
            (None, None) if self.at() <= now => Standing::Begun,
            (None, None) => Standing::Ahead,
        }
    }

    /// Whether it is still to be held, or being held.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.closed.is_none() && self.cancelled.is_none()
    }

    /// Whether this paper came out after the day by which papers were to be out.
    #[must_use]
    pub fn is_late(&self, paper: &Paper) -> bool {
        let by = self.plan().and_then(|plan| plan.papers_by);
        by.is_some_and(|by| paper.made.at > by)
    }

    /// How many seconds before the meeting all its papers were out; of those that came out before.
    #[must_use]
    pub fn lead_seconds(&self) -> Option<i64> {
        let before = self.papers.iter().map(|paper| paper.made.at).filter(|at| *at < self.at());
        Some(self.at().unix() - before.max()?.unix())
    }

    /// How long this seat spoke, as it was recorded last.
    #[must_use]
    pub fn minutes_of(&self, seat: &str) -> Option<u32> {
        Some(self.spoken.last()?.minutes.get(seat).copied().unwrap_or(0))
    }

    /// Who came, as it was recorded last.
    #[must_use]
    pub fn attended(&self) -> Option<&Attendance> {
        self.attendance.last()
    }
}
