//! What holds a network together, as numbers for the sentences beside the picture: brokers, weak
//! points, core and edge, and whether constituencies keep to themselves.

use insight::network::{
    Graph, Mixing, betweenness, brokerage, components, constraint, core_periphery, cuts, degrees,
    in_degrees, sampled_betweenness,
};
use schemars::JsonSchema;
use serde::Serialize;

use crate::model::Constituency;
use crate::picture::Drawing;
use crate::state::State;

/// How many are named of each kind of finding.
const NAMED: usize = 5;

/// Above this many organisations who stands between the others is estimated from a sample of
/// shortest paths: all of them would take minutes.
const EXACT: usize = 5_000;

/// The most that no estimated share is off by, with this confidence.
const ERROR: (f64, f64) = (0.01, 0.95);

/// How the shares of a large network were estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Estimate {
    /// Shortest paths that were drawn by lot.
    pub ways: u64,
    /// With 95 % confidence no share is further off than this, in tenths of a per cent.
    pub off: u32,
}

/// An organisation that stands between others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Broker {
    /// Its number.
    pub number: u32,
    /// The share of all pairs of others whose shortest path leads through it, in tenths of a per
    /// cent (Freeman's betweenness, normalised).
    pub share: u32,
    /// How often it stands between two others of different constituencies, neither its own
    /// (Gould and Fernandez's liaison). Where ties lead one way, only along them.
    pub liaison: u64,
    /// How often it leads from others into its own constituency (gatekeeper).
    pub into: u64,
    /// How often it leads from its own constituency to others (representative).
    pub out_of: u64,
}

/// How many organisations one's ties lead to, and from how many they lead to it; what has no
/// direction leads both ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Ways {
    /// Its number.
    pub number: u32,
    /// Organisations that its ties lead to.
    pub out: u32,
    /// Organisations whose ties lead to it.
    pub into: u32,
}

/// A link without which its two ends no longer reach each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OnlyLink {
    /// Numbers of its two ends.
    pub ends: (u32, u32),
    /// How many organisations the smaller side has.
    pub cut_off: u32,
}

/// An organisation without which others no longer reach each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Keystone {
    /// Its number.
    pub number: u32,
    /// Into how many parts the others would fall.
    pub parts: u32,
    /// How many organisations would be outside the largest of them.
    pub cut_off: u32,
}

/// How much a constituency keeps to itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Kept {
    /// The constituency.
    pub kind: Constituency,
    /// Links within it.
    pub within: u64,
    /// Links that lead out of it.
    pub out: u64,
    /// Links within it that one would expect if constituencies did not matter, in tenths.
    pub expected: u64,
}

/// What holds a network together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Structure {
    /// How the brokers' shares were estimated; none where they are exact.
    pub estimate: Option<Estimate>,
    /// Those who stand between the others most.
    pub brokers: Vec<Broker>,
    /// The share of each organisation, by its place in the picture, in tenths of a per cent.
    #[serde(skip)]
    pub shares: Vec<u32>,
    /// How much each is bound by contacts who know each other, in thousandths, by its place (Burt's
    /// constraint, by the strength of ties); none for those without ties.
    #[serde(skip)]
    pub bound: Vec<Option<u32>>,
    /// Where the ties of each lead, by its place; nobody where no tie leads one way.
    #[serde(skip)]
    pub ways: Vec<Ways>,
    /// Those whose ties lead to the most more than lead to them.
    pub senders: Vec<Ways>,
    /// Those to whom the most more lead than they lead to.
    pub receivers: Vec<Ways>,
    /// Links that alone hold something together, most cut off first, and how many there are.
    pub only_links: (u64, Vec<OnlyLink>),
    /// Organisations that alone hold something together, most cut off first, and how many.
    pub keystones: (u64, Vec<Keystone>),
    /// Numbers of the core, best connected first.
    pub core: Vec<u32>,
    /// Tied pairs within the core, in per cent of all; none when it has no pairs.
    pub core_density: Option<u32>,
    /// Tied pairs at the edge, in per cent.
    pub edge_density: Option<u32>,
    /// Parts that hang together, and the size of the largest.
    pub parts: (u64, u64),
    /// Constituencies with links, by how many they have.
    pub kept: Vec<Kept>,
    /// Links between different constituencies less those within, in per cent of all (E–I index,
    /// Krackhardt and Stern); none without links of known constituencies.
    pub outward: Option<i32>,
}

/// Works the structure of a picture out: of the ties that answer its question. Whose ties all pass
/// the question over is in no part of it.
#[must_use]
pub fn structure(state: &State, drawing: &Drawing) -> Structure {
    let standing = drawing.standing();
    let found = of_all(state, &standing);
    let place = |number: &u32| standing.numbers.binary_search(number).ok();
    let places: Vec<Option<usize>> = drawing.numbers.iter().map(place).collect();
    let share = |at: &Option<usize>| at.and_then(|at| found.shares.get(at).copied()).unwrap_or(0);
    let bound = |at: &Option<usize>| at.and_then(|at| found.bound.get(at).copied().flatten());
    Structure {
        shares: places.iter().map(share).collect(),
        bound: places.iter().map(bound).collect(),
        ..found
    }
}

/// Of a picture in which everyone is tied.
fn of_all(state: &State, drawing: &Drawing) -> Structure {
    let ways = drawing.graph();
    let graph = ways.without_direction();
    let kinds = kinds(state, drawing);
    let number = |place: u32| drawing.numbers.get(place as usize).copied().unwrap_or(0);
    let parts = components(&graph);
    let core = core_periphery(&graph);
    let bound = constraint(&graph).into_iter().map(|own| Some((own? * 1000.0).round() as u32));
    let mut found = Structure {
        core: core.core.iter().map(|place| number(*place)).collect(),
        core_density: core.core_density.map(per_cent),
        edge_density: core.periphery_density.map(per_cent),
        parts: (parts.count() as u64, parts.sizes.first().copied().map_or(0, u64::from)),
        bound: bound.collect(),
        ..Structure::default()
    };
    if drawing.strength.iter().any(|own| own.one_way()) {
        leading(&ways, &number, &mut found);
    }
    weak_points(&graph, &number, &mut found);
    mixing(&graph, &kinds, &mut found);
    brokers((&graph, &ways), &kinds, &number, &mut found);
    found
}

/// Where ties lead: who gives more than it receives, and the other way round.
fn leading(ways: &Graph, number: &dyn Fn(u32) -> u32, found: &mut Structure) {
    let both = degrees(ways).into_iter().zip(in_degrees(ways)).zip(0..);
    found.ways =
        both.map(|((out, into), place)| Ways { number: number(place), out, into }).collect();
    let most = |more: &dyn Fn(&Ways) -> i64| {
        let mut all: Vec<Ways> = found.ways.iter().copied().filter(|one| more(one) > 0).collect();
        all.sort_by_key(|one| (std::cmp::Reverse(more(one)), one.number));
        all.truncate(NAMED);
        all
    };
    let more = |one: &Ways| i64::from(one.out) - i64::from(one.into);
    (found.senders, found.receivers) = (most(&more), most(&|one| -more(one)));
}

/// The constituency of each place in the picture, as its position in the list of all; one more for
/// those that are not known.
pub(crate) fn kinds(state: &State, drawing: &Drawing) -> Vec<u32> {
    let kind = |number: &u32| state.numbered(*number).and_then(|actor| actor.kind);
    let place = |kind: Option<Constituency>| {
        kind.and_then(|kind| Constituency::ALL.iter().position(|one| *one == kind))
    };
    let unknown = Constituency::ALL.len();
    drawing.numbers.iter().map(|n| place(kind(n)).unwrap_or(unknown) as u32).collect()
}

/// Shortest ways are counted in steps, whichever way ties lead and however strong they are: between
/// two organisations that deal with each other little there is no less of a way. Roles follow the
/// ways that ties lead.
fn brokers(
    (graph, ways): (&Graph, &Graph),
    kinds: &[u32],
    number: &dyn Fn(u32) -> u32,
    found: &mut Structure,
) {
    found.shares = if graph.nodes() <= EXACT {
        exact(graph)
    } else {
        let sampled = sampled_betweenness(graph, ERROR.0, ERROR.1);
        found.estimate = Some(Estimate { ways: sampled.samples, off: tenths(sampled.error) });
        sampled.share.iter().copied().map(tenths).collect()
    };
    // A share that may be chance names nobody.
    let least = found.estimate.map_or(0, |estimate| estimate.off);
    let roles = brokerage(ways, kinds);
    let role = |place: u32| roles.get(place as usize).copied().unwrap_or_default();
    let mut order: Vec<u32> = (0..graph.nodes() as u32).collect();
    let of = |place: &u32| found.shares.get(*place as usize).copied().unwrap_or(0);
    order.sort_by_key(|place| (std::cmp::Reverse(of(place)), *place));
    let top = order.into_iter().take(NAMED).filter(|place| of(place) > least);
    found.brokers = top
        .map(|place| Broker {
            number: number(place),
            share: of(&place),
            liaison: role(place).liaison,
            into: role(place).gatekeeper,
            out_of: role(place).representative,
        })
        .collect();
}

/// The share of all pairs of others that each stands between, in tenths of a per cent.
fn exact(graph: &Graph) -> Vec<u32> {
    let others = graph.nodes().saturating_sub(1) as f64;
    let pairs = others * (others - 1.0) / 2.0;
    let share = |raw: &f64| if pairs > 0.0 { tenths(raw / pairs) } else { 0 };
    betweenness(graph).iter().map(share).collect()
}

fn weak_points(graph: &Graph, number: &dyn Fn(u32) -> u32, found: &mut Structure) {
    let mut cuts = cuts(graph);
    let all = (cuts.bridges.len() as u64, cuts.vertices.len() as u64);
    cuts.bridges.sort_by_key(|one| (std::cmp::Reverse(one.cut_off), one.one, one.other));
    cuts.vertices.sort_by_key(|one| (std::cmp::Reverse(one.cut_off), one.node));
    let links = cuts
        .bridges
        .iter()
        .take(NAMED)
        .map(|one| OnlyLink { ends: (number(one.one), number(one.other)), cut_off: one.cut_off });
    let stones = cuts.vertices.iter().take(NAMED).map(|one| Keystone {
        number: number(one.node),
        parts: one.parts,
        cut_off: one.cut_off,
    });
    found.only_links = (all.0, links.collect());
    found.keystones = (all.1, stones.collect());
}

/// Counts links within and between constituencies; organisations of no known one are left out.
fn mixing(graph: &Graph, kinds: &[u32], found: &mut Structure) {
    let known = Constituency::ALL.len();
    let mixing = Mixing::new(graph, kinds, known);
    found.outward = mixing.ei_index().map(|index| (index * 100.0).round() as i32);
    let row = |(place, kind): (usize, Constituency)| Kept {
        kind,
        within: mixing.ties(place, place),
        out: (0..known).filter(|other| *other != place).map(|to| mixing.ties(place, to)).sum(),
        expected: (mixing.expected(place, place) * 10.0).round() as u64,
    };
    let mut kept: Vec<Kept> = Constituency::ALL.into_iter().enumerate().map(row).collect();
    kept.retain(|one| one.within + one.out > 0);
    kept.sort_by_key(|one| (std::cmp::Reverse(one.within + one.out), one.kind));
    found.kept = kept;
}

fn per_cent(share: f64) -> u32 {
    (share * 100.0).round() as u32
}

fn tenths(share: f64) -> u32 {
    (share * 1000.0).round() as u32
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::unwrap_used)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;
    use crate::picture::{Measure, Pairs, draw};

    fn drawn(ties: &[(u32, u32)]) -> Drawing {
        let pairs = Pairs::of(ties.iter().map(|(a, b)| (*a, *b, false, 1)), Measure::Ties);
        draw(&pairs, &mut |_, _| ControlFlow::Continue(())).expect("nobody stops it")
    }

    #[test]
    fn a_broker_of_a_large_network_is_estimated_and_the_error_is_said() {
        // Two stars of 3,000 each, held together by one organisation between their middles.
        let star = |middle: u32| (1..3_000).map(move |n| (middle, middle + n));
        let ties: Vec<(u32, u32)> =
            star(0).chain(star(10_000)).chain([(0, 50_000), (50_000, 10_000)]).collect();
        let found = structure(&State::default(), &drawn(&ties));
        let estimate = found.estimate.expect("too many to search from each");
        assert_eq!(estimate.off, 10, "one per cent");
        let between = found.brokers.iter().find(|one| one.number == 50_000).expect("a broker");
        assert!(between.share.abs_diff(500) <= estimate.off, "half of all pairs: {between:?}");
        assert_eq!(found.brokers.len(), 3, "nobody else: {:?}", found.brokers);
    }

    #[test]
    fn a_broker_between_two_circles_is_found_and_named() {
        let circle =
            |base: u32| (0..4).flat_map(move |a| (0..a).map(move |b| (base + a, base + b)));
        let ties: Vec<(u32, u32)> =
            circle(0).chain(circle(10)).chain([(0, 20), (20, 10)]).collect();
        let found = structure(&State::default(), &drawn(&ties));
        assert_eq!(found.brokers.first().map(|one| one.number), Some(20));
        assert_eq!(found.brokers.first().map(|one| one.share), Some(571), "16 of 28 pairs");
        assert_eq!(found.keystones.0, 3);
        assert_eq!(found.only_links.1.first().map(|one| one.cut_off), Some(4));
        assert_eq!(found.parts, (1, 9));
        assert_eq!(found.outward, None, "nobody's constituency is known");
    }
}
