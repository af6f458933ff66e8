//! The graph of all analyses: rows of neighbours (compressed sparse rows), so that walking
//! around a node reads one stretch of memory.

use std::borrow::Cow;

/// Nodes with numbers from 0 and weighted ties between them. A pair of nodes has one tie (each
/// way, when directed); repeated ones were added up, and nobody is tied to oneself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    out: Rows,
    /// The other direction; `None` when ties have none.
    into: Option<Rows>,
}

/// Neighbours of `n` are `to[start[n]..start[n + 1]]`, ascending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rows {
    pub(super) start: Vec<usize>,
    pub(super) to: Vec<u32>,
    pub(super) weight: Vec<u64>,
}

impl Graph {
    /// A graph of ties (one end, other end, weight) without direction. Ties to nodes beyond
    /// `nodes`, ties of weight 0 and ties to oneself are left out.
    #[must_use]
    pub fn undirected(nodes: usize, ties: &[(u32, u32, u64)]) -> Self {
        let kept = ties.iter().copied().filter(move |t| fits(nodes, t));
        let rows = Rows::new(nodes, kept.flat_map(|(a, b, w)| [(a, b, w), (b, a, w)]));
        Self { out: rows.turned().merged(), into: None }
    }

    /// A graph of ties (from, to, weight) with direction; the same are left out.
    #[must_use]
    pub fn directed(nodes: usize, ties: &[(u32, u32, u64)]) -> Self {
        let rows = Rows::new(nodes, ties.iter().copied().filter(move |t| fits(nodes, t)));
        let into = rows.turned().merged();
        Self { out: into.turned(), into: Some(into) }
    }

    /// The same graph without direction: a pair tied both ways has one tie, as heavy as the
    /// heavier of the two.
    #[must_use]
    pub fn without_direction(&self) -> Cow<'_, Self> {
        let Some(into) = &self.into else { return Cow::Borrowed(self) };
        Cow::Owned(Self { out: self.out.with(into, u64::max), into: None })
    }

    /// The same graph without direction: the ties of both ways are added up.
    #[must_use]
    pub fn both_ways_added(&self) -> Cow<'_, Self> {
        let Some(into) = &self.into else { return Cow::Borrowed(self) };
        Cow::Owned(Self { out: self.out.with(into, |a, b| a + b), into: None })
    }

    /// Whether ties have a direction.
    #[must_use]
    pub fn is_directed(&self) -> bool {
        self.into.is_some()
    }

    /// The number of nodes.
    #[must_use]
    pub fn nodes(&self) -> usize {
        self.out.start.len() - 1
    }

    /// The number of ties.
    #[must_use]
    pub fn ties(&self) -> usize {
        if self.is_directed() { self.out.to.len() } else { self.out.to.len() / 2 }
    }

    /// The neighbours of `node`, ascending: those it is tied to, or that its ties lead to.
    #[must_use]
    pub fn neighbours(&self, node: usize) -> &[u32] {
        self.out.row(node)
    }

    /// The nodes whose ties lead to `node`, ascending; its neighbours when ties have no direction.
    #[must_use]
    pub fn sources(&self, node: usize) -> &[u32] {
        self.into().row(node)
    }

    /// The neighbours of `node` with the weights of the ties to them.
    pub fn around(&self, node: usize) -> impl Iterator<Item = (usize, u64)> + '_ {
        let weights = &self.out.weight[self.out.range(node)];
        self.neighbours(node).iter().map(|other| *other as usize).zip(weights.iter().copied())
    }

    /// Every tie once: (from, to, weight), or (lower, higher, weight) without direction.
    pub fn each_tie(&self) -> impl Iterator<Item = (u32, u32, u64)> + '_ {
        let directed = self.is_directed();
        (0..self.nodes() as u32).flat_map(move |from| {
            let own = self.around(from as usize).map(move |(to, w)| (from, to as u32, w));
            own.filter(move |(from, to, _)| directed || from < to)
        })
    }

    /// The weights of the ties of `node` added up.
    #[must_use]
    pub fn strength(&self, node: usize) -> u64 {
        self.out.weight[self.out.range(node)].iter().sum()
    }

    pub(super) fn out(&self) -> &Rows {
        &self.out
    }

    pub(super) fn into(&self) -> &Rows {
        self.into.as_ref().unwrap_or(&self.out)
    }
}

fn fits(nodes: usize, tie: &(u32, u32, u64)) -> bool {
    tie.0 != tie.1 && (tie.0 as usize) < nodes && (tie.1 as usize) < nodes && tie.2 > 0
}

impl Rows {
    /// Rows of `arcs` by where they start, in the order in which they came.
    fn new(nodes: usize, arcs: impl Iterator<Item = (u32, u32, u64)> + Clone) -> Self {
        let mut start = vec![0_usize; nodes + 1];
        arcs.clone().for_each(|arc| start[arc.0 as usize + 1] += 1);
        for node in 0..nodes {
            start[node + 1] += start[node];
        }
        let mut next = start.clone();
        let mut to = vec![0; start[nodes]];
        let mut weight = vec![0; start[nodes]];
        for (from, other, w) in arcs {
            let place = &mut next[from as usize];
            to[*place] = other;
            weight[*place] = w;
            *place += 1;
        }
        Self { start, to, weight }
    }

    fn nodes(&self) -> usize {
        self.start.len() - 1
    }

    pub(super) fn range(&self, node: usize) -> std::ops::Range<usize> {
        self.start[node]..self.start[node + 1]
    }

    pub(super) fn row(&self, node: usize) -> &[u32] {
        &self.to[self.range(node)]
    }

    /// Every arc the other way round. Rows come out ascending.
    fn turned(&self) -> Self {
        let arcs = (0..self.nodes()).flat_map(|from| {
            self.range(from).map(move |at| (self.to[at], from as u32, self.weight[at]))
        });
        Self::new(self.nodes(), arcs)
    }

    /// Ascending rows with repeated arcs added up.
    fn merged(mut self) -> Self {
        let (mut kept, mut from) = (0_usize, 0_usize);
        for node in 0..self.nodes() {
            let (until, first) = (self.start[node + 1], kept);
            self.start[node] = kept;
            for at in from..until {
                if kept > first && self.to[kept - 1] == self.to[at] {
                    self.weight[kept - 1] += self.weight[at];
                } else {
                    (self.to[kept], self.weight[kept]) = (self.to[at], self.weight[at]);
                    kept += 1;
                }
            }
            from = until;
        }
        let nodes = self.nodes();
        self.start[nodes] = kept;
        self.to.truncate(kept);
        self.weight.truncate(kept);
        self
    }

    /// The arcs of both, ascending; those in both have the weight `joined`.
    fn with(&self, other: &Self, joined: impl Fn(u64, u64) -> u64) -> Self {
        let mut start = vec![0];
        let (mut to, mut weight) = (Vec::new(), Vec::new());
        for node in 0..self.nodes() {
            let (mut a, mut b) = (self.range(node).peekable(), other.range(node).peekable());
            loop {
                let own = a.peek().map_or(u32::MAX, |at| self.to[*at]);
                let theirs = b.peek().map_or(u32::MAX, |at| other.to[*at]);
                if own.min(theirs) == u32::MAX {
                    break;
                }
                let w = match own.cmp(&theirs) {
                    std::cmp::Ordering::Less => a.next().map(|at| self.weight[at]),
                    std::cmp::Ordering::Greater => b.next().map(|at| other.weight[at]),
                    std::cmp::Ordering::Equal => {
                        a.next().zip(b.next()).map(|(a, b)| joined(self.weight[a], other.weight[b]))
                    }
                };
                to.push(own.min(theirs));
                weight.extend(w);
            }
            start.push(to.len());
        }
        Self { start, to, weight }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TIES: [(u32, u32, u64); 7] =
        [(2, 0, 5), (0, 1, 1), (1, 0, 2), (0, 1, 3), (1, 1, 9), (0, 7, 1), (2, 1, 0)];

    #[test]
    fn repeated_ties_add_up_and_impossible_ones_are_left_out() {
        let graph = Graph::undirected(4, &TIES);
        assert_eq!((graph.nodes(), graph.ties()), (4, 2));
        assert_eq!(graph.each_tie().collect::<Vec<_>>(), [(0, 1, 6), (0, 2, 5)]);
        assert_eq!(graph.neighbours(0), [1, 2]);
        assert_eq!(graph.strength(0), 11);
        assert!(graph.neighbours(3).is_empty());
    }

    #[test]
    fn direction_is_kept_and_can_be_dropped_in_two_ways() {
        let graph = Graph::directed(4, &TIES);
        assert_eq!(graph.each_tie().collect::<Vec<_>>(), [(0, 1, 4), (1, 0, 2), (2, 0, 5)]);
        assert_eq!(graph.sources(0), [1, 2]);
        let heavier = graph.without_direction();
        assert_eq!(heavier.each_tie().collect::<Vec<_>>(), [(0, 1, 4), (0, 2, 5)]);
        let added = graph.both_ways_added();
        assert_eq!(*added, Graph::undirected(4, &TIES));
    }

    #[test]
    fn nobody_is_a_graph_too() {
        assert_eq!(Graph::undirected(0, &TIES).nodes(), 0);
        assert_eq!(Graph::directed(0, &TIES).ties(), 0);
    }
}
