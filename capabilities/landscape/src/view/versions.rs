//! Two versions of a dataset beside each other: presences that came, went, or changed.

use std::collections::BTreeMap;

use crate::model::dataset::{Dataset, Presence};

/// What became of a presence between two versions.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// In the new version only.
    Added,
    /// In the old version only.
    Removed,
    /// In both, with other dates, numbers or words.
    Changed,
}

impl Change {
    /// The code, at the end of its message id.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }
}

/// A presence that is not the same in both versions, with a row of each that has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What became of it.
    pub change: Change,
    /// Its first row in the old version.
    pub old: Option<u32>,
    /// Its first row in the new one.
    pub new: Option<u32>,
}

/// Rows by presence, in order, each with its fingerprint.
type Rows<'d> = BTreeMap<Presence<'d>, Vec<(Box<str>, u32)>>;

fn rows(set: &Dataset) -> Rows<'_> {
    let mut all = Rows::new();
    for row in 0..set.rows as usize {
        if let Some(presence) = set.presence(row) {
            let people = set.people.get(row).map_or_else(String::new, u64::to_string);
            let print = format!("{} {people}", set.fingerprint(row)).into();
            all.entry(presence).or_default().push((print, row as u32));
        }
    }
    all.values_mut().for_each(|rows| rows.sort());
    all
}

/// Compares two versions by presences, in their order; and how many are the same.
#[must_use]
pub fn differences(old: &Dataset, new: &Dataset) -> (Vec<Difference>, u64) {
    let (before, after) = (rows(old), rows(new));
    let (mut found, mut same) = (Vec::new(), 0);
    let first = |rows: &[(Box<str>, u32)]| rows.iter().map(|(_, row)| *row).min();
    for (presence, own) in &after {
        let new = first(own);
        match before.get(presence) {
            None => found.push(Difference { change: Change::Added, old: None, new }),
            Some(known) => {
                let prints = |rows: &[(Box<str>, u32)]| -> Vec<Box<str>> {
                    rows.iter().map(|(print, _)| print.clone()).collect()
                };
                if prints(known) == prints(own) {
                    same += 1;
                } else {
                    let old = first(known);
                    found.push(Difference { change: Change::Changed, old, new });
                }
            }
        }
    }
    for (_, own) in before.iter().filter(|(presence, _)| !after.contains_key(presence)) {
        found.push(Difference { change: Change::Removed, old: first(own), new: None });
    }
    (found, same)
}
