//! Where to draw each organisation: a force picture in the manner of ForceAtlas2 (Jacomy,
//! Venturini, Heymann, Bastian, PLoS ONE 9(6), 2014), with a quadtree for the pushes. Ties pull,
//! everyone pushes, gravity keeps islands near. Only + − × ÷ √ of 32-bit numbers in a fixed
//! order are used, which IEEE 754 rounds alike everywhere: same input, same picture.

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
    let mut at = sunflower(nodes);
    let mut forces = Forces::new(nodes);
    let mut tree = Quadtree::default();
    let mut speed = 1.0_f32;
    for _ in 0..settings.steps {
        forces.compute(&at, &mass, &ties, settings, &mut tree);
        speed = forces.advance(&mut at, &mass, speed);
    }
    quantise(&at)
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
    let reach = at.iter().fold(1e-3_f32, |r, p| r.max(p.0.abs()).max(p.1.abs()));
    let scale = reach / 32_000.0;
    let round = |v: f32| (v / scale).round() as i16;
    Picture { at: at.iter().map(|p| (round(p.0), round(p.1))).collect(), scale }
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
    fn nobody_one_and_impossible_ties_are_fine() {
        assert!(layout(0, &[], Settings::for_size(0)).at.is_empty());
        assert_eq!(layout(1, &[(0, 0), (0, 9)], Settings::for_size(1)).at.len(), 1);
    }
}
