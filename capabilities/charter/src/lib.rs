#![doc = include_str!("../README.md")]

pub mod act;
pub mod authority;
pub mod case;
pub mod check;
pub mod file;
pub mod founding;
pub mod model;
pub mod rules;
pub mod say;
pub mod state;
pub mod tally;
pub mod words;

pub use authority::authority;
pub use state::State;

use hub::Capability;

/// The first act of every record; the charter does not exist yet, so no table can name it.
pub const FOUNDING_ACT: &str = "charter.hub_founded";

/// What it offers.
pub const CAPABILITY: Capability = Capability::of::<State>("charter");
