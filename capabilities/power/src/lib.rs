#![doc = include_str!("../README.md")]

pub mod game;
pub mod legitimacy;
mod pages;
pub mod representation;
pub mod view;

use faces::{Room, Section};

/// What people see of it. This room records nothing: all follows from the charter and the members.
pub const ROOM: Room = Room {
    name: "power",
    capability: None,
    section: Section::Landscape,
    nav: &[("power-nav", "power")],
    pages: pages::PAGES,
    forms: &[],
    messages: &[
        ("ar", include_str!("../messages/ar.ftl")),
        ("en", include_str!("../messages/en.ftl")),
        ("es", include_str!("../messages/es.ftl")),
        ("fr", include_str!("../messages/fr.ftl")),
        ("ru", include_str!("../messages/ru.ftl")),
        ("zh", include_str!("../messages/zh.ftl")),
    ],
    readme: include_str!("../README.md"),
    todo: |_| Vec::new(),
};
