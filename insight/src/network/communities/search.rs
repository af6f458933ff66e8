//! The search over levels and starts.

use super::level::Level;
use super::moves::move_nodes;
use super::refine::refine;
use crate::network::Graph;
use crate::network::groups::by_first_member;
use crate::random::Stream;

/// The best division found, as a group for each node.
pub(super) fn best(graph: &Graph) -> Vec<u32> {
    let level = Level::new(graph);
    let starts = match graph.nodes() {
        0..=500 => 60,
        501..=5_000 => 8,
        _ => 1,
    };
    let mut best: Option<(i128, Vec<u32>)> = None;
    for seed in 0..starts {
        let of = leiden(&level, seed);
        let quality = super::modularity(graph, &of).0;
        if best.as_ref().is_none_or(|known| quality > known.0) {
            best = Some((quality, of));
        }
    }
    best.map(|known| known.1).unwrap_or_default()
}

/// Descends again from the answer of the descent before, while that changes anything.
fn leiden(lowest: &Level, seed: u64) -> Vec<u32> {
    let mut random = Stream::new(seed);
    let mut answer: Vec<u32> = (0..lowest.nodes() as u32).collect();
    for _ in 0..ROUNDS {
        let next = descend(lowest, &answer, &mut random);
        if next == answer {
            break;
        }
        answer = next;
    }
    answer
}

const ROUNDS: usize = 3;

/// Moves, refines, joins, until joining changes nothing.
fn descend(lowest: &Level, start: &[u32], random: &mut Stream) -> Vec<u32> {
    let mut of_lowest: Vec<u32> = (0..lowest.nodes() as u32).collect();
    let mut groups = start.to_vec();
    let mut joined: Option<Level> = None;
    loop {
        let level = joined.as_ref().unwrap_or(lowest);
        move_nodes(level, &mut groups, shuffled(level, random));
        let (numbered, group_count) = by_first_member(&groups);
        let refined = refine(level, &numbered, &shuffled(level, random));
        let (refined, count) = by_first_member(&refined);
        if count == level.nodes() || group_count == level.nodes() {
            return of_lowest.iter().map(|node| numbered[*node as usize]).collect();
        }
        // The refined groups become nodes; they start in the group they were found in.
        groups = vec![0; count];
        refined.iter().zip(&numbered).for_each(|(r, g)| groups[*r as usize] = *g);
        of_lowest.iter_mut().for_each(|node| *node = refined[*node as usize]);
        joined = Some(level.joined(&refined, count));
    }
}

fn shuffled(level: &Level, random: &mut Stream) -> Vec<u32> {
    let mut order: Vec<u32> = (0..level.nodes() as u32).collect();
    random.shuffle(&mut order);
    order
}
