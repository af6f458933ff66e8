//! Refinement: each group is built anew from single nodes, so that what is joined is connected
//! and a group can fall apart on the level above.

use super::level::{Level, Links};

/// Within each group, joins single nodes that are well tied to the rest of the group
/// (Traag et al., algorithm A.2, taking the best join instead of a random one). Visits nodes in
/// the `order` given. Refined groups have the number of a member.
pub(super) fn refine(level: &Level, groups: &[u32], order: &[u32]) -> Vec<u32> {
    let nodes = level.nodes();
    let mut refined: Vec<u32> = (0..nodes as u32).collect();
    let mut single = vec![true; nodes];
    let mut strength = level.strength.clone();
    let mut whole = vec![0.0_f64; nodes];
    for (node, group) in groups.iter().enumerate() {
        whole[*group as usize] += level.strength[node];
    }
    // The ties of each refined group to the rest of its group.
    let inside =
        |v: usize| level.around(v).filter(move |(other, _)| groups[*other as usize] == groups[v]);
    let mut outward: Vec<f64> = (0..nodes).map(|v| inside(v).map(|(_, w)| w).sum()).collect();
    let mut links = Links::new(nodes);
    for &node in order {
        let v = node as usize;
        let (own, whole) = (level.strength[v], whole[groups[v] as usize]);
        let well_tied = |c: usize, strength: &[f64], outward: &[f64]| {
            outward[c] * level.total >= strength[c] * (whole - strength[c])
        };
        if !single[v] || !well_tied(v, &strength, &outward) {
            continue;
        }
        links.clear();
        links.add(inside(v).map(|(other, w)| (refined[other as usize], w)));
        let mut best = (0.0_f64, node);
        for &group in &links.touched {
            let value = links.to(group) * level.total - own * strength[group as usize];
            if value > best.0 && well_tied(group as usize, &strength, &outward) {
                best = (value, group);
            }
        }
        let joined = best.1 as usize;
        if joined != v {
            outward[joined] += outward[v] - 2.0 * links.to(best.1);
            strength[joined] += own;
            strength[v] = 0.0;
            single[joined] = false;
            refined[v] = best.1;
        }
    }
    refined
}
