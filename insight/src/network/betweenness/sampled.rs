//! Betweenness of networks too large to search from every node: from shortest ways drawn by lot
//! (Riondato and Kornaropoulos, "Fast approximation of betweenness centrality through sampling",
//! Data Mining and Knowledge Discovery 30, 2016), each found from both ends at once.

use rayon::prelude::*;

use crate::network::graph::Rows;
use crate::network::{Graph, components};
use crate::random::Stream;

/// Shares of pairs, and how far off they can be.
#[derive(Clone, Debug, PartialEq)]
pub struct Sampled {
    /// For each node, the share of all ordered pairs of nodes that it stands between.
    pub share: Vec<f64>,
    /// With the `confidence` asked for, no node's share is further off than this.
    pub error: f64,
    /// How likely that is.
    pub confidence: f64,
    /// How many pairs were drawn.
    pub samples: u64,
}

/// Parts of the work, each with a stream of its own, so that the answer is the same on every
/// machine.
const PARTS: u64 = 256;
/// A constant of the bound (Löffler and Phillips, European Symposium on Algorithms 2009).
const BOUND: f64 = 0.5;

/// The share of all ordered pairs of nodes that each node stands between, off by at most `error`
/// for all nodes together with probability `confidence`. The same graph gives the same answer.
#[must_use]
pub fn sampled_betweenness(graph: &Graph, error: f64, confidence: f64) -> Sampled {
    let nodes = graph.nodes() as u64;
    let longest = f64::from(longest_way(graph).saturating_sub(2).max(1));
    let terms = longest.log2().floor() + 1.0 - (1.0 - confidence).ln();
    let samples = (BOUND / (error * error) * terms).ceil() as u64;
    let parts = (0..if nodes > 1 { PARTS } else { 0 }).into_par_iter().map(|part| {
        let mut random = Stream::new(part);
        let mut draw = Draw::new(graph);
        for _ in 0..(samples + PARTS - 1 - part) / PARTS {
            let from = random.next() % nodes;
            let to = (from + 1 + random.next() % (nodes - 1)) % nodes;
            draw.way(from as u32, to as u32, &mut random);
        }
        draw.passed
    });
    let none = || vec![0_u64; graph.nodes()];
    let passed = parts.reduce(none, |mut sum, part| {
        sum.iter_mut().zip(part).for_each(|(all, own)| *all += own);
        sum
    });
    let share = passed.iter().map(|times| *times as f64 / samples as f64).collect();
    Sampled { share, error, confidence, samples }
}

/// At least as many nodes as the longest of all shortest ways has.
fn longest_way(graph: &Graph) -> u32 {
    let parts = components(graph);
    if graph.is_directed() {
        return parts.sizes.first().copied().unwrap_or(0);
    }
    // In each part twice the way from one node to the furthest.
    let mut far = vec![u32::MAX; graph.nodes()];
    let mut longest = 0;
    for first in 0..graph.nodes() {
        if far[first] != u32::MAX {
            continue;
        }
        far[first] = 0;
        let (mut order, mut at) = (vec![first as u32], 0);
        while let Some(&node) = order.get(at) {
            for &other in graph.neighbours(node as usize) {
                if far[other as usize] == u32::MAX {
                    far[other as usize] = far[node as usize] + 1;
                    order.push(other);
                }
            }
            at += 1;
        }
        longest = longest.max(order.last().map_or(0, |last| 2 * far[*last as usize] + 1));
    }
    longest
}

/// A search that grows from both ends.
struct Draw<'a> {
    ends: [End<'a>; 2],
    /// How often each node was on a way that was drawn, ends left out.
    passed: Vec<u64>,
}

/// The search from one end, ring by ring.
struct End<'a> {
    /// Where ties lead from this end, and where they come from.
    ahead: &'a Rows,
    back: &'a Rows,
    far: Vec<u32>,
    ways: Vec<f64>,
    /// Nodes reached, and where the outermost ring begins.
    order: Vec<u32>,
    ring: usize,
}

const UNSEEN: u32 = u32::MAX;

impl<'a> End<'a> {
    fn new(ahead: &'a Rows, back: &'a Rows, nodes: usize) -> Self {
        let (far, ways) = (vec![UNSEEN; nodes], vec![0.0; nodes]);
        Self { ahead, back, far, ways, order: Vec::new(), ring: 0 }
    }

    fn start(&mut self, node: u32) {
        for seen in self.order.drain(..) {
            self.far[seen as usize] = UNSEEN;
            self.ways[seen as usize] = 0.0;
        }
        (self.far[node as usize], self.ways[node as usize]) = (0, 1.0);
        self.order.push(node);
        self.ring = 0;
    }

    /// Ties that the next ring costs.
    fn cost(&self) -> usize {
        self.order[self.ring..].iter().map(|node| self.ahead.range(*node as usize).len()).sum()
    }

    /// Reaches the next ring; false when there is none.
    fn grow(&mut self) -> bool {
        let (from, until) = (self.ring, self.order.len());
        for at in from..until {
            let node = self.order[at] as usize;
            let next = self.far[node] + 1;
            for &other in self.ahead.row(node) {
                if self.far[other as usize] == UNSEEN {
                    self.far[other as usize] = next;
                    self.order.push(other);
                }
                if self.far[other as usize] == next {
                    self.ways[other as usize] += self.ways[node];
                }
            }
        }
        self.ring = until;
        self.order.len() > until
    }

    /// One of the nodes before `node` on the ways from this end, by their number of ways.
    fn before(&self, node: u32, random: &mut Stream) -> u32 {
        let ring = self.far[node as usize] - 1;
        let near = self.back.row(node as usize).iter().copied();
        let near = near.filter(|other| self.far[*other as usize] == ring);
        chosen(near.map(|other| (other, self.ways[other as usize])), random).unwrap_or(node)
    }
}

impl<'a> Draw<'a> {
    fn new(graph: &'a Graph) -> Self {
        let (out, into, nodes) = (graph.out(), graph.into(), graph.nodes());
        let ends = [End::new(out, into, nodes), End::new(into, out, nodes)];
        Self { ends, passed: vec![0; nodes] }
    }

    /// Draws one of the shortest ways between two nodes, each as likely as the other, and counts
    /// the nodes on it.
    fn way(&mut self, from: u32, to: u32, random: &mut Stream) {
        self.ends[0].start(from);
        self.ends[1].start(to);
        loop {
            let side = usize::from(self.ends[1].cost() < self.ends[0].cost());
            if !self.ends[side].grow() {
                return;
            }
            // All shortest ways pass the new ring where the other end has been, once.
            let [one, other] = &self.ends;
            let own = &self.ends[side];
            let met = own.order[own.ring..].iter().copied();
            let met =
                met.filter(|n| one.far[*n as usize] != UNSEEN && other.far[*n as usize] != UNSEEN);
            let ways = |node: u32| one.ways[node as usize] * other.ways[node as usize];
            if let Some(middle) = chosen(met.map(|node| (node, ways(node))), random) {
                self.count(middle, random);
                return;
            }
        }
    }

    fn count(&mut self, middle: u32, random: &mut Stream) {
        let inner = self.ends.iter().all(|end| end.far[middle as usize] > 0);
        self.passed[middle as usize] += u64::from(inner);
        for end in &self.ends {
            let mut node = middle;
            while end.far[node as usize] > 1 {
                node = end.before(node, random);
                self.passed[node as usize] += 1;
            }
        }
    }
}

/// One of several, each as likely as its weight says.
fn chosen(all: impl Iterator<Item = (u32, f64)> + Clone, random: &mut Stream) -> Option<u32> {
    let sum: f64 = all.clone().map(|one| one.1).sum();
    let mut left = (random.next() >> 11) as f64 / (1_u64 << 53) as f64 * sum;
    let mut last = None;
    for (node, weight) in all {
        last = Some(node);
        left -= weight;
        if left < 0.0 {
            break;
        }
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::betweenness;

    /// A ring of 60 with a tie across for every third, and a tail.
    fn network(directed: bool) -> Graph {
        let ring = (0..60_u32).map(|i| (i, (i + 1) % 60, 1));
        let across = (0..60_u32).step_by(3).map(|i| (i, (i * 7 + 20) % 60, 1));
        let tail = (60..70_u32).map(|i| (i - 1, i, 1));
        let ties: Vec<_> = ring.chain(across).chain(tail).collect();
        if directed { Graph::directed(72, &ties) } else { Graph::undirected(72, &ties) }
    }

    #[test]
    fn no_node_is_further_off_than_stated() {
        for directed in [false, true] {
            let graph = network(directed);
            let found = sampled_betweenness(&graph, 0.01, 0.99);
            // Pairs without direction were counted once.
            let pairs = 72.0 * 71.0 / if directed { 1.0 } else { 2.0 };
            for (found, exact) in found.share.iter().zip(betweenness(&graph)) {
                assert!((found - exact / pairs).abs() <= 0.01, "{found} {}", exact / pairs);
            }
            assert_eq!(found, sampled_betweenness(&graph, 0.01, 0.99));
        }
    }

    #[test]
    fn nobody_and_one_are_fine() {
        assert!(sampled_betweenness(&Graph::undirected(0, &[]), 0.1, 0.9).share.is_empty());
        assert_eq!(sampled_betweenness(&Graph::undirected(1, &[]), 0.1, 0.9).share, [0.0]);
    }
}
