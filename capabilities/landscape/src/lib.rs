#![doc = include_str!("../README.md")]

pub mod act;
pub mod import;
pub mod model;
mod pages;
pub mod picture;
pub mod rules;
pub mod state;
pub mod view;

pub use act::Act;
pub use pages::missing::{MissingView, missing};
pub use pages::org::org;
pub use pages::{PairAnswer, meant_by_answer, money_in, unreadable, why};
pub use state::State;

use faces::{Room, Section};

/// The landscape's pure part.
pub const CAPABILITY: hub::Capability = hub::Capability::of::<State>("landscape");

/// What people see of it.
pub const ROOM: Room = Room {
    name: "landscape",
    capability: Some(&CAPABILITY),
    section: Section::Landscape,
    nav: &[("landscape-nav", "landscape")],
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
