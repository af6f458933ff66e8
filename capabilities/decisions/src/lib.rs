#![doc = include_str!("../README.md")]

pub mod act;
pub mod import;
pub mod model;
mod pages;
pub mod rules;
pub mod state;
pub mod tally;
pub mod view;

use faces::{Room, Section};
use hub::Capability;

pub use pages::{by_line, status as status_tag, task_tag};
pub use state::State;

/// The pure part.
pub const CAPABILITY: Capability = Capability::of::<State>("decisions");

/// What people see of it.
pub const ROOM: Room = Room {
    name: "decisions",
    capability: Some(&CAPABILITY),
    section: Section::Decisions,
    nav: &[("decisions-nav", "decisions")],
    pages: pages::PAGES,
    forms: pages::FORMS,
    messages: &[
        ("ar", include_str!("../messages/ar.ftl")),
        ("en", include_str!("../messages/en.ftl")),
        ("es", include_str!("../messages/es.ftl")),
        ("fr", include_str!("../messages/fr.ftl")),
        ("ru", include_str!("../messages/ru.ftl")),
        ("zh", include_str!("../messages/zh.ftl")),
    ],
    readme: include_str!("../README.md"),
    todo: pages::todo,
};
