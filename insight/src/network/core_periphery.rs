//! Who is the core, who stands at the edge: the division closest to a core where everyone is
//! tied to everyone and a periphery where nobody is (Borgatti and Everett, "Models of
//! core/periphery structures", Social Networks 21, 1999; ties between the two do not matter).

use super::{Graph, degrees};

/// A core and how well the network fits it.
#[derive(Clone, Debug, PartialEq)]
pub struct CorePeriphery {
    /// The members of the core, best connected first.
    pub core: Vec<u32>,
    /// Pairs that break the pattern: untied within the core or tied within the periphery. No
    /// division has fewer.
    pub misfits: u64,
    /// The share of pairs in the core that are tied; `None` when it has no pairs.
    pub core_density: Option<f64>,
    /// The same for the periphery.
    pub periphery_density: Option<f64>,
    /// How closely pairs inside core and periphery follow the pattern: their correlation, 1 when
    /// they do exactly; `None` when there is nothing to compare.
    pub fit: Option<f64>,
}

/// Finds the core, whatever the direction of the ties. Exact: the best core of k members are the
/// k with most ties, so the best of all is found by sorting (Lip, "A fast algorithm for the
/// discrete core/periphery bipartitioning problem", arXiv 1102.5511, 2011). Among equally good
/// ones it is the smallest, then that of the lower numbers.
#[must_use]
pub fn core_periphery(graph: &Graph) -> CorePeriphery {
    let graph = graph.without_direction();
    let degree = degrees(&graph);
    let mut order: Vec<u32> = (0..graph.nodes() as u32).collect();
    order.sort_by_key(|node| (std::cmp::Reverse(degree[*node as usize]), *node));
    // One more member breaks as many more pairs as the core has members, and mends its ties.
    let joins = |(size, node): &(usize, &u32)| degree[**node as usize] as usize > *size;
    let size = order.iter().enumerate().take_while(joins).count();
    let core = order[..size].to_vec();
    let mut inside = vec![false; graph.nodes()];
    core.iter().for_each(|node| inside[*node as usize] = true);
    let within = |part: bool| {
        let both = |t: &(u32, u32, u64)| [t.0, t.1].iter().all(|n| inside[*n as usize] == part);
        graph.each_tie().filter(both).count() as u64
    };
    let (tied, stray) = (within(true), within(false));
    let pairs = |n: usize| (n as u64) * (n as u64).saturating_sub(1) / 2;
    let (core_pairs, edge_pairs) = (pairs(size), pairs(graph.nodes() - size));
    let share = |part: u64, all: u64| (all > 0).then(|| part as f64 / all as f64);
    CorePeriphery {
        core,
        misfits: core_pairs - tied + stray,
        core_density: share(tied, core_pairs),
        periphery_density: share(stray, edge_pairs),
        fit: correlation(tied, core_pairs, stray, edge_pairs),
    }
}

/// The correlation of two yes-or-no values over pairs: tied or not, in the core or not (phi).
fn correlation(tied: u64, core_pairs: u64, stray: u64, edge_pairs: u64) -> Option<f64> {
    let (tied, stray) = (tied as f64, stray as f64);
    let (core, edge) = (core_pairs as f64, edge_pairs as f64);
    let (ties, none) = (tied + stray, core + edge - tied - stray);
    let spread = (core * edge * ties * none).sqrt();
    (spread > 0.0).then(|| (tied * (edge - stray) - stray * (core - tied)) / spread)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_triangle_with_fringes_is_a_perfect_core() {
        let ties = [(0, 1), (1, 2), (2, 0), (0, 3), (1, 4), (2, 5), (0, 6)].map(|(a, b)| (a, b, 1));
        let found = core_periphery(&Graph::undirected(8, &ties));
        assert_eq!(found.core, [0, 1, 2]);
        assert_eq!((found.misfits, found.fit), (0, Some(1.0)));
        assert_eq!(core_periphery(&Graph::undirected(3, &[])).core, [0; 0]);
    }

    proptest! {
        #[test]
        fn no_division_has_fewer_misfits(
            raw in prop::collection::vec((0u32..7, 0u32..7), 0..20)
        ) {
            let ties: Vec<_> = raw.iter().map(|(a, b)| (*a, *b, 1)).collect();
            let graph = Graph::undirected(7, &ties);
            let fewest = (0_u32..128).map(|set| {
                let core = |n: u32| set >> n & 1 == 1;
                let tied = |a: u32, b: u32| graph.neighbours(a as usize).contains(&b);
                (0..7).flat_map(|a| (0..a).map(move |b| (a, b)))
                    .filter(|(a, b)| core(*a) == core(*b) && core(*a) != tied(*a, *b))
                    .count() as u64
            });
            prop_assert_eq!(core_periphery(&graph).misfits, fewest.min().unwrap_or(0));
        }
    }
}
