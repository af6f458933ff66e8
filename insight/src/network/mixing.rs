//! Do like and like keep to themselves: ties within and between groups of nodes, observed and
//! expected.

use super::Graph;

/// How many ties there are from each group to each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mixing {
    groups: usize,
    /// Ends of ties by (own group, other group). A tie without direction counts both ways.
    ends: Vec<u64>,
    directed: bool,
}

impl Mixing {
    /// Counts the ties of `graph` by the groups of their ends: `of` has the group of each node,
    /// below `groups`. Nodes of other groups are left out. Weights do not count.
    #[must_use]
    pub fn new(graph: &Graph, of: &[u32], groups: usize) -> Self {
        let mut ends = vec![0_u64; groups * groups];
        let group = |node: usize| of.get(node).map(|g| *g as usize).filter(|g| *g < groups);
        for node in 0..graph.nodes() {
            let Some(own) = group(node) else { continue };
            for other in graph.neighbours(node).iter().filter_map(|n| group(*n as usize)) {
                ends[own * groups + other] += 1;
            }
        }
        Self { groups, ends, directed: graph.is_directed() }
    }

    /// The number of groups.
    #[must_use]
    pub fn groups(&self) -> usize {
        self.groups
    }

    /// The ties from one group to another; without direction, between the two.
    #[must_use]
    pub fn ties(&self, from: usize, to: usize) -> u64 {
        let ends = self.ends.get(from * self.groups + to).copied().unwrap_or(0);
        if from == to && !self.directed { ends / 2 } else { ends }
    }

    /// The ties one would expect if each node had as many ties as it has, with anyone (the
    /// configuration model).
    #[must_use]
    pub fn expected(&self, from: usize, to: usize) -> f64 {
        let both = self.leaving(from) as f64 * self.reaching(to) as f64;
        let halves = if from == to && !self.directed { 2.0 } else { 1.0 };
        both / self.all().max(1) as f64 / halves
    }

    /// The External–Internal index of Krackhardt and Stern (Social Psychology Quarterly 51,
    /// 1988): from −1, all ties stay within groups, to 1, all lead out. `None` without ties.
    #[must_use]
    pub fn ei_index(&self) -> Option<f64> {
        ei(self.within(), self.all())
    }

    /// The same for the ties of one group.
    #[must_use]
    pub fn ei_index_of(&self, group: usize) -> Option<f64> {
        let own = self.ends.get(group * self.groups + group).copied()?;
        let outside = self.leaving(group) - own;
        // Ties that reach the group are other ties than those that leave it, if they have a way.
        let inward = if self.directed { self.reaching(group) - own } else { 0 };
        let inside = if self.directed { own } else { own / 2 };
        ei(inside, inside + outside + inward)
    }

    /// The coefficient for labels of Newman (Physical Review E 67:026126, 2003): 1 when all ties
    /// stay within groups, 0 when groups do not matter. `None` when there is nothing to tell.
    #[must_use]
    pub fn assortativity(&self) -> Option<f64> {
        let all = i128::from(self.all());
        let expected: i128 = (0..self.groups)
            .map(|g| i128::from(self.leaving(g)) * i128::from(self.reaching(g)))
            .sum();
        let most = all * all - expected;
        (most > 0).then(|| (all * i128::from(self.within()) - expected) as f64 / most as f64)
    }

    fn within(&self) -> u64 {
        (0..self.groups).map(|g| self.ends[g * self.groups + g]).sum()
    }

    fn all(&self) -> u64 {
        self.ends.iter().sum()
    }

    fn leaving(&self, group: usize) -> u64 {
        self.ends.iter().skip(group * self.groups).take(self.groups).sum()
    }

    fn reaching(&self, group: usize) -> u64 {
        self.ends.iter().skip(group).step_by(self.groups.max(1)).sum()
    }
}

fn ei(inside: u64, all: u64) -> Option<f64> {
    (all > 0).then(|| (all as f64 - 2.0 * inside as f64) / all as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two pairs and one tie between them.
    fn two_pairs() -> Graph {
        Graph::undirected(4, &[(0, 1, 1), (2, 3, 1), (1, 2, 1)])
    }

    #[test]
    fn ties_within_and_between_are_counted_once() {
        let mixing = Mixing::new(&two_pairs(), &[0, 0, 1, 1], 2);
        assert_eq!((mixing.ties(0, 0), mixing.ties(0, 1), mixing.ties(1, 1)), (1, 1, 1));
        let all: f64 = mixing.expected(0, 0) + mixing.expected(0, 1) + mixing.expected(1, 1);
        assert!((all - 3.0).abs() < 1e-12);
        assert_eq!(mixing.ei_index(), Some(-1.0 / 3.0));
        assert_eq!(mixing.ei_index_of(0), Some(0.0));
        assert_eq!(mixing.assortativity(), Some(1.0 / 3.0));
    }

    #[test]
    fn one_group_and_no_group_say_nothing() {
        assert_eq!(Mixing::new(&two_pairs(), &[0; 4], 1).assortativity(), None);
        assert_eq!(Mixing::new(&two_pairs(), &[], 0).ei_index(), None);
        assert_eq!(Mixing::new(&two_pairs(), &[7; 4], 1).ei_index_of(0), None);
    }
}
