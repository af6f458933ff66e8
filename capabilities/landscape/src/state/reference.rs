//! What the map is held against: lists of need, boundaries, reference groups.

use std::collections::BTreeMap;

use hub::{At, Id, Said};
use serde::{Deserialize, Serialize};

use crate::model::{Constituency, Country, Day};

/// What the map is held against.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Reference {
    pub(super) needs: BTreeMap<Id, Sheet>,
    pub(super) areas: BTreeMap<Id, Sheet>,
    pub(super) groups: BTreeMap<Box<str>, Group>,
}

/// A published file: a list of need, or a set of boundaries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// SHA-256 of the normalised file.
    pub sha256: Box<str>,
    /// How many rows or shapes.
    pub count: u64,
    /// The day it speaks of.
    pub day: Option<Day>,
    /// What it is called.
    pub title: Said,
    /// Who says so.
    pub source: Said,
    /// When it was published.
    pub at: At,
    /// How many versions there have been.
    pub versions: u32,
    /// No longer used.
    pub withdrawn: bool,
}

/// A reference group as the hub set it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// The share it should have, in thousandths.
    pub share: Option<u16>,
    /// Constituencies of a group of the hub's own.
    pub kinds: Vec<Constituency>,
    /// Countries of a group of the hub's own.
    pub countries: Vec<Country>,
    /// Areas of a group of the hub's own, by the marks of their names or codes.
    #[serde(default)]
    pub areas: Vec<Box<str>>,
    /// What a group of the hub's own is called.
    pub name: Said,
    /// Why this share, and who says so.
    pub source: Said,
    /// When it was set.
    pub at: At,
}

impl Reference {
    /// Every list of need.
    #[must_use]
    pub const fn needs(&self) -> &BTreeMap<Id, Sheet> {
        &self.needs
    }

    /// Every set of boundaries.
    #[must_use]
    pub const fn areas(&self) -> &BTreeMap<Id, Sheet> {
        &self.areas
    }

    /// Lists of need that count now.
    pub fn current_needs(&self) -> impl Iterator<Item = (Id, &Sheet)> {
        self.needs.iter().filter(|(_, sheet)| !sheet.withdrawn).map(|(id, sheet)| (*id, sheet))
    }

    /// Boundaries shown now.
    pub fn current_areas(&self) -> impl Iterator<Item = (Id, &Sheet)> {
        self.areas.iter().filter(|(_, sheet)| !sheet.withdrawn).map(|(id, sheet)| (*id, sheet))
    }

    /// Groups that the hub set, by code.
    #[must_use]
    pub const fn groups(&self) -> &BTreeMap<Box<str>, Group> {
        &self.groups
    }
}
