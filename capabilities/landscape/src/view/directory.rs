//! The list of organisations: names, kinds, countries, what they do, how they are tied.

use std::collections::BTreeSet;

use hub::{Audience, Id};
use insight::names::fold;

use super::work::{NONE, Work};
use super::{name_of, other_names};
use crate::model::{Constituency, Country};
use crate::state::State;

/// An organisation in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its number.
    pub number: u32,
    /// Its id.
    pub id: Id,
    /// Its name; none when this audience may not read it, or it was erased.
    pub name: Option<Box<str>>,
    /// All names, folded, for finding.
    pub folded: Box<str>,
    /// Which part of society.
    pub kind: Option<Constituency>,
    /// Where it sits.
    pub country: Option<Country>,
    /// How many ties it has: two with the same organisation are two.
    pub ties: u32,
    /// How many activities it reports.
    pub activities: u32,
    /// Themes, as positions in `Work::whats`.
    pub themes: Box<[u32]>,
    /// Places, as positions in `Work::places`.
    pub places: Box<[u32]>,
    /// Countries it is at work in.
    pub abroad: Box<[Country]>,
}

/// The list, by folded name.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    /// Organisations on the map.
    pub listed: Vec<Listed>,
}

/// What is asked of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sieve {
    /// Words in any name.
    pub words: String,
    /// A constituency.
    pub kind: Option<Constituency>,
    /// A country: where it sits or works.
    pub country: Option<Country>,
    /// A theme, as position.
    pub theme: Option<u32>,
    /// A place, as position.
    pub place: Option<u32>,
    /// `name`, `kind`, `country`, `ties`, `activities`; with `-` in front for falling.
    pub sort: String,
}

/// Lists everyone on the map for this audience.
#[must_use]
pub fn directory(state: &State, work: &Work, audience: &Audience) -> Directory {
    let count = state.all_actors().len();
    // How many activities each reports, and which was its last: parts of one stand together.
    let mut activities = vec![(0_u32, NONE); count];
    let mut pairs: Vec<(u32, u32, u32)> = Vec::new();
    for deed in &work.deeds {
        let Some(number) = work.whos.get(deed.who as usize).and_then(|w| w.actor) else { continue };
        if let Some(slot) = activities.get_mut(number as usize) {
            let first = std::mem::replace(&mut slot.1, deed.activity) != deed.activity;
            slot.0 += u32::from(deed.dated && first);
        }
        pairs.push((number, deed.what, deed.place));
    }
    pairs.sort_unstable();
    pairs.dedup();
    let mut ties = vec![0_u32; count];
    for end in state.ties().flat_map(|(from, to, _)| [from, to]) {
        if let Some(own) = ties.get_mut(end as usize) {
            *own += 1;
        }
    }
    let mut listed: Vec<Listed> = state
        .actors()
        .map(|(number, actor)| {
            let own = &pairs[pairs.partition_point(|p| p.0 < number)..];
            let own: Vec<_> = own.iter().take_while(|p| p.0 == number).collect();
            let set = |pick: &dyn Fn(&(u32, u32, u32)) -> u32| -> Box<[u32]> {
                let all: BTreeSet<u32> =
                    own.iter().map(|p| pick(p)).filter(|v| *v != NONE).collect();
                all.into_iter().collect()
            };
            let places = set(&|p| p.2);
            let abroad: BTreeSet<Country> =
                places.iter().filter_map(|p| work.places.get(*p as usize)?.country).collect();
            let name = name_of(actor, audience);
            let all = other_names(actor, audience).join(" ");
            Listed {
                number,
                id: actor.id,
                name: name.map(Into::into),
                folded: fold(&format!("{} {all}", name.unwrap_or_default())).into(),
                kind: actor.kind,
                country: actor.country,
                ties: ties.get(number as usize).copied().unwrap_or(0),
                activities: activities.get(number as usize).map_or(0, |own| own.0),
                themes: set(&|p| p.1),
                places,
                abroad: abroad.into_iter().collect(),
            }
        })
        .collect();
    listed.sort_by(|a, b| {
        (a.name.is_none(), &a.folded, a.number).cmp(&(b.name.is_none(), &b.folded, b.number))
    });
    Directory { listed }
}

impl Directory {
    /// Positions of those who pass, in the order asked for.
    #[must_use]
    pub fn select(&self, sieve: &Sieve) -> Vec<u32> {
        let words: Vec<String> = sieve.words.split_whitespace().map(fold).collect();
        let passes = |one: &Listed| {
            words.iter().all(|word| one.folded.contains(word.as_str()))
                && sieve.kind.is_none_or(|kind| one.kind == Some(kind))
                && sieve.theme.is_none_or(|theme| one.themes.contains(&theme))
                && sieve.place.is_none_or(|place| one.places.contains(&place))
                && sieve.country.is_none_or(|country| {
                    one.country == Some(country) || one.abroad.contains(&country)
                })
        };
        let kept = self.listed.iter().enumerate().filter(|(_, one)| passes(one));
        let mut found: Vec<u32> = kept.map(|(position, _)| position as u32).collect();
        let (by, falling) =
            sieve.sort.strip_prefix('-').map_or((sieve.sort.as_str(), false), |by| (by, true));
        let key = |position: &u32| -> (bool, u64) {
            let Some(one) = self.listed.get(*position as usize) else { return (true, 0) };
            match by {
                "ties" => (false, u64::from(one.ties)),
                "activities" => (false, u64::from(one.activities)),
                "kind" => (one.kind.is_none(), one.kind.map_or(0, |k| k as u64)),
                "country" => {
                    let letters = one.country.map_or("", Country::alpha3);
                    (one.country.is_none(), letters.bytes().fold(0, |n, b| n * 256 + u64::from(b)))
                }
                _ => (false, 0),
            }
        };
        match (by, falling) {
            ("ties" | "activities" | "kind" | "country", true) => {
                found.sort_by_key(|p| (key(p).0, std::cmp::Reverse(key(p).1)));
            }
            ("ties" | "activities" | "kind" | "country", false) => found.sort_by_key(key),
            (_, true) => found.reverse(),
            (_, false) => {}
        }
        found
    }
}
