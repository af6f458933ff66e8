//! decisions
pub mod act;
pub mod model;
pub mod rules;
pub mod state;
pub mod tally;
pub use state::State;
