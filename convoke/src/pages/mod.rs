//! Pages of the frame itself: what belongs to no room, or to all of them.

mod check;
mod data;
mod desk;
mod entry;
mod home;
mod list;
mod search;
mod values;
pub mod words;

pub use home::{Body, Count, Decision, Officer};

use faces::{AnyView, Ctx, Failure, Who};
use schemars::{JsonSchema, Schema, SchemaGenerator};

use crate::serve::asked::Asked;

/// What a page of the frame is made from: what a room's page is made from, and the request.
pub struct Front<'a> {
    /// What every page is made from.
    pub ctx: &'a Ctx<'a>,
    /// The request: the record and the server stand behind it.
    pub asked: &'a Asked,
}

/// A page of the frame.
#[derive(Clone, Copy)]
pub struct FramePage {
    /// The path under the hub.
    pub path: &'static str,
    /// Who may open it.
    pub who: Who,
    /// What it answers, for the API document.
    pub about: &'static str,
    /// Makes the view.
    pub view: fn(&Front) -> Result<Box<dyn AnyView>, Failure>,
    /// The schema of the view.
    pub schema: fn(&mut SchemaGenerator) -> Schema,
}

impl FramePage {
    const fn of<V: JsonSchema>(
        path: &'static str,
        who: Who,
        about: &'static str,
        view: fn(&Front) -> Result<Box<dyn AnyView>, Failure>,
    ) -> Self {
        Self { path, who, about, view, schema: |generator| generator.subschema_for::<V>() }
    }
}

/// The pages.
pub const FRAME: &[FramePage] = &[
    FramePage::of::<home::Home>(
        "",
        Who::Everybody,
        "What the hub is for, who is in charge, what was decided, what comes next.",
        home::view,
    ),
    FramePage::of::<desk::Desk>("desk", Who::SignedIn, "What waits for me.", desk::view),
    FramePage::of::<list::Acts>(
        "record",
        Who::Everybody,
        "Every act in order, newest first.",
        list::view,
    ),
    FramePage::of::<check::Check>(
        "record/verify",
        Who::Everybody,
        "Is this record unchanged? What was checked, by whom, when.",
        check::whole,
    ),
    FramePage::of::<words::Page>(
        "record/frozen",
        Who::Everybody,
        "What a frozen record means.",
        words::frozen,
    ),
    FramePage::of::<entry::Act>(
        "record/{index}",
        Who::Everybody,
        "One act: when, by whom, in which role, what it says.",
        entry::view,
    ),
    FramePage::of::<check::Check>(
        "record/{index}/verify",
        Who::Everybody,
        "Is this act unchanged? Fingerprint, place in the tree, witnesses.",
        check::one,
    ),
    FramePage::of::<check::Proof>(
        "record/{index}/proof",
        Who::Everybody,
        "The proof of one act as a file (.tlog-proof).",
        check::proof,
    ),
    FramePage::of::<data::Data>(
        "data",
        Who::Everybody,
        "Every table, as CSV, workbook and JSON.",
        data::view,
    ),
    FramePage::of::<search::Found>(
        "search",
        Who::Everybody,
        "Find organisations, decisions and pages.",
        search::view,
    ),
    FramePage::of::<words::Page>("about", Who::Everybody, "About this hub.", words::about),
    FramePage::of::<words::Page>(
        "accessibility",
        Who::Everybody,
        "How accessible these pages are, and known faults.",
        words::accessibility,
    ),
    FramePage::of::<words::Page>(
        "privacy",
        Who::Everybody,
        "What is kept about people, and how it is erased.",
        words::privacy,
    ),
    FramePage::of::<words::Page>(
        "tour",
        Who::Everybody,
        "The demonstration in five steps.",
        words::tour,
    ),
];

/// The frame's messages.
pub const MESSAGES: &[(&str, &str)] = &[
    ("ar", include_str!("../../messages/ar.ftl")),
    ("en", include_str!("../../messages/en.ftl")),
    ("es", include_str!("../../messages/es.ftl")),
    ("fr", include_str!("../../messages/fr.ftl")),
    ("ru", include_str!("../../messages/ru.ftl")),
    ("zh", include_str!("../../messages/zh.ftl")),
];
