//! The published versions of the standard.

/// A published version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(usize);

/// All versions, oldest first.
const NAMES: [&str; 8] = ["1.01", "1.02", "1.03", "1.04", "1.05", "2.01", "2.02", "2.03"];

impl Version {
    /// The version that is written.
    pub const LATEST: Self = Self(7);
    /// The oldest: what a file without version is held against.
    pub const OLDEST: Self = Self(0);

    /// The version by its name.
    pub fn named(name: &str) -> Option<Self> {
        NAMES.iter().position(|other| *other == name.trim()).map(Self)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        NAMES.get(self.0).copied().unwrap_or_default()
    }

    /// From 2.01 on: text in narratives, elements in a fixed order, numbers for codes.
    pub fn is_two(self) -> bool {
        self.0 >= 5
    }
}
