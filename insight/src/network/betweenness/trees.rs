//! Branches that hang on one node need no search: everyone in them goes through that node
//! (Baglioni, Geraci, Pellegrini, Lastres, ASONAM 2012).

use super::brandes::Sources;
use crate::network::{Graph, components, degrees};

/// Takes nodes with one tie away, one after the other; the neighbour stands for them. Pairs that
/// a node stands between because of the branches on it are counted here.
pub(super) fn shrink(graph: &Graph) -> Sources {
    let parts = components(graph);
    let mut degree = degrees(graph);
    let mut left = vec![true; graph.nodes()];
    let mut stands_for = vec![1_u64; graph.nodes()];
    let mut between = vec![0.0; graph.nodes()];
    let mut ends: Vec<u32> =
        (0..graph.nodes() as u32).filter(|node| degree[*node as usize] == 1).collect();
    while let Some(end) = ends.pop() {
        let end = end as usize;
        let own = |other: &&u32| left[**other as usize];
        let Some(&holder) = graph.neighbours(end).iter().find(own) else { continue };
        left[end] = false;
        let holder = holder as usize;
        // Between the new branch and the branches there already.
        between[holder] += (stands_for[end] * (stands_for[holder] - 1)) as f64;
        stands_for[holder] += stands_for[end];
        degree[holder] -= 1;
        if degree[holder] == 1 {
            ends.push(holder as u32);
        }
    }
    for node in 0..graph.nodes() {
        // Between its branches and everyone outside of them.
        let part = u64::from(parts.sizes[parts.of[node] as usize]);
        between[node] += ((stands_for[node] - 1) * (part - stands_for[node])) as f64;
    }
    Sources::new(graph, &stands_for, &left, between)
}
