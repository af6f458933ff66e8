//! Who can decide under a rule: voting power, exactly.
//!
//! A [`Game`] is a rule over voters: a motion passes when *any* of its clauses holds, a clause
//! holds when *all* of its quotas are reached. Every rule a charter can express is one. From the
//! number of winning coalitions and of the *swings* of each voter (winning coalitions that lose
//! without it) follow all indices here:
//!
//! | index | formula | source |
//! |---|---|---|
//! | Banzhaf, absolute | swings / 2^(n−1) | Penrose 1946, Banzhaf 1965 |
//! | Banzhaf, normalised | swings / swings of all | Banzhaf 1965 |
//! | power to act | winning / 2^n | Coleman 1971 |
//! | power to prevent | swings / winning | Coleman 1971 |
//! | power to initiate | swings / losing | Coleman 1971 |
//! | Shapley–Shubik | share of orders of arrival that it turns | Shapley and Shubik 1954 |
//!
//! Voters with the same weights form a class and are counted together. Two methods: a decision
//! diagram over classes ([`diagram`]) for any rule, whose Shapley–Shubik index is an exact
//! fraction; and counting by sums ([`quota`]) for one quota over many voters, whose Shapley–Shubik
//! index comes from quadrature with its error stated.

mod by_size;
mod diagram;
mod file;
mod game;
mod legendre;
mod number;
mod quota;

use num_bigint::{BigInt, BigUint};
use num_rational::Ratio;

pub use file::GameFile;
pub use game::{Fault, Game, Quota};

/// Above this many steps of a diagram, one quota is counted by sums instead.
const DIAGRAM_STEPS: u64 = 1 << 20;

/// The power of each voter under a rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Power {
    /// Number of voters.
    pub voters: u32,
    /// Coalitions that can pass a motion, of 2^voters.
    pub winning: BigUint,
    /// The power of one voter of each class of [`Game::class_sizes`].
    pub classes: Vec<ClassPower>,
}

/// The power of one voter of a class.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassPower {
    /// How many voters have just this power.
    pub voters: u32,
    /// Winning coalitions that lose without this voter.
    pub swings: BigUint,
    /// The Shapley–Shubik index.
    pub shapley_shubik: Share,
}

/// A number between 0 and 1.
#[derive(Clone, Debug, PartialEq)]
pub enum Share {
    /// Exactly this fraction.
    Exact(Ratio<BigInt>),
    /// This value, at most `error` off.
    Near {
        /// The value.
        value: f64,
        /// How far off it can be.
        error: f64,
    },
}

impl Share {
    /// The nearest floating-point number, for printing.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        match self {
            Self::Exact(fraction) => number::to_f64(fraction),
            Self::Near { value, .. } => *value,
        }
    }
}

/// Measures the power of every voter.
///
/// # Errors
/// [`Fault::TooLarge`] when the rule has several quotas over so many different voters that counting
/// would not end in reasonable time.
pub fn measure(game: &Game) -> Result<Power, Fault> {
    let sizes = game.class_sizes();
    let counted = match by_sums(game) {
        Some(only) => quota::count(game, only)?,
        None => diagram::count(game)?,
    };
    let classes = sizes.iter().zip(counted.classes).map(|(voters, (swings, shapley_shubik))| {
        ClassPower { voters: *voters, swings, shapley_shubik }
    });
    Ok(Power { voters: game.voters(), winning: counted.winning, classes: classes.collect() })
}

/// Winning coalitions and the swings of one voter of each class: what the indices but that of
/// Shapley and Shubik follow from, which takes most of the time where there are many voters.
///
/// # Errors
/// As [`measure`].
pub fn coalitions(game: &Game) -> Result<(BigUint, Vec<BigUint>), Fault> {
    if let Some(only) = by_sums(game) {
        return quota::coalitions(game, only);
    }
    let counted = diagram::count(game)?;
    Ok((counted.winning, counted.classes.into_iter().map(|(swings, _)| swings).collect()))
}

/// The quota of a rule that is better counted by sums than by a diagram.
fn by_sums(game: &Game) -> Option<Quota> {
    game.only_quota().filter(|_| diagram::steps(game) > DIAGRAM_STEPS)
}

/// What both methods count.
struct Counted {
    winning: BigUint,
    /// Swings and Shapley–Shubik index of one voter of each class.
    classes: Vec<(BigUint, Share)>,
}

impl Power {
    /// Absolute Banzhaf index: the share of coalitions of the others that this voter turns.
    #[must_use]
    pub fn banzhaf(&self, class: usize) -> Ratio<BigInt> {
        self.ratio(self.swings(class), BigUint::from(1_u8) << self.voters.saturating_sub(1))
    }

    /// Normalised Banzhaf index: this voter's share of all swings.
    #[must_use]
    pub fn banzhaf_share(&self, class: usize) -> Ratio<BigInt> {
        let all = self.classes.iter().map(|c| &c.swings * c.voters).sum();
        self.ratio(self.swings(class), all)
    }

    /// Coleman's power of the whole to act: the share of coalitions that can pass a motion.
    #[must_use]
    pub fn to_act(&self) -> Ratio<BigInt> {
        self.ratio(self.winning.clone(), self.all())
    }

    /// Coleman's power to prevent: the share of winning coalitions that need this voter. 1 is a
    /// veto.
    #[must_use]
    pub fn to_prevent(&self, class: usize) -> Ratio<BigInt> {
        self.ratio(self.swings(class), self.winning.clone())
    }

    /// Coleman's power to initiate: the share of losing coalitions that win with this voter.
    #[must_use]
    pub fn to_initiate(&self, class: usize) -> Ratio<BigInt> {
        self.ratio(self.swings(class), self.all() - &self.winning)
    }

    /// Whether nothing passes without this voter.
    #[must_use]
    pub fn has_veto(&self, class: usize) -> bool {
        self.winning != BigUint::ZERO && self.swings(class) == self.winning
    }

    /// Whether this voter never matters.
    #[must_use]
    pub fn is_dummy(&self, class: usize) -> bool {
        self.swings(class) == BigUint::ZERO
    }

    fn swings(&self, class: usize) -> BigUint {
        self.classes.get(class).map(|c| c.swings.clone()).unwrap_or_default()
    }

    fn all(&self) -> BigUint {
        BigUint::from(1_u8) << self.voters
    }

    /// A fraction; 0 where there is nothing to divide by (no coalition wins, or none loses).
    fn ratio(&self, part: BigUint, whole: BigUint) -> Ratio<BigInt> {
        if whole == BigUint::ZERO {
            return Ratio::from_integer(BigInt::ZERO);
        }
        Ratio::new(part.into(), whole.into())
    }
}
