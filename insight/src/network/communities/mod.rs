//! Neighbourhoods: groups with more ties inside than expected (modularity: Newman and Girvan,
//! Physical Review E 69:026113, 2004), found by the Leiden method (Traag, Waltman, van Eck,
//! Scientific Reports 9:5233, 2019): local moves, refinement within groups, joining, again.
//! Gains are sums and products of whole numbers, so every machine takes the same decisions.

mod level;
mod moves;
mod refine;
mod search;

use super::{Graph, Groups};

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

/// Finds neighbourhoods by the weights of ties, whatever their direction. Each is connected.
/// Small graphs are tried from several starts and the best is kept; the result is good, not
/// proven best.
#[must_use]
pub fn communities(graph: &Graph) -> Communities {
    let graph = graph.without_direction();
    let groups = Groups::new(&search::best(&graph));
    let modularity = modularity(&graph, &groups.of);
    Communities { count: groups.count() as u32, of: groups.of, modularity }
}

/// The modularity of a division into groups (`of` has the group of each node), exactly, as
/// numerator and denominator. Direction is dropped.
#[must_use]
pub fn modularity(graph: &Graph, of: &[u32]) -> (i128, i128) {
    let graph = graph.without_direction();
    let group = |node: usize| of.get(node).map_or(0, |g| *g as usize);
    let most = (0..graph.nodes()).map(group).max().unwrap_or(0);
    let (mut inside, mut strength) = (0_i128, vec![0_i128; most + 1]);
    for node in 0..graph.nodes() {
        strength[group(node)] += i128::from(graph.strength(node));
        let own = graph.around(node).filter(|(other, _)| group(*other) == group(node));
        inside += own.map(|(_, w)| i128::from(w)).sum::<i128>();
    }
    let total: i128 = strength.iter().sum();
    let expected: i128 = strength.iter().map(|s| s * s).sum();
    (inside * total - expected, (total * total).max(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::components;
    use proptest::prelude::*;

    fn two_groups() -> Graph {
        let mut ties = vec![(0, 5, 1)];
        for base in [0, 5] {
            for a in 0..5_u32 {
                ties.extend((0..a).map(|b| (base + a, base + b, 1)));
            }
        }
        Graph::undirected(11, &ties)
    }

    #[test]
    fn two_groups_with_a_bridge_are_two_neighbourhoods() {
        let found = communities(&two_groups());
        assert_eq!(found.of, [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2]);
        assert_eq!(found.count, 3);
        // 20 of 21 ties inside, halves of all ends: 40/42 - 2·(21/42)².
        assert_eq!(found.modularity, (40 * 42 - 2 * 21 * 21, 42 * 42));
    }

    #[test]
    fn nobody_and_no_ties_are_fine() {
        assert_eq!(communities(&Graph::undirected(0, &[])).count, 0);
        let alone = communities(&Graph::undirected(3, &[(0, 9, 1)]));
        assert_eq!((alone.of, alone.modularity), (vec![0, 1, 2], (0, 1)));
    }

    proptest! {
        #[test]
        fn neighbourhoods_are_connected_and_no_worse_than_parts(
            raw in prop::collection::vec((0u32..30, 0u32..30, 1u64..4), 0..60)
        ) {
            let graph = Graph::undirected(30, &raw);
            let found = communities(&graph);
            let inside: Vec<_> = graph
                .each_tie()
                .filter(|t| found.of[t.0 as usize] == found.of[t.1 as usize])
                .collect();
            let pieces = components(&Graph::undirected(30, &inside));
            prop_assert_eq!(pieces.count(), found.count as usize);
            let parts = modularity(&graph, &components(&graph).of);
            prop_assert!(found.modularity.0 >= parts.0);
            prop_assert_eq!(communities(&graph), found);
        }
    }
}
