//! The search over levels and starts.

use rayon::prelude::*;

use super::level::Level;
use super::moves::move_nodes;
use super::refine::refine;
use crate::network::Graph;
use crate::network::groups::by_first_member;
use crate::random::Stream;

/// How thoroughly a graph is searched.
struct Effort {
    /// Starts, each from single nodes in an order of its own.
    starts: u64,
    /// Descents from each start, and from where the best of them ended. How good a division can
    /// become shows after the first.
    first: u32,
    more: u32,
}

impl Effort {
    fn new(nodes: usize) -> Self {
        match nodes {
            0..=500 => Self { starts: 60, first: 20, more: 0 },
            501..=5_000 => Self { starts: 8, first: 5, more: 15 },
            _ => Self { starts: 2, first: 1, more: 1 },
        }
    }
}

/// The best division found, as a group for each node. Of equally good ones it is that of the
/// earliest start, so the answer does not depend on which start is done first.
pub(super) fn best(graph: &Graph) -> Vec<u32> {
    let (level, numbers) = Level::new(graph);
    let effort = Effort::new(graph.nodes());
    let singles: Vec<u32> = (0..level.nodes() as u32).collect();
    let from = |seed: u64| {
        let mut random = Stream::new(seed);
        let found = leiden(&level, singles.clone(), effort.first, &mut random);
        (level.quality(&found), std::cmp::Reverse(seed), found)
    };
    let best = (0..effort.starts).into_par_iter().map(from).max().map(|best| best.2);
    let mut random = Stream::new(effort.starts);
    let mut best = leiden(&level, best.unwrap_or_default(), effort.more, &mut random);
    move_nodes(&level, &mut best, shuffled(&level, &mut random));
    let mut of = vec![0_u32; numbers.len()];
    let best = level.connected(&best);
    numbers.iter().zip(best).for_each(|(node, group)| of[*node as usize] = group);
    of
}

/// Descends again from the answer of the descent before, while that changes anything.
fn leiden(lowest: &Level, mut answer: Vec<u32>, descents: u32, random: &mut Stream) -> Vec<u32> {
    for _ in 0..descents {
        let next = descend(lowest, &answer, random);
        if next == answer {
            break;
        }
        answer = next;
    }
    answer
}

/// Moves, refines, joins, until joining changes nothing; then takes the groups down again, level
/// by level, and lets what is smaller move too (multilevel refinement: Rotta and Noack, ACM
/// Journal of Experimental Algorithmics 16, 2011).
fn descend(lowest: &Level, start: &[u32], random: &mut Stream) -> Vec<u32> {
    let mut groups = start.to_vec();
    let mut joined: Vec<(Level, Vec<u32>)> = Vec::new();
    loop {
        let level = joined.last().map_or(lowest, |up| &up.0);
        move_nodes(level, &mut groups, shuffled(level, random));
        let (numbered, group_count) = by_first_member(&groups);
        let refined = refine(level, &numbered, &shuffled(level, random));
        let (refined, count) = by_first_member(&refined);
        if count == level.nodes() || group_count == level.nodes() {
            groups = numbered;
            break;
        }
        // The refined groups become nodes; they start in the group they were found in.
        groups = vec![0; count];
        refined.iter().zip(&numbered).for_each(|(r, g)| groups[*r as usize] = *g);
        let up = level.joined(&refined, count);
        joined.push((up, refined));
    }
    // The lowest level comes first in the next descent.
    while let Some((_, of)) = joined.pop() {
        groups = of.iter().map(|up| groups[*up as usize]).collect();
        let level = joined.last().map_or(lowest, |up| &up.0);
        if !joined.is_empty() {
            move_nodes(level, &mut groups, shuffled(level, random));
        }
    }
    groups
}

fn shuffled(level: &Level, random: &mut Stream) -> Vec<u32> {
    let mut order: Vec<u32> = (0..level.nodes() as u32).collect();
    random.shuffle(&mut order);
    order
}
