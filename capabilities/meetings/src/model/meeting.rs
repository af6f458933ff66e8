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
    /// The place or the link.
    pub place: Said,
    /// When it was planned so, by whom.
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

    /// Who came, as it was recorded last.
    #[must_use]
    pub fn attended(&self) -> Option<&Attendance> {
        self.attendance.last()
    }
}
