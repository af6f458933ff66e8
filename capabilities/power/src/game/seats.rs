//! What single seats can do: the seats of a constituency that are alike, taken together.

use charter::model::Seat;
use insight::power::{Power, Share};
use num_bigint::BigInt;
use num_rational::Ratio;
use schemars::JsonSchema;
use serde::Serialize;

use crate::game::blocs::parts;
use crate::game::{Play, Unplayable};

/// What one seat can do alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Alone {
    /// It decides, whatever the others do.
    Dictates,
    /// It can stop everything, and pass nothing.
    Vetoes,
    /// It matters with others.
    Swings,
    /// No outcome ever depends on it.
    Nothing,
}

/// Seats of one constituency and chamber that can do the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AlikeSeats {
    /// The constituency.
    pub constituency: String,
    /// The chamber, if the charter has chambers.
    pub chamber: Option<String>,
    /// How many they are.
    pub seats: u32,
    /// The normalised Banzhaf index of each, in hundred-thousandths.
    pub banzhaf: i64,
    /// The same as a fraction.
    pub banzhaf_exact: String,
    /// The Shapley–Shubik index of each as a fraction, where it was computed as one.
    pub shapley_shubik_exact: Option<String>,
    /// What each can do alone.
    pub alone: Alone,
}

/// The seats of a game, those that are alike together, in the order of the charter.
pub(super) fn alike(play: &Play, power: &Power, class_of: &[usize]) -> Vec<AlikeSeats> {
    let mut found: Vec<((&Seat, usize), u32)> = Vec::new();
    for (seat, class) in play.seats.iter().zip(class_of) {
        let same = |((one, known), _): &&mut ((&Seat, usize), u32)| {
            known == class && one.constituency == seat.constituency && one.chamber == seat.chamber
        };
        match found.iter_mut().find(same) {
            Some((_, count)) => *count += 1,
            None => found.push(((seat, *class), 1)),
        }
    }
    let row = |((seat, class), seats): ((&Seat, usize), u32)| AlikeSeats {
        constituency: seat.constituency.clone(),
        chamber: seat.chamber.clone(),
        seats,
        banzhaf: parts(&power.banzhaf_share(class)),
        banzhaf_exact: fraction(&power.banzhaf_share(class)),
        shapley_shubik_exact: match &power.classes[class].shapley_shubik {
            Share::Exact(share) => Some(fraction(share)),
            Share::Near { .. } => None,
        },
        alone: alone(power, class),
    };
    found.into_iter().map(row).collect()
}

fn alone(power: &Power, class: usize) -> Alone {
    // Who turns every coalition of the others decides alone.
    match () {
        () if power.banzhaf(class) == Ratio::from_integer(BigInt::from(1)) => Alone::Dictates,
        () if power.has_veto(class) => Alone::Vetoes,
        () if power.is_dummy(class) => Alone::Nothing,
        () => Alone::Swings,
    }
}

/// As `part/whole`, in lowest terms.
pub(super) fn fraction(share: &Ratio<BigInt>) -> String {
    format!("{}/{}", share.numer(), share.denom())
}

/// The normalised Banzhaf index of each seat, in hundred-thousandths.
///
/// # Errors
/// When counting would take too long.
pub fn seat_power(play: &Play) -> Result<Vec<u64>, Unplayable> {
    let (power, class_of) = play.measured()?;
    let of = |class: &usize| parts(&power.banzhaf_share(*class)).unsigned_abs();
    Ok(class_of.iter().map(of).collect())
}
