//! Are my contacts in contact: triangles and clustering, whatever the direction of the ties.

use super::Graph;

/// Triangles of a network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Triangles {
    /// Triangles each node is a corner of.
    pub at: Vec<u64>,
    /// Pairs of contacts each node has.
    pub pairs: Vec<u64>,
}

impl Triangles {
    /// The number of triangles.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.at.iter().sum::<u64>() / 3
    }

    /// The share of all pairs of contacts that are in contact; `None` without pairs.
    #[must_use]
    pub fn transitivity(&self) -> Option<f64> {
        let pairs: u64 = self.pairs.iter().sum();
        (pairs > 0).then(|| self.at.iter().sum::<u64>() as f64 / pairs as f64)
    }

    /// The share of the pairs of contacts of `node` that are in contact (Watts and Strogatz,
    /// Nature 393, 1998); `None` below two contacts.
    #[must_use]
    pub fn clustering(&self, node: usize) -> Option<f64> {
        let (at, pairs) = (self.at.get(node)?, self.pairs.get(node)?);
        (*pairs > 0).then(|| *at as f64 / *pairs as f64)
    }

    /// The mean of [`Self::clustering`], counting nodes below two contacts as zero; `None`
    /// without nodes.
    #[must_use]
    pub fn average_clustering(&self) -> Option<f64> {
        let sum: f64 = (0..self.at.len()).filter_map(|node| self.clustering(node)).sum();
        (!self.at.is_empty()).then(|| sum / self.at.len() as f64)
    }
}

/// Finds the triangles. `O(m √m)`: each tie is looked at from its end with fewer ties (Chiba and
/// Nishizeki, SIAM Journal on Computing 14, 1985).
#[must_use]
pub fn triangles(graph: &Graph) -> Triangles {
    let graph = graph.without_direction();
    let nodes = graph.nodes();
    let degree = |node: u32| graph.neighbours(node as usize).len();
    let (mut start, mut later) = (vec![0], Vec::with_capacity(graph.ties()));
    for node in 0..nodes as u32 {
        let rank = (degree(node), node);
        let own = graph.neighbours(node as usize).iter();
        later.extend(own.filter(|other| (degree(**other), **other) > rank));
        start.push(later.len());
    }
    let row = |node: u32| &later[start[node as usize]..start[node as usize + 1]];
    let mut at = vec![0_u64; nodes];
    let mut marked = vec![u32::MAX; nodes];
    for one in 0..nodes as u32 {
        row(one).iter().for_each(|other| marked[*other as usize] = one);
        for two in row(one) {
            let mut found = 0;
            for three in row(*two).iter().filter(|three| marked[**three as usize] == one) {
                at[*three as usize] += 1;
                found += 1;
            }
            at[one as usize] += found;
            at[*two as usize] += found;
        }
    }
    let pairs = (0..nodes as u32).map(|node| degree(node) as u64);
    Triangles { at, pairs: pairs.map(|d| d * d.saturating_sub(1) / 2).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_triangles_share_a_side() {
        let ties: Vec<_> =
            [(0, 1), (1, 2), (2, 0), (1, 3), (2, 3), (3, 4)].map(|(a, b)| (a, b, 1)).into();
        let found = triangles(&Graph::undirected(6, &ties));
        assert_eq!(found.at, [1, 2, 2, 1, 0, 0]);
        assert_eq!(found.total(), 2);
        assert_eq!(found.transitivity(), Some(0.6));
        assert_eq!(found.clustering(3), Some(1.0 / 3.0));
        assert_eq!(found.clustering(4), None);
    }
}
