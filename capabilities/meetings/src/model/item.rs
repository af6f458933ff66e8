//! An item of a body's agenda. It belongs to the body, not to one meeting: so what a meeting does
//! not deal with is on the agenda of the next one without anybody's doing.

use decisions::model::Moment;
use hub::{Id, Said};
use serde::{Deserialize, Serialize};

use super::Disposition;

/// An item of a body's agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its id.
    pub id: Id,
    /// Its number in this hub, from 1.
    pub n: u64,
    /// The body on whose agenda it stands.
    pub body: String,
    /// The motion it is about.
    pub motion: Option<Id>,
    /// What it is called.
    pub title: Said,
    /// Why the body should deal with it.
    pub why: Said,
    /// When it was put there, by whom.
    pub made: Moment,
    /// The seats that back it, the one that proposed it first; those that no longer do as well.
    pub backing: Vec<Backing>,
    /// Whether enough seats back it for it to stand by right.
    pub by_right: bool,
    /// Meetings that ended without dealing with it.
    pub waited: Vec<Id>,
    /// How it left the agenda.
    pub ending: Option<Ending>,
}

/// A seat that backs an item, with who held it then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backing {
    /// The seat.
    pub seat: String,
    /// Its constituency.
    pub constituency: String,
    /// The organisation that held it.
    pub actor: Option<Id>,
    /// When, by whom.
    pub made: Moment,
    /// When it no longer backed it.
    pub withdrawn: Option<Moment>,
}

/// How an item left the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// In which way.
    pub end: End,
    /// What came of it, or why it was taken off.
    pub words: Said,
    /// When, by whom.
    pub made: Moment,
}

/// In which way an item left the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    /// A meeting dealt with it.
    Settled {
        /// The meeting.
        meeting: Id,
        /// Of what kind the end is.
        disposition: Disposition,
        /// The motion that was decided, or came of it.
        motion: Option<Id>,
    },
    /// Whoever put it there took it off.
    Withdrawn,
    /// An officer took it off.
    Removed,
}

impl Item {
    /// Whether it is on the agenda.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.ending.is_none()
    }

    /// The seats that back it now.
    pub fn backers(&self) -> impl Iterator<Item = &Backing> {
        self.backing.iter().filter(|one| one.withdrawn.is_none())
    }

    /// Whether this seat backs it now.
    #[must_use]
    pub fn is_backed_by(&self, seat: &str) -> bool {
        self.backers().any(|one| one.seat == seat)
    }

    /// The seat from which it was proposed, unless an officer put it there.
    #[must_use]
    pub fn proposer(&self) -> Option<&Backing> {
        self.backing.first().filter(|first| first.made.entry == self.made.entry)
    }

    /// The meeting that dealt with it.
    #[must_use]
    pub fn settled_at(&self) -> Option<Id> {
        match self.ending.as_ref()?.end {
            End::Settled { meeting, .. } => Some(meeting),
            End::Withdrawn | End::Removed => None,
        }
    }

    /// The motion that was decided or came of it, else the one it is about.
    #[must_use]
    pub fn about(&self) -> Option<Id> {
        match self.ending.as_ref().map(|ending| ending.end) {
            Some(End::Settled { motion: Some(motion), .. }) => Some(motion),
            _ => self.motion,
        }
    }
}
