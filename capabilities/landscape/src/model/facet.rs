//! What two entries of one organisation may say differently, and which of the two is kept.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A fact about an organisation of which there is one.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Facet {
    /// Its name; the other name stays as another name.
    Name,
    /// Which part of society it belongs to.
    Kind,
    /// Where it sits.
    Country,
    /// The organisation it is a branch of.
    PartOf,
}

impl Facet {
    /// All, as they stand on a card.
    pub const ALL: [Self; 4] = [Self::Name, Self::Kind, Self::Country, Self::PartOf];

    /// The code, as in forms and in message ids (`landscape-field-name`).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Kind => "kind",
            Self::Country => "country",
            Self::PartOf => "parent",
        }
    }
}

/// Whose words are kept in a column that both entries have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Keep {
    /// Those of the entry that leads here.
    Other,
    /// Both, one after the other.
    Both,
}

impl Keep {
    /// The word as it stands in forms and in acts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Other => "other",
            Self::Both => "both",
        }
    }

    /// Reads the word; none for anything else: one's own is kept.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Other, Self::Both].into_iter().find(|keep| keep.code() == code)
    }
}
