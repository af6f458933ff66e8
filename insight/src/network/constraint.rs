//! Whose contacts are all each other's contacts: structural holes (Burt, Structural Holes,
//! Harvard University Press, 1992, chapter 2).

use super::Graph;

/// Burt's constraint of each node: low where contacts do not know each other and the node can
/// choose, high where they do. `None` for a node without ties. Ties are weighted; with direction
/// those of both ways are added up, as in the book.
#[must_use]
pub fn constraint(graph: &Graph) -> Vec<Option<f64>> {
    let graph = graph.both_ways_added();
    let share: Vec<f64> = (0..graph.nodes()).map(|n| 1.0 / graph.strength(n) as f64).collect();
    // What of `node`'s investment reaches each other node, straight or through one contact.
    let mut reaches = vec![0.0_f64; graph.nodes()];
    let mut of = |node: usize| {
        graph.neighbours(node).iter().for_each(|other| reaches[*other as usize] = 0.0);
        for (contact, w) in graph.around(node) {
            let own = w as f64 * share[node];
            reaches[contact] += own;
            for (other, w) in graph.around(contact) {
                reaches[other] += own * w as f64 * share[contact];
            }
        }
        let contacts = graph.neighbours(node).iter();
        let sum: f64 = contacts.map(|other| reaches[*other as usize].powi(2)).sum();
        (!graph.neighbours(node).is_empty()).then_some(sum)
    };
    (0..graph.nodes()).map(&mut of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_a_star_is_free_and_a_triangle_is_bound() {
        let star = Graph::undirected(4, &[(0, 1, 1), (0, 2, 1)]);
        assert_eq!(constraint(&star), [Some(0.5), Some(1.0), Some(1.0), None]);
        let triangle = Graph::undirected(3, &[(0, 1, 1), (1, 2, 1), (2, 0, 1)]);
        assert_eq!(constraint(&triangle), [Some(1.125); 3]);
        // Both ways added: 0 gives three quarters of its time to 1.
        let uneven = Graph::directed(3, &[(0, 1, 2), (1, 0, 1), (0, 2, 1)]);
        assert_eq!(constraint(&uneven)[0], Some(0.75 * 0.75 + 0.25 * 0.25));
    }
}
