//! Which parts of a network hang together.

use super::{Graph, Groups};

/// The parts within which everyone reaches everyone, whatever the direction of the ties.
#[must_use]
pub fn components(graph: &Graph) -> Groups {
    let mut of = vec![u32::MAX; graph.nodes()];
    let mut waiting = Vec::new();
    for first in 0..graph.nodes() as u32 {
        if of[first as usize] != u32::MAX {
            continue;
        }
        of[first as usize] = first;
        waiting.push(first);
        while let Some(node) = waiting.pop() {
            let node = node as usize;
            let sources = if graph.is_directed() { graph.sources(node) } else { &[] };
            for other in graph.neighbours(node).iter().chain(sources) {
                if of[*other as usize] == u32::MAX {
                    of[*other as usize] = first;
                    waiting.push(*other);
                }
            }
        }
    }
    Groups::new(&of)
}

/// The parts within which everyone reaches everyone along the direction of the ties (Tarjan,
/// SIAM Journal on Computing 1, 1972; without recursion, so that a long chain fits).
#[must_use]
pub fn strong_components(graph: &Graph) -> Groups {
    let mut search = Search::new(graph.nodes());
    for first in 0..graph.nodes() as u32 {
        if search.low[first as usize] == UNSEEN {
            search.from(graph, first);
        }
    }
    Groups::new(&search.of)
}

const UNSEEN: u32 = u32::MAX;

/// A depth-first search, its path, and the nodes not yet given to a component.
struct Search {
    of: Vec<u32>,
    /// When each node was seen, and the earliest node it reaches through its open descendants.
    seen: Vec<u32>,
    low: Vec<u32>,
    clock: u32,
    /// The path: node and how many of its neighbours were tried.
    path: Vec<(u32, usize)>,
    open: Vec<u32>,
}

impl Search {
    fn new(nodes: usize) -> Self {
        let unseen = || vec![UNSEEN; nodes];
        let (of, seen, low) = (unseen(), unseen(), unseen());
        Self { of, seen, low, clock: 0, path: Vec::new(), open: Vec::new() }
    }

    fn from(&mut self, graph: &Graph, first: u32) {
        self.enter(first);
        while let Some((node, tried)) = self.path.last_mut() {
            let own = *node as usize;
            if let Some(&other) = graph.neighbours(own).get(*tried) {
                *tried += 1;
                if self.seen[other as usize] == UNSEEN {
                    self.enter(other);
                } else if self.of[other as usize] == UNSEEN {
                    self.low[own] = self.low[own].min(self.seen[other as usize]);
                }
            } else {
                self.leave(own);
            }
        }
    }

    fn enter(&mut self, node: u32) {
        self.seen[node as usize] = self.clock;
        self.low[node as usize] = self.clock;
        self.clock += 1;
        self.path.push((node, 0));
        self.open.push(node);
    }

    fn leave(&mut self, own: usize) {
        self.path.pop();
        if let Some((parent, _)) = self.path.last() {
            let parent = *parent as usize;
            self.low[parent] = self.low[parent].min(self.low[own]);
        }
        if self.low[own] == self.seen[own] {
            while let Some(node) = self.open.pop() {
                self.of[node as usize] = own as u32;
                if node as usize == own {
                    break;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_with_a_tail_is_one_part_and_three_strong_ones() {
        let ties = [(0, 1, 1), (1, 2, 1), (2, 0, 1), (2, 3, 1), (3, 4, 1)];
        let graph = Graph::directed(6, &ties);
        assert_eq!(components(&graph).sizes, [5, 1]);
        let strong = strong_components(&graph);
        assert_eq!(strong.of, [0, 0, 0, 1, 2, 3]);
        assert_eq!(strong.sizes, [3, 1, 1, 1]);
    }

    #[test]
    fn a_long_chain_needs_no_deep_stack() {
        let ties: Vec<_> = (0..200_000).map(|i| (i, i + 1, 1)).collect();
        let chain = Graph::directed(200_001, &ties);
        assert_eq!(strong_components(&chain).count(), 200_001);
        assert_eq!(components(&chain).count(), 1);
    }
}
