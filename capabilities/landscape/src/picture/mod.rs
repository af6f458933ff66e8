//! The network as a picture: who stands where, which neighbourhoods there are. A pure function of
//! ends and ties, so that it is worked out once for each version of the data and can be cited.

use std::ops::ControlFlow;

use insight::layout::{Picture, Progress, Settings, layout, layout_watched};
use insight::network::{Graph, communities};

/// Above this many organisations neighbourhoods are laid out first, their members around them.
pub const ALL_NODES: usize = 2_000;

/// A finished picture. Positions in all lists are those of `numbers`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// Numbers of the organisations that have ties, ascending.
    pub numbers: Vec<u32>,
    /// Where each stands.
    pub at: Vec<(i16, i16)>,
    /// Pairs of positions in `numbers`; each pair once.
    pub ties: Vec<(u32, u32)>,
    /// How many different organisations each is tied to.
    pub degree: Vec<u32>,
    /// The neighbourhood of each: 0 is the largest.
    pub group: Vec<u32>,
    /// Members of each neighbourhood as positions, best connected first.
    pub groups: Vec<Vec<u32>>,
    /// Where the middle of each neighbourhood stands.
    pub middle: Vec<(i16, i16)>,
    /// Units of the layout for one unit of a position.
    pub scale: f32,
}

/// A fingerprint of ties: the picture changes only with it. FNV-1a over the ends.
#[must_use]
pub fn fingerprint(ties: &[(u32, u32)]) -> u64 {
    ties.iter().flat_map(|(a, b)| [*a, *b]).fold(0xcbf2_9ce4_8422_2325, |hash, end| {
        (hash ^ u64::from(end)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Hears how many steps of the layout are made, of how many; may break it off.
pub type Watch<'w> = &'w mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// Draws the network of `ties` between numbered organisations; none where it is broken off.
#[must_use]
pub fn draw(ties: &[(u32, u32)], watch: Watch) -> Option<Drawing> {
    let mut numbers: Vec<u32> = ties.iter().flat_map(|(a, b)| [*a, *b]).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let place = |number: &u32| numbers.binary_search(number).unwrap_or(0) as u32;
    let mut pairs: Vec<(u32, u32)> = ties
        .iter()
        .filter(|(a, b)| a != b)
        .map(|(a, b)| (place(a).min(place(b)), place(a).max(place(b))))
        .collect();
    pairs.sort_unstable();
    pairs.dedup();
    let mut degree = vec![0_u32; numbers.len()];
    for (a, b) in &pairs {
        degree[*a as usize] += 1;
        degree[*b as usize] += 1;
    }
    let weighted: Vec<(u32, u32, u64)> = pairs.iter().map(|(a, b)| (*a, *b, 1)).collect();
    let found = communities(&Graph::undirected(numbers.len(), &weighted));
    let groups = members(&found.of, found.count, &degree);
    let (at, scale) = if numbers.len() <= ALL_NODES {
        let picture = laid_out(numbers.len(), &pairs, watch)?;
        (picture.at, picture.scale)
    } else {
        (by_neighbourhood(&found.of, &groups, &pairs, watch)?, 1.0)
    };
    let middle = groups.iter().map(|group| middle(group, &at)).collect();
    Some(Drawing { numbers, at, ties: pairs, degree, group: found.of, groups, middle, scale })
}

fn laid_out(nodes: usize, ties: &[(u32, u32)], watch: Watch) -> Option<Picture> {
    // Single steps of single nodes become steps of the whole.
    let each = nodes.max(1) as u64;
    let mut steps = |made: Progress| watch(made.done / each, made.all / each);
    layout_watched(nodes, ties, Settings::for_size(nodes), &mut steps)
}

impl Drawing {
    /// The part of the same picture that these ties (pairs of positions) hold: everyone stays
    /// where they stand, so that the part is recognised in the whole.
    #[must_use]
    pub fn part(&self, ties: &[(u32, u32)]) -> Self {
        let mut nodes: Vec<u32> = ties.iter().flat_map(|(a, b)| [*a, *b]).collect();
        nodes.sort_unstable();
        nodes.dedup();
        let place = |node: u32| nodes.binary_search(&node).unwrap_or(0) as u32;
        let pairs: Vec<(u32, u32)> = ties.iter().map(|(a, b)| (place(*a), place(*b))).collect();
        let mut degree = vec![0_u32; nodes.len()];
        for end in pairs.iter().flat_map(|(a, b)| [*a, *b]) {
            degree[end as usize] += 1;
        }
        let own = |node: &u32| *node as usize;
        let group: Vec<u32> =
            nodes.iter().filter_map(|n| self.group.get(own(n)).copied()).collect();
        let mut found: Vec<u32> = group.clone();
        found.sort_unstable();
        found.dedup();
        let group: Vec<u32> =
            group.iter().map(|g| found.binary_search(g).unwrap_or(0) as u32).collect();
        let groups = members(&group, found.len() as u32, &degree);
        let at: Vec<(i16, i16)> =
            nodes.iter().filter_map(|n| self.at.get(own(n)).copied()).collect();
        let middle = groups.iter().map(|group| middle(group, &at)).collect();
        let numbers = nodes.iter().filter_map(|n| self.numbers.get(own(n)).copied()).collect();
        Self { numbers, at, ties: pairs, degree, group, groups, middle, scale: self.scale }
    }
}

fn members(of: &[u32], count: u32, degree: &[u32]) -> Vec<Vec<u32>> {
    let mut groups = vec![Vec::new(); count as usize];
    for (node, group) in of.iter().enumerate() {
        if let Some(members) = groups.get_mut(*group as usize) {
            members.push(node as u32);
        }
    }
    for group in &mut groups {
        group.sort_by_key(|node| (std::cmp::Reverse(degree.get(*node as usize)), *node));
    }
    groups
}

fn middle(group: &[u32], at: &[(i16, i16)]) -> (i16, i16) {
    let points = || group.iter().filter_map(|node| at.get(*node as usize));
    let count = points().count().max(1) as i64;
    let mean = |pick: &dyn Fn(&(i16, i16)) -> i16| {
        let sum: i64 = points().map(|p| i64::from(pick(p))).sum();
        i16::try_from(sum / count).unwrap_or(0)
    };
    (mean(&|p| p.0), mean(&|p| p.1))
}

/// Large networks: neighbourhoods stand by the ties between them, members around the middle.
fn by_neighbourhood(
    of: &[u32],
    groups: &[Vec<u32>],
    pairs: &[(u32, u32)],
    watch: Watch,
) -> Option<Vec<(i16, i16)>> {
    let group = |node: u32| of.get(node as usize).copied().unwrap_or(0);
    let mut between: Vec<(u32, u32)> = pairs
        .iter()
        .map(|(a, b)| (group(*a).min(group(*b)), group(*a).max(group(*b))))
        .filter(|(a, b)| a != b)
        .collect();
    between.sort_unstable();
    between.dedup();
    let middles = laid_out(groups.len(), &between, watch)?.at;
    let mut at = vec![(0_i16, 0_i16); of.len()];
    for (members, middle) in groups.iter().zip(middles) {
        let own = layout(members.len(), &[], Settings { steps: 0, push: 1.0, gravity: 1.0 });
        // Area by membership, small enough that neighbourhoods stay apart.
        let reach = (members.len() as f64 / of.len().max(1) as f64).sqrt() * 0.28;
        for (node, spot) in members.iter().zip(&own.at) {
            let shift = |middle: i16, spot: i16| {
                let value = f64::from(middle) * 0.78 + f64::from(spot) * reach;
                value.clamp(-32_000.0, 32_000.0).round() as i16
            };
            if let Some(slot) = at.get_mut(*node as usize) {
                *slot = (shift(middle.0, spot.0), shift(middle.1, spot.1));
            }
        }
    }
    Some(at)
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::unwrap_used)]
mod tests {
    use super::*;

    fn drawn(ties: &[(u32, u32)]) -> Drawing {
        draw(ties, &mut |_, _| ControlFlow::Continue(())).unwrap()
    }

    #[test]
    fn a_picture_says_how_far_it_is_and_is_left_between_two_steps() {
        // A small one, and one that stands by its neighbourhoods.
        for ring in [12, 3_000] {
            let ties: Vec<(u32, u32)> = (0..ring).map(|a| (a, (a + 1) % ring)).collect();
            let mut said = Vec::new();
            let whole = draw(&ties, &mut |done, all| {
                said.push((done, all));
                ControlFlow::Continue(())
            });
            assert!(whole.is_some());
            let steps: Vec<u64> = said.iter().map(|(done, _)| *done).collect();
            assert_eq!(steps, (1..=said[0].1).collect::<Vec<u64>>(), "one after the other");
            let mut left = 0;
            let part = draw(&ties, &mut |done, _| {
                left = done;
                if done == 7 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
            assert_eq!((part, left), (None, 7));
        }
    }

    #[test]
    fn neighbours_and_strangers_are_told_apart() {
        let mut ties = vec![(40, 10)];
        for base in [10, 40] {
            for a in 0..6_u32 {
                ties.extend((0..a).map(|b| (base + a, base + b)));
            }
        }
        let drawn = drawn(&ties);
        assert_eq!(drawn.numbers.len(), 12);
        assert_eq!(drawn.groups.len(), 2);
        assert_eq!(drawn.groups.iter().map(Vec::len).sum::<usize>(), 12);
        assert_eq!(drawn.degree.iter().sum::<u32>() as usize, 2 * drawn.ties.len());
        assert_eq!(self::drawn(&ties), drawn);
        assert_ne!(fingerprint(&ties), fingerprint(&ties[1..]));
        let part = drawn.part(&drawn.ties[..3]);
        assert_eq!(part.ties.len(), 3);
        for (number, at) in part.numbers.iter().zip(&part.at) {
            let place = drawn.numbers.binary_search(number).unwrap();
            assert_eq!(*at, drawn.at[place], "nobody moves");
        }
    }

    #[test]
    fn a_large_network_stands_by_neighbourhoods() {
        // A hundred rings around a hub each, one tie from each to the next.
        let hub = |i: u32| i / 30 * 30;
        let within = |i: u32| hub(i) + (i + 1 - hub(i)) % 30;
        let ring = (0..3_000).flat_map(|i| [(i, hub(i)), (i, within(i))]);
        let bridges = (0..100).map(|g| (g * 30, (g + 1) % 100 * 30));
        let ties: Vec<(u32, u32)> = ring.chain(bridges).collect();
        let drawn = drawn(&ties);
        assert_eq!(drawn.at.len(), 3_000);
        assert!(drawn.groups.len() >= 20);
        assert!(self::drawn(&[]).numbers.is_empty());
    }
}
