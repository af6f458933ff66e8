#![doc = include_str!("../README.md")]

pub mod layout;
pub mod names;
pub mod network;
pub mod overlap;
pub mod power;
mod quadtree;
mod random;
