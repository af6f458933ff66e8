//! The seats of a constituency taken together: what it holds, what it can stop, what it can pass.

use charter::check::CONSTITUENCIES_MAX;
use charter::model::Charter;
use num_bigint::BigInt;
use num_rational::Ratio;
use schemars::JsonSchema;
use serde::Serialize;

use crate::game::seats::{AlikeSeats, alike, fraction};
use crate::game::{Play, Unplayable, constituencies};

/// Parts of a whole are given in this many parts.
pub const WHOLE: i64 = 100_000;

/// The power of one constituency under a rule.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Bloc {
    /// The constituency.
    pub constituency: String,
    /// Its voting seats.
    pub seats: u32,
    /// Its share of the voting seats, in hundred-thousandths.
    pub seat_share: i64,
    /// The normalised Banzhaf indices of its seats, added up, in hundred-thousandths.
    pub banzhaf: i64,
    /// The same as a fraction.
    pub banzhaf_exact: String,
    /// The Shapley–Shubik indices of its seats, added up, in hundred-thousandths.
    pub shapley_shubik: i64,
    /// Coleman's power to prevent of its strongest seat, in hundred-thousandths.
    pub prevents: i64,
    /// Coleman's power to initiate of its strongest seat, in hundred-thousandths.
    pub initiates: i64,
    /// Whether nothing passes when all of its seats are against.
    pub blocks: bool,
    /// Whether its seats alone pass a motion.
    pub passes: bool,
    /// Whether one of its seats alone can block.
    pub has_veto: bool,
    /// Whether none of its seats ever matters.
    pub is_dummy: bool,
}

/// The power of all constituencies under a rule.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Blocs {
    /// Voting seats.
    pub seats: u32,
    /// Coleman's power of the whole to act: the share of all ways to vote that pass a motion, in
    /// hundred-thousandths.
    pub to_act: i64,
    /// Each constituency.
    pub each: Vec<Bloc>,
    /// What single seats can do, those that are alike together.
    pub alike: Vec<AlikeSeats>,
    /// The smallest groups of whole constituencies that pass a motion against all others.
    pub winning: Vec<Vec<String>>,
    /// The smallest groups of whole constituencies without which nothing passes.
    pub blocking: Vec<Vec<String>>,
}

/// Measures the constituencies under a rule.
///
/// # Errors
/// When counting would take too long.
pub fn blocs(charter: &Charter, play: &Play) -> Result<Blocs, Unplayable> {
    let (power, class_of) = play.measured()?;
    let ids = constituencies(charter, &play.seats);
    let seats = play.seats.len();
    let bloc = |id: &&str| {
        let own = || {
            let all = play.seats.iter().zip(&class_of);
            all.filter(|(seat, _)| seat.constituency == *id).map(|(_, class)| *class)
        };
        let count = own().count();
        let banzhaf: Ratio<BigInt> = own().map(|class| power.banzhaf_share(class)).sum();
        let shapley: f64 = own().map(|class| power.classes[class].shapley_shubik.to_f64()).sum();
        Bloc {
            constituency: (*id).to_owned(),
            seats: count as u32,
            seat_share: parts(&Ratio::new(BigInt::from(count), BigInt::from(seats))),
            banzhaf: parts(&banzhaf),
            banzhaf_exact: fraction(&banzhaf),
            shapley_shubik: (shapley * WHOLE as f64).round() as i64,
            prevents: own().map(|class| parts(&power.to_prevent(class))).max().unwrap_or(0),
            initiates: own().map(|class| parts(&power.to_initiate(class))).max().unwrap_or(0),
            blocks: !play.wins(|seat| seat.constituency != *id),
            passes: play.wins(|seat| seat.constituency == *id),
            has_veto: own().any(|class| power.has_veto(class)),
            is_dummy: own().all(|class| power.is_dummy(class)),
        }
    };
    Ok(Blocs {
        seats: seats as u32,
        to_act: parts(&power.to_act()),
        each: ids.iter().map(bloc).collect(),
        alike: alike(play, &power, &class_of),
        winning: smallest(&ids, |group| play.wins(|seat| group.contains(&&*seat.constituency))),
        blocking: smallest(&ids, |group| !play.wins(|seat| !group.contains(&&*seat.constituency))),
    })
}

/// The groups that do it and of which no smaller part does.
fn smallest(ids: &[&str], does: impl Fn(&[&str]) -> bool) -> Vec<Vec<String>> {
    // No charter has more; if one had, that many combinations would still be looked at.
    let ids = &ids[..ids.len().min(CONSTITUENCIES_MAX)];
    let mut masks: Vec<u32> = (1..1_u32 << ids.len()).collect();
    masks.sort_by_key(|mask| mask.count_ones());
    let mut found: Vec<u32> = Vec::new();
    for mask in masks {
        let within = found.iter().any(|smaller| smaller & mask == *smaller);
        if !within && does(&members(ids, mask)) {
            found.push(mask);
        }
    }
    let named = |mask: &u32| members(ids, *mask).iter().map(|id| (*id).to_owned()).collect();
    found.iter().map(named).collect()
}

fn members<'i>(ids: &[&'i str], mask: u32) -> Vec<&'i str> {
    let each = ids.iter().enumerate();
    each.filter(|(place, _)| mask & (1 << place) != 0).map(|(_, id)| *id).collect()
}

/// A fraction in hundred-thousandths, rounded to the nearest.
pub(super) fn parts(share: &Ratio<BigInt>) -> i64 {
    let scaled = (share * BigInt::from(WHOLE)).round().to_integer();
    i64::try_from(scaled).unwrap_or(i64::MAX)
}
