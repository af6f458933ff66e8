//! Where everyone stands: the first two principal components of the votes.
//!
//! A missing vote is taken as the mean of its statement, so that in the centred matrix only votes
//! cast are other than 0. Statements moderated out are 0 for everyone.

use super::spectrum::leading;
use super::votes::Votes;

/// The plane of opinion.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// The mean answer to each statement, −1 to 1.
    pub centre: Vec<f64>,
    /// Two directions of unit length, the weight of each statement; the heaviest is positive.
    pub components: [Vec<f64>; 2],
    /// Where each person stands, moved out by the square root of statements over votes so that
    /// those who answered few do not gather in the middle.
    pub places: Vec<[f64; 2]>,
    /// How far each statement moves one who agrees with it alone: what divides most is highest.
    pub extremity: Vec<f64>,
}

/// Draws the map.
#[must_use]
pub fn map(votes: &Votes) -> Map {
    let centre = centre(votes);
    let product = |x: &[f64]| covariance_times(votes, &centre, x);
    let components = leading(votes.statements.len(), product);
    let places = (0..votes.participants.len()).map(|row| place(votes, &centre, &components, row));
    let places = places.collect();
    let extremity = (0..centre.len()).map(|j| {
        if votes.out[j] {
            return 0.0;
        }
        let length = components[0][j].hypot(components[1][j]);
        (1.0 - centre[j]).abs() * length * (centre.len() as f64).sqrt()
    });
    Map { extremity: extremity.collect(), places, centre, components }
}

fn centre(votes: &Votes) -> Vec<f64> {
    let mut sums = vec![(0.0, 0.0); votes.statements.len()];
    for row in 0..votes.participants.len() {
        for (column, answer) in votes.of(row) {
            let (sum, count) = &mut sums[*column as usize];
            *sum += answer.value();
            *count += 1.0;
        }
    }
    let mean = |((sum, count), out): ((f64, f64), &bool)| match *out || count == 0.0 {
        true => 0.0,
        false => sum / count,
    };
    sums.into_iter().zip(&votes.out).map(mean).collect()
}

/// The centred votes of a person on statements not moderated out.
fn centred(votes: &Votes, centre: &[f64], row: usize) -> impl Iterator<Item = (usize, f64)> {
    let kept = votes.of(row).iter().filter(|(column, _)| !votes.out[*column as usize]);
    kept.map(|(column, answer)| (*column as usize, answer.value() - centre[*column as usize]))
}

/// XᵀX times `x`, for the centred matrix X.
fn covariance_times(votes: &Votes, centre: &[f64], x: &[f64]) -> Vec<f64> {
    let mut product = vec![0.0; x.len()];
    for row in 0..votes.participants.len() {
        let along: f64 = centred(votes, centre, row).map(|(j, value)| value * x[j]).sum();
        centred(votes, centre, row).for_each(|(j, value)| product[j] += along * value);
    }
    product
}

fn place(votes: &Votes, centre: &[f64], components: &[Vec<f64>; 2], row: usize) -> [f64; 2] {
    let out = votes.out.iter().filter(|out| **out).count();
    let counted = out + centred(votes, centre, row).count();
    let stretch = (centre.len() as f64 / counted.max(1) as f64).sqrt();
    let along = |component: &[f64]| -> f64 {
        centred(votes, centre, row).map(|(j, value)| value * component[j]).sum()
    };
    [along(&components[0]) * stretch, along(&components[1]) * stretch]
}
