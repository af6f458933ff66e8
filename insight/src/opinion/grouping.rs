//! Groups of people who stand close: k-means, with as many groups as are clearest.
//!
//! Many people are first gathered into at most [`BASES`] points, as Pol.is does; groups are of
//! those. The number of groups is the one of highest silhouette (Rousseeuw 1987).

use crate::network::Groups;
use crate::random::Stream;

/// Points that people are gathered into before they are grouped.
const BASES: usize = 100;
/// Groups at most.
const MOST: usize = 5;
/// Drawings of first centres; the closest result counts.
const STARTS: u64 = 10;
/// Rounds in which centres may move.
const ROUNDS: usize = 100;

/// Who is in which group.
#[derive(Clone, Debug, PartialEq)]
pub struct Grouping {
    /// The group of each person; 0 is the largest.
    pub groups: Groups,
    /// How clear the groups are, −1 to 1.
    pub silhouette: f64,
}

impl Grouping {
    /// The members of each group, when person *i* is `rows[i]`.
    #[must_use]
    pub fn members(&self, rows: &[usize]) -> Vec<Vec<usize>> {
        let mut members = vec![Vec::new(); self.groups.count()];
        for (row, group) in rows.iter().zip(&self.groups.of) {
            members[*group as usize].push(*row);
        }
        members
    }
}

/// A point and how many people stand there.
type Weighted = ([f64; 2], f64);

/// Groups people by where they stand. One group when nobody can be told apart.
#[must_use]
pub fn group(places: &[[f64; 2]]) -> Grouping {
    let people: Vec<Weighted> = places.iter().map(|place| (*place, 1.0)).collect();
    let (base_of, _) = closest(&people, BASES, 1);
    let bases = gathered(&people, &base_of);
    let most = MOST.min(2 + bases.len() / 12);
    let tries = (2..=most).map(|k| closest(&bases, k, STARTS).0);
    let rated = tries.map(|of| (silhouette(&bases, &of), of));
    let best = rated.reduce(|best, next| if next.0 > best.0 { next } else { best });
    let (silhouette, of) = best.unwrap_or_default();
    let raw: Vec<u32> = base_of.iter().map(|b| of.get(*b).map_or(0, |g| *g as u32)).collect();
    Grouping { groups: Groups::new(&raw), silhouette }
}

/// The mean place of each cluster and the people in it; clusters without people have no weight.
fn gathered(points: &[Weighted], of: &[usize]) -> Vec<Weighted> {
    let mut sums = vec![([0.0; 2], 0.0); of.iter().max().map_or(0, |most| most + 1)];
    for ((place, weight), cluster) in points.iter().zip(of) {
        let (sum, total) = &mut sums[*cluster];
        sum[0] += weight * place[0];
        sum[1] += weight * place[1];
        *total += weight;
    }
    let mean = |(sum, total): Weighted| (sum.map(|s| s / f64::max(total, 1.0)), total);
    sums.into_iter().map(mean).collect()
}

/// The clusters of least squared distance of some starts, and that distance.
fn closest(points: &[Weighted], k: usize, starts: u64) -> (Vec<usize>, f64) {
    let tries = (0..starts).map(|seed| moved(points, first(points, k, seed)));
    let best = tries.reduce(|best, next| if next.1 < best.1 { next } else { best });
    best.unwrap_or_default()
}

/// First centres, far from each other by lot (Arthur and Vassilvitskii 2007).
fn first(points: &[Weighted], k: usize, seed: u64) -> Vec<[f64; 2]> {
    let mut stream = Stream::new(seed);
    let mut far: Vec<f64> = points.iter().map(|(_, weight)| *weight).collect();
    let mut centres: Vec<[f64; 2]> = Vec::new();
    while centres.len() < k {
        let total: f64 = far.iter().sum();
        if total <= 0.0 {
            break;
        }
        let mut lot = (stream.next() >> 11) as f64 / (1_u64 << 53) as f64 * total;
        let drawn = far.iter().position(|f| {
            lot -= f;
            lot < 0.0
        });
        let last = far.iter().rposition(|f| *f > 0.0);
        let Some(centre) = drawn.or(last).map(|at| points[at].0) else { break };
        centres.push(centre);
        for (far, (place, weight)) in far.iter_mut().zip(points) {
            let reach = weight * squared(place, &centre);
            *far = if centres.len() == 1 { reach } else { far.min(reach) };
        }
    }
    centres
}

/// Moves centres to the middle of what is nearest to them until they stay (Lloyd 1982).
fn moved(points: &[Weighted], mut centres: Vec<[f64; 2]>) -> (Vec<usize>, f64) {
    let mut of = vec![usize::MAX; points.len()];
    for _ in 0..ROUNDS {
        let next: Vec<usize> = points.iter().map(|(place, _)| nearest(place, &centres)).collect();
        if next == of {
            break;
        }
        of = next;
        for (centre, (mean, weight)) in centres.iter_mut().zip(gathered(points, &of)) {
            if weight > 0.0 {
                *centre = mean;
            }
        }
    }
    let spread = points.iter().zip(&of).map(|((place, w), c)| w * squared(place, &centres[*c]));
    let spread = spread.sum();
    (of, spread)
}

fn nearest(place: &[f64; 2], centres: &[[f64; 2]]) -> usize {
    let reach = centres.iter().map(|centre| squared(place, centre)).enumerate();
    reach.reduce(|best, next| if next.1 < best.1 { next } else { best }).map_or(0, |(at, _)| at)
}

/// The mean over people of (b − a) / max(a, b): a is the mean distance to one's own group, b to
/// the nearest other.
fn silhouette(points: &[Weighted], of: &[usize]) -> f64 {
    let count = of.iter().max().map_or(0, |most| most + 1);
    let mut sizes = vec![0.0; count];
    points.iter().zip(of).for_each(|((_, weight), group)| sizes[*group] += weight);
    let one = |((place, weight), own): (&Weighted, &usize)| {
        let mut sums = vec![0.0; count];
        for ((other, heavy), group) in points.iter().zip(of) {
            sums[*group] += heavy * squared(place, other).sqrt();
        }
        let others = (0..count).filter(|g| g != own && sizes[*g] > 0.0);
        let apart = others.map(|g| sums[g] / sizes[g]).fold(f64::INFINITY, f64::min);
        let close = sums[*own] / (sizes[*own] - 1.0).max(1.0);
        let alone = sizes[*own] <= 1.0 || !apart.is_finite();
        if alone { 0.0 } else { weight * (apart - close) / apart.max(close).max(f64::MIN_POSITIVE) }
    };
    let people: f64 = points.iter().map(|(_, weight)| weight).sum();
    points.iter().zip(of).map(one).sum::<f64>() / people.max(1.0)
}

fn squared(a: &[f64; 2], b: &[f64; 2]) -> f64 {
    (a[0] - b[0]).powi(2) + (a[1] - b[1]).powi(2)
}
