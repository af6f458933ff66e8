#![doc = include_str!("../README.md")]

pub mod case;
pub mod check;
pub mod file;
pub mod model;
pub mod say;
pub mod tally;
pub mod words;

/// The first act of every record; the charter does not exist yet, so no table can name it.
pub const FOUNDING_ACT: &str = "charter.hub_founded";
