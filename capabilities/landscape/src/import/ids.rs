//! Ids for the acts of one import, from the 16 random bytes it was given.

use hub::Id;

/// A run of ids: random start, then steps of an odd constant, so that no two are alike.
pub(super) struct Ids(u128);

impl Ids {
    pub(super) fn new(seed: [u8; 16]) -> Self {
        Self(u128::from_be_bytes(seed))
    }

    pub(super) fn next(&mut self, letter: char) -> Id {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
        Id::new(letter, self.0.to_be_bytes())
    }
}
