//! members
pub mod act;
pub mod model;
pub mod rules;
pub mod state;
pub use state::State;
