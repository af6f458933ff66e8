//! Amendments to a motion.

use hub::Id;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Moment, Version};

/// What a motion allows that puts an amendment to the body: nobody has to act on it, for the words
/// change when it is adopted.
pub const AMENDMENT: &str = "decisions.amendment";

/// Other words for a motion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amendment {
    /// Its id.
    pub id: Id,
    /// The motion as it would read, with when and by whom that was moved.
    pub words: Version,
    /// How it ended, and when.
    pub end: Option<(AmendmentEnd, Moment)>,
}

/// How an amendment ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AmendmentEnd {
    /// The mover of the motion took it over.
    Accepted,
    /// The body adopted it.
    Adopted,
    /// The body did not adopt it.
    Rejected,
    /// Whoever moved it took it back.
    Withdrawn,
}

impl AmendmentEnd {
    /// The word at the end of message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Adopted => "adopted",
            Self::Rejected => "rejected",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether its words become the motion's.
    #[must_use]
    pub const fn is_taken(self) -> bool {
        matches!(self, Self::Accepted | Self::Adopted)
    }
}
