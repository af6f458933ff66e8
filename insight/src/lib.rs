#![doc = include_str!("../README.md")]

pub mod identifiers;
pub mod inequality;
pub mod layout;
pub mod names;
pub mod network;
pub mod opinion;
pub mod overlap;
pub mod power;
mod random;
