//! The network as a picture: who stands where, which neighbourhoods there are. A pure function of
//! ends and ties, so that it is worked out once for each version of the data and can be cited.

mod pairs;

use std::borrow::Cow;
use std::ops::ControlFlow;

use insight::layout::{Picture, Progress, Settings, layout, layout_watched};
use insight::network::{Graph, communities};

pub use pairs::{Measure, Pairs, Strength, fingerprint, steps};

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
    /// How strongly each pair is tied; not at all where the question passes over its ties.
    pub strength: Vec<Strength>,
    /// In what that is measured.
    pub by: Measure,
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

/// Hears how many steps of the layout are made, of how many; may break it off.
pub type Watch<'w> = &'w mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// Draws the network of pairs of numbered organisations; none where it is broken off. Where they
/// stand follows from who is tied to whom, their neighbourhoods from how strongly.
#[must_use]
pub fn draw(pairs: &Pairs, watch: Watch) -> Option<Drawing> {
    let mut numbers: Vec<u32> = pairs.ends.iter().flat_map(|(a, b)| [*a, *b]).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let place = |number: &u32| numbers.binary_search(number).unwrap_or(0) as u32;
    let ties: Vec<(u32, u32)> = pairs.ends.iter().map(|(a, b)| (place(a), place(b))).collect();
    let mut drawing =
        Drawing { strength: pairs.strength.clone(), by: pairs.by, ..Drawing::default() };
    (drawing.numbers, drawing.ties) = (numbers, ties);
    drawing.neighbourhoods();
    (drawing.at, drawing.scale) = if drawing.numbers.len() <= ALL_NODES {
        let picture = laid_out(drawing.numbers.len(), &drawing.ties, watch)?;
        (picture.at, picture.scale)
    } else {
        (by_neighbourhood(&drawing.group, &drawing.groups, &drawing.ties, watch)?, 1.0)
    };
    drawing.middles();
    Some(drawing)
}

fn laid_out(nodes: usize, ties: &[(u32, u32)], watch: Watch) -> Option<Picture> {
    // Single steps of single nodes become steps of the whole.
    let each = nodes.max(1) as u64;
    let mut steps = |made: Progress| watch(made.done / each, made.all / each);
    layout_watched(nodes, ties, Settings::for_size(nodes), &mut steps)
}

impl Drawing {
    /// The part of the same picture that these ties (by their places in the list) hold: everyone
    /// stays where they stand, so that the part is recognised in the whole.
    #[must_use]
    pub fn part(&self, kept: &[usize]) -> Self {
        let ties = || kept.iter().filter_map(|at| self.ties.get(*at));
        let mut nodes: Vec<u32> = ties().flat_map(|(a, b)| [*a, *b]).collect();
        nodes.sort_unstable();
        nodes.dedup();
        let place = |node: u32| nodes.binary_search(&node).unwrap_or(0) as u32;
        let own = |node: &u32| *node as usize;
        let group: Vec<u32> =
            nodes.iter().filter_map(|n| self.group.get(own(n)).copied()).collect();
        let mut found: Vec<u32> = group.clone();
        found.sort_unstable();
        found.dedup();
        let mut part = Self {
            numbers: nodes.iter().filter_map(|n| self.numbers.get(own(n)).copied()).collect(),
            at: nodes.iter().filter_map(|n| self.at.get(own(n)).copied()).collect(),
            ties: ties().map(|(a, b)| (place(*a), place(*b))).collect(),
            strength: kept.iter().filter_map(|at| self.strength.get(*at).copied()).collect(),
            by: self.by,
            group: group.iter().map(|g| found.binary_search(g).unwrap_or(0) as u32).collect(),
            scale: self.scale,
            ..Self::default()
        };
        part.degree = part.degrees();
        part.groups = members(&part.group, found.len() as u32, &part.degree);
        part.middles();
        part
    }

    /// The same picture for a question that only some ties answer: their strengths and the
    /// neighbourhoods they make. Nobody is gone and nobody moves.
    #[must_use]
    pub fn asked(&self, pairs: &Pairs) -> Self {
        let number = |place: &u32| self.numbers.get(*place as usize).copied().unwrap_or(0);
        let between = |(a, b): &(u32, u32)| pairs.between((number(a), number(b)));
        let strength = self.ties.iter().map(between).collect();
        let mut asked = Self { strength, by: pairs.by, ..self.clone() };
        asked.neighbourhoods();
        asked.middles();
        asked
    }

    /// Those who are tied by what was asked for, without those who are not; the same where all are.
    #[must_use]
    pub fn standing(&self) -> Cow<'_, Self> {
        if self.strength.iter().all(|own| own.holds()) {
            return Cow::Borrowed(self);
        }
        let holds = |at: &usize| self.strength.get(*at).is_some_and(|own| own.holds());
        Cow::Owned(self.part(&(0..self.ties.len()).filter(holds).collect::<Vec<_>>()))
    }

    /// Its ties as a graph, with direction where any leads one way.
    #[must_use]
    pub fn graph(&self) -> Graph {
        pairs::graph(self.numbers.len(), &self.ties, &self.strength)
    }

    fn degrees(&self) -> Vec<u32> {
        let mut degree = vec![0_u32; self.numbers.len()];
        let held = self.ties.iter().zip(&self.strength).filter(|(_, own)| own.holds());
        for end in held.flat_map(|((a, b), _)| [*a, *b]) {
            degree[end as usize] += 1;
        }
        degree
    }

    fn neighbourhoods(&mut self) {
        let found = communities(&self.graph());
        self.degree = self.degrees();
        self.groups = members(&found.of, found.count, &self.degree);
        self.group = found.of;
    }

    fn middles(&mut self) {
        self.middle = self.groups.iter().map(|group| middle(group, &self.at)).collect();
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

    fn pairs(ties: &[(u32, u32)]) -> Pairs {
        Pairs::of(ties.iter().map(|(a, b)| (*a, *b, false, 1)), Measure::Ties)
    }

    fn drawn(ties: &[(u32, u32)]) -> Drawing {
        draw(&pairs(ties), &mut |_, _| ControlFlow::Continue(())).unwrap()
    }

    #[test]
    fn a_picture_says_how_far_it_is_and_is_left_between_two_steps() {
        // A small one, and one that stands by its neighbourhoods.
        for ring in [12, 3_000] {
            let ties: Vec<(u32, u32)> = (0..ring).map(|a| (a, (a + 1) % ring)).collect();
            let mut said = Vec::new();
            let whole = draw(&pairs(&ties), &mut |done, all| {
                said.push((done, all));
                ControlFlow::Continue(())
            });
            assert!(whole.is_some());
            let steps: Vec<u64> = said.iter().map(|(done, _)| *done).collect();
            assert_eq!(steps, (1..=said[0].1).collect::<Vec<u64>>(), "one after the other");
            let mut left = 0;
            let part = draw(&pairs(&ties), &mut |done, _| {
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
        assert_ne!(pairs(&ties).fingerprint(), pairs(&ties[1..]).fingerprint());
        let part = drawn.part(&[0, 1, 2]);
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
