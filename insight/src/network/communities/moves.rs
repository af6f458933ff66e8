//! Local moves: each node goes to the neighbouring group where modularity gains most.

use std::collections::VecDeque;

use super::level::{Level, Links};

/// Moves nodes in the `order` given, then again those whose neighbours moved, until no move
/// gains. Groups are numbered below the number of nodes.
pub(super) fn move_nodes(level: &Level, groups: &mut [u32], order: Vec<u32>) {
    let nodes = level.nodes();
    let (mut strength, mut size) = (vec![0.0_f64; nodes], vec![0_u32; nodes]);
    for (node, group) in groups.iter().enumerate() {
        strength[*group as usize] += level.strength[node];
        size[*group as usize] += 1;
    }
    let mut empty: Vec<u32> = (0..nodes as u32).filter(|g| size[*g as usize] == 0).collect();
    let mut waiting = vec![true; nodes];
    let mut queue: VecDeque<u32> = order.into();
    let mut links = Links::new(nodes);
    while let Some(node) = queue.pop_front() {
        let node = node as usize;
        waiting[node] = false;
        let (own, weight) = (groups[node], level.strength[node]);
        links.clear();
        links.add(level.around(node).map(|(other, w)| (groups[other as usize], w)));
        strength[own as usize] -= weight;
        // What the node gains in a group over standing alone, times half the square of the total.
        let gain = |g: u32| links.to(g) * level.total - weight * strength[g as usize];
        let mut best = (gain(own), own);
        for &group in &links.touched {
            let value = gain(group);
            if value > best.0 {
                best = (value, group);
            }
        }
        if best.0 < 0.0 {
            best = (0.0, empty.last().copied().unwrap_or(own));
        }
        let group = best.1;
        strength[group as usize] += weight;
        if group == own {
            continue;
        }
        groups[node] = group;
        size[own as usize] -= 1;
        size[group as usize] += 1;
        if size[own as usize] == 0 {
            empty.push(own);
        }
        if empty.last() == Some(&group) {
            empty.pop();
        }
        for &other in level.neighbours(node) {
            if groups[other as usize] != group && !waiting[other as usize] {
                waiting[other as usize] = true;
                queue.push_back(other);
            }
        }
    }
}
