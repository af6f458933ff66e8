//! One search from each source, and what each node stands between, summed on the way back.

use crate::network::Graph;
use crate::network::graph::Rows;

/// What is searched: the nodes that are left, numbered so that the best connected lie together
/// in memory.
pub(super) struct Sources {
    /// The nodes to search from: all of them.
    pub(super) nodes: Vec<u32>,
    rows: Rows,
    /// How many original nodes each stands for.
    stands_for: Vec<f64>,
    /// The number of each in the whole graph.
    pub(super) originals: Vec<u32>,
    /// What is already known of the nodes of the whole graph.
    pub(super) between: Vec<f64>,
}

impl Sources {
    /// All nodes of a graph, each standing for itself.
    pub(super) fn all(graph: &Graph) -> Self {
        let nodes = graph.nodes();
        Self::new(graph, &vec![1; nodes], &vec![true; nodes], vec![0.0; nodes])
    }

    /// The nodes that are `left`.
    pub(super) fn new(graph: &Graph, stands_for: &[u64], left: &[bool], between: Vec<f64>) -> Self {
        let mut originals: Vec<u32> =
            (0..graph.nodes() as u32).filter(|node| left[*node as usize]).collect();
        let degree = |node: &u32| graph.neighbours(*node as usize).len();
        originals.sort_by_key(|node| (std::cmp::Reverse(degree(node)), *node));
        let mut place = vec![u32::MAX; graph.nodes()];
        for (at, node) in originals.iter().enumerate() {
            place[*node as usize] = at as u32;
        }
        let (mut start, mut to) = (vec![0], Vec::new());
        for node in &originals {
            let own = graph.neighbours(*node as usize).iter().map(|other| place[*other as usize]);
            to.extend(own.filter(|other| *other != u32::MAX));
            start.push(to.len());
        }
        Self {
            nodes: (0..originals.len() as u32).collect(),
            rows: Rows { start, to, weight: Vec::new() },
            stands_for: originals.iter().map(|n| stands_for[*n as usize] as f64).collect(),
            originals,
            between,
        }
    }
}

const UNSEEN: u32 = u32::MAX;

/// The memory of a search.
pub(super) struct Search<'a> {
    sources: &'a Sources,
    /// Steps from the source.
    far: Vec<u32>,
    /// Number of shortest ways from the source.
    ways: Vec<f64>,
    /// For the nodes one step further out than those being looked at: what hangs on each, for
    /// each of its ways. Zero for all others.
    hanging: Vec<f64>,
    /// Nodes in the order in which they were reached, and where each distance begins.
    order: Vec<u32>,
    rings: Vec<usize>,
    pub(super) between: Vec<f64>,
}

impl<'a> Search<'a> {
    pub(super) fn new(sources: &'a Sources) -> Self {
        let nodes = sources.nodes.len();
        Self {
            sources,
            far: vec![UNSEEN; nodes],
            ways: vec![0.0; nodes],
            hanging: vec![0.0; nodes],
            order: Vec::with_capacity(nodes),
            rings: Vec::new(),
            between: vec![0.0; nodes],
        }
    }

    /// Adds what every node stands between on the ways from `source`.
    pub(super) fn from(&mut self, source: u32) {
        self.out(source);
        self.back(source);
        for node in self.order.drain(..) {
            self.far[node as usize] = UNSEEN;
            self.ways[node as usize] = 0.0;
        }
    }

    fn out(&mut self, source: u32) {
        self.order.push(source);
        self.rings.clear();
        self.far[source as usize] = 0;
        self.ways[source as usize] = 1.0;
        let mut from = 0;
        while from < self.order.len() {
            let until = self.order.len();
            let next = self.rings.len() as u32 + 1;
            self.rings.push(from);
            for at in from..until {
                let node = self.order[at] as usize;
                let own = self.ways[node];
                for &other in self.sources.rows.row(node) {
                    let far = &mut self.far[other as usize];
                    if *far == UNSEEN {
                        *far = next;
                        self.order.push(other);
                    }
                    // Without a branch: which ties lead outwards cannot be foreseen.
                    self.ways[other as usize] += if *far == next { own } else { 0.0 };
                }
            }
            from = until;
        }
    }

    fn back(&mut self, source: u32) {
        let stands_for = self.sources.stands_for[source as usize];
        let mut until = self.order.len();
        let mut further = until..until;
        for &from in self.rings.iter().rev() {
            for at in from..until {
                let node = self.order[at] as usize;
                let outward = self.sources.rows.row(node).iter();
                let sum: f64 = outward.map(|other| self.hanging[*other as usize]).sum();
                // The ways of this node are no longer asked for: their place keeps the result.
                let behind = self.ways[node] * sum;
                self.between[node] += if at > 0 { stands_for * behind } else { 0.0 };
                self.ways[node] = (self.sources.stands_for[node] + behind) / self.ways[node];
            }
            self.order[further].iter().for_each(|node| self.hanging[*node as usize] = 0.0);
            let ring = &self.order[from..until];
            ring.iter().for_each(|node| self.hanging[*node as usize] = self.ways[*node as usize]);
            (further, until) = (from..until, from);
        }
        self.hanging[source as usize] = 0.0;
    }
}
