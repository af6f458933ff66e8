//! When the Board met, and what was on its agenda.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A meeting of the Board; one of a day to come has not been held.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// The day it was called.
    pub called: i64,
    /// The day it is held.
    pub day: i64,
    /// The place or the link.
    pub place: String,
    /// The day by which papers were to be out.
    pub papers_by: Option<i64>,
    /// Papers that came out for it.
    #[serde(default)]
    pub papers: Vec<Paper>,
    /// Minutes that seats spoke, by seat.
    #[serde(default)]
    pub spoken: BTreeMap<String, u32>,
    /// How seats took part, by seat, or by the group all of whose seats did so: `present`,
    /// `remote`, `apologies`, `absent`, or `proxy` and the seat that carries the voice.
    #[serde(default)]
    pub attendance: BTreeMap<String, String>,
    /// What came of items, by their keys, in the order in which they were dealt with.
    #[serde(default)]
    pub results: Vec<Result>,
    /// Corrections beside its minutes.
    #[serde(default)]
    pub corrections: Vec<Correction>,
}

/// What came of an item.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Result {
    /// The key of the item.
    pub item: String,
    /// `noted`, `discussed` or `decided`.
    pub disposition: String,
    /// In words.
    pub words: String,
}

/// A paper for a meeting.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// The day it came out.
    pub day: i64,
    /// The key of the item that it is about.
    pub item: String,
    /// What it is called.
    pub title: String,
    /// Where it can be read.
    pub link: String,
}

/// A correction beside minutes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The day.
    pub day: i64,
    /// The organisation whose people put it there.
    pub organisation: String,
    /// What should stand there instead.
    pub words: String,
}

/// An item of the Board's agenda.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// What the story calls it.
    pub key: String,
    /// The day it was put on the agenda.
    pub day: i64,
    /// The seat from which it was put there.
    pub seat: String,
    /// Seats that back it.
    #[serde(default)]
    pub backed_by: Vec<String>,
    /// The key of the motion it is about.
    pub motion: Option<String>,
    /// What it is called.
    pub title: String,
    /// Why the Board should deal with it.
    pub why: String,
}
