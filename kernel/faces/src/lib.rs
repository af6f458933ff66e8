#![doc = include_str!("../README.md")]
#![cfg_attr(test, allow(clippy::expect_used, reason = "a test that cannot go on has failed"))]

pub mod assets;
pub mod chart;
pub mod ctx;
pub mod lang;
pub mod map;
pub mod network;
pub mod parts;
pub mod room;
pub mod shell;
pub mod table;
pub mod view;

pub use ctx::{Counted, Ctx, Derived, Far, Fields, Guard, Retry, Services};
pub use room::{
    Failure, FieldError, FirstLetter, Form, Invite, Letter, Next, Page, Room, Section, Todo, Who,
    boxed,
};
pub use view::{AnyView, NextAction, Sheet, View};
