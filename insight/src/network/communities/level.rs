//! The graph of one level: nodes are groups of nodes of the level below.

use super::super::Graph;

/// Rows of neighbours with weights as the moves need them. Whole numbers up to 2⁵³ are exact.
pub(super) struct Level {
    start: Vec<usize>,
    to: Vec<u32>,
    weight: Vec<f64>,
    /// The weights at each node, what lies inside of it twice.
    pub(super) strength: Vec<f64>,
    /// All strengths: twice the total weight.
    pub(super) total: f64,
}

impl Level {
    /// The lowest level: the graph itself.
    pub(super) fn new(graph: &Graph) -> Self {
        let rows = graph.out();
        let strength = (0..graph.nodes()).map(|node| graph.strength(node) as f64);
        let strength: Vec<f64> = strength.collect();
        Self {
            start: rows.start.clone(),
            to: rows.to.clone(),
            weight: rows.weight.iter().map(|w| *w as f64).collect(),
            total: strength.iter().sum(),
            strength,
        }
    }

    pub(super) fn nodes(&self) -> usize {
        self.strength.len()
    }

    pub(super) fn neighbours(&self, node: usize) -> &[u32] {
        &self.to[self.start[node]..self.start[node + 1]]
    }

    pub(super) fn around(&self, node: usize) -> impl Iterator<Item = (u32, f64)> + '_ {
        let weights = &self.weight[self.start[node]..self.start[node + 1]];
        self.neighbours(node).iter().copied().zip(weights.iter().copied())
    }

    /// The level above, whose nodes are the groups of `of` (numbered below `count`).
    pub(super) fn joined(&self, of: &[u32], count: usize) -> Self {
        let (first, members) = members(of, count);
        let mut up = Self {
            start: vec![0],
            to: Vec::new(),
            weight: Vec::new(),
            strength: vec![0.0; count],
            total: self.total,
        };
        let mut links = Links::new(count);
        for group in 0..count {
            links.clear();
            for node in &members[first[group]..first[group + 1]] {
                up.strength[group] += self.strength[*node as usize];
                links.add(self.around(*node as usize).map(|(other, w)| (of[other as usize], w)));
            }
            for other in links.touched.iter().filter(|other| **other as usize != group) {
                up.to.push(*other);
                up.weight.push(links.to(*other));
            }
            up.start.push(up.to.len());
        }
        up
    }
}

/// The members of each group one after the other, and where each group begins.
fn members(of: &[u32], count: usize) -> (Vec<usize>, Vec<u32>) {
    let mut first = vec![0_usize; count + 1];
    of.iter().for_each(|group| first[*group as usize + 1] += 1);
    for group in 0..count {
        first[group + 1] += first[group];
    }
    let mut next = first.clone();
    let mut members = vec![0; of.len()];
    for (node, group) in of.iter().enumerate() {
        members[next[*group as usize]] = node as u32;
        next[*group as usize] += 1;
    }
    (first, members)
}

/// Weights from one node to groups; only what was touched is cleared.
pub(super) struct Links {
    weight: Vec<f64>,
    pub(super) touched: Vec<u32>,
}

impl Links {
    pub(super) fn new(groups: usize) -> Self {
        Self { weight: vec![0.0; groups], touched: Vec::new() }
    }

    pub(super) fn clear(&mut self) {
        self.touched.drain(..).for_each(|group| self.weight[group as usize] = 0.0);
    }

    pub(super) fn add(&mut self, around: impl Iterator<Item = (u32, f64)>) {
        for (group, w) in around {
            let sum = &mut self.weight[group as usize];
            if *sum == 0.0 {
                self.touched.push(group);
            }
            *sum += w;
        }
    }

    pub(super) fn to(&self, group: u32) -> f64 {
        self.weight[group as usize]
    }
}
