//! Where to draw each organisation: a force picture in the manner of ForceAtlas2 (Jacomy,
//! Venturini, Heymann, Bastian, PLoS ONE 9(6), 2014), with a quadtree for the pushes. Ties pull,
//! everyone pushes, gravity keeps islands near. Parts without a tie between them are laid out on
//! their own and stand beside the largest, so none of them squeezes the others. Only + − × ÷ √ of
//! 32-bit numbers in a fixed order are used, which IEEE 754 rounds alike everywhere: same input,
//! same picture.

use crate::quadtree::Quadtree;

/// A finished picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Positions, one a node; the outermost coordinate is ±32,000.
    pub at: Vec<(i16, i16)>,
    /// Units of the layout for one unit of `at`.
    pub scale: f32,
}

/// How the picture is made. Defaults suit organisations and ties.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Steps; more is calmer and slower.
    pub steps: u32,
    /// Strength of the push.
    pub push: f32,
    /// Strength of the pull to the middle.
    pub gravity: f32,
}

impl Settings {
    /// Enough steps for a calm picture of `nodes`, few enough for a page.
    #[must_use]
    pub fn for_size(nodes: usize) -> Self {
        let steps = match nodes {
            0..=200 => 400,
            201..=1000 => 250,
            _ => 150,
        };
        Self { steps, push: 10.0, gravity: 1.0 }
    }
}

/// Lays out `nodes` with undirected `ties` (pairs of node numbers; out-of-range ones are left
/// out). Barnes–Hut makes the pushes approximate (θ = 1.1): this is a drawing.
#[must_use]
pub fn layout(nodes: usize, ties: &[(u32, u32)], settings: Settings) -> Picture {
    let ties: Vec<(usize, usize)> = ties
        .iter()
        .map(|t| (t.0 as usize, t.1 as usize))
        .filter(|t| t.0 < nodes && t.1 < nodes && t.0 != t.1)
        .collect();
    let mut mass = vec![1.0_f32; nodes];
    for &(a, b) in &ties {
        mass[a] += 1.0;
        mass[b] += 1.0;
    }
    let mut at = if ties.is_empty() {
        forced(&mass, &ties, settings)
    } else {
        packed(nodes, &mass, &ties, settings)
    };
    if !ties.is_empty() && nodes <= NAMED {
        spread(&mut at);
    }
    quantise(&at)
}

/// Up to this many nodes every name is printed, so they keep the distance of a line of words.
const NAMED: usize = 150;
/// That distance along and across, in thousandths of the picture's width.
const LINE: (f32, f32) = (118.0, 17.0);

/// The force picture of nodes with these masses.
fn forced(mass: &[f32], ties: &[(usize, usize)], settings: Settings) -> Vec<(f32, f32)> {
    let mut at = sunflower(mass.len());
    let mut forces = Forces::new(mass.len());
    let mut tree = Quadtree::default();
    let mut speed = 1.0_f32;
    for _ in 0..settings.steps {
        forces.compute(&at, mass, ties, settings, &mut tree);
        speed = forces.advance(&mut at, mass, speed);
    }
    at
}

/// Every connected part as a force picture of its own, the largest first, the others in columns
/// beside it.
fn packed(
    nodes: usize,
    mass: &[f32],
    ties: &[(usize, usize)],
    settings: Settings,
) -> Vec<(f32, f32)> {
    let (part_of, parts) = connected(nodes, ties);
    let mut place = vec![0; nodes];
    for members in &parts {
        members.iter().enumerate().for_each(|(place_inside, node)| place[*node] = place_inside);
    }
    let mut inside: Vec<Vec<(usize, usize)>> = vec![Vec::new(); parts.len()];
    for &(a, b) in ties {
        inside[part_of[a]].push((place[a], place[b]));
    }
    let mut drawn: Vec<Vec<(f32, f32)>> = Vec::with_capacity(parts.len());
    for (members, own) in parts.iter().zip(&inside) {
        let own_mass: Vec<f32> = members.iter().map(|node| mass[*node]).collect();
        let mut picture = forced(&own_mass, own, settings);
        level(&mut picture);
        drawn.push(picture);
    }
    beside(&mut drawn);
    let mut at = vec![(0.0, 0.0); nodes];
    for (members, picture) in parts.iter().zip(&drawn) {
        members.iter().zip(picture).for_each(|(node, spot)| at[*node] = *spot);
    }
    at
}

/// The part of each node, and the members of each part, the largest part first.
fn connected(nodes: usize, ties: &[(usize, usize)]) -> (Vec<usize>, Vec<Vec<usize>>) {
    let mut first: Vec<usize> = (0..nodes).collect();
    let root = |first: &mut Vec<usize>, mut node: usize| {
        while first[node] != node {
            first[node] = first[first[node]];
            node = first[node];
        }
        node
    };
    for &(a, b) in ties {
        let (a, b) = (root(&mut first, a), root(&mut first, b));
        first[a.max(b)] = a.min(b);
    }
    let mut members = vec![Vec::new(); nodes];
    for node in 0..nodes {
        let own = root(&mut first, node);
        members[own].push(node);
    }
    members.retain(|part: &Vec<usize>| !part.is_empty());
    members.sort_by_key(|part| (std::cmp::Reverse(part.len()), part[0]));
    let mut part_of = vec![0; nodes];
    for (part, nodes) in members.iter().enumerate() {
        nodes.iter().for_each(|node| part_of[*node] = part);
    }
    (part_of, members)
}

/// Turns a picture so that it is widest along the page: its principal axis lies level.
fn level(at: &mut [(f32, f32)]) {
    let count = at.len().max(1) as f32;
    let sum = at.iter().fold((0.0, 0.0), |sum: (f32, f32), p| (sum.0 + p.0, sum.1 + p.1));
    let middle = (sum.0 / count, sum.1 / count);
    let (mut xx, mut xy, mut yy) = (0.0_f32, 0.0_f32, 0.0_f32);
    for p in at.iter_mut() {
        *p = (p.0 - middle.0, p.1 - middle.1);
        (xx, xy, yy) = (xx + p.0 * p.0, xy + p.0 * p.1, yy + p.1 * p.1);
    }
    let half = (xx - yy) / 2.0;
    let along = half + (half * half + xy * xy).sqrt();
    let axis = if xy == 0.0 && xx >= yy { (1.0, 0.0) } else { (along, xy) };
    let axis = if axis == (0.0, 0.0) { (0.0, 1.0) } else { axis };
    let size = length(axis.0, axis.1).max(1e-6);
    let (c, s) = (axis.0 / size, axis.1 / size);
    at.iter_mut().for_each(|p| *p = (p.0 * c + p.1 * s, p.1 * c - p.0 * s));
}

/// The smallest and the largest coordinates.
fn edges(at: &[(f32, f32)]) -> ((f32, f32), (f32, f32)) {
    let none = ((f32::MAX, f32::MAX), (f32::MIN, f32::MIN));
    let around = at.iter().fold(none, |(low, high), p| {
        ((low.0.min(p.0), low.1.min(p.1)), (high.0.max(p.0), high.1.max(p.1)))
    });
    if at.is_empty() { ((0.0, 0.0), (0.0, 0.0)) } else { around }
}

/// Moves pictures beside the first: from the top down, column after column.
fn beside(drawn: &mut [Vec<(f32, f32)>]) {
    let Some((largest, others)) = drawn.split_first_mut() else { return };
    let (low, high) = edges(largest);
    let gap = ((high.0 - low.0).max(high.1 - low.1) / 12.0).max(10.0);
    let size = |picture: &[(f32, f32)]| {
        let (low, high) = edges(picture);
        (high.0 - low.0 + gap, high.1 - low.1 + gap)
    };
    let area: f32 = others.iter().map(|one| size(one)).map(|(wide, tall)| wide * tall).sum();
    let tall = (high.1 - low.1).max(area.sqrt() * 0.8);
    let (mut x, mut y, mut column) = (high.0 + gap, low.1, 0.0_f32);
    for picture in others {
        let (own_low, _) = edges(picture);
        let (wide, high) = size(picture);
        if y > low.1 && y + high - gap > low.1 + tall {
            (x, y, column) = (x + column, low.1, 0.0);
        }
        let shift = (x - own_low.0, y - own_low.1);
        picture.iter_mut().for_each(|p| *p = (p.0 + shift.0, p.1 + shift.1));
        (y, column) = (y + high, column.max(wide));
    }
}

/// Gives every node of a small picture the room for its name: neighbours on one line move apart
/// up and down, because words are wide and low.
fn spread(at: &mut [(f32, f32)]) {
    let (low, high) = edges(at);
    let unit = (high.0 - low.0).max((high.1 - low.1) * 1.4).max(1e-3) / 1000.0;
    let (wide, tall) = (LINE.0 * unit, LINE.1 * unit);
    for _ in 0..120 {
        for a in 0..at.len() {
            for b in a + 1..at.len() {
                let (dx, dy) = (at[b].0 - at[a].0, at[b].1 - at[a].1);
                if dx.abs() >= wide || dy.abs() >= tall {
                    continue;
                }
                let move_by = (tall - dy.abs()) / 4.0;
                let move_by = if dy < 0.0 { -move_by } else { move_by };
                at[a].1 -= move_by;
                at[b].1 += move_by;
            }
        }
    }
}

/// A start without any crossing of luck: points on a sunflower (Vogel 1979), turned by the
/// golden angle through multiplication, since sine and cosine differ between machines.
fn sunflower(nodes: usize) -> Vec<(f32, f32)> {
    const TURN: (f32, f32) = (-0.737_368_9, 0.675_490_3);
    let mut way = (1.0_f32, 0.0_f32);
    (0..nodes)
        .map(|i| {
            let radius = 10.0 * (i as f32 + 0.5).sqrt();
            let point = (way.0 * radius, way.1 * radius);
            let next = (way.0 * TURN.0 - way.1 * TURN.1, way.0 * TURN.1 + way.1 * TURN.0);
            let length = (next.0 * next.0 + next.1 * next.1).sqrt();
            way = (next.0 / length, next.1 / length);
            point
        })
        .collect()
}

struct Forces {
    now: Vec<(f32, f32)>,
    before: Vec<(f32, f32)>,
}

impl Forces {
    fn new(nodes: usize) -> Self {
        Self { now: vec![(0.0, 0.0); nodes], before: vec![(0.0, 0.0); nodes] }
    }

    fn compute(
        &mut self,
        at: &[(f32, f32)],
        mass: &[f32],
        ties: &[(usize, usize)],
        settings: Settings,
        tree: &mut Quadtree,
    ) {
        std::mem::swap(&mut self.now, &mut self.before);
        tree.build(at, mass);
        for (i, (&p, force)) in at.iter().zip(&mut self.now).enumerate() {
            let push = tree.push(i as u32, p);
            let far = (p.0 * p.0 + p.1 * p.1).sqrt().max(1e-3);
            let pull = settings.gravity * mass[i] / far;
            let strength = settings.push * mass[i];
            *force = (push.0 * strength - p.0 * pull, push.1 * strength - p.1 * pull);
        }
        for &(a, b) in ties {
            let (dx, dy) = (at[b].0 - at[a].0, at[b].1 - at[a].1);
            self.now[a].0 += dx;
            self.now[a].1 += dy;
            self.now[b].0 -= dx;
            self.now[b].1 -= dy;
        }
    }

    /// Moves every point; who swings is slowed down. Returns the picture's new speed.
    fn advance(&self, at: &mut [(f32, f32)], mass: &[f32], speed: f32) -> f32 {
        let (mut swing, mut traction) = (0.0_f32, 0.0_f32);
        for ((now, before), m) in self.now.iter().zip(&self.before).zip(mass) {
            swing += m * length(now.0 - before.0, now.1 - before.1);
            traction += m * length(now.0 + before.0, now.1 + before.1) / 2.0;
        }
        let wanted = traction / swing.max(1e-6);
        let speed = wanted.min(speed * 1.5).clamp(0.01, 10.0);
        for (i, p) in at.iter_mut().enumerate() {
            let (now, before) = (self.now[i], self.before[i]);
            let own = mass[i] * length(now.0 - before.0, now.1 - before.1);
            let mut pace = speed / (1.0 + (speed * own).sqrt());
            let step = length(now.0, now.1) * pace;
            if step > 10.0 {
                pace *= 10.0 / step;
            }
            p.0 += now.0 * pace;
            p.1 += now.1 * pace;
        }
        speed
    }
}

fn length(x: f32, y: f32) -> f32 {
    (x * x + y * y).sqrt()
}

fn quantise(at: &[(f32, f32)]) -> Picture {
    let (low, high) = edges(at);
    let middle = ((low.0 + high.0) / 2.0, (low.1 + high.1) / 2.0);
    let reach = (high.0 - low.0).max(high.1 - low.1).max(2e-3) / 2.0;
    let scale = reach / 32_000.0;
    let round = |v: f32| (v / scale).round() as i16;
    Picture {
        at: at.iter().map(|p| (round(p.0 - middle.0), round(p.1 - middle.1))).collect(),
        scale,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two complete groups of ten joined by one tie.
    fn two_groups() -> Vec<(u32, u32)> {
        let mut ties = vec![(0, 10)];
        for base in [0, 10] {
            for a in 0..10 {
                ties.extend((0..a).map(|b| (base + a, base + b)));
            }
        }
        ties
    }

    #[test]
    fn friends_stand_closer_than_strangers() {
        let p = layout(20, &two_groups(), Settings::for_size(20)).at;
        let far = |a: usize, b: usize| {
            f64::hypot(f64::from(p[a].0) - f64::from(p[b].0), f64::from(p[a].1) - f64::from(p[b].1))
        };
        let inside = (1..10).map(|i| far(1, i)).fold(0.0, f64::max);
        let across = (11..20).map(|i| far(1, i)).fold(f64::MAX, f64::min);
        assert!(inside < across, "{inside} {across}");
    }

    #[test]
    fn the_same_input_gives_the_same_picture_and_no_two_share_a_spot() {
        let a = layout(20, &two_groups(), Settings::for_size(20));
        assert_eq!(a, layout(20, &two_groups(), Settings::for_size(20)));
        let mut spots = a.at.clone();
        spots.sort_unstable();
        spots.dedup();
        assert_eq!(spots.len(), 20);
    }

    #[test]
    fn parts_without_ties_between_them_stand_beside_the_largest() {
        let mut ties = two_groups();
        ties.push((20, 21));
        let at = layout(23, &ties, Settings::for_size(23)).at;
        let right = at[..20].iter().map(|p| p.0).max().unwrap();
        for lone in [20, 21, 22] {
            assert!(at[lone].0 > right, "{at:?}");
        }
        let reach =
            at[..20].iter().map(|p| i32::from(p.0)).fold((0, 0), |(l, h), x| (l.min(x), h.max(x)));
        assert!(
            reach.1 - reach.0 > 40_000,
            "the largest part keeps most of the picture: {reach:?}"
        );
    }

    #[test]
    fn names_of_a_small_picture_find_room() {
        let star: Vec<(u32, u32)> = (1..40).map(|leaf| (0, leaf)).collect();
        let at = layout(40, &star, Settings::for_size(40)).at;
        let near = |a: usize, b: usize| {
            let (dx, dy) = (at[a].0.abs_diff(at[b].0), at[a].1.abs_diff(at[b].1));
            dx < 4_000 && dy < 500
        };
        let close = (0..40).flat_map(|a| (0..a).map(move |b| (a, b))).filter(|(a, b)| near(*a, *b));
        assert_eq!(close.count(), 0);
    }

    #[test]
    fn nobody_one_and_impossible_ties_are_fine() {
        assert!(layout(0, &[], Settings::for_size(0)).at.is_empty());
        assert_eq!(layout(1, &[(0, 0), (0, 9)], Settings::for_size(1)).at.len(), 1);
    }
}
