//! Who is named by those who are named: PageRank (Brin and Page, Computer Networks 30, 1998).

use super::Graph;

/// Rounds until the result no longer changes; more than any network needs.
const ROUNDS: usize = 1_000;
/// The largest relative change of a node in the last round.
const STILL: f64 = 1e-12;

/// The share of time a walker is at each node who follows ties by weight with probability
/// `damping` (usually 0.85), and else, or where no tie leads on, starts anew anywhere. The shares
/// add up to 1, each exact to 1e-9 of itself.
///
/// Solved as linear equations by Gauss–Seidel: without the walkers from dead ends the solution is
/// the same up to its length (Gleich, SIAM Review 57, 2015, section 3).
#[must_use]
pub fn pagerank(graph: &Graph, damping: f64) -> Vec<f64> {
    let nodes = graph.nodes();
    let passed: Vec<f64> = (0..nodes)
        .map(|node| graph.strength(node) as f64)
        .map(|strength| if strength > 0.0 { damping / strength } else { 0.0 })
        .collect();
    let mut rank = vec![1.0_f64; nodes];
    // What a node passes on along a tie of weight 1.
    let mut gives = passed.clone();
    let rows = graph.into();
    let even = rows.weight.iter().all(|w| *w == 1);
    for _ in 0..ROUNDS {
        let mut change = 0.0_f64;
        for node in 0..nodes {
            let range = rows.range(node);
            let given = rows.to[range.clone()].iter().map(|other| gives[*other as usize]);
            let sum: f64 = if even {
                given.sum()
            } else {
                given.zip(&rows.weight[range]).map(|(given, w)| given * *w as f64).sum()
            };
            change = change.max((1.0 + sum - rank[node]).abs() / (1.0 + sum));
            rank[node] = 1.0 + sum;
            gives[node] = rank[node] * passed[node];
        }
        if change < STILL {
            break;
        }
    }
    let all: f64 = rank.iter().sum();
    rank.iter_mut().for_each(|r| *r /= all);
    rank
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_shares_and_a_dead_end_starts_anew() {
        let close = |found: &[f64], wanted: [f64; 2]| {
            let near = found.iter().zip(wanted).all(|(a, b)| (a - b).abs() < 1e-11);
            assert!(near && found.len() == 2, "{found:?}");
        };
        close(&pagerank(&Graph::undirected(2, &[(0, 1, 1)]), 0.85), [0.5, 0.5]);
        // By hand: the one has a quarter, and a quarter of the other's share; the other has half
        // of the first one's share more than that.
        close(&pagerank(&Graph::directed(2, &[(0, 1, 3)]), 0.5), [0.4, 0.6]);
        assert!(pagerank(&Graph::undirected(0, &[]), 0.85).is_empty());
    }
}
