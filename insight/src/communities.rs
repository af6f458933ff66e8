//! Neighbourhoods: groups with more ties inside than expected (modularity: Newman and Girvan
//! 2004), found by the Leiden method (Traag, Waltman, van Eck, Scientific Reports 9:5233, 2019):
//! local moves, refinement within groups, joining, again. Weights are integers and gains are
//! compared exactly, so every machine takes the same decisions. Groups are connected.

use crate::random::Stream;

/// Who is in which neighbourhood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Communities {
    /// Neighbourhood of each node: 0 is the largest; equal sizes by lowest member.
    pub of: Vec<u32>,
    /// Number of neighbourhoods.
    pub count: u32,
    /// Modularity as numerator and denominator (denominator is the square of twice the weight;
    /// 0/1 when there are no ties).
    pub modularity: (i128, i128),
}

/// A graph with self-loops, in rows: neighbours of `n` are `to[start[n]..start[n + 1]]`.
struct Graph {
    start: Vec<usize>,
    to: Vec<u32>,
    weight: Vec<u64>,
    /// Sum of weights at a node, own loops twice.
    strength: Vec<u64>,
    /// Weight of own loops.
    loops: Vec<u64>,
    /// Sum of strengths: twice the total weight.
    total: u64,
}

impl Graph {
    fn new(nodes: usize, ties: &mut Vec<(u32, u32, u64)>) -> Self {
        let mut loops = vec![0_u64; nodes];
        for t in ties.iter().filter(|t| t.0 == t.1) {
            loops[t.0 as usize] += t.2;
        }
        ties.retain(|t| t.0 != t.1);
        let back: Vec<_> = ties.iter().map(|t| (t.1, t.0, t.2)).collect();
        ties.extend(back);
        ties.sort_unstable();
        let (mut start, mut to, mut weight) = (vec![0_usize; nodes + 1], vec![], vec![]);
        for same in ties.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            let (from, other, _) = same[0];
            to.push(other);
            weight.push(same.iter().map(|t| t.2).sum());
            start[from as usize + 1] += 1;
        }
        for n in 0..nodes {
            start[n + 1] += start[n];
        }
        let strength: Vec<u64> = (0..nodes)
            .map(|n| 2 * loops[n] + weight[start[n]..start[n + 1]].iter().sum::<u64>())
            .collect();
        let total = strength.iter().sum();
        Self { start, to, weight, strength, loops, total }
    }

    fn len(&self) -> usize {
        self.strength.len()
    }

    fn around(&self, n: usize) -> impl Iterator<Item = (usize, u64)> + '_ {
        let range = self.start[n]..self.start[n + 1];
        self.to[range.clone()].iter().map(|t| *t as usize).zip(self.weight[range].iter().copied())
    }

    /// The graph whose nodes are the groups of `of` (numbered below `count`).
    fn joined(&self, of: &[u32], count: usize) -> Self {
        let mut ties = Vec::new();
        for n in 0..self.len() {
            if self.loops[n] > 0 {
                ties.push((of[n], of[n], self.loops[n]));
            }
            for (other, w) in self.around(n).filter(|(other, _)| *other > n) {
                ties.push((of[n].min(of[other]), of[n].max(of[other]), w));
            }
        }
        Self::new(count, &mut ties)
    }

    fn modularity(&self, of: &[u32]) -> (i128, i128) {
        let groups = of.iter().max().map_or(0, |m| *m as usize + 1);
        let (mut inside, mut strength) = (0_i128, vec![0_i128; groups]);
        for n in 0..self.len() {
            strength[of[n] as usize] += i128::from(self.strength[n]);
            inside += 2 * i128::from(self.loops[n]);
            inside += self
                .around(n)
                .filter(|(o, _)| of[*o] == of[n])
                .map(|(_, w)| i128::from(w))
                .sum::<i128>();
        }
        let total = i128::from(self.total);
        let expected: i128 = strength.iter().map(|s| s * s).sum();
        (inside * total - expected, (total * total).max(1))
    }
}

/// Finds neighbourhoods among `nodes` by undirected `ties` (from, to, weight; out-of-range ones
/// are left out, repeated ones add up). Small graphs are tried from several starts and the best
/// is kept; the result is good, not proven best.
#[must_use]
pub fn communities(nodes: usize, ties: &[(u32, u32, u64)]) -> Communities {
    let fits = |t: &&(u32, u32, u64)| (t.0 as usize) < nodes && (t.1 as usize) < nodes && t.2 > 0;
    let mut kept: Vec<_> = ties.iter().filter(fits).copied().collect();
    let graph = Graph::new(nodes, &mut kept);
    let starts = match nodes {
        0..=500 => 60,
        501..=5_000 => 8,
        _ => 2,
    };
    let mut best: Option<(i128, Vec<u32>)> = None;
    for seed in 0..starts {
        let of = connected(&graph, &leiden(&graph, seed));
        let quality = graph.modularity(&of).0;
        if best.as_ref().is_none_or(|b| quality > b.0) {
            best = Some((quality, of));
        }
    }
    let (of, count) = by_size(&best.map(|b| b.1).unwrap_or_default());
    let modularity = graph.modularity(&of);
    Communities { of, count, modularity }
}

fn leiden(graph: &Graph, seed: u64) -> Vec<u32> {
    let mut random = Stream::new(seed);
    let mut answer: Vec<u32> = (0..graph.len() as u32).collect();
    // Two rounds from the full graph: the second starts at the first one's answer.
    for _ in 0..3 {
        let before = answer.clone();
        answer = round(graph, &answer, &mut random);
        if answer == before {
            break;
        }
    }
    answer
}

/// One descent: move, refine, join, until joining changes nothing. Returns groups of the
/// original nodes.
fn round(graph: &Graph, start: &[u32], random: &mut Stream) -> Vec<u32> {
    let mut of_original: Vec<u32> = (0..graph.len() as u32).collect();
    let mut owned: Option<Graph> = None;
    let mut groups = start.to_vec();
    loop {
        let level = owned.as_ref().unwrap_or(graph);
        move_nodes(level, &mut groups, random);
        let (numbered, group_count) = renumber(&groups);
        let refined = refine(level, &numbered, random);
        let (refined, count) = renumber(&refined);
        if count == level.len() || group_count == level.len() {
            return of_original.iter().map(|n| numbered[*n as usize]).collect();
        }
        // The refined groups become nodes; they start in the group they were found in.
        let mut next = vec![0_u32; count];
        for (n, r) in refined.iter().enumerate() {
            next[*r as usize] = numbered[n];
        }
        for n in &mut of_original {
            *n = refined[*n as usize];
        }
        let joined = level.joined(&refined, count);
        owned = Some(joined);
        groups = next;
    }
}

/// Moves nodes to the neighbouring group with the largest gain until no move gains.
fn move_nodes(graph: &Graph, groups: &mut [u32], random: &mut Stream) {
    let n = graph.len();
    let mut strength = vec![0_i128; n.max(groups.iter().max().map_or(0, |m| *m as usize + 1))];
    for (node, group) in groups.iter().enumerate() {
        strength[*group as usize] += i128::from(graph.strength[node]);
    }
    let mut order: Vec<u32> = (0..n as u32).collect();
    random.shuffle(&mut order);
    let mut queue: std::collections::VecDeque<u32> = order.into();
    let mut waiting = vec![true; n];
    let mut links = Links::new(strength.len());
    while let Some(node) = queue.pop_front() {
        let node = node as usize;
        waiting[node] = false;
        let own = groups[node];
        let weight = i128::from(graph.strength[node]);
        links.gather(graph.around(node).map(|(o, w)| (groups[o], w)));
        strength[own as usize] -= weight;
        let gain = |g: u32, link: u64| {
            i128::from(link) * i128::from(graph.total) - weight * strength[g as usize]
        };
        let mut best = (gain(own, links.to(own)), own);
        for &g in &links.touched {
            let value = gain(g, links.to(g));
            if value > best.0 {
                best = (value, g);
            }
        }
        strength[best.1 as usize] += weight;
        if best.1 != own {
            groups[node] = best.1;
            for (other, _) in graph.around(node).filter(|(o, _)| groups[*o] != best.1) {
                if !std::mem::replace(&mut waiting[other], true) {
                    queue.push_back(other as u32);
                }
            }
        }
    }
}

/// Within each group, joins single nodes that are well tied to the rest of the group
/// (Traag et al., algorithm A.2, taking the best join instead of a random one).
fn refine(graph: &Graph, groups: &[u32], random: &mut Stream) -> Vec<u32> {
    let n = graph.len();
    let mut refined: Vec<u32> = (0..n as u32).collect();
    let mut size = vec![1_u32; n];
    let mut strength: Vec<i128> = graph.strength.iter().map(|s| i128::from(*s)).collect();
    let total = i128::from(graph.total);
    let mut group_strength = vec![0_i128; n.max(1)];
    for (node, g) in groups.iter().enumerate() {
        group_strength[*g as usize] += i128::from(graph.strength[node]);
    }
    // Ties from each refined group to the rest of its group.
    let mut outward: Vec<i128> = (0..n)
        .map(|v| {
            let same = graph.around(v).filter(|(o, _)| groups[*o] == groups[v]);
            same.map(|(_, w)| i128::from(w)).sum()
        })
        .collect();
    let mut order: Vec<u32> = (0..n as u32).collect();
    random.shuffle(&mut order);
    let mut links = Links::new(n);
    for node in order {
        let v = node as usize;
        let own = i128::from(graph.strength[v]);
        let group = group_strength[groups[v] as usize];
        if size[refined[v] as usize] != 1 || outward[v] * total < own * (group - own) {
            continue;
        }
        let inside = graph.around(v).filter(|(o, _)| groups[*o] == groups[v]);
        links.gather(inside.map(|(o, w)| (refined[o], w)));
        let mut best = (0_i128, refined[v]);
        for &c in &links.touched {
            let s = strength[c as usize];
            if c == refined[v] || outward[c as usize] * total < s * (group - s) {
                continue;
            }
            let value = i128::from(links.to(c)) * total - own * s;
            if value > best.0 {
                best = (value, c);
            }
        }
        let (_, c) = best;
        if c != refined[v] {
            let link = i128::from(links.to(c));
            let (old, new) = (refined[v] as usize, c as usize);
            outward[new] += outward[v] - 2 * link;
            strength[new] += own;
            strength[old] -= own;
            size[new] += 1;
            size[old] -= 1;
            refined[v] = c;
        }
    }
    refined
}

/// Splits groups that fell into pieces; each split raises modularity, as there are no ties
/// between the pieces.
fn connected(graph: &Graph, groups: &[u32]) -> Vec<u32> {
    let mut of = vec![u32::MAX; graph.len()];
    let mut count = 0;
    let mut stack = Vec::new();
    for first in 0..graph.len() {
        if of[first] != u32::MAX {
            continue;
        }
        of[first] = count;
        stack.push(first);
        while let Some(node) = stack.pop() {
            for (other, _) in graph.around(node) {
                if of[other] == u32::MAX && groups[other] == groups[first] {
                    of[other] = count;
                    stack.push(other);
                }
            }
        }
        count += 1;
    }
    of
}

/// Weights from one node to groups; cleared by touching only what was used.
struct Links {
    weight: Vec<u64>,
    touched: Vec<u32>,
}

impl Links {
    fn new(groups: usize) -> Self {
        Self { weight: vec![0; groups], touched: Vec::new() }
    }

    fn gather(&mut self, around: impl Iterator<Item = (u32, u64)>) {
        for g in self.touched.drain(..) {
            self.weight[g as usize] = 0;
        }
        for (g, w) in around {
            if self.weight[g as usize] == 0 {
                self.touched.push(g);
            }
            self.weight[g as usize] += w;
        }
    }

    fn to(&self, g: u32) -> u64 {
        self.weight[g as usize]
    }
}

/// Groups numbered 0.. in order of first member, and how many.
fn renumber(groups: &[u32]) -> (Vec<u32>, usize) {
    let most = groups.iter().max().map_or(0, |m| *m as usize + 1);
    let mut new = vec![u32::MAX; most];
    let mut count = 0_u32;
    let of = groups
        .iter()
        .map(|g| {
            let slot = &mut new[*g as usize];
            if *slot == u32::MAX {
                *slot = count;
                count += 1;
            }
            *slot
        })
        .collect();
    (of, count as usize)
}

/// Groups numbered by falling size, then by first member, and how many.
fn by_size(groups: &[u32]) -> (Vec<u32>, u32) {
    let (of, count) = renumber(groups);
    let mut size = vec![0_u32; count];
    for g in &of {
        size[*g as usize] += 1;
    }
    let mut order: Vec<u32> = (0..count as u32).collect();
    order.sort_by_key(|g| (std::cmp::Reverse(size[*g as usize]), *g));
    let mut rank = vec![0_u32; count];
    for (r, g) in order.iter().enumerate() {
        rank[*g as usize] = r as u32;
    }
    (of.iter().map(|g| rank[*g as usize]).collect(), count as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_groups_with_a_bridge_are_two_neighbourhoods() {
        let mut ties = vec![(0, 5, 1)];
        for base in [0, 5] {
            for a in 0..5_u32 {
                ties.extend((0..a).map(|b| (base + a, base + b, 1)));
            }
        }
        let found = communities(11, &ties);
        assert_eq!(found.of, [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2]);
        assert_eq!(found.count, 3);
        // 20 of 21 ties inside; strengths 21 and 21 of 42.
        assert_eq!(found.modularity, (2 * 20 * 42 - 2 * 21 * 21, 42 * 42));
    }

    #[test]
    fn without_ties_everyone_is_alone() {
        let found = communities(3, &[(0, 9, 1)]);
        assert_eq!((found.of, found.modularity), (vec![0, 1, 2], (0, 1)));
        assert_eq!(communities(0, &[]).count, 0);
    }
}
