//! What the remarks of a list ask for: rows that stay as they are known, rows that are taken off,
//! and files that hold nothing but changes.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use hub::Id;

use super::TOGETHER;
use super::kept::Kept;
use super::lines::{From, Line, Lines};
use super::meet::{Met, meet};
use crate::import::fields::Field;
use crate::import::remark::Remark;
use crate::import::report::{Fault, Plan};
use crate::import::who::key;
use crate::model::dataset::Dataset;

/// The rows of the next version.
pub(super) struct Heeded<'a> {
    /// Those of the file.
    pub lines: Vec<Line<'a>>,
    /// Those of the version before that stay.
    pub stay: Vec<Line<'a>>,
}

/// Heeds the remarks. A row that says "no update" leaves what is known as it is; where every row
/// says that it is a change, the rows of the version before that the file does not name stay.
/// `next` says that it is the next version of a list, whether or not that list is at hand.
pub(super) fn heed<'a>(
    plan: &mut Plan,
    read: Lines<'a>,
    before: Option<&'a Dataset>,
    kept: &Kept,
    next: bool,
) -> Heeded<'a> {
    let Lines { mut lines, mut changes, all_new } = read;
    let Some(before) = before else {
        if next && changes {
            return missing(plan, lines);
        }
        lines.retain(|line| line.remark != Remark::Delete);
        return Heeded { lines, stay: Vec::new() };
    };
    let old = Old::of(before);
    let groups = groups(&lines);
    // Some write "New" beside every row of a list that they send whole each month.
    changes &= !(all_new && stands_in(&old.lines, &lines));
    let meets = meet((&old.lines, &old.groups), (&lines, &groups), kept, changes);
    let mut free = vec![true; old.groups.len()];
    for met in &meets {
        if let Met::Row(at, _) = met {
            free[*at] = false;
        }
    }
    let (mut kept, mut left) = (Vec::new(), Vec::new());
    for (group, met) in groups.into_iter().zip(meets) {
        let first = &lines[group.start];
        if let Some(message) = unclear(first.remark, met).filter(|_| changes) {
            plan.faults.push(unknown(plan, first, message));
        }
        match (first.remark, met) {
            (Remark::Delete, _) => {}
            (Remark::NoUpdate, Met::Row(known, false)) => {
                plan.counts.left += 1;
                kept.push(known);
            }
            _ => left.extend(group),
        }
    }
    if changes {
        let open: Vec<usize> = (0..old.groups.len()).filter(|at| free[*at]).collect();
        plan.read_so.stay = open.len() as u64;
        kept.extend(open);
    }
    let last = lines.iter().map(|line| line.number).max().unwrap_or(0);
    kept.sort_unstable();
    let stay = old.lines_of(&kept, last);
    let mut place = 0..;
    let mut left = left.into_iter().peekable();
    lines.retain(|_| left.next_if_eq(&place.next().unwrap_or_default()).is_some());
    Heeded { lines, stay }
}

/// Whether half of what a list says is done stands in a file too, whenever it is done.
fn stands_in(old: &[Line], file: &[Line]) -> bool {
    let done = |line: &Line| {
        let activity = line.more.iter().find(|(field, _)| *field == Field::Activity);
        let activity = activity.map(|(_, text)| key(text));
        (key(&line.who), line.spot.clone(), line.theme.clone(), activity)
    };
    let told: HashSet<_> = file.iter().map(done).collect();
    let known = old.iter().filter(|line| told.contains(&done(line))).count();
    known * 2 >= old.len() && known > 0
}

/// Changes of a list that is not at hand: alone they would take the place of all its rows.
fn missing<'a>(plan: &mut Plan, mut lines: Vec<Line<'a>>) -> Heeded<'a> {
    if let Some(first) = lines.first() {
        plan.faults.push(unknown(plan, first, "landscape-fault-list-missing"));
    }
    lines.retain(|line| line.remark != Remark::Delete);
    plan.counts.rejected += groups(&lines).len() as u64;
    Heeded { lines: Vec::new(), stay: Vec::new() }
}

/// Rows that stand next to each other and have one number are one row of the file.
fn groups(lines: &[Line]) -> Vec<Range<usize>> {
    let mut at = 0;
    let runs = lines.chunk_by(|one, next| one.number == next.number);
    runs.map(|run| {
        at += run.len();
        at - run.len()..at
    })
    .collect()
}

/// What is wrong with a row of changes that means no one row of the list.
const fn unclear(remark: Remark, met: Met) -> Option<&'static str> {
    match (remark, met) {
        (Remark::Delete, Met::Nothing) => Some("landscape-fault-delete-row"),
        (Remark::Delete | Remark::Update, Met::Several) => Some("landscape-fault-which-row"),
        _ => None,
    }
}

/// The version before.
struct Old<'a> {
    lines: Vec<Line<'a>>,
    groups: Vec<Range<usize>>,
}

impl<'a> Old<'a> {
    fn of(before: &'a Dataset) -> Self {
        let lines = lines_of(before);
        let groups = groups(&lines);
        Self { lines, groups }
    }

    /// The rows that stay, numbered after those of the file: their own numbers are of another file.
    fn lines_of(&self, groups: &[usize], last: u64) -> Vec<Line<'a>> {
        let numbered = (last + 1..).zip(groups);
        let each = numbered.flat_map(|(number, at)| {
            let own = self.lines[self.groups[*at].clone()].iter();
            own.map(move |line| Line { number, ..line.clone() })
        });
        each.collect()
    }
}

/// All rows of a version as they are read.
pub(super) fn lines_of(set: &Dataset) -> Vec<Line<'_>> {
    (0..set.rows as usize).filter_map(|row| line(set, row)).collect()
}

/// A row of a version as it is read.
fn line(set: &Dataset, row: usize) -> Option<Line<'_>> {
    let who = set.who.get(row)?;
    let said = |code: &String| set.more.get(code)?.get(row).map(ToString::to_string);
    let more = set.more.keys().filter(|code| *code != TOGETHER);
    let more = more.filter_map(|code| Some((Field::from_code(code)?, said(code)?)));
    Some(Line {
        of: From::Before(set, row),
        number: set.numbers.get(row).copied().unwrap_or(row as u64),
        times: set.times.get(row).copied().unwrap_or(1),
        remark: Remark::None,
        actor: who.actor,
        who: who.name.to_string(),
        together: said(&TOGETHER.to_owned()),
        theme: set.what.get(row).cloned(),
        spot: set.place.get(row).cloned(),
        from: set.from.get(row).copied(),
        to: set.to.get(row).copied(),
        people: set.people.get(row).copied(),
        more: more.collect(),
        columns: Vec::new(),
    })
}

/// What is wrong with a row that means none of a list, or several, or one of a list not at hand.
fn unknown(plan: &Plan, line: &Line, message: &'static str) -> Fault {
    Fault {
        sheet: plan.sheet.clone(),
        row: line.number,
        column: String::new(),
        at: None,
        value: line.who.clone(),
        message,
        rejects: false,
        cells: Vec::new(),
    }
}

/// The entries of organisations that only rows which stay name.
pub(super) fn entries(stay: &[Line], who: &mut BTreeMap<String, Id>) {
    for line in stay {
        if let Some(actor) = line.actor {
            who.entry(line.who.clone()).or_insert(actor);
        }
    }
}
