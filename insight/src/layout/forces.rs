//! Forces between the nodes of one part, step by step.

use rayon::prelude::*;

use super::Settings;
use super::quadtree::Quadtree;

/// A part of the picture that moves.
#[derive(Clone, Debug)]
pub(super) struct Moving {
    pub(super) at: Vec<(f32, f32)>,
    mass: Vec<f32>,
    ties: Vec<(usize, usize)>,
    forces: Forces,
    tree: Quadtree,
    speed: f32,
}

impl Moving {
    /// Nodes with these masses and ties, before the first step.
    pub(super) fn new(mass: Vec<f32>, ties: Vec<(usize, usize)>) -> Self {
        let (at, forces) = (sunflower(mass.len()), Forces::new(mass.len()));
        Self { at, mass, ties, forces, tree: Quadtree::default(), speed: 1.0 }
    }

    /// Moves every node.
    pub(super) fn step(&mut self, settings: Settings) {
        self.forces.compute(&self.at, &self.mass, &self.ties, settings, &mut self.tree);
        self.speed = self.forces.advance(&mut self.at, &self.mass, self.speed);
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

/// Below this, handing work to another processor costs more than doing it.
const NODES_AT_ONCE: usize = 512;

#[derive(Clone, Debug)]
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
        let tree = &*tree;
        // Each node's force is a sum of its own, so the order in which nodes are done is nothing.
        let each = self.now.par_iter_mut().enumerate().with_min_len(NODES_AT_ONCE);
        each.for_each_init(Vec::new, |stack, (i, force)| {
            let p = at[i];
            let push = tree.push(i as u32, p, stack);
            let far = (p.0 * p.0 + p.1 * p.1).sqrt().max(1e-3);
            let pull = settings.gravity * mass[i] / far;
            let strength = settings.push * mass[i];
            *force = (push.0 * strength - p.0 * pull, push.1 * strength - p.1 * pull);
        });
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

/// The length of a step.
pub(super) fn length(x: f32, y: f32) -> f32 {
    (x * x + y * y).sqrt()
}
