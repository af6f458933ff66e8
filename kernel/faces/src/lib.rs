//! What people see of a hub, whatever the room: see `room` for what a capability contributes and
//! `ctx` for what a page is made from.

pub mod chart;
pub mod ctx;
pub mod network;
pub mod map;
pub mod lang;
pub mod assets;
pub mod parts;
pub mod shell;
pub mod room;
pub mod table;

pub use ctx::{Ctx, Derived, Fields, Guard, Retry, Services};
pub use room::{
    AnyView, Failure, FieldError, Form, Next, NextAction, Page, Room, Section, Sheet, Todo, View,
    Who,
};
