//! What becomes of the rows of a file: one measure, by whichever way they are brought.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::act::RowCounts;
use crate::model::Day;
use crate::model::dataset::{Column, Dataset, Presence, Spot, Theme};

/// What becomes of a row, the greater change last: a row that tells of several things is counted
/// once, by the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Became {
    Repeated,
    Unchanged,
    Left,
    Rejected,
    Possible,
    Update,
    New,
}

impl Became {
    /// Counts it.
    pub(super) fn count(self, counts: &mut RowCounts) {
        *match self {
            Self::Repeated => &mut counts.repeated,
            Self::Unchanged => &mut counts.unchanged,
            Self::Left => &mut counts.left,
            Self::Rejected => &mut counts.rejected,
            Self::Possible => &mut counts.possible,
            Self::Update => &mut counts.update,
            Self::New => &mut counts.new,
        } += 1;
    }
}

/// The version of a list before, as far as rows of the next are held against it.
#[derive(Default)]
pub(super) struct Earlier<'a> {
    rows: HashSet<Values<'a>>,
    presences: HashSet<Presence<'a>>,
}

impl<'a> Earlier<'a> {
    pub(super) fn of(before: Option<&'a Dataset>) -> Self {
        let mut earlier = Self::default();
        for (set, row) in
            before.into_iter().flat_map(|set| (0..set.rows).map(move |row| (set, row)))
        {
            earlier.rows.insert(Values::of(set, row as usize));
            earlier.presences.extend(set.presence(row as usize));
        }
        earlier
    }

    /// What becomes of a row: unchanged where a row before says the same, changed where one says
    /// that the same is done there.
    pub(super) fn became(&self, set: &'a Dataset, row: usize) -> Became {
        match () {
            () if self.rows.contains(&Values::of(set, row)) => Became::Unchanged,
            () if set.presence(row).is_some_and(|own| self.presences.contains(&own)) => {
                Became::Update
            }
            () => Became::New,
        }
    }
}

/// In how many rows of the file a day is missing that the version before has.
pub(super) fn emptied(set: &Dataset, before: &Dataset) -> u64 {
    let ends = [(&set.from, &before.from), (&set.to, &before.to)];
    let mut rows = HashSet::new();
    for (own, earlier) in ends {
        let mut had: HashMap<Presence, usize> = HashMap::new();
        let days = (0..before.rows as usize).filter(|row| earlier.get(*row).is_some());
        for presence in days.filter_map(|row| before.presence(row)) {
            *had.entry(presence).or_default() += 1;
        }
        // The same may be done there several times: a day that is said once more is no other's.
        let mut without: Vec<(Presence, usize)> = Vec::new();
        for row in 0..set.rows as usize {
            let Some(presence) = set.presence(row) else { continue };
            if own.get(row).is_none() {
                without.push((presence, row));
            } else if let Some(left) = had.get_mut(&presence) {
                *left = left.saturating_sub(1);
            }
        }
        for (presence, row) in without {
            if let Some(left) = had.get_mut(&presence).filter(|left| **left > 0) {
                *left -= 1;
                rows.insert(set.numbers.get(row));
            }
        }
    }
    rows.len() as u64
}

/// A row's values, for finding it again in another version.
#[derive(PartialEq, Eq, Hash)]
struct Values<'a> {
    presence: Option<Presence<'a>>,
    what: Option<&'a Theme>,
    place: Option<&'a Spot>,
    days: [Option<&'a Day>; 2],
    people: Option<&'a u64>,
    more: Vec<(&'a str, &'a str)>,
    kept: Vec<(&'a str, &'a str)>,
}

impl<'a> Values<'a> {
    fn of(set: &'a Dataset, row: usize) -> Self {
        Self {
            presence: set.presence(row),
            what: set.what.get(row),
            place: set.place.get(row),
            days: [set.from.get(row), set.to.get(row)],
            people: set.people.get(row),
            more: filled(&set.more, row),
            kept: filled(&set.kept, row),
        }
    }
}

/// What stands in a row, by the names of the columns: a column more changes no row in which nothing
/// stands in it.
fn filled(columns: &BTreeMap<String, Column<Box<str>>>, row: usize) -> Vec<(&str, &str)> {
    let said = columns.iter();
    said.filter_map(|(name, column)| Some((name.as_str(), &**column.get(row)?))).collect()
}
