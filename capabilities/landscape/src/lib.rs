#![doc = include_str!("../README.md")]

pub mod act;
pub mod import;
pub mod model;
pub mod picture;
pub mod rules;
pub mod state;
pub mod view;

pub use act::Act;
pub use state::State;

/// The landscape's pure part.
pub const CAPABILITY: hub::Capability = hub::Capability::of::<State>("landscape");
