//! Who is affected and not seated: groups with members or organisations on the map, and neither a
//! voting seat nor a ballot.

use std::collections::{BTreeMap, BTreeSet};

use charter::model::{Charter, SeatCount, SeatGroup};
use hub::{At, Hub};
use landscape::model::Constituency;
use members::Roll;
use schemars::JsonSchema;
use serde::Serialize;

use crate::representation::{Deeds, Measure};

/// A group without a say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum UnseatedGroup {
    /// A constituency of the charter.
    Constituency(String),
    /// A part of society on the map that has no member at all.
    Kind(Constituency),
}

/// A group without a say, and how many it are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Unseated {
    /// Which group.
    pub group: UnseatedGroup,
    /// Its organisations: members of the constituency, or entries on the map.
    pub organisations: u64,
}

/// The constituencies of the charter first, then parts of society, each in its order.
#[must_use]
pub fn unseated(hub: &Hub, charter: &Charter, deeds: &Deeds, now: At) -> Vec<Unseated> {
    let members = |id: &str| {
        let own = deeds.all.iter().filter(|deed| deed.measure == Measure::Members);
        own.filter(|deed| deed.voice.constituency.as_deref() == Some(id)).count() as u64
    };
    let seated = |group: &&SeatGroup| {
        group.voting && (group.seats != SeatCount::EachMember || members(&group.constituency) > 0)
    };
    let groups = charter.bodies.iter().flat_map(|body| &body.seats).filter(seated);
    let mut voting: BTreeSet<&str> = groups.map(|group| group.constituency.as_str()).collect();
    let ballots = deeds.all.iter().filter(|deed| deed.measure == Measure::Ballots);
    voting.extend(ballots.filter_map(|deed| deed.voice.constituency.as_deref()));
    let without = charter.constituencies.iter().filter(|one| !voting.contains(one.id.as_str()));
    let mut found: Vec<Unseated> = without
        .map(|one| Unseated {
            group: UnseatedGroup::Constituency(one.id.clone()),
            organisations: members(&one.id),
        })
        .collect();
    found.extend(absent_kinds(hub, now));
    found
}

/// Parts of society that are on the map while none of their organisations is a member.
fn absent_kinds(hub: &Hub, now: At) -> Vec<Unseated> {
    let (landscape, roll) = (hub.room::<landscape::State>(), Roll::of(hub));
    let mut on_map: BTreeMap<Constituency, (u64, bool)> = BTreeMap::new();
    for (_, actor) in landscape.actors() {
        let Some(kind) = actor.kind.filter(|kind| *kind != Constituency::Spoilers) else {
            continue;
        };
        let (count, has_member) = on_map.entry(kind).or_default();
        *count += 1;
        *has_member = *has_member || roll.membership(actor.id, now).is_some();
    }
    let absent = on_map.into_iter().filter(|(_, (_, has_member))| !has_member);
    absent
        .map(|(kind, (organisations, _))| Unseated {
            group: UnseatedGroup::Kind(kind),
            organisations,
        })
        .collect()
}
