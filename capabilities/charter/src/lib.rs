#![doc = include_str!("../README.md")]

pub mod act;
pub mod authority;
pub mod case;
pub mod check;
pub mod file;
pub mod founding;
pub mod model;
mod pages;
pub mod rules;
pub mod say;
pub mod state;
pub mod studio;
pub mod tally;
pub mod view;
pub mod words;

pub use authority::authority;
pub use state::State;

use faces::{Room, Section};
use hub::Capability;

/// The first act of every record; the charter does not exist yet, so no table can name it.
pub const FOUNDING_ACT: &str = "charter.hub_founded";

/// What it offers.
pub const CAPABILITY: Capability = Capability::of::<State>("charter");

/// What people see of it.
pub const ROOM: Room = Room {
    name: "charter",
    capability: Some(&CAPABILITY),
    section: Section::Decisions,
    nav: &[("charter-nav", "charter/")],
    pages: pages::PAGES,
    forms: pages::FORMS,
    messages: say::MESSAGES,
    readme: include_str!("../README.md"),
    todo: pages::todo,
};
