#![doc = include_str!("../README.md")]

pub mod act;
pub mod model;
mod pages;
pub mod rules;
pub mod state;
pub mod view;

use faces::{Room, Section};
use hub::Capability;

pub use pages::find;

pub use state::{HeldSeat, Roll, State};

/// The pure part.
pub const CAPABILITY: Capability = Capability::of::<State>("members");

/// What people see of it.
pub const ROOM: Room = Room {
    name: "members",
    capability: Some(&CAPABILITY),
    section: Section::Landscape,
    nav: &[("members-nav", "members")],
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
