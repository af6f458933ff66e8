//! How many ties each node has, and what that says of the whole.

use super::Graph;

/// The number of different nodes each node is tied to; with direction, those its ties lead to.
#[must_use]
pub fn degrees(graph: &Graph) -> Vec<u32> {
    (0..graph.nodes()).map(|node| graph.neighbours(node).len() as u32).collect()
}

/// The number of different nodes whose ties lead to each node.
#[must_use]
pub fn in_degrees(graph: &Graph) -> Vec<u32> {
    (0..graph.nodes()).map(|node| graph.sources(node).len() as u32).collect()
}

/// The nodes without any tie, ascending.
#[must_use]
pub fn isolates(graph: &Graph) -> Vec<u32> {
    let tied = |node: usize| !graph.neighbours(node).is_empty() || !graph.sources(node).is_empty();
    (0..graph.nodes() as u32).filter(|node| !tied(*node as usize)).collect()
}

/// The share of all possible ties that are there; `None` below two nodes.
#[must_use]
pub fn density(graph: &Graph) -> Option<f64> {
    let nodes = graph.nodes() as f64;
    let possible =
        if graph.is_directed() { nodes * (nodes - 1.0) } else { nodes * (nodes - 1.0) / 2.0 };
    (possible > 0.0).then(|| graph.ties() as f64 / possible)
}

/// Whether the well connected are tied to the well connected: the correlation of the degrees at
/// both ends of a tie (Newman, Physical Review Letters 89:208701, 2002); with direction, of the
/// number of ties that leave the one end and that reach the other. `None` where all are alike.
#[must_use]
pub fn degree_assortativity(graph: &Graph) -> Option<f64> {
    let (mut xy, mut x, mut y, mut xx, mut yy) = (0_i128, 0_i128, 0_i128, 0_i128, 0_i128);
    for from in 0..graph.nodes() {
        let a = graph.neighbours(from).len() as i128;
        for to in graph.neighbours(from) {
            let b = graph.sources(*to as usize).len() as i128;
            (xy, x, y, xx, yy) = (xy + a * b, x + a, y + b, xx + a * a, yy + b * b);
        }
    }
    let ends = graph.out().to.len() as i128;
    let spread = |squares: i128, sum: i128| ((ends * squares - sum * sum) as f64).sqrt();
    let both = spread(xx, x) * spread(yy, y);
    (both > 0.0).then(|| (ends * xy - x * y) as f64 / both)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_counted_and_its_ends_are_unlike() {
        let star = Graph::undirected(5, &[(0, 1, 1), (0, 2, 1), (0, 3, 1)]);
        assert_eq!(degrees(&star), [3, 1, 1, 1, 0]);
        assert_eq!(isolates(&star), [4]);
        assert_eq!(density(&star), Some(0.3));
        assert_eq!(degree_assortativity(&star), Some(-1.0));
        let ring = Graph::undirected(3, &[(0, 1, 1), (1, 2, 1), (2, 0, 1)]);
        assert_eq!(degree_assortativity(&ring), None);
    }
}
