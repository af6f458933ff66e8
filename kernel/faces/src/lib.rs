#![doc = include_str!("../README.md")]

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

pub use ctx::{Ctx, Derived, Fields, Guard, Retry, Services};
pub use room::{
    AnyView, Failure, FieldError, Form, Next, NextAction, Page, Room, Section, Sheet, Todo, View,
    Who,
};
