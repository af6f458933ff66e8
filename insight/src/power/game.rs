//! A rule over voters.

use std::collections::BTreeMap;

/// The most voters of a game.
const VOTERS: u32 = 2000;

/// At least this much of a criterion is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// Which of the game's criteria: votes, heads, people represented …
    pub criterion: usize,
    /// How much of it, summed over those in favour.
    pub at_least: u64,
}

/// Why a game cannot be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There are no voters (or none of a class), or no clauses.
    Empty,
    /// A quota names a criterion that no voter has a weight for.
    UnknownCriterion(usize),
    /// The weights of this criterion add up to more than 2^63.
    TooHeavy(usize),
    /// Too many voters, or too many different ones for so many quotas.
    TooLarge,
}

/// A rule: passed when any clause holds; a clause holds when all of its quotas are reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Game {
    classes: Vec<Class>,
    class_of: Vec<usize>,
    clauses: Vec<Vec<Quota>>,
    criteria: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Class {
    voters: u32,
    weights: Vec<u64>,
}

impl Game {
    /// A game from the weights of each voter (one for each criterion) and the clauses of its rule.
    /// Voters with equal weights become one class, in the order in which they first appear.
    ///
    /// # Errors
    /// What is wrong with the game.
    pub fn new(weights: &[Vec<u64>], clauses: Vec<Vec<Quota>>) -> Result<Self, Fault> {
        let mut numbers: BTreeMap<&[u64], usize> = BTreeMap::new();
        let mut classes: Vec<Class> = Vec::new();
        let mut class_of = Vec::with_capacity(weights.len());
        for voter in weights {
            let number = *numbers.entry(voter.as_slice()).or_insert_with(|| {
                classes.push(Class { voters: 0, weights: voter.clone() });
                classes.len() - 1
            });
            classes[number].voters += 1;
            class_of.push(number);
        }
        Self::checked(classes, class_of, clauses)
    }

    /// A game of classes of voters that are alike: how many, and the weights of each of them.
    ///
    /// # Errors
    /// What is wrong with the game.
    pub fn of_classes(
        classes: Vec<(u32, Vec<u64>)>,
        clauses: Vec<Vec<Quota>>,
    ) -> Result<Self, Fault> {
        let class_of = (0..classes.len()).collect();
        let class = |(voters, weights)| Class { voters, weights };
        Self::checked(classes.into_iter().map(class).collect(), class_of, clauses)
    }

    fn checked(
        classes: Vec<Class>,
        class_of: Vec<usize>,
        clauses: Vec<Vec<Quota>>,
    ) -> Result<Self, Fault> {
        let criteria = classes.iter().map(|class| class.weights.len()).min().unwrap_or(0);
        let voters = classes.iter().try_fold(0_u32, |sum, class| sum.checked_add(class.voters));
        if voters == Some(0) || clauses.is_empty() || classes.iter().any(|c| c.voters == 0) {
            return Err(Fault::Empty);
        }
        if voters.is_none_or(|voters| voters > VOTERS) {
            return Err(Fault::TooLarge);
        }
        for quota in clauses.iter().flatten() {
            if quota.criterion >= criteria {
                return Err(Fault::UnknownCriterion(quota.criterion));
            }
        }
        let game = Self { classes, class_of, clauses, criteria };
        for criterion in 0..criteria {
            let mut each =
                game.classes.iter().map(|c| c.weights[criterion].checked_mul(c.voters.into()));
            let total = each.try_fold(0_u64, |sum, w| sum.checked_add(w?));
            if total.is_none_or(|total| total > 1 << 63) {
                return Err(Fault::TooHeavy(criterion));
            }
        }
        Ok(game)
    }

    /// Number of voters.
    #[must_use]
    pub fn voters(&self) -> u32 {
        self.classes.iter().map(|class| class.voters).sum()
    }

    /// How many voters each class has.
    #[must_use]
    pub fn class_sizes(&self) -> Vec<u32> {
        self.classes.iter().map(|class| class.voters).collect()
    }

    /// The class of each voter, in the order given; of each class when the game was made of them.
    #[must_use]
    pub fn class_of(&self) -> &[usize] {
        &self.class_of
    }

    /// The one quota of a rule that has just one.
    pub(super) fn only_quota(&self) -> Option<Quota> {
        match self.clauses.as_slice() {
            [clause] => match clause.as_slice() {
                [quota] => Some(*quota),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn clauses(&self) -> &[Vec<Quota>] {
        &self.clauses
    }

    /// The weight of one voter of a class.
    pub(super) fn weight(&self, class: usize, criterion: usize) -> u64 {
        self.classes[class].weights[criterion]
    }

    /// The weight of all voters of these classes.
    pub(super) fn weight_of(&self, classes: &[usize], criterion: usize) -> u64 {
        let each = classes.iter().map(|class| &self.classes[*class]);
        each.map(|class| class.weights[criterion] * u64::from(class.voters)).sum()
    }
}
