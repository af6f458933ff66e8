//! Who is tied to whom, how strongly each way, and in what that is measured.

use insight::network::Graph;
use schemars::JsonSchema;
use serde::Serialize;

/// What the strength of pairs is measured in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Ties, each counting one: none says a weight.
    #[default]
    Ties,
    /// The same, since they are of several kinds, whose weights have different units.
    Kinds,
    /// The weights of ties of one kind, added up; one that says none counts one.
    Weights {
        /// How many ties say a weight.
        said: u64,
        /// Of how many.
        of: u64,
    },
}

/// How strongly the first of a pair leads to the second, and the second to the first. A tie
/// without a direction leads both ways; nothing leads between two whose ties are passed over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Strength {
    /// From the first to the second.
    pub forth: u64,
    /// From the second to the first.
    pub back: u64,
}

impl Strength {
    /// Of a single tie without direction that says no weight.
    pub const ONE: Self = Self { forth: 1, back: 1 };

    /// Of the two ways the heavier, as neighbourhoods take it.
    #[must_use]
    pub fn heavier(self) -> u64 {
        self.forth.max(self.back)
    }

    /// Whether anything leads between the two.
    #[must_use]
    pub fn holds(self) -> bool {
        self.heavier() > 0
    }

    /// Whether all leads one way.
    #[must_use]
    pub fn one_way(self) -> bool {
        self.holds() && self.forth.min(self.back) == 0
    }
}

/// Pairs of organisations that are tied.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs {
    /// Their numbers, the lower first; each pair once, in order.
    pub ends: Vec<(u32, u32)>,
    /// How strongly each is tied.
    pub strength: Vec<Strength>,
    /// In what.
    pub by: Measure,
}

impl Pairs {
    /// The pairs of these ties: where from, where to, whether one way, how heavy.
    #[must_use]
    pub fn of(ties: impl Iterator<Item = (u32, u32, bool, u64)>, by: Measure) -> Self {
        let mut all: Vec<((u32, u32), Strength)> = ties
            .filter(|(from, to, ..)| from != to)
            .map(|(from, to, directed, weight)| {
                let other = if directed { 0 } else { weight };
                let (forth, back) = if from < to { (weight, other) } else { (other, weight) };
                ((from.min(to), from.max(to)), Strength { forth, back })
            })
            .collect();
        all.sort_unstable_by_key(|(ends, _)| *ends);
        let mut pairs = Self { by, ..Self::default() };
        for (ends, own) in all {
            match pairs.strength.last_mut().filter(|_| pairs.ends.last() == Some(&ends)) {
                Some(sum) => {
                    sum.forth = sum.forth.saturating_add(own.forth);
                    sum.back = sum.back.saturating_add(own.back);
                }
                None => {
                    pairs.ends.push(ends);
                    pairs.strength.push(own);
                }
            }
        }
        pairs
    }

    /// A fingerprint of pairs and strengths: the picture changes only with it.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        let both = self.ends.iter().zip(&self.strength);
        let words = both.flat_map(|((a, b), own)| [(*a).into(), (*b).into(), own.forth, own.back]);
        let by = match self.by {
            Measure::Ties => [0, 0],
            Measure::Kinds => [0, 1],
            Measure::Weights { said, of } => [said, of],
        };
        fingerprint(words.chain(by))
    }

    /// How strongly two are tied, the lower first.
    #[must_use]
    pub fn between(&self, ends: (u32, u32)) -> Strength {
        let place = self.ends.binary_search(&ends).ok();
        place.and_then(|at| self.strength.get(at)).copied().unwrap_or_default()
    }
}

/// FNV-1a over whole numbers.
#[must_use]
pub fn fingerprint(words: impl Iterator<Item = u64>) -> u64 {
    words.fold(0xcbf2_9ce4_8422_2325, |hash, word| (hash ^ word).wrapping_mul(0x0100_0000_01b3))
}

/// The graph of pairs: with direction as soon as anything leads one way, as a file of the same
/// ties is read. Pairs between which nothing leads are left out.
#[must_use]
pub fn graph(nodes: usize, pairs: &[(u32, u32)], strength: &[Strength]) -> Graph {
    let both = pairs.iter().zip(strength);
    if strength.iter().any(|own| own.forth != own.back) {
        let ways = both.flat_map(|((a, b), own)| [(*a, *b, own.forth), (*b, *a, own.back)]);
        return Graph::directed(nodes, &ways.collect::<Vec<_>>());
    }
    let ties: Vec<(u32, u32, u64)> = both.map(|((a, b), own)| (*a, *b, own.forth)).collect();
    Graph::undirected(nodes, &ties)
}

/// Thin, middle and thick: the least and the most strength that each stands for. Each step is as
/// many times the one before as the next; steps that nothing falls into are left out.
#[must_use]
pub fn steps(strengths: impl Iterator<Item = Strength>) -> Vec<(u64, u64)> {
    let mut all: Vec<u64> = strengths.map(Strength::heavier).filter(|own| *own > 0).collect();
    all.sort_unstable();
    let (Some(least), Some(most)) = (all.first().copied(), all.last().copied()) else {
        return Vec::new();
    };
    // The third root of most / least parts them: in whole numbers, so that it is so everywhere.
    let wide = |own: u64| u128::from(own.min(1 << 42));
    let (low, high) = (wide(least), wide(most));
    let step = |own: &u64| {
        let cube = wide(*own).pow(3);
        u8::from(cube >= low * low * high) + u8::from(cube >= low * high * high)
    };
    let parts = all.chunk_by(|a, b| step(a) == step(b));
    parts.filter_map(|part| Some((*part.first()?, *part.last()?))).collect()
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn ties_of_a_pair_add_up_each_way() {
        let ties = [(7, 3, true, 5), (3, 7, true, 2), (3, 7, false, 1), (4, 4, true, 9)];
        let pairs = Pairs::of(ties.into_iter(), Measure::Ties);
        assert_eq!(pairs.ends, [(3, 7)]);
        assert_eq!(pairs.between((3, 7)), Strength { forth: 3, back: 6 });
        assert!(!pairs.between((3, 7)).one_way() && !pairs.between((3, 4)).holds());
        let other = Pairs::of(ties.into_iter().take(2), Measure::Ties);
        assert_ne!(pairs.fingerprint(), other.fingerprint(), "weights are part of it");
    }

    #[test]
    fn strokes_are_parted_by_how_many_times_as_strong() {
        let of = |all: &[u64]| steps(all.iter().map(|own| Strength { forth: *own, back: 0 }));
        assert_eq!(of(&[1, 3, 2, 1]), [(1, 1), (2, 2), (3, 3)]);
        assert_eq!(
            of(&[500, 90, 1_000_000, 20_000, 0]),
            [(90, 500), (20_000, 20_000), (1_000_000, 1_000_000)]
        );
        assert_eq!(of(&[1, 2]), [(1, 1), (2, 2)]);
        assert_eq!(of(&[4, 4]), [(4, 4)]);
        assert_eq!(of(&[u64::MAX, 1]).len(), 2, "no number is too large");
        assert!(of(&[0]).is_empty());
    }
}
