//! All activities of all current datasets, as numbers: who, what, where, when.
//!
//! Names that a partner's file left open (nobody has said yet who they are) count as
//! organisations of their own, by their letters. Organisations without any activity count by
//! what their entry says of themes and country, without dates.

use std::collections::HashMap;
use std::sync::Arc;

use insight::names::fold;

use crate::model::{Country, Day, Topic, dataset::Dataset};
use crate::state::{Actor, State};

/// No theme, or no place.
pub const NONE: u32 = u32::MAX;
/// An activity without dates counts as always under way.
pub const ALWAYS: (i32, i32) = (i32::MIN / 4, i32::MAX / 4);

/// One activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deed {
    /// Position in `Work::whos`.
    pub who: u32,
    /// Position in `Work::whats`, or [`NONE`].
    pub what: u32,
    /// Position in `Work::places`, or [`NONE`].
    pub place: u32,
    /// First day, and the day after the last; [`ALWAYS`] without dates.
    pub span: (i32, i32),
    /// Whether it stands in a dataset; otherwise only the organisation's entry says so.
    pub dated: bool,
}

/// Somebody who does something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doer {
    /// The number of the entry, when it is known who that is.
    pub actor: Option<u32>,
    /// The name in the file, when it is not.
    pub name: Box<str>,
}

/// A place at the level of areas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its name.
    pub name: Box<str>,
    /// The country it is in.
    pub country: Option<Country>,
}

/// Everything that is done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Who.
    pub whos: Vec<Doer>,
    /// Themes, by their first spelling.
    pub whats: Vec<Box<str>>,
    /// Places.
    pub places: Vec<Area>,
    /// Activities.
    pub deeds: Vec<Deed>,
    /// Rows of datasets.
    pub rows: u64,
    /// Names that were left open.
    pub open: u64,
    /// Datasets whose file is not at hand.
    pub missing: u64,
}

#[derive(Default)]
struct Builder {
    work: Work,
    by_actor: HashMap<u32, u32>,
    by_name: HashMap<String, u32>,
    by_theme: HashMap<String, u32>,
    by_area: HashMap<(Option<Country>, String), u32>,
}

/// Gathers the current datasets, read by `read` from their hash.
#[must_use]
pub fn gather(state: &State, read: &dyn Fn(&str) -> Option<Arc<Dataset>>) -> Work {
    let mut builder = Builder::default();
    for (_, _, version) in state.current_datasets() {
        match read(&version.sha256) {
            Some(set) => builder.take(state, &set),
            None => builder.work.missing += 1,
        }
    }
    builder.profiles(state);
    builder.work
}

impl Builder {
    fn take(&mut self, state: &State, set: &Dataset) {
        let whos: Vec<u32> = set
            .who
            .words
            .iter()
            .map(|org| match org.actor.and_then(|id| state.lead(id)) {
                Some(number) => self.actor(number),
                None => self.named(&org.name),
            })
            .collect();
        let whats: Vec<u32> = set.what
            .words
            .iter()
            .map(|theme| self.theme(theme.means.as_deref().unwrap_or(&theme.name)))
            .collect();
        let places: Vec<u32> = set
            .place
            .words
            .iter()
            .map(|spot| {
                let name = if spot.area.is_empty() { &spot.name } else { &spot.area };
                self.area(name, spot.country)
            })
            .collect();
        let pick = |all: &[u32], place: u32| {
            place.checked_sub(1).and_then(|p| all.get(p as usize)).copied().unwrap_or(NONE)
        };
        for row in 0..set.rows as usize {
            let at = |of: &[u32]| of.get(row).copied().unwrap_or(0);
            let who = pick(&whos, at(&set.who.of));
            if who == NONE {
                continue;
            }
            self.work.rows += 1;
            self.work.deeds.push(Deed {
                who,
                what: pick(&whats, at(&set.what.of)),
                place: pick(&places, at(&set.place.of)),
                span: span(set.from.get(row), set.to.get(row)),
                dated: true,
            });
        }
    }

    fn actor(&mut self, number: u32) -> u32 {
        let whos = &mut self.work.whos;
        *self.by_actor.entry(number).or_insert_with(|| {
            whos.push(Doer { actor: Some(number), name: "".into() });
            whos.len() as u32 - 1
        })
    }

    fn named(&mut self, name: &str) -> u32 {
        let (whos, open) = (&mut self.work.whos, &mut self.work.open);
        *self.by_name.entry(fold(name)).or_insert_with(|| {
            *open += 1;
            whos.push(Doer { actor: None, name: name.into() });
            whos.len() as u32 - 1
        })
    }

    /// One theme under the many words that lists have for it.
    fn theme(&mut self, name: &str) -> u32 {
        let whats = &mut self.work.whats;
        let key = Topic::from_words(name).map_or_else(|| fold(name), |topic| topic.key().to_owned());
        *self.by_theme.entry(key).or_insert_with(|| {
            whats.push(name.into());
            whats.len() as u32 - 1
        })
    }

    fn area(&mut self, name: &str, country: Option<Country>) -> u32 {
        if name.is_empty() && country.is_none() {
            return NONE;
        }
        let places = &mut self.work.places;
        *self.by_area.entry((country, fold(name))).or_insert_with(|| {
            places.push(Area { name: name.into(), country });
            places.len() as u32 - 1
        })
    }

    /// Organisations that no dataset speaks of, by their own entry.
    fn profiles(&mut self, state: &State) {
        for (number, actor) in state.actors() {
            if self.by_actor.contains_key(&number) {
                continue;
            }
            let themes = themes_of(actor);
            if themes.is_empty() && actor.country.is_none() {
                continue;
            }
            let who = self.actor(number);
            let place = self.area("", actor.country);
            let mut push = |what| {
                self.work.deeds.push(Deed { who, what, place, span: ALWAYS, dated: false });
            };
            if themes.is_empty() {
                push(NONE);
                continue;
            }
            for theme in themes {
                let what = self.theme(&theme);
                self.work.deeds.push(Deed { who, what, place, span: ALWAYS, dated: false });
            }
        }
    }
}

/// The themes an entry names, where everybody may read them.
fn themes_of(actor: &Actor) -> Vec<String> {
    let everybody = hub::Audience::public();
    let mut out = Vec::new();
    for said in &actor.fields {
        let Some(theme) = said.table_seen_by(&everybody).and_then(|t| t.get("theme")) else {
            continue;
        };
        let parts = theme.split([';', '|']).map(str::trim).filter(|part| !part.is_empty());
        out = parts.map(str::to_owned).collect();
    }
    out
}

fn span(from: Option<&Day>, to: Option<&Day>) -> (i32, i32) {
    let first = from.map_or(ALWAYS.0, |d| d.number());
    let last = to.map_or(ALWAYS.1, |d| d.number() + 1);
    (first, last.max(first + 1))
}
