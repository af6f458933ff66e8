//! Which row of the version before each row of a file means. What rows say is numbered once, and
//! rows are found by these numbers, so that a list of many rows is not held against itself.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::hash::Hash;
use std::ops::Range;

use super::kept::Kept;
use super::lines::Line;
use crate::import::fields::Field;
use crate::import::remark::Remark;
use crate::import::who::key;
use crate::model::Day;
use crate::model::dataset::Spot;

/// What a row was found to mean.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Met {
    /// No row of the version before.
    Nothing,
    /// Several of them, none more than another.
    Several,
    /// This one, and whether it says exactly the same.
    Row(usize, bool),
}

/// Nothing stands there.
const NONE: u32 = 0;
/// Whatever stands there.
const ANY: u32 = u32::MAX;

/// Who, where, what, which activity, when: each as a number.
type Key = [u32; 5];

const PLACE: u8 = 8;
const THEME: u8 = 4;
const ACTIVITY: u8 = 2;
const DAYS: u8 = 1;
/// Theme and place.
const SAME: u8 = PLACE | THEME;
/// How much two rows of one organisation must have in common, to be the same one changed.
const ALIKE: u8 = THEME;
/// What is equal, the most first, so that no row takes the place of one that fits another better.
/// Last the organisation alone: who asks for no update may have written anything.
const ROUNDS: [u8; 13] = [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 0];

struct Numbers<'a> {
    kept: &'a Kept,
    words: HashMap<String, u32>,
    spots: HashMap<&'a Spot, u32>,
    days: HashMap<(Option<Day>, Option<Day>), u32>,
}

fn number<T: Eq + Hash>(known: &mut HashMap<T, u32>, what: Option<T>) -> u32 {
    let next = known.len() as u32 + 1;
    what.map_or(NONE, |what| *known.entry(what).or_insert(next))
}

impl<'a> Numbers<'a> {
    fn key(&mut self, line: &'a Line<'a>) -> Key {
        let activity = line.more.iter().find(|(field, _)| *field == Field::Activity);
        let days = Some((line.from, line.to)).filter(|days| *days != (None, None));
        [
            number(&mut self.words, Some(key(line.together.as_ref().unwrap_or(&line.who)))),
            number(&mut self.spots, line.spot.as_ref()),
            number(&mut self.words, line.theme.as_ref().map(|theme| key(&theme.name))),
            number(&mut self.words, activity.map(|(_, text)| key(text))),
            number(&mut self.days, days),
        ]
    }

    fn rows(&mut self, lines: &'a [Line<'a>], groups: &[Range<usize>]) -> Vec<Row<'a>> {
        let own = groups.iter().map(|group| lines.get(group.clone()).unwrap_or_default());
        own.map(|lines| self.row(lines)).collect()
    }

    fn row(&mut self, lines: &'a [Line<'a>]) -> Row<'a> {
        let keys: Vec<Key> = lines.iter().map(|line| self.key(line)).collect();
        let says = lines.iter().zip(&keys).map(|(line, [_, place, theme, _, days])| Says {
            who: &line.who,
            told: [*place, *theme, *days],
            people: line.people,
            more: line.more.iter().map(|(field, text)| (field.code(), text.as_str())).collect(),
            kept: self.kept.said(line).collect(),
        });
        let says = says.collect();
        let remark = lines.first().map_or(Remark::None, |line| line.remark);
        Row { remark, keys: keys.into_iter().collect(), says }
    }
}

/// All that a part of a row says of what is done.
#[derive(PartialEq, Eq, Hash)]
struct Says<'a> {
    who: &'a str,
    told: [u32; 3],
    people: Option<u64>,
    more: BTreeMap<&'static str, &'a str>,
    kept: BTreeMap<&'a str, &'a str>,
}

struct Row<'a> {
    remark: Remark,
    /// Of its parts, each once.
    keys: BTreeSet<Key>,
    says: Vec<Says<'a>>,
}

impl Row<'_> {
    /// What the row looks for in a round.
    fn wanted(&self, round: u8) -> BTreeSet<Key> {
        let least = match self.remark {
            Remark::NoUpdate => 0,
            Remark::Update => ALIKE,
            Remark::Delete => SAME,
            // What is new is no change of a row that is known.
            Remark::None | Remark::New | Remark::Example => return BTreeSet::new(),
        };
        let delete = self.remark == Remark::Delete;
        let all = self.keys.iter().filter(|_| round >= least);
        all.filter_map(|key| wanted(key, round, delete)).collect()
    }
}

/// What a part of a row looks for in a round. What stands on neither side is no likeness. A row is
/// taken off only where it says nothing else: another activity at the same place stays.
fn wanted(key: &Key, round: u8, delete: bool) -> Option<Key> {
    let slot = |bit: u8, number: u32, strict: bool| match (round & bit != 0, number) {
        (true, NONE) => None,
        (true, number) => Some(number),
        (false, NONE) => Some(ANY),
        (false, _) => Some(if strict { NONE } else { ANY }),
    };
    let [who, place, theme, activity, days] = *key;
    let (place, theme) = match round >= SAME {
        true => (place, theme),
        false => (slot(PLACE, place, false)?, slot(THEME, theme, false)?),
    };
    let (activity, days) = (slot(ACTIVITY, activity, delete)?, slot(DAYS, days, delete)?);
    let told = [place, theme, activity, days].iter().any(|one| *one != NONE && *one != ANY);
    (told || round == 0).then_some([who, place, theme, activity, days])
}

/// Which parts of a key may be anything.
fn shape(key: &Key) -> [bool; 5] {
    key.map(|one| one == ANY)
}

/// A key that leaves open what a shape leaves open.
fn shaped(mut key: Key, shape: &[bool; 5]) -> Key {
    for (one, open) in key.iter_mut().zip(shape) {
        *one = if *open { ANY } else { *one };
    }
    key
}

/// The rows of the version before that fit what is wanted.
#[derive(Default)]
struct Fitting {
    rows: VecDeque<usize>,
    /// How many they were, and how many rows of the file want them.
    all: usize,
    wanted: usize,
}

struct Meeting<'a> {
    old: Vec<Row<'a>>,
    new: Vec<Row<'a>>,
    free: Vec<bool>,
    met: Vec<Met>,
    waiting: Vec<usize>,
}

/// Which row of the version before each row of the file means: first those that say the same, then
/// those that have most in common. Of a whole list only rows that ask for no update need it.
pub(super) fn meet(
    (old, old_groups): (&[Line], &[Range<usize>]),
    (new, new_groups): (&[Line], &[Range<usize>]),
    kept: &Kept,
    changes: bool,
) -> Vec<Met> {
    let (words, spots, days) = (HashMap::new(), HashMap::new(), HashMap::new());
    let mut numbers = Numbers { kept, words, spots, days };
    let (old, new) = (numbers.rows(old, old_groups), numbers.rows(new, new_groups));
    let (free, met) = (vec![true; old.len()], vec![Met::Nothing; new.len()]);
    let mut meeting = Meeting { old, new, free, met, waiting: Vec::new() };
    meeting.exactly();
    let asks = |row: &Row| changes || row.remark == Remark::NoUpdate;
    let rows = meeting.new.iter().zip(&meeting.met).enumerate();
    let rows = rows.filter(|(_, (row, met))| **met == Met::Nothing && asks(row));
    meeting.waiting = rows.map(|(at, _)| at).collect();
    ROUNDS.into_iter().for_each(|round| meeting.round(round));
    meeting.met
}

impl Meeting<'_> {
    fn exactly(&mut self) {
        let mut known: HashMap<&[Says], VecDeque<usize>> = HashMap::new();
        for (at, row) in self.old.iter().enumerate() {
            known.entry(&row.says[..]).or_default().push_back(at);
        }
        for (row, met) in self.new.iter().zip(&mut self.met) {
            if let Some(at) = known.get_mut(&row.says[..]).and_then(VecDeque::pop_front) {
                self.free[at] = false;
                *met = Met::Row(at, true);
            }
        }
    }

    fn round(&mut self, round: u8) {
        let rows = self.waiting.iter().map(|at| (*at, self.new[*at].wanted(round)));
        let wanted: Vec<(usize, BTreeSet<Key>)> = rows.collect();
        let mut fitting: HashMap<Key, Fitting> = HashMap::new();
        let mut shapes: BTreeSet<[bool; 5]> = BTreeSet::new();
        for key in wanted.iter().flat_map(|(_, keys)| keys) {
            fitting.entry(*key).or_default().wanted += 1;
            shapes.insert(shape(key));
        }
        for (at, row) in self.old.iter().enumerate().filter(|(at, _)| self.free[*at]) {
            let open = |shape| row.keys.iter().map(move |key| shaped(*key, shape));
            let keys: BTreeSet<Key> = shapes.iter().flat_map(open).collect();
            for key in keys {
                let Some(fitting) = fitting.get_mut(&key) else { continue };
                fitting.rows.push_back(at);
                fitting.all += 1;
            }
        }
        for (at, keys) in wanted {
            let met = self.choose(&keys, &mut fitting, round >= SAME);
            if let Met::Row(known, _) = met {
                self.free[known] = false;
            }
            self.met[at] = met;
        }
        self.waiting.retain(|at| self.met[*at] == Met::Nothing);
    }

    /// The one row that fits. Several that cannot be told apart are all meant where as many rows of
    /// the file want them.
    fn choose(
        &self,
        keys: &BTreeSet<Key>,
        fitting: &mut HashMap<Key, Fitting>,
        in_order: bool,
    ) -> Met {
        let mut found = None;
        for key in keys {
            let Some(fitting) = fitting.get_mut(key) else { continue };
            if fitting.all > 1 && !(in_order && fitting.wanted >= fitting.all) {
                return Met::Several;
            }
            while fitting.rows.front().is_some_and(|at| !self.free[*at]) {
                fitting.rows.pop_front();
            }
            let Some(at) = fitting.rows.front().copied() else { continue };
            if found.is_some_and(|other| other != at) {
                return Met::Several;
            }
            found = Some(at);
        }
        found.map_or(Met::Nothing, |at| Met::Row(at, false))
    }
}
