//! Kumu
pub(crate) fn _x() {}
