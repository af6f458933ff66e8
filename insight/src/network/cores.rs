//! How deep each node stands: the k-core is what remains when everyone with fewer than k ties
//! to those remaining has left (Seidman 1983).

use super::Graph;

/// The largest k for which each node is in the k-core. `O(m)`: Batagelj and Zaveršnik, "An O(m)
/// algorithm for cores decomposition of networks", arXiv cs/0310049, 2003. Direction is dropped.
#[must_use]
pub fn core_numbers(graph: &Graph) -> Vec<u32> {
    let graph = graph.without_direction();
    let mut degree = super::degrees(&graph);
    let nodes = degree.len();
    // Nodes in order of degree; `first[d]` is where those with degree d begin.
    let mut first = vec![0_usize; degree.iter().max().map_or(0, |d| *d as usize) + 2];
    degree.iter().for_each(|d| first[*d as usize + 1] += 1);
    for d in 1..first.len() {
        first[d] += first[d - 1];
    }
    let mut next = first.clone();
    let (mut order, mut place) = (vec![0_u32; nodes], vec![0_usize; nodes]);
    for (node, d) in degree.iter().enumerate() {
        place[node] = next[*d as usize];
        order[place[node]] = node as u32;
        next[*d as usize] += 1;
    }
    for at in 0..nodes {
        let node = order[at] as usize;
        let own = degree[node];
        for other in graph.neighbours(node) {
            let (other, d) = (*other as usize, degree[*other as usize]);
            if d <= own {
                continue;
            }
            // The other loses a tie: it changes places with the first of its degree.
            let (to, from) = (first[d as usize], place[other]);
            let moved = order[to];
            order.swap(from, to);
            (place[moved as usize], place[other]) = (from, to);
            first[d as usize] += 1;
            degree[other] -= 1;
        }
    }
    degree
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_of_four_with_a_tail() {
        let ties = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (3, 4), (4, 5)];
        let ties: Vec<_> = ties.iter().map(|(a, b)| (*a, *b, 1)).collect();
        assert_eq!(core_numbers(&Graph::undirected(7, &ties)), [3, 3, 3, 3, 1, 1, 0]);
    }
}
