//! Counting seats: those that came, for the quorum, and those that back an item, for its right.

mod quorum;
pub mod rights;

pub use quorum::{Quorum, quorum};
