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
    let doings = if joint.is_empty() { BTreeMap::new() } else { doings(&deeds) };
    for mut met in meetings(&rows, usize::MAX) {
        // What two do together is no overlap; what else they do there may be one.
        if joint.contains(&(met.one, met.other)) {
            let Some(shared) = besides(&doings, met.one, met.other) else { continue };
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

/// What one does in a cell: each activity once, by its first day.
#[derive(Default)]
pub(super) struct Doing<'d> {
    deeds: Vec<&'d Deed>,
    /// Of those up to each place the two that last longest: one of them may be done together.
    longest: Vec<[Option<&'d Deed>; 2]>,
}

/// What each does in a cell, by who does it. Made once a cell: many may do something together.
pub(super) fn doings<'d>(deeds: &[&'d Deed]) -> BTreeMap<u32, Doing<'d>> {
    let mut all: BTreeMap<u32, Doing<'d>> = BTreeMap::new();
    for deed in deeds {
        all.entry(deed.who).or_default().deeds.push(*deed);
    }
    for own in all.values_mut() {
        // Parts of one activity stand one behind the other.
        own.deeds.dedup_by_key(|deed| deed.activity);
        own.deeds.sort_by_key(|deed| (deed.span.0, Reverse(deed.span.1)));
        let mut open: [Option<&'d Deed>; 2] = [None, None];
        for deed in &own.deeds {
            let longer = |than: Option<&Deed>| than.is_none_or(|than| deed.span.1 > than.span.1);
            if longer(open[0]) {
                open = [Some(*deed), open[0]];
            } else if longer(open[1]) {
                open[1] = Some(*deed);
            }
            own.longest.push(open);
        }
    }
    all
}

impl Doing<'_> {
    /// The first stretch that an activity shares with another one of these.
    fn shared(&self, deed: &Deed) -> Option<(i32, i32)> {
        let (from, to) = deed.span;
        let begun = self.deeds.partition_point(|own| own.span.0 <= from);
        let open = begun.checked_sub(1).and_then(|last| self.longest.get(last));
        let open = open.into_iter().flatten().flatten();
        let apart = open.filter(|own| own.activity != deed.activity);
        let until = apart.map(|own| own.span.1.min(to)).max();
        if let Some(until) = until.filter(|until| *until > from) {
            return Some((from, until));
        }
        let mut later = self.deeds.get(begun..).unwrap_or_default().iter();
        let next = later.find(|own| own.activity != deed.activity)?;
        (next.span.0 < to).then(|| (next.span.0, next.span.1.min(to)))
    }
}

/// The first stretch that two share in a cell besides what they do together.
pub(super) fn besides(all: &BTreeMap<u32, Doing<'_>>, one: u32, other: u32) -> Option<(i32, i32)> {
    let (one, other) = (all.get(&one)?, all.get(&other)?);
    let [few, many] = match one.deeds.len() <= other.deeds.len() {
        true => [one, other],
        false => [other, one],
    };
    let mut first: Option<(i32, i32)> = None;
    for deed in &few.deeds {
        // Nothing that begins later shares an earlier day.
        if first.is_some_and(|(from, _)| from < deed.span.0) {
            break;
        }
        let Some((from, until)) = many.shared(deed) else { continue };
        if first.is_none_or(|known| (from, Reverse(until)) < (known.0, Reverse(known.1))) {
            first = Some((from, until));
        }
    }
    first
}

/// Whether two name a common spot that is more than the area.
fn detailed(work: &Work, one: &Words, other: &Words) -> bool {
    one.spots.intersection(&other.spots).any(|at| {
        let spot = work.spots.get(*at as usize);
        spot.is_some_and(|s| !s.name.is_empty() && s.name != s.area)
    })
}
