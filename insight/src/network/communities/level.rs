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
    /// The lowest level: the graph itself, with the number of each of its nodes in the graph.
    /// The best connected come first, since what is often looked at should lie together in memory.
    pub(super) fn new(graph: &Graph) -> (Self, Vec<u32>) {
        let mut numbers: Vec<u32> = (0..graph.nodes() as u32).collect();
        let degree = |node: &u32| graph.neighbours(*node as usize).len();
        numbers.sort_by_key(|node| (std::cmp::Reverse(degree(node)), *node));
        let mut place = vec![0_u32; graph.nodes()];
        numbers.iter().enumerate().for_each(|(at, node)| place[*node as usize] = at as u32);
        let (mut start, mut to, mut weight) = (vec![0], Vec::new(), Vec::new());
        for node in &numbers {
            to.extend(graph.neighbours(*node as usize).iter().map(|other| place[*other as usize]));
            weight.extend(graph.around(*node as usize).map(|(_, w)| w as f64));
            start.push(to.len());
        }
        let strength = numbers.iter().map(|node| graph.strength(*node as usize) as f64);
        let strength: Vec<f64> = strength.collect();
        let level = Self { start, to, weight, total: strength.iter().sum(), strength };
        (level, numbers)
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

    /// Modularity times the square of the total, which is the same for all divisions.
    pub(super) fn quality(&self, of: &[u32]) -> i128 {
        let mut strength = vec![0_i128; self.nodes()];
        let mut inside = 0_i128;
        for node in 0..self.nodes() {
            strength[of[node] as usize] += self.strength[node] as i128;
            let own = self.around(node).filter(|(other, _)| of[*other as usize] == of[node]);
            inside += own.map(|(_, w)| w as i128).sum::<i128>();
        }
        inside * self.total as i128 - strength.iter().map(|s| s * s).sum::<i128>()
    }

    /// Splits groups that fell into pieces; each split raises modularity, as there are no ties
    /// between the pieces.
    pub(super) fn connected(&self, of: &[u32]) -> Vec<u32> {
        let mut piece = vec![u32::MAX; self.nodes()];
        let mut waiting = Vec::new();
        for first in 0..self.nodes() as u32 {
            if piece[first as usize] != u32::MAX {
                continue;
            }
            piece[first as usize] = first;
            waiting.push(first as usize);
            while let Some(node) = waiting.pop() {
                for other in self.neighbours(node).iter().map(|other| *other as usize) {
                    if piece[other] == u32::MAX && of[other] == of[node] {
                        piece[other] = first;
                        waiting.push(other);
                    }
                }
            }
        }
        piece
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
