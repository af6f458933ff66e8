#![doc = include_str!("../README.md")]

pub mod guide;
mod pages;
pub mod view;

use faces::{Page, Room, Section, Who};

/// What people see of it. The handbook records nothing.
pub const ROOM: Room = Room {
    name: "handbook",
    capability: None,
    section: Section::Handbook,
    nav: &[("handbook-nav", "handbook/"), ("handbook-models-nav", "handbook/models")],
    pages: &[
        Page::of::<view::Paths>(
            "handbook/",
            Who::Everybody,
            "What to know and do, by role.",
            view::paths,
        ),
        Page::of::<view::Models>(
            "handbook/models",
            Who::Everybody,
            "Real hubs that a new hub can start from.",
            view::models,
        ),
        Page::of::<view::ModelFacts>(
            "handbook/models/{id}",
            Who::Everybody,
            "The facts known of one real hub, with their sources.",
            view::model_facts,
        ),
        Page::of::<view::RoomPage>(
            "handbook/{page}",
            Who::Everybody,
            "What one room of the hub is for.",
            view::room_page,
        ),
    ],
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
