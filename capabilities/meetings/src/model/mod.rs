//! Nouns: meetings, the items of an agenda, and how a seat takes part.

mod item;
mod meeting;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use item::{Backing, End, Ending, Item};
pub use meeting::{
    Adoption, Attendance, Attended, Correction, Meeting, Paper, Plan, Spoken, Standing,
};

/// How a seat takes part in a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// In the room.
    Present,
    /// By a link.
    Remote,
    /// Another seat carries its voice.
    Proxy(String),
    /// Not there, and said so before.
    Apologies,
    /// Not there.
    Absent,
}

impl Presence {
    /// The words of all, in the order in which they are offered.
    pub const CODES: [&'static str; 5] = ["present", "remote", "proxy", "apologies", "absent"];

    /// The word at the end of message ids and in forms.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Remote => "remote",
            Self::Proxy(_) => "proxy",
            Self::Apologies => "apologies",
            Self::Absent => "absent",
        }
    }

    /// The presence of a word; none for a proxy, which needs the seat that carries the voice.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        match code {
            "present" => Some(Self::Present),
            "remote" => Some(Self::Remote),
            "apologies" => Some(Self::Apologies),
            "absent" => Some(Self::Absent),
            _ => None,
        }
    }

    /// Whether somebody of the seat is there, in the room or by a link.
    #[must_use]
    pub const fn is_there(&self) -> bool {
        matches!(self, Self::Present | Self::Remote)
    }
}

/// Of what kind the end of an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Disposition {
    /// The body heard it, and nothing follows.
    Noted,
    /// The body talked about it; the words say what follows.
    Discussed,
    /// The body decided; the motion has the figures.
    Decided,
}

impl Disposition {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Noted, Self::Discussed, Self::Decided];

    /// The word at the end of message ids and in forms.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Noted => "noted",
            Self::Discussed => "discussed",
            Self::Decided => "decided",
        }
    }

    /// The disposition of a word.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}
