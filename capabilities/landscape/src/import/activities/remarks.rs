//! What the remarks of a list ask for: rows that stay as they are known, rows that are taken off,
//! and files that hold nothing but changes.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use hub::Id;

use super::TOGETHER;
use super::lines::{Line, Lines};
use crate::import::fields::Field;
use crate::import::remark::Remark;
use crate::import::report::{Fault, Plan};
use crate::import::who::key;
use crate::model::dataset::Dataset;

/// The rows of the next version.
pub(super) struct Heeded {
    /// Those of the file.
    pub lines: Vec<Line>,
    /// Those of the version before that stay.
    pub stay: Vec<Line>,
}

/// How much two rows of one organisation must have in common, to be the same one changed: the
/// theme, or the place.
const ALIKE: u32 = 4;
/// Theme and place.
const SAME: u32 = 12;

/// Heeds the remarks. A row that says "no update" leaves what is known as it is; where every row
/// says that it is a change, the rows of the version before that the file does not name stay.
pub(super) fn heed(plan: &mut Plan, read: Lines, before: Option<&Dataset>) -> Heeded {
    let Lines { mut lines, changes } = read;
    let Some(before) = before else {
        lines.retain(|line| line.remark != Remark::Delete);
        return Heeded { lines, stay: Vec::new() };
    };
    let mut old = Old::of(before);
    let groups = groups(&lines);
    let meets = old.meet(&lines, &groups);
    let (mut kept, mut left) = (Vec::new(), Vec::new());
    for (group, met) in groups.into_iter().zip(meets) {
        let first = &lines[group.start];
        match (first.remark, met) {
            (Remark::Delete, None) if changes => plan.faults.push(unknown(plan, first)),
            (Remark::Delete, _) => {}
            (Remark::NoUpdate, Some((known, false))) => {
                plan.counts.left += 1;
                kept.push(known);
            }
            _ => left.extend(group),
        }
    }
    if changes {
        let open: Vec<usize> = (0..old.groups.len()).filter(|at| old.free[*at]).collect();
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

/// The version before, and which of its rows nobody has spoken of yet.
struct Old {
    lines: Vec<Line>,
    groups: Vec<Range<usize>>,
    by_name: HashMap<String, Vec<usize>>,
    free: Vec<bool>,
}

/// The row of the version before that a row means, and whether it says exactly the same.
type Met = Option<(usize, bool)>;

impl Old {
    fn of(before: &Dataset) -> Self {
        let lines: Vec<Line> =
            (0..before.rows as usize).filter_map(|row| line(before, row)).collect();
        let groups = groups(&lines);
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, group) in groups.iter().enumerate() {
            for line in &lines[group.clone()] {
                let own = by_name.entry(key(&line.who)).or_default();
                if own.last() != Some(&at) {
                    own.push(at);
                }
            }
        }
        let free = vec![true; groups.len()];
        Self { lines, groups, by_name, free }
    }

    /// Which row each row of the file means: those that say the same, then those of the same place
    /// and theme, then those that are nearest.
    fn meet(&mut self, lines: &[Line], groups: &[Range<usize>]) -> Vec<Met> {
        let mut meets: Vec<Met> = vec![None; groups.len()];
        let rounds: [fn(&Self, &[Line]) -> Option<usize>; 3] =
            [Self::equal, Self::same, Self::nearest];
        for (round, find) in rounds.iter().enumerate() {
            for (group, met) in groups.iter().zip(&mut meets).filter(|(_, met)| met.is_none()) {
                let found = find(self, &lines[group.clone()]);
                if let Some(at) = found {
                    self.free[at] = false;
                    *met = Some((at, round == 0));
                }
            }
        }
        meets
    }

    /// The rows of an organisation that are still free.
    fn own(&self, who: &str) -> impl Iterator<Item = usize> {
        let all = self.by_name.get(&key(who)).into_iter().flatten();
        all.copied().filter(|at| self.free[*at])
    }

    fn equal(&self, said: &[Line]) -> Option<usize> {
        let equal = |at: &usize| {
            let known = &self.lines[self.groups[*at].clone()];
            known.len() == said.len() && known.iter().zip(said).all(|(one, other)| one.says(other))
        };
        self.own(&said.first()?.who).find(equal)
    }

    /// What is new is no change of a row that is known.
    fn same(&self, said: &[Line]) -> Option<usize> {
        let first = said.first().filter(|line| line.remark != Remark::New)?;
        let scored = self.own(&first.who).map(|at| (self.score(at, said), at));
        let best = scored.filter(|(score, _)| *score >= SAME);
        best.max_by_key(|(score, at)| (*score, std::cmp::Reverse(*at))).map(|(_, at)| at)
    }

    /// The one row that is nearer than all others; who asks for no update may have written
    /// anything, where one row alone can be meant.
    fn nearest(&self, said: &[Line]) -> Option<usize> {
        let first = said.first()?;
        let least = match first.remark {
            Remark::NoUpdate => 0,
            Remark::Update => ALIKE,
            Remark::None | Remark::New | Remark::Delete => return None,
        };
        let mut scored: Vec<(u32, usize)> =
            self.own(&first.who).map(|at| (self.score(at, said), at)).collect();
        scored.sort_unstable_by(|a, b| b.cmp(a));
        match scored[..] {
            [(score, at)] if score >= least => Some(at),
            [(score, at), (next, _), ..] if score > next && score >= ALIKE => Some(at),
            _ => None,
        }
    }

    fn score(&self, at: usize, said: &[Line]) -> u32 {
        let known = &self.lines[self.groups[at].clone()];
        let pairs = known.iter().flat_map(|one| said.iter().map(move |other| one.likeness(other)));
        pairs.max().unwrap_or(0)
    }

    /// The rows that stay, numbered after those of the file: their own numbers are of another file.
    fn lines_of(&self, groups: &[usize], last: u64) -> Vec<Line> {
        let numbered = (last + 1..).zip(groups);
        let each = numbered.flat_map(|(number, at)| {
            let own = self.lines[self.groups[*at].clone()].iter();
            own.map(move |line| Line { number, ..line.clone() })
        });
        each.collect()
    }
}

impl Line {
    fn theme_word(&self) -> Option<String> {
        self.theme.as_ref().map(|theme| key(&theme.name))
    }

    /// Whether two rows say the same of what is done.
    fn says(&self, other: &Self) -> bool {
        let more = |line: &Self| -> BTreeMap<Field, String> { line.more.iter().cloned().collect() };
        let all = |line: &Self| (line.theme_word(), line.from, line.to, line.people, more(line));
        self.who == other.who && self.spot == other.spot && all(self) == all(other)
    }

    /// How much two rows have in common besides their organisation.
    fn likeness(&self, other: &Self) -> u32 {
        let activity = |line: &Self| {
            line.more.iter().find(|(field, _)| *field == Field::Activity).map(|(_, text)| key(text))
        };
        8 * u32::from(self.spot == other.spot)
            + 4 * u32::from(self.theme_word() == other.theme_word())
            + 2 * u32::from(activity(self) == activity(other))
            + u32::from((self.from, self.to) == (other.from, other.to))
    }
}

/// A row of a version as it is read.
fn line(set: &Dataset, row: usize) -> Option<Line> {
    let who = set.who.get(row)?;
    let said = |code: &String| set.more.get(code)?.get(row).map(ToString::to_string);
    let more = set.more.keys().filter(|code| *code != TOGETHER);
    let more = more.filter_map(|code| Some((Field::from_code(code)?, said(code)?)));
    Some(Line {
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
        columns: Box::default(),
    })
}

/// A row that should be taken off a list which does not have it.
fn unknown(plan: &Plan, line: &Line) -> Fault {
    Fault {
        sheet: plan.sheet.clone(),
        row: line.number,
        column: String::new(),
        at: None,
        value: line.who.clone(),
        message: "landscape-fault-delete-row",
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
