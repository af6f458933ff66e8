//! Coverage: how the map, the members and the seats stand against reference groups.

use std::collections::BTreeSet;

use hub::{Audience, Id};

use crate::model::reference::{Dimension, Known};
use crate::model::{Constituency, Country};
use crate::state::State;

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
    Own(&'a [Constituency], &'a [Country]),
}

impl Rule<'_> {
    /// A group of the hub's own is those of its constituencies, in its countries, where both are
    /// given.
    fn holds(&self, kind: Option<Constituency>, country: Option<Country>) -> Option<bool> {
        match self {
            Rule::Known(known) => known.holds(kind, country),
            Rule::Own(kinds, countries) => {
                let kind = if kinds.is_empty() { Some(true) } else { Some(kinds.contains(&kind?)) };
                match (kind, countries.is_empty()) {
                    (Some(true), false) => Some(countries.contains(&country?)),
                    (other, _) => other,
                }
            }
        }
    }
}

/// Holds the map, the members and the seats against every group.
#[must_use]
pub fn coverage(state: &State, seated: &Seated, audience: &Audience) -> Vec<Coverage> {
    let set = state.reference().groups();
    let known = Known::all().into_iter().map(|known| {
        let group: Box<str> = known.code().into();
        (group, known.dimension(), Rule::Known(known))
    });
    let own = set.iter().filter(|(code, _)| Known::of(code).is_none());
    let own =
        own.map(|(code, g)| (code.clone(), Dimension::Own, Rule::Own(&g.kinds, &g.countries)));
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
    for actor in ids.filter_map(|id| state.actor(id)) {
        tally.all += 1;
        if let Some(holds) = rule.holds(actor.kind, actor.country) {
            tally.known += 1;
            tally.within += u64::from(holds);
        }
    }
    tally
}
