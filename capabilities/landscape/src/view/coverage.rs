//! Coverage: how the map, the members and the seats stand against reference groups.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hub::{Audience, Id};

use super::map::areas_of;
use super::work::Work;
use crate::model::Areas;
use crate::model::dataset::Spot;
use crate::model::reference::{Dimension, Known, area_mark, area_mark_in};
use crate::state::reference::Group;
use crate::state::{Actor, State};

/// Who sits in the hub: what the rooms after this one know and this one is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seated {
    /// Organisations that are members.
    pub members: BTreeSet<Id>,
    /// The holder of each filled seat; one organisation may hold several.
    pub seats: Vec<Id>,
    /// Seats nobody holds.
    pub vacant: u64,
}

/// How many of some belong to a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct Tally {
    /// Those who belong to it.
    pub within: u64,
    /// Those of whom it can be said whether they do.
    pub known: u64,
    /// All.
    pub all: u64,
}

impl Tally {
    /// The share of those of whom it can be said, in thousandths; none when of nobody.
    #[must_use]
    pub fn share(&self) -> Option<u64> {
        (self.known > 0).then(|| self.within * 1000 / self.known)
    }
}

/// A reference group, held against the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Its code.
    pub group: Box<str>,
    /// In which list it stands.
    pub dimension: Dimension,
    /// What the hub calls its own group.
    pub name: Option<String>,
    /// The share it should have, in thousandths.
    pub expected: Option<u16>,
    /// Why this share.
    pub source: Option<String>,
    /// Organisations on the map.
    pub map: Tally,
    /// Members.
    pub members: Tally,
    /// Filled seats.
    pub seats: Tally,
}

/// What there is to say about a group in one of the tallies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Nobody belongs to it.
    Nobody,
    /// Fewer than expected.
    Under,
    /// It is there.
    There,
    /// Nothing can be said: of nobody is it known.
    Unknown,
}

impl Coverage {
    /// What there is to say of one of its tallies.
    #[must_use]
    pub fn verdict(&self, tally: Tally) -> Verdict {
        match (tally.share(), self.expected) {
            (None, _) => Verdict::Unknown,
            (Some(_), _) if tally.within == 0 => Verdict::Nobody,
            (Some(share), Some(expected)) if share < u64::from(expected) => Verdict::Under,
            (Some(_), _) => Verdict::There,
        }
    }
}

/// Who belongs to a group.
enum Rule<'a> {
    Known(Known),
    Own(&'a Group, &'a Placed),
}

/// Where organisations say that they work: the marks of their areas, by the numbers of their
/// entries. Whoever reports no place is not in it.
pub type Placed = BTreeMap<u32, BTreeSet<Box<str>>>;

/// The marks of the areas that organisations report work in: those that their reports name, and
/// those of the hub's own boundaries in which these lie; each by its name alone, and within its
/// country where that is said.
#[must_use]
pub fn placed(work: &Work, drawn: &[Arc<Areas>]) -> Placed {
    let within: Vec<Vec<Option<usize>>> = drawn.iter().map(|areas| areas_of(work, areas)).collect();
    let marks = |(at, spot): (usize, &Spot)| -> BTreeSet<Box<str>> {
        let own = [
            &spot.area,
            &spot.name,
            &spot.code,
            &spot.within,
            &spot.district,
            &spot.area_code,
            &spot.district_code,
        ];
        let shapes = drawn
            .iter()
            .zip(&within)
            .filter_map(|(areas, of)| areas.shapes.get(of.get(at).copied().flatten()?));
        let drawn = shapes.flat_map(|shape| [&shape.name, &shape.code]);
        let words: BTreeSet<&str> = own.into_iter().chain(drawn).map(|word| &**word).collect();
        let words = words.into_iter().filter(|word| !word.is_empty());
        let within = |word| spot.country.map(|country| area_mark_in(country, word));
        words.flat_map(|word| [Some(area_mark(word)), within(word)]).flatten().collect()
    };
    let spots: Vec<BTreeSet<Box<str>>> = work.spots.iter().enumerate().map(marks).collect();
    let mut placed = Placed::new();
    for deed in work.deeds.iter().filter(|deed| deed.dated) {
        let actor = work.whos.get(deed.who as usize).and_then(|doer| doer.actor);
        let (Some(actor), Some(marks)) = (actor, spots.get(deed.spot as usize)) else { continue };
        if !marks.is_empty() {
            placed.entry(actor).or_default().extend(marks.iter().cloned());
        }
    }
    placed
}

impl Rule<'_> {
    /// A group of the hub's own is those of its constituencies, in its countries, at work in its
    /// areas, where these are given.
    fn holds(&self, number: u32, actor: &Actor) -> Option<bool> {
        let (group, placed) = match self {
            Rule::Known(known) => return known.holds(actor.kind, actor.country),
            Rule::Own(group, placed) => (group, placed),
        };
        let asked = [
            (!group.kinds.is_empty()).then(|| actor.kind.map(|kind| group.kinds.contains(&kind))),
            (!group.countries.is_empty())
                .then(|| actor.country.map(|country| group.countries.contains(&country))),
            (!group.areas.is_empty()).then(|| {
                let marks = placed.get(&number)?;
                Some(group.areas.iter().any(|area| marks.contains(area)))
            }),
        ];
        let said: Vec<Option<bool>> = asked.into_iter().flatten().collect();
        // Whoever is surely not of one of them does not belong, whatever else is not known.
        if said.contains(&Some(false)) {
            return Some(false);
        }
        said.iter().all(Option::is_some).then_some(true)
    }
}

/// Holds the map, the members and the seats against every group.
#[must_use]
pub fn coverage(
    state: &State,
    seated: &Seated,
    audience: &Audience,
    placed: &Placed,
) -> Vec<Coverage> {
    let set = state.reference().groups();
    let known = Known::all().into_iter().map(|known| {
        let group: Box<str> = known.code().into();
        (group, known.dimension(), Rule::Known(known))
    });
    let own = set.iter().filter(|(code, _)| Known::of(code).is_none());
    let own = own.map(|(code, g)| (code.clone(), Dimension::Own, Rule::Own(g, placed)));
    known
        .chain(own)
        .map(|(group, dimension, rule)| {
            let said = set.get(&group);
            Coverage {
                dimension,
                name: said.and_then(|g| g.name.seen_by(audience)).map(str::to_owned),
                expected: said.and_then(|g| g.share),
                source: said.and_then(|g| g.source.seen_by(audience)).map(str::to_owned),
                map: tally(state, &rule, state.actors().map(|(_, actor)| actor.id)),
                members: tally(state, &rule, seated.members.iter().copied()),
                seats: tally(state, &rule, seated.seats.iter().copied()),
                group,
            }
        })
        .collect()
}

fn tally(state: &State, rule: &Rule, ids: impl Iterator<Item = Id>) -> Tally {
    let mut tally = Tally::default();
    for number in ids.filter_map(|id| state.lead(id)) {
        let Some(actor) = state.numbered(number) else { continue };
        tally.all += 1;
        if let Some(holds) = rule.holds(number, actor) {
            tally.known += 1;
            tally.within += u64::from(holds);
        }
    }
    tally
}
