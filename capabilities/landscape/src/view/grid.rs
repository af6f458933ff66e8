//! Gaps without any list of need: places crossed with themes. Of a hub with boundaries of its own
//! the places are those, also where nobody reports anything; else those that reports name.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::gaps::ThemeWords;
use super::map::areas_of;
use super::work::{NONE, Work};
use crate::model::{Area, Areas, Topic};

/// A theme of the grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Theme {
    /// By the first spelling of the reports, or of a list of need.
    Word(Box<str>),
    /// An issue area of the hub that no report names.
    Area(Area),
}

/// What reports are held against.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// The themes: those of the reports first, at their positions in `Work::whats`.
    pub themes: Vec<Theme>,
    /// Those that lists of need and the hub name, whether anybody reports them or not.
    pub expected: BTreeSet<u32>,
    /// Where the places are those of boundaries: how many, and the place of each `Work::spots`.
    /// Else the places are those of `Work::places`.
    pub drawn: Option<(usize, Vec<Option<usize>>)>,
    /// The position of each theme by what it is known by; of whatever lists of need call it too.
    by_key: BTreeMap<String, u32>,
}

impl Grid {
    /// The themes of the reports, of lists of need and of the hub, at the places of boundaries;
    /// without them at those that reports name.
    #[must_use]
    pub fn new<'n>(
        work: &Work,
        areas: Option<&Areas>,
        needed: impl Iterator<Item = &'n str>,
        own: &[Area],
    ) -> Self {
        let mut themes: Vec<Theme> = work.whats.iter().cloned().map(Theme::Word).collect();
        let reports = Reports::of(work);
        let mut by_key = BTreeMap::new();
        for (at, theme) in (0..).zip(&reports.themes) {
            by_key.entry(theme.key.clone()).or_insert(at);
        }
        let (mut expected, mut seen) = (BTreeSet::new(), BTreeSet::new());
        for word in needed.filter(|theme| !theme.is_empty() && seen.insert(*theme)) {
            let theme = ThemeWords::of(word);
            let known = reports.called(&theme).or_else(|| by_key.get(&theme.key).copied());
            let at = known.unwrap_or(themes.len() as u32);
            if known.is_none() {
                themes.push(Theme::Word(word.into()));
            }
            expected.insert(at);
            by_key.insert(theme.key, at);
        }
        let named: BTreeSet<Area> = themes
            .iter()
            .flat_map(|theme| match theme {
                Theme::Word(word) => Area::of_theme(word),
                Theme::Area(area) => vec![*area],
            })
            .collect();
        for area in own.iter().filter(|area| !named.contains(*area)) {
            let at = themes.len() as u32;
            for name in area.names() {
                by_key.entry(Topic::key_of(name)).or_insert(at);
            }
            expected.insert(at);
            themes.push(Theme::Area(*area));
        }
        let drawn = areas.map(|areas| (areas.shapes.len(), areas_of(work, areas)));
        Self { themes, expected, drawn, by_key }
    }

    /// The theme that this word means, in whatever language, and whoever calls it so.
    #[must_use]
    pub fn theme(&self, word: &str) -> Option<u32> {
        self.by_key.get(&Topic::key_of(word)).copied()
    }

    /// The place of an activity.
    fn place(&self, spot: u32, place: u32) -> Option<u32> {
        match &self.drawn {
            Some((_, spots)) => spots.get(spot as usize).copied().flatten().map(|at| at as u32),
            None => Some(place).filter(|place| *place != NONE),
        }
    }
}

/// The themes of `Work::whats`, and which of them stand in any report.
struct Reports {
    themes: Vec<ThemeWords>,
    at_work: BTreeSet<u32>,
}

impl Reports {
    fn of(work: &Work) -> Self {
        let dated = work.deeds.iter().filter(|deed| deed.dated);
        Self {
            themes: work.whats.iter().map(|theme| ThemeWords::of(theme)).collect(),
            at_work: dated.map(|deed| deed.what).collect(),
        }
    }

    /// Which of them a theme of a list of need is, as lists of need are held against reports: one
    /// that is reported, by the same word, where there is such a one.
    fn called(&self, needed: &ThemeWords) -> Option<u32> {
        let same = (0..).zip(&self.themes).filter(|(_, own)| own.same(needed));
        let best =
            same.min_by_key(|(at, own)| (!self.at_work.contains(at), own.key != needed.key, *at));
        best.map(|(at, _)| at)
    }
}

/// A place and a theme that nobody reports together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Empty {
    /// The place, as position.
    pub place: u32,
    /// The theme, as position.
    pub what: u32,
    /// How many organisations work at the place, on other themes or without saying on which.
    pub at_place: u32,
    /// How many organisations work on the theme at other places.
    pub on_theme: u32,
}

/// What nobody does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WithoutNeed {
    /// Places and themes, those first where many work on either.
    pub empty: Vec<Empty>,
    /// Places of the hub's own boundaries at which nobody reports anything.
    pub places: u32,
    /// Themes of lists of need and of the hub that nobody reports anywhere, as positions.
    pub themes: Vec<u32>,
}

/// Gaps over the places and themes of a grid.
#[must_use]
pub fn without_need(work: &Work, grid: &Grid) -> WithoutNeed {
    let mut by_place: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    let mut by_theme: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    let mut taken: BTreeSet<(u32, u32)> = BTreeSet::new();
    let drawn = grid.drawn.as_ref().map_or(0, |(count, _)| *count as u32);
    by_place.extend((0..drawn).map(|place| (place, BTreeSet::new())));
    by_theme.extend(grid.expected.iter().map(|what| (*what, BTreeSet::new())));
    for deed in work.deeds.iter().filter(|deed| deed.dated) {
        let place = grid.place(deed.spot, deed.place);
        // Whoever does not say on what still works there.
        if let Some(place) = place {
            by_place.entry(place).or_default().insert(deed.who);
        }
        if deed.what != NONE {
            by_theme.entry(deed.what).or_default().insert(deed.who);
            taken.extend(place.map(|place| (place, deed.what)));
        }
    }
    let mut empty = Vec::new();
    for (place, at) in &by_place {
        for (what, on) in by_theme.iter().filter(|(what, _)| !taken.contains(&(*place, **what))) {
            let (at_place, on_theme) = (at.len() as u32, on.len() as u32);
            empty.push(Empty { place: *place, what: *what, at_place, on_theme });
        }
    }
    empty
        .sort_by_key(|e| (Reverse(u64::from(e.at_place) * u64::from(e.on_theme)), e.place, e.what));
    let nobody = |all: &BTreeMap<u32, BTreeSet<u32>>| -> Vec<u32> {
        all.iter().filter(|(_, whos)| whos.is_empty()).map(|(at, _)| *at).collect()
    };
    WithoutNeed { places: nobody(&by_place).len() as u32, themes: nobody(&by_theme), empty }
}
