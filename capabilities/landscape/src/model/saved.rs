//! Which page a saved view looks at.

use super::coded;

coded! {
    /// A page of the landscape that a view can save the question of.
    pub enum Face {
        /// Any two fields; gaps and overlaps.
        Matrix = "matrix",
        /// How organisations are tied.
        Network = "network",
        /// Where they are at work.
        Map = "map",
        /// The list of organisations.
        Table = "table",
        /// What was, is and will be under way.
        Timeline = "timeline",
    }
}

impl Face {
    /// Its path under the hub.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Matrix => "landscape",
            Self::Network => "landscape/network",
            Self::Map => "landscape/map",
            Self::Table => "landscape/table",
            Self::Timeline => "landscape/timeline",
        }
    }

    /// The page at a path under the hub.
    #[must_use]
    pub fn at(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|face| face.path() == path)
    }
}
