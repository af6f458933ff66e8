//! Who overlaps with whom: two different organisations on one theme at one place on the same days,
//! for the same people where both say for whom.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use insight::overlap::{Row, meetings};

use super::work::{ALWAYS, Deed, NONE, Said, Work};
use crate::model::coordination::cell;

/// Two organisations that overlap in one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// One, as position in `Work::whos`; the smaller.
    pub one: u32,
    /// The other.
    pub other: u32,
    /// The theme, as position.
    pub what: u32,
    /// The place, as position.
    pub place: u32,
    /// First day of their first shared stretch, and the day after its last; the ends of
    /// [`ALWAYS`] where a date is not said.
    pub span: (i32, i32),
    /// Whether both name the same place in full detail, not only the same area.
    pub same_spot: bool,
    /// Whether both name the same target group; none when one of them names none.
    pub same_people: Option<bool>,
}

impl Pair {
    /// How many days they share; none when a date is not said.
    #[must_use]
    pub fn days(&self) -> Option<u32> {
        let (from, to) = self.span;
        let known = from > ALWAYS.0 && to < ALWAYS.1;
        known.then(|| u32::try_from(to - from).unwrap_or(0))
    }

    /// What the list is ordered by: the same spot and people, then known and many days.
    fn strength(&self) -> (u8, u32) {
        let same = u8::from(self.same_spot) + u8::from(self.same_people == Some(true));
        (same, self.days().unwrap_or(0))
    }
}

/// All overlaps, strongest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs {
    /// The pairs.
    pub all: Vec<Pair>,
    /// Pairs left out because they name different target groups.
    pub other_people: u64,
    /// The fingerprint of each cell of theme and place that has a pair.
    pub cells: BTreeMap<(u32, u32), Box<str>>,
}

/// What one organisation says of its work in a cell.
#[derive(Default)]
struct Words {
    spots: BTreeSet<u32>,
    whoms: BTreeSet<u32>,
}

/// Works the overlaps out.
#[must_use]
pub fn pairs(work: &Work) -> Pairs {
    let mut cells: BTreeMap<(u32, u32), Vec<u32>> = BTreeMap::new();
    for (number, deed) in work.deeds.iter().enumerate() {
        if deed.dated && deed.what != NONE && deed.place != NONE {
            cells.entry((deed.what, deed.place)).or_default().push(number as u32);
        }
    }
    let mut out = Pairs::default();
    for (key, deeds) in &cells {
        let before = out.all.len();
        in_cell(work, deeds, &mut out);
        if out.all.len() > before {
            out.cells.insert(*key, fingerprint(work, *key));
        }
    }
    out.all.sort_by_key(|p| (Reverse(p.strength()), p.what, p.place, p.one, p.other));
    out
}

fn fingerprint(work: &Work, (what, place): (u32, u32)) -> Box<str> {
    let theme = work.whats.get(what as usize).map(AsRef::as_ref).unwrap_or_default();
    let area = work.places.get(place as usize);
    cell(area.and_then(|a| a.country), area.map(|a| &*a.name).unwrap_or_default(), theme)
}

fn in_cell(work: &Work, deeds: &[u32], out: &mut Pairs) {
    let mut words: BTreeMap<u32, Words> = BTreeMap::new();
    let mut rows = Vec::with_capacity(deeds.len());
    let deeds: Vec<&Deed> = deeds.iter().filter_map(|at| work.deeds.get(*at as usize)).collect();
    for deed in &deeds {
        let own = words.entry(deed.who).or_default();
        own.spots.insert(deed.spot);
        own.whoms.extend(work.said(deed, Said::Whom));
        let (from, to) = deed.span;
        rows.push(Row { who: deed.who, what: deed.what, place: deed.place, from, to });
    }
    if words.len() < 2 {
        return;
    }
    let joint = joint(&deeds);
    for mut met in meetings(&rows, usize::MAX) {
        // What two do together is no overlap; what else they do there may be one.
        if joint.contains(&(met.one, met.other)) {
            let Some(shared) = besides(&deeds, met.one, met.other) else { continue };
            (met.from, met.to) = shared;
        }
        let (Some(one), Some(other)) = (words.get(&met.one), words.get(&met.other)) else {
            continue;
        };
        let said = !one.whoms.is_empty() && !other.whoms.is_empty();
        let same_people = said.then(|| !one.whoms.is_disjoint(&other.whoms));
        if same_people == Some(false) {
            out.other_people += 1;
            continue;
        }
        out.all.push(Pair {
            one: met.one,
            other: met.other,
            what: met.what,
            place: met.place,
            span: (met.from, met.to),
            same_spot: detailed(work, one, other),
            same_people,
        });
    }
}

/// Who do something together in a cell, the smaller first.
pub(super) fn joint(deeds: &[&Deed]) -> BTreeSet<(u32, u32)> {
    let mut pairs = BTreeSet::new();
    for parts in deeds.chunk_by(|one, next| one.activity == next.activity) {
        let whos: BTreeSet<u32> = parts.iter().map(|part| part.who).collect();
        for one in &whos {
            pairs.extend(whos.range(one + 1..).map(|other| (*one, *other)));
        }
    }
    pairs
}

/// The first stretch that two share in a cell besides what they do together.
pub(super) fn besides(deeds: &[&Deed], one: u32, other: u32) -> Option<(i32, i32)> {
    let mut seen = BTreeSet::new();
    let both = deeds.iter().filter(|deed| deed.who == one || deed.who == other);
    let mut both: Vec<&Deed> =
        both.filter(|deed| seen.insert((deed.who, deed.activity))).copied().collect();
    both.sort_by_key(|deed| deed.span);
    // Of each of the two those that last longest: one of them may be done together.
    let mut open: [Vec<&Deed>; 2] = [Vec::new(), Vec::new()];
    for deed in both {
        let [mine, theirs] = match deed.who == one {
            true => [0, 1],
            false => [1, 0],
        };
        let apart = open[theirs].iter().filter(|theirs| theirs.activity != deed.activity);
        let until = apart.map(|theirs| theirs.span.1.min(deed.span.1)).max();
        if let Some(until) = until.filter(|until| *until > deed.span.0) {
            return Some((deed.span.0, until));
        }
        open[mine].push(deed);
        open[mine].sort_by_key(|deed| Reverse(deed.span.1));
        open[mine].truncate(2);
    }
    None
}

/// Whether two name a common spot that is more than the area.
fn detailed(work: &Work, one: &Words, other: &Words) -> bool {
    one.spots.intersection(&other.spots).any(|at| {
        let spot = work.spots.get(*at as usize);
        spot.is_some_and(|s| !s.name.is_empty() && s.name != s.area)
    })
}
