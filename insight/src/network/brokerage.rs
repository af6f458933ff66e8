//! Who brokers within and between groups (Gould and Fernandez, "Structures of mediation",
//! Sociological Methodology 19, 1989): a node between two that have no tie of their own.

use super::Graph;

/// How often a node stands between two others, by the groups of the three: from A through the
/// node to B, where A has no tie to B. Without direction each pair counts both ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Brokerage {
    /// All three in one group.
    pub coordinator: u64,
    /// Both others in one group, the node in another.
    pub itinerant: u64,
    /// From the node's own group to another.
    pub representative: u64,
    /// From another group to the node's own.
    pub gatekeeper: u64,
    /// Three different groups.
    pub liaison: u64,
}

impl Brokerage {
    /// How often in all.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.coordinator + self.itinerant + self.representative + self.gatekeeper + self.liaison
    }

    /// The role of a node in group `own` between groups `from` and `to`.
    fn role(&mut self, from: u32, own: u32, to: u32) -> &mut u64 {
        match (from == own, to == own) {
            (true, true) => &mut self.coordinator,
            (true, false) => &mut self.representative,
            (false, true) => &mut self.gatekeeper,
            (false, false) if from == to => &mut self.itinerant,
            (false, false) => &mut self.liaison,
        }
    }
}

/// Counts the roles of each node; `of` has the group of each. Nodes without a group (beyond the
/// end of `of`) are in one group of their own together.
#[must_use]
pub fn brokerage(graph: &Graph, of: &[u32]) -> Vec<Brokerage> {
    let group = |node: u32| of.get(node as usize).copied().unwrap_or(u32::MAX);
    let mut roles: Vec<Brokerage> =
        (0..graph.nodes() as u32).map(|node| every_pair(graph, node, &group)).collect();
    // Off go the pairs that have a tie of their own, and those of a node with itself.
    let mut tied = vec![u32::MAX; graph.nodes()];
    for from in 0..graph.nodes() as u32 {
        let known = graph.neighbours(from as usize);
        known.iter().for_each(|other| tied[*other as usize] = from);
        tied[from as usize] = from;
        for own in known {
            for to in graph.neighbours(*own as usize) {
                if tied[*to as usize] == from {
                    *roles[*own as usize].role(group(from), group(*own), group(*to)) -= 1;
                }
            }
        }
    }
    roles
}

/// The roles of a node between all who have a tie to it and all it has a tie to.
fn every_pair(graph: &Graph, node: u32, group: &impl Fn(u32) -> u32) -> Brokerage {
    let counted = |nodes: &[u32]| {
        let mut groups: Vec<u32> = nodes.iter().map(|n| group(*n)).collect();
        groups.sort_unstable();
        let runs = groups.chunk_by(|a, b| a == b).map(|run| (run[0], run.len() as u64));
        runs.collect::<Vec<_>>()
    };
    let (from, to) =
        (counted(graph.sources(node as usize)), counted(graph.neighbours(node as usize)));
    let mut roles = Brokerage::default();
    for (a, many) in &from {
        for (b, more) in &to {
            *roles.role(*a, group(node), *b) += many * more;
        }
    }
    roles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_is_told_apart() {
        // 0 stands between all others; groups: 0, 1, 2 in a; 3, 4 in b; 5 in c.
        let ties = [(1, 0), (0, 2), (3, 0), (0, 4), (0, 5)].map(|(a, b)| (a, b, 1));
        let roles = brokerage(&Graph::directed(6, &ties), &[0, 0, 0, 1, 1, 2]);
        let middle = Brokerage {
            coordinator: 1,
            representative: 2,
            gatekeeper: 1,
            itinerant: 1,
            liaison: 1,
        };
        assert_eq!(roles[0], middle);
        assert_eq!(roles[0].total(), 6);
        assert_eq!(roles[1], Brokerage::default());
    }

    #[test]
    fn those_with_a_tie_of_their_own_need_no_broker() {
        let triangle = Graph::undirected(3, &[(0, 1, 1), (1, 2, 1), (2, 0, 1)]);
        assert_eq!(brokerage(&triangle, &[0, 1, 2]), [Brokerage::default(); 3]);
    }
}
