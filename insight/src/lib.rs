#![doc = include_str!("../README.md")]

pub mod communities;
pub mod layout;
pub mod names;
pub mod overlap;
mod quadtree;
mod random;
