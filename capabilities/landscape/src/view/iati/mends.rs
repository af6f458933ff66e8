//! Days of an IATI file that were mended while it was brought in: its records go out with them.
//! Nothing else in such a file is ever told as a fault of a cell that could be mended.

use std::collections::BTreeMap;

use formats::iati::{Edits, Element, Mended};

use crate::model::dataset::Dataset;

/// Which end of an activity a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    First,
    Last,
}

/// A day that was mended: which, what stood there, what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct MendedDay {
    end: End,
    was: String,
    day: String,
}

/// Mended days by the identifier of their activity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Mends(BTreeMap<String, Vec<MendedDay>>);

impl Mends {
    /// The mends of an import by their places, as its dataset understood them.
    pub(super) fn of(cells: &BTreeMap<Box<str>, Box<str>>, set: &Dataset) -> Self {
        let rows: BTreeMap<u64, usize> =
            set.numbers.iter().enumerate().map(|(row, number)| (*number, row)).collect();
        let mut all = Self::default();
        for (place, cell) in cells {
            let found = place.split_once(" · ").zip(cell.split_once(" → "));
            let Some(((number, column), (was, _))) = found else { continue };
            let row = number.parse().ok().and_then(|number: u64| rows.get(&number).copied());
            let (Some(row), Some(ids)) = (row, set.more.get("project")) else { continue };
            let (end, day) = match column {
                "Start date" => (End::First, set.from.get(row)),
                "End date" => (End::Last, set.to.get(row)),
                _ => continue,
            };
            if let (Some(id), Some(day)) = (ids.get(row), day) {
                let mended = MendedDay { end, was: was.to_owned(), day: day.to_string() };
                all.0.entry(id.to_string()).or_default().push(mended);
            }
        }
        all
    }

    /// The mended days of an activity.
    pub(super) fn days(&self, id: &str) -> &[MendedDay] {
        self.0.get(id).map(Vec::as_slice).unwrap_or_default()
    }
}

/// What the days of a record are to say, where they were mended.
pub(super) fn edits(record: Element<'_, '_>, days: &[MendedDay]) -> Edits {
    let mut edits = Edits::default();
    for element in record.all("activity-date").filter(|_| !days.is_empty()) {
        let value = |name| element.attribute(name).unwrap_or_default();
        let end = match value("type") {
            "1" | "2" => End::First,
            "3" | "4" => End::Last,
            named if named.starts_with("start") => End::First,
            _ => End::Last,
        };
        let stood = value("iso-date");
        if let Some(mended) = days.iter().find(|it| it.end == end && it.was == stood) {
            edits.set(element, "iso-date", mended.day.clone(), Mended::Days);
        }
    }
    edits
}
