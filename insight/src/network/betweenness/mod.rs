//! Who stands between the others: betweenness (Freeman, Sociometry 40, 1977).

mod brandes;
mod sampled;
mod trees;

use rayon::prelude::*;

use super::Graph;
use brandes::{Search, Sources};
pub use sampled::{Sampled, sampled_betweenness};

/// Parts of the work. Their sums are added in order, so the answer is the same on every machine,
/// however many cores it has.
const PARTS: usize = 64;

/// How many pairs of other nodes each node stands between: for each pair, the share of its
/// shortest ways that lead through the node. Pairs count once, with direction once each way.
/// Weights do not count. Exact, `O(nm)` (Brandes, Journal of Mathematical Sociology 25, 2001),
/// after branches that hang on one node have been counted by their size.
#[must_use]
pub fn betweenness(graph: &Graph) -> Vec<f64> {
    let sources = if graph.is_directed() { Sources::all(graph) } else { trees::shrink(graph) };
    let each = (sources.nodes.len() / PARTS).max(1);
    let parts: Vec<Vec<f64>> = sources
        .nodes
        .par_chunks(each)
        .map(|nodes| {
            let mut search = Search::new(&sources);
            nodes.iter().for_each(|node| search.from(*node));
            search.between
        })
        .collect();
    let mut between = sources.between.clone();
    let halves = if graph.is_directed() { 1.0 } else { 0.5 };
    for (place, original) in sources.originals.iter().enumerate() {
        let sum: f64 = parts.iter().map(|part| part[place]).sum();
        between[*original as usize] += sum * halves;
    }
    between
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_middle_of_a_path_and_of_a_star() {
        let path = Graph::undirected(5, &[(0, 1, 1), (1, 2, 1), (2, 3, 1)]);
        assert_eq!(betweenness(&path), [0.0, 2.0, 2.0, 0.0, 0.0]);
        let star = Graph::undirected(4, &[(0, 1, 1), (0, 2, 1), (0, 3, 1)]);
        assert_eq!(betweenness(&star), [3.0, 0.0, 0.0, 0.0]);
        let ring = Graph::undirected(4, &[(0, 1, 1), (1, 2, 1), (2, 3, 1), (3, 0, 1)]);
        assert_eq!(betweenness(&ring), [0.5; 4]);
        assert!(betweenness(&Graph::undirected(0, &[])).is_empty());
    }

    /// By definition: distances and numbers of ways between all pairs.
    fn by_definition(graph: &Graph) -> Vec<f64> {
        let nodes = graph.nodes();
        let ways = |from: usize| {
            let (mut far, mut ways) = (vec![usize::MAX; nodes], vec![0.0; nodes]);
            (far[from], ways[from]) = (0, 1.0);
            let mut order = vec![from];
            let mut at = 0;
            while at < order.len() {
                let node = order[at];
                for other in graph.neighbours(node).iter().map(|o| *o as usize) {
                    if far[other] == usize::MAX {
                        far[other] = far[node] + 1;
                        order.push(other);
                    }
                    if far[other] == far[node] + 1 {
                        ways[other] += ways[node];
                    }
                }
                at += 1;
            }
            (far, ways)
        };
        let all: Vec<_> = (0..nodes).map(ways).collect();
        let mut between = vec![0.0; nodes];
        for (a, b) in (0..nodes).flat_map(|a| (0..nodes).map(move |b| (a, b))) {
            let once = graph.is_directed() || a < b;
            if a == b || !once || all[a].0[b] == usize::MAX {
                continue;
            }
            for v in (0..nodes).filter(|v| *v != a && *v != b) {
                let (one, two) = (all[a].0[v], all[v].0[b]);
                if one.checked_add(two) == Some(all[a].0[b]) {
                    between[v] += all[a].1[v] * all[v].1[b] / all[a].1[b];
                }
            }
        }
        between
    }

    proptest! {
        #[test]
        fn counting_backwards_equals_the_definition(
            raw in prop::collection::vec((0u32..14, 0u32..14), 0..30), directed: bool
        ) {
            let ties: Vec<_> = raw.iter().map(|(a, b)| (*a, *b, 1)).collect();
            let graph = if directed { Graph::directed } else { Graph::undirected }(14, &ties);
            for (found, wanted) in betweenness(&graph).iter().zip(by_definition(&graph)) {
                prop_assert!((found - wanted).abs() < 1e-9, "{found} {wanted}");
            }
        }
    }
}
