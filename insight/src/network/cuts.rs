//! Which tie or member holds parts together: bridges and cut vertices (Hopcroft and Tarjan,
//! Communications of the ACM 16, 1973), and what would fall apart without them.

use super::{Graph, components};

/// A tie without which its two ends would no longer reach each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bridge {
    /// The end with the lower number.
    pub one: u32,
    /// The other end.
    pub other: u32,
    /// How many nodes the smaller side has.
    pub cut_off: u32,
}

/// A node without which those it ties together would no longer reach each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CutVertex {
    /// The node.
    pub node: u32,
    /// Into how many parts the others would fall.
    pub parts: u32,
    /// How many nodes would be outside the largest of these parts.
    pub cut_off: u32,
}

/// The weak points of a network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cuts {
    /// Bridges, by their ends.
    pub bridges: Vec<Bridge>,
    /// Cut vertices, by number.
    pub vertices: Vec<CutVertex>,
}

/// Finds bridges and cut vertices, whatever the direction of the ties. `O(n + m)`.
#[must_use]
pub fn cuts(graph: &Graph) -> Cuts {
    let graph = graph.without_direction();
    let parts = components(&graph);
    let mut search = Search::new(&graph);
    for root in 0..graph.nodes() as u32 {
        if search.seen[root as usize] == UNSEEN {
            search.from(root, parts.sizes[parts.of[root as usize] as usize]);
        }
    }
    search.cuts.bridges.sort_unstable();
    search.cuts.vertices.sort_unstable();
    search.cuts
}

const UNSEEN: u32 = u32::MAX;

/// A depth-first search without recursion.
struct Search<'a> {
    graph: &'a Graph,
    seen: Vec<u32>,
    clock: u32,
    path: Vec<Step>,
    /// Nodes in the part that is searched.
    part: u32,
    cuts: Cuts,
}

/// A node on the path.
struct Step {
    node: u32,
    parent: u32,
    /// How many of its neighbours were tried.
    tried: usize,
    /// The earliest node that it and its descendants are tied to.
    low: u32,
    /// It and its descendants.
    size: u32,
    /// Parts that hang on it alone, the nodes in them, and the largest.
    hanging: (u32, u32, u32),
}

impl<'a> Search<'a> {
    fn new(graph: &'a Graph) -> Self {
        let seen = vec![UNSEEN; graph.nodes()];
        Self { graph, seen, clock: 0, path: Vec::new(), part: 0, cuts: Cuts::default() }
    }

    fn from(&mut self, root: u32, part: u32) {
        self.part = part;
        self.enter(root, UNSEEN);
        while let Some(step) = self.path.last_mut() {
            if let Some(&other) = self.graph.neighbours(step.node as usize).get(step.tried) {
                step.tried += 1;
                let seen = self.seen[other as usize];
                if seen == UNSEEN {
                    let parent = step.node;
                    self.enter(other, parent);
                } else if other != step.parent {
                    step.low = step.low.min(seen);
                }
            } else if let Some(step) = self.path.pop() {
                self.leave(&step);
            }
        }
    }

    fn enter(&mut self, node: u32, parent: u32) {
        self.seen[node as usize] = self.clock;
        let low = self.clock;
        self.path.push(Step { node, parent, tried: 0, low, size: 1, hanging: (0, 0, 0) });
        self.clock += 1;
    }

    fn leave(&mut self, step: &Step) {
        self.judge(step);
        let Some(above) = self.path.last_mut() else { return };
        above.low = above.low.min(step.low);
        above.size += step.size;
        let own = self.seen[above.node as usize];
        if step.low >= own {
            let (parts, nodes, largest) = above.hanging;
            above.hanging = (parts + 1, nodes + step.size, largest.max(step.size));
        }
        if step.low > own {
            let (one, other) = (above.node.min(step.node), above.node.max(step.node));
            let cut_off = step.size.min(self.part - step.size);
            self.cuts.bridges.push(Bridge { one, other, cut_off });
        }
    }

    /// Notes a node whose absence leaves at least two parts.
    fn judge(&mut self, step: &Step) {
        let (hanging, nodes, largest) = step.hanging;
        let rest = self.part - 1 - nodes;
        let parts = hanging + u32::from(rest > 0);
        if parts > 1 {
            let cut_off = self.part - 1 - largest.max(rest);
            self.cuts.vertices.push(CutVertex { node: step.node, parts, cut_off });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_triangles_on_a_tie() {
        let ties = [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)];
        let found = cuts(&Graph::undirected(7, &ties.map(|(a, b)| (a, b, 1))));
        assert_eq!(found.bridges, [Bridge { one: 2, other: 3, cut_off: 3 }]);
        let vertex = |node| CutVertex { node, parts: 2, cut_off: 2 };
        assert_eq!(found.vertices, [vertex(2), vertex(3)]);
    }

    proptest! {
        #[test]
        fn what_is_found_is_what_taking_away_shows(
            raw in prop::collection::vec((0u32..12, 0u32..12), 0..24)
        ) {
            let ties: Vec<_> = raw.iter().map(|(a, b)| (*a, *b, 1)).collect();
            let graph = Graph::undirected(12, &ties);
            let parts = components(&graph).count();
            let found = cuts(&graph);
            for (a, b, _) in graph.each_tie() {
                let rest: Vec<_> = graph.each_tie().filter(|t| (t.0, t.1) != (a, b)).collect();
                let falls = components(&Graph::undirected(12, &rest)).count() > parts;
                prop_assert_eq!(falls, found.bridges.iter().any(|c| (c.one, c.other) == (a, b)));
            }
            for node in 0..12 {
                let rest: Vec<_> =
                    graph.each_tie().filter(|t| t.0 != node && t.1 != node).collect();
                let more = components(&Graph::undirected(12, &rest)).count() - parts;
                let cut = found.vertices.iter().find(|c| c.node == node);
                let alone = graph.neighbours(node as usize).is_empty();
                let fell = if alone { 1 } else { more };
                prop_assert_eq!(cut.map_or(1, |c| c.parts as usize), fell.max(1));
            }
        }
    }
}
