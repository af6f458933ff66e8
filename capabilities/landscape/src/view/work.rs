//! All activities of all current datasets, as numbers: who, what, where, when.
//!
//! Names that a partner's file left open (nobody has said yet who they are) count as
//! organisations of their own, by their letters. Organisations without any activity count by
//! what their entry says of themes and country, without dates.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use insight::names::fold;

use hub::Id;

use super::own::{self, Own};
use super::placed::{Countries, twins};
use crate::model::dataset::{Column, Dataset, Mark, Spot, Theme};
use crate::model::{Country, Day, Topic, money};
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
    /// Position in `Work::spots`, or [`NONE`].
    pub spot: u32,
    /// Position in `Work::sets` of the dataset it stands in, or [`NONE`].
    pub set: u32,
    /// Its row in that dataset.
    pub row: u32,
    /// The activity it is a part of, as the position in `Work::deeds` of that activity's first
    /// part: where a row of a list names several organisations or themes, they share one activity.
    /// Whatever is added up counts it once.
    pub activity: u32,
    /// First day, and the day after the last; [`ALWAYS`] without dates.
    pub span: (i32, i32),
    /// Whether it stands in a dataset; otherwise only the organisation's entry says so.
    pub dated: bool,
    /// Whether another report of the same activity is the one that counts: whoever else took part
    /// stays, and nothing is added up a second time.
    pub again: bool,
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
    /// Whether a place elsewhere has the same name: then its country is said with it.
    pub twin: bool,
}

/// A dataset that is counted, and what its words are here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// The dataset.
    pub id: Id,
    /// Whose list it is.
    pub owner: Option<Id>,
    /// Its rows.
    pub rows: Arc<Dataset>,
    whoms: Vec<u32>,
    statuses: Vec<u32>,
    funders: Vec<u32>,
    own: Vec<own::OfSet>,
    /// The marks of its rows, once somebody asks for one: most lists are never asked.
    marks: OnceLock<Vec<Mark>>,
}

impl Set {
    /// The marks of the rows (`Dataset::marks`) of this list.
    #[must_use]
    pub fn marks(&self) -> &[Mark] {
        let within = || self.rows.marks().into_iter().map(|mark| mark.within(self.id)).collect();
        self.marks.get_or_init(within)
    }

    /// The mark of a row, in writing.
    #[must_use]
    pub fn mark(&self, row: usize) -> String {
        self.marks().get(row).map_or_else(String::new, Mark::to_string)
    }
}

/// A further word that an activity says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// For whom: a position in `Work::whoms`.
    Whom,
    /// Planned, under way, done: a position in `Work::statuses`.
    Status,
    /// Who pays: a position in `Work::funders`.
    Funder,
}

/// Everything that is done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Who.
    pub whos: Vec<Doer>,
    /// Themes, by their first spelling.
    pub whats: Vec<Box<str>>,
    /// What each of them is in lists that others use.
    pub topics: Vec<Option<Topic>>,
    /// Whether the word of each is that theme's own name, which others read in their language.
    named: Vec<bool>,
    /// Places.
    pub places: Vec<Area>,
    /// Places in full detail.
    pub spots: Vec<Spot>,
    /// Target groups.
    pub whoms: Vec<Box<str>>,
    /// Words for how far an activity is.
    pub statuses: Vec<Box<str>>,
    /// Who pays.
    pub funders: Vec<Box<str>>,
    /// Columns of partners' own.
    pub own: Vec<Own>,
    /// The datasets.
    pub sets: Vec<Set>,
    /// Activities.
    pub deeds: Vec<Deed>,
    /// The year in which the newest list was published.
    pub brought: i64,
    /// Reported activities.
    pub rows: u64,
    /// Names that were left open.
    pub open: u64,
    /// Datasets whose file is not at hand.
    pub missing: u64,
    /// Rows left out because another report tells of the same activity.
    pub counted_once: u64,
}

impl Work {
    /// A theme to readers of a language (`Topic::read_in`).
    #[must_use]
    pub fn theme_in(&self, at: u32, language: &str) -> Option<&str> {
        let at = at as usize;
        let topic = self.topics.get(at).copied().flatten();
        let topic = topic.filter(|_| self.named.get(at).is_some_and(|named| *named));
        topic.map(|topic| topic.name(language)).or_else(|| self.whats.get(at).map(AsRef::as_ref))
    }

    /// A further word of an activity, as a position in its list.
    #[must_use]
    pub fn said(&self, deed: &Deed, which: Said) -> Option<u32> {
        let set = self.sets.get(deed.set as usize)?;
        let (field, own) = match which {
            Said::Whom => ("whom", &set.whoms),
            Said::Status => ("status", &set.statuses),
            Said::Funder => ("funder", &set.funders),
        };
        let place = set.rows.more.get(field)?.of.get(deed.row as usize)?.checked_sub(1)?;
        own.get(place as usize).copied()
    }

    /// The theme that this word means, however the lists write it, as a position in `Work::whats`.
    #[must_use]
    pub fn theme(&self, word: &str) -> Option<u32> {
        let wanted = Topic::key_of(word);
        (0..).zip(&self.whats).find(|(_, own)| Topic::key_of(own) == wanted).map(|(at, _)| at)
    }

    /// The words of a further column, as the partner wrote them.
    #[must_use]
    pub fn written(&self, deed: &Deed, field: &str) -> Option<&str> {
        let set = self.sets.get(deed.set as usize)?;
        set.rows.more.get(field)?.get(deed.row as usize).map(AsRef::as_ref)
    }

    /// The rows of each list that hold these folded words somewhere in a column of partners' own.
    pub(super) fn rows_with(&self, column: u32, words: &str) -> Vec<BTreeSet<u32>> {
        let all = self.sets.iter();
        all.map(|set| own::rows_with(&set.own, &set.rows, column, words)).collect()
    }

    /// What an activity says in a column of partners' own, as a position in its words.
    #[must_use]
    pub fn own(&self, deed: &Deed, column: u32) -> Option<u32> {
        let words = &self.own.get(column as usize)?.words;
        let set = self.sets.get(deed.set as usize)?;
        let word = own::word(&set.own, &set.rows, deed.row as usize, column)?;
        Some(word).filter(|word| (*word as usize) < words.len())
    }

    /// People reached or targeted by an activity, when it says so and counts.
    #[must_use]
    pub fn people(&self, deed: &Deed) -> Option<u64> {
        if deed.again {
            return None;
        }
        self.sets.get(deed.set as usize)?.rows.people.get(deed.row as usize).copied()
    }

    /// Money of an activity in thousandths of its currency's unit, and the currency (empty when
    /// the report does not say which); none where another report counts.
    #[must_use]
    pub fn money(&self, deed: &Deed) -> Option<(i64, &str)> {
        if deed.again {
            return None;
        }
        let amount = self.written(deed, "amount")?;
        let own = self.written(deed, "currency").and_then(money::currency);
        let currency = own.or_else(|| money::currency(amount)).unwrap_or_default();
        Some((money::thousandths(amount)?, currency))
    }

    /// What the theme of an activity is in lists that others use.
    #[must_use]
    pub fn topic(&self, deed: &Deed) -> Option<Topic> {
        self.topics.get(deed.what as usize).copied().flatten()
    }

    /// Reported activities that count, each once: their first parts.
    pub fn activities(&self) -> impl Iterator<Item = &Deed> {
        let first = |(at, deed): &(usize, &Deed)| {
            deed.dated && !deed.again && deed.activity as usize == *at
        };
        self.deeds.iter().enumerate().filter(first).map(|(_, deed)| deed)
    }

    /// All parts of the activity that a deed is a part of.
    pub fn parts(&self, deed: &Deed) -> impl Iterator<Item = &Deed> + use<'_> {
        let activity = deed.activity;
        let from = self.deeds.get(activity as usize..).unwrap_or_default();
        from.iter().take_while(move |part| part.activity == activity)
    }
}

#[derive(Default)]
struct Builder {
    work: Work,
    by_actor: HashMap<u32, u32>,
    by_name: HashMap<String, u32>,
    by_theme: HashMap<String, u32>,
    by_area: HashMap<(Option<Country>, String), u32>,
    by_spot: HashMap<Spot, u32>,
    by_word: [HashMap<String, u32>; 3],
    countries: Countries,
    own: own::Gathered,
    /// Rows that are told by another, by their marks.
    uncounted: HashSet<Mark>,
}

/// Gathers the current datasets, read by `read` from their hash.
#[must_use]
pub fn gather(state: &State, read: &dyn Fn(&str) -> Option<Arc<Dataset>>) -> Work {
    let uncounted = state.coordination().uncounted().filter_map(|(row, _)| row.parse().ok());
    let uncounted = uncounted.collect();
    let mut builder = Builder { uncounted, ..Builder::default() };
    let mut sets = Vec::new();
    for (id, _, version) in state.current_datasets() {
        builder.work.brought = builder.work.brought.max(version.at.date().0);
        match read(&version.sha256) {
            Some(set) => sets.push(((id, version.owner), set)),
            None => builder.work.missing += 1,
        }
    }
    builder.countries = Countries::of(sets.iter().map(|(_, set)| &**set));
    sets.iter().for_each(|(whose, set)| builder.take(state, *whose, set));
    builder.profiles(state);
    twins(&mut builder.work.places, &builder.by_area);
    Work { own: builder.own.finish(), ..builder.work }
}

impl Builder {
    fn take(&mut self, state: &State, (id, owner): (Id, Option<Id>), set: &Arc<Dataset>) {
        let whos: Vec<u32> = set
            .who
            .words
            .iter()
            .map(|org| match org.actor.and_then(|id| state.lead(id)) {
                Some(number) => self.actor(number),
                None => self.named(&org.name),
            })
            .collect();
        let whats: Vec<u32> = set.what.words.iter().map(|said| self.said(said)).collect();
        let home = owner.and_then(|id| state.actor(id)?.country);
        let known: Vec<_> =
            set.place.words.iter().map(|spot| self.countries.placed(spot, home)).collect();
        let places: Vec<u32> = known.iter().map(|spot| self.area_of(spot)).collect();
        let spots: Vec<u32> = known.iter().map(|spot| self.spot(spot)).collect();
        let own = Set {
            id,
            owner,
            rows: set.clone(),
            whoms: self.words(set, Said::Whom),
            statuses: self.words(set, Said::Status),
            funders: self.words(set, Said::Funder),
            own: self.own.take(set),
            marks: OnceLock::new(),
        };
        let number = self.work.sets.len() as u32;
        let mut parts: Vec<(Deed, bool)> = Vec::new();
        for row in 0..set.rows as usize {
            let Some(who) = pick(&whos, &set.who, row) else { continue };
            let told = !self.uncounted.is_empty()
                && own.marks().get(row).is_some_and(|mark| self.uncounted.contains(mark));
            let deed = Deed {
                who,
                what: pick(&whats, &set.what, row).unwrap_or(NONE),
                place: pick(&places, &set.place, row).unwrap_or(NONE),
                spot: pick(&spots, &set.place, row).unwrap_or(NONE),
                set: number,
                row: row as u32,
                activity: NONE,
                span: span(set.from.get(row), set.to.get(row)),
                dated: true,
                again: false,
            };
            let last = parts.last().map(|(last, _)| last.row as usize);
            if last.is_some_and(|last| !set.are_parts(last, row)) {
                self.activity(&mut parts);
            }
            parts.push((deed, told));
        }
        self.activity(&mut parts);
        self.work.sets.push(own);
    }

    /// Takes the parts of one activity in, and whether each is told by a report that counts. Where
    /// one is, the activity counts there; whoever else took part in it stays.
    fn activity(&mut self, parts: &mut Vec<(Deed, bool)>) {
        let told = parts.iter().filter(|(_, told)| *told).count() as u64;
        let at = self.work.deeds.len() as u32;
        let stay = parts.drain(..).filter(|(_, told)| !told);
        self.work.deeds.extend(stay.map(|(deed, _)| Deed {
            activity: at,
            again: told > 0,
            ..deed
        }));
        let any = self.work.deeds.len() as u32 > at;
        self.work.rows += u64::from(any && told == 0);
        self.work.counted_once += told;
    }

    /// The further words of a dataset, each as a position in the list of all.
    fn words(&mut self, set: &Dataset, which: Said) -> Vec<u32> {
        let (field, all, at) = match which {
            Said::Whom => ("whom", &mut self.work.whoms, 0),
            Said::Status => ("status", &mut self.work.statuses, 1),
            Said::Funder => ("funder", &mut self.work.funders, 2),
        };
        let Some(known) = self.by_word.get_mut(at) else { return Vec::new() };
        let words = set.more.get(field).map(|column| column.words.as_slice()).unwrap_or_default();
        let key = |word: &str| match which {
            Said::Funder => Some(fold(word)).filter(|name| !name.is_empty()),
            Said::Whom | Said::Status => None,
        };
        let mut place = |word: &str| {
            *known.entry(key(word).unwrap_or_else(|| own::alike(word))).or_insert_with(|| {
                all.push(word.into());
                all.len() as u32 - 1
            })
        };
        words.iter().map(|word| place(word)).collect()
    }

    fn area_of(&mut self, spot: &Spot) -> u32 {
        let name = if spot.area.is_empty() { &spot.name } else { &spot.area };
        self.area(name, spot.country)
    }

    fn spot(&mut self, spot: &Spot) -> u32 {
        let spots = &mut self.work.spots;
        *self.by_spot.entry(spot.clone()).or_insert_with(|| {
            spots.push(spot.clone());
            spots.len() as u32 - 1
        })
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

    /// A list's theme. Where its word says nothing to others its code may.
    fn said(&mut self, theme: &Theme) -> u32 {
        let at = self.theme(theme.means.as_deref().unwrap_or(&theme.name));
        if let Some(topic @ None) = self.work.topics.get_mut(at as usize) {
            *topic = theme.topic();
        }
        at
    }

    /// One theme under the many words that lists have for it.
    fn theme(&mut self, name: &str) -> u32 {
        let Work { whats, topics, named, .. } = &mut self.work;
        *self.by_theme.entry(Topic::key_of(name)).or_insert_with(|| {
            let (word, topic) = (Topic::said_in(Topic::written(name)), Topic::from_words(name));
            named.push(topic.is_some_and(|topic| topic.is_named(word)));
            whats.push(word.into());
            topics.push(topic);
            whats.len() as u32 - 1
        })
    }

    fn area(&mut self, name: &str, country: Option<Country>) -> u32 {
        if name.is_empty() && country.is_none() {
            return NONE;
        }
        let places = &mut self.work.places;
        *self.by_area.entry((country, fold(name))).or_insert_with(|| {
            places.push(Area { name: name.into(), country, twin: false });
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
            let mut whats: Vec<u32> = themes.iter().map(|theme| self.theme(theme)).collect();
            if whats.is_empty() {
                whats.push(NONE);
            }
            let (spot, set, row) = (NONE, NONE, 0);
            for what in whats {
                let (span, dated, activity) = (ALWAYS, false, self.work.deeds.len() as u32);
                let again = false;
                let deed = Deed { who, what, place, spot, set, row, activity, span, dated, again };
                self.work.deeds.push(deed);
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
        let parts =
            theme.split([';', '|', '؛', '；']).map(str::trim).filter(|part| !part.is_empty());
        out = parts.map(str::to_owned).collect();
    }
    out
}

/// What the value of a row is here.
fn pick<T>(all: &[u32], column: &Column<T>, row: usize) -> Option<u32> {
    let place = column.of.get(row)?.checked_sub(1)?;
    all.get(place as usize).copied()
}

fn span(from: Option<&Day>, to: Option<&Day>) -> (i32, i32) {
    let first = from.map_or(ALWAYS.0, |d| d.number());
    let last = to.map_or(ALWAYS.1, |d| d.number() + 1);
    (first, last.max(first + 1))
}
