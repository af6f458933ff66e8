//! Gaps: places and themes where need is not met, or where nobody is, honest about what is not
//! known.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use insight::names::fold;

use super::called::{Called, own_name};
use super::work::{Deed, NONE, Work};
use crate::model::dataset::Spot;
use crate::model::need::{Need, NeedRow};
use crate::model::{Topic, lies_in};

/// A place and a theme held against need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Where.
    pub place: Spot,
    /// The theme, in the words of the list of need; empty for all together.
    pub theme: Box<str>,
    /// Everybody who lives there; none when the list does not say.
    pub population: Option<u64>,
    /// People in need; none when the list does not say.
    pub in_need: Option<u64>,
    /// People targeted.
    pub targeted: Option<u64>,
    /// People reached; see `reached_by` for who says so.
    pub reached: Option<u64>,
    /// Who says how many were reached.
    pub reached_by: ReachedBy,
    /// How many organisations report work there on the theme.
    pub organisations: u32,
    /// How many activities they report, and how many of those do not say how many people.
    pub activities: (u32, u32),
}

/// Who says how many people were reached.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum ReachedBy {
    /// The list of need itself.
    List,
    /// The partners' own reports, added up: the same people may be counted twice.
    Partners,
    /// Nobody.
    Nobody,
}

/// Of whom it is counted how many nobody is known to have reached.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum UnmetOf {
    /// Of the people in need.
    InNeed,
    /// Of the people targeted, where the list does not say how many are in need: fewer than those.
    Targeted,
}

impl UnmetOf {
    /// The word for it in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::InNeed => "in_need",
            Self::Targeted => "targeted",
        }
    }
}

impl ReachedBy {
    /// The word for it in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Partners => "partners",
            Self::Nobody => "nobody",
        }
    }
}

impl Gap {
    /// People in need, else those targeted, whom nobody is known to have reached; none when neither
    /// is known.
    #[must_use]
    pub fn unmet(&self) -> Option<u64> {
        let need = self.in_need.or(self.targeted)?;
        Some(need.saturating_sub(self.reached.unwrap_or(0)))
    }

    /// Of whom `unmet` counts.
    #[must_use]
    pub fn unmet_of(&self) -> Option<UnmetOf> {
        let in_need = self.in_need.map(|_| UnmetOf::InNeed);
        in_need.or(self.targeted.map(|_| UnmetOf::Targeted))
    }

    /// How many people live there for each organisation at work; all of them where none is. It
    /// ranks places of which nobody says how many are in need.
    #[must_use]
    pub fn people_each(&self) -> Option<u64> {
        Some(self.population? / u64::from(self.organisations.max(1)))
    }
}

/// Activities by place code, place name and theme, for finding those of a row of need.
struct Index<'w> {
    work: &'w Work,
    by_code: BTreeMap<&'w str, Vec<u32>>,
    by_name: BTreeMap<String, Vec<u32>>,
    /// Themes of the reports.
    themes: Vec<ThemeWords>,
    /// What the reports call their codes, and what the lists of need do.
    reported: Called<'w>,
    listed: Called<'w>,
}

impl<'w> Index<'w> {
    fn new(work: &'w Work, rows: impl Iterator<Item = &'w NeedRow>) -> Self {
        let mut index = Self {
            work,
            by_code: BTreeMap::new(),
            by_name: BTreeMap::new(),
            themes: work.whats.iter().map(|theme| ThemeWords::of(theme)).collect(),
            reported: Called::of_spots(work.spots.iter()),
            listed: Called::of_spots(rows.map(|row| &row.place)),
        };
        for (number, deed) in work.deeds.iter().enumerate().filter(|(_, deed)| deed.dated) {
            let Some(spot) = work.spots.get(deed.spot as usize) else { continue };
            let number = number as u32;
            if !spot.code.is_empty() {
                index.by_code.entry(&spot.code).or_default().push(number);
            }
            let names: BTreeSet<String> = [fold(&spot.area), fold(&spot.name)].into();
            for name in names.into_iter().filter(|name| !name.is_empty()) {
                index.by_name.entry(name).or_default().push(number);
            }
        }
        index
    }

    /// Activities at a place or inside it: by its code where any report has codes, else by name;
    /// by name too where the reports have that code for another place.
    fn at(&self, place: &Spot) -> BTreeSet<u32> {
        let code = &*place.code;
        let moved = self.reported.differs(code, own_name(place), &self.listed);
        if !code.is_empty() && !moved {
            let from = self.by_code.range(code..).take_while(|(own, _)| own.starts_with(code));
            let from = from.filter(|(own, _)| lies_in(own, code));
            let found: BTreeSet<u32> = from.flat_map(|(_, deeds)| deeds.iter().copied()).collect();
            if !found.is_empty() {
                return found;
            }
        }
        let name = if place.name.is_empty() { &place.area } else { &place.name };
        let found = self.by_name.get(&fold(name)).map(Vec::as_slice).unwrap_or_default();
        let same_country = |at: &&u32| {
            let deed = self.work.deeds.get(**at as usize);
            let spot = deed.and_then(|deed| self.work.spots.get(deed.spot as usize));
            let known = spot.and_then(|spot| spot.country).zip(place.country);
            known.is_none_or(|(one, other)| one == other)
        };
        found.iter().filter(same_country).copied().collect()
    }

    fn on(&self, deed: &Deed, theme: &ThemeWords) -> bool {
        theme.folded.is_empty()
            || (deed.what != NONE
                && self.themes.get(deed.what as usize).is_some_and(|own| own.same(theme)))
    }
}

/// A theme as somebody writes it.
pub(super) struct ThemeWords {
    folded: String,
    /// What it is known by: a list of need says "WASH" where reports say "Water and sanitation".
    pub(super) key: String,
}

impl ThemeWords {
    pub(super) fn of(words: &str) -> Self {
        Self { folded: fold(words), key: Topic::key_of(words) }
    }

    /// Whether they name one theme: the same, or all words of one in the other.
    pub(super) fn same(&self, other: &Self) -> bool {
        let within = |short: &str, long: &str| {
            short.len() >= 4 && short.split(' ').all(|word| long.split(' ').any(|own| own == word))
        };
        let (one, other_words) = (&self.folded, &other.folded);
        self.key == other.key || within(one, other_words) || within(other_words, one)
    }
}

/// Holds the reports against lists of need; most people unmet first. Where the list only says how
/// many are targeted, that is no need: they follow. Unknown need is last: there those first where
/// most people live for each organisation, and of those where nobody works.
#[must_use]
pub fn against_need(work: &Work, lists: &[&Need]) -> Vec<Gap> {
    let rows = || lists.iter().flat_map(|need| &need.rows);
    let index = Index::new(work, rows());
    let mut gaps: Vec<Gap> = rows().map(|row| held_against(&index, row)).collect();
    gaps.sort_by(|a, b| {
        let key = |gap: &Gap| {
            let people = gap.people_each().filter(|_| gap.unmet().is_none());
            let unmet = (gap.in_need.is_none(), Reverse(gap.unmet()));
            (unmet, gap.organisations.min(1), Reverse(people), gap.organisations)
        };
        (key(a), &a.theme, &a.place.code, &a.place.name).cmp(&(
            key(b),
            &b.theme,
            &b.place.code,
            &b.place.name,
        ))
    });
    gaps
}

fn held_against(index: &Index, row: &NeedRow) -> Gap {
    let theme = ThemeWords::of(&row.theme);
    let (mut whos, mut activities, mut silent) = (BTreeSet::new(), 0, 0);
    let (mut people, mut counted) = (None, BTreeSet::new());
    for deed in index.at(&row.place).iter().filter_map(|at| index.work.deeds.get(*at as usize)) {
        if !index.on(deed, &theme) {
            continue;
        }
        whos.insert(deed.who);
        if deed.again || !counted.insert(deed.activity) {
            continue;
        }
        activities += 1;
        match index.work.people(deed) {
            Some(count) => people = Some(people.unwrap_or(0_u64).saturating_add(count)),
            None => silent += 1,
        }
    }
    let (reached, reached_by) = match (row.reached, people) {
        (Some(reached), _) => (Some(reached), ReachedBy::List),
        (None, Some(people)) => (Some(people), ReachedBy::Partners),
        (None, None) => (None, ReachedBy::Nobody),
    };
    Gap {
        place: row.place.clone(),
        theme: row.theme.clone(),
        population: row.population,
        in_need: row.in_need,
        targeted: row.targeted,
        reached,
        reached_by,
        organisations: whos.len() as u32,
        activities: (activities, silent),
    }
}
