#![doc = include_str!("../README.md")]

pub mod model;
pub mod tally;
pub mod words;
