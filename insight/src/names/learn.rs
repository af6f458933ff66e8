//! Weights that follow a hub's own answers: a perceptron with a margin (Rosenblatt 1958), in
//! whole numbers, kept near the weights it began with.

use super::evidence::{Terms, Weights};

/// An answer a person gave: the evidence they had before them, and whether it is one.
pub type Answered = (Terms, bool);

/// How often all answers are gone through at most.
const ROUNDS: usize = 20;
/// What an answer that is not clearly right shifts a weight by, for a whole of its evidence.
const STEP: i32 = 6;
/// An answer is clearly right from so many points on.
const MARGIN: i32 = 50;

impl Weights {
    /// Shifts the weights so that they agree with more of these answers, in the order they were
    /// given. No weight moves by more than half of itself, none changes its sign: a few odd
    /// answers cannot turn reason into its contrary. The same answers give the same weights.
    #[must_use]
    pub fn learn(&self, answers: &[Answered]) -> Self {
        let start = self.list();
        let mut now = start;
        for _ in 0..ROUNDS {
            let mut shifted = false;
            for (evidence, same) in answers {
                let side = if *same { 1 } else { -1 };
                if side * evidence.points(&Self::listed(now)) >= MARGIN {
                    continue;
                }
                shifted = true;
                for ((weight, start), amount) in now.iter_mut().zip(start).zip(evidence.list()) {
                    let room = start.abs() / 2;
                    let moved = *weight + side * amount * STEP / 1000;
                    *weight = moved.clamp(start - room, start + room);
                }
            }
            if !shifted {
                break;
            }
        }
        Self::listed(now)
    }

    /// The weights that differ in `other`: what each is about, what it was and what it is there.
    #[must_use]
    pub fn moved(&self, other: &Self) -> Vec<(&'static str, i32, i32)> {
        let both = self.list().into_iter().zip(other.list());
        let named = NAMES.into_iter().zip(both).filter(|(_, (was, is))| was != is);
        named.map(|(name, (was, is))| (name, was, is)).collect()
    }
}

/// What each figure is about, in the order of the fields.
const NAMES: [&str; Weights::COUNT] = [
    "base",
    "same_text",
    "same_core",
    "telling",
    "head",
    "misspelt",
    "swapped",
    "extra",
    "extra_place",
    "other_place",
    "other_number",
    "other_form",
    "other_order",
    "run_alike",
    "acronym",
    "same_acronym",
    "script",
    "same_country",
    "other_country",
    "same_number",
    "other_registration",
    "same_domain",
    "same_address",
    "other_address",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_shift_the_weights_but_not_beyond_half() {
        let start = Weights::DEFAULT;
        let branch = Terms {
            base: 1000,
            telling: 1000,
            head: 1000,
            run_alike: 1000,
            extra: 300,
            ..Terms::default()
        };
        let learnt = start.learn(&[(branch, false)]);
        assert!(branch.points(&learnt) < branch.points(&start));
        assert!(learnt.extra < start.extra);
        let extra = ("extra", start.extra, learnt.extra);
        assert!(start.moved(&learnt).contains(&extra) && start.moved(&start).is_empty());
        for (was, is) in start.list().into_iter().zip(learnt.list()) {
            assert!((was - is).abs() <= was.abs() / 2, "{was} {is}");
        }
        let sure = Terms { same_core: 1000, ..branch };
        assert_eq!(start.learn(&[(sure, true)]), start, "what is right already shifts nothing");
        assert_eq!(start.learn(&[]), start);
    }
}
